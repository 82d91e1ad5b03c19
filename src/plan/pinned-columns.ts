import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';

/** The objects that hold on to a column: a view over it, a policy or trigger that reads it, a generated column. */
export function pinners(
  column: SchemaObject,
  dependents: ReadonlyMap<ObjectId, readonly SchemaObject[]>,
  registry: Registry,
): readonly SchemaObject[] {
  if (column.parent === undefined) return [];
  return readers(column.parent, dependents, registry).filter(
    (dependent) => dependent.id !== column.id && pins(dependent, column, registry),
  );
}

/** Everything that may see columns of a relation: what references it, and what uses functions that return its rows. */
export function readers(
  relation: ObjectId,
  dependents: ReadonlyMap<ObjectId, readonly SchemaObject[]>,
  registry: Registry,
): readonly SchemaObject[] {
  const direct = dependents.get(relation) ?? [];
  const handed = direct
    .filter(({ address }) => registry.kind(address.kind).handsOnColumns)
    .flatMap(({ id }) => dependents.get(id) ?? []);
  return handed.length === 0 ? direct : [...new Set([...direct, ...handed])];
}

/** True where an object holds on to a column of a relation that it references. */
export function pins(dependent: SchemaObject, column: SchemaObject, registry: Registry): boolean {
  const text = registry.kind(dependent.address.kind).pinsColumns?.(dependent);
  return text !== undefined && mentions(text, column.address.path.at(-1)!);
}

/** True where a text names a column, or takes all columns with `*`; a false alarm costs a rebuild, a miss the plan. */
function mentions(text: string, column: string): boolean {
  const expression = mentionOf.get(column) ?? compileMention(column);
  mentionOf.set(column, expression);
  return expression.test(text);
}

/** Columns of many tables have one name, and a pattern with classes of letters takes long to compile. */
const mentionOf = new Map<string, RegExp>();

function compileMention(column: string): RegExp {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('"', '""');
  return new RegExp(
    `(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])|(?:\\bselect|\\bdistinct|\\ball|,|\\.)\\s*\\*`,
    'iu',
  );
}
