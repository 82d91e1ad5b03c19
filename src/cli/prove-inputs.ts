import { UsageError } from '../diagnostics/usage-error.ts';
import type { ComparedSnapshots } from '../pipeline/compare-snapshots.ts';
import type { PlanOptions } from '../pipeline/plan-snapshots.ts';
import type { ProvenPlans } from '../pipeline/prove-snapshots.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Reads the dumps' texts once more and proves the plans between them; a missing engine is a UsageError with the way to get it. */
export async function proveInputs(
  compared: ComparedSnapshots,
  options: PlanOptions & { readonly strictText: boolean },
  { terminal, progress }: { readonly terminal: Terminal; readonly progress: Progress },
): Promise<ProvenPlans> {
  const { readDumpText } = await import('../io/read-dump-text.ts');
  const { proveSnapshots, openEmbeddedEngine } = await import('../pipeline/prove-snapshots.ts');
  const { EngineMissing } = await import('../verify/engine-missing.ts');
  const { EngineFailed } = await import('../verify/engine-failed.ts');
  const read = ({ path, sha256 }: { readonly path: string; readonly sha256: string }) =>
    readDumpText(path, { cwd: terminal.cwd, stdin: terminal.stdin, sha256 });
  const texts = {
    before: await read(compared.before.file),
    after: await read(compared.after.file),
  };
  try {
    return await proveSnapshots({ compared, texts, ...options }, openEmbeddedEngine, progress.step);
  } catch (error) {
    if (error instanceof EngineMissing) throw new UsageError(error.message, error.hint);
    if (error instanceof EngineFailed)
      throw new UsageError(error.message, 'nothing can be said of the plan: try it on a server of your own');
    throw error;
  }
}
