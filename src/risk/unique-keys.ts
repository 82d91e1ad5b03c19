import { indexEntries } from '../insight/index-entry.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

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
export function uniqueKeys(model: Model): readonly UniqueKey[] {
  return indexEntries(model)
    .filter(({ definition, isPart }) => definition.unique && !isPart)
    .map(({ object, table, definition }) => ({
      object,
      table: table.address.path,
      columns: definition.keys,
      key: JSON.stringify([table.id, [...definition.keys].sort(), definition.predicate ?? '']),
    }));
}
