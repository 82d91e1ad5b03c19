import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/block.ts';
import type { ReportView } from '../../src/report/view.ts';
import { itemsOf, rowsOf, sectionOf } from '../report/report-of.ts';
import { runProgram } from '../support/fake-terminal.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../samples/${name}/`, import.meta.url));

async function reportIn(name: string, ...argv: readonly string[]): Promise<ReportView> {
  const { code, stdout, stderr } = await runProgram(['report', ...argv, '-f', 'json'], { cwd: folder(name) });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as ReportView;
}

const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));

describe('what was measured of shrink-chat', () => {
  let report: ReportView;
  beforeAll(async () => {
    report = await reportIn('shrink-chat', 'production.sql', 'staging.sql');
  });

  it('tells the sizes of both sides', () => {
    expect(sectionOf(report, 'data').lead).toBe(
      'production: about 14.6 MB, 8 empty tables; staging: about 5.7 MB, 6 empty tables; production is 2.6 times as large as staging.',
    );
  });

  it.each([
    ['audit_logs', '8.3 MB', '2.8 MB'],
    ['memory', '8.9 MB', '2.1 MB'],
    ['messages', '3.6 MB', '1.3 MB'],
    ['profiles', '592 KB', '168 KB'],
    ['threads', '224 KB', '48 KB'],
    ['profiles_backup_before_user_id_fix', '144 KB', 'no table'],
    ['email_verification_codes', 'no table', '8 KB'],
  ])('%s has %s in production and %s on staging', (table, production, staging) => {
    const [largest] = tablesOf(sectionOf(report, 'data').blocks);
    expect(largest!.rows.map((row) => row.slice(0, 3))).toContainEqual([
      `\`public.${table}\``,
      production,
      staging,
    ]);
  });

  it('names the tables that are empty on each side', () => {
    const empty = tablesOf(sectionOf(report, 'data').blocks).find(({ caption }) =>
      caption?.startsWith('Tables without'),
    )!;
    const on = (side: number) =>
      empty.rows.filter((row) => row[side] === 'empty').map((row) => row[0]!.slice(8, -1));
    expect(on(1)).toEqual([
      'commitments',
      'journal_idempotency',
      'journal_insights',
      'memory_metrics',
      'password_reset_tokens',
      'risk_alerts',
      'sso_identities',
      'webhook_events',
    ]);
    expect(on(2)).toEqual([
      'account_link_events',
      'journal_idempotency',
      'journal_insights',
      'memory_metrics',
      'risk_alerts',
      'scheduled_notifications',
    ]);
    const meaning = (name: string) => empty.rows.find((row) => row[0] === `\`public.${name}\``)![3]!;
    expect(meaning('account_link_events')).toBe('new: nothing writes to it yet');
    expect(meaning('risk_alerts')).toMatch(/^unused on both sides/);
  });

  it('shows the probes side by side', () => {
    const tables = tablesOf(sectionOf(report, 'data').blocks);
    expect(tables.find(({ caption }) => caption === 'Messages by role in 30 days')).toMatchObject({
      columns: [{ title: 'role' }, { title: 'production' }, { title: 'staging' }],
      rows: [
        ['user', '356', '558'],
        ['assistant', '439', '477'],
      ],
    });
    expect(tables.find(({ caption }) => caption === 'Activity in 7 days')?.rows).toEqual([
      ['production', '10', '1', '7'],
      ['staging', '10', '5', '5.8'],
    ]);
  });

  it('says where the figures cannot all be right', () => {
    const notes = sectionOf(report, 'data').blocks.flatMap((block) =>
      block.type === 'note' ? [block.text] : [],
    );
    expect(notes).toEqual([
      'production: the tables add up to 21.7 MB, more than the 14.6 MB measured as a whole; the two were measured in different ways.',
      'staging: the tables add up to 6.4 MB, more than the 5.7 MB measured as a whole; the two were measured in different ways.',
    ]);
  });

  it('shows messages in depth: 19 columns, equal apart from their order', () => {
    const { lead, blocks } = sectionOf(report, 'deep-dive');
    expect(lead).toBe('1 table: `public.messages`.');
    expect(blocks[1]).toEqual({
      type: 'text',
      text: 'Equal on both sides, apart from the order of columns. production: 19 columns, 3.6 MB; staging: 19 columns, 1.3 MB.',
    });
    const roles = new Map(
      rowsOf({ blocks: blocks.slice(0, 3) }).map(([role, name]) => [name!.slice(1, -1), role]),
    );
    expect(roles.size).toBe(19);
    expect(['payload', 'conversation_metadata', 'metadata'].map((name) => roles.get(name))).toEqual(
      Array(3).fill('metadata'),
    );
    expect(
      ['created_at', 'updated_at', 'inserted_at', 'event', 'private'].map((name) => roles.get(name)),
    ).toEqual(Array(5).fill('tracking and state'));
    expect(['idempotency_key', 'content_hash'].map((name) => roles.get(name))).toEqual(
      Array(2).fill('deduplication'),
    );
    expect(roles.get('user_id')).toBe('user linking');
    expect(
      ['id', 'thread_id', 'turn', 'topic', 'extension', 'role', 'content'].map((name) => roles.get(name)),
    ).toEqual(Array(7).fill('core'));
  });
});

describe('the goals of liveguide', () => {
  it('are met by production, and none by dev', async () => {
    const report = await reportIn('liveguide', 'dev.sql', 'production.sql');
    const section = sectionOf(report, 'goals');
    expect(section.lead).toBe('dev meets 0 of 5 goals, production 5.');
    const [overview] = tablesOf(section.blocks);
    expect(overview!.rows.map((row) => row.slice(1))).toEqual([
      ['partly met', 'met'],
      ['not met', 'met'],
      ['not met', 'met'],
      ['not met', 'met'],
      ['not met', 'met'],
    ]);
    expect(itemsOf(section)).toContain('`column public.graph_nodes.embedding`: only in production');
    expect(sectionOf(report, 'data').lead).toMatch(/^Nothing is known of sizes and rows/);
  });
});
