import { type ObjectId, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { findRelation } from './relations.ts';

/** True where an object belongs to a partitioned table, which has no rows and no storage of its own. */
export function isOnPartitioned(object: SchemaObject<Props>, model: Model): boolean {
  return tableOf(object, model)?.props.partitionBy !== undefined;
}

/** The path of the partitioned table of whose partition an object is a child. */
export function wholeTable(
  { parent }: Pick<SchemaObject<Props>, 'parent'>,
  model: Model,
): readonly string[] | undefined {
  return tableOf({ parent }, model)?.props.partitionOf as readonly string[] | undefined;
}

/** The object of a kind with this name on the partitioned table of whose partition another object is a child. */
export function siblingOnWhole(
  object: Pick<SchemaObject<Props>, 'parent'>,
  kind: string,
  name: string,
  model: Model,
): SchemaObject | undefined {
  const whole = wholeTable(object, model);
  if (whole === undefined || findRelation(model, whole) === undefined) return undefined;
  return model.objects.get(objectId({ kind, path: [...whole, name] }));
}

function tableOf({ parent }: { readonly parent?: ObjectId }, model: Model): SchemaObject | undefined {
  return parent === undefined ? undefined : model.objects.get(parent);
}

/** How a table is partitioned; one that gets another key is made anew, and its partitions are taken off before. */
export function partitionKey(path: readonly string[], model: Model): unknown {
  return findRelation(model, path)?.props.partitionBy;
}
