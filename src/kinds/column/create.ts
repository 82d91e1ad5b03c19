import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { defersDefault, operand } from '../../kind-parts/relation/column-definition.ts';
import type { SchemaObject } from '../../model/object.ts';
import { addColumn } from './add-column.ts';
import { attributeStatements } from './alter-attributes.ts';
import { alterColumnOnly } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { compareDefaultTexts } from './compare-defaults.ts';
import { addedWithParent, columnAbove } from './from-parent.ts';
import { addNotNull, addNotNullNotValid } from './not-null-ddl.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * Writes a column. A new table's own statement holds its columns; what that cannot say follows here. A column that
 * comes from a parent table is not added again.
 */
export function createColumn(column: Column, context: DdlContext): readonly Ddl[] {
  const isNewTable = context.isNew(column.parent!);
  if (!column.props.declared) return createDetails(column, context);
  if (isNewTable) {
    return [
      ...(defersDefault(column, context) ? setDefault(column, context) : []),
      ...(column.props.notNullNotValid ? addNotNullNotValid(column, context) : []),
      ...attributeStatements(column, context),
    ];
  }
  const parent = addedWithParent(column, context) as Column | undefined;
  if (parent) {
    const sameDefault = compareDefaultTexts(parent.props.default, column.props.default, column.props.type);
    const own: readonly Ddl[] = sameDefault ? [] : defaultStatement(column, context);
    return [...own, ...attributeStatements(column, context)].map((ddl) => ({
      ...ddl,
      requires: [parent.id],
    }));
  }
  return [...addColumn(column, context), ...attributeStatements(column, context)];
}

/** What is said here of a column that comes from a parent table, a type or a query. */
function createDetails(column: Column, context: DdlContext): readonly Ddl[] {
  const { props } = column;
  const above = columnAbove(column, context)?.props;
  const sameDefault = compareDefaultTexts(above?.default, props.default, props.type);
  return [
    ...(sameDefault || props.generated !== undefined ? [] : defaultStatement(column, context)),
    ...(props.notNull && !above?.notNull ? addNotNull(column, context) : []),
    ...attributeStatements(column, context),
  ];
}

function setDefault(column: Column, context: DdlContext): readonly Ddl[] {
  return column.props.default === undefined ? [] : defaultStatement(column, context);
}

function defaultStatement(column: Column, context: DdlContext): readonly Ddl[] {
  const value = column.props.default;
  const action = value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${operand(value)}`;
  return [{ sql: alterColumnOnly(column, action, context) }];
}
