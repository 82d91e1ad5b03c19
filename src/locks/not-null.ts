import type { RelationFacts } from './catalog.ts';
import { isNotNull, provenConditions } from './partition-bound.ts';
import type { Run } from './run.ts';

/** True where the column is NOT NULL and that has been verified. */
export function hasNotNull(relation: RelationFacts, column: string): boolean {
  const unproven = relation.constraints?.some(
    ({ type, columns, valid }) => type === 'not null' && columns.includes(column) && valid === false,
  );
  return !unproven && !!relation.columns?.some(({ name, notNull }) => name === column && notNull);
}

/** True where SET NOT NULL may trust a valid CHECK, since 12 (https://www.postgresql.org/docs/18/sql-altertable.html). */
export function provesNotNull(run: Run, relation: RelationFacts, column: string): boolean {
  if (run.version < 12) return false;
  const unproven = relation.constraints?.some(
    ({ type, columns, valid }) => type === 'not null' && columns.includes(column) && valid === false,
  );
  return !unproven && provenConditions(relation).some((node) => isNotNull(node, column));
}
