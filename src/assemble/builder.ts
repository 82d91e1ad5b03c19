import type { Namespace } from '../kind-contract/reader.ts';
import type { Registry } from '../kind-contract/registry.ts';
import { type Address, type ObjectId, objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Facets, Props, SchemaObject } from '../model/object.ts';
import type { Span } from '../source/span.ts';
import { builtInTypes } from './built-in-types.ts';
import type { NamedReference } from './names-in-tree.ts';

/** An object while statements are still being read. */
export interface Draft {
  readonly id: ObjectId;
  readonly address: Address;
  parent: ObjectId | undefined;
  props: Props;
  facets: Facets;
  named: NamedReference[];
  /** With repetitions. */
  references: ObjectId[];
  origin: Span[];
}

/** The model while it grows. */
export class ModelBuilder {
  readonly drafts = new Map<ObjectId, Draft>();
  readonly childrenByParent = new Map<ObjectId, Set<ObjectId>>();
  readonly #byName = new Map<string, ObjectId[]>();
  readonly #byKind = new Map<string, Set<ObjectId>>();
  /** By kind, for the kinds that were asked for: ids by schema and own name. */
  readonly #withinSchema = new Map<string, Map<string, ObjectId[]>>();
  readonly #outside = new Set<string>();
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Adds an object; a second definition of an address replaces the first and keeps its facets and place. */
  define(address: Address, props: Props, parent: ObjectId | undefined): Draft {
    const id = objectId(address);
    const known = this.drafts.get(id);
    if (known) {
      known.props = props;
      known.parent = parent;
      return known;
    }
    const title = this.#registry.kind(address.kind).title?.(address.path);
    const draft: Draft = {
      id,
      address: title === undefined ? address : { ...address, title },
      parent,
      props,
      facets: {},
      named: [],
      references: [],
      origin: [],
    };
    this.drafts.set(id, draft);
    append(this.#byName, nameKey(this.#namespaceOf(address.kind), address.path), id);
    entry(this.#byKind, address.kind).add(id);
    const within = this.#withinSchema.get(address.kind);
    if (within) append(within, ownKey(address.path), id);
    if (parent) entry(this.childrenByParent, parent).add(id);
    return draft;
  }

  /** The object with this name in a namespace; of several (overloads) the one with this signature. */
  find(namespace: Namespace, path: readonly string[], signature?: string): ObjectId | undefined {
    const ids = this.findAll(namespace, path);
    if (signature === undefined) return ids[0];
    return ids.find((id) => this.drafts.get(id)?.address.signature === signature);
  }

  /** All objects with this name in a namespace: the overloads of a routine. */
  findAll(namespace: Namespace, path: readonly string[]): readonly ObjectId[] {
    return this.#byName.get(nameKey(namespace, path)) ?? [];
  }

  /** The objects of a kind by schema and own name, in file order. */
  findWithin(kind: string, schema: string, name: string): readonly ObjectId[] {
    let within = this.#withinSchema.get(kind);
    if (!within) {
      within = new Map();
      for (const id of this.ids(kind)) append(within, ownKey(this.drafts.get(id)!.address.path), id);
      this.#withinSchema.set(kind, within);
    }
    return within.get(ownKey([schema, name])) ?? [];
  }

  /** The path of the one object in a namespace that has this name in some schema; undefined where none or several do. */
  findUnqualified(namespace: Namespace, name: string): readonly string[] | undefined {
    if (builtInTypes.has(name)) return undefined;
    const found = this.ids('schema')
      .map((id) => [...this.drafts.get(id)!.address.path, name])
      .filter((path) => this.find(namespace, path) !== undefined);
    return found.length === 1 ? found[0] : undefined;
  }

  ids(kind: string): readonly ObjectId[] {
    return [...(this.#byKind.get(kind) ?? [])];
  }

  children(parent: ObjectId): readonly ObjectId[] {
    return [...(this.childrenByParent.get(parent) ?? [])];
  }

  /** Takes an object and its children out. */
  remove(id: ObjectId): void {
    const draft = this.drafts.get(id);
    if (!draft) return;
    for (const child of this.children(id)) this.remove(child);
    const { kind, path } = draft.address;
    takeOut(this.#byName, nameKey(this.#namespaceOf(kind), path), id);
    this.#byKind.get(kind)?.delete(id);
    const within = this.#withinSchema.get(kind);
    if (within) takeOut(within, ownKey(path), id);
    if (draft.parent) this.childrenByParent.get(draft.parent)?.delete(id);
    this.drafts.delete(id);
  }

  /** The finished model; names found in parse trees have become references. */
  build(resolve: (names: readonly string[]) => readonly (readonly string[])[]): Model {
    const objects = new Map<ObjectId, SchemaObject>();
    for (const draft of this.drafts.values()) objects.set(draft.id, this.#finish(draft, resolve));
    const children = new Map([...this.childrenByParent].map(([parent, ids]) => [parent, [...ids]]));
    return { objects, children, outside: this.#outside };
  }

  #finish(draft: Draft, resolve: (names: readonly string[]) => readonly (readonly string[])[]): SchemaObject {
    const references = new Set(draft.references);
    for (const { namespace, names } of draft.named) {
      for (const path of resolve(names)) {
        const ids = this.findAll(namespace, path);
        // The row type of a relation has the relation's name.
        const found = ids.length || namespace !== 'type' ? ids : this.findAll('relation', path);
        for (const id of found) references.add(id);
        if (found.length) break;
        if (names.length > 1 && names[0] !== 'pg_catalog') this.#outside.add(names.join('.'));
      }
    }
    if (draft.parent) references.add(draft.parent);
    const [schema, ...rest] = draft.address.path;
    const home = rest.length ? this.find('schema', [schema!]) : undefined;
    if (home) references.add(home);
    references.delete(draft.id);
    return {
      id: draft.id,
      address: draft.address,
      ...(draft.parent ? { parent: draft.parent } : {}),
      props: draft.props,
      facets: draft.facets,
      references: [...references].filter((id) => this.drafts.has(id)),
      origin: draft.origin,
    };
  }

  #namespaceOf(kind: string): Namespace {
    return this.#registry.kind(kind).namespace ?? kind;
  }
}

function nameKey(namespace: Namespace, path: readonly string[]): string {
  return `${namespace}\u0000${path.join('\u0000')}`;
}

function ownKey(path: readonly string[]): string {
  return `${path[0]}\u0000${path.at(-1)}`;
}

function entry<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key);
  if (!set) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}

function takeOut<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(
    key,
    (map.get(key) ?? []).filter((other) => other !== value),
  );
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
