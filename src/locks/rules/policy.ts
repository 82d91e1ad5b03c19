import { rangePath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';
import { relationsRead } from '../walk.ts';

/** CREATE POLICY and ALTER POLICY; tables of their subqueries are read. https://www.postgresql.org/docs/18/sql-createpolicy.html */
export const definePolicy: Rule = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.table)).path, 'ACCESS EXCLUSIVE');
  for (const path of relationsRead([fields.qual, fields.with_check]))
    run.ledger.lock(relationAt(run, path).path, 'ACCESS SHARE');
};

/** CREATE RULE; its actions lock what they name as if they ran (measured on 18). https://www.postgresql.org/docs/18/sql-createrule.html */
export const defineRule: Rule = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.relation)).path, 'ACCESS EXCLUSIVE');
  for (const path of relationsRead([fields.actions, fields.whereClause])) {
    if (!/^(?:new|old)$/.test(path.join('.'))) run.ledger.lock(relationAt(run, path).path, 'ACCESS SHARE');
  }
  for (const action of fields.actions ?? []) {
    const statement = action.InsertStmt ?? action.UpdateStmt ?? action.DeleteStmt;
    if (statement) run.ledger.lock(relationAt(run, rangePath(statement.relation)).path, 'ROW EXCLUSIVE');
  }
};
