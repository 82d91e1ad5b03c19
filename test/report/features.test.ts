import { describe, expect, it } from 'vitest';
import { reportOf, reportOfSamples, rowsOf, sectionOf } from './report-of.ts';

describe('section features', () => {
  it('groups what differs in shrink-chat, with counts by kind', async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    const section = sectionOf(report, 'features');
    expect(section.lead).toMatch(/^30 differences in 11 likely features: account linking, /);
    expect(section.count).toBe(11);
    const rows = new Map(rowsOf(section).map((row) => [row[0], row]));
    expect(rows.get('Account linking')).toEqual([
      'Account linking',
      '4',
      'adds 1 table, 1 column and 2 indexes',
      '+ `account_link_events`, + `sso_identities.email_hash`, + `idx_profiles_recovery_email_hash_linking` and + `idx_sso_identities_email_hash`',
    ]);
    expect(rows.get('Backup clean-up')?.[2]).toBe('removes 1 table');
    expect([...rows.keys()].at(-1)).toBe('Other changes');
  });

  it('folds the whole list of a large feature', async () => {
    const columns = Array.from(
      { length: 9 },
      (_, at) => `ALTER TABLE public.t ADD COLUMN wing_${at}_width integer;`,
    );
    const base = 'CREATE TABLE public.t (id integer);';
    const section = sectionOf(await reportOf({ a: base, b: `${base} ${columns.join('\n')}` }), 'features');
    expect(section.lead).toBe('9 differences in 1 likely feature: wing width.');
    expect(section.blocks.at(-1)).toMatchObject({
      type: 'details',
      summary: 'Wing width: all 9 differences',
    });
  });

  it('is one line where nothing differs', async () => {
    const section = sectionOf(await reportOf({ a: '', b: '' }), 'features');
    expect(section).toMatchObject({ count: 0, blocks: [] });
  });

  it('names no feature where differences belong to none', async () => {
    const side = (body: string) =>
      `CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT ${body} $$;`;
    const section = sectionOf(await reportOf({ a: side('1'), b: side('2') }), 'features');
    expect(section.lead).toBe('No likely feature: 1 difference belongs to none.');
    expect(section.count).toBe(0);
  });
});
