import { parentPaths } from '../kind-parts/relation/relations.ts';
import { type ConstraintProps, hasIndex } from '../kinds/constraint/props.ts';
import { type ObjectId, objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** The schema as it is between two steps of a plan, with the ways back that lock verdicts ask for. */
export interface SchemaState {
  readonly objects: ReadonlyMap<ObjectId, SchemaObject>;
  ofKind(kind: string): readonly SchemaObject[];
  children(parent: ObjectId, kind: string): readonly SchemaObject[];
  /** The table, view, index or sequence of this path; a constraint where its index has the path. */
  relation(path: readonly string[]): SchemaObject | undefined;
  /** Partitions and inheritance children, direct ones. */
  below(path: readonly string[]): readonly SchemaObject[];
  /** Foreign keys of any table that point at the table. */
  pointingAt(path: readonly string[]): readonly SchemaObject[];
  /** Sequences that columns of the table own. */
  ownedBy(path: readonly string[]): readonly SchemaObject[];
  put(object: SchemaObject): void;
  /** Takes an object away, and everything that belongs to it. */
  remove(id: ObjectId): void;
}

const relationKinds = ['table', 'foreign table', 'view', 'materialized view', 'index', 'sequence'];

/** The state before the first step. */
export function createSchemaState(before: Model): SchemaState {
  const objects = new Map<ObjectId, SchemaObject>();
  const children = new Map<string, Set<ObjectId>>();
  const byKind = new Map<string, Set<ObjectId>>();
  const childrenByKind = new Map<string, Set<ObjectId>>();
  const below = new Map<string, Set<ObjectId>>();
  const pointing = new Map<string, Set<ObjectId>>();
  const owned = new Map<string, Set<ObjectId>>();
  const constraintIndexes = new Map<string, ObjectId>();
  const links = (object: SchemaObject) =>
    linksOf(object, { byKind, children, childrenByKind, below, pointing, owned });
  const list = (index: ReadonlyMap<string, ReadonlySet<ObjectId>>, key: string) =>
    [...(index.get(key) ?? [])].map((id) => objects.get(id)!);

  function put(object: SchemaObject): void {
    detach(object.id);
    objects.set(object.id, object);
    for (const [index, key] of links(object)) {
      const known = index.get(key);
      if (known) known.add(object.id);
      else index.set(key, new Set([object.id]));
    }
    const path = indexPath(object);
    if (path) constraintIndexes.set(keyOf(path), object.id);
  }

  function detach(id: ObjectId): void {
    const object = objects.get(id);
    if (!object) return;
    objects.delete(id);
    for (const [index, key] of links(object)) index.get(key)?.delete(id);
    const path = indexPath(object);
    if (path) constraintIndexes.delete(keyOf(path));
  }

  function remove(id: ObjectId): void {
    detach(id);
    for (const child of [...(children.get(id) ?? [])]) remove(child);
  }

  for (const object of before.objects.values()) put(object);
  return {
    objects,
    ofKind: (kind) => list(byKind, kind),
    children: (parent, kind) => list(childrenByKind, `${kind} ${parent}`),
    relation(path) {
      for (const kind of relationKinds) {
        const found = objects.get(objectId({ kind, path }));
        if (found) return found;
      }
      const constraint = constraintIndexes.get(keyOf(path));
      return constraint && objects.get(constraint);
    },
    below: (path) => list(below, keyOf(path)),
    pointingAt: (path) => list(pointing, keyOf(path)),
    ownedBy: (path) => list(owned, keyOf(path)),
    put,
    remove,
  };
}

type Index = Map<string, Set<ObjectId>>;

function linksOf(
  object: SchemaObject,
  indexes: {
    readonly byKind: Index;
    readonly children: Index;
    readonly childrenByKind: Index;
    readonly below: Index;
    readonly pointing: Index;
    readonly owned: Index;
  },
): readonly (readonly [Index, string])[] {
  const target = object.props.referencedTable as readonly string[] | undefined;
  const owner = object.props.ownedBy as readonly string[] | undefined;
  return [
    [indexes.byKind, object.address.kind],
    ...(object.parent
      ? [
          [indexes.children, object.parent] as const,
          [indexes.childrenByKind, `${object.address.kind} ${object.parent}`] as const,
        ]
      : []),
    ...parentPaths(object).map((path) => [indexes.below, keyOf(path)] as const),
    ...(owner ? [[indexes.owned, keyOf(owner.slice(0, 2))] as const] : []),
    ...(target ? [[indexes.pointing, keyOf(target)] as const] : []),
  ];
}

/** The index behind a constraint bears its name in the table's schema. */
function indexPath({ address, props }: SchemaObject): readonly string[] | undefined {
  if (address.kind !== 'constraint' || !hasIndex(props as ConstraintProps)) return undefined;
  return [address.path[0]!, address.path[2]!];
}

function keyOf(path: readonly string[]): string {
  return path.join('\u0000');
}
