import type { RiskRule } from '../risk-rule.ts';

/** An extension goes. */
export const extensionDropped: RiskRule = {
  id: 'extension-dropped',
  level: 'high',
  area: 'operations',
  title: 'An extension goes',
  message: 'its types, functions and operators go with it',
  problem: 'DROP EXTENSION fails while columns or indexes use them; with CASCADE it takes the columns along.',
  solution: 'Make sure that nothing uses it; never CASCADE.',
  example: 'DROP EXTENSION hstore RESTRICT;',
  applies: ({ removed }) => removed('extension').map((delta) => ({ object: delta.before, deltas: [delta] })),
};
