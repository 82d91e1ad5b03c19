import type { Address, ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Facets, Grant, Json, Props, SchemaObject } from '../model/object.ts';
import type { AstFields } from '../parse/grammar.ts';
import type { Ddl, DdlContext } from './ddl.ts';
import type { AnyProperty, Property } from './property.ts';
import type { Namespace, ReadContext, Reader } from './reader.ts';

/** The sections of the report that list objects by kind. */
export type KindSection =
  | 'tables'
  | 'columns'
  | 'constraints'
  | 'indexes'
  | 'views'
  | 'routines'
  | 'triggers'
  | 'types'
  | 'sequences'
  | 'extensions'
  | 'access'
  | 'others';

/** Privileges of a kind of object (https://www.postgresql.org/docs/18/ddl-priv.html). */
export interface Privileges {
  /** What GRANT ALL gives, for a server of this major version. */
  readonly all: (version: number | undefined) => readonly string[];
  /** True where an object may have had others from the start, so that to revoke one says that it had it. */
  readonly initialUnknown?: boolean;
  /** What PUBLIC has where nobody granted or revoked anything. */
  readonly toPublic: readonly string[];
  /** The class of objects under which ALTER DEFAULT PRIVILEGES speaks of the kind: `tables`. */
  readonly defaultClass?: string;
}

/** A new object, as default privileges see it, and what it would have without them. */
export interface NewcomerGrants {
  readonly defaultClass: string;
  readonly schema: string | undefined;
  readonly standing: readonly Grant[];
}

/** Statements before and after a time in which an object does without something that it references. */
export interface Suspension {
  readonly before: readonly Ddl[];
  readonly after: readonly Ddl[];
}

/** Everything that dumplens knows about one kind of PostgreSQL object. */
export interface Kind<Name extends string, P extends Props> {
  /** PostgreSQL's own word in lower case: `materialized view`. */
  readonly name: Name;
  readonly plural: string;
  readonly section: KindSection;
  /** Default: the kind's own name. */
  readonly namespace?: Namespace;
  /** The option-dependent sort of facts that it belongs to: a dump without privileges has no default privileges. */
  readonly omittedWith?: keyof Facets;
  /** The option of pg_dump that leaves the whole kind out: `--no-publications`. */
  readonly omittedBy?: string;
  /** What a schema dump holds the kind with alone: a dump of pg_dump without `--create` never holds a database. */
  readonly writtenWith?: '--create' | '--large-objects' | 'pg_dumpall';
  /** True for kinds that belong to no schema, so that a dump of chosen schemas (`--schema`) leaves them out. */
  readonly outsideSchemas?: boolean;
  /** The schema that an object belongs to or speaks of, where it is not the first name of the path. */
  readonly schemaOf?: (path: readonly string[]) => string | undefined;
  /** Facets that say nothing of the object, each with the equivalence rule by which they are equal. */
  readonly meaninglessFacets?: Readonly<Partial<Record<keyof Facets, string>>>;
  /**
   * For objects that are there although a dump says nothing of them (columns of a view, objects of an extension): the
   * properties of one of which nothing is said. Undefined where the object would have a statement of its own.
   */
  readonly unspoken?: (object: SchemaObject<P>) => P | undefined;
  /** What people call an object whose path is no qualified name. */
  readonly title?: (path: readonly string[]) => string;
  /** Names in the path: 2 (schema and name) unless said: 1 for a schema, 3 for a column. */
  readonly pathLength?: number;
  /** Parse-tree ObjectType values by which COMMENT ON, ALTER … OWNER TO, GRANT and SECURITY LABEL name the kind. */
  readonly objectTypes?: readonly string[];
  /** The object that such a statement names; default: the list of names is the path in the kind's namespace. */
  readonly locate?: (name: AstFields, context: ReadContext) => ObjectId | undefined;
  /**
   * Makes an object for a name that the dump speaks of but never defines; asked only when everything else is read.
   */
  readonly adopt?: (objectType: string, name: AstFields, context: ReadContext) => ObjectId | undefined;
  /**
   * By parse-tree node; more exact keys win: `AlterTableStmt/AT_SetStatistics/OBJECT_INDEX`, then
   * `AlterTableStmt/AT_SetStatistics`, then `AlterTableStmt`. The middle part is the subtype of an ALTER TABLE
   * command or the `kind`, `objtype`, `objectType` or `removeType` of the statement.
   */
  readonly readers: Readonly<Record<string, Reader>>;
  /** Adds what every database of this version has without a statement (the schema public). Runs first. */
  readonly implicit?: (context: Omit<ReadContext, 'statement'>) => void;
  /** Completes the model when all statements are read. */
  readonly finish?: (context: Omit<ReadContext, 'statement'>) => void;
  /** One entry per property; a forgotten one does not compile. */
  readonly properties: { readonly [K in keyof P]-?: Property<P, P[K]> };
  readonly privileges?: Privileges | ((address: Address) => Privileges | undefined);
  /** The sets of privileges that the kind's objects in a model may give to a new object. */
  readonly initialGrants?: (model: Model, newcomer: NewcomerGrants) => readonly (readonly Grant[])[];
  /** The object whose owner this one must have: a sequence has that of the table whose column owns it. */
  readonly ownerFollows?: (object: SchemaObject<P>) => ObjectId | undefined;
  /** The owner of an object of which a dump says none, although it says those of others. */
  readonly ownerUnsaid?: (object: SchemaObject<P>, version: number) => string | undefined;
  /**
   * Names beyond the object's own that it takes in other namespaces, each with its path: the index of a primary key is
   * a relation.
   */
  readonly takesNames?: (object: SchemaObject<P>) => readonly (readonly [Namespace, readonly string[]])[];
  /** What DROP, ALTER, COMMENT ON, GRANT ON call it: `POLICY p ON public.t`. */
  readonly ddlName: (object: SchemaObject<P>, context: DdlContext) => string;
  /** Statements that create the object and all its properties, without facets (owner, comment, grants). */
  readonly create: (object: SchemaObject<P>, context: DdlContext) => readonly Ddl[];
  /** Default: DROP and the ddlName. */
  readonly drop?: (object: SchemaObject<P>, context: DdlContext) => readonly Ddl[];
  /**
   * A second identity for objects that found no partner by name: an owned sequence is known by its column, an index
   * by its definition. Two objects of one key are one object under two names.
   */
  readonly alternateKey?: (object: SchemaObject<P>) => string | undefined;
  /** Kinds of children that `create` writes itself when the parent is new. */
  readonly createsChildren?: readonly string[];
  /** Kinds of children that pin-holders of the object may use each on its own: the columns of a table. */
  readonly parts?: readonly string[];
  /** Objects of the same model whose drop takes this one along, although it is no child of theirs. */
  readonly goesWith?: (object: SchemaObject<P>, model: Model) => readonly ObjectId[];
  /** True where the server runs it at each statement of a plan: what it uses changes only when it is gone. */
  readonly firesOnDdl?: boolean;
  /** True where dropping the object destroys rows of a table. */
  readonly holdsData?: boolean;
  /**
   * SQL text in which the object holds on to columns of the relations it references: such a column cannot change its
   * type, and not go, while the object is there (a view's query, a policy's expressions).
   */
  readonly pinsColumns?: (object: SchemaObject<P>) => string | undefined;
  /**
   * True where those who use the object see columns of the relations and row types that it references: a function that
   * returns rows. They hold on to the columns as it does not.
   */
  readonly handsOnColumns?: boolean;
  /**
   * For a new object: those of the other model that have to leave before it comes, and everything that uses them too:
   * overloads beside which some calls would be ambiguous.
   */
  readonly displaces?: (object: SchemaObject<P>, other: Model) => readonly ObjectId[];
  /**
   * For objects that must not be dropped because they hold data: how to let go of what they reference for as long as
   * that is rebuilt, and how to take hold of it again (a column's default). Undefined where only dropping helps, and
   * loses nothing (a generated column). `gone` are the objects that it has to let go of.
   */
  readonly suspend?: (
    object: SchemaObject<P>,
    context: DdlContext,
    gone: ReadonlySet<ObjectId>,
  ) => Suspension | undefined;
  /** True where a holder of rows is made anew together with another object, which puts the rows of both aside. */
  readonly movesWith?: (before: SchemaObject<P>, after: SchemaObject<P>, rebuilt: ObjectId) => boolean;
  /**
   * For objects that hold rows and have to be made anew: how to put the rows aside before the old one goes, and how to
   * bring them back. Both models are in the context, the second as `model`.
   */
  readonly moveRows?: (
    before: SchemaObject<P>,
    after: SchemaObject<P>,
    context: DdlContext,
    because: string,
  ) => Suspension;
  /** The statement that gives the object another name in the same place; default ALTER ddlName RENAME TO. */
  readonly rename?: (object: SchemaObject<P>, newName: string, context: DdlContext) => readonly Ddl[];
}

/** A kind whose types were forgotten, as generic code sees it. */
export type AnyKind = Kind<string, Props>;

/** Checks a kind against its properties and forgets its types, so that it can stand in the registry. */
export function defineKind<Name extends string, P extends Props>(kind: Kind<Name, P>): AnyKind {
  return kind as unknown as AnyKind;
}

/** The properties of a kind as generic code reads them. */
export function propertiesOf(kind: AnyKind): Readonly<Record<string, AnyProperty>> {
  return kind.properties as unknown as Readonly<Record<string, AnyProperty>>;
}

/** The value of a property; undefined where the object does not have it. */
export function propertyValue(object: SchemaObject, property: string): Json {
  return object.props[property];
}

/** The privileges of an object of a kind; undefined where nothing can be granted on it. */
export function privilegesFor(kind: AnyKind, address: Address): Privileges | undefined {
  return typeof kind.privileges === 'function' ? kind.privileges(address) : kind.privileges;
}
