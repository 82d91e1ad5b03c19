import type { RivalIndexes } from '../../insight/rival-indexes.ts';
import { quoteName } from '../../sql/quote.ts';
import type { Inline } from '../block.ts';
import { code } from '../inline.ts';

/** What it means that two sides index the same keys by different access methods; `here` and `there` are labels. */
export function describeRivals({ before, after }: RivalIndexes, here: string, there: string): Inline {
  const [from, to] = [before.definition.method, after.definition.method];
  const keys = before.definition.keys.join(', ');
  const table = quoteName(before.table.address.path);
  const head = `${code(`${table} (${keys})`)}: ${names[from] ?? from} in ${here} (${code(before.name)}), ${names[to] ?? to} in ${there} (${code(after.name)}).`;
  const note = notes[[from, to].sort().join(' ')];
  return note
    ? `${head} ${note}`
    : `${head} Different methods serve different operators: compare the plans of the queries that use them.`;
}

const names: Readonly<Record<string, string>> = {
  btree: 'a B-tree',
  hash: 'a hash index',
  gin: 'a GIN index',
  gist: 'a GiST index',
  spgist: 'an SP-GiST index',
  brin: 'a BRIN index',
  hnsw: 'HNSW',
  ivfflat: 'IVFFlat',
};

/** By the two methods in alphabetical order; pgvector: https://github.com/pgvector/pgvector#indexing. */
const notes: Readonly<Record<string, string>> = {
  'hnsw ivfflat': [
    'Recall: HNSW finds more of the true neighbours at the same speed; both are approximate, so the same query may return other rows.',
    'Build: HNSW takes longer and wants its graph in `maintenance_work_mem`; IVFFlat builds faster and smaller.',
    'Data: HNSW can be built on an empty table; IVFFlat derives its lists from the rows present, so build it after loading and again when they have changed a lot.',
    'Inserts: slower into HNSW; into IVFFlat they are cheap and recall decays.',
    'Query settings differ: `hnsw.ef_search` and `ivfflat.probes`.',
  ].join(' '),
  'btree hash':
    'The hash index serves equality only: no ranges, no order, no uniqueness; the B-tree serves all of them.',
  'brin btree':
    'The BRIN index is far smaller and useful only where the rows lie in key order on disk; the B-tree finds single rows quickly.',
  'gin gist':
    'GIN searches faster and is slower to build and update; GiST is lossy for texts, smaller, and can order by distance.',
  'btree gin': 'The B-tree compares whole values and sorts; GIN finds parts of a value.',
  'btree gist': 'The B-tree sorts and compares; GiST answers overlap, containment and distance.',
  'gist spgist':
    'Both answer similar operators; SP-GiST suits data that splits into parts that do not overlap.',
};
