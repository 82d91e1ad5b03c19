import type { Registry } from '../kind-contract/registry.ts';
import { displayName, type ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { compareObjects } from './compare-objects.ts';
import type { Delta, PropertyChange } from './delta.ts';
import type { EquivalenceUse } from './equivalence-log.ts';
import { pairObjects } from './pair-objects.ts';

/** One side of a comparison. */
export interface DiffSide {
  readonly model: Model;
  readonly version: number | undefined;
}

/** How to compare. */
export interface DiffOptions {
  /** No equivalence rule is used: every difference of text counts. */
  readonly strict?: boolean;
  /** Facets that both dumps can show; default all. */
  readonly facetsShown?: ReadonlySet<string>;
  /** Objects that are compared at all; default all. */
  readonly compared?: (object: SchemaObject) => boolean;
  /** Objects that a person says are one under two names, by id on the second side. */
  readonly decided?: ReadonlyMap<ObjectId, DecidedPartner>;
}

/** An object of the first side as its dump names it, and its id in the model that is compared. */
export interface DecidedPartner {
  readonly original: SchemaObject;
  readonly comparedAs: ObjectId;
}

/** Everything that differs between two models. */
export interface Difference {
  readonly deltas: readonly Delta[];
  readonly equivalences: readonly EquivalenceUse[];
  /** Objects that both sides have. */
  readonly common: number;
}

const allFacets: ReadonlySet<string> = new Set(['owner', 'comment', 'grants', 'labels']);

/**
 * Compares two models object by object, by identity. Children of an object that comes or goes are deltas of their
 * own. Order: as the second dump names the objects, then what only the first one has.
 */
export function diffModels(
  before: DiffSide,
  after: DiffSide,
  registry: Registry,
  { strict = false, facetsShown = allFacets, compared = () => true, decided = new Map() }: DiffOptions = {},
): Difference {
  const deltas: Delta[] = [];
  const equivalences: EquivalenceUse[] = [];
  const { partners, alone } = pairObjects(
    before.model,
    after.model,
    registry,
    new Map([...decided].map(([id, { comparedAs }]) => [id, comparedAs])),
  );
  let common = 0;
  const comparePair = (from: SchemaObject, to: SchemaObject): readonly PropertyChange[] => {
    const { changes, uses } = compareObjects(
      registry.kind(to.address.kind),
      {
        before: from,
        after: to,
        beforeModel: before.model,
        afterModel: after.model,
        beforeVersion: before.version,
        afterVersion: after.version,
        strict,
      },
      facetsShown,
    );
    equivalences.push(...uses);
    return changes;
  };
  for (const object of after.model.objects.values()) {
    if (!compared(object)) continue;
    const partner = partners.get(object.id);
    if (!partner) {
      const unspoken = unspokenPartner(object, before.model, registry);
      if (unspoken && comparePair(unspoken, object).length === 0) common++;
      else deltas.push({ op: 'add', id: object.id, after: object });
      continue;
    }
    common++;
    const changes = comparePair(partner, object);
    const both = { id: object.id, before: partner, after: object };
    const decision = decided.get(object.id);
    if (decision) {
      const { id, address } = decision.original;
      // Where statements name the object, the model has it under its new name already.
      const named = partner.id === object.id ? { ...partner, id, address } : partner;
      const change = [nameChange(named, object), ...changes];
      deltas.push({ op: 'rename', knownBy: 'decision', ...both, before: named, changes: change });
      continue;
    }
    if (partner.id !== object.id) {
      const name = nameChange(partner, object);
      deltas.push({ op: 'rename', knownBy: 'definition', ...both, changes: [name, ...changes] });
    } else if (changes.length) deltas.push({ op: 'change', ...both, changes });
  }
  for (const object of alone) {
    if (!compared(object)) continue;
    const unspoken = unspokenPartner(object, after.model, registry);
    if (unspoken && comparePair(object, unspoken).length === 0) common++;
    else deltas.push({ op: 'remove', id: object.id, before: object });
  }
  return { deltas, equivalences, common };
}

/** The object as the other side has it where that dump says nothing of it, if it is there all the same. */
function unspokenPartner(object: SchemaObject, other: Model, registry: Registry): SchemaObject | undefined {
  if (object.parent !== undefined && !other.objects.has(object.parent)) return undefined;
  const props = registry.kind(object.address.kind).unspoken?.(object);
  return props && { ...object, props, facets: {}, origin: [] };
}

function nameChange(before: SchemaObject, after: SchemaObject): PropertyChange {
  return {
    property: 'name',
    label: 'name',
    class: 'cosmetic',
    format: 'text',
    from: displayName(before.address),
    to: displayName(after.address),
    meaning: 'One object under two names: only scripts that name it notice.',
  };
}
