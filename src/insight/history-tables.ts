import { migrationTools } from './migration-tools.ts';

/** The tables of migration history that tools are known to keep, as the collecting script looks for them. */
export function historyTables(): readonly {
  readonly pattern: string;
  readonly column: string;
  readonly needs: readonly string[];
}[] {
  return migrationTools.flatMap(({ table, versionColumn, needs = [] }) =>
    versionColumn === undefined
      ? []
      : // The name comes with its schema here; JavaScript's groups and PostgreSQL's are written alike.
        [
          {
            pattern: `${table.flags.includes('i') ? '(?i)' : ''}${table.source}`,
            column: versionColumn,
            needs,
          },
        ],
  );
}
