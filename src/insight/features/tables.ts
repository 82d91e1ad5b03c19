import { type Delta, subjectOf } from '../../diff/delta.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { childrenOf } from '../../model/model.ts';
import { componentsByKey } from './components-by-key.ts';
import { type Draft, join, modelOf, type Sides, startDraft } from './draft.ts';
import { lastName, nameTables } from './names.ts';
import { holderOf, stemOf, subjectWords, tellingWords } from './words.ts';

/** Tables held together by foreign keys alone are one story up to this number; beyond it names have to agree. */
const mostByKeys = 8;

/** Groups the tables that come (or go) by foreign keys among them and by the first word of their names. */
export function draftTables(pool: Iterable<Delta>, sides: Sides): readonly Draft[] {
  const tables = [...pool].filter(
    (delta) =>
      (delta.op === 'add' || delta.op === 'remove') &&
      /^(?:foreign )?table$/.test(subjectOf(delta).address.kind),
  );
  return (['add', 'remove'] as const).flatMap((op) => {
    const own = tables.filter((delta) => delta.op === op);
    return clusters(own, sides).map((cluster) => {
      const draft = startDraft(nameTables(cluster, [...links(cluster, sides).values()]));
      for (const delta of cluster) join(draft, delta, sides, true);
      return draft;
    });
  });
}

function clusters(tables: readonly Delta[], sides: Sides): readonly (readonly Delta[])[] {
  const edges = links(tables, sides);
  const touching = groupBy(
    [...edges].flatMap(([edge, ids]) => ids.map((id) => ({ id, edge }))),
    ({ id }) => id,
  );
  const byKeys = componentsByKey(tables, ({ id }) => (touching.get(id) ?? []).map(({ edge }) => edge));
  const byStart = componentsByKey(
    byKeys.flatMap((group) => (group.length <= mostByKeys ? [group] : splitByName(group, edges))),
    (group) => group.flatMap(startOf),
  ).map((groups) => groups.flat());
  return joinHolders(byStart);
}

/** So many tables that hold the same of tables that were there before are one story: versions, logs, histories. */
const manyHolders = 3;

function joinHolders(groups: readonly (readonly Delta[])[]): readonly (readonly Delta[])[] {
  const heldBy = (group: readonly Delta[]) => {
    const held = new Set(group.map((delta) => holderOf(lastName(delta))));
    return held.size === 1 ? [...held][0] : undefined;
  };
  const holders = groups.map(heldBy);
  const joined = new Set(
    holders.filter((holder) => holder && holders.filter((other) => other === holder).length >= manyHolders),
  );
  const rest = groups.filter((_, at) => !joined.has(holders[at]));
  return [...rest, ...[...joined].map((holder) => groups.filter((_, at) => holders[at] === holder).flat())];
}

/** A large web of keys by first words; a table whose first word no other has goes where most of its keys point. */
function splitByName(group: readonly Delta[], edges: Links): readonly (readonly Delta[])[] {
  const families = componentsByKey(group, startOf).map((family) => [...family]);
  const large = families.filter((family) => family.length > 1);
  for (const [single] of families.filter((family) => family.length === 1)) {
    const targets = large.filter((family) => family.some(({ id }) => edges.has(`${single!.id} ${id}`)));
    if (targets.length === 1) targets[0]!.push(single!);
    else large.push([single!]);
  }
  return large;
}

/** The referring table's id and the other's, by both in one text: of foreign keys, of partitions and their tables. */
type Links = ReadonlyMap<string, readonly [ObjectId, ObjectId]>;

function links(tables: readonly Delta[], sides: Sides): Links {
  const own = new Set<ObjectId>(tables.map(({ id }) => id));
  const pairs = new Map<string, readonly [ObjectId, ObjectId]>();
  const byRow = new Map(
    tables.map((delta) => [tellingWords(lastName(delta)).map(stemOf).join('_'), delta.id]),
  );
  for (const delta of tables) {
    const object = subjectOf(delta);
    const model = modelOf(delta, sides);
    const keys = childrenOf(model, object.id, 'constraint').filter(
      ({ props }) => props.type === 'foreign key',
    );
    // Where nobody declares foreign keys, `primary_node_id` still says which table is meant.
    for (const { address } of keys.length ? [] : childrenOf(model, object.id, 'column')) {
      const [, row] = /^(.+)_id$/.exec(address.path.at(-1)!) ?? [];
      const target = row === undefined ? undefined : byRow.get(row);
      if (target !== undefined && target !== delta.id) pairs.set(`${delta.id} ${target}`, [delta.id, target]);
    }
    const paths = keys.map(({ props }) => props.referencedTable);
    for (const path of [...paths, object.props.partitionOf]) {
      if (!Array.isArray(path)) continue;
      const id = objectId({ kind: 'table', path: path as readonly string[] });
      if (own.has(id) && id !== delta.id) pairs.set(`${delta.id} ${id}`, [delta.id, id]);
    }
  }
  return pairs;
}

/** The first telling word of a table's name; none where no word tells anything. */
function startOf(delta: Delta): readonly string[] {
  return subjectWords(lastName(delta)).slice(0, 1).map(stemOf);
}
