import type { RiskRule } from '../risk-rule.ts';

/** A table is read whole under a lock. */
export const blockingScan: RiskRule = {
  id: 'blocking-scan',
  level: 'high',
  bySize: true,
  area: 'locks',
  title: 'A table is read whole under a lock',
  message: 'reads `{tables}` whole under {lock}: {blocks} wait as long as that takes{remark}',
  problem:
    'Constraints that are added valid, SET NOT NULL and ATTACH PARTITION check every row while the lock is held.',
  solution:
    'Add the constraint NOT VALID and validate it in a transaction of its own, which blocks neither reads nor writes.',
  example: `ALTER TABLE public.orders ADD CONSTRAINT total_positive CHECK (total > 0) NOT VALID;
ALTER TABLE public.orders VALIDATE CONSTRAINT total_positive;`,
  applies: ({ plan }) =>
    plan.steps
      .filter(({ impact }) => impact.scans.length > 0 && impact.blocks !== 'nothing')
      .map((step) => ({
        object: `${step.kind} ${step.name}`,
        steps: [step],
        tables: step.impact.scans,
        arguments: {
          tables: step.impact.scans,
          lock: step.impact.locks[0]!.mode,
          blocks: step.impact.blocks,
          remark:
            plan.version < 12 && /\bSET NOT NULL\b/.test(step.sql)
              ? `; SET NOT NULL does so on PostgreSQL ${plan.version} even beside a validated CHECK, which can stay in its place`
              : '',
        },
      })),
};
