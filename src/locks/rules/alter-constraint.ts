import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { referenced, verifyForeignKey } from '../foreign-key.ts';
import { family, hasRows, type Run } from '../run.ts';

/** ALTER TABLE … ALTER CONSTRAINT. https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-DESC-ALTER-CONSTRAINT */
export function alterConstraint(run: Run, table: RelationFacts, command: AstFields): void {
  const { conname, alterEnforceability, is_enforced: enforced } = command.def.ATAlterConstraint;
  const constraint = table.constraints?.find(({ name }) => name === conname);
  if (!alterEnforceability || !constraint) return;
  if (constraint.type === 'foreign key' && constraint.references) {
    const target = referenced(run, table, constraint.references.path);
    run.ledger.lock(target.path, enforced ? 'SHARE ROW EXCLUSIVE' : 'ACCESS EXCLUSIVE');
    if (enforced) verifyForeignKey(run, table, target);
    return;
  }
  if (run.version < 19)
    run.ledger.refuse({
      since: 19,
      reason: 'ALTER CONSTRAINT … ENFORCED on a CHECK',
      alternative: 'drop the CHECK and add it again',
    });
  if (!enforced) return;
  for (const relation of family(run, table)) if (hasRows(relation)) run.ledger.scan(relation.path);
  run.ledger.fact('check-scan');
}
