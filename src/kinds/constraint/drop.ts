import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { inheritedCheck, isStillPart, parentCheck } from './inherited.ts';
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
