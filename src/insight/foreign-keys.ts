import { childrenOf, type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** The foreign keys of a table and those of other tables that refer to it. */
export interface ForeignKeys {
  readonly outgoing: readonly SchemaObject[];
  readonly incoming: readonly SchemaObject[];
}

/** Finds the foreign keys from and to a table; one that refers to its own table is outgoing only. */
export function foreignKeysOf(table: SchemaObject, model: Model): ForeignKeys {
  const path = table.address.path.join('\u0000');
  return {
    outgoing: childrenOf(model, table.id, 'constraint').filter(({ props }) => props.type === 'foreign key'),
    incoming: (incomingKeys(model).get(path) ?? []).filter(({ parent }) => parent !== table.id),
  };
}

const known = new WeakMap<Model, ReadonlyMap<string, readonly SchemaObject[]>>();

/** Foreign keys by the path of the table that they refer to; the model is walked once. */
function incomingKeys(model: Model): ReadonlyMap<string, readonly SchemaObject[]> {
  const there = known.get(model);
  if (there) return there;
  const keys = new Map<string, SchemaObject[]>();
  for (const object of objectsOfKind(model, 'constraint')) {
    if (object.props.type !== 'foreign key') continue;
    const path = (object.props.referencedTable as readonly string[]).join('\u0000');
    const own = keys.get(path);
    if (own) own.push(object);
    else keys.set(path, [object]);
  }
  known.set(model, keys);
  return keys;
}
