import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { partitionKey, wholeTable } from '../../kind-parts/relation/parent-table.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { inheritedCheck, parentCheck } from './inherited.ts';
import { ownName, tableName } from './name.ts';
import type { ConstraintProps } from './props.ts';

/**
 * ALTER TABLE … DROP CONSTRAINT; nothing where the constraint goes together with the one of the partitioned table:
 * what a partition has from its parent cannot be dropped alone.
 */
export function dropConstraint(object: SchemaObject<ConstraintProps>, context: DdlContext): readonly Ddl[] {
  const parent = parentCheck(object, context) ?? wholeIndex(object, context.model);
  if (parent !== undefined && isStillPart(object, context)) return [];
  if (inheritedCheck(object, context.other)) return [];
  // A partition that is taken off keeps the constraint, unless that of the parent went before.
  if (parent !== undefined) {
    const sql = `ALTER TABLE ${tableName(object)} DROP CONSTRAINT IF EXISTS ${ownName(object)}`;
    return [{ sql, phase: 'contract', without: [object.parent!] }];
  }
  return [{ sql: `ALTER TABLE ${tableName(object)} DROP CONSTRAINT ${ownName(object)}`, phase: 'contract' }];
}

/** True where the table stays in its place among the partitions, or is not there any more. */
function isStillPart(object: SchemaObject<ConstraintProps>, { model, other }: DdlContext): boolean {
  if (!other.objects.has(object.parent!)) return true;
  const [place, later] = [wholeTable(object, model), wholeTable(object, other)];
  if (place?.join('\0') !== later?.join('\0')) return false;
  return place === undefined || partitionKey(place, model) === partitionKey(place, other);
}
