import type { ColumnFacts, RelationFacts } from './catalog.ts';
import { besides, type Path, pathKey } from './path.ts';
import { hasRows, type Run } from './run.ts';
import { readType } from './type-text.ts';

/** Rows above this size are moved out of line (TOAST_TUPLE_THRESHOLD, https://www.postgresql.org/docs/18/storage-toast.html). */
const threshold = 2032;
/** Bytes of a row beside its values, about: the tuple header and a null bitmap. */
const header = 32;
/** Most bytes of one character in UTF-8. */
const characterBytes = 4;
const fixed =
  /^(?:smallint|integer|bigint|real|double precision|boolean|"char"|oid|reg\w+|date|time.*|interval|uuid|money|macaddr8?|name|point|box|line|lseg|circle|pg_lsn|xid8?|tid|cid)$/;

/** The path that stands for a table's TOAST index in the ledger. */
export function toastIndex(relation: RelationFacts): Path {
  return [...relation.path, 'toast'];
}

/** True where rows can get so large that PostgreSQL gives the table a TOAST table, which has an index of its own. */
export function needsToast(run: Run, columns: readonly ColumnFacts[]): boolean {
  let bytes = header;
  let long = false;
  for (const { type } of columns) {
    const length = longestValue(run, type);
    if (length === undefined) return true;
    if (length.extensible) long = true;
    bytes += length.bytes;
  }
  return long && bytes > threshold;
}

/** Longest value of a type; undefined for no limit. Enums are short; of other types of the schema's own nothing is known. */
function longestValue(run: Run, text: string): { bytes: number; extensible: boolean } | undefined {
  const type = readType(text, run);
  if (type.array) return undefined;
  if (fixed.test(type.base)) return { bytes: 16, extensible: false };
  const [limit] = type.modifiers;
  const limited = (bytes: number) => ({ bytes, extensible: true });
  if (/^(?:character|character varying)$/.test(type.base))
    return limit === undefined ? undefined : limited(limit * characterBytes + 4);
  if (/^bit(?: varying)?$/.test(type.base)) return limit === undefined ? undefined : limited(limit / 8 + 8);
  if (type.base === 'numeric') return limit === undefined ? undefined : limited(limit / 2 + 12);
  if (/^(?:cidr|inet)$/.test(type.base)) return limited(32);
  const path = type.base.split('.').map((part) => part.replaceAll('"', ''));
  const isEnum = run.catalog.type?.(path)?.kind === 'enum' || run.session.createdTypes.has(pathKey(path));
  return isEnum ? { bytes: 4, extensible: false } : undefined;
}

/** Writes down that a table's rows and all its indexes are written anew; `columns` are those after the change. */
export function rewriteTable(run: Run, relation: RelationFacts, columns: readonly ColumnFacts[]): void {
  if (!hasRows(relation)) return;
  run.ledger.rewrite(relation.path);
  for (const index of relation.indexes ?? []) {
    run.ledger.lock(index.path, 'ACCESS EXCLUSIVE');
    run.ledger.build(index.path);
  }
  if (needsToast(run, columns)) run.ledger.build(toastIndex(relation));
}

/** Writes down a lock on every index of a table: what a query on it takes, or a change of its owner. */
export function lockIndexes(
  run: Run,
  relation: RelationFacts,
  mode: 'ACCESS SHARE' | 'ACCESS EXCLUSIVE',
): void {
  for (const { path } of relation.indexes ?? []) run.ledger.lock(path, mode);
}

/** Writes down an index that the statement makes and builds; a partitioned index has nothing to build. */
export function createIndex(run: Run, relation: RelationFacts, name: string): Path {
  const path = besides(relation.path, name);
  run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  if (hasRows(relation)) run.ledger.build(path);
  return path;
}
