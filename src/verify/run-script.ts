import type { Database } from './database.ts';
import type { RunResult } from './engine.ts';
import { droppedStubs } from './remedies/dropped-stubs.ts';
import { members, surroundings } from './remedies/index.ts';
import { oldSyntax } from './remedies/old-syntax.ts';
import type { Treatment } from './remedies/remedy.ts';
import { describeError, type ServerError } from './server-error.ts';
import { splitScript } from './split-script.ts';
import type { Stub } from './stub.ts';
import { applyTreatment, findTreatment, send, type Treating } from './treat.ts';

const begins = /^(?:BEGIN|START\s+TRANSACTION)\b/i;
const ends = /^(?:COMMIT|END|ABORT|ROLLBACK)\b(?!\s+(?:(?:TRANSACTION|WORK)\s+)?TO\b)/i;

/** A statement to send. `added` ones are not the script's: they make a stub within its transaction. */
interface Pending {
  text: string;
  readonly line: number;
  readonly copy: boolean;
  readonly added: boolean;
  readonly tried: Set<string>;
}

/**
 * Runs a script up to its first failing statement. A refusal that a stub answers is treated outside of the script's
 * transaction, which is rolled back and run again from its start, so that the script sees no savepoint of ours. Where
 * the stub needs what the transaction made (its schema), it is made within the transaction.
 */
export async function runScript(
  database: Database,
  sql: string,
  { stubs: present, provide }: { readonly stubs: readonly Stub[]; readonly provide: readonly Stub[] },
): Promise<RunResult> {
  const pending: Pending[] = splitScript(sql).map(({ text, line, copy }) =>
    toPending(text, line, copy, false),
  );
  const stubs: Stub[] = [...present];
  const allows = (treatment: Treatment) => isProvided(treatment, provide);
  const remedies = [...surroundings, ...members, oldSyntax, droppedStubs];
  const treating: Treating = { database, remedies, stubs, allows };
  const result = (sent: number) => ({
    statements: pending.slice(0, sent).filter(({ added }) => !added).length,
    stubs: stubs.slice(present.length),
  });
  let block: number | undefined;
  for (let at = 0; at < pending.length; at++) {
    const current = pending[at]!;
    const { line, copy, text } = current;
    const error = copy ? copyRefusal : await send(database, text);
    if (!error) {
      if (begins.test(text)) block = at;
      else if (ends.test(text)) block = undefined;
      continue;
    }
    if (block !== undefined) await send(database, 'ROLLBACK');
    const treatment = findTreatment(treating, error, text, current.tried);
    const failure = treatment ? await applyTreatment(treating, treatment, 0) : error;
    if (failure && (!treatment || block === undefined)) {
      return { ok: false, ...result(at), failure: { line, statement: text, message: describeError(error) } };
    }
    current.text = treatment?.skip ? '' : (treatment?.statement ?? text);
    const added = failure ? (treatment?.before ?? []).map((own) => toPending(own, line, false, true)) : [];
    if (failure && treatment?.stub) stubs.push(treatment.stub);
    pending.splice(at, 0, ...added);
    at = (block ?? at) - 1;
    block = undefined;
  }
  // psql ends a script's open transaction by disconnecting.
  if (block !== undefined) await send(database, 'ROLLBACK');
  return { ok: true, ...result(pending.length) };
}

function toPending(text: string, line: number, copy: boolean, added: boolean): Pending {
  return { text, line, copy, added, tried: new Set() };
}

const copyRefusal: ServerError = { code: '0A000', message: 'rows of COPY FROM stdin are not loaded' };

/** Roles, extensions and tablespaces are never part of a schema; other stubs have to be the target's own. */
function isProvided({ stub, before, file, skip }: Treatment, provide: readonly Stub[]): boolean {
  if (!stub) return !skip && (before !== undefined || file !== undefined);
  if (stub.kind === 'role' || stub.kind === 'extension' || stub.kind === 'tablespace') return true;
  return provide.some(({ kind, name }) => kind === stub.kind && name === stub.name);
}
