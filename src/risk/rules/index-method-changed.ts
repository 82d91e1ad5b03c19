import { findRivalIndexes } from '../../insight/rival-indexes.ts';
import { isVectorPair } from '../is-vector-pair.ts';
import type { RiskRule } from '../risk-rule.ts';

/** An index uses another access method. */
export const indexMethodChanged: RiskRule = {
  id: 'index-method-changed',
  level: 'medium',
  area: 'performance',
  title: 'An index uses another access method',
  message: 'the keys `{keys}` are indexed by `{to}` instead of `{from}`',
  problem:
    'Each method serves other operators: hash knows only equality, GIN no order, BRIN only ranges of blocks.',
  solution: 'Keep the old index until the new one is built and EXPLAIN shows that it serves the queries.',
  example: `CREATE INDEX CONCURRENTLY docs_body_gin ON public.docs USING gin (body);
EXPLAIN SELECT * FROM public.docs WHERE body @> '{}';`,
  applies: ({ before, after, deltas }) =>
    findRivalIndexes(before, after)
      .filter((pair) => !isVectorPair(pair))
      .map((pair) => ({
        object: pair.after.object,
        deltas: deltas.filter(({ id }) => id === pair.after.object.id || id === pair.before.object.id),
        arguments: {
          keys: pair.after.definition.keys,
          from: pair.before.definition.method,
          to: pair.after.definition.method,
        },
      })),
};
