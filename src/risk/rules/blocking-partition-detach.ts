import type { RiskRule } from '../risk-rule.ts';

/** A partition is detached without CONCURRENTLY. */
export const blockingPartitionDetach: RiskRule = {
  id: 'blocking-partition-detach',
  level: 'medium',
  area: 'locks',
  title: 'A partition is detached without CONCURRENTLY',
  message: 'DETACH PARTITION takes ACCESS EXCLUSIVE on the partitioned table',
  problem: 'Every query on the whole partitioned table waits, not only those on the partition.',
  solution: 'From PostgreSQL 14 on: DETACH PARTITION … CONCURRENTLY, outside of a transaction.',
  example: 'ALTER TABLE public.events DETACH PARTITION public.events_2023 CONCURRENTLY;',
  applies: ({ plan }) =>
    plan.steps
      .filter(({ sql }) => /\bDETACH PARTITION\b/.test(sql) && !/\bCONCURRENTLY\b/.test(sql))
      .map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] })),
};
