import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { TableProps } from './table.ts';

type Change = Alteration<TableProps, string | undefined>;

/** Sets how logical replication finds rows; back to the primary key where nothing is said. */
export function alterReplicaIdentity({ after, to }: Change, context: DdlContext): readonly Ddl[] {
  const [form, index] = splitIdentity(to);
  const value = index === undefined ? form.toUpperCase() : `USING INDEX ${quoteIdentifier(index)}`;
  return [
    {
      sql: `ALTER TABLE ONLY ${quoteName(after.address.path)} REPLICA IDENTITY ${value}`,
      requires: index === undefined ? [] : indexNamed(after, index, context),
      aside: true,
    },
  ];
}

/** Sets the index by which CLUSTER sorts; sorts nothing yet. */
export function alterClusterOn({ after, to }: Change, context: DdlContext): readonly Ddl[] {
  const table = quoteName(after.address.path);
  if (to === undefined) return [{ sql: `ALTER TABLE ${table} SET WITHOUT CLUSTER` }];
  return [
    {
      sql: `ALTER TABLE ${table} CLUSTER ON ${quoteIdentifier(to)}`,
      requires: indexNamed(after, to, context),
      aside: true,
    },
  ];
}

/** `index name` as it stands in the property, and the other forms; `default` where nothing is said. */
function splitIdentity(identity: string | undefined): readonly [string, string | undefined] {
  if (identity?.startsWith('index ')) return ['index', identity.slice('index '.length)];
  return [identity ?? 'default', undefined];
}

/** The index, or the constraint that brings it along. */
function indexNamed(
  table: SchemaObject<TableProps>,
  name: string,
  { model }: DdlContext,
): readonly ObjectId[] {
  return (model.children.get(table.id) ?? []).filter((id) => {
    const { kind, path } = model.objects.get(id)!.address;
    return path.at(-1) === name && kind !== 'column' && kind !== 'policy' && kind !== 'trigger';
  });
}
