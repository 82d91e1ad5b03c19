import { displayName } from '../../model/address.ts';
import { mismatchedKeys } from '../mismatched-keys.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A foreign key joins two types. */
export const foreignKeyTypesDiffer: RiskRule = {
  id: 'foreign-key-types-differ',
  level: 'high',
  area: 'integrity',
  title: 'A foreign key joins two types',
  message: '`{own}` is `{ownType}`, `{target}` is `{targetType}`: the two sides of the key {match}',
  problem: 'Values of the wider side do not fit into the other, and joins cast every row.',
  solution:
    'Give both columns one type: where the table is new before it has rows, else in the same release, the referencing one first.',
  example: `ALTER TABLE public.items ALTER COLUMN order_id TYPE bigint;
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;`,
  applies: ({ after, before, deltas, isNew }) => {
    const known = new Set(mismatchedKeys(before).map(({ key }) => key));
    return mismatchedKeys(after)
      .filter(({ key }) => !known.has(key))
      .map(({ constraint, own, target }) => ({
        object: constraint,
        deltas: deltas.filter(({ id }) => id === constraint.id || id === own.id || id === target.id),
        // In a new table or column nothing has to be converted.
        ...(isNew(constraint.parent) || isNew(own.id) ? { level: 'medium' as const } : {}),
        arguments: {
          own: displayName(own.address),
          ownType: String(own.props.type),
          target: displayName(target.address),
          targetType: String(target.props.type),
          match: isNew(constraint.id) ? 'do not match' : 'no longer match',
        },
      }));
  },
};
