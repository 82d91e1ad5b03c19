import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { columnDefinition, operand } from '../../kind-parts/relation/column-definition.ts';
import type { SchemaObject } from '../../model/object.ts';
import { alterColumn, alterRelation } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { fillNulls } from './fill-nulls.ts';
import { isVolatile } from './is-volatile.ts';
import { addNotNull } from './not-null-ddl.ts';
import { mayHaveConstraints } from './type-change.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * Adds a column to a table that may hold rows (https://www.postgresql.org/docs/18/sql-altertable.html, Notes): a
 * constant default is kept in the catalog since version 11; a volatile one, an identity, a stored generated column and
 * a domain with constraints rewrite the table.
 */
export function addColumn(column: Column, context: DdlContext): readonly Ddl[] {
  const { props } = column;
  const online = context.style === 'online';
  const empty = props.notNull && props.default === undefined && !props.generated && !props.identity;
  const fillsLater =
    online && (empty || (props.default !== undefined && isVolatile(props.default, context.model)));
  if (fillsLater) return addInSteps(column, context);
  const rewrites =
    props.identity !== undefined ||
    props.generatedKind === 'stored' ||
    mayHaveConstraints(props.type, context.model) ||
    (props.default !== undefined && isVolatile(props.default, context.model));
  const sql = `${alterRelation(column, context)} ADD COLUMN ${columnDefinition(column, { default: true, notNull: true }, context)}`;
  return [
    {
      sql,
      ...(online && rewrites ? { phase: 'window', note: 'Rewrites the table under ACCESS EXCLUSIVE.' } : {}),
      ...(empty ? { decision: missingValues(column) } : {}),
    } as Ddl,
    ...(props.notNullNotValid ? addNotNull(column, context) : []),
  ];
}

/** Nullable first, then the default for new rows, then a value for the old ones, then NOT NULL. */
function addInSteps(column: Column, context: DdlContext): readonly Ddl[] {
  const { props } = column;
  const definition = columnDefinition(column, { default: false, notNull: false }, context);
  const value = props.default === undefined ? '…' : props.default;
  return [
    { sql: `${alterRelation(column, context)} ADD COLUMN ${definition}` },
    ...(props.default === undefined
      ? []
      : // Partitions and heirs, which the column has just reached, have the default, too.
        [{ sql: alterColumn(column, `SET DEFAULT ${operand(props.default)}`, context) }]),
    {
      sql: '',
      phase: 'backfill',
      decision:
        props.default === undefined
          ? missingValues(column)
          : `Give the rows that are there a value, in batches: ${fillNulls(column, value)}.`,
    },
    ...(props.notNull ? addNotNull(column, context) : []),
  ];
}

function missingValues(column: Column): string {
  return `${column.address.path.join('.')} is NOT NULL and has no default: decide which value the rows that are there get (${fillNulls(column, '…')}).`;
}
