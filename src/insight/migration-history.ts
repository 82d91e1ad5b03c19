import { childrenOf, type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import type { CarriedData } from '../source/raw-statement.ts';
import type { MigrationRow } from '../statistics/statistics.ts';
import { type MigrationTool, migrationToolOf } from './migration-tools.ts';
import { readColumnValues } from './read-column-values.ts';

/** A table that a migration tool keeps its history in. */
export interface MigrationHistory {
  readonly tool: MigrationTool;
  readonly table: readonly string[];
  readonly versionColumn: string;
  /** Versions in the order of the dump or the statistics; undefined where neither has rows of the table. */
  readonly versions: readonly string[] | undefined;
  /** True where the versions come from the statistics. */
  readonly measured: boolean;
}

/** Finds the tables of migration history of a side, with the versions that the kept rows, else the statistics, hold. */
export function findMigrationHistories(
  model: Model,
  keptRows: readonly CarriedData[],
  measured: readonly MigrationRow[] = [],
): readonly MigrationHistory[] {
  const dumped = historiesOfModel(model, keptRows).map((history) => {
    const own = versionsOf(history.table, measured);
    return history.versions === undefined && own.length
      ? { ...history, versions: own, measured: true }
      : history;
  });
  const known = new Set(dumped.map(({ table }) => table.join('.')));
  return [...dumped, ...historiesOfStatistics(measured).filter(({ table }) => !known.has(table.join('.')))];
}

/** A dump of one schema leaves out the history that lies in another one; the statistics have it. */
function historiesOfStatistics(measured: readonly MigrationRow[]): readonly MigrationHistory[] {
  const tables = new Map(measured.map(({ schema, table }) => [`${schema}.${table}`, [schema, table]]));
  return [...tables].flatMap(([name, table]) => {
    // Nothing is known of the columns that tell the users of one name apart.
    const tool = migrationToolOf(name, []);
    if (tool?.versionColumn === undefined) return [];
    const versions = versionsOf(table, measured);
    return [{ tool, table, versionColumn: tool.versionColumn, versions, measured: true }];
  });
}

function versionsOf([schema, name]: readonly string[], measured: readonly MigrationRow[]): readonly string[] {
  return measured.filter((row) => row.schema === schema && row.table === name).map(({ version }) => version);
}

function historiesOfModel(model: Model, keptRows: readonly CarriedData[]): readonly MigrationHistory[] {
  return objectsOfKind(model, 'table').flatMap((table) => {
    const { path } = table.address;
    const columns = writableColumns(table, model);
    const tool = migrationToolOf(path.join('.'), columns);
    if (!tool) return [];
    const versionColumn = columns.find((name) => name === tool.versionColumn) ?? columns[0];
    // `migrations` and the like are common words: without the tool's column the table is something else.
    if (versionColumn === undefined || (tool.versionColumn && versionColumn !== tool.versionColumn))
      return [];
    const rows = keptRows.filter((data) => isOf(data.table, path));
    const versions = rows.flatMap((data) => readColumnValues(data, columns, versionColumn));
    return [
      { tool, table: path, versionColumn, versions: rows.length ? versions : undefined, measured: false },
    ];
  });
}

/** pg_dump writes COPY with the columns in the order of the table, those that are computed left out. */
function writableColumns(table: SchemaObject, model: Model): readonly string[] {
  return childrenOf(model, table.id, 'column')
    .filter(({ props }) => props.generated === undefined)
    .map(({ address }) => address.path.at(-1)!);
}

function isOf(name: string, path: readonly string[]): boolean {
  const parts = name.replaceAll('"', '').split('.');
  return parts.length === 1 ? parts[0] === path.at(-1) : parts.join('.') === path.join('.');
}
