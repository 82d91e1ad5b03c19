import { displayName } from '../../model/address.ts';
import { mismatchedKeys } from '../mismatched-keys.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A foreign key joins two types. */
export const foreignKeyTypesDiffer: RiskRule = {
  id: 'foreign-key-types-differ',
  level: 'high',
  area: 'integrity',
  title: 'A foreign key joins two types',
  message: '{own} is {ownType}, {target} is {targetType}: the two sides of the key no longer match',
  problem: 'One side was widened and the other was not: its values do not fit, and joins cast every row.',
  solution: 'Change both columns in the same release, the referencing one first.',
  example: `ALTER TABLE public.items ALTER COLUMN order_id TYPE bigint;
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;`,
  applies: ({ after, before, deltas, isNew }) => {
    const known = new Set(mismatchedKeys(before).map(({ key }) => key));
    return mismatchedKeys(after)
      .filter(({ key }) => !known.has(key))
      .map(({ constraint, own, target }) => ({
        object: constraint,
        deltas: deltas.filter(({ id }) => id === constraint.id || id === own.id || id === target.id),
        // In a new table nothing has to be converted.
        ...(isNew(constraint.parent) ? { level: 'medium' as const } : {}),
        arguments: {
          own: displayName(own.address),
          ownType: String(own.props.type),
          target: displayName(target.address),
          targetType: String(target.props.type),
        },
      }));
  },
};
