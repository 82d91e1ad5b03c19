import { findDependants } from '../diagram/find-dependants.ts';
import type { Delta } from '../diff/delta.ts';
import { displayName } from '../model/address.ts';
import type { Model } from '../model/model.ts';

/** Makes what a difference view says of the objects that refer to its object; nothing of an object that is new. */
export function nameDependants(
  before: Model,
  after: Model,
): (delta: Delta) => { readonly dependants?: readonly string[] } {
  const [inBefore, inAfter] = [findDependants(before), findDependants(after)];
  return (delta) => {
    if (delta.op === 'add') return {};
    const found = [...inBefore(delta.before.id), ...(delta.op === 'remove' ? [] : inAfter(delta.id))];
    const names = new Set(found.map(({ address }) => `${address.kind} ${displayName(address)}`));
    return names.size ? { dependants: [...names].sort() } : {};
  };
}
