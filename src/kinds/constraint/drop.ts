import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { wholeTable } from '../../kind-parts/relation/parent-table.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { parentCheck } from './inherited.ts';
import { ownName, tableName } from './name.ts';
import type { ConstraintProps } from './props.ts';

/**
 * ALTER TABLE … DROP CONSTRAINT; nothing where the constraint goes together with the one of the partitioned table:
 * what a partition has from its parent cannot be dropped alone.
 */
export function dropConstraint(object: SchemaObject<ConstraintProps>, context: DdlContext): readonly Ddl[] {
  const parent = parentCheck(object, context) ?? wholeIndex(object, context.model);
  if (parent !== undefined && isStillPart(object, context)) return [];
  return [{ sql: `ALTER TABLE ${tableName(object)} DROP CONSTRAINT ${ownName(object)}`, phase: 'contract' }];
}

/** True where the table is a partition of the same table on the other side too, or is not there any more. */
function isStillPart(object: SchemaObject<ConstraintProps>, { model, other }: DdlContext): boolean {
  if (!other.objects.has(object.parent!)) return true;
  return wholeTable(object, model)?.join('\0') === wholeTable(object, other)?.join('\0');
}
