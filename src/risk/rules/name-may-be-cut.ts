import { longestName, nameLength } from '../../sql/name-length.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new name is as long as PostgreSQL allows. */
export const nameMayBeCut: RiskRule = {
  id: 'name-may-be-cut',
  level: 'low',
  area: 'design',
  title: 'A new name is as long as PostgreSQL allows',
  message: 'its name has 63 bytes, so that it may have been cut',
  problem:
    'Longer names are cut in silence: two names with the same first 63 bytes collide, and scripts that name the whole one work by chance.',
  solution: 'Give it a shorter name.',
  example: 'ALTER INDEX public.a_very_long_name RENAME TO short_name;',
  applies: ({ deltas }) =>
    deltas.flatMap((delta) => {
      if (delta.op !== 'add') return [];
      const isFull = nameLength(delta.after.address.path.at(-1)!) === longestName;
      return isFull ? [{ object: delta.after, deltas: [delta], steps: [] }] : [];
    }),
};
