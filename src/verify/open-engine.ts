import type { PGlite } from '@electric-sql/pglite';
import { extensionsCreatedBy } from './contrib.ts';
import type { Database } from './database.ts';
import { dumpSchema } from './dump-schema.ts';
import { dumpedVersion } from './dumped-version.ts';
import type { Engine } from './engine.ts';
import { loadDump } from './load-dump.ts';
import { runScript } from './run-script.ts';
import { emptyCluster, settle, startServer } from './server.ts';
import type { Stub } from './stub.ts';

/** Starts an embedded PostgreSQL; throws EngineMissing where PGlite is not installed. */
export async function openEngine(): Promise<Engine> {
  const cluster = await emptyCluster();
  let server: PGlite | undefined;
  let available = new Set<string>();
  let files = new Map<string, string>();
  let stubs: readonly Stub[] = [];

  async function start(data: Blob | File, extensions: ReadonlySet<string>): Promise<PGlite> {
    await server?.close();
    server = undefined;
    server = await startServer(data, extensions);
    available = new Set(extensions);
    return server;
  }

  function database(running: PGlite): Database {
    return {
      exec: (sql) => running.exec(sql),
      writeFile(path, text) {
        files.set(path, text);
        running.Module.FS.writeFile(path, text);
      },
    };
  }

  /** A server knows its extensions from its start: one that a script creates calls for another start on the same data. */
  async function provideExtensions(running: PGlite, names: readonly string[]): Promise<PGlite> {
    const missing = names.filter((name) => !available.has(name) && !stubs.some((stub) => stub.name === name));
    if (missing.length === 0) return running;
    const next = await start(await running.dumpDataDir('none'), new Set([...available, ...missing]));
    for (const [path, text] of files) next.Module.FS.writeFile(path, text);
    return next;
  }

  return {
    version: cluster.version,
    async load(dump, options = {}) {
      files = new Map();
      const running = await start(
        cluster.data,
        new Set([...extensionsCreatedBy(dump), ...(options.extensions ?? [])]),
      );
      const result = await loadDump(database(running), dump, dumpedVersion(dump) ?? options.serverVersion);
      stubs = result.stubs;
      await settle(running);
      return result;
    },
    async run(sql, options = {}) {
      const current = server ?? (await start(cluster.data, new Set()));
      const running = await provideExtensions(current, extensionsCreatedBy(sql));
      const result = await runScript(database(running), sql, { stubs, provide: options.provide ?? [] });
      stubs = [...stubs, ...result.stubs];
      await settle(running);
      return result;
    },
    async dump() {
      return dumpSchema(server ?? (await start(cluster.data, new Set())));
    },
    async close() {
      await server?.close();
      server = undefined;
    },
  };
}
