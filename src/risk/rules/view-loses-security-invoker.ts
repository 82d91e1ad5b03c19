import type { RiskRule } from '../risk-rule.ts';

/** A view reads with its owner's rights again. */
export const viewLosesSecurityInvoker: RiskRule = {
  id: 'view-loses-security-invoker',
  level: 'high',
  area: 'security',
  title: "A view reads with its owner's rights again",
  message: '`{option}` goes: {effect}',
  problem:
    'Without security_invoker the policies and privileges of the owner hold, not those of the caller; a view of a table with row security then shows all rows.',
  solution: 'Keep the option; a recreated view loses it unless it is written again.',
  example: 'ALTER VIEW public.open_orders SET (security_invoker = true);',
  applies: ({ changed }) => [
    ...changed('view', 'securityInvoker')
      .filter(({ to }) => to !== true)
      .map(({ delta }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: {
          option: 'security_invoker',
          effect: 'the rights and policies of the owner hold for every reader',
        },
      })),
    ...changed('view', 'securityBarrier')
      .filter(({ to }) => to !== true)
      .map(({ delta }) => ({
        object: delta.after,
        deltas: [delta],
        level: 'medium' as const,
        arguments: {
          option: 'security_barrier',
          effect: 'functions in a query may see rows that the view filters out',
        },
      })),
  ],
};
