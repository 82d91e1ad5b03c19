import { facets } from '../../facets/index.ts';
import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { isInherited } from '../../kind-parts/relation/relations.ts';
import { columnsOver, isPartitionKey } from '../../kind-parts/relation/type-uses.ts';
import { displayName, type ObjectId, objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { nameWithEnding } from '../../sql/name-length.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { createDomain } from './ddl.ts';
import type { DomainProps } from './props.ts';

/**
 * A domain cannot get another base type or collation. Where nothing uses it, it is made anew; where only columns of
 * tables do, they move to a new domain of the name; else it is made anew while they hold text.
 */
export function replaceDomain<V>(
  { before, after }: Alteration<DomainProps, V>,
  context: DdlContext,
  kind: AnyKind,
): readonly Ddl[] | 'rebuild' {
  const users = [
    ...usersOf(before.id, context.other.objects.values()),
    ...usersOf(after.id, context.model.objects.values()),
  ];
  if (users.length === 0) return 'rebuild';
  const columns = users.filter((user) => user.address.kind === 'column' && isMovable(user, users, context));
  const keys = columnsOver(before.address.path, context.other).filter((key) =>
    isPartitionKey(key, context.other),
  );
  if (keys.length > 0) {
    const names = keys.map(({ address }) => displayName(address)).join(', ');
    return [
      {
        sql: '',
        decision: `Domain ${quoteName(after.address.path)} gets another base type or collation, but ${names} is a partition key, whose type PostgreSQL cannot change: make new tables and copy the rows.`,
      },
    ];
  }
  if (columns.length < users.length) return 'rebuild';
  const old = nameWithEnding(after.address.path[1]!, '_old');
  const name = quoteName(after.address.path);
  const moved = [...new Map(columns.map((column) => [column.id, column])).values()].filter(
    // Those of partitions and heirs change with the column above.
    ({ address: { path } }) => !isInherited(context.other, path.slice(0, 2), path[2]!),
  );
  const isNamed = [before, after].some(({ props }) => props.type.includes('.'));
  const rest = { phase: 'window' } as const;
  return [
    {
      sql: `ALTER DOMAIN ${name} RENAME TO ${quoteIdentifier(old)}`,
      retypes: columns.map(({ id }) => id),
      ...rest,
    },
    ...[...createDomain(after, context), ...described(after, context, kind)].map((ddl) => ({
      ...ddl,
      ...rest,
    })),
    ...moved.map(({ id, address }) => ({
      sql: `ALTER TABLE ${quoteName(address.path.slice(0, 2))} ALTER COLUMN ${quoteIdentifier(address.path[2]!)} TYPE ${name} USING ${quoteIdentifier(address.path[2]!)}${isNamed ? '::text' : ''}::${after.props.type}`,
      provides: [id],
      ...rest,
      note: 'Rewrites the table, and fails where a value does not fit the new type.',
    })),
    {
      sql: `DROP DOMAIN ${quoteName([after.address.path[0]!, old])}`,
      because: 'a base type cannot be altered; the new domain is there',
      ...rest,
    },
  ];
}

/** Owner, privileges and comments, which the new domain and its checks do not have yet. */
function described(domain: SchemaObject<DomainProps>, context: DdlContext, kind: AnyKind): readonly Ddl[] {
  return [domain, ...context.children(domain.id, 'domain constraint')].flatMap((object) =>
    facets
      .filter(({ name }) => object.facets[name] !== undefined)
      .flatMap((facet) =>
        facet.alter(object, undefined as never, object.facets[facet.name] as never, kind, context),
      ),
  );
}

function usersOf(id: ObjectId, objects: Iterable<SchemaObject>): readonly SchemaObject[] {
  return [...objects].filter((user) => user.references.includes(id) && user.parent !== id);
}

/** A column moves where both sides have it, its type is the domain itself and it has no default of the old type. */
function isMovable(
  column: SchemaObject,
  users: readonly SchemaObject[],
  { model, other }: DdlContext,
): boolean {
  const id = objectId(column.address);
  const both =
    model.objects.has(id) && other.objects.has(id) && users.filter((user) => user.id === id).length === 2;
  return both && column.props.default === undefined;
}
