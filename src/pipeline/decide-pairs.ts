import type { RenameDecision } from '../config/rename-decision.ts';
import { registry } from '../kinds/index.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { isNamedInText } from './rename-maps.ts';

/** A pair that a decision made: the object as its own dump names it, and its id in the model that is compared. */
export interface DecidedPair {
  readonly original: SchemaObject;
  readonly comparedAs: ObjectId;
}

/** What became of the rename decisions. */
export interface DecidedPairs {
  /** By id on the second side. */
  readonly pairs: ReadonlyMap<ObjectId, DecidedPair>;
  /** Decisions whose two names are not on their sides. */
  readonly unused: readonly RenameDecision[];
}

/** Finds the objects that rename decisions speak of; `compared` is the first model under the second's names. */
export function decidePairs(
  decisions: readonly RenameDecision[],
  original: Model,
  compared: Model,
  after: Model,
): DecidedPairs {
  const pairs = new Map<ObjectId, DecidedPair>();
  const unused: RenameDecision[] = [];
  const moved = (path: readonly string[]): readonly string[] => {
    const table = decisions.find(
      ({ kind, from }) => kind !== 'column' && isNamedInText(kind, registry) && same(from, path.slice(0, 2)),
    );
    return table && path.length > 2 ? [...table.to, ...path.slice(2)] : path;
  };
  for (const decision of decisions) {
    const { kind, from, to } = decision;
    const old = named(original, kind, from);
    const next = named(after, kind, moved([...to.slice(0, -1), to.at(-1)!]));
    const found = next.flatMap((object) => {
      const partner =
        old.length === 1 && next.length === 1
          ? old[0]
          : old.find(({ address }) => address.signature === object.address.signature);
      if (!partner) return [];
      const asNamed = isNamedInText(kind, registry) ? object.address.path : moved(from);
      const own = named(compared, kind, asNamed);
      const comparedAs = own.find(({ address }) => address.signature === object.address.signature) ?? own[0];
      return comparedAs ? [[object.id, { original: partner, comparedAs: comparedAs.id }] as const] : [];
    });
    for (const [id, pair] of found) pairs.set(id, pair);
    if (found.length === 0) unused.push(decision);
  }
  return { pairs, unused };
}

function named(model: Model, kind: string, path: readonly string[]): readonly SchemaObject[] {
  return [...model.objects.values()].filter(
    ({ address }) => address.kind === kind && same(address.path, path),
  );
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
