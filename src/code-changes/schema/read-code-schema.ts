import { migrationToolOf } from '../../insight/migration-tools.ts';
import type { ColumnProps } from '../../kinds/column/column.ts';
import type { DomainProps } from '../../kinds/domain/props.ts';
import { objectId } from '../../model/address.ts';
import { childrenOf, type Model, objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import { quoteName } from '../../sql/quote.ts';
import type { CodeColumn, CodeEnum, CodePart, CodeSchema, CodeTable } from './code-schema.ts';
import { readDefault } from './read-default.ts';
import { readType } from './read-type.ts';

/** Reads the tables and enums of a model; partitions and tables of migration history are left out. */
export function readCodeSchema(model: Model): CodeSchema {
  const tables = objectsOfKind(model, 'table')
    .filter(({ props }) => props.partitionOf === undefined)
    .map((table) => readTable(table, model))
    .filter(({ path, columns }) => !isHistory(path, columns));
  const enums = objectsOfKind(model, 'enum').map(
    ({ id, address: { path }, props }): CodeEnum => ({
      id,
      schema: path[0]!,
      name: path.at(-1)!,
      labels: props.labels as readonly string[],
    }),
  );
  return { tables: publicFirst(tables), enums: publicFirst(enums) };
}

function publicFirst<T extends { readonly schema: string }>(items: readonly T[]): readonly T[] {
  return [
    ...items.filter(({ schema }) => schema === 'public'),
    ...items.filter(({ schema }) => schema !== 'public'),
  ];
}

function isHistory(path: readonly string[], columns: readonly CodeColumn[]): boolean {
  return (
    migrationToolOf(
      path.join('.'),
      columns.map(({ name }) => name),
    ) !== undefined
  );
}

function readTable(table: SchemaObject, model: Model): CodeTable {
  const { path } = table.address;
  return {
    id: table.id,
    path,
    schema: path[0]!,
    name: path.at(-1)!,
    columns: childrenOf(model, table.id, 'column').flatMap((column) =>
      readColumn(column as SchemaObject<ColumnProps>, model),
    ),
    constraints: childrenOf(model, table.id, 'constraint').map(readPart),
    indexes: childrenOf(model, table.id, 'index').map(readPart),
    ...(table.facets.comment ? { comment: table.facets.comment } : {}),
  } as CodeTable;
}

function readPart<P>({ id, address, props }: SchemaObject): CodePart<P> {
  return { id, name: address.path.at(-1)!, props: props as P };
}

function readColumn({ id, address, props }: SchemaObject<ColumnProps>, model: Model): readonly CodeColumn[] {
  if (props.type === undefined) return [];
  const type = readType(props.type, model);
  const domain = domainOf(props.type, model);
  const value = props.default ?? domain?.default;
  return [
    {
      id,
      name: address.path.at(-1)!,
      type,
      notNull: props.notNull || domain?.notNull === true || props.identity !== undefined,
      ...(value === undefined || props.generated !== undefined
        ? {}
        : { default: readDefault(value, (name) => isOwnSequence(name, address.path, model)) }),
      ...(props.identity ? { identity: props.identity } : {}),
      identityOptions: props.identityOptions ?? {},
      ...(props.generated
        ? { generated: { sql: props.generated, kind: props.generatedKind ?? 'stored' } }
        : {}),
    },
  ];
}

function domainOf(type: string, model: Model): DomainProps | undefined {
  return objectsOfKind(model, 'domain').find(({ address }) => quoteName(address.path) === type)?.props as
    | DomainProps
    | undefined;
}

/** True for the sequence that `serial` makes: owned by the column and named after it. */
function isOwnSequence(name: string, column: readonly string[], model: Model): boolean {
  const [schema, table, own] = column as [string, string, string];
  const path = [schema, makeObjectName(table, own, 'seq')];
  if (name !== quoteName(path) && name !== quoteName(path.slice(1))) return false;
  const sequence = model.objects.get(objectId({ kind: 'sequence', path }));
  const owner = sequence?.props.ownedBy as readonly string[] | undefined;
  return owner?.join('\u0000') === column.join('\u0000');
}
