import type { Statistics } from './statistics.ts';

/** Gives a relation, by schema and name, the schema and name that it is compared under. */
export type RelationRenaming = (schema: string, name: string) => readonly [schema: string, name: string];

/** The statistics under other names. */
export function renameStatistics(statistics: Statistics, rename: RelationRenaming): Statistics {
  const named = <Entry extends { readonly schema: string; readonly name: string }>(entry: Entry): Entry => {
    const [schema, name] = rename(entry.schema, entry.name);
    return { ...entry, schema, name };
  };
  const ofTable = <Entry extends { readonly schema: string; readonly table: string }>(
    entry: Entry,
  ): Entry => ({
    ...entry,
    table: rename(entry.schema, entry.table)[1],
  });
  return {
    ...statistics,
    tables: statistics.tables.map(named),
    indexes: statistics.indexes.map((entry) => named(ofTable(entry))),
    sequences: statistics.sequences.map(named),
    migrations: statistics.migrations.map((entry) => ({
      ...ofTable(entry),
      schema: rename(entry.schema, entry.table)[0],
    })),
  };
}
