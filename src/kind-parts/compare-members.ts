import type { Comparison } from '../canon/index.ts';
import type { PropertyPair } from '../kind-contract/property.ts';
import type { Model } from '../model/model.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';

/**
 * Compares the members of two operator classes or families as sets. Since version 14 GiST, GIN, SP-GiST and BRIN tie
 * members that a class can do without to its family alone (amadjustmembers), and pg_dump then writes them there: two
 * sides are also equal where the family with all its classes has the same members.
 */
export function compareMembers<P extends Props>(
  from: readonly string[],
  to: readonly string[],
  { before, after, beforeModel, afterModel, strict }: PropertyPair<P>,
): Comparison {
  if (sameSet(from, to)) return { equal: true, rules: [] };
  const equal = !strict && sameSet(allMembers(before, beforeModel), allMembers(after, afterModel));
  return { equal, rules: equal ? ['N5'] : [] };
}

/** The members of an object's family and of every class in it. */
function allMembers(object: SchemaObject<Props>, { objects }: Model): readonly string[] {
  const family = familyOf(object);
  return [...objects.values()]
    .filter((other) => other.props.members !== undefined && familyOf(other) === family)
    .flatMap(({ props }) => props.members as readonly string[]);
}

function familyOf({ address, props }: SchemaObject<Props>): string {
  return `${props.family ?? quoteName(address.path)}${address.signature}`;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((member) => second.has(member));
}
