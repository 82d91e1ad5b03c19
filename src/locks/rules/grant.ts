import { objectPath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';

/** GRANT and REVOKE on relations (measured on 11-19). https://www.postgresql.org/docs/18/sql-grant.html */
export const grant: Rule = (fields, run) => {
  if (fields.targtype !== 'ACL_TARGET_OBJECT' || run.version < 18) return;
  if (fields.objtype !== 'OBJECT_TABLE' && fields.objtype !== 'OBJECT_SEQUENCE') return;
  for (const node of fields.objects ?? [])
    run.ledger.lock(relationAt(run, objectPath(node)).path, 'ACCESS SHARE');
  run.ledger.fact('grant-lock');
};
