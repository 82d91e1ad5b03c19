import { createRedactor } from '../redact/index.ts';
import type { Engine } from './engine.ts';
import { EngineFailed } from './engine-failed.ts';
import { EngineMissing } from './engine-missing.ts';
import { olderPrivileges } from './older-server.ts';

/** Dumps what an engine holds, with the privileges that a server of the plan's version would have. */
export async function dumpAs(engine: Engine, planVersion: number): Promise<string> {
  const sql = olderPrivileges(planVersion);
  if (sql !== '') {
    const { failure } = await engine.run(sql);
    if (failure) throw failed('set privileges', failure.message);
  }
  try {
    return await engine.dump();
  } catch (error) {
    if (error instanceof EngineMissing) throw error;
    throw failed('dumped the schema', (error as Error).message);
  }
}

function failed(doing: string, said: string): EngineFailed {
  return new EngineFailed(doing, createRedactor().redact(said.split('\n')[0]!).slice(0, 300));
}
