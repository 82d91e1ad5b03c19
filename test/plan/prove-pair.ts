import { describeDelta } from '../../src/diff/describe.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { writePlanScript } from '../../src/verify/plan-script.ts';
import { readPair } from '../support/read-snapshot.ts';

/** What became of a plan that was run. */
export interface PairProof {
  readonly plan: Plan;
  readonly sql: string;
  /** The server's message where a statement failed. */
  readonly failure: string | undefined;
  /** What still differs from the target; the order of columns, which no statement changes, aside. */
  readonly left: readonly string[];
}

const clean = 'DROP SCHEMA IF EXISTS app CASCADE; CREATE SCHEMA app;\n';

/** What the server makes of a schema: it replaces the one that it holds. */
export async function dumpOf(engine: Engine, sql: string): Promise<string> {
  const { failure } = await engine.run(clean + sql);
  if (failure) throw new Error(`the schema itself is refused: ${failure.message}\n${failure.statement}`);
  return engine.dump();
}

/** Plans the way from what the server holds, of which `from` is the dump, to another dump, and runs it. */
export async function runPlan(
  engine: Engine,
  from: string,
  to: string,
  style: Plan['style'] = 'online',
): Promise<PairProof> {
  const [before, after] = await readPair(from, to);
  const plan = planSnapshots(before, after, compareSnapshots(before, after, { trustBefore: true }).deltas, {
    style,
  });
  const { sql } = writePlanScript(plan);
  const { failure } = await engine.run(sql);
  if (failure) return { plan, sql, failure: `${failure.message}: ${failure.statement}`, left: [] };
  const [result, target] = await readPair(await engine.dump(), to);
  const left = compareSnapshots(result, target, { trustBefore: true }).deltas.filter(
    (delta) => !(delta.op === 'change' && delta.changes.every(({ property }) => property === 'columnOrder')),
  );
  return { plan, sql, failure: undefined, left: left.flatMap(describeDelta) };
}

/** Loads the first schema, and runs the plan to the second and the plan back. */
export async function proveBothWays(
  engine: Engine,
  first: string,
  second: string,
  style: Plan['style'] = 'online',
): Promise<readonly [PairProof, PairProof]> {
  const to = await dumpOf(engine, second);
  const from = await dumpOf(engine, first);
  const forward = await runPlan(engine, from, to, style);
  if (forward.failure) await dumpOf(engine, second);
  return [forward, await runPlan(engine, to, from, style)];
}
