import type { RiskRule } from '../risk-rule.ts';

/** An index is dropped without CONCURRENTLY. */
export const blockingIndexDrop: RiskRule = {
  id: 'blocking-index-drop',
  level: 'medium',
  area: 'locks',
  title: 'An index is dropped without CONCURRENTLY',
  message: 'DROP INDEX takes ACCESS EXCLUSIVE on `{tables}`',
  problem: 'It waits for every query on the table, and every later query waits for it.',
  solution:
    'DROP INDEX CONCURRENTLY outside of a transaction; an index of a partitioned table has no such form.',
  example: 'DROP INDEX CONCURRENTLY public.orders_note_idx;',
  applies: ({ plan }) =>
    plan.steps
      .filter(
        ({ kind, sql, impact }) =>
          kind === 'index' && /^DROP INDEX (?!CONCURRENTLY)/.test(sql) && impact.blocks !== 'nothing',
      )
      .map((step) => ({
        object: `${step.kind} ${step.name}`,
        steps: [step],
        arguments: { tables: step.impact.locks.map(({ relation }) => relation) },
      })),
};
