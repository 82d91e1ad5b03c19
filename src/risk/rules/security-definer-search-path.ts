import type { Props, SchemaObject } from '../../model/object.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A SECURITY DEFINER routine has no search_path of its own. */
export const securityDefinerSearchPath: RiskRule = {
  id: 'security-definer-search-path',
  level: 'high',
  area: 'security',
  title: 'A SECURITY DEFINER routine has no `search_path` of its own',
  message: "it runs with its owner's rights and the caller's `search_path`",
  problem:
    'The caller can put an own function or table in front of one that the body names without a schema, and have it run as the owner.',
  solution: 'Set the `search_path` on the routine and qualify names in its body.',
  example: 'ALTER FUNCTION public.price(integer) SET search_path = pg_catalog, pg_temp;',
  applies: ({ deltas }) => {
    const unsafe = ({ props }: SchemaObject) =>
      props.securityDefiner === true && !Object.hasOwn((props.settings ?? {}) as Props, 'search_path');
    return deltas.flatMap((delta) => {
      if (delta.op === 'remove' || !unsafe(delta.after)) return [];
      if (delta.op !== 'add' && unsafe(delta.before)) return [];
      return [{ object: delta.after, deltas: [delta] }];
    });
  },
};
