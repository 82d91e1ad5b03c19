import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spellAsPostgres13 } from './air-gapped/spell-as-postgres-13.js';

/** Every dump of the samples, as a path below `samples/` without its extension. */
export const sampleDumps = Object.freeze([
  'air-gapped/production',
  'air-gapped/staging',
  'liveguide/dev',
  'liveguide/production',
  'shrink-chat/production',
  'shrink-chat/staging',
]);

/**
 * Returns the dump named by its path below `samples/`, made from its source; that of the old server of air-gapped in
 * the spelling of its version.
 *
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function makeDump(name) {
  const dump = await buildDump(readSource(fileURLToPath(new URL(`${name}.source.sql`, import.meta.url))));
  return name === 'air-gapped/production' ? spellAsPostgres13(dump) : dump;
}

/**
 * Returns the SQL of a source file with each `\ir file` line replaced by the file it names.
 *
 * `\ir` is psql's own include, relative to the including file, so that a source also runs with `psql -f`.
 * https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMAND-INCLUDE-RELATIVE
 *
 * @param {string} path
 * @returns {string}
 */
export function readSource(path) {
  return readFileSync(path, 'utf8').replace(/^\\ir[ \t]+(\S+)[ \t]*$/gm, (_line, included) =>
    readSource(resolve(dirname(path), included)),
  );
}

/**
 * Returns what pg_dump writes for a database made from the SQL, the same bytes each time.
 *
 * @param {string} sql
 * @returns {Promise<string>}
 * @throws the PostgreSQL error where a statement fails, the module error where PGlite is not installed
 */
export async function buildDump(sql) {
  // Loaded here, so that reading a source works where the optional PGlite is not installed.
  const [{ PGlite }, { vector }, { pg_trgm }, { pgcrypto }, { uuid_ossp }, { pgDump }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite-pgvector'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/pgcrypto'),
    import('@electric-sql/pglite/contrib/uuid_ossp'),
    import('@electric-sql/pglite-tools/pg_dump'),
  ]);
  const pg = await PGlite.create({ extensions: { vector, pg_trgm, pgcrypto, uuid_ossp } });
  try {
    await pg.exec(sql);
    // pg_dump shares this one connection and takes over whatever search_path the source left behind.
    await pg.exec('SET search_path TO public');
    const file = await pgDump({ pg, args: ['--schema-only'] });
    return restoreRestrictLines(await file.text());
  } finally {
    await pg.close();
  }
}

/**
 * Returns the dump with the lines around it that pg_dump writes for psql and pglite-tools takes out.
 *
 * pg_dump draws their key at random; a fixed one keeps the bytes the same.
 * https://www.postgresql.org/docs/current/app-pgdump.html#PG-DUMP-OPTION-RESTRICT-KEY
 *
 * @param {string} dump
 * @returns {string}
 * @throws where the dump does not begin and end as pg_dump's does
 */
function restoreRestrictLines(dump) {
  const place =
    /^(--\n-- PostgreSQL database dump\n--\n\n)(\n[\s\S]*\n-- PostgreSQL database dump complete\n--\n\n)(\n)$/;
  if (!place.test(dump)) throw new Error('The dump does not begin and end as pg_dump writes it.');
  return dump.replace(place, '$1\\restrict dumplensSample\n$2\\unrestrict dumplensSample\n$3');
}
