import { type ObjectId, objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { referrersById } from '../model/referrers.ts';
import { partitionsOf } from './partitions.ts';

/** Partitions of one table that only one side has because time went on there: their bounds differ, nothing else. */
export interface RuntimePartitions {
  /** The partitioned table, as the second side has it. */
  readonly table: SchemaObject;
  readonly onlyBefore: readonly SchemaObject[];
  readonly onlyAfter: readonly SchemaObject[];
  /** How many partitions each side has, those of both among them. */
  readonly countBefore: number;
  readonly countAfter: number;
}

/**
 * The run-time partitions of the partitioned tables that both sides have with one key (N34): ranges, and lists of
 * dates. A default partition, a hash partition and a list of anything else belong to the design. So does a partition
 * of the second side that another object there needs by name. A table that has all partitions of the older side and
 * more gets them by the plan: rows that find no partition are refused. `older` is the side that a migration starts
 * from, also on its way back.
 */
export function findRuntimePartitions(
  before: Model,
  after: Model,
  older: 'before' | 'after' = 'before',
): readonly RuntimePartitions[] {
  return [...after.objects.values()].flatMap((table) => {
    const partner = before.objects.get(table.id);
    const { partitionBy } = table.props;
    if (partitionBy === undefined || partner?.props.partitionBy !== partitionBy) return [];
    const [here, there] = [partitionsOf(partner, before), partitionsOf(table, after)];
    const onlyBefore = here.filter((part) => !after.objects.has(part.id) && isRuntime(part));
    const onlyAfter = there.filter(
      (part) => !before.objects.has(part.id) && isRuntime(part) && !isNeeded(part, after),
    );
    return (older === 'before' ? onlyBefore : onlyAfter).length
      ? [{ table, onlyBefore, onlyAfter, countBefore: here.length, countAfter: there.length }]
      : [];
  });
}

/** The tables with all that belongs to them: columns, indexes, triggers, partitions of their own. */
export function withParts(tables: readonly SchemaObject[], model: Model): ReadonlySet<ObjectId> {
  const found = new Set<ObjectId>();
  const visit = (object: SchemaObject): void => {
    if (found.has(object.id)) return;
    found.add(object.id);
    for (const id of model.children.get(object.id) ?? []) visit(model.objects.get(id)!);
    if (object.props.partitionBy !== undefined) for (const part of partitionsOf(object, model)) visit(part);
  };
  for (const table of tables) visit(table);
  return found;
}

const dates = /^FOR VALUES IN \('\d{4}-\d{2}-\d{2}[^']*'(?:, '\d{4}-\d{2}-\d{2}[^']*')*\)$/;

function isRuntime({ props }: SchemaObject): boolean {
  const bound = String(props.bound);
  return bound.startsWith('FOR VALUES FROM') || dates.test(bound);
}

function isNeeded(part: SchemaObject, model: Model): boolean {
  const own = withParts([part], model);
  const referrers = referrersById(model);
  const whole = objectId({ kind: 'table', path: part.props.partitionOf as readonly string[] });
  return [...own].some((id) =>
    (referrers.get(id) ?? []).some((other) => !own.has(other.id) && other.id !== whole),
  );
}
