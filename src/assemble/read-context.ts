import type { ReadContext, Reader } from '../kinds/reader.ts';
import type { Registry } from '../kinds/registry.ts';
import type { Address, ObjectId } from '../model/address.ts';
import { objectId } from '../model/address.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import type { AstFields } from '../parse/grammar.ts';
import { type Statement, textOffset } from '../parse/statement.ts';
import { printTypeName } from '../parse/type-name.ts';
import type { Draft, ModelBuilder } from './builder.ts';
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
  /** Equivalence rules used while reading, by rule. */
  readonly used: Map<string, Set<ObjectId>>;
}

/** The context of readers without a statement: before the first and after the last. */
export function createContext(state: ReadState): Omit<ReadContext, 'statement'> {
  return contextFor(state, undefined);
}

/** The context in which one statement is read. */
export function createStatementContext(state: ReadState, statement: Statement): ReadContext {
  return { ...contextFor(state, statement), statement };
}

function contextFor(
  state: ReadState,
  statement: Statement | undefined,
  tree: AstFields = statement?.node,
): Omit<ReadContext, 'statement'> {
  const { builder, registry, session } = state;

  function path(name: AstFields, length = 2): readonly string[] {
    return qualify(namesOf(name), length);
  }

  function qualify(names: readonly string[], length: number): readonly string[] {
    if (names.length !== length - 1 || length < 2) return names;
    const homes = session.searchPath;
    const home = homes.find((schema) => length === 2 && isKnown([schema, ...names])) ?? homes[0];
    return home === undefined ? names : [home, ...names];
  }

  function isKnown(full: readonly string[]): boolean {
    return ['relation', 'type', 'routine'].some((namespace) => builder.find(namespace, full) !== undefined);
  }

  function touch(draft: Draft, own: AstFields = tree): void {
    if (!statement) return;
    const span = statement.raw.span;
    if (draft.origin.at(-1) !== span) draft.origin.push(span);
    draft.named.push(...namesInTree(own));
  }

  return {
    text: statement?.raw.text ?? '',
    serverVersion: state.serverVersion,
    dumpVersion: state.dumpVersion,
    settings: session.settings,
    offset: (location) => (statement ? textOffset(statement, location) : 0),
    path,
    type: (typeName) =>
      printTypeName(typeName, (names) => {
        if (names.length > 1) return names;
        const home = session.searchPath.find((schema) => {
          const full = [schema, ...names];
          return builder.find('type', full) ?? builder.find('relation', full);
        });
        return home === undefined ? names : [home, ...names];
      }),
    find: (namespace, full, signature) => builder.find(namespace, full, signature),
    locate(objectType, name) {
      for (const kind of registry.byObjectType(objectType)) {
        const id = kind.locate
          ? kind.locate(name, { ...this, statement } as ReadContext)
          : builder.find(kind.namespace ?? kind.name, path(name, kind.pathLength));
        if (id !== undefined) return id;
      }
      if (!state.adopting) return undefined;
      const adopting = registry.kinds.find((kind) => kind.adopt);
      return adopting?.adopt?.(objectType, name, { ...this, statement } as ReadContext);
    },
    ids: (kind) => builder.ids(kind),
    children: (parent) => builder.children(parent),
    get: <P extends Props>(id: ObjectId) => builder.drafts.get(id) as unknown as SchemaObject<P> | undefined,
    define(address: Address, props, { parent, references = [], tree: own } = {}) {
      const draft = builder.define(address, props, parent);
      for (const reference of references) draft.references.add(objectId(reference));
      touch(draft, own);
      return draft.id;
    },
    update<P extends Props>(id: ObjectId | undefined, change: Partial<P> | ((props: P) => Partial<P>)) {
      const draft = id === undefined ? undefined : builder.drafts.get(id);
      if (!draft) return false;
      const changed = typeof change === 'function' ? change(draft.props as P) : change;
      draft.props = { ...draft.props, ...changed };
      touch(draft);
      return true;
    },
    updateFacets(id, change) {
      const draft = id === undefined ? undefined : builder.drafts.get(id);
      if (!draft) return false;
      draft.facets = { ...draft.facets, ...change(draft.facets) };
      const span = statement?.raw.span;
      if (span && draft.origin.at(-1) !== span) draft.origin.push(span);
      return true;
    },
    readElement(key, fields, context) {
      const read = registry.reader(key, fields.contype, undefined)?.read;
      const own = { ...contextFor(state, context.statement, fields), statement: context.statement };
      return read !== undefined && read(fields, own) !== false;
    },
    remove: (id) => builder.remove(id),
    used(rule, id) {
      const ids = state.used.get(rule);
      if (ids) ids.add(id);
      else state.used.set(rule, new Set([id]));
    },
  };
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
