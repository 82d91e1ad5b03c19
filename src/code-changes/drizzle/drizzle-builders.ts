/** What drizzle-orm/pg-core exports and the code may use; constants of the schema must not bear these names. */
export const drizzleBuilders: ReadonlySet<string> = new Set(
  (
    'bigint bigserial bit boolean char check cidr customType date doublePrecision foreignKey halfvec index inet ' +
    'integer interval json jsonb line macaddr macaddr8 numeric pgEnum pgSchema pgTable point primaryKey real serial ' +
    'smallint smallserial sparsevec text time timestamp unique uniqueIndex uuid varchar vector AnyPgColumn ' +
    'PgTableExtraConfigValue'
  ).split(' '),
);
