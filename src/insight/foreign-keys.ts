import { type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** The foreign keys of a table and those of other tables that refer to it. */
export interface ForeignKeys {
  readonly outgoing: readonly SchemaObject[];
  readonly incoming: readonly SchemaObject[];
}

/** Finds the foreign keys from and to a table; one that refers to its own table is outgoing only. */
export function foreignKeysOf(table: SchemaObject, model: Model): ForeignKeys {
  const path = table.address.path.join('\u0000');
  const keys = objectsOfKind(model, 'constraint').filter(({ props }) => props.type === 'foreign key');
  return {
    outgoing: keys.filter(({ parent }) => parent === table.id),
    incoming: keys.filter(
      ({ parent, props }) =>
        parent !== table.id && (props.referencedTable as readonly string[]).join('\u0000') === path,
    ),
  };
}
