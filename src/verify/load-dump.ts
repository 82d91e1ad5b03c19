import { createdNames } from './created-names.ts';
import type { Database } from './database.ts';
import { dumpedVersion } from './dumped-version.ts';
import type { LoadResult, StatementFailure } from './engine.ts';
import { dumpRemedies } from './remedies/index.ts';
import { describeError } from './server-error.ts';
import { type ScriptStatement, splitScript } from './split-script.ts';
import type { Stub, StubKind } from './stub.ts';
import { send, sendTreated, type Treating } from './treat.ts';

// A dump is loaded statement by statement, so that one that fails does not take the others with it.
const transaction = /^(?:BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|ABORT)\s*(?:TRANSACTION|WORK)?\s*$/i;

// Their names are of another sort than those of what a schema holds.
const surrounding: ReadonlySet<StubKind> = new Set(['role', 'extension', 'tablespace']);

/** Loads a dump's statements into an empty database, with stubs for what the server lacks. */
export async function loadDump(
  database: Database,
  dump: string,
  serverVersion: number | undefined = dumpedVersion(dump),
): Promise<LoadResult> {
  const statements = splitScript(dump).filter(({ data, text }) => !data && !transaction.test(text));
  // Before PostgreSQL 15 everybody could create in `public`, which no dump says (release notes of 15, "Migration").
  if (serverVersion !== undefined && serverVersion < 15)
    await send(database, 'GRANT CREATE ON SCHEMA public TO PUBLIC');
  const own = createdNames(statements.map(({ text }) => text));
  const stubs: Stub[] = [];
  let retrying = false;
  const treating: Treating = {
    database,
    remedies: dumpRemedies,
    stubs,
    allows: ({ stub }) =>
      !stub ||
      surrounding.has(stub.kind) ||
      // Once all is there, a function that is still missing is another overload.
      (retrying && stub.kind === 'function') ||
      !own.has(stub.name.replace(/\(.*\)$/s, '')),
  };
  let failed = await sendAll(treating, statements);
  retrying = true;
  // What failed because it stands before what it needs, works once the rest is there.
  for (let before = Number.POSITIVE_INFINITY; failed.length > 0 && failed.length < before; ) {
    before = failed.length;
    failed = await sendAll(
      treating,
      failed.map(({ statement }) => statement),
    );
  }
  return {
    ok: failed.length === 0,
    statements: statements.length,
    stubs,
    failures: failed.map(({ failure }) => failure),
  };
}

async function sendAll(treating: Treating, statements: readonly ScriptStatement[]) {
  const failed: { readonly statement: ScriptStatement; readonly failure: StatementFailure }[] = [];
  for (const statement of statements) {
    const error = await sendTreated(treating, statement.text);
    if (error) {
      const failure = { line: statement.line, statement: statement.text, message: describeError(error) };
      failed.push({ statement, failure });
    }
  }
  return failed;
}
