import type { Statistics, TableStatistics } from './statistics.ts';

/** What a side knows of the size of things. */
export interface Measured {
  readonly statistics?: Statistics;
  /** Rows that the dump itself carries, by `schema.table`. */
  readonly ledger: { readonly rows: Readonly<Record<string, number>> };
}

/** The size of a table as far as it is known; `counted` says that the rows were counted and not estimated. */
export interface TableSize {
  readonly bytes?: number;
  readonly indexBytes?: number;
  readonly rows?: number;
  readonly deadRows?: number;
  readonly counted: boolean;
}

/** The measured size of the table with this path; rows that the dump carries win; undefined where nothing is known. */
export function sizeOf({ statistics, ledger }: Measured, path: readonly string[]): TableSize | undefined {
  const carried = ledger.rows[path.join('.')];
  const measured = tablesOf(statistics).get(path.join('\u0000'));
  if (carried === undefined && measured === undefined) return undefined;
  const rows = carried ?? measured?.rows;
  return {
    ...(measured?.bytes === undefined ? {} : { bytes: measured.bytes }),
    ...(measured?.indexBytes === undefined ? {} : { indexBytes: measured.indexBytes }),
    ...(rows === undefined ? {} : { rows }),
    ...(measured?.deadRows === undefined ? {} : { deadRows: measured.deadRows }),
    counted: carried !== undefined || rows === 0,
  };
}

const known = new WeakMap<Statistics, ReadonlyMap<string, TableStatistics>>();

function tablesOf(statistics: Statistics | undefined): ReadonlyMap<string, TableStatistics> {
  if (!statistics) return new Map();
  let tables = known.get(statistics);
  if (!tables) {
    tables = new Map(statistics.tables.map((table) => [`${table.schema}\u0000${table.name}`, table]));
    known.set(statistics, tables);
  }
  return tables;
}
