import { facets } from '../../facets/facets.ts';
import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { columnsOver, isPartitionKey } from '../../kind-parts/relation/type-uses.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { createEnum } from './create-enum.ts';
import type { EnumProps } from './enum.ts';
import { spareName } from './spare-name.ts';
import { findUsers, keepsType } from './users.ts';

/**
 * PostgreSQL can neither drop nor move a label. The old type gets another name, the new one its name, every column
 * is rewritten through text with its default off and on again, and the old type goes. Without columns nothing is
 * lost by dropping and creating the type; where other types are made of it, all columns are text meanwhile.
 */
export function replaceType(
  { before, after, from, to }: Alteration<EnumProps, readonly string[]>,
  context: DdlContext,
  kind: AnyKind,
): readonly Ddl[] | 'rebuild' {
  const type = quoteName(before.address.path);
  const users = findUsers(before, context);
  if (users.columns.length === 0 && !users.isNested) return 'rebuild';
  const keys = columnsOver(before.address.path, context.other).filter((key) =>
    isPartitionKey(key, context.other),
  );
  if (keys.length > 0) return [{ sql: '', decision: keyOf(type, keys) }];
  if (users.isNested) return 'rebuild';
  const spare = spareName(before.address.path, context.other);
  const gone = users.columns.filter(({ id }) => !context.model.objects.has(id));
  const stay = users.columns.filter((column) => !gone.includes(column));
  const kept = stay.filter((column) => keepsType(column, context));
  const retyped = stay.filter((column) => !kept.includes(column));
  const steps: Ddl[] = [
    {
      sql: `ALTER TYPE ${type} RENAME TO ${quoteIdentifier(spare.at(-1)!)}`,
      retypes: kept.map(({ id }) => id),
      rebuilds: [...users.others, ...foreignKeys(kept, context.other)],
      without: gone.map(({ id }) => id),
    },
    ...createEnum(after),
    ...facets
      .filter(({ name }) => after.facets[name] !== undefined)
      .flatMap((facet) =>
        facet.alter(after, undefined as never, after.facets[facet.name] as never, kind, context),
      ),
    ...byTable(kept).map(
      (columns): Ddl => ({
        sql: `ALTER TABLE ${quoteName(columns[0]!.address.path.slice(0, 2))} ${columns
          .flatMap((column) => convert(column, users.others, context))
          .join(', ')}`,
        provides: columns.map(({ id }) => id),
        ...removed(from, to),
      }),
    ),
    {
      sql: `DROP TYPE ${quoteName(spare)}`,
      requires: retyped.map(({ id }) => id),
      because: 'labels cannot go or move; the new type is there',
    },
  ];
  return steps.map((step) => ({ ...step, phase: 'window' }));
}

/** Drops the default, which has the old type, converts, and sets the default that the column shall have. */
function convert(
  column: SchemaObject,
  others: readonly ObjectId[],
  { model }: DdlContext,
): readonly string[] {
  const name = quoteIdentifier(column.address.path[2]!);
  const type = String(column.props.type);
  const text = type.endsWith('[]') ? 'text[]' : 'text';
  const hadDefault = column.props.default !== undefined;
  const standard = model.objects.get(column.id)?.props.default;
  const alter = `ALTER COLUMN ${name}`;
  // A default that may call a routine of the type is set again when the routine is there again.
  const isSuspended = others.some(
    (id) =>
      id !== column.parent && column.references.includes(id) && model.objects.get(id)?.address.signature,
  );
  return [
    ...(hadDefault ? [`${alter} DROP DEFAULT`] : []),
    `${alter} TYPE ${type} USING ${name}::${text}::${type}`,
    ...(hadDefault && standard !== undefined && !isSuspended ? [`${alter} SET DEFAULT ${standard}`] : []),
  ];
}

function byTable(columns: readonly SchemaObject[]): readonly (readonly SchemaObject[])[] {
  const tables = new Map<string, SchemaObject[]>();
  for (const column of columns) {
    const table = quoteName(column.address.path.slice(0, 2));
    tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  return [...tables.values()];
}

function removed(from: readonly string[], to: readonly string[]): Pick<Ddl, 'decision'> {
  const gone = from.filter((label) => !to.includes(label)).map(quoteLiteral);
  if (gone.length === 0) return {};
  return {
    decision: `It fails while rows hold ${gone.join(', ')}: give them another label first. A label that was only renamed is changed without a rewrite by ALTER TYPE … RENAME VALUE.`,
  };
}

/** For a while the two columns of a foreign key have types that cannot be compared. */
function foreignKeys(columns: readonly SchemaObject[], model: Model): readonly ObjectId[] {
  return columns
    .flatMap(({ id }) => referrersById(model).get(id) ?? [])
    .filter(({ props }) => props.type === 'foreign key')
    .map(({ id }) => id);
}

function keyOf(type: string, keys: readonly SchemaObject[]): string {
  const names = keys.map(({ address }) => quoteName(address.path)).join(', ');
  return `Labels of ${type} go or change places, for which its columns have to be rewritten, but ${names} is a partition key, whose type PostgreSQL cannot change: make new tables and copy the rows. A label that was only renamed is changed by ALTER TYPE … RENAME VALUE.`;
}
