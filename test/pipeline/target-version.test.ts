import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../src/parse/split.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';

const table = 'CREATE TABLE public.t (a integer);\n';
const keyed = (nulls: string) =>
  `${table}ALTER TABLE ONLY public.t ADD CONSTRAINT t_a_key UNIQUE${nulls} (a);\n`;
const server = '-- Dumped from database version 12.1\n';

async function plan(before: string, after: string, targetVersion?: number) {
  const file = (label: string, text: string) => ({
    label,
    path: label,
    sha256: '',
    bytes: text.length,
    encoding: 'utf-8',
    ...splitStatements(text, { file: label }),
  });
  const [from, to] = await loadSnapshots([file('from', before), file('to', after)]);
  const compared = compareSnapshots(from!, to!);
  return planSnapshots(compared.before, compared.after, compared.deltas, {
    style: 'online',
    ...(targetVersion === undefined ? {} : { targetVersion }),
  });
}

describe('the server that a plan is written for', () => {
  it('is the one of the side that changes, else of the other, unless the user says it', async () => {
    expect(await plan(server + table, keyed(''))).toMatchObject({ version: 12 });
    expect(await plan(table, server + keyed(''))).toMatchObject({ version: 12 });
    expect(await plan(server + table, keyed(''), 17)).toMatchObject({ version: 17 });
    expect(await plan(server + table, keyed(''))).not.toHaveProperty('assumed');
  });

  it('is an old one where no dump names it, as what runs there runs on newer ones', async () => {
    expect(await plan(table, keyed(''))).toMatchObject({ version: 14, assumed: true });
  });

  it('is the first that knows what the plan needs, where no dump names it', async () => {
    const { version, steps } = await plan(table, keyed(' NULLS NOT DISTINCT'));
    expect(version).toBe(15);
    expect(steps.map(({ sql }) => sql).join()).toContain('NULLS NOT DISTINCT');
  });
});
