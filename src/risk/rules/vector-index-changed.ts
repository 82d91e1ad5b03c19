import { findRivalIndexes } from '../../insight/rival-indexes.ts';
import { displayName } from '../../model/address.ts';
import { isVectorPair } from '../is-vector-pair.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A vector index uses another method. */
export const vectorIndexChanged: RiskRule = {
  id: 'vector-index-changed',
  level: 'high',
  area: 'performance',
  title: 'A vector index uses another method',
  message: '`{keys}` of `{table}` has `{to}` (`{toName}`) in place of `{from}` (`{fromName}`)',
  problem:
    'HNSW and IVFFlat find other neighbours, at other speed: IVFFlat needs rows before it is built and loses recall as they change; HNSW is slower to build, needs more memory and keeps its recall.',
  solution:
    'Build the new one beside the old, measure recall and latency with real queries, drop the old one last.',
  example: `SET maintenance_work_mem = '2GB';
CREATE INDEX CONCURRENTLY memory_embedding_hnsw ON public.memory USING hnsw (embedding vector_cosine_ops);`,
  applies: ({ before, after, deltas }) =>
    findRivalIndexes(before, after)
      .filter(isVectorPair)
      .map((pair) => ({
        object: pair.after.object,
        deltas: deltas.filter(({ id }) => id === pair.after.object.id || id === pair.before.object.id),
        arguments: {
          keys: pair.after.definition.keys,
          table: displayName(pair.after.table.address),
          from: pair.before.definition.method,
          fromName: pair.before.name,
          to: pair.after.definition.method,
          toName: pair.after.name,
        },
      })),
};
