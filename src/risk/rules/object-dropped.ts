import { standaloneDeltas } from '../../insight/standalone-deltas.ts';
import type { RiskRule } from '../risk-rule.ts';

/** An object goes. */
export const objectDropped: RiskRule = {
  id: 'object-dropped',
  level: 'medium',
  area: 'compatibility',
  title: 'An object goes',
  message: 'whatever uses it fails',
  problem: 'The dump shows what inside the database depends on it, not which clients and scripts do.',
  solution: 'Ask its owner; drop it last.',
  example: 'DROP SERVER warehouse RESTRICT;',
  applies: ({ deltas }) =>
    standaloneDeltas(deltas).flatMap((delta) =>
      delta.op === 'remove' && !spokenFor.has(delta.before.address.kind)
        ? [{ object: delta.before, deltas: [delta] }]
        : [],
    ),
};

/** Kinds that have a rule of their own for going. */
const spokenFor: ReadonlySet<string> = new Set([
  'table',
  'column',
  'sequence',
  'constraint',
  'index',
  'view',
  'materialized view',
  'foreign table',
  'function',
  'procedure',
  'aggregate',
  'trigger',
  'policy',
  'extension',
  'event trigger',
  'publication',
  'attribute',
  'statistics',
  'domain constraint',
]);
