import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Suspension } from '../../kind-contract/kind.ts';
import { columnsOver } from '../../kind-parts/relation/type-uses.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { AttributeProps } from './attribute.ts';

type Attribute = SchemaObject<AttributeProps>;

/** ALTER TYPE with one action on an attribute; CASCADE carries it to the tables that are OF the type. */
export function alterType(
  { address }: Attribute,
  action: string,
  { model, other }: DdlContext,
): readonly Ddl[] {
  const type = quoteName(address.path.slice(0, 2));
  const isTyped = ({ props }: SchemaObject) => props.ofType === type;
  const typed = [...model.objects.values(), ...other.objects.values()].some(isTyped);
  return [{ sql: `ALTER TYPE ${type} ${action}${typed ? ' CASCADE' : ''}` }];
}

/**
 * ALTER ATTRIBUTE … TYPE. PostgreSQL refuses it while a column of a table holds values of the composite type
 * (https://www.postgresql.org/docs/18/sql-altertype.html): such columns are text meanwhile.
 */
export function alterAttributeType(object: Attribute, context: DdlContext): readonly Ddl[] {
  const { type, collation } = object.props;
  const clause = collation === undefined ? '' : ` COLLATE ${collation}`;
  const holders = columnsOver(object.address.path.slice(0, 2), context.other);
  return alterType(object, `ALTER ATTRIBUTE ${nameOf(object)} TYPE ${type}${clause}`, context).map((ddl) =>
    holders.length === 0
      ? { ...ddl, retypes: [object.id] }
      : { ...ddl, phase: 'window', retypes: [object.id], rebuilds: holders.map(({ id }) => id) },
  );
}

/** Makes the attribute text while its type is made anew; what holds values of it lets go, too. */
export function suspendAttribute(
  object: Attribute,
  context: DdlContext,
  gone: ReadonlySet<ObjectId>,
): Suspension {
  const { type } = object.props;
  const isGone = [...gone].some((id) => {
    const path = context.model.objects.get(id)?.address.path;
    return path !== undefined && type.replace(/\[\]$/, '') === quoteName(path);
  });
  const isSame = context.other.objects.get(object.id)?.props.type === type;
  if (!isGone || !isSame) return { before: [], after: [] };
  const rebuilds = columnsOver(object.address.path.slice(0, 2), context.model).map(({ id }) => id);
  const alter = (to: string) => alterType(object, `ALTER ATTRIBUTE ${nameOf(object)} TYPE ${to}`, context);
  return {
    before: alter(type.endsWith('[]') ? 'text[]' : 'text').map((ddl) => ({ ...ddl, rebuilds })),
    after: alter(type),
  };
}

/** The quoted name of an attribute. */
export function nameOf({ address }: Attribute): string {
  return quoteIdentifier(address.path[2]!);
}
