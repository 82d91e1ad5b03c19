import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Props, SchemaObject } from '../model/object.ts';

/** What constraints and indexes have to know of their table; `table` is the kind that owns these properties. */
type TableFacts = {
  readonly partitionKey?: unknown;
  readonly partitionOf?: { readonly parent: readonly string[] };
  readonly inherits?: readonly (readonly string[])[];
};

/** True where an object belongs to a partitioned table, which has no rows and no storage of its own. */
export function isOnPartitioned(object: SchemaObject<Props>, model: Model): boolean {
  return factsOf(object, model).partitionKey !== undefined;
}

/** True where an object belongs to a partition of a partitioned table. */
export function isOnPartition(object: SchemaObject<Props>, model: Model): boolean {
  return factsOf(object, model).partitionOf !== undefined;
}

/** The ids of the tables whose part or heir the table of an object is. */
export function parentTables(object: SchemaObject<Props>, model: Model): readonly ObjectId[] {
  const { partitionOf, inherits = [] } = factsOf(object, model);
  const paths = [...(partitionOf ? [partitionOf.parent] : []), ...inherits].map((path) => path.join('\0'));
  if (paths.length === 0) return [];
  // Tables of every sort can be parents; the references of the child hold them all.
  const table = model.objects.get(object.parent!);
  return (table?.references ?? []).filter((id) => paths.includes(model.objects.get(id)?.address.path.join('\0') ?? ''));
}

function factsOf(object: SchemaObject<Props>, model: Model): TableFacts {
  const parent = object.parent === undefined ? undefined : model.objects.get(object.parent);
  return (parent?.props ?? {}) as TableFacts;
}
