import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { AttributeProps } from './attribute.ts';

/** ALTER TYPE with one action on an attribute; CASCADE carries it to the tables that are OF the type. */
export function alterType(
  { address }: SchemaObject<AttributeProps>,
  action: string,
  { model, other }: DdlContext,
): readonly Ddl[] {
  const type = quoteName(address.path.slice(0, 2));
  const isTyped = ({ props }: SchemaObject) => props.ofType === type;
  const typed = [...model.objects.values(), ...other.objects.values()].some(isTyped);
  return [{ sql: `ALTER TYPE ${type} ${action}${typed ? ' CASCADE' : ''}` }];
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
  const ddl = alterType(object, `ALTER ATTRIBUTE ${name} TYPE ${type}${clause}`, context);
  const owner = quoteName(object.address.path.slice(0, 2));
  const columns = [...context.other.objects.values()]
    .filter(({ address, props }) => address.kind === 'column' && isOfType(props.type, owner))
    .map(({ address }) => quoteName(address.path));
  if (columns.length === 0) return ddl;
  const why = `PostgreSQL refuses it while columns have the type ${owner}: ${columns.join(', ')}`;
  return ddl.map(({ sql }) => ({
    sql: '',
    decision: `${sql}: ${why}. Add a new attribute and move the values, or convert the columns to a new type.`,
  }));
}

function isOfType(value: unknown, type: string): boolean {
  return value === type || value === `${type}[]`;
}
