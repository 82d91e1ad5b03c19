import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import { displayName, type ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Diagram, DiagramDependency } from './diagram.ts';
import { findDependants } from './find-dependants.ts';
import { opOf } from './find-links.ts';

const mostDependencies = 12;

/** Objects that change or go, with what refers to them and stays as it was; those with most dependants first. */
export function findDependencies(
  before: Model,
  after: Model,
  byId: ReadonlyMap<ObjectId, Delta>,
): Pick<Diagram, 'dependencies' | 'dependenciesLeftOut'> {
  const dependantsBefore = findDependants(before);
  const dependantsAfter = findDependants(after);
  const all = [...byId.values()].flatMap((delta): readonly DiagramDependency[] => {
    const changes = changesOf(delta);
    const looks = changes.length > 0 && changes.every((change) => change.class === 'cosmetic');
    if (delta.op === 'add' || looks) return [];
    const found = new Map(
      [...dependantsBefore(delta.before.id), ...dependantsAfter(delta.id)].map((object) => [
        object.id,
        object,
      ]),
    );
    const dependants = [...found.values()]
      .filter(({ id }) => !byId.has(id))
      .map(({ address }) => ({ kind: address.kind, name: displayName(address) }));
    const { address } = subjectOf(delta);
    return dependants.length
      ? [{ kind: address.kind, name: displayName(address), op: opOf(delta), dependants }]
      : [];
  });
  const sorted = all.sort((a, b) => b.dependants.length - a.dependants.length || (a.name < b.name ? -1 : 1));
  return {
    dependencies: sorted.slice(0, mostDependencies),
    dependenciesLeftOut: Math.max(0, sorted.length - mostDependencies),
  };
}
