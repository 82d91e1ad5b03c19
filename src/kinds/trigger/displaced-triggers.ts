import { findRelation, parentPaths, tablesDirectlyBelow } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import { objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';

/**
 * Triggers of the same name on the partitions below and the tables above: a row trigger of a partitioned table makes
 * one on each partition.
 */
export function displacedTriggers({ address }: SchemaObject, other: Model): readonly ObjectId[] {
  const table = address.path.slice(0, 2);
  return [...below(table, other), ...above(table, other)]
    .map((table) => objectId({ kind: 'trigger', path: [...table, address.path[2]!] }))
    .filter((id) => other.objects.has(id));
}

function above(table: readonly string[], model: Model): readonly (readonly string[])[] {
  return parentPaths(findRelation(model, table)).flatMap((parent) => [parent, ...above(parent, model)]);
}

function below(table: readonly string[], model: Model): readonly (readonly string[])[] {
  return tablesDirectlyBelow(model, table).flatMap(({ address }) => [
    address.path,
    ...below(address.path, model),
  ]);
}
