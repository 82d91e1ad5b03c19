import { describe, expect, it } from 'vitest';
import { itemsOf, reportOf, reportOfSamples, rowsOf, sectionOf } from './report-of.ts';

describe('section health', () => {
  it('marks what the change of shrink-chat brings', async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    const section = sectionOf(report, 'health');
    expect(section.lead).toMatch(
      /^New in staging: \d+ \(.*\)\. Only in production: \d+\. On both sides: \d+/,
    );
    expect(rowsOf(section)).toContainEqual([
      'medium',
      'Duplicate indexes',
      '1',
      '`idx_memory_metadata` (as `idx_memory_metadata_gin`)',
      'DROP INDEX CONCURRENTLY one of the two.',
    ]);
    expect(itemsOf(section)).toContain(
      'Tables without a primary key (high): `profiles_backup_before_user_id_fix`',
    );
  });

  it('tells why and what to do on both sides', async () => {
    const same = 'CREATE TABLE public.t (id integer NOT NULL, price money);';
    const section = sectionOf(await reportOf({ a: same, b: same }), 'health');
    expect(section.count).toBe(0);
    expect(rowsOf(section).find(([, title]) => title === 'Columns of type money')).toEqual([
      'medium',
      'Columns of type money',
      '1',
      '`t.price`',
      'The currency and its decimals come from lc_monetary: a dump restored elsewhere can mean other amounts. Use numeric and a column for the currency.',
    ]);
  });

  it('says who may create in the schema public only where a version or a statement shows it', async () => {
    const table = 'CREATE TABLE public.t (id integer NOT NULL);';
    const from = (version: number) => `-- Dumped from database version ${version}.1\n${table}`;
    const open = async (dump: string) =>
      rowsOf(sectionOf(await reportOf({ a: dump, b: dump }), 'health')).some(
        ([, title]) => title === 'Schemas in which everybody may create objects',
      );
    expect(await open(table)).toBe(false);
    expect(await open(from(16))).toBe(false);
    expect(await open(from(14))).toBe(true);
    expect(await open(`${table}\nGRANT ALL ON SCHEMA public TO PUBLIC;`)).toBe(true);
  });

  it('takes a dump without a version for one of the other side', async () => {
    const table = 'CREATE TABLE public.t (id integer NOT NULL);';
    const from = (version: number) => `-- Dumped from database version ${version}.1\n${table}`;
    const differ = async (a: string, b: string) =>
      (await reportOf({ a, b })).differences.map(({ name }) => name);
    for (const version of [14, 16]) {
      expect(await differ(from(version), table)).toEqual([]);
      expect(await differ(table, from(version))).toEqual([]);
    }
    expect(await differ(from(14), from(16))).toEqual(['public']);
    expect(await differ(from(16), `${table}\nGRANT CREATE ON SCHEMA public TO PUBLIC;`)).toEqual(['public']);
    expect(await differ(table, `${from(14)}\nREVOKE CREATE ON SCHEMA public FROM PUBLIC;`)).toEqual([
      'public',
    ]);
  });

  it('is one line where no check finds anything', async () => {
    const schema = 'REVOKE CREATE ON SCHEMA public FROM PUBLIC;';
    expect(sectionOf(await reportOf({ a: schema, b: schema }), 'health')).toMatchObject({
      lead: 'No check found anything on either side.',
      blocks: [],
    });
  });
});
