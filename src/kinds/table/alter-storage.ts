import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import { childrenOf } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { TableProps } from './table.ts';

const setAccessMethodSince = 15;
const copies = { phase: 'window', note: 'Copies the table under ACCESS EXCLUSIVE.' } as const;

/** SET LOGGED and SET UNLOGGED write the table anew. No logged table may refer to an unlogged one, not even for a while. */
export function alterPersistence(
  { before, after, to }: Alteration<TableProps, boolean>,
  { model, other }: DdlContext,
): readonly Ddl[] {
  const keys = (referrersById(other).get(before.id) ?? []).filter(isForeignKey);
  const isOther = ({ id, props }: SchemaObject) =>
    String(model.objects.get(id)?.props.referencedTable) !== String(props.referencedTable);
  const referring = keys.filter((key) => !isOther(key)).map(({ parent }) => parent);
  const referred = childrenOf(model, after.id, 'constraint')
    .filter(isForeignKey)
    .map(({ props }) => objectId({ kind: 'table', path: props.referencedTable as readonly string[] }));
  const first = to ? referring : referred;
  return [
    {
      sql: `ALTER TABLE ${quoteName(after.address.path)} SET ${to ? 'UNLOGGED' : 'LOGGED'}`,
      requires: first.filter((id) => id !== undefined && id !== before.id) as readonly ObjectId[],
      without: (to ? keys : childrenOf(other, before.id, 'constraint').filter(isForeignKey))
        .filter(isOther)
        .map(({ id }) => id),
      ...copies,
    },
  ];
}

function isForeignKey({ props }: SchemaObject): boolean {
  return props.type === 'foreign key';
}

/** SET ACCESS METHOD came with PostgreSQL 15. */
export function alterAccessMethod(
  { after, to }: Alteration<TableProps, string | undefined>,
  { version }: DdlContext,
): readonly Ddl[] {
  const name = quoteName(after.address.path);
  const method = quoteIdentifier(to ?? 'heap');
  if (version < setAccessMethodSince) {
    return [
      {
        sql: '',
        decision: `PostgreSQL ${version} cannot change an access method: copy ${name} into a table USING ${method}.`,
      },
    ];
  }
  return [{ sql: `ALTER TABLE ${name} SET ACCESS METHOD ${method}`, ...copies }];
}

/** SET TABLESPACE copies the table's files; a partitioned table has none and only tells where new partitions go. */
export function alterTablespace({ after, to }: Alteration<TableProps, string | undefined>): readonly Ddl[] {
  const sql = `ALTER TABLE ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? 'pg_default')}`;
  return [after.props.partitionBy === undefined ? { sql, ...copies } : { sql }];
}
