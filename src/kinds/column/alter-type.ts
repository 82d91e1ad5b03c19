import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { operand } from '../../kind-parts/relation/column-definition.ts';
import { columnId, tablesBelow } from '../../kind-parts/relation/relations.ts';
import { columnsOver, isPartitionKey } from '../../kind-parts/relation/type-uses.ts';
import type { ObjectId } from '../../model/address.ts';
import { type Model, objectsOfKind } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { attributeStatements } from './alter-attributes.ts';
import { alterGenerated } from './alter-generated.ts';
import { alterIdentity } from './alter-identity.ts';
import { alterRelation, columnName } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { changesWithParent } from './from-parent.ts';
import { areComparable, keepsRows, keepsValues, usingExpression } from './type-change.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * Changes the type, and with it the collation and the default: a default that is there stands in the way of some
 * casts, so that it goes and comes back in the same statement
 * (https://www.postgresql.org/docs/18/sql-altertable.html, SET DATA TYPE).
 */
export function alterType(
  { before, after, from, to }: Alteration<ColumnProps, string | undefined>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (from === undefined || to === undefined || !after.props.declared) return [];
  if (changesWithParent(after, ['type', 'collation'], context))
    return ownDefaultAgain(before, after, context);
  if (isPartitionKey(before, context.other) && isPartitionKey(after, context.model))
    return [{ sql: '', decision: keyStays(after) }];
  const using = usingExpression(columnName(after), from, to, context);
  // USING is refused for generated values: they are computed anew.
  if (before.props.generated !== undefined && after.props.generated !== undefined && using !== undefined)
    return 'rebuild';
  const computed =
    before.props.generated !== undefined && after.props.generated === undefined
      ? alterGenerated(
          { before, after: { ...after, props: { ...after.props, default: undefined } } },
          context,
        )
      : [];
  if (computed === 'rebuild') return computed;
  const keeps = using === undefined && keepsRows(from, to) && after.props.generated === undefined;
  const column = `ALTER COLUMN ${columnName(after)}`;
  const collation = after.props.collation ? ` COLLATE ${after.props.collation}` : '';
  const dropsDefault = !keeps && before.props.default !== undefined;
  const actions = [
    ...(dropsDefault ? [`${column} DROP DEFAULT`] : []),
    `${column} TYPE ${to}${collation}${using ? ` USING ${using}` : ''}`,
    ...(dropsDefault && after.props.default !== undefined
      ? [`${column} SET DEFAULT ${operand(after.props.default)}`]
      : []),
  ];
  const narrows =
    before.props.identity !== undefined && after.props.identity !== undefined && !keepsValues(from, to);
  return [
    // The sequence of an identity gets the type, too, into which its bounds must fit.
    ...(narrows ? alterIdentity({ before, after }, context) : []),
    ...computed,
    {
      sql: `${alterRelation(after, context)} ${actions.join(', ')}`,
      retypes: columnsBelow(before, context.other),
      rebuilds: [
        ...(using === undefined && areComparable(from, to) ? [] : foreignKeys(before, context)),
        // PostgreSQL rewrites no table whose rows are values in columns of others.
        ...(keeps ? [] : columnsOver(before.address.path.slice(0, 2), context.other).map(({ id }) => id)),
      ],
      ...(keeps
        ? {}
        : { phase: 'window' as const, note: 'Rewrites the table and its indexes under ACCESS EXCLUSIVE.' }),
      ...(using !== undefined || !keepsValues(from, to)
        ? {
            decision: `Check that every value of ${after.address.path.join('.')} fits ${to}; one that does not stops the statement.`,
          }
        : {}),
    },
    // The new type brings its own storage along (ATExecAlterColumnType).
    ...(after.props.storage || after.props.compression
      ? attributeStatements(after, context, ['storage', 'compression'])
      : []),
  ];
}

/** Changes the collation where the type stays. */
export function alterCollation(
  { before, after }: Alteration<ColumnProps, string | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  const { type, collation } = after.props;
  if (before.props.type !== type || type === undefined) return [];
  if (changesWithParent(after, ['type', 'collation'], context)) return [];
  if (isPartitionKey(before, context.other) && isPartitionKey(after, context.model))
    return [{ sql: '', decision: keyStays(after) }];
  const clause = collation ? ` COLLATE ${collation}` : '';
  return [
    {
      sql: `${alterRelation(after, context)} ALTER COLUMN ${columnName(after)} TYPE ${type}${clause}`,
      retypes: columnsBelow(before, context.other),
      phase: 'window',
      note: 'Rebuilds the indexes on the column under ACCESS EXCLUSIVE.',
    },
  ];
}

/** True where the statement that changes the type also sets the default. */
export function typeSetsDefault({
  before,
  after,
}: {
  readonly before: Column;
  readonly after: Column;
}): boolean {
  const { type: from } = before.props;
  const { type: to, generated } = after.props;
  if (from === undefined || to === undefined || from === to || !after.props.declared) return false;
  return before.props.default !== undefined && !(generated === undefined && keepsRows(from, to));
}

/** Foreign keys on either side: for a while the two columns of one have types that cannot be compared. */
function foreignKeys({ id }: Column, { other }: DdlContext): readonly ObjectId[] {
  return objectsOfKind(other, 'constraint')
    .filter(({ props, references }) => props.type === 'foreign key' && references.includes(id))
    .map((key) => key.id);
}

/** The column and those of the tables below that change with it. */
export function columnsBelow(column: SchemaObject<Props>, model: Model): readonly ObjectId[] {
  const path = column.address.path;
  const below = tablesBelow(model, path.slice(0, -1)).map((table) => columnId(table, path.at(-1)!));
  return [column.id, ...below.filter((id) => model.objects.has(id))];
}

/** The parent's statement gave this column the parent's default. */
function ownDefaultAgain(before: Column, after: Column, context: DdlContext): readonly Ddl[] {
  if (!typeSetsDefault({ before, after }) || after.props.default === undefined) return [];
  const action = `ALTER COLUMN ${columnName(after)} SET DEFAULT ${operand(after.props.default)}`;
  return [{ sql: `${alterRelation(after, context)} ${action}`, phase: 'window' }];
}

function keyStays({ address: { path }, props }: Column): string {
  return `${path.join('.')} is a partition key, whose type and collation PostgreSQL cannot change to ${props.type}: make a new partitioned table with its partitions, copy the rows over, and swap the names.`;
}
