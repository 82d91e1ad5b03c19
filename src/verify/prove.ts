import type { Plan } from '../plan/plan.ts';
import { createRedactor } from '../redact/index.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { extensionsCreatedBy } from './contrib.ts';
import { dumpAs } from './dump-as.ts';
import { dumpedVersion } from './dumped-version.ts';
import type { Engine, LoadResult } from './engine.ts';
import { hideSecrets } from './hide-secrets.ts';
import type { DirectionProof, LoadedDump, Proof } from './proof.ts';
import { type CompareDumps, type Direction, proveDirection } from './prove-direction.ts';

/** A dump's text, unredacted, and what it is called. */
export interface DumpText {
  readonly label: string;
  readonly text: string;
}

/** Two dumps and the plans between them. */
export interface ProofInput {
  readonly before: DumpText;
  readonly after: DumpText;
  readonly forward: Plan;
  readonly rollback: Plan;
}

/** What proving needs: a server, a way to compare two dumps that it wrote, and somebody to tell. */
export interface ProofTools {
  readonly engine: Engine;
  readonly compare: CompareDumps;
  readonly onProgress?: (text: string) => void;
}

/**
 * Runs a plan on the first dump and compares the result with the second, then the rollback on that result and compares
 * with the first. Targets go through the same server and pg_dump, so that only what the plan did can differ.
 */
export async function proveMigration(input: ProofInput, tools: ProofTools): Promise<Proof> {
  const { before, after, forward, rollback } = input;
  const { engine, onProgress = () => {} } = tools;
  const serverVersion = dumpedVersion(before.text) ?? dumpedVersion(after.text);
  const options = {
    extensions: [...extensionsCreatedBy(before.text), ...extensionsCreatedBy(after.text)],
    // Of two dumps that are compared, one without a header is taken to be of the same server.
    ...(serverVersion === undefined ? {} : { serverVersion }),
  };

  async function load({
    label,
    text,
  }: DumpText): Promise<{ readonly result: LoadResult; readonly dump: string }> {
    onProgress(`loading ${label} into PostgreSQL ${engine.version}`);
    const result = await engine.load(text, options);
    return { result, dump: await dumpAs(engine, forward.version) };
  }

  const target = await load(after);
  const origin = await load(before);
  const loadedWhole = target.result.ok && origin.result.ok;
  const there: Direction = {
    plan: forward,
    startedFrom: 'dump',
    provide: target.result.stubs,
    target: target.dump,
    loadedWhole,
  };
  onProgress(`running the plan from ${before.label} to ${after.label}`);
  const forwardProof = await proveDirection(there, tools);
  const failed = forwardProof.outcome.result === 'failed';
  // The result of a plan that ended halfway says nothing about its rollback.
  if (failed) await engine.load(after.text, options);
  onProgress(`running the rollback from ${after.label} to ${before.label}`);
  const rollbackProof: DirectionProof = await proveDirection(
    {
      plan: rollback,
      takesBack: forward,
      startedFrom: failed ? 'dump' : 'result',
      provide: origin.result.stubs,
      target: origin.dump,
      loadedWhole,
    },
    tools,
  );
  const actsAs = actingStubs([forward, rollback], [origin.result, target.result]);
  return {
    ...(actsAs.length ? { actsAs } : {}),
    engine: engine.version,
    planVersion: forward.version,
    style: forward.style,
    before: describeLoad(before.label, origin.result),
    after: describeLoad(after.label, target.result),
    forward: forwardProof,
    rollback: rollbackProof,
  };
}

/** Roles that stand in for others are superusers: what they grant counts as granted by the owner. */
function actingStubs(plans: readonly Plan[], loads: readonly LoadResult[]): readonly string[] {
  const stubs = loads.flatMap((load) => load.stubs).filter(({ kind }) => kind === 'role');
  const acts = (name: string) =>
    plans.some(({ steps }) => steps.some(({ sql }) => sql === `SET ROLE ${quoteIdentifier(name)}`));
  return [...new Set(stubs.map(({ name }) => name))].filter(acts);
}

function describeLoad(label: string, { statements, stubs, failures }: LoadResult): LoadedDump {
  const redactor = createRedactor();
  return {
    label,
    statements,
    stubs: stubs.map((stub) => ({
      ...stub,
      name: redactor.redact(stub.name),
      why: redactor.redact(stub.why),
    })),
    refused: failures.map(hideSecrets),
  };
}
