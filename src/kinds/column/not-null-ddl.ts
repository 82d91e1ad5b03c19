import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { namedNotNullSince } from '../../kind-parts/relation/column-definition.ts';
import type { SchemaObject } from '../../model/object.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { alterColumn, alterRelation, columnName } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { defaultNotNullName } from './read-not-null.ts';

type Column = SchemaObject<ColumnProps>;

/** The first version that believes a valid CHECK and does not scan the table again for SET NOT NULL. */
const provenByCheckSince = 12;

/**
 * Forbids NULL in a column of a table that may hold rows, without a long lock where the version can: a constraint that
 * is added NOT VALID and validated afterwards (https://www.postgresql.org/docs/18/sql-altertable.html, SET NOT NULL).
 */
export function addNotNull(column: Column, context: DdlContext): readonly Ddl[] {
  if (column.props.notNullNotValid) return addNotNullNotValid(column, context);
  const named = context.version >= namedNotNullSince;
  const direct = context.style === 'single-transaction' || context.isNew(column.parent!);
  if (direct || context.version < provenByCheckSince) {
    const rows: Pick<Ddl, 'phase'> = direct ? {} : { phase: 'window' };
    if (named && needsName(column)) return [{ sql: addNamed(column, context), ...rows }];
    return [{ sql: alterColumn(column, 'SET NOT NULL', context), ...rows }];
  }
  const table = alterRelation(column, context);
  if (named) {
    return [
      { sql: `${addNamed(column, context)} NOT VALID`, phase: 'not-valid' },
      {
        sql: `${table} VALIDATE CONSTRAINT ${constraintName(column)}`,
        phase: 'validate',
        transaction: 'own',
        provides: [`not null of ${column.id}`],
      },
    ];
  }
  const { path } = column.address;
  const check = quoteIdentifier(makeObjectName(path.at(-2)!, path.at(-1), 'not_null'));
  return [
    {
      sql: `${table} ADD CONSTRAINT ${check} CHECK ((${columnName(column)} IS NOT NULL)) NOT VALID`,
      phase: 'not-valid',
    },
    { sql: `${table} VALIDATE CONSTRAINT ${check}`, phase: 'validate', transaction: 'own' },
    {
      sql: alterColumn(column, 'SET NOT NULL', context),
      phase: 'validate',
      provides: [`not null of ${column.id}`],
      note: 'The valid CHECK constraint spares the scan of the table.',
    },
    { sql: `${table} DROP CONSTRAINT ${check}`, phase: 'validate' },
  ];
}

/** Adds a NOT NULL constraint that is to stay NOT VALID; before version 18 there is none. */
export function addNotNullNotValid(column: Column, context: DdlContext): readonly Ddl[] {
  if (context.version >= namedNotNullSince) {
    return [{ sql: `${addNamed(column, context)} NOT VALID`, phase: 'not-valid' }];
  }
  return [
    {
      sql: '',
      decision: `PostgreSQL ${context.version} has no NOT NULL that is not validated: validate it, or use a CHECK constraint (${column.address.path.join('.')}).`,
    },
  ];
}

/** The quoted name of the column's NOT NULL constraint. */
export function constraintName({ address: { path }, props }: Column): string {
  return quoteIdentifier(props.notNullName ?? defaultNotNullName(path.slice(0, -1), path.at(-1)!));
}

function needsName({ props }: Column): boolean {
  return props.notNullName !== undefined || props.notNullNoInherit;
}

function addNamed(column: Column, context: DdlContext): string {
  const inherit = column.props.notNullNoInherit ? ' NO INHERIT' : '';
  return `${alterRelation(column, context)} ADD CONSTRAINT ${constraintName(column)} NOT NULL ${columnName(column)}${inherit}`;
}
