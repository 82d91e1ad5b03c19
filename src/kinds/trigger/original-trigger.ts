import { findRelation, parentPaths } from '../../kind-parts/relation/relations.ts';
import { objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { TriggerProps } from './trigger.ts';

/** The trigger of a partitioned table, however far above, that the trigger of a partition is a clone of. */
export function originalTrigger(clone: SchemaObject, model: Model): SchemaObject<TriggerProps> | undefined {
  const [, , name] = clone.address.path;
  const seek = (table: readonly string[]): SchemaObject | undefined => {
    for (const parent of parentPaths(findRelation(model, table))) {
      const found = model.objects.get(objectId({ kind: 'trigger', path: [...parent, name!] }));
      const original = found && !found.props.inherited ? found : seek(parent);
      if (original) return original;
    }
    return undefined;
  };
  return seek(clone.address.path.slice(0, 2)) as SchemaObject<TriggerProps> | undefined;
}
