/** A tool that keeps the history of its migrations in a table, and how to read a version from a row. */
export interface MigrationTool {
  readonly tool: string;
  readonly table: RegExp;
  /** Column that holds the version; the first one where it is not said. */
  readonly versionColumn?: string;
  /** Columns that tell the tool's table from another one of this name. */
  readonly needs?: readonly string[];
}

/** Tables of migration history by tool, by their default names. */
export const migrationTools: readonly MigrationTool[] = [
  { tool: 'Prisma', table: /^(?:.+\.)?_prisma_migrations$/, versionColumn: 'migration_name' },
  { tool: 'Supabase', table: /^supabase_migrations\.schema_migrations$/, versionColumn: 'version' },
  { tool: 'Flyway', table: /^(?:.+\.)?(?:flyway_schema_history|schema_version)$/, versionColumn: 'version' },
  { tool: 'Liquibase', table: /^(?:.+\.)?databasechangelog$/i, versionColumn: 'id' },
  { tool: 'Django', table: /^(?:.+\.)?django_migrations$/, versionColumn: 'name' },
  { tool: 'Alembic', table: /^(?:.+\.)?alembic_version$/, versionColumn: 'version_num' },
  { tool: 'Knex', table: /^(?:.+\.)?knex_migrations$/, versionColumn: 'name' },
  { tool: 'Drizzle', table: /^(?:.+\.)?__drizzle_migrations$/, versionColumn: 'hash' },
  { tool: 'goose', table: /^(?:.+\.)?goose_db_version$/, versionColumn: 'version_id' },
  { tool: 'sqlx', table: /^(?:.+\.)?_sqlx_migrations$/, versionColumn: 'version' },
  { tool: 'Sequelize', table: /^(?:.+\.)?SequelizeMeta$/, versionColumn: 'name' },
  {
    tool: 'TypeORM',
    table: /^(?:.+\.)?(?:typeorm_)?migrations$/,
    versionColumn: 'name',
    needs: ['timestamp'],
  },
  {
    tool: 'postgres-migrations',
    table: /^(?:.+\.)?migrations$/,
    versionColumn: 'name',
    needs: ['hash', 'executed_at'],
  },
  { tool: 'Diesel', table: /^(?:.+\.)?__diesel_schema_migrations$/, versionColumn: 'version' },
  { tool: 'Entity Framework', table: /^(?:.+\.)?__EFMigrationsHistory$/, versionColumn: 'MigrationId' },
  { tool: 'node-pg-migrate', table: /^(?:.+\.)?pgmigrations$/, versionColumn: 'name' },
  { tool: 'Sqitch', table: /^sqitch\.changes$/, versionColumn: 'change' },
  {
    tool: 'golang-migrate',
    table: /^(?:.+\.)?schema_migrations$/,
    versionColumn: 'version',
    needs: ['dirty'],
  },
  {
    tool: 'Ecto',
    table: /^(?:.+\.)?schema_migrations$/,
    versionColumn: 'version',
    needs: ['inserted_at'],
  },
  { tool: 'Rails or dbmate', table: /^(?:.+\.)?schema_migrations$/, versionColumn: 'version' },
];

/**
 * The tool that keeps its history in the table of this name (`schema.table` or `table`); several share a name and are
 * told apart by `columns` where these are known.
 */
export function migrationToolOf(table: string, columns?: readonly string[]): MigrationTool | undefined {
  const bare = table.replace(/^public\./, '');
  return migrationTools.find(
    (tool) =>
      tool.table.test(bare) &&
      (columns === undefined || (tool.needs ?? []).every((column) => columns.includes(column))),
  );
}
