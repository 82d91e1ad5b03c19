import type { Address, ObjectId } from '../model/address.ts';
import type { Facets, Props, SchemaObject } from '../model/object.ts';
import type { AstFields } from '../parse/grammar.ts';
import type { Statement } from '../parse/statement.ts';

/**
 * Reads one statement (or one subcommand of ALTER TABLE) into the model. Returns false where the statement is not
 * what the reader knows; it is then kept and compared as text.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most readers claim what they are called for and return nothing.
export type Reader = (fields: AstFields, context: ReadContext) => boolean | void;

/** What a definition may carry besides its properties. */
export interface Definition {
  readonly parent?: ObjectId;
  /** The part of the parse tree that is the object's own: names in it become references. Default: the statement. */
  readonly tree?: AstFields;
  /** Addresses of objects that it needs, beyond the names found in the statement's parse tree. */
  readonly references?: readonly Address[];
}

/** What a reader may ask and do. */
export interface ReadContext {
  readonly statement: Statement;
  /** The statement's text; readers cut expressions out of it, as pg_dump wrote them. */
  readonly text: string;
  /** Major version of the dumped server, where the dump tells it. */
  readonly serverVersion: number | undefined;
  /** Major version of the pg_dump that wrote the file, where the dump tells it. */
  readonly dumpVersion: number | undefined;
  /** Session settings that change what a statement means: `default_tablespace`, `default_table_access_method`. */
  readonly settings: ReadonlyMap<string, string>;
  /** UTF-16 offset in `text` of a node's location. */
  offset(location: number | undefined): number;
  /**
   * The qualified path of a RangeVar, a TypeName, or a list of String nodes. A name one shorter than `length`
   * (default 2: schema and name) gets its schema from the search path.
   */
  path(name: AstFields, length?: number): readonly string[];
  /** A type as format_type writes it, schema-qualified unless built in. */
  type(typeName: AstFields): string;
  /** The id of the relation (table, view, sequence, index, …) or other object of a namespace with this path. */
  find(namespace: Namespace, path: readonly string[], signature?: string): ObjectId | undefined;
  /** The objects of a kind by schema and own name, whatever object of the schema they belong to; in file order. */
  findWithin(kind: string, schema: string, name: string): readonly ObjectId[];
  get<P extends Props>(id: ObjectId): SchemaObject<P> | undefined;
  /** The object that COMMENT ON, OWNER TO, GRANT … name by an ObjectType (`OBJECT_TABLE`) and a name node. */
  locate(objectType: string, name: AstFields): ObjectId | undefined;
  /** All ids of a kind read so far, in file order. */
  ids(kind: string): readonly ObjectId[];
  /** The children read so far. */
  children(parent: ObjectId): readonly ObjectId[];
  /** Adds an object; a second definition of one address replaces the first (pg_dump's two-step views). */
  define<P extends Props>(address: Address, props: P, definition?: Definition): ObjectId;
  /** Changes properties of an object and counts the statement among its origins; false where there is none. */
  update<P extends Props>(id: ObjectId | undefined, change: Partial<P> | ((props: P) => Partial<P>)): boolean;
  /** Changes the facets (owner, comment, grants, labels) of an object; false where there is none. */
  updateFacets(id: ObjectId | undefined, change: (facets: Facets) => Partial<Facets>): boolean;
  /**
   * Hands a part of a statement to the kind that reads such parts, the most exact key first: `ColumnDef`,
   * `Constraint/CONSTR_NOTNULL`, `Constraint`. The caller adds `tablePath`, `tableId` and, inside a column, `column`
   * to the node's fields; names in these fields alone become references. False where nobody reads it.
   */
  readElement(key: string, fields: AstFields, context: ReadContext): boolean;
  /** Takes an object out again (a placeholder that a later statement replaces). */
  remove(id: ObjectId): void;
  /** Records that an equivalence rule was used while reading, for the ledger. */
  used(rule: string, id: ObjectId): void;
}

/** Kinds whose objects cannot share a name; `relation` is pg_class, `type` pg_type, `routine` pg_proc. */
export type Namespace = 'relation' | 'type' | 'routine' | (string & {});
