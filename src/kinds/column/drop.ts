import { facets } from '../../facets/index.ts';
import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { SchemaObject } from '../../model/object.ts';
import { alterColumnOnly, alterRelation, columnName } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { droppedWithParent, heirsOf } from './from-parent.ts';

/**
 * Drops a column. One that a parent table gave goes with the parent's; of a column of a view only what was said of it
 * is taken back.
 */
export function dropColumn(column: SchemaObject<ColumnProps>, context: DdlContext): readonly Ddl[] {
  if (droppedWithParent(column, context) || goesWithType(column, context)) return [];
  if (column.props.type === undefined) return takeBack(column, context);
  const { keeping, losing } = heirsOf(column, context);
  const table = alterRelation(column, context);
  const tables =
    keeping.length === 0
      ? [table]
      : [table.replace('TABLE ', 'TABLE ONLY '), ...losing.map((heir) => `ALTER ${context.ddlName(heir)}`)];
  return tables.map((alter) => ({
    sql: `${alter} DROP COLUMN ${columnName(column)}`,
    phase: 'contract',
    // What is generated can be computed again.
    ...(column.props.generated === undefined ? { loses: 'data' as const } : {}),
  }));
}

/** The columns of a typed table are the attributes of its type. */
function goesWithType({ parent }: SchemaObject<ColumnProps>, { model, other }: DdlContext): boolean {
  const type = model.objects.get(parent!)?.props.ofType;
  return type !== undefined && other.objects.get(parent!)?.props.ofType === type;
}

function takeBack(column: SchemaObject<ColumnProps>, context: DdlContext): readonly Ddl[] {
  const { default: value, notNull, statistics, options } = column.props;
  const actions = [
    ...(value === undefined ? [] : ['DROP DEFAULT']),
    ...(notNull ? ['DROP NOT NULL'] : []),
    ...(statistics === undefined ? [] : ['SET STATISTICS -1']),
    ...(Object.keys(options).length ? [`RESET (${Object.keys(options).join(', ')})`] : []),
  ];
  // Columns have no privileges of their own unless granted, so that the kind's defaults do not matter here.
  const kind = { privileges: undefined } as unknown as AnyKind;
  return [
    ...actions.map((action) => ({ sql: alterColumnOnly(column, action, context) })),
    ...facets
      .filter(({ name }) => column.facets[name] !== undefined)
      .flatMap((facet) => facet.alter(column as never, column.facets[facet.name], undefined, kind, context)),
  ].map((ddl) => ({ ...ddl, phase: 'expand' as const }));
}
