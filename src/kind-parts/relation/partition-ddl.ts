import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { ObjectId } from '../../model/address.ts';
import { objectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { mayOverlap } from './bounds-overlap.ts';
import { siblingOnWhole } from './parent-table.ts';
import { keyColumns } from './partition-bound.ts';
import { findRelation, type Placement, tablesDirectlyBelow } from './relations.ts';

type Placed = SchemaObject<Placement & { readonly [key: string]: never }>;

/** The first version that detaches without blocking (https://www.postgresql.org/docs/18/sql-altertable.html). */
const concurrentSince = 14;

/** ATTACH PARTITION, as pg_dump writes it after the table; nothing where the table is no partition. */
export function attachPartition({ id, address, props }: Placed, context: DdlContext): readonly Ddl[] {
  if (!props.partitionOf) return [];
  const parent = findRelation(context.model, props.partitionOf);
  const { needed, given } = partsOf(id, context);
  const requires = [...(parent ? [parent.id] : []), ...columnsOf(context, id, parent?.id), ...needed];
  return [
    {
      sql: `ALTER TABLE ONLY ${quoteName(props.partitionOf)} ATTACH PARTITION ${quoteName(address.path)} ${props.bound}`,
      requires,
      without: [
        ...[id, parent?.id].flatMap((table) => (table ? childrenGone(table, 'column', context) : [])),
        // A trigger of the parent makes one of its name here.
        ...childrenGone(id, 'trigger', context),
        ...inTheWay(address.path, props, context),
      ],
      provides: [`placing of ${id}`, ...given],
      aside: true,
      ...(context.isNew(id)
        ? {}
        : { note: 'The rows are scanned unless a valid CHECK constraint implies the bound.' }),
      ...rowsInDefault(props, context),
    },
  ];
}

/** Partitions whose bounds, before they go or change, may overlap with that of a partition that comes. */
function inTheWay(
  path: readonly string[],
  { partitionOf, bound }: Placed['props'],
  { model, other }: DdlContext,
): readonly ObjectId[] {
  return tablesDirectlyBelow(other, partitionOf!)
    .filter((sibling) => {
      if (quoteName(sibling.address.path) === quoteName(path)) return false;
      const later = findRelation(model, sibling.address.path);
      const stays = later?.props.partitionOf !== undefined && later.props.bound === sibling.props.bound;
      return !stays && mayOverlap(String(bound), String(sibling.props.bound));
    })
    .map(({ id }) => id);
}

/** What a new partition would take must not lie in the default one. */
function rowsInDefault({ partitionOf, bound }: Placed['props'], { model, other }: DdlContext): Partial<Ddl> {
  const standing = tablesDirectlyBelow(other, partitionOf!).find(({ props }) => props.bound === 'DEFAULT');
  if (bound === 'DEFAULT' || standing === undefined || !model.objects.has(standing.id)) return {};
  const name = quoteName(standing.address.path);
  return {
    decision: `PostgreSQL scans the default partition ${name} and refuses while it holds rows for ${bound}: move such rows out of it first, and into the new partition afterwards.`,
  };
}

/** Moves a table out of its old place among partitions and into the new one; a bound can only change that way. */
export function alterPlacement(before: Placed, after: Placed, context: DdlContext): readonly Ddl[] {
  return [...detachPartition(before, after, context), ...attachPartition(after, context)];
}

function detachPartition(before: Placed, after: Placed, context: DdlContext): readonly Ddl[] {
  const { partitionOf } = before.props;
  if (!partitionOf) return [];
  const parent = quoteName(partitionOf);
  const child = quoteName(after.address.path);
  const leftBehind = concurrentConstraint(before, after, context);
  const keys = foreignKeysLeft(before, after, context);
  const first = changesOfWhole(before, after, context);
  if (leftBehind === undefined)
    return [{ sql: `ALTER TABLE ${parent} DETACH PARTITION ${child}`, early: true, ...first }, ...keys];
  return [
    {
      sql: `ALTER TABLE ${parent} DETACH PARTITION ${child} CONCURRENTLY`,
      phase: 'concurrent',
      transaction: 'none',
      early: true,
      ...first,
    },
    {
      sql: `ALTER TABLE ${child} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(leftBehind)}`,
      phase: 'concurrent',
      early: true,
      note: 'DETACH … CONCURRENTLY leaves a copy of the bound behind as a CHECK constraint.',
    },
    ...keys.map((ddl) => ({ ...ddl, phase: 'concurrent' as const })),
  ];
}

/** A partition that comes back to its table stays in it while columns of both come, change and go. */
function changesOfWhole(before: Placed, after: Placed, context: DdlContext): Partial<Ddl> {
  const [place, later] = [before.props.partitionOf!, after.props.partitionOf];
  const whole = findRelation(context.model, place);
  if (!whole || !later || quoteName(place) !== quoteName(later) || context.isNew(whole.id)) return {};
  return { requires: columnsOf(context, whole.id), without: childrenGone(whole.id, 'column', context) };
}

/** A detached partition keeps the foreign keys that it had from its parent, as its own. */
function foreignKeysLeft(before: Placed, after: Placed, { model, other }: DdlContext): readonly Ddl[] {
  const parent = findRelation(other, before.props.partitionOf!);
  const wanted = new Set(childrenOf(model, after.id, 'constraint').map(({ address }) => address.path.at(-1)));
  return childrenOf(other, parent?.id ?? before.id, 'constraint')
    .filter(({ props, address }) => props.type === 'foreign key' && !wanted.has(address.path.at(-1)))
    .map(({ address }) => ({
      sql: `ALTER TABLE ${quoteName(after.address.path)} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(address.path.at(-1)!)}`,
    }));
}

/**
 * The name of the CHECK constraint that a concurrent DETACH leaves on the table. Undefined where it cannot be
 * concurrent: the version, a default partition, a key whose constraint's name cannot be told, a name in use.
 */
function concurrentConstraint(before: Placed, after: Placed, context: DdlContext): string | undefined {
  const { partitionOf } = before.props;
  if (context.style !== 'online' || context.version < concurrentSince || !partitionOf) return undefined;
  const partitionBy = findRelation(context.other, partitionOf)?.props.partitionBy;
  if (typeof partitionBy !== 'string') return undefined;
  if (hasDefault(context.other, partitionOf) || hasDefault(context.model, partitionOf)) return undefined;
  const keys = keyColumns(partitionBy);
  if (keys.some((key) => key === undefined) || partitionBy.startsWith('HASH')) return undefined;
  const name = makeObjectName(after.address.path.at(-1)!, keys.length === 1 ? keys[0] : undefined, 'check');
  const path = [...after.address.path, name];
  const taken = ['constraint', 'check constraint', 'check'].some(
    (kind) =>
      context.model.objects.has(objectId({ kind, path })) ||
      context.other.objects.has(objectId({ kind, path })),
  );
  return taken ? undefined : name;
}

/**
 * Checks of the parent must be there before the table becomes a partition, and so should indexes, or they are built
 * meanwhile. A new table gets the indexes that its parent has already, keys included
 * (https://www.postgresql.org/docs/18/sql-altertable.html, ATTACH PARTITION).
 */
function partsOf(
  id: ObjectId,
  context: DdlContext,
): { readonly needed: readonly ObjectId[]; readonly given: readonly ObjectId[] } {
  const needed: ObjectId[] = [];
  const given: ObjectId[] = [];
  for (const child of [...context.children(id, 'constraint'), ...context.children(id, 'index')]) {
    if (child.props.type === 'check') {
      needed.push(child.id);
      const above = siblingOnWhole(child, 'constraint', child.address.path.at(-1)!, context.model);
      if (above) needed.push(above.id);
    }
    if (!child.props.attachedTo) continue;
    if (comesWithPlace(child, context)) given.push(child.id);
    // What stood on the table already is attached together with it.
    else if (context.isNew(child.id)) needed.push(child.id);
  }
  return { needed, given };
}

/** True where an index or key of a new partition is made by ATTACH PARTITION, because its table has it already. */
export function comesWithPlace(object: SchemaObject, context: DdlContext): boolean {
  const whole = wholeIndex(object, context.model);
  if (whole === undefined || context.isNew(whole) || !context.isNew(object.parent!)) return false;
  // For a plain index of the parent no key is made.
  return object.address.kind === 'index' || context.object(whole).address.kind === object.address.kind;
}

/** The index, or key, of the partitioned table of which an index or key of a partition is a part. */
export function wholeIndex(
  { props, parent }: Pick<SchemaObject, 'props' | 'parent'>,
  model: Model,
): ObjectId | undefined {
  const path = props.attachedTo as readonly string[] | undefined;
  if (!path) return undefined;
  const index = objectId({ kind: 'index', path });
  if (model.objects.has(index)) return index;
  return siblingOnWhole({ ...(parent ? { parent } : {}) }, 'constraint', path[1]!, model)?.id;
}

function hasDefault(model: Model, parent: readonly string[]): boolean {
  return tablesDirectlyBelow(model, parent).some(({ props }) => props.bound === 'DEFAULT');
}

/** Children that only the first model has: the two tables must have the same columns. */
function childrenGone(table: ObjectId, kind: string, { model, other }: DdlContext): readonly ObjectId[] {
  return childrenOf(other, table, kind)
    .filter(({ id }) => !model.objects.has(id))
    .map(({ id }) => id);
}

/** All columns of both tables must be as they will be before one can be attached to the other. */
function columnsOf(context: DdlContext, ...tables: readonly (ObjectId | undefined)[]): readonly ObjectId[] {
  return tables
    .filter((id): id is ObjectId => id !== undefined && !context.isNew(id))
    .flatMap((id) => context.children(id, 'column').map((column) => column.id));
}
