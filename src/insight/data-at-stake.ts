import { type Delta, subjectOf } from '../diff/delta.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/**
 * Objects of the first side that hold values and that the second side lacks: making the first like the second would
 * destroy what is in them. Columns of views and generated columns hold nothing of their own.
 */
export function dataAtStake(
  deltas: readonly Delta[],
  before: Model,
  registry: Registry,
): readonly SchemaObject[] {
  const holdsData = ({ address }: SchemaObject) => registry.kind(address.kind).holdsData === true;
  return deltas
    .filter(({ op }) => op === 'remove')
    .map(subjectOf)
    .filter((object) => {
      if (object.address.kind !== 'column') return holdsData(object);
      const table = object.parent && before.objects.get(object.parent);
      return table !== undefined && holdsData(table) && object.props.generated === undefined;
    });
}
