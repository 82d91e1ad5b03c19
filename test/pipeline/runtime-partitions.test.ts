import { describe, expect, it } from 'vitest';
import { noSettings } from '../../src/config/comparison-settings.ts';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { planRollback } from '../../src/pipeline/plan-rollback.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { readPair } from '../support/read-snapshot.ts';

const settings = { ...noSettings, partitions: 'collapse' } as const;

const table = (columns: string) => `
CREATE TABLE public.reading (at date NOT NULL${columns}) PARTITION BY RANGE (at);
ALTER TABLE public.reading OWNER TO app;`;
const partition = (
  year: number,
  columns: string,
  bound = `FOR VALUES FROM ('${year}-01-01') TO ('${year + 1}-01-01')`,
) => `
CREATE TABLE public.reading_${year} (at date NOT NULL${columns});
ALTER TABLE public.reading_${year} OWNER TO app;
ALTER TABLE ONLY public.reading ATTACH PARTITION public.reading_${year} ${bound};`;
const index = (of: string, on: string) => `
CREATE INDEX ${of}_${on}_idx ON ${of === 'reading' ? 'ONLY ' : ''}public.${of} USING btree (${on});
${of === 'reading' ? '' : `ALTER INDEX public.reading_${on}_idx ATTACH PARTITION public.${of}_${on}_idx;`}`;

async function compare(before: string, after: string) {
  const [here, there] = await readPair(before, after);
  return compareSnapshots(here, there, { settings });
}

describe('partitions that only one side has', () => {
  const columns = ', amount numeric';
  const production = table(columns) + [2021, 2022, 2023].map((year) => partition(year, columns)).join('');
  const staging = table(columns) + [2023, 2024].map((year) => partition(year, columns)).join('');

  it('are no difference where they are ranges, and are told', async () => {
    const compared = await compare(production, staging);
    expect(compared.deltas).toEqual([]);
    expect(compared.runtime?.found).toMatchObject([
      {
        table: { id: 'table public.reading' },
        onlyBefore: [{ id: 'table public.reading_2021' }, { id: 'table public.reading_2022' }],
        onlyAfter: [{ id: 'table public.reading_2024' }],
        countBefore: 3,
        countAfter: 2,
      },
    ]);
    const { sections } = buildReport(compared, registry, { only: ['tables', 'inventory'], skip: [] });
    expect(sections.map(({ lead }) => lead)).toEqual([
      '18 objects in before.sql, 15 in after.sql.',
      'The same 2 tables on each side, with equal properties. Beside them, and no difference: `public.reading` has 3 partitions in before.sql and 2 in after.sql, 2 only in before.sql and 1 only in after.sql.',
    ]);
  });

  it('are made by the plan, and go on its way back, where the first side lacks them and has none of its own', async () => {
    const compared = await compare(production, production + partition(2024, columns));
    const plan = planSnapshots(compared.before, compared.after, compared.deltas, { style: 'online' });
    expect(plan.steps.map(({ sql }) => sql).join(';')).toContain('ATTACH PARTITION public.reading_2024');
    const back = planRollback(compared, { style: 'online' });
    expect(back.steps.map(({ sql }) => sql).join(';')).toContain('DROP TABLE public.reading_2024');
  });

  it('are never dropped because the second side has fewer', async () => {
    const compared = await compare(production + partition(2024, columns), production);
    expect(compared.deltas).toEqual([]);
    expect(compared.runtime?.found).toMatchObject([{ onlyBefore: [{ id: 'table public.reading_2024' }] }]);
  });

  it('are compared where the user asks for it', async () => {
    const [here, there] = await readPair(production, staging);
    const { deltas } = compareSnapshots(here, there, { settings: { ...settings, partitions: 'compare' } });
    expect(deltas.filter(({ id }) => id.startsWith('table ')).map(({ op, id }) => `${op} ${id}`)).toEqual([
      'add table public.reading_2024',
      'remove table public.reading_2021',
      'remove table public.reading_2022',
    ]);
  });

  it.each([
    ['a default partition', 'DEFAULT'],
    ['a list of names', "FOR VALUES IN ('north')"],
    ['a hash partition', 'FOR VALUES WITH (modulus 4, remainder 3)'],
  ])('differ where the design made them: %s', async (_, bound) => {
    const { deltas, runtime } = await compare(production + partition(2030, columns, bound), production);
    expect(deltas[0]).toMatchObject({ op: 'remove', id: 'table public.reading_2030' });
    expect(runtime).toBeUndefined();
  });

  it('differ where another object needs them by name', async () => {
    const view = 'CREATE VIEW public.latest AS SELECT at FROM public.reading_2024;';
    const { deltas } = await compare(production, staging + view);
    expect(deltas.map(({ op, id }) => `${op} ${id}`)).toContain('add table public.reading_2024');
  });

  it('get a new index and column of their table, forth and back', async () => {
    const wider = ', amount numeric, unit text';
    const compared = await compare(
      production +
        index('reading', 'amount') +
        [2021, 2022, 2023].map((year) => index(`reading_${year}`, 'amount')).join(''),
      table(wider) + partition(2023, wider) + index('reading', 'unit') + index('reading_2023', 'unit'),
    );
    const forth = planSnapshots(compared.before, compared.after, compared.deltas, { style: 'online' });
    const sql = forth.steps.map((step) => step.sql);
    expect(sql).toContain(
      'CREATE INDEX CONCURRENTLY reading_2021_unit_idx ON public.reading_2021 USING btree (unit)',
    );
    expect(sql).toContain(
      'ALTER INDEX public.reading_unit_idx ATTACH PARTITION public.reading_2022_unit_idx',
    );
    expect(sql.join(';')).not.toMatch(/DROP TABLE|CREATE TABLE|reading_2024/);
    const back = planRollback(compared, { style: 'online' }).steps.map((step) => step.sql);
    expect(back).toContain(
      'ALTER INDEX public.reading_amount_idx ATTACH PARTITION public.reading_2021_amount_idx',
    );
  });

  it('say of a report what the dumps show, and no more', async () => {
    const wider = ', amount numeric, unit text';
    const compared = await compare(production, table(wider) + partition(2023, wider));
    const view = buildReport(compared, registry, { only: ['inventory'], skip: [] });
    expect(view.differences.map(({ name }) => name)).toEqual([
      'public.reading.unit',
      'public.reading_2023.unit',
    ]);
  });
});
