import type { IndexEntry } from '../../insight/index-entry.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Inline } from '../block.ts';
import { code, enumerate } from '../inline.ts';

/** What an index serves, in one sentence part: `lookups by thread_id, in descending order of created_at`. */
export function describeIndex(entry: IndexEntry, model: Model): Inline {
  const { definition } = entry;
  const serves = definition.unique ? unique(entry) : (methods[definition.method] ?? unknown)(entry, model);
  const { include, predicate } = definition;
  return [
    serves,
    include.length ? `, answers ${enumerate(include.map(code))} from the index alone` : '',
    predicate === undefined ? '' : `; only rows where ${code(stripParentheses(predicate))}`,
  ].join('');
}

type Describe = (entry: IndexEntry, model: Model) => Inline;

function unique({ definition: { keys } }: IndexEntry): Inline {
  return `at most one row per ${enumerate(keys.map(code))}`;
}

const btree: Describe = (entry, model) => {
  const { keys, orders, opclasses } = entry.definition;
  const patterns = Object.values(opclasses).some((name) => name.includes('_pattern_ops'));
  const like = patterns ? ' and LIKE with a fixed beginning' : '';
  const sorted = keys.findIndex((_key, at) => orders[at + 1] !== undefined);
  if (sorted === -1) {
    const last = keys.at(-1)!;
    const ranges = hasRanges(typeOf(last, entry, model)) && !/(?:^|_)id"?$/i.test(last);
    if (keys.length === 1) return `lookups${ranges ? ' and ranges' : ''} by ${code(keys[0]!)}${like}`;
    if (!ranges) return `lookups by ${code(keys[0]!)}, then ${enumerate(keys.slice(1).map(code))}${like}`;
    return `lookups by ${enumerate(keys.slice(0, -1).map(code))}, then ranges of ${code(last)}${like}`;
  }
  const order = enumerate(
    keys.slice(sorted).map((key, at) => code(key) + direction(orders[sorted + at + 1])),
  );
  if (sorted === 0) return `rows ordered by ${order}`;
  return `lookups by ${enumerate(keys.slice(0, sorted).map(code))}, ordered by ${order}${like}`;
};

/** Types of which people ask for ranges; of identifiers, flags and texts they ask for single values. */
function hasRanges(type: string): boolean {
  return /^(?:timestamp|date|time|interval|numeric|integer|smallint|bigint|real|double)/.test(type);
}

function direction(order: string | undefined): string {
  return order === undefined ? '' : ` ${order.replace('DESC', 'descending')}`;
}

const gin: Describe = (entry, model) => {
  const { keys, opclasses } = entry.definition;
  return keys
    .map((key, at) => {
      const opclass = opclasses[at + 1] ?? '';
      const type = typeOf(key, entry, model);
      if (opclass.includes('trgm')) return `LIKE, ILIKE, regular expressions and similarity on ${code(key)}`;
      if (opclass.includes('jsonb_path_ops'))
        return `containment (${code('@>')}, ${code('@?')}) in ${code(key)}, not keys alone`;
      if (type === 'jsonb') return `containment and keys (${code('@>')}, ${code('?')}) in ${code(key)}`;
      if (type.endsWith('[]')) return `elements (${code('@>')}, ${code('&&')}) of ${code(key)}`;
      if (type === 'tsvector' || /to_tsvector/.test(key))
        return `full-text search (${code('@@')}) in ${code(key)}`;
      return `parts of ${code(key)}`;
    })
    .join('; ');
};

const gist: Describe = (entry, model) => {
  const { keys, opclasses } = entry.definition;
  return keys
    .map((key, at) => {
      const opclass = opclasses[at + 1] ?? '';
      const type = typeOf(key, entry, model);
      if (opclass.includes('trgm')) return `LIKE, similarity and nearest texts on ${code(key)}`;
      if (/range$/.test(type) || /range\(/.test(key))
        return `overlap and containment (${code('&&')}, ${code('@>')}) of ${code(key)}`;
      if (/geometry|geography|point|polygon|box|circle/.test(type)) return `spatial search on ${code(key)}`;
      if (type === 'tsvector' || /to_tsvector/.test(key))
        return `full-text search (${code('@@')}) in ${code(key)}`;
      if (type.endsWith('ltree')) return `paths above and below ${code(key)}`;
      return `overlap, containment or equality of ${code(key)}`;
    })
    .join('; ');
};

/** Distances of pgvector by the name of the operator class (https://github.com/pgvector/pgvector#querying). */
const distances: readonly (readonly [RegExp, string])[] = [
  [/cosine/, 'cosine distance'],
  [/_ip_/, 'inner product'],
  [/_l1_/, 'L1 distance'],
  [/hamming/, 'Hamming distance'],
  [/jaccard/, 'Jaccard distance'],
  [/_l2_|^$/, 'L2 distance'],
];

const nearest: Describe = ({ definition: { keys, opclasses, method, options } }) => {
  const distance = distances.find(([pattern]) => pattern.test(opclasses['1'] ?? ''))?.[1] ?? 'distance';
  const settings = Object.entries(options ?? {}).map(([name, value]) => `, ${name} ${String(value)}`);
  return `approximate nearest neighbours of ${code(keys[0]!)} by ${distance} (${method === 'hnsw' ? 'HNSW' : 'IVFFlat'}${settings.join('')})`;
};

const unknown: Describe = ({ definition: { keys, method } }) =>
  `searches on ${enumerate(keys.map(code))} by access method ${code(method)}`;

const methods: Readonly<Record<string, Describe>> = {
  btree,
  gin,
  gist,
  spgist: gist,
  hash: ({ definition: { keys } }) => `equality on ${code(keys[0]!)} and nothing else`,
  brin: ({ definition: { keys } }) =>
    `ranges of ${enumerate(keys.map(code))} where the rows lie in that order on disk; small and coarse`,
  hnsw: nearest,
  ivfflat: nearest,
};

function typeOf(key: string, { table }: IndexEntry, model: Model): string {
  const column = childrenOf(model, table.id, 'column').find(
    ({ address }) => quoteIdentifier(address.path.at(-1)!) === key,
  );
  return String(column?.props.type ?? '');
}
