import { changesOf } from '../../diff/delta.ts';
import { changeVerb } from '../change-verb.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A role gets other attributes. */
export const roleAttributesChanged: RiskRule = {
  id: 'role-attributes-changed',
  level: 'high',
  area: 'security',
  title: 'A role gets other attributes',
  message: 'its {what} {verb}',
  problem: 'SUPERUSER, BYPASSRLS, CREATEROLE and LOGIN decide what the role may do in the whole cluster.',
  solution: 'Have it confirmed by whoever runs the cluster.',
  example: 'ALTER ROLE app NOBYPASSRLS;',
  applies: ({ deltas }) =>
    deltas.flatMap((delta) => {
      if (delta.op !== 'change' || !/^role(?: membership)?$/.test(delta.after.address.kind)) return [];
      const what = changesOf(delta)
        .filter((change) => change.class === 'access')
        .map(({ label }) => label);
      const verb = changeVerb(what);
      return what.length ? [{ object: delta.after, deltas: [delta], arguments: { what, verb } }] : [];
    }),
};
