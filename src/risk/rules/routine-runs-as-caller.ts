import type { RiskRule } from '../risk-rule.ts';

/** A routine no longer runs with its owner's rights. */
export const routineRunsAsCaller: RiskRule = {
  id: 'routine-runs-as-caller',
  level: 'medium',
  area: 'compatibility',
  title: "A routine no longer runs with its owner's rights",
  message: 'it becomes SECURITY INVOKER: callers need the privileges themselves',
  problem:
    'Callers without privileges on the tables in the body get "permission denied", and policies hold for them.',
  solution: 'Grant what the callers need first.',
  example: 'GRANT SELECT ON public.orders TO app;',
  applies: ({ changed }) =>
    ['function', 'procedure'].flatMap((kind) =>
      changed(kind, 'securityDefiner')
        .filter(({ to }) => to === false)
        .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
    ),
};
