import type { Registry } from '../kind-contract/registry.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** Parts that most objects of a kind have (id, created_at), as `column id integer`: they tell little. */
export type PlainParts = ReadonlySet<string>;

/** How alike two objects are in what they are made of. */
export interface PartComparison {
  readonly equal: number;
  readonly of: number;
  /** From 0 to 1; plain parts weigh less than those that only few objects have. */
  readonly share: number;
}

/** Below this many objects of a kind nothing is common to most of them. */
const fewest = 4;
const plainWeight = 0.25;

/**
 * Compares the parts of two objects by name and type; undefined where neither has any. What a table is made of are its
 * columns: its constraints and indexes get other names when the table does.
 */
export function compareParts(
  before: SchemaObject,
  after: SchemaObject,
  models: { readonly before: Model; readonly after: Model },
  registry: Registry,
  plain: PlainParts,
): PartComparison | undefined {
  const kinds = registry.kind(after.address.kind).parts;
  const own = new Set(partsOf(before, models.before, kinds).map(keyOf));
  const other = new Set(partsOf(after, models.after, kinds).map(keyOf));
  const all = [...new Set([...own, ...other])];
  if (all.length === 0) return undefined;
  const equal = all.filter((part) => own.has(part) && other.has(part));
  const weigh = (parts: readonly string[]) =>
    parts.reduce((sum, part) => sum + (plain.has(part) ? plainWeight : 1), 0);
  return { equal: equal.length, of: all.length, share: weigh(equal) / weigh(all) };
}

/** Finds the parts that more than half of the objects of a kind have, in either model. */
export function indexPlainParts(models: readonly Model[], registry: Registry): PlainParts {
  const plain = new Set<string>();
  for (const model of models) {
    const owners = new Map<string, number>();
    const holders = new Map<string, number>();
    for (const object of model.objects.values()) {
      const { kind } = object.address;
      const kinds = registry.kind(kind).parts;
      if (!kinds) continue;
      owners.set(kind, (owners.get(kind) ?? 0) + 1);
      for (const part of partsOf(object, model, kinds)) {
        const key = `${kind}\u0000${keyOf(part)}`;
        holders.set(key, (holders.get(key) ?? 0) + 1);
      }
    }
    for (const [key, number] of holders) {
      const [kind, part] = key.split('\u0000') as [string, string];
      const all = owners.get(kind)!;
      if (all >= fewest && number * 2 > all) plain.add(part);
    }
  }
  return plain;
}

function partsOf(
  object: SchemaObject,
  model: Model,
  kinds: readonly string[] | undefined,
): readonly SchemaObject[] {
  return kinds ? kinds.flatMap((kind) => childrenOf(model, object.id, kind)) : childrenOf(model, object.id);
}

function keyOf({ address, props }: SchemaObject): string {
  return `${address.kind} ${address.path.at(-1)} ${String(props.type ?? '')}`;
}
