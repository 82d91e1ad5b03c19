import { displayName } from '../../model/address.ts';
import { childrenOf, type Model, objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Row-level security is on without a policy. */
export const rowSecurityWithoutPolicies: RiskRule = {
  id: 'row-security-without-policies',
  level: 'high',
  area: 'security',
  title: 'Row-level security is on without a policy',
  message: '`{table}` has no policy: everybody but its owner and BYPASSRLS roles sees no row',
  problem:
    'Enabled row security without policies denies everything. Applications see empty tables, not errors.',
  solution: 'Create the policies in the same transaction that enables row security.',
  example: `BEGIN;
CREATE POLICY own ON public.orders USING (owner = current_user);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
COMMIT;`,
  applies: ({ before, after, deltas }) => {
    const denies = (model: Model, table: SchemaObject) =>
      table.props.rowSecurity === true && childrenOf(model, table.id, 'policy').length === 0;
    return objectsOfKind(after, 'table')
      .filter((table) => {
        const past = before.objects.get(table.id);
        return past !== undefined && denies(after, table) && !denies(before, past);
      })
      .map((table) => ({
        object: table,
        deltas: deltas.filter(
          (delta) =>
            delta.id === table.id ||
            (delta.op === 'remove' &&
              delta.before.parent === table.id &&
              delta.before.address.kind === 'policy'),
        ),
        arguments: { table: displayName(table.address) },
      }));
  },
};
