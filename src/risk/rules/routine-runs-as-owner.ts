import type { RiskRule } from '../risk-rule.ts';

/** A routine begins to run with its owner's rights. */
export const routineRunsAsOwner: RiskRule = {
  id: 'routine-runs-as-owner',
  level: 'high',
  area: 'security',
  title: "A routine begins to run with its owner's rights",
  message: 'it becomes SECURITY DEFINER: every caller does what its owner may',
  problem: "The body runs with the owner's privileges and past the policies that hold for the caller.",
  solution: 'Restrict who may execute it, and set its `search_path`.',
  example: 'REVOKE EXECUTE ON FUNCTION public.price(integer) FROM PUBLIC;',
  applies: ({ changed }) =>
    ['function', 'procedure'].flatMap((kind) =>
      changed(kind, 'securityDefiner')
        .filter(({ to }) => to === true)
        .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
    ),
};
