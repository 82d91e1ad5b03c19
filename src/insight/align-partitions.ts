import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { projectPartition } from './project-partition.ts';
import { type RuntimePartitions, withParts } from './runtime-partitions.ts';

/**
 * The second model with the run-time partitions of the first in place of its own. They have what a change of their
 * table brings them, so that a new index is built on each of them, too: on the partitioned table alone it would stay
 * invalid (https://www.postgresql.org/docs/18/sql-createindex.html).
 */
export function alignPartitions(before: Model, after: Model, found: readonly RuntimePartitions[]): Model {
  const gone = withParts(
    found.flatMap(({ onlyAfter }) => onlyAfter),
    after,
  );
  const stays = withParts(
    found.flatMap(({ onlyBefore }) => onlyBefore),
    before,
  );
  const objects = new Map<ObjectId, SchemaObject>();
  const children = new Map<ObjectId, ObjectId[]>();
  const put = (object: SchemaObject): void => {
    const { id, parent } = object;
    if (parent !== undefined && !objects.has(id)) children.set(parent, [...(children.get(parent) ?? []), id]);
    objects.set(id, object);
  };
  for (const object of after.objects.values()) if (!gone.has(object.id)) put(object);
  const aligned: Model = { ...after, objects, children };
  const names = new Set([...before.objects.values(), ...objects.values()].map(relationName));
  const isTaken = (schema: string, name: string) => {
    const key = [schema, name].join('\u0000');
    return names.has(key) || !names.add(key);
  };
  // A partition stands after its table in a dump, and so does one that is partitioned again.
  for (const object of before.objects.values())
    if (stays.has(object.id) && object.parent === undefined)
      for (const made of projectPartition(object, before, aligned, isTaken)) put(made);
  for (const object of before.objects.values())
    if (stays.has(object.id) && hangsOnPart(object, before)) put(object);
  return aligned;
}

/** What belongs to a column or another part of a table rather than to the table: the sequence of an identity. */
function hangsOnPart({ parent }: SchemaObject, model: Model): boolean {
  return parent !== undefined && model.objects.get(parent)?.parent !== undefined;
}

function relationName({ address: { kind, path } }: SchemaObject): string {
  return [path[0], kind === 'constraint' ? path.at(-1) : path[1]].join('\u0000');
}
