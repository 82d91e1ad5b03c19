import type { Engine } from './engine.ts';
import { olderPrivileges } from './older-server.ts';

/** Dumps what an engine holds, with the privileges that a server of the plan's version would have. */
export async function dumpAs(engine: Engine, planVersion: number): Promise<string> {
  const sql = olderPrivileges(planVersion);
  if (sql !== '') {
    const { failure } = await engine.run(sql);
    if (failure) throw new Error(`privileges could not be adapted: ${failure.message}`);
  }
  return engine.dump();
}
