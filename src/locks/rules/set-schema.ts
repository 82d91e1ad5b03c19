import { rangePath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';

/** ALTER … SET SCHEMA: owned sequences move along (measured on 11-19). https://www.postgresql.org/docs/18/sql-altertable.html */
export const setSchema: Rule = (fields, run) => {
  if (!fields.relation) return;
  const relation = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(relation.path, 'ACCESS EXCLUSIVE');
  for (const { path } of relation.ownedSequences ?? []) run.ledger.lock(path, 'ACCESS EXCLUSIVE');
};
