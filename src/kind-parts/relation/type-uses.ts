import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { quoteName } from '../../sql/quote.ts';
import { keyColumns } from './partition-bound.ts';
import { findRelation } from './relations.ts';

/** The columns of tables whose values hold values of a type: as it is, in arrays, or inside of other types. */
export function columnsOver(path: readonly string[], model: Model): readonly SchemaObject[] {
  const byType = usesByType(model);
  const seen = new Set<string>();
  const columns: SchemaObject[] = [];
  const queue = [quoteName(path)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const use of byType.get(name) ?? []) {
      if (use.address.kind === 'column') columns.push(use);
      // A table is a type, too, and so is what an attribute belongs to.
      queue.push(quoteName(use.address.path.slice(0, 2)));
      if (typeof use.props.multirange === 'string')
        queue.push(quoteName([use.address.path[0]!, use.props.multirange]));
    }
  }
  return columns;
}

/** True where values of the column hold values of one of these types, or of the row type of one of these relations. */
export function isBuiltOver(
  column: SchemaObject<Props>,
  types: ReadonlySet<ObjectId>,
  model: Model,
): boolean {
  return [...types].some((id) => {
    const object = model.objects.get(id);
    if (!object || !holdsValues(object)) return false;
    return columnsOver(object.address.path.slice(0, 2), model).some(({ id: own }) => own === column.id);
  });
}

/** True where the column is a partition key of its table, so that PostgreSQL refuses to change its type. */
export function isPartitionKey({ address: { path } }: SchemaObject<Props>, model: Model): boolean {
  const partitionBy = findRelation(model, path.slice(0, 2))?.props.partitionBy;
  return typeof partitionBy === 'string' && keyColumns(partitionBy).includes(path.at(-1)!);
}

function holdsValues({ address: { kind } }: SchemaObject): boolean {
  return ['enum', 'domain', 'composite type', 'range type', 'base type', 'attribute', 'column'].includes(
    kind,
  );
}

/** Columns of tables, attributes, domains and ranges by the name of the type that they are made of. */
const usesByType = oncePerModel((model): ReadonlyMap<string, readonly SchemaObject[]> => {
  const uses = new Map<string, SchemaObject[]>();
  for (const object of model.objects.values()) {
    const { type, subtype } = object.props;
    const made = object.address.kind === 'range type' ? subtype : type;
    if (!['column', 'attribute', 'domain', 'range type'].includes(object.address.kind)) continue;
    // Types of pg_catalog have no schema before them, and nothing here asks for them.
    if (typeof made !== 'string' || !made.includes('.')) continue;
    const name = made.replace(/\[\]$/, '');
    uses.set(name, [...(uses.get(name) ?? []), object]);
  }
  return uses;
});
