import type { RiskRule } from '../risk-rule.ts';

/** A statement that must run outside a transaction stands inside one. */
export const notInTransaction: RiskRule = {
  id: 'not-in-transaction',
  level: 'critical',
  area: 'operations',
  title: 'A statement that must run outside a transaction stands inside one',
  message: 'the step runs in a transaction, where the server refuses it',
  problem:
    'CREATE INDEX CONCURRENTLY and its like fail inside BEGIN … COMMIT; the whole transaction is rolled back.',
  solution: 'Run the step on its own.',
  example: 'CREATE INDEX CONCURRENTLY orders_number_idx ON public.orders (number);',
  applies: ({ plan }) =>
    plan.steps
      .filter(({ verdict, transaction }) => verdict.transaction === 'none' && transaction !== 0)
      .map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] })),
};
