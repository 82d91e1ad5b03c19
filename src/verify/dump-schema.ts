import type { PGlite } from '@electric-sql/pglite';
import { importOptional } from './import-optional.ts';
import { settle } from './server.ts';

/** Writes the schema of a server with pg_dump, as `pg_dump --schema-only` prints it. */
export async function dumpSchema(server: PGlite): Promise<string> {
  const { pgDump } = await importOptional(
    '@electric-sql/pglite-tools',
    () => import('@electric-sql/pglite-tools/pg_dump'),
  );
  // pg_dump shares the session: it may not inherit a script's settings, nor leave its own.
  await settle(server);
  const file = await pgDump({ pg: server, args: ['--schema-only'] });
  await settle(server);
  return file.text();
}
