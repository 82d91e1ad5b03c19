import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { isOnPartitioned, partitionKey, wholeTable } from '../../kind-parts/relation/parent-table.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import type { IndexProps } from './props.ts';

/**
 * DROP INDEX, without a lock on the table where that is possible
 * (https://www.postgresql.org/docs/18/sql-dropindex.html). An index of a partition goes with that of its parent.
 */
export function dropIndex(object: SchemaObject<IndexProps>, context: DdlContext): readonly Ddl[] {
  const name = quoteName(object.address.path);
  const partitioned = isOnPartitioned(object, context.model);
  if (object.props.attachedTo && staysPartition(object, context)) return [];
  // A partition that is taken off keeps the index, unless that of the parent went before.
  if (object.props.attachedTo)
    return [{ sql: `DROP INDEX IF EXISTS ${name}`, phase: 'contract', without: [object.parent!] }];
  if (partitioned)
    return [{ sql: `DROP INDEX ${name}${takesKeys(object, context) ? ' CASCADE' : ''}`, phase: 'contract' }];
  if (context.style !== 'online') return [{ sql: `DROP INDEX ${name}`, phase: 'contract' }];
  return [{ sql: `DROP INDEX CONCURRENTLY ${name}`, phase: 'contract', transaction: 'none' }];
}

/** False where the partition is detached in this plan: its indexes are its own from then on. */
function staysPartition({ parent }: SchemaObject<IndexProps>, { model, other }: DdlContext): boolean {
  if (!other.objects.has(parent!)) return true;
  const [place, later] = [wholeTable({ parent: parent! }, model), wholeTable({ parent: parent! }, other)];
  if (place?.join('\0') !== later?.join('\0')) return false;
  return place === undefined || partitionKey(place, model) === partitionKey(place, other);
}

/** Keys of partitions may be parts of a plain index, which then does not go without being told to. */
function takesKeys({ id }: SchemaObject<IndexProps>, { model }: DdlContext): boolean {
  return objectsOfKind(model, 'constraint').some((key) => wholeIndex(key, model) === id);
}
