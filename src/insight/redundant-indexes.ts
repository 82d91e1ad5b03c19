import { canonicalExpression } from '../canon/index.ts';
import { groupBy } from '../model/group-by.ts';
import type { Model } from '../model/model.ts';
import { oncePerModel } from '../model/once-per-model.ts';
import { type IndexEntry, indexEntries } from './index-entry.ts';

/** An index that another one can stand in for. */
export interface RedundantIndex {
  readonly index: IndexEntry;
  readonly coveredBy: IndexEntry;
  /** `duplicate`: the same keys; `prefix`: the other one has these keys first, then more. */
  readonly reason: 'duplicate' | 'prefix';
}

/**
 * The indexes that another index of the same table makes superfluous: same access method, collations, operator
 * classes and predicate, the same keys or (btree) a prefix of them in the same or wholly opposite order. An index that
 * enforces a constraint or uniqueness is superfluous only beside one that enforces the same. The indexes of
 * partitions follow those of their table and are left out.
 */
export const findRedundantIndexes: (model: Model) => readonly RedundantIndex[] = oncePerModel((model) => {
  const byTable = new Map<string, IndexEntry[]>();
  for (const entry of indexEntries(model)) {
    if (entry.isPart) continue;
    const own = byTable.get(entry.table.id);
    if (own) own.push(entry);
    else byTable.set(entry.table.id, [entry]);
  }
  // Columns of one name are the keys of many indexes, and each expression costs a call of the grammar.
  const canonical = memoise(canonicalExpression);
  return [...byTable.values()].flatMap((own) => {
    if (own.length === 1) return [];
    const entries = own.map((entry) => keyed(entry, canonical));
    // One covers another only where their first keys are the same.
    const byStart = groupBy(entries, ({ parts }) => parts[0]);
    const gone = new Set<Keyed>();
    return entries.flatMap((index): readonly RedundantIndex[] => {
      const other = byStart
        .get(index.parts[0])!
        .find((candidate) => candidate !== index && !gone.has(candidate) && covers(candidate, index));
      if (!other) return [];
      gone.add(index);
      const reason = other.parts.length === index.parts.length ? 'duplicate' : 'prefix';
      return [{ index: index.entry, coveredBy: other.entry, reason }];
    });
  });
});

interface Keyed {
  readonly entry: IndexEntry;
  /** Key, collation and operator class by position. */
  readonly parts: readonly string[];
  readonly orders: readonly string[];
  readonly predicate: string | undefined;
}

function memoise(compute: (text: string) => string): (text: string) => string {
  const results = new Map<string, string>();
  return (text) => {
    const result = results.get(text) ?? compute(text);
    results.set(text, result);
    return result;
  };
}

function keyed(entry: IndexEntry, canonical: (expression: string) => string): Keyed {
  const { keys, collations, opclasses, orders, predicate } = entry.definition;
  return {
    entry,
    parts: keys.map((key, at) =>
      JSON.stringify([canonical(key), collations[at + 1] ?? '', opclasses[at + 1] ?? '']),
    ),
    orders: keys.map((_key, at) => orders[at + 1] ?? ''),
    predicate: predicate === undefined ? undefined : canonical(predicate),
  };
}

function covers(other: Keyed, index: Keyed): boolean {
  const [theirs, own] = [other.entry.definition, index.entry.definition];
  if (theirs.method !== own.method || other.predicate !== index.predicate) return false;
  if (index.entry.backs === 'exclusion' || other.entry.backs === 'exclusion') return false;
  const sameLength = other.parts.length === index.parts.length;
  if (!sameLength && (own.method !== 'btree' || other.parts.length < index.parts.length)) return false;
  if (!index.parts.every((part, at) => part === other.parts[at])) return false;
  if (own.method === 'btree' && !sameDirection(index.orders, other.orders)) return false;
  const there = [...theirs.keys, ...theirs.include];
  if (!own.include.every((column) => there.includes(column))) return false;
  return !own.unique || enforces(other, index, sameLength);
}

/** Uniqueness over the same keys; a constraint is never given up for a plain index, as foreign keys may refer to it. */
function enforces(other: Keyed, index: Keyed, sameLength: boolean): boolean {
  const { unique, nullsNotDistinct } = other.entry.definition;
  if (!sameLength || !unique || nullsNotDistinct !== index.entry.definition.nullsNotDistinct) return false;
  const rank = { 'primary key': 2, unique: 1, exclusion: 0 };
  const [theirs, own] = [other, index].map(({ entry: { backs } }) => (backs ? rank[backs] : 0));
  return theirs! >= own!;
}

/** A btree is read in both directions (https://www.postgresql.org/docs/18/indexes-ordering.html). */
function sameDirection(own: readonly string[], other: readonly string[]): boolean {
  const opposite: Readonly<Record<string, string>> = {
    '': 'DESC',
    DESC: '',
    'NULLS FIRST': 'DESC NULLS LAST',
    'DESC NULLS LAST': 'NULLS FIRST',
  };
  return (
    own.every((order, at) => order === other[at]) || own.every((order, at) => opposite[order] === other[at])
  );
}
