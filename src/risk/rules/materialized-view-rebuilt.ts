import type { RiskRule } from '../risk-rule.ts';

/** A materialized view is built anew. */
export const materializedViewRebuilt: RiskRule = {
  id: 'materialized-view-rebuilt',
  level: 'medium',
  area: 'operations',
  title: 'A materialized view is built anew',
  message: 'readers get an error until it is filled; REFRESH runs its whole query',
  problem:
    'A materialized view has no OR REPLACE. It is dropped, created without rows and refreshed, and its indexes are built again.',
  solution: 'Create the new one beside the old, refresh it, then swap the names in one transaction.',
  example: `CREATE MATERIALIZED VIEW public.totals_new AS SELECT 1 AS total;
BEGIN;
ALTER MATERIALIZED VIEW public.totals RENAME TO totals_old;
ALTER MATERIALIZED VIEW public.totals_new RENAME TO totals;
COMMIT;`,
  applies: ({ plan, before }) => {
    const steps = plan.steps.filter(
      ({ kind, action, object }) =>
        kind === 'materialized view' && action === 'rebuild' && before.objects.has(object),
    );
    return [...new Set(steps.map(({ object }) => object))].map((id) => ({
      object: before.objects.get(id)!,
      steps: steps.filter(({ object }) => object === id),
    }));
  },
};
