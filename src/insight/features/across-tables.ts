import { type Delta, subjectOf } from '../../diff/delta.ts';
import { groupBy } from '../../model/group-by.ts';
import { commonStart } from './names.ts';
import { pluralOf } from './plural.ts';
import { tellingWords } from './words.ts';

/** A sort of index or constraint that comes, goes or changes on so many tables is one story. */
const manyTables = 3;
/** So many on one table are a story of that table. */
const manyOnOne = 3;

/** Differences that are told together under a name. */
interface NamedGroup {
  readonly name: string;
  readonly deltas: readonly Delta[];
}

/** Stories of indexes and constraints that are about many tables: `hash indexes`, `history foreign keys`. */
export function draftAcrossTables(pool: ReadonlySet<Delta>): readonly NamedGroup[] {
  const own = [...pool].filter((delta) => /^(?:index|constraint)$/.test(subjectOf(delta).address.kind));
  const methods = [...groupBy(own, methodOf)].filter(
    ([method, deltas]) => method !== undefined && tablesOf(deltas).length >= manyTables,
  );
  const taken = new Set(methods.flatMap(([, deltas]) => deltas));
  const rest = own.filter((delta) => !taken.has(delta));
  const few = [...groupBy(rest, (delta) => `${subjectOf(delta).parent} ${pluralOf([delta])}`).values()]
    .filter((deltas) => deltas.length < manyOnOne)
    .flat();
  const sorts = [...groupBy(few, (delta) => pluralOf([delta])!)].filter(
    ([, deltas]) => tablesOf(deltas).length >= manyTables,
  );
  return [
    ...methods.map(([method, deltas]) => ({ name: `${method} indexes`, deltas })),
    ...sorts.map(([what, deltas]) => ({ name: nameOf(what, tablesOf(deltas)), deltas })),
  ];
}

/** The access method where it is not the usual one. */
function methodOf(delta: Delta): string | undefined {
  const { address, props } = subjectOf(delta);
  return address.kind === 'index' && props.method !== 'btree' ? String(props.method) : undefined;
}

function tablesOf(deltas: readonly Delta[]): readonly string[] {
  return [...new Set(deltas.map((delta) => String(subjectOf(delta).parent)))];
}

/** By the words with which all tables begin or end, else by their number. */
function nameOf(what: string, tables: readonly string[]): string {
  const names = tables.map((id) => tellingWords(id.slice(id.lastIndexOf('.') + 1)));
  const start = commonStart(names);
  const end = commonStart(names.map((words) => [...words].reverse()));
  const words = start.length ? start : [...end].reverse();
  return words.length ? `${words.join(' ')} ${what}` : `${what} on ${tables.length} tables`;
}
