import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { partitionKey, siblingOnWhole, wholeTable } from '../../kind-parts/relation/parent-table.ts';
import { comesWithPlace } from '../../kind-parts/relation/partition-ddl.ts';
import { parentPaths } from '../../kind-parts/relation/relations.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { joinColumnNames } from '../../sql/default-name.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { indexName, ownName, tableName } from './name.ts';
import type { ConstraintProps } from './props.ts';

type Constraint = SchemaObject<ConstraintProps>;

/**
 * True where a partition gets the check together with its parent, because the check is new there; pg_dump writes such
 * checks on both tables. A new partition needs the check before it can be attached.
 */
export function isInherited(object: Constraint, context: DdlContext): boolean {
  const check = parentCheck(object, context);
  return (
    check !== undefined &&
    context.isNew(check) &&
    !context.isNew(object.parent!) &&
    isStillPart(object, context)
  );
}

/** True where a table, in this model, has the same check from a table that it inherits from; it stays when they part. */
export function inheritedCheck({ address, parent, props }: Constraint, model: Model): boolean {
  const table = model.objects.get(parent!);
  if (props.type !== 'check' || table?.props.partitionOf !== undefined) return false;
  return parentPaths(table).some((path) => {
    const check = model.objects.get(objectId({ kind: 'constraint', path: [...path, address.path[2]!] }));
    return check?.props.expression === props.expression && check?.props.noInherit === false;
  });
}

/** The check of the same name on the parent of the partition that a constraint belongs to. */
export function parentCheck(object: Constraint, { model }: Pick<DdlContext, 'model'>): ObjectId | undefined {
  if (object.props.type !== 'check') return undefined;
  const check = siblingOnWhole(object, 'constraint', object.address.path[2]!, model);
  return check?.props.type === 'check' && !check.props.noInherit ? check.id : undefined;
}

/**
 * A new partition of a table that stays gets the constraint together with its place in the parent, under the name
 * that PostgreSQL chooses; then it is only given its own. Undefined where the constraint has to be added.
 */
export function adoptedName(object: Constraint, context: DdlContext): readonly Ddl[] | undefined {
  if (!comesWithPlace(object, context)) return undefined;
  const { type, columns } = object.props;
  const table = object.address.path[1]!;
  const chosen =
    type === 'primary key'
      ? makeObjectName(table, undefined, 'pkey')
      : makeObjectName(table, joinColumnNames(columns), type === 'unique' ? 'key' : 'excl');
  if (chosen === object.address.path[2]) return [];
  return [
    {
      sql: `ALTER TABLE ${tableName(object)} RENAME CONSTRAINT ${quoteIdentifier(chosen)} TO ${ownName(object)}`,
      follows: [`placing of ${object.parent!}`],
    },
  ];
}

/** The constraint of the partitioned table to whose index this one's is attached. */
export function parentConstraint(
  object: Constraint,
  { model }: Pick<DdlContext, 'model'>,
): ObjectId | undefined {
  const name = object.props.attachedTo?.[1];
  return name === undefined ? undefined : siblingOnWhole(object, 'constraint', name, model)?.id;
}

/** ALTER INDEX … ATTACH PARTITION for the index of a constraint of a partition. */
export function attachIndex(
  object: Constraint,
  context: DdlContext,
  rest: Omit<Ddl, 'sql'> = {},
): readonly Ddl[] {
  const { attachedTo } = object.props;
  if (!attachedTo) return [];
  const parent = parentConstraint(object, context);
  return [
    {
      sql: `ALTER INDEX ${quoteName(attachedTo)} ATTACH PARTITION ${indexName(object)}`,
      ...rest,
      follows: [`placing of ${object.parent!}`],
      ...(parent ? { provides: [`parts of ${parent}` as const] } : {}),
      aside: true,
      ...(parent ? { requires: [parent] } : {}),
    },
  ];
}

/** True where the table stays in its place among the partitions, or is not there any more. */
export function isStillPart(object: Constraint, { model, other }: DdlContext): boolean {
  if (!other.objects.has(object.parent!)) return true;
  const [place, later] = [wholeTable(object, model), wholeTable(object, other)];
  if (place?.join('\0') !== later?.join('\0')) return false;
  return place === undefined || partitionKey(place, model) === partitionKey(place, other);
}
