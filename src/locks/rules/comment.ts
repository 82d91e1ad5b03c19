import { objectPath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';

const relations = /^OBJECT_(?:TABLE|FOREIGN_TABLE|VIEW|MATVIEW|SEQUENCE|INDEX)$/;
const parts = /^OBJECT_(?:TABCONSTRAINT|TRIGGER|POLICY|RULE)$/;

/** COMMENT and SECURITY LABEL (measured on 11-19). https://www.postgresql.org/docs/18/sql-comment.html */
export const comment: Rule = (fields, run) => {
  const path = objectPath(fields.object);
  if (relations.test(fields.objtype)) run.ledger.lock(relationAt(run, path).path, 'SHARE UPDATE EXCLUSIVE');
  else if (fields.objtype === 'OBJECT_COLUMN')
    run.ledger.lock(relationAt(run, path.slice(0, -1)).path, 'SHARE UPDATE EXCLUSIVE');
  // The object is found through its table, which is only read.
  else if (parts.test(fields.objtype))
    run.ledger.lock(relationAt(run, path.slice(0, -1)).path, 'ACCESS SHARE');
};
