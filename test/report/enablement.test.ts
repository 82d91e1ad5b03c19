import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/block.ts';
import { reportOf, reportOfSamples, sectionOf } from './report-of.ts';

/** Items by the heading above them. */
function checklists(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  let title = '';
  for (const block of blocks) {
    if (block.type === 'heading') title = block.text;
    if (block.type === 'checklist') lists.set(title, block.items);
  }
  return lists;
}

describe('section enablement', () => {
  it('lists what to watch of each feature of shrink-chat', async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    const lists = checklists(sectionOf(report, 'enablement').blocks);
    expect(lists.size).toBe(11);
    expect(lists.get('Commitment deduplication: adds 1 column and 2 indexes')).toEqual([
      '`commitments.commitment_key`: NULL in every old row; code must take that, or fill it first.',
      'No duplicates stand against `idx_commitments_key_unique`: [[preflight|pre-flight queries]] answer PASS.',
      '2 indexes built and valid (`pg_index.indisvalid`), with scans in `pg_stat_user_indexes` after a day: `idx_commitments_key_unique` and `idx_commitments_thread_key`.',
    ]);
    expect(lists.get('Email verification: adds 1 table')).toContain(
      '`email_verification_codes` holds what expires (`code_hash` and `expires_at`): a job removes expired rows.',
    );
    expect(lists.get('Scheduled notifications: adds 1 table and 2 columns')?.join('\n')).toContain(
      'the rows in `commitments`, `profiles` and `threads` that it refers to are there first',
    );
  });

  it('tells rows, privileges and defaults of a new queue', async () => {
    const base = 'CREATE TABLE public.users (id integer);';
    const report = await reportOf({
      a: base,
      b: `${base} CREATE TABLE public.mails (id integer NOT NULL, status text NOT NULL, send_at timestamp with time zone NOT NULL);
      GRANT SELECT, INSERT ON TABLE public.mails TO app; ALTER TABLE public.mails ENABLE ROW LEVEL SECURITY;
      ALTER TABLE public.users ADD COLUMN mail_count integer DEFAULT 0 NOT NULL;`,
    });
    expect([...checklists(sectionOf(report, 'enablement').blocks).values()].flat()).toEqual([
      '`mails` is there and empty; watch that the new code writes the first rows to it.',
      '`mails` looks like a queue (`status` and `send_at`): the worker that takes its rows is switched on; alert on rows that are past due.',
      '`mails`: privileges for `app`; row security without a policy: only the owner and BYPASSRLS roles see a row.',
      '`users.mail_count`: old rows get `0`; make sure that this is the wanted state before the feature is on.',
    ]);
  });

  it('is one line where nothing is switched on', async () => {
    expect(sectionOf(await reportOf({ a: '', b: '' }), 'enablement')).toMatchObject({
      lead: 'Nothing to switch on.',
      blocks: [],
    });
  });
});
