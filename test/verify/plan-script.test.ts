import { describe, expect, it } from 'vitest';
import type { Plan, Step } from '../../src/plan/plan.ts';
import { writePlanScript } from '../../src/verify/plan-script.ts';

const step = (id: string, phase: Step['phase'], sql: string, transaction: number): Step => ({
  id,
  phase,
  action: 'alter',
  object: 'table public.a' as Step['object'],
  kind: 'table',
  name: 'public.a',
  sql,
  transaction,
  destructive: phase === 'contract',
  losesData: false,
  note: 'ALTER TABLE a ADD COLUMN x integer',
});

const plan: Plan = {
  version: 18,
  style: 'online',
  steps: [
    step('S1', 'expand', 'ALTER TABLE a ADD COLUMN x integer', 1),
    step(
      'S2',
      'expand',
      'CREATE FUNCTION f() RETURNS text LANGUAGE sql\n    AS $$ SELECT 1;\nSELECT 2 $$',
      1,
    ),
    step('S3', 'backfill', '', 0),
    step('S4', 'contract', 'ALTER TABLE a DROP COLUMN y', 2),
  ],
};

describe('a plan as a script', () => {
  const script = writePlanScript(plan);
  const lineOf = (text: string) => script.sql.split('\n').findIndex((line) => line.startsWith(text)) + 1;

  it('runs what destroys, and leaves out what psql does with results', () => {
    expect(script.sql).toContain('\nALTER TABLE a DROP COLUMN y;');
    expect(script.sql).not.toContain('\\g');
    expect(script.steps).toBe(3);
  });

  it('finds the step at a line', () => {
    expect(script.stepAt(1)).toBeUndefined();
    expect(script.stepAt(lineOf('ALTER TABLE a ADD'))).toMatchObject({ step: { id: 'S1' }, number: 0 });
    expect(script.stepAt(lineOf('SELECT 2'))).toMatchObject({ step: { id: 'S2' }, number: 1 });
    expect(script.stepAt(lineOf('ALTER TABLE a DROP'))).toMatchObject({ step: { id: 'S4' }, number: 2 });
  });
});
