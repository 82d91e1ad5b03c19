import type { RiskRule } from '../risk-rule.ts';

/** An index is built under a lock. */
export const blockingIndexBuild: RiskRule = {
  id: 'blocking-index-build',
  level: 'high',
  bySize: true,
  area: 'locks',
  title: 'An index is built under a lock',
  message: 'builds {count} on `{tables}` under {lock}: {blocks} wait as long as that takes',
  problem:
    'CREATE INDEX without CONCURRENTLY, and a key or exclusion constraint that brings its index along, hold the lock for the whole build.',
  solution:
    'CREATE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX. On a partitioned table: ON ONLY, one concurrent build per partition, ATTACH.',
  example: `CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON public.orders (number);
ALTER TABLE public.orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;`,
  applies: ({ plan }) =>
    plan.steps
      .filter(
        ({ impact }) => impact.indexBuilds > 0 && impact.rewrites.length === 0 && impact.blocks !== 'nothing',
      )
      .map((step) => {
        const { indexBuilds, blocks, locks } = step.impact;
        const tables = locks
          .filter(({ kind, mode }) => kind === 'table' && mode === locks[0]!.mode)
          .map(({ relation }) => relation);
        return {
          object: `${step.kind} ${step.name}`,
          steps: [step],
          tables,
          arguments: {
            count: indexBuilds === 1 ? '1 index' : `${indexBuilds} indexes`,
            tables,
            lock: locks[0]!.mode,
            blocks,
          },
        };
      }),
};
