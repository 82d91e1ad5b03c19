import type { Registry } from '../kinds/registry.ts';
import { displayName } from '../model/address.ts';
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
  { strict = false, facetsShown = allFacets, compared = () => true }: DiffOptions = {},
): Difference {
  const deltas: Delta[] = [];
  const equivalences: EquivalenceUse[] = [];
  const { partners, alone } = pairObjects(before.model, after.model, registry);
  let common = 0;
  for (const object of after.model.objects.values()) {
    if (!compared(object)) continue;
    const partner = partners.get(object.id);
    if (!partner) {
      deltas.push({ op: 'add', id: object.id, after: object });
      continue;
    }
    common++;
    const kind = registry.kind(object.address.kind);
    const { changes, uses } = compareObjects(
      kind,
      {
        before: partner,
        after: object,
        beforeModel: before.model,
        afterModel: after.model,
        beforeVersion: before.version,
        afterVersion: after.version,
        strict,
      },
      facetsShown,
    );
    equivalences.push(...uses);
    const both = { id: object.id, before: partner, after: object };
    if (partner.id !== object.id) {
      const name = nameChange(partner, object);
      deltas.push({ op: 'rename', knownBy: 'definition', ...both, changes: [name, ...changes] });
    } else if (changes.length) deltas.push({ op: 'change', ...both, changes });
  }
  for (const object of alone) {
    if (compared(object)) deltas.push({ op: 'remove', id: object.id, before: object });
  }
  return { deltas, equivalences, common };
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
