import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { oncePerModel } from '../model/once-per-model.ts';
import { indexEntries } from './index-entry.ts';

/** Columns that an index or constraint keeps unique. */
export interface UniqueKey {
  readonly object: SchemaObject;
  readonly table: readonly string[];
  /** Columns and expressions, in the order of the index. */
  readonly columns: readonly string[];
  /** Equal where an upsert would accept either: the order of the columns does not matter to ON CONFLICT. */
  readonly key: string;
}

/** Everything that is unique in a model. */
export const uniqueKeys: (model: Model) => readonly UniqueKey[] = oncePerModel((model) =>
  indexEntries(model)
    .filter(({ definition, isPart }) => definition.unique && !isPart)
    .map(({ object, table, definition }) => ({
      object,
      table: table.address.path,
      columns: definition.keys,
      key: JSON.stringify([table.id, [...definition.keys].sort(), definition.predicate ?? '']),
    })),
);

/** What keeps the same columns unique in the other model, in whatever order: then nothing is lost or forbidden anew. */
export function sameUniqueKey({ id }: SchemaObject, own: Model, other: Model): UniqueKey | undefined {
  const mine = uniqueKeys(own).find(({ object }) => object.id === id);
  return mine && uniqueKeys(other).find(({ key }) => key === mine.key);
}
