import type { Definition, Namespace, ReadContext, Reader } from '../kind-contract/reader.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { Address, ObjectId } from '../model/address.ts';
import { objectId } from '../model/address.ts';
import type { Facets, Props, SchemaObject } from '../model/object.ts';
import type { AstFields } from '../parse/grammar.ts';
import { type Statement, textOffset } from '../parse/statement.ts';
import { hasFullPrecision, printTypeName } from '../parse/type-name.ts';
import type { Draft, ModelBuilder } from './builder.ts';
import { builtInTypes } from './built-in-types.ts';
import type { Definitions } from './definitions.ts';
import { namesInTree } from './names-in-tree.ts';
import type { Session } from './session.ts';

/** What the readers' context needs to know of the file. */
export interface ReadState {
  readonly builder: ModelBuilder;
  readonly registry: Registry;
  readonly session: Session;
  readonly facetReaders: Readonly<Record<string, Reader>>;
  /** True once everything is read: names that are still unknown belong to objects outside the dump. */
  readonly adopting?: boolean;
  readonly serverVersion: number | undefined;
  readonly dumpVersion: number | undefined;
  /** Tells definitions of an object that is there already. */
  readonly definitions: Definitions;
  /** Equivalence rules used while reading, by rule. */
  readonly used: Map<string, Set<ObjectId>>;
}

/** The context of readers without a statement: before the first and after the last. */
export function createContext(state: ReadState): Omit<ReadContext, 'statement'> {
  return new StatementContext(state, undefined, undefined);
}

/** The context in which one statement is read. */
export function createStatementContext(state: ReadState, statement: Statement): ReadContext {
  return new StatementContext(state, statement, statement.node) as ReadContext;
}

/** A class, for a large dump makes a context per column: methods on a prototype cost nothing there. */
class StatementContext implements Omit<ReadContext, 'statement'> {
  readonly statement: Statement | undefined;
  readonly text: string;
  readonly #state: ReadState;
  /** The part of the parse tree whose names become references of what is defined or changed. */
  readonly #tree: AstFields;
  /** Rules used on a part that is still to be stored; logged with the object that it becomes part of. */
  readonly #pendingRules = new Set<string>();

  constructor(state: ReadState, statement: Statement | undefined, tree: AstFields) {
    this.statement = statement;
    this.text = statement?.raw.text ?? '';
    this.#state = state;
    this.#tree = tree;
  }

  get serverVersion(): number | undefined {
    return this.#state.serverVersion;
  }

  get dumpVersion(): number | undefined {
    return this.#state.dumpVersion;
  }

  get settings(): ReadonlyMap<string, string> {
    return this.#state.session.settings;
  }

  offset(location: number | undefined): number {
    return this.statement ? textOffset(this.statement, location) : 0;
  }

  path(name: AstFields, length = 2): readonly string[] {
    const names = namesOf(name);
    if (names.length !== length - 1 || length < 2) return names;
    const homes = this.#state.session.searchPath;
    const home = homes.find((schema) => length === 2 && this.#isKnown([schema, ...names])) ?? homes[0];
    return home === undefined ? names : [home, ...names];
  }

  #isKnown(full: readonly string[]): boolean {
    return ['relation', 'type', 'routine'].some((namespace) => this.find(namespace, full) !== undefined);
  }

  type(typeName: AstFields): string {
    if (hasFullPrecision(typeName)) this.#pendingRules.add('N30');
    return printTypeName(typeName, (names) => {
      // pg_catalog is searched first: a table that is called `text` does not hide the type.
      if (names.length > 1 || builtInTypes.has(names[0]!)) return names;
      const home = this.#state.session.searchPath.find((schema) => {
        const full = [schema, ...names];
        return this.find('type', full) ?? this.find('relation', full);
      });
      // Some clients strip schemas; a type that only one schema defines is still that one.
      return home === undefined
        ? (this.#state.builder.findUnqualified('type', names[0]!) ?? names)
        : [home, ...names];
    });
  }

  find(namespace: Namespace, full: readonly string[], signature?: string): ObjectId | undefined {
    return this.#state.builder.find(namespace, full, signature);
  }

  findWithin(kind: string, schema: string, name: string): readonly ObjectId[] {
    return this.#state.builder.findWithin(kind, schema, name);
  }

  locate(objectType: string, name: AstFields): ObjectId | undefined {
    const { registry, builder, adopting } = this.#state;
    for (const kind of registry.byObjectType(objectType)) {
      const id = kind.locate
        ? kind.locate(name, this as ReadContext)
        : builder.find(kind.namespace ?? kind.name, this.path(name, kind.pathLength));
      if (id !== undefined) return id;
    }
    if (!adopting) return undefined;
    const adopter = registry.kinds.find((kind) => kind.adopt);
    return adopter?.adopt?.(objectType, name, this as ReadContext);
  }

  ids(kind: string): readonly ObjectId[] {
    return this.#state.builder.ids(kind);
  }

  children(parent: ObjectId): readonly ObjectId[] {
    return this.#state.builder.children(parent);
  }

  get<P extends Props>(id: ObjectId): SchemaObject<P> | undefined {
    return this.#state.builder.drafts.get(id) as unknown as SchemaObject<P> | undefined;
  }

  define(
    address: Address,
    props: Props,
    { parent, references, tree = this.#tree }: Definition = {},
  ): ObjectId {
    const draft = this.#state.builder.define(address, props, parent);
    if (this.statement) this.#state.definitions.see(draft.id, this.statement);
    for (const reference of references ?? []) draft.references.push(objectId(reference));
    this.#touch(draft, tree);
    return draft.id;
  }

  update<P extends Props>(
    id: ObjectId | undefined,
    change: Partial<P> | ((props: P) => Partial<P>),
  ): boolean {
    const draft = id === undefined ? undefined : this.#state.builder.drafts.get(id);
    if (!draft) return false;
    const changed = typeof change === 'function' ? change(draft.props as P) : change;
    draft.props = { ...draft.props, ...changed };
    this.#touch(draft, this.#tree);
    return true;
  }

  updateFacets(id: ObjectId | undefined, change: (facets: Facets) => Partial<Facets>): boolean {
    const draft = id === undefined ? undefined : this.#state.builder.drafts.get(id);
    if (!draft) return false;
    draft.facets = { ...draft.facets, ...change(draft.facets) };
    this.#addOrigin(draft);
    return true;
  }

  readElement(key: string, fields: AstFields, { statement }: ReadContext): boolean {
    const read = this.#state.registry.reader(key, fields.contype, undefined)?.read;
    const own = new StatementContext(this.#state, statement, fields) as ReadContext;
    return read !== undefined && read(fields, own) !== false;
  }

  remove(id: ObjectId): void {
    this.#state.builder.remove(id);
  }

  used(rule: string, id: ObjectId): void {
    const ids = this.#state.used.get(rule);
    if (ids) ids.add(id);
    else this.#state.used.set(rule, new Set([id]));
  }

  #touch(draft: Draft, tree: AstFields): void {
    if (!this.statement) return;
    this.#addOrigin(draft);
    draft.named.push(...namesInTree(tree));
    for (const rule of this.#pendingRules) this.used(rule, draft.id);
    this.#pendingRules.clear();
  }

  #addOrigin(draft: Draft): void {
    const span = this.statement?.raw.span;
    if (span && draft.origin.at(-1) !== span) draft.origin.push(span);
  }
}

/** The names of a RangeVar, TypeName, ObjectWithArgs, List or String node, or of a list of String nodes. */
export function namesOf(name: AstFields): readonly string[] {
  if (Array.isArray(name)) return name.map((node) => node.String?.sval ?? '');
  if (name.relname !== undefined) {
    return name.schemaname === undefined ? [name.relname] : [name.schemaname, name.relname];
  }
  if (name.names) return namesOf(name.names);
  if (name.objname) return namesOf(name.objname);
  if (name.items) return namesOf(name.items);
  if (name.sval !== undefined) return [name.sval];
  const inner = name.List ?? name.RangeVar ?? name.TypeName ?? name.ObjectWithArgs ?? name.String;
  return inner === undefined ? [] : namesOf(inner);
}
