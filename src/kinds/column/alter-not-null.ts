import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { namedNotNullSince } from '../../kind-parts/relation/column-definition.ts';
import type { ObjectId } from '../../model/address.ts';
import { childrenOf } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { dropIdentity } from './alter-identity.ts';
import { alterColumn, alterRelation } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { fillNulls } from './fill-nulls.ts';
import { changesWithParent, columnAbove } from './from-parent.ts';
import { addNotNull, constraintName } from './not-null-ddl.ts';

type Change<V> = Alteration<ColumnProps, V>;

/** Forbids or allows NULL; children of a table follow it. */
export function alterNotNull({ before, after, to }: Change<boolean>, context: DdlContext): readonly Ddl[] {
  if (changesWithParent(after, ['notNull'], context)) {
    // Since constraints of NOT NULL have names, a child keeps one that it has not from its parent alone.
    if (to || context.version < namedNotNullSince) return [];
    const above = columnAbove(after, context);
    const sql = alterColumn(after, 'DROP NOT NULL', context);
    return [{ sql, without: primaryKeys(before, context), ...(above ? { requires: [above.id] } : {}) }];
  }
  if (to)
    return addNotNull(after, context).map((ddl, index) =>
      index === 0 ? { note: nulls(after), ...ddl } : ddl,
    );
  // DROP NOT NULL is refused on an identity, which therefore goes first.
  const losesIdentity = before.props.identity !== undefined && after.props.identity === undefined;
  return [
    ...(losesIdentity ? [dropIdentity(after, context)] : []),
    { sql: alterColumn(after, 'DROP NOT NULL', context), without: primaryKeys(before, context) },
  ];
}

/** PostgreSQL keeps the columns of a primary key NOT NULL for as long as it is there. */
function primaryKeys({ parent, address }: SchemaObject, { other }: DdlContext): readonly ObjectId[] {
  const name = address.path.at(-1)!;
  return childrenOf(other, parent!, 'constraint')
    .filter(
      ({ props }) => props.type === 'primary key' && (props.columns as readonly string[]).includes(name),
    )
    .map(({ id }) => id);
}

/** Renames the constraint, where the server keeps its name. */
export function alterNotNullName(
  { before, after }: Change<string | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  const { version } = context;
  if (version < namedNotNullSince || !before.props.notNull || !after.props.notNull) return [];
  if (changesWithParent(after, ['notNullName'], context)) return [];
  const sql = `${alterRelation(after, context)} RENAME CONSTRAINT ${constraintName(before)} TO ${constraintName(after)}`;
  return [{ sql }];
}

/** Lets children have the constraint or not (https://www.postgresql.org/docs/18/sql-altertable.html, ALTER CONSTRAINT). */
export function alterNotNullInheritance(
  { before, after, to }: Change<boolean>,
  context: DdlContext,
): readonly Ddl[] {
  if (before.props.notNull !== after.props.notNull) return [];
  if (context.version < namedNotNullSince) return [unknown(after.address.path, context)];
  const action = to ? 'NO INHERIT' : 'INHERIT';
  return [{ sql: `${alterRelation(after, context)} ALTER CONSTRAINT ${constraintName(before)} ${action}` }];
}

/** Validates the constraint; a validated one becomes NOT VALID only by being added again. */
export function alterNotNullValidity(
  { before, after, to }: Change<boolean>,
  context: DdlContext,
): readonly Ddl[] {
  if (before.props.notNull !== after.props.notNull) return [];
  if (!to && context.version >= namedNotNullSince) {
    return [
      {
        sql: `${alterRelation(after, context)} VALIDATE CONSTRAINT ${constraintName(before)}`,
        phase: 'validate',
        transaction: context.style === 'online' ? 'own' : 'block',
      },
    ];
  }
  if (context.version < namedNotNullSince) return [unknown(after.address.path, context)];
  return [{ sql: alterColumn(after, 'DROP NOT NULL', context) }, ...addNotNull(after, context)];
}

function unknown(path: readonly string[], { version }: DdlContext): Ddl {
  const name = path.map(quoteIdentifier).join('.');
  return {
    sql: '',
    decision: `PostgreSQL ${version} has NOT NULL on ${name} only whole: validated and inherited.`,
  };
}

function nulls(column: SchemaObject<ColumnProps>): string {
  const value = column.props.default ?? '…';
  return `Rows in which ${column.address.path.join('.')} is NULL stop it. Give them a value before, in batches: ${fillNulls(column, value)}.`;
}
