import { changesOf, type Delta, subjectOf } from '../../diff/delta.ts';
import type { ObjectId } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { bestDraft, columnEvidence, mentions } from './affinity.ts';
import { components } from './components.ts';
import { type Draft, join, type Sides, startDraft } from './draft.ts';
import {
  commonStart,
  deduplicationName,
  isLooseStart,
  lastName,
  nameColumns,
  nameOfRow,
  nameTypeChange,
} from './names.ts';
import { stemOf, tellingWords } from './words.ts';

/** A column of one name on this many tables is one story. */
const manyTables = 3;
/** So many columns of a table that start alike are one story. */
const alike = 3;
/** With so many stories of a table, the small ones are told together. */
const muchOfOne = 5;
const timestamps = /^(?:created|updated|inserted|modified)_(?:at|on|date)$/i;

/**
 * Puts the columns that come, go or change into the features of tables that they belong to, and makes features of the
 * rest: one of several tables that get the same column, of columns that start alike, of what is left of a table.
 */
export function draftColumns(pool: Set<Delta>, drafts: readonly Draft[], sides: Sides): readonly Draft[] {
  const columns = [...pool].filter((delta) => subjectOf(delta).address.kind === 'column');
  const types = draftTypeChanges(columns, sides);
  const typed = new Set(types.flatMap(({ members }) => [...members]));
  const rest = columns.filter((delta) => {
    if (typed.has(delta)) return false;
    const draft = bestDraft(delta, drafts, (one, other) => columnEvidence(one, other, sides));
    if (draft) join(draft, delta, sides);
    return !draft;
  });
  const spread = draftSpread(rest, sides);
  const taken = new Set(spread.flatMap(({ members }) => [...members]));
  const left = rest.filter((delta) => !taken.has(delta));
  const byTable = groupBy(left, (delta) => String(subjectOf(delta).parent));
  return [...types, ...spread, ...[...byTable.values()].flatMap((own) => draftTable(own, pool, sides))];
}

/** Changes of type: one feature per column, or per pair of types where many columns change alike. */
function draftTypeChanges(columns: readonly Delta[], sides: Sides): readonly Draft[] {
  const changed = columns.flatMap((delta) => {
    const change = changesOf(delta).find(({ property }) => property === 'type');
    return change ? [{ delta, pair: `${String(change.from)} to ${String(change.to)}` }] : [];
  });
  return [...groupBy(changed, ({ pair }) => pair)].map(([pair, group]) => {
    const column = lastName(group[0]!.delta);
    const same = group.every(({ delta }) => lastName(delta) === column);
    const table = subjectOf(group[0]!.delta).address.path.at(-2)!;
    const tables = new Set(group.map(({ delta }) => subjectOf(delta).parent));
    const draft = startDraft(
      same ? nameTypeChange(column, table) : tables.size === 1 ? `${nameOfRow(table)} type changes` : pair,
    );
    for (const { delta } of group) join(draft, delta, sides);
    return draft;
  });
}

function draftSpread(columns: readonly Delta[], sides: Sides): readonly Draft[] {
  const byName = groupBy(columns, (delta) =>
    timestamps.test(lastName(delta)) ? 'timestamps' : `${delta.op} ${lastName(delta)}`,
  );
  const wide = [...byName].filter(
    ([, group]) => new Set(group.map((delta) => subjectOf(delta).parent)).size >= manyTables,
  );
  return components(wide, spreadTogether).map((alike) => {
    const names = alike.map(([key, group]) =>
      key === 'timestamps' ? [key] : tellingWords(lastName(group[0]!)),
    );
    const draft = startDraft(commonStart(names).join(' ') || lastName(alike[0]![1][0]!));
    for (const [key, group] of alike)
      for (const delta of group) join(draft, delta, sides, key !== 'timestamps');
    return draft;
  });
}

type Spread = readonly [string, readonly Delta[]];

/** Columns that come, or go, on mostly the same tables and begin alike: `billing_event_id`, `billing_event_domain`. */
function spreadTogether([a, here]: Spread, [b, there]: Spread): boolean {
  if (a === 'timestamps' || b === 'timestamps' || here[0]!.op !== there[0]!.op) return false;
  const [one, other] = [here, there].map((group) => tellingWords(lastName(group[0]!))[0]);
  if (one === undefined || other === undefined || isLooseStart(one) || stemOf(one) !== stemOf(other))
    return false;
  const tables = new Set(here.map((delta) => subjectOf(delta).parent));
  const common = there.filter((delta) => tables.has(subjectOf(delta).parent)).length;
  return common * 2 >= Math.min(here.length, there.length);
}

function draftTable(columns: readonly Delta[], pool: ReadonlySet<Delta>, sides: Sides): readonly Draft[] {
  const table = subjectOf(columns[0]!).address.path.at(-2)!;
  const drafts: Draft[] = [];
  const groups = [...groupBy(columns, (delta) => startOf(delta, pool))];
  const isOwn = ([start, group]: (typeof groups)[number]) => start !== '' && isStory(group, pool);
  const rest = groups.filter((group) => !isOwn(group)).flatMap(([, group]) => group);
  const own = groups.filter(isOwn).map(([, group]) => group);
  const minor = own.filter((group) => isMinor(group, table, pool));
  // Where much of a table changes, a column is no story because an index or a key came with it.
  const folded = rest.length > 1 && rest.length + minor.length >= muchOfOne ? minor : [];
  rest.push(...folded.flat());
  for (const group of own) if (!folded.includes(group)) drafts.push(draftOf(group, table, pool, sides));
  if (rest.length) drafts.push(draftOf(rest, table, pool, sides));
  return drafts;
}

function draftOf(columns: readonly Delta[], table: string, pool: ReadonlySet<Delta>, sides: Sides): Draft {
  const uses = users(columns[0]!, pool);
  const draft = startDraft(
    (columns.length === 1 ? deduplicationName(columns[0]!, table, uses) : undefined) ??
      nameColumns(columns, table),
  );
  for (const delta of columns) join(draft, delta, sides, true);
  return draft;
}

/** What columns of one table have to share to be one story: a type that is new as well, or their first word. */
function startOf(delta: Delta, pool: ReadonlySet<Delta>): string {
  const type = subjectOf(delta).references.find((id) => isNewType(id, pool));
  if (type) return type;
  const first = tellingWords(lastName(delta))[0];
  return first === undefined || isLooseStart(first) ? '' : stemOf(first);
}

function isNewType(id: ObjectId, pool: ReadonlySet<Delta>): boolean {
  // Few columns have a type that is no built-in one, and the id says the kind.
  return /^(?:enum|domain|composite type) /.test(id) && [...pool].some((delta) => delta.id === id);
}

/** Three columns that start alike, two that share two words, or one with an index of its own. */
function isStory(group: readonly Delta[], pool: ReadonlySet<Delta>): boolean {
  if (group.length >= alike || group.some((delta) => standsAlone(delta, pool))) return true;
  return group.length > 1 && commonStart(group.map((delta) => tellingWords(lastName(delta)))).length > 1;
}

/** A column with an index, a constraint or a type of its own is a story by itself. */
function standsAlone(column: Delta, pool: ReadonlySet<Delta>): boolean {
  return users(column, pool).length > 0 || subjectOf(column).references.some((id) => isNewType(id, pool));
}

/** A single column with indexes and foreign keys and nothing else of its own. */
function isMinor(group: readonly Delta[], table: string, pool: ReadonlySet<Delta>): boolean {
  const [column] = group;
  if (group.length !== 1 || /^(?:is|has)_/.test(lastName(column!))) return false;
  const uses = users(column!, pool);
  return (
    uses.every((delta) => {
      const { address, props } = subjectOf(delta);
      return address.kind === 'index' || props.type === 'foreign key';
    }) &&
    deduplicationName(column!, table, uses) === undefined &&
    !subjectOf(column!).references.some((id) => isNewType(id, pool))
  );
}

/** Indexes and constraints of the same table that name the column. */
function users(column: Delta, pool: ReadonlySet<Delta>): readonly Delta[] {
  const { parent } = subjectOf(column);
  return [...pool].filter((delta) => {
    const object = subjectOf(delta);
    return (
      (object.address.kind === 'index' || object.address.kind === 'constraint') &&
      object.parent === parent &&
      mentions(object, lastName(column))
    );
  });
}
