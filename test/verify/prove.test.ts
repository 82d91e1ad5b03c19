import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { planRollback } from '../../src/pipeline/plan-rollback.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';
import { compareDumps } from '../../src/pipeline/prove-dumps.ts';
import type { Plan, Step } from '../../src/plan/plan.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { isProven, type Proof } from '../../src/verify/proof.ts';
import { proveMigration } from '../../src/verify/prove.ts';
import { readSnapshots } from '../support/read-snapshot.ts';
import { hasEngine } from './has-engine.ts';

const sample = (path: string) => readFileSync(new URL(`../../samples/${path}`, import.meta.url), 'utf8');

interface Changes {
  readonly forward?: (steps: readonly Step[]) => readonly Step[];
  readonly version?: number;
  readonly style?: Plan['style'];
}

describe.skipIf(!hasEngine)('the proof of a migration', { timeout: 60_000 }, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  }, 60_000);
  afterAll(() => engine.close());

  async function prove(before: string, after: string, changes: Changes = {}): Promise<Proof> {
    const { forward: change = (steps) => steps, version = 18, style = 'online' } = changes;
    const [from, to] = (await readSnapshots({ before, after })) as [Snapshot, Snapshot];
    const compared = compareSnapshots(from, to);
    const options = { style, targetVersion: version };
    const forward = planSnapshots(from, to, compared.deltas, options);
    return proveMigration(
      {
        before: { label: 'before', text: before },
        after: { label: 'after', text: after },
        forward: { ...forward, steps: change(forward.steps) },
        rollback: planRollback(compared, options),
      },
      { engine, compare: compareDumps({ omitted: compared.omitted }) },
    );
  }

  const one = 'CREATE TABLE public.a (\n    id integer NOT NULL\n);\n';
  const two =
    'CREATE TABLE public.a (\n    id integer NOT NULL,\n    note text\n);\nCREATE TABLE public.b (\n    id integer\n);\n';

  for (const [story, here, there] of [
    ['liveguide', 'production', 'dev'],
    ['shrink-chat', 'production', 'staging'],
  ] as const) {
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const) {
      it(`proves the sample ${story} from ${from} to ${to} and back`, async () => {
        const proof = await prove(sample(`${story}/${from}.sql`), sample(`${story}/${to}.sql`));
        expect(proof.forward.outcome).toEqual({ result: 'proven' });
        expect(proof.rollback.outcome).toEqual({ result: 'proven' });
        expect(isProven(proof)).toBe(true);
        expect(proof.forward.ran).toBe(proof.forward.steps);
        expect(proof.forward.steps).toBeGreaterThan(20);
        expect(proof.before.refused).toEqual([]);
      });
    }
  }

  it('is the same for the same input, and plain JSON', async () => {
    const [first, second] = [await prove(one, two), await prove(one, two)];
    expect(second).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('lists what a rollback brings back empty', async () => {
    const proof = await prove(two, one);
    expect([...proof.rollback.structureOnly].sort()).toEqual(['public.a.note', 'public.b']);
    expect(proof.forward.structureOnly).toEqual([]);
  });

  it('reports the step that the server refuses, and proves the rollback from the dump', async () => {
    const proof = await prove(one, two, {
      forward: (steps) =>
        steps.map((step, index) =>
          index === 1 ? { ...step, sql: 'ALTER TABLE public.nowhere ADD COLUMN x integer' } : step,
        ),
    });
    expect(proof.forward).toMatchObject({
      ran: 1,
      outcome: {
        result: 'failed',
        step: 'S2',
        statement: 'ALTER TABLE public.nowhere ADD COLUMN x integer',
        message: 'relation "public.nowhere" does not exist',
      },
    });
    expect(proof.rollback).toMatchObject({ startedFrom: 'dump', outcome: { result: 'proven' } });
    expect(isProven(proof)).toBe(false);
  });

  it('reports what a plan leaves different', async () => {
    const proof = await prove(one, two, {
      forward: (steps) => steps.filter(({ sql }) => !sql.includes('note')),
    });
    expect(proof.forward.outcome).toEqual({
      result: 'differs',
      differences: [{ id: expect.stringContaining('note'), lines: ['+ column public.a.note'] }],
    });
  });

  it('calls a plan not provable where a dump did not load whole', async () => {
    const proof = await prove(
      one,
      `${two}CREATE TABLE public.c (id integer DEFAULT nowhere.f(1, 'x'::nowhere.t) + broken.g);\n`,
      {
        forward: (steps) => steps.filter(({ sql }) => !sql.includes('note')),
      },
    );
    expect(proof.after.refused).toHaveLength(1);
    expect(proof.forward.outcome).toMatchObject({ result: 'not provable', reason: 'refused statements' });
  });

  it('does not count the order of columns, which no statement changes', async () => {
    const proof = await prove(
      'CREATE TABLE public.a (\n    x integer,\n    y integer\n);\n',
      'CREATE TABLE public.a (\n    y integer,\n    x integer\n);\n',
    );
    expect(proof.forward.outcome).toEqual({ result: 'proven' });
    expect(proof.forward.left.map(({ id }) => id)).toEqual(['table public.a']);
  });

  it('gives tables the privileges of the version that a plan is for', async () => {
    const grant = `${one}GRANT ALL ON TABLE public.a TO app;\n`;
    const head = '-- Dumped from database version 15.3\n';
    const proof = await prove(head + grant, head + one, { version: 15 });
    expect(proof.forward.outcome).toEqual({ result: 'proven' });
    expect(proof.rollback.outcome).toEqual({ result: 'proven' });
    expect(proof.before.stubs.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['role app']);
  });

  it('lets everybody create in public where an old dump leaves that unsaid', async () => {
    const proof = await prove(
      `-- Dumped from database version 11.2\n${one}`,
      `-- Dumped from database version 17.2\n${one}`,
      { version: 14 },
    );
    expect(proof.forward).toMatchObject({ steps: 1, outcome: { result: 'proven' } });
    expect(proof.rollback.outcome).toEqual({ result: 'proven' });
  });

  it('makes and drops what a missing extension brings into a schema of the plan', async () => {
    const proof = await prove(
      one,
      `${one}CREATE SCHEMA safe;
CREATE EXTENSION IF NOT EXISTS no_such_vault WITH SCHEMA safe;
CREATE VIEW safe.open AS SELECT secrets.name, safe.decrypt(secrets.name) AS text FROM safe.secrets;
`,
    );
    expect(proof.after.refused).toEqual([]);
    expect(proof.after.stubs.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'extension no_such_vault',
      'table safe.secrets',
      'column safe.secrets.name',
      'function safe.decrypt(text)',
    ]);
    expect(proof.forward.outcome).toEqual({ result: 'proven' });
    expect(proof.rollback.outcome).toEqual({ result: 'proven' });
  });

  it('does not blame the plan for a statement that no embedded server can run', async () => {
    const proof = await prove(one, two, {
      forward: ([first, ...rest]) => [
        { ...first!, sql: "SECURITY LABEL FOR anon ON TABLE public.a IS 'MASKED'" },
        ...rest,
      ],
    });
    expect(proof.forward.outcome).toMatchObject({
      result: 'not provable',
      reason: 'unsupported statement',
      seen: { result: 'failed', step: 'S1' },
    });
  });
});
