import type { AnyKind } from './kind.ts';
import type { Reader } from './reader.ts';

/** A reader with the kind that it belongs to. */
export interface ClaimedReader {
  readonly kind: string;
  readonly read: Reader;
}

/** All kinds, by the keys under which generic code looks for them. */
export interface Registry {
  readonly kinds: readonly AnyKind[];
  /** The kind of this name; throws where there is none. */
  kind(name: string): AnyKind;
  /** The reader for a parse-tree node, the most exact key first. */
  reader(
    type: string,
    subtype: string | undefined,
    objectType: string | undefined,
  ): ClaimedReader | undefined;
  /** The kinds that a parse-tree ObjectType may mean. */
  byObjectType(objectType: string): readonly AnyKind[];
}

/** Makes the registry; throws where two kinds claim one name or one reader key. */
export function createRegistry(kinds: readonly AnyKind[]): Registry {
  const byName = new Map<string, AnyKind>();
  const readers = new Map<string, ClaimedReader>();
  const byObjectType = new Map<string, AnyKind[]>();
  for (const kind of kinds) {
    claim(byName, kind.name, kind);
    for (const [key, read] of Object.entries(kind.readers)) claim(readers, key, { kind: kind.name, read });
    for (const type of kind.objectTypes ?? []) {
      byObjectType.set(type, [...(byObjectType.get(type) ?? []), kind]);
    }
  }
  return {
    kinds,
    kind(name) {
      const kind = byName.get(name);
      if (!kind) throw new Error(`no kind is registered as '${name}'`);
      return kind;
    },
    reader: (type, subtype, objectType) =>
      readers.get(`${type}/${subtype}/${objectType}`) ??
      readers.get(`${type}/${subtype}`) ??
      readers.get(type),
    byObjectType: (objectType) => byObjectType.get(objectType) ?? [],
  };
}

function claim<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.has(key)) throw new Error(`'${key}' is claimed by two kinds`);
  map.set(key, value);
}
