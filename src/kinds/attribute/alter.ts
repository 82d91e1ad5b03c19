import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { Ddl, DdlContext } from '../ddl.ts';
import type { AttributeProps } from './attribute.ts';

/** ALTER TYPE with one action on an attribute; CASCADE carries it to the tables that are OF the type. */
export function alterType(
  { address }: SchemaObject<AttributeProps>,
  action: string,
  context: DdlContext,
): readonly Ddl[] {
  const type = quoteName(address.path.slice(0, 2));
  const typed = objectsWith(context, (kind, value) => kind === 'table' && value === type);
  return [{ sql: `ALTER TYPE ${type} ${action}${typed.length > 0 ? ' CASCADE' : ''}` }];
}

/**
 * ALTER ATTRIBUTE … TYPE. PostgreSQL refuses it while a column of a table has the composite type
 * (https://www.postgresql.org/docs/18/sql-altertype.html), so that a person has to decide.
 */
export function alterAttributeType(
  object: SchemaObject<AttributeProps>,
  context: DdlContext,
): readonly Ddl[] {
  const { type, collation } = object.props;
  const name = quoteIdentifier(object.address.path[2]!);
  const clause = collation === undefined ? '' : ` COLLATE ${collation}`;
  const owner = quoteName(object.address.path.slice(0, 2));
  const columns = objectsWith(context, (kind, value) => kind === 'column' && isOfType(value, owner));
  const decision = `PostgreSQL refuses this while columns have the type ${owner}: ${columns.join(', ')}. Add a new attribute and move the values, or convert the columns to a new type.`;
  return alterType(object, `ALTER ATTRIBUTE ${name} TYPE ${type}${clause}`, context).map((ddl) =>
    columns.length > 0 ? { sql: '', decision: `${ddl.sql}: ${decision}` } : ddl,
  );
}

function objectsWith(
  { other }: DdlContext,
  uses: (kind: string, value: unknown) => boolean,
): readonly string[] {
  return [...other.objects.values()]
    .filter(({ address, props }) => Object.values(props).some((value) => uses(address.kind, value)))
    .map(({ address }) => quoteName(address.path));
}

function isOfType(value: unknown, type: string): boolean {
  return value === type || value === `${type}[]`;
}
