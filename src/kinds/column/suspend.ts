import type { DdlContext } from '../../kind-contract/ddl.ts';
import type { Suspension } from '../../kind-contract/kind.ts';
import { operand } from '../../kind-parts/relation/column-definition.ts';
import { findColumn, findRelation, parentPaths } from '../../kind-parts/relation/relations.ts';
import { isBuiltOver } from '../../kind-parts/relation/type-uses.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteName } from '../../sql/quote.ts';
import { attributeStatements } from './alter-attributes.ts';
import { alterColumnOnly, alterRelation, columnName } from './alter-table.ts';
import { columnsBelow } from './alter-type.ts';
import type { ColumnProps } from './column.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * Takes the default away while something that it may call is rebuilt, and keeps the values as text while their type
 * is; undefined for a generated column, which can be dropped and computed again.
 */
export function suspendColumn(
  column: Column,
  context: DdlContext,
  gone: ReadonlySet<ObjectId>,
): Suspension | undefined {
  const { default: value, generated } = column.props;
  if (generated !== undefined) return undefined;
  const type = suspendType(column, context, gone);
  if (value === undefined) return type;
  const other = context.other.objects.get(column.id) as Column | undefined;
  const standsAgain =
    other === undefined || other.props.type === column.props.type || other.props.default === value;
  return {
    before: [{ sql: alterColumnOnly(column, 'DROP DEFAULT', context) }, ...type.before],
    // With another type it is set when the column has that.
    after: !standsAgain
      ? type.after
      : [...type.after, { sql: alterColumnOnly(column, `SET DEFAULT ${operand(value)}`, context) }],
  };
}

/** Any value can be written as text and read again: the cast that every type has. */
function suspendType(column: Column, context: DdlContext, gone: ReadonlySet<ObjectId>): Suspension {
  const { type, collation } = column.props;
  const isSame = context.other.objects.get(column.id)?.props.type === type;
  const none = { before: [], after: [] };
  if (
    type === undefined ||
    !(isBuiltOver(column, gone, context.model) || isSortedBy(collation, gone, context.model))
  )
    return none;
  const other = context.other.objects.get(column.id);
  // A column that leaves the type for another does so before, unless that one is made anew, too.
  if (!isSame && !(other && isBuiltOver(other, gone, context.other))) return none;
  if (changesWithAbove(column, context.model)) return none;
  const name = columnName(column);
  const alter = `${alterRelation(column, context)} ALTER COLUMN ${name} TYPE`;
  const text = type.endsWith('[]') ? 'text[]' : 'text';
  return {
    before: [
      {
        sql: `${alter} ${text} USING ${name}::${text}`,
        retypes: columnsBelow(column, context.model),
        rebuilds: columnsBelow(column, context.model).flatMap((id) => users(id, context.model)),
        note: 'Keeps the values as text while their type is made anew; rewrites the table under ACCESS EXCLUSIVE.',
      },
    ],
    after: !isSame
      ? []
      : [
          {
            sql: `${alter} ${type}${collation ? ` COLLATE ${collation}` : ''} USING ${name}::${type}`,
            provides: [column.id],
            decision: `Check that every value of ${column.address.path.join('.')} fits the new ${type}; one that does not stops the statement.`,
            note: 'Rewrites the table and its indexes under ACCESS EXCLUSIVE.',
          },
          ...attributeStatements(column, context, ['storage', 'compression']),
        ],
  };
}

function isSortedBy(collation: string | undefined, gone: ReadonlySet<ObjectId>, model: Model): boolean {
  return [...gone].some((id) => {
    const address = model.objects.get(id)?.address;
    return address?.kind === 'collation' && quoteName(address.path) === collation;
  });
}

/** Keys, checks and indexes of the column: what they say of values does not hold for text. */
function users(column: ObjectId, model: Model): readonly ObjectId[] {
  return (referrersById(model).get(column) ?? [])
    .filter(({ address }) => address.kind !== 'column' && address.kind !== 'sequence')
    .map(({ id }) => id);
}

/** ALTER TABLE on the table above changes this column, too. */
function changesWithAbove({ address: { path } }: Column, model: Model): boolean {
  const parents = parentPaths(findRelation(model, path.slice(0, 2)));
  return parents.some((parent) => findColumn(model, parent, path[2]!) !== undefined);
}
