import type { ReadContext } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Props } from '../../model/object.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { columnId } from './relations.ts';

/**
 * Hands the columns and constraints of CREATE TABLE or CREATE FOREIGN TABLE to the kinds that read them. False where
 * one of them is not known (LIKE).
 */
export function readElements(
  elements: readonly AstFields[],
  tablePath: readonly string[],
  tableId: ObjectId,
  context: ReadContext,
): boolean {
  const read = (element: AstFields) => {
    const [[key, fields]] = Object.entries<AstFields>(element) as [[string, AstFields]];
    return context.readElement(key, { ...fields, tablePath, tableId }, context);
  };
  // Table constraints name columns that may stand after them.
  const columns = elements.filter((element) => element.ColumnDef);
  const others = elements.filter((element) => !element.ColumnDef);
  return [...columns, ...others].map(read).every(Boolean);
}

/** True where all elements are of a sort that can be read; asked before anything is defined. */
export function canReadElements(elements: readonly AstFields[]): boolean {
  return elements.every((element) => element.ColumnDef || element.Constraint);
}

/**
 * Copies the columns of a partitioned table to a partition that CREATE TABLE … PARTITION OF makes, as pg_dump before
 * version 12 wrote it; later dumps print the columns of each partition.
 */
export function copyParentColumns(
  parent: readonly string[],
  tablePath: readonly string[],
  tableId: ObjectId,
  context: ReadContext,
): void {
  const parentId = context.find('relation', parent);
  if (parentId === undefined) return;
  for (const id of context.children(parentId)) {
    const column = context.get<Props>(id);
    if (column?.address.kind !== 'column') continue;
    const name = column.address.path.at(-1)!;
    if (context.get(columnId(tablePath, name))) continue;
    // An identity belongs to the partitioned table; its partitions take values from the same sequence.
    const props = { ...column.props, identity: undefined, identityName: undefined, identityOptions: {} };
    context.define(
      { kind: 'column', path: [...tablePath, name] },
      { ...props, notNullName: undefined },
      { parent: tableId, references: [column.address], tree: {} },
    );
  }
}
