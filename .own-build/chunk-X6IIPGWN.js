// src/version.ts
var version = "0.1.0";

// src/insight/migration-tools.ts
var migrationTools = [
  { tool: "Prisma", table: /^(?:.+\.)?_prisma_migrations$/, versionColumn: "migration_name" },
  { tool: "Supabase", table: /^supabase_migrations\.schema_migrations$/, versionColumn: "version" },
  { tool: "Flyway", table: /^(?:.+\.)?(?:flyway_schema_history|schema_version)$/, versionColumn: "version" },
  { tool: "Liquibase", table: /^(?:.+\.)?databasechangelog$/i, versionColumn: "id" },
  { tool: "Django", table: /^(?:.+\.)?django_migrations$/, versionColumn: "name" },
  { tool: "Alembic", table: /^(?:.+\.)?alembic_version$/, versionColumn: "version_num" },
  { tool: "Knex", table: /^(?:.+\.)?knex_migrations$/, versionColumn: "name" },
  { tool: "Drizzle", table: /^(?:.+\.)?__drizzle_migrations$/, versionColumn: "hash" },
  { tool: "goose", table: /^(?:.+\.)?goose_db_version$/, versionColumn: "version_id" },
  { tool: "sqlx", table: /^(?:.+\.)?_sqlx_migrations$/, versionColumn: "version" },
  { tool: "Sequelize", table: /^(?:.+\.)?SequelizeMeta$/, versionColumn: "name" },
  {
    tool: "TypeORM",
    table: /^(?:.+\.)?(?:typeorm_)?migrations$/,
    versionColumn: "name",
    needs: ["timestamp"]
  },
  {
    tool: "postgres-migrations",
    table: /^(?:.+\.)?migrations$/,
    versionColumn: "name",
    needs: ["hash", "executed_at"]
  },
  { tool: "Diesel", table: /^(?:.+\.)?__diesel_schema_migrations$/, versionColumn: "version" },
  { tool: "Entity Framework", table: /^(?:.+\.)?__EFMigrationsHistory$/, versionColumn: "MigrationId" },
  { tool: "node-pg-migrate", table: /^(?:.+\.)?pgmigrations$/, versionColumn: "name" },
  { tool: "Sqitch", table: /^sqitch\.changes$/, versionColumn: "change" },
  {
    tool: "golang-migrate",
    table: /^(?:.+\.)?schema_migrations$/,
    versionColumn: "version",
    needs: ["dirty"]
  },
  {
    tool: "Ecto",
    table: /^(?:.+\.)?schema_migrations$/,
    versionColumn: "version",
    needs: ["inserted_at"]
  },
  { tool: "Rails or dbmate", table: /^(?:.+\.)?schema_migrations$/, versionColumn: "version" }
];
function migrationToolOf(table, columns) {
  const bare = table.replace(/^public\./, "");
  return migrationTools.find(
    (tool) => tool.table.test(bare) && (columns === void 0 || (tool.needs ?? []).every((column) => columns.includes(column)))
  );
}

export {
  version,
  migrationTools,
  migrationToolOf
};
