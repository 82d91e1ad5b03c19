import type { DependantFacts, RelationFacts } from '../catalog.ts';
import type { Run } from '../run.ts';

/** From which version on PostgreSQL refuses, per kind of dependant (measured on 11-19); `never` where it drops along. */
const guards: Readonly<Record<DependantFacts['kind'], { readonly retype: number; readonly drop: number }>> = {
  view: { retype: 11, drop: 11 },
  'materialized view': { retype: 11, drop: 11 },
  rule: { retype: 11, drop: 11 },
  policy: { retype: 11, drop: 11 },
  trigger: { retype: 11, drop: 11 },
  // A generated column over a dropped one went silently with it in 12 to 14.
  'generated column': { retype: 12, drop: 15 },
  'SQL-body function': { retype: 14, drop: 14 },
};

/** Refuses a change of a column that something else reads. */
export function refuseDependants(
  run: Run,
  table: RelationFacts,
  column: string,
  change: 'retype' | 'drop',
): void {
  for (const { kind, name, columns } of table.dependants ?? []) {
    if (!columns.includes(column) || run.version < guards[kind][change]) continue;
    run.ledger.refuse({
      reason: `the column ${column} is used by the ${kind} ${name}`,
      alternative: `drop the ${kind} before and create it again after`,
    });
  }
}
