import type { RiskRule } from '../risk-rule.ts';
import { stepsByRelation } from '../steps-by-relation.ts';

/** Indexes are built concurrently. */
export const concurrentIndexBuild: RiskRule = {
  id: 'concurrent-index-build',
  level: 'info',
  area: 'operations',
  title: 'Indexes are built concurrently',
  message:
    '{count} built without blocking writes; each waits for all older transactions and leaves an INVALID index when it fails',
  problem:
    'A concurrent build reads the table twice, outside of any transaction. If it fails, the INVALID index stays, costs every write and serves no query.',
  solution:
    'Check `pg_index.indisvalid` after each; drop an invalid one concurrently and build it again. Set no short `lock_timeout` for it.',
  example: `SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
DROP INDEX CONCURRENTLY public.orders_number_idx;`,
  applies: ({ plan }) =>
    stepsByRelation(
      plan.steps,
      ({ impact, transaction }, { kind }) => kind === 'table' && transaction === 0 && impact.indexBuilds > 0,
    ).map(({ relation, steps }) => ({
      object: `table ${relation}`,
      steps,
      tables: [relation],
      arguments: { count: steps.length === 1 ? '1 index is' : `${steps.length} indexes are` },
    })),
};
