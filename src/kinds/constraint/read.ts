import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { columnAddresses } from '../../kind-parts/relation/column-names.ts';
import type { ObjectId } from '../../model/address.ts';
import { objectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { adoptIndex } from './adopt-index.ts';
import { chooseConstraintName } from './choose-name.ts';
import type { ConstraintProps } from './props.ts';
import { readProps } from './read-props.ts';

/** A Constraint node and where it stands. */
export interface Placed {
  readonly node: AstFields;
  readonly table: readonly string[];
  readonly tableId: ObjectId;
  /** The column in whose definition it stands. */
  readonly column: string | undefined;
  /** True in ALTER TABLE ADD; a constraint of CREATE TABLE is valid whatever it says. */
  readonly added: boolean;
}

/** Reads ALTER TABLE … ADD CONSTRAINT. */
export const readAddedConstraint: Reader = (fields, context) => {
  const node = fields.def?.Constraint;
  const table = context.path(fields.statement.relation);
  const tableId = context.find('relation', table);
  if (!node || tableId === undefined) return false;
  return readConstraint({ node, table, tableId, column: undefined, added: true }, context);
};

/** Reads a constraint inside CREATE TABLE; the table's reader says which table and column. */
export const readInlineConstraint: Reader = (fields, context) =>
  readConstraint(
    {
      node: fields,
      table: fields.tablePath,
      tableId: fields.tableId,
      column: fields.column,
      added: false,
    },
    context,
  );

/** Reads ALTER TABLE … VALIDATE CONSTRAINT. */
export const readValidation: Reader = (fields, context) =>
  context.update<ConstraintProps>(
    objectId({ kind: 'constraint', path: [...context.path(fields.statement.relation), fields.name] }),
    { validated: true },
  );

function readConstraint(placed: Placed, context: ReadContext): boolean {
  const { node, table, tableId } = placed;
  // NOT NULL is a property of the column, whose kind reads it.
  if (node.contype === 'CONSTR_NOTNULL') {
    return context.readElement('Constraint', { ...node, tablePath: table, tableId }, context);
  }
  if (node.contype.startsWith('CONSTR_ATTR_')) return readAttribute(placed, context);
  const read = node.indexname ? adoptIndex(placed, context) : readProps(placed, context);
  if (!read) return false;
  const { props, named } = read;
  const name = node.conname ?? node.indexname ?? chooseConstraintName(placed, props.type, named, context);
  context.define<ConstraintProps>({ kind: 'constraint', path: [...table, name] }, props, {
    parent: tableId,
    references: [
      ...columnAddresses(table, named),
      ...columnAddresses(props.referencedTable ?? [], props.referencedColumns),
    ],
  });
  return true;
}

/** In a column's definition DEFERRABLE and the like are nodes of their own, after the constraint that they are of. */
function readAttribute({ node, tableId }: Placed, context: ReadContext): boolean {
  const last = context.children(tableId).findLast((id) => context.get(id)?.address.kind === 'constraint');
  const changes: Readonly<Record<string, Partial<ConstraintProps>>> = {
    CONSTR_ATTR_DEFERRABLE: { deferrable: true },
    CONSTR_ATTR_NOT_DEFERRABLE: { deferrable: false },
    CONSTR_ATTR_DEFERRED: { deferrable: true, initiallyDeferred: true },
    CONSTR_ATTR_IMMEDIATE: { initiallyDeferred: false },
    CONSTR_ATTR_ENFORCED: { enforced: true },
    CONSTR_ATTR_NOT_ENFORCED: { enforced: false },
  };
  const change = changes[node.contype];
  return change !== undefined && context.update<ConstraintProps>(last, change);
}
