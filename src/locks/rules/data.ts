import { rangePath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';
import { relationsRead, walk } from '../walk.ts';

/** INSERT, UPDATE and DELETE, as a backfill uses them; a value added to an enum before can not be used yet. */
export const changeRows: Rule = (fields, run) => {
  const table = relationAt(run, rangePath(fields.relation));
  for (const path of relationsRead(fields)) run.ledger.lock(relationAt(run, path).path, 'ACCESS SHARE');
  run.ledger.lock(table.path, 'ROW EXCLUSIVE');
  for (const { path } of table.indexes ?? []) run.ledger.lock(path, 'ROW EXCLUSIVE');
};

/** Refuses the use of an enum value that the same transaction has added. */
export const refuseFreshValues: Rule = (fields, run) => {
  if (run.session.addedValues.size === 0) return;
  walk(fields, (type, constant) => {
    const text: string | undefined = type === 'A_Const' ? constant.sval?.sval : undefined;
    if (text === undefined || !run.session.addedValues.has(text)) return;
    run.ledger.refuse({
      reason: `the enum value '${text}' can not be used in the transaction that adds it`,
      alternative: 'commit after ADD VALUE',
    });
  });
};

/** SET TIME ZONE decides whether timestamp and timestamptz are the same bytes. */
export const setVariable: Rule = (fields, run) => {
  if (fields.name !== 'timezone') return;
  const value = fields.args?.[0]?.A_Const?.sval?.sval;
  run.session.timeZone = typeof value === 'string' ? value : undefined;
};
