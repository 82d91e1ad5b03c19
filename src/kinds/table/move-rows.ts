import type { DdlContext } from '../../kind-contract/ddl.ts';
import type { Suspension } from '../../kind-contract/kind.ts';
import { goOnBehind } from '../../kind-parts/go-on-behind.ts';
import { findRelation, parentPaths, tablesBelow } from '../../kind-parts/relation/relations.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { deprecatedName } from '../../sql/default-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { TableProps } from './table.ts';

type Table = SchemaObject<TableProps>;

/**
 * Copies the rows of a table that is made anew to a table beside it, and back when the new one and its partitions are
 * there. Rows of partitions that go are among them; partitions that stay keep theirs.
 */
export function moveRows(before: Table, after: Table, context: DdlContext, because: string): Suspension {
  const { model, other } = context;
  const columns = sharedColumns(before, after, context);
  if (columns.length === 0 || parentPaths(before).some((path) => isMoved(path, context)))
    return { before: [], after: [] };
  const name = quoteName(after.address.path);
  const spare = quoteName([before.address.path[0]!, deprecatedName(before.address.path[1]!)]);
  const list = columns.map(({ address }) => quoteIdentifier(address.path[2]!)).join(', ');
  const values = columns.map((column) => value(column, other)).join(', ');
  const identities = columns.filter(({ props }) => props.identity !== undefined);
  return {
    before: [
      {
        sql: `CREATE TABLE ${spare} AS ${rows(before, other)}`,
        without: partitions(before.address.path, other),
        decision: `The rows of ${name} are copied to ${spare} and back, for ${because} and it is made anew: keep writers away meanwhile, and see that there is room for a second copy. A row that fits no partition, or lacks a value for a new NOT NULL column, stops the plan; ${spare} has the rows then.`,
      },
    ],
    after: [
      {
        sql: `INSERT INTO ${name} (${list})${identities.length ? ' OVERRIDING SYSTEM VALUE' : ''} SELECT ${values} FROM ${spare}`,
        requires: columns.map(({ id }) => id),
        follows: partitions(after.address.path, model).map((id) => `placing of ${id}` as const),
        precedes: latecomers(after, model),
        note: 'Brings the rows back before triggers and foreign keys see them.',
      },
      ...identities.map((column) =>
        goOnBehind(sequenceOf(column, model), column.address.path, stepOf(column)),
      ),
      { sql: `DROP TABLE ${spare}`, because: 'its rows are back' },
    ],
  };
}

/** The columns that both tables have and that can be written. */
function sharedColumns(before: Table, after: Table, { model, other }: DdlContext): readonly SchemaObject[] {
  const old = new Set(childrenOf(other, before.id, 'column').map(({ address }) => address.path[2]));
  return childrenOf(model, after.id, 'column').filter(
    ({ address, props }) => old.has(address.path[2]) && props.generated === undefined,
  );
}

/** The rows as they are; values of types that a schema holds as text, for those may be made anew meanwhile. */
function rows({ id, address }: Table, before: Model): string {
  const name = quoteName(address.path);
  const past = childrenOf(before, id, 'column');
  if (!past.some(isOfNamedType)) return `TABLE ${name}`;
  const values = past.map((column) => {
    const own = quoteIdentifier(column.address.path[2]!);
    return isOfNamedType(column) ? `${own}::text AS ${own}` : own;
  });
  return `SELECT ${values.join(', ')} FROM ${name}`;
}

function isOfNamedType({ props }: SchemaObject): boolean {
  return String(props.type).includes('.');
}

/** A value in its new type: any can be written as text and read again. */
function value({ id, address, props }: SchemaObject, before: Model): string {
  const name = quoteIdentifier(address.path[2]!);
  const type = before.objects.get(id)?.props.type;
  return type === undefined || (type === props.type && !String(type).includes('.'))
    ? name
    : `${name}::text::${props.type}`;
}

/** True where the rows of a table move with it, those of its partitions among them. */
function isMoved(path: readonly string[], { model, other }: DdlContext): boolean {
  const [past, next] = [findRelation(other, path), findRelation(model, path)];
  if (!past) return false;
  if (next && past.props.partitionBy !== next.props.partitionBy) return true;
  return parentPaths(past).some((parent) => isMoved(parent, { model, other } as DdlContext));
}

function partitions(path: readonly string[], model: Model): readonly ObjectId[] {
  return tablesBelow(model, path).flatMap((below) => findRelation(model, below)?.id ?? []);
}

/** What would fire for the rows, refuse them while they are few, or be made of too few. */
function latecomers(table: Table, model: Model): readonly ObjectId[] {
  return (referrersById(model).get(table.id) ?? [])
    .filter(
      ({ address, props }) =>
        ['trigger', 'rule', 'materialized view'].includes(address.kind) || props.type === 'foreign key',
    )
    .map(({ id }) => id);
}

function sequenceOf({ address: { path } }: SchemaObject, model: Model): readonly string[] {
  return model.objects.get(objectId({ kind: 'identity sequence', path }))!.props.name as readonly string[];
}

function stepOf({ props }: SchemaObject): string {
  return (props.identityOptions as Readonly<Record<string, string>>).increment ?? '1';
}
