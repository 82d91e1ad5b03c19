/** Names to be written in place of others; all keys are made by the functions below. */
export interface NameMap {
  readonly roles: ReadonlyMap<string, string>;
  readonly schemas: ReadonlyMap<string, string>;
  /** New last names of relations, types and routines, by `objectKey`. */
  readonly objects: ReadonlyMap<string, string>;
  /** New names of columns, by `columnKey` of the old names. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The sorts of names that stand in SQL with a schema before them. */
export type NameSpace = 'relation' | 'type' | 'routine';

/** The key of an object under its old name. */
export function objectKey(namespace: NameSpace, schema: string, name: string): string {
  return `${namespace}\u0000${schema}\u0000${name}`;
}

/** The key of a column under its old name, of its table's old name. */
export function columnKey(schema: string, table: string, column: string): string {
  return `${schema}\u0000${table}\u0000${column}`;
}

/** True where nothing is to be replaced. */
export function isEmptyMap({ roles, schemas, objects, columns }: NameMap): boolean {
  return roles.size + schemas.size + objects.size + columns.size === 0;
}
