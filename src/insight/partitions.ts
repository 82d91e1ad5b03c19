import { tablesDirectlyBelow } from '../kind-parts/relation/relations.ts';
import { objectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** The partitioned table that a partition belongs to, directly; undefined for other tables or a parent outside. */
export function partitionParent(table: SchemaObject, model: Model): SchemaObject | undefined {
  const path = table.props.partitionOf as readonly string[] | undefined;
  return path && model.objects.get(objectId({ kind: 'table', path }));
}

/** The partitions of a table, in file order. */
export function partitionsOf(table: SchemaObject, model: Model): readonly SchemaObject[] {
  return tablesDirectlyBelow(model, table.address.path).filter(
    ({ address, props }) => address.kind === table.address.kind && props.partitionOf !== undefined,
  );
}

/** The names of the columns of a partition that differ from its parent's in type, NOT NULL or presence. */
export function differencesFromParent(partition: SchemaObject, model: Model): readonly string[] {
  const parent = partitionParent(partition, model);
  if (!parent) return [];
  const shapes = (table: SchemaObject) =>
    new Map(
      childrenOf(model, table.id, 'column').map(({ address, props }) => [
        address.path.at(-1)!,
        JSON.stringify([props.type, props.notNull === true]),
      ]),
    );
  const [own, whole] = [shapes(partition), shapes(parent)];
  return [...new Set([...own.keys(), ...whole.keys()])].filter((name) => own.get(name) !== whole.get(name));
}
