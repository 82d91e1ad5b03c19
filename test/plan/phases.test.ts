import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';

/** The statements of a plan with their phases. */
async function phasesOf(before: string, after: string, style: 'online' | 'single-transaction' = 'online') {
  const [from, to] = await readPair(before, after);
  const compared = compareSnapshots(from, to, { trustBefore: true });
  const { steps } = planSnapshots(compared.before, compared.after, compared.deltas, { style });
  return steps.map(({ phase, sql }) => [phase, sql]);
}

describe('the phase of a step', () => {
  const table = 'CREATE TABLE public.t (a integer);\nALTER TABLE public.t OWNER TO app;\n';
  const grant = (privilege: string, role: string) => `GRANT ${privilege} ON TABLE public.t TO ${role};\n`;

  it('gives rights early and takes them when old code is gone', async () => {
    const before = table + grant('SELECT', 'old_code') + grant('SELECT', 'both');
    const after = table + grant('SELECT', 'both') + grant('INSERT', 'new_code');
    expect(await phasesOf(before, after)).toEqual([
      ['expand', 'GRANT INSERT ON TABLE public.t TO new_code'],
      ['window', 'REVOKE SELECT ON TABLE public.t FROM old_code'],
    ]);
  });

  it('shows all rows to old code until the window', async () => {
    const secured = `${table}ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;\nCREATE POLICY p ON public.t USING ((a > 0));\n`;
    expect(await phasesOf(table, secured)).toEqual([
      ['expand', 'CREATE POLICY p ON public.t USING ((a > 0))'],
      ['window', 'ALTER TABLE public.t ENABLE ROW LEVEL SECURITY'],
    ]);
    expect((await phasesOf(secured, table))[0]).toEqual([
      'expand',
      'ALTER TABLE public.t DISABLE ROW LEVEL SECURITY',
    ]);
  });

  it('does not wait with what nobody uses yet', async () => {
    const defaults =
      'ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA public GRANT SELECT ON TABLES TO reader;\n';
    const steps = await phasesOf(defaults, `${defaults}${table}REVOKE ALL ON TABLE public.t FROM reader;\n`);
    expect(new Set(steps.map(([phase]) => phase))).toEqual(new Set(['expand']));
  });

  it('lets nothing wait for the rights that go on what it stands in', async () => {
    const schema = 'CREATE SCHEMA s;\n';
    const steps = await phasesOf(
      `${schema}GRANT USAGE ON SCHEMA s TO old_code;\n`,
      `${schema}CREATE TABLE s.t (a integer);\nCOMMENT ON SCHEMA s IS 'x';\n`,
    );
    expect(steps).toEqual([
      ['expand', "COMMENT ON SCHEMA s IS 'x'"],
      ['expand', expect.stringContaining('CREATE TABLE s.t')],
      ['window', 'REVOKE USAGE ON SCHEMA s FROM old_code'],
    ]);
  });
});
