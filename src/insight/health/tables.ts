import { childrenOf, type Model, objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { migrationToolOf } from '../migration-tools.ts';

/** The tables of a model without partitions, which follow their parent, and those that a migration tool made. */
export const wholeTables: (model: Model) => readonly SchemaObject[] = oncePerModel((model) =>
  objectsOfKind(model, 'table').filter(
    (table) => table.props.partitionOf === undefined && !isHistory(table, model),
  ),
);

/** Tables that migration tools keep beside their history. */
const besideHistory = /^(?:ar_internal_metadata|databasechangeloglock|knex_migrations_lock)$/i;

function isHistory(table: SchemaObject, model: Model): boolean {
  if (besideHistory.test(nameOf(table))) return true;
  const columns = columnsOf(table, model).map(nameOf);
  const tool = migrationToolOf(table.address.path.join('.'), columns);
  return tool !== undefined && (!tool.versionColumn || columns.includes(tool.versionColumn));
}

/** The columns of a model's tables, without those of views and partitions. */
export const tableColumns: (model: Model) => readonly SchemaObject[] = oncePerModel((model) =>
  wholeTables(model).flatMap((table) => columnsOf(table, model)),
);

/** The columns of a table, in their order. */
export function columnsOf(table: SchemaObject, model: Model): readonly SchemaObject[] {
  return childrenOf(model, table.id, 'column');
}

/** A column of a table by its name. */
export function columnNamed(
  table: SchemaObject | undefined,
  name: string,
  model: Model,
): SchemaObject | undefined {
  return table && columnsOf(table, model).find((column) => nameOf(column) === name);
}

/** The constraints of the model that are of a type, those of partitions left out. */
export function constraintsOf(model: Model, type: string): readonly SchemaObject[] {
  return constraintsByType(model).get(type) ?? [];
}

const constraintsByType = oncePerModel((model) => {
  const groups = new Map<unknown, SchemaObject[]>();
  for (const constraint of objectsOfKind(model, 'constraint')) {
    const { props, parent } = constraint;
    if (parent === undefined || model.objects.get(parent)?.props.partitionOf !== undefined) continue;
    const group = groups.get(props.type);
    if (group) group.push(constraint);
    else groups.set(props.type, [constraint]);
  }
  return groups;
});

/** The primary key of a table. */
export function primaryKeyOf(table: SchemaObject, model: Model): SchemaObject | undefined {
  return childrenOf(model, table.id, 'constraint').find(({ props }) => props.type === 'primary key');
}

/** An object's own name. */
export function nameOf({ address }: SchemaObject): string {
  return address.path.at(-1)!;
}

/** The type of a column as the dump writes it. */
export function typeOf({ props }: SchemaObject): string {
  return String(props.type ?? '');
}

/** The list of texts that a property holds. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
