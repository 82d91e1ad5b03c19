import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { printSchema, printTable } from './create.ts';
import type { PublicationProps } from './publication.ts';

/** Subscribers learn of other tables only when they are told to. */
const refresh = 'Subscribers follow after ALTER SUBSCRIPTION … REFRESH PUBLICATION.';

/** FOR ALL TABLES can be neither added nor taken away (https://www.postgresql.org/docs/18/sql-alterpublication.html). */
export function alterScope(): 'rebuild' {
  return 'rebuild';
}

/** ALTER PUBLICATION … SET with one option. */
export function alterOptions(object: SchemaObject<PublicationProps>, option: string): readonly Ddl[] {
  return [{ sql: `ALTER PUBLICATION ${nameOf(object)} SET (${option})` }];
}

/**
 * Drops and adds tables and schemas; a table whose columns or filter changed is dropped and added in one transaction.
 * The whole difference is one statement each, whichever of the two properties asks, because dropping a schema and
 * adding its table may depend on each other.
 */
export function alterTables({
  before,
  after,
}: Alteration<PublicationProps, unknown>): readonly Ddl[] | 'rebuild' {
  const [from, to] = [before.props, after.props];
  if (from.allTables !== to.allTables || from.allSequences !== to.allSequences) return 'rebuild';
  const changed = (a: PublicationProps, b: PublicationProps) =>
    Object.entries(a.tables).filter(([table, entry]) => b.tables[table] !== entry);
  const dropped = [
    ...changed(from, to).map(([table]) => printTable(table, '')),
    ...from.schemas.filter((schema) => !to.schemas.includes(schema)).map(printSchema),
  ];
  const added = [
    ...changed(to, from).map(([table, entry]) => printTable(table, entry)),
    ...to.schemas.filter((schema) => !from.schemas.includes(schema)).map(printSchema),
  ];
  const alter = `ALTER PUBLICATION ${nameOf(after)}`;
  return [
    ...(dropped.length ? [{ sql: `${alter} DROP ${dropped.join(', ')}`, note: refresh }] : []),
    ...(added.length ? [{ sql: `${alter} ADD ${added.join(', ')}`, note: refresh }] : []),
  ];
}

function nameOf({ address }: SchemaObject<PublicationProps>): string {
  return quoteIdentifier(address.path[0]!);
}
