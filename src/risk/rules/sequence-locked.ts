import type { RiskRule } from '../risk-rule.ts';

/** A sequence is locked. */
export const sequenceLocked: RiskRule = {
  id: 'sequence-locked',
  level: 'low',
  area: 'locks',
  title: 'A sequence is locked',
  message: '`nextval` waits for the transaction that changes the sequence',
  problem: 'ALTER SEQUENCE takes SHARE ROW EXCLUSIVE since PostgreSQL 10; inserts that draw a number wait.',
  solution: 'Keep it in a transaction of its own.',
  example: 'ALTER SEQUENCE public.order_number INCREMENT BY 10;',
  applies: ({ plan }) =>
    plan.steps
      .filter(
        ({ impact, action }) =>
          action === 'alter' &&
          impact.locks.some(
            ({ kind, mode, other }) => kind === 'sequence' && !other && mode === 'SHARE ROW EXCLUSIVE',
          ),
      )
      .map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] })),
};
