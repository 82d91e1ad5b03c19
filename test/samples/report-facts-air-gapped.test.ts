import { beforeAll, describe, expect, it } from 'vitest';
import { differencesOf, expectSaid, reportOfSample, type SampleOutput } from './report-of-sample.ts';

let report: SampleOutput;
beforeAll(async () => {
  report = await reportOfSample({ story: 'air-gapped', from: 'production', to: 'staging' });
});
const said = (section: string, ...parts: readonly (string | RegExp)[]) =>
  expectSaid(report, section, ...parts);

/** Every difference between the two databases, as `op kind name`; parts of what comes or goes whole left out. */
const real = [
  'change schema public',
  'change enum lab.order_status',
  'change function lab.flag_critical()',
  'change column lab.orders.ward_id',
  'change view lab.open_orders',
  'change column lab.patients.insurance_number',
  'add column lab.specimens.collected_at',
  'remove column lab.specimens.drawn_at',
  'change policy lab.orders.orders_of_own_ward',
  'remove index lab.tmp_patients_name',
];

describe('the report on air-gapped: noise between PostgreSQL 13 and 18', () => {
  it('knows the versions', () => {
    said('scope', /^Server \| 13\.11 \| 18\.3$/);
    said('scope', /^pg_dump \| 13\.11 \| 18\.3$/);
  });
  it('finds the real differences and nothing else', () => {
    const found = report.view.differences.map(
      ({ op, kind, name }) => `${op} ${kind} ${name.replace(/^orders_of_own_ward.*/, 'lab.orders.$&')}`,
    );
    expect(found.sort()).toEqual([...real].sort());
  });
  it.each([
    ['N7', 'orders_priority_check', 'a list over varchar after dump and restore'],
    ['N13', 'patients_case_number_check', 'SUBSTRING of a varchar as a call, with its cast'],
    ['N13', 'wards_name_check', 'TRIM as a call'],
    ['N13', 'patients.admitted_at', 'AT TIME ZONE as a call in a default'],
    ['N13', 'audit_log_changed_day_idx', 'AT TIME ZONE as a call in an index'],
    ['N13', 'critical_results', 'AT TIME ZONE as a call in a view'],
    ['N16', 'critical_results', 'columns of a view named with their relation'],
    ['N16', 'turnaround_by_day', 'columns of a materialized view named with their relation'],
    ['N19', 'lab.orders', 'GRANT ALL without MAINTAIN'],
    ['N24', 'results_2025_01.measured_at', 'names of NOT NULL constraints'],
    ['N29', 'results_2025_01', 'bounds under another time zone'],
  ])('says that rule %s made %s equal: %s', (rule, object) => {
    const lines = report.lines('ledger');
    const start = lines.findIndex((line) => line.startsWith(`${rule}: `));
    expect(start, `the ledger of ${rule}`).toBeGreaterThan(-1);
    const end = lines.findIndex((line, index) => index > start && /^N\d+: /.test(line));
    expect(lines.slice(start, end < 0 ? undefined : end).join('\n')).toContain(object);
  });
  it('uses these rules and no others', () => {
    const rules = report.lines('ledger').flatMap((line) => /^(N\d+): /.exec(line)?.[1] ?? []);
    expect(rules.sort()).toEqual(['N13', 'N16', 'N19', 'N24', 'N29', 'N7']);
  });
  it('sets aside the settings and the lines for psql', () => {
    said('ledger', /^N1 restrict \| 0 \| 2 \|/);
    said('ledger', /^N4 setting \| 12 \| 13 \|/);
  });
});

describe('the report on air-gapped: what differs', () => {
  it('tells the partitions that a job made in one line, with their bounds', () => {
    said('tables', 'lab.results', '3 partitions only in production', '5 in production', '2 in staging');
    said('tables', 'results_2025_03', '2025-03-01 01:00:00+01');
    said('summary', 'Partitions made at run time', '3 only in production', 'the plan leaves them alone');
  });
  it.each(['verdict', 'truth', 'features', 'risk', 'compatibility', 'plan', 'preflight', 'next'])(
    'says nothing of them in %s, for a job made them',
    (section) => {
      expect(report.lines(section).filter((line) => /results_2025_0[345]/.test(line))).toEqual([]);
    },
  );
  it('takes the index made by hand for a hot fix', () => said('truth', 'hot fix', 'tmp_patients_name'));
  it('offers the renamed column as a rename, to be decided', () => {
    const lines = report.view.sections.flatMap(({ id }) => report.lines(id));
    expect(lines.filter((line) => line.includes('--rename'))).toEqual([
      expect.stringContaining('column lab.specimens.drawn_at=lab.specimens.collected_at'),
    ]);
  });
  it('adds the enum label in its place, before validated', () => {
    expect(differencesOf(report, 'enum')).toEqual(['change order_status']);
    said('types', 'received');
    said('plan', /ADD VALUE 'received' (BEFORE 'validated'|AFTER 'collected')/);
  });
  it('sets NOT NULL by way of a check that is validated, as PostgreSQL 13 needs it', () => {
    said('plan', /CHECK \(\(ward_id IS NOT NULL\)\) NOT VALID/);
    said('plan', /VALIDATE CONSTRAINT/);
    said('preflight', 'ward_id');
  });
  it('says that the narrower type rewrites, and asks for longer values before', () => {
    said('columns', 'insurance_number', 'character varying(20)', 'ACCESS EXCLUSIVE');
    said('preflight', 'insurance_number', '20');
  });
  it('says what the view does otherwise', () => {
    said('views', 'ordered_by');
    said('views', /released|canceled/);
  });
  it('shows the body of the function that changed', () => said('routines', 'flag_critical'));
  it('says that the policy is wider, and by which rows', () =>
    said('access', 'orders_of_own_ward', "priority = 'stat'", 'wider'));
  it('says that PUBLIC may no longer create in schema public', () =>
    said('access', 'PUBLIC', 'CREATE', 'public'));
  it('writes the plan for PostgreSQL 13', () => {
    expect(report.view.judgement?.version).toBe(13);
    expect(report.texts.plan).not.toMatch(/\bMAINTAIN\b|NOT NULL .* NOT VALID/);
  });
  it('destroys nothing but in comments', () =>
    expect(
      report.texts
        .plan!.split('\n')
        .filter((line) => /^(DROP|TRUNCATE|DELETE)\b|^ALTER .* DROP COLUMN/.test(line)),
    ).toEqual([]));
});
