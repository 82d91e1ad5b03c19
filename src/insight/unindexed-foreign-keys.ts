import type { Model } from '../model/model.ts';
import { objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { type IndexEntry, indexEntries } from './index-entry.ts';

/**
 * The foreign keys whose columns no index of their table starts with: a DELETE or a key UPDATE of the referenced table
 * scans the whole referencing one (https://www.postgresql.org/docs/18/ddl-constraints.html#DDL-CONSTRAINTS-FK). A
 * partial index counts only where it leaves out nothing but NULLs of these columns.
 */
export function findUnindexedForeignKeys(model: Model): readonly SchemaObject[] {
  const byTable = new Map<string, IndexEntry[]>();
  for (const entry of indexEntries(model)) {
    const own = byTable.get(entry.table.id);
    if (own) own.push(entry);
    else byTable.set(entry.table.id, [entry]);
  }
  return objectsOfKind(model, 'constraint').filter(
    (constraint) =>
      constraint.props.type === 'foreign key' &&
      !(byTable.get(constraint.parent ?? '') ?? []).some((entry) => serves(entry, constraint)),
  );
}

function serves({ definition }: IndexEntry, { props }: SchemaObject): boolean {
  const columns = (props.columns as readonly string[]).map(quoteIdentifier);
  const { method, keys, predicate } = definition;
  if (method !== 'btree' && !(method === 'hash' && columns.length === 1)) return false;
  const leading = keys.slice(0, columns.length);
  return columns.every((column) => leading.includes(column)) && onlyWithoutNulls(predicate, columns);
}

function onlyWithoutNulls(predicate: string | undefined, columns: readonly string[]): boolean {
  if (predicate === undefined) return true;
  return predicate.split(/\s+AND\s+/i).every((part) => {
    const name = /^\(*\s*("(?:[^"]|"")+"|[\w$]+)\s+IS\s+NOT\s+NULL\s*\)*$/i.exec(part)?.[1];
    return name !== undefined && columns.includes(name);
  });
}
