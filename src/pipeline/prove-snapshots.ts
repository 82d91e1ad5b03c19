import type { Plan } from '../plan/plan.ts';
import type { Engine } from '../verify/engine.ts';
import type { Proof } from '../verify/proof.ts';
import { proveMigration } from '../verify/prove.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';
import { planRollback } from './plan-rollback.ts';
import { type PlanOptions, planSnapshots } from './plan-snapshots.ts';
import { compareDumps } from './prove-dumps.ts';
import { renameDump } from './rename-dump.ts';

/** A compared pair, its dumps' texts, and how the plan between them is made. */
export interface ProveSnapshotsInput extends PlanOptions {
  readonly compared: ComparedSnapshots;
  readonly texts: { readonly before: string; readonly after: string };
  readonly strictText?: boolean;
}

/** A proof and the two plans that it is about. */
export interface ProvenPlans {
  readonly forward: Plan;
  readonly rollback: Plan;
  readonly proof: Proof;
}

/** Starts the embedded PostgreSQL; throws EngineMissing where it is not installed. */
export type OpenEngine = () => Promise<Engine>;

/** Loads the engine on first use: most runs never need it. */
export const openEmbeddedEngine: OpenEngine = async () =>
  (await import('../verify/open-engine.ts')).openEngine();

/** Plans both directions and proves them on an engine of its own. */
export async function proveSnapshots(
  { compared, texts, strictText = false, ...options }: ProveSnapshotsInput,
  open: OpenEngine = openEmbeddedEngine,
  onProgress: (text: string) => void = () => {},
): Promise<ProvenPlans> {
  const { before, after, omitted, settings, deltas } = compared;
  const forward = planSnapshots(before, after, deltas, options);
  const rollback = planRollback(compared, { ...options, targetVersion: forward.version, strictText });
  onProgress('starting the embedded PostgreSQL');
  const engine = await open();
  try {
    const proof = await proveMigration(
      {
        before: { label: before.label, text: texts.before },
        after: { label: after.label, text: renameDump(texts.after, settings) },
        forward,
        rollback,
      },
      // What one of the two dumps does not show is in no plan, so it may differ afterwards.
      { engine, compare: compareDumps({ strictText, omitted, settings }), onProgress },
    );
    return { forward, rollback, proof };
  } finally {
    await engine.close();
  }
}
