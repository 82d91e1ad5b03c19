import type { RivalIndexes } from '../insight/rival-indexes.ts';

/** Access methods of pgvector (https://github.com/pgvector/pgvector#indexing). */
const methods: ReadonlySet<string> = new Set(['hnsw', 'ivfflat']);

/** True for an HNSW index on one side and an IVFFlat index on the other. */
export function isVectorPair({ before, after }: RivalIndexes): boolean {
  return methods.has(before.definition.method) && methods.has(after.definition.method);
}
