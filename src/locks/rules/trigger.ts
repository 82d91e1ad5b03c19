import { rangePath } from '../path.ts';
import { descendants, type Rule, relationAt } from '../run.ts';

/** CREATE [OR REPLACE] TRIGGER; a row trigger is made on every partition. https://www.postgresql.org/docs/18/sql-createtrigger.html */
export const createTrigger: Rule = (fields, run) => {
  const table = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table.path, 'SHARE ROW EXCLUSIVE');
  if (fields.constrrel)
    run.ledger.lock(relationAt(run, rangePath(fields.constrrel)).path, 'SHARE ROW EXCLUSIVE');
  if (fields.row && table.kind === 'partitioned table')
    for (const child of descendants(run, table)) run.ledger.lock(child.path, 'SHARE ROW EXCLUSIVE');
};
