import type { DdlContext } from '../../kind-contract/ddl.ts';
import { isOnPartitioned } from '../../kind-parts/relation/parent-table.ts';
import { findRelation } from '../../kind-parts/relation/relations.ts';
import type { SchemaObject } from '../../model/object.ts';
import { ownName } from './name.ts';
import type { ConstraintProps } from './props.ts';

/**
 * What a person has to decide because the server is older than what the constraint needs; undefined where it can be
 * created. Versions: https://www.postgresql.org/docs/release/.
 */
export function tooNew(object: SchemaObject<ConstraintProps>, context: DdlContext): string | undefined {
  const { props } = object;
  const referenced = props.referencedTable && findRelation(context.model, props.referencedTable);
  const needs: readonly (readonly [boolean, number, string])[] = [
    [!props.enforced, 18, 'NOT ENFORCED constraints'],
    [props.withoutOverlaps, 18, 'keys WITHOUT OVERLAPS'],
    [props.period, 18, 'foreign keys with PERIOD'],
    [props.nullsNotDistinct, 15, 'NULLS NOT DISTINCT'],
    [props.onDeleteColumns.length > 0, 15, 'column lists of ON DELETE SET NULL and SET DEFAULT'],
    [
      props.type === 'exclusion' && isOnPartitioned(object, context.model),
      17,
      'exclusion constraints of partitioned tables',
    ],
    [referenced?.props.partitionBy !== undefined, 12, 'foreign keys that refer to partitioned tables'],
  ];
  const missing = needs.find(([used, since]) => used && context.version < since);
  if (!missing) return undefined;
  const [, since, what] = missing;
  return `Constraint ${ownName(object)} cannot be created as it is: PostgreSQL ${context.version} does not know ${what}, which came with ${since}. Leave it out or replace it.`;
}
