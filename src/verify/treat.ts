import type { Database } from './database.ts';
import type { Remedy, Treatment } from './remedies/remedy.ts';
import { type ServerError, toServerError } from './server-error.ts';
import type { Stub } from './stub.ts';

/** What treating works with: the remedies to try, the stubs made so far (added to), and which may be made. */
export interface Treating {
  readonly database: Database;
  readonly remedies: readonly Remedy[];
  readonly stubs: Stub[];
  readonly allows: (treatment: Treatment) => boolean;
}

// A stub may need a schema, a type and a function before it; nothing real nests deeper.
const deepest = 6;
const mostAttempts = 40;

/** Sends one statement, treating every refusal that a remedy knows; returns the refusal that none knows. */
export async function sendTreated(
  treating: Treating,
  text: string,
  depth = 0,
): Promise<ServerError | undefined> {
  let statement = text;
  const tried = new Set<string>();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const error = await send(treating.database, statement);
    if (!error) return undefined;
    const treatment = depth < deepest ? findTreatment(treating, error, statement, tried) : undefined;
    if (!treatment) return error;
    const failure = await applyTreatment(treating, treatment, depth);
    if (failure) return { ...error, message: `${error.message} (no stand-in: ${failure.message})` };
    if (treatment.skip) return undefined;
    statement = treatment.statement ?? statement;
  }
  return send(treating.database, statement);
}

/** Sends SQL as it stands; returns the server's refusal. */
export async function send(database: Database, sql: string): Promise<ServerError | undefined> {
  try {
    await database.exec(sql);
    return undefined;
  } catch (error) {
    return toServerError(error);
  }
}

/** The first allowed treatment of a refusal; none is offered twice for one statement (`tried` is added to). */
export function findTreatment(
  { remedies, stubs, allows }: Treating,
  error: ServerError,
  statement: string,
  tried: Set<string>,
): Treatment | undefined {
  for (const remedy of remedies) {
    const treatment = remedy({ ...error, statement, stubs });
    if (!treatment) continue;
    const key = JSON.stringify(treatment);
    if (tried.has(key) || !allows(treatment)) continue;
    tried.add(key);
    return treatment;
  }
  return undefined;
}

/** Does what a treatment asks for before the statement is tried again; returns the refusal of its own SQL. */
export async function applyTreatment(
  treating: Treating,
  treatment: Treatment,
  depth: number,
): Promise<ServerError | undefined> {
  if (treatment.file) treating.database.writeFile(treatment.file.path, treatment.file.text);
  for (const sql of treatment.before ?? []) {
    const failure = await sendTreated(treating, sql, depth + 1);
    if (failure) return failure;
  }
  if (treatment.stub) treating.stubs.push(treatment.stub);
  return undefined;
}
