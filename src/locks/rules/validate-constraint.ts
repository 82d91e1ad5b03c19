import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { referenced, verifyForeignKey } from '../foreign-key.ts';
import { family, hasRows, type Run } from '../run.ts';

/** VALIDATE CONSTRAINT. https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT */
export function validateConstraint(run: Run, table: RelationFacts, command: AstFields): void {
  const constraint = table.constraints?.find(({ name }) => name === command.name);
  // A constraint that is valid already is left as it is (measured on 18).
  if (constraint && constraint.valid !== false) return;
  run.ledger.fact('validate-light');
  for (const relation of family(run, table)) run.ledger.lock(relation.path, 'SHARE UPDATE EXCLUSIVE');
  if (constraint?.type === 'foreign key' && constraint.references) {
    const target = referenced(run, table, constraint.references.path);
    run.ledger.lock(target.path, 'ROW SHARE');
    verifyForeignKey(run, table, target);
    return;
  }
  for (const relation of family(run, table)) if (hasRows(relation)) run.ledger.scan(relation.path);
}
