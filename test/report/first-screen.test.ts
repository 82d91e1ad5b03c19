import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '../../src/report/view.ts';
import { itemsOf, reportOf, reportOfSamples, rowsOf, sectionOf } from './report-of.ts';

describe('liveguide, dev against production', () => {
  let report: ReportView;
  beforeAll(async () => {
    report = await reportOfSamples({ dev: 'liveguide/dev', production: 'liveguide/production' });
  });

  it('has a verdict that is an answer', () =>
    expect(sectionOf(report, 'verdict').lead).toBe(
      'production is ahead: only production has 4 columns, 1 enum, 2 constraints, 18 indexes and 1 view; dev has no object of its own. Making dev like production adds 26 objects and removes none.',
    ));

  it('says so where the comparison goes the wrong way', async () =>
    expect(
      sectionOf(
        await reportOfSamples({ production: 'liveguide/production', dev: 'liveguide/dev' }),
        'verdict',
      ).lead,
    ).toMatch(
      /Making production like dev removes 26 objects, and destroys the values in 4 columns\. That gives up what is ahead; the other direction would lose nothing\.$/,
    ));

  it('makes production the source of truth', () =>
    expect(sectionOf(report, 'truth').lead).toBe(
      'production is ahead: it has 26 things that dev lacks, and lacks nothing that dev has. Take production as the source of truth.',
    ));

  it('scores by area', () =>
    expect(rowsOf(sectionOf(report, 'truth'))).toEqual([
      ['Search', '0', '7'],
      ['Integrity', '0', '2'],
      ['Performance', '0', '14'],
      ['Monitoring', '0', '1'],
      ['Lifecycle of rows', '0', '2'],
      ['Together', '0', '26'],
    ]));

  it('names the strengths with their evidence', () => {
    const items = itemsOf(sectionOf(report, 'truth'));
    expect(items[0]).toContain('1 vector similarity index (`idx_graph_nodes_embedding_hnsw`)');
    expect(items[1]).toContain('1 unique constraint (`graph_nodes.graph_nodes_no_duplicate_goals`)');
    expect(items[3]).toBe('Monitoring: 1 monitoring view (`graph_monitoring_dashboard`)');
    expect(items[4]).toBe(
      'Lifecycle of rows: 1 status enum (`node_status`); 1 status column (`graph_nodes.status`)',
    );
    expect(items.at(-2)).toBe('Bring dev up to production at once: 26 things to add, nothing to remove.');
  });

  it('tells a manager five things or more, each with a number', () => {
    const points = itemsOf(sectionOf(report, 'summary'));
    expect(points.length).toBeGreaterThanOrEqual(5);
    expect(points.length).toBeLessThanOrEqual(8);
    for (const point of points) expect(point).toMatch(/\d/);
  });
});

describe('shrink-chat, production against staging', () => {
  let report: ReportView;
  beforeAll(async () => {
    report = await reportOfSamples({ production: 'shrink-chat/production', staging: 'shrink-chat/staging' });
  });

  it('finds no side ahead, and says what would be destroyed', () =>
    expect(sectionOf(report, 'verdict').lead).toMatch(
      /^Neither side is ahead, each has what the other lacks: .* destroys the values in 1 table\.$/,
    ));

  it('finds the hot fixes in production, the backup table among them', () => {
    const note = sectionOf(report, 'truth').blocks.find(({ type }) => type === 'note');
    expect(note).toMatchObject({ tone: 'warning' });
    const text = (note as { text: string }).text;
    for (const name of [
      'idx_audit_logs_thread_time',
      'idx_audit_logs_user_time',
      'idx_memory_embedding_hnsw',
      'idx_memory_quality_compound',
      'idx_memory_thread_created',
      'idx_memory_thread_quality_validation',
      'profiles_backup_before_user_id_fix',
    ]) {
      expect(text).toContain(`\`${name}\``);
    }
    expect(text).toMatch(/^7 objects only in production/);
  });

  it('counts five new columns on tables of both sides, and six indexes only in production', () => {
    const points = itemsOf(sectionOf(report, 'summary'));
    expect(points.find((point) => point.startsWith('[[columns|'))).toContain('5 only in staging');
    expect(points.find((point) => point.startsWith('[[indexes|'))).toContain('6 only in production');
  });
});

describe('equal and cosmetic', () => {
  const columns = (list: string) => `CREATE TABLE public.t (${list});`;
  it('says that equal is equal, in one line per section', async () => {
    const report = await reportOf({ a: columns('x integer'), b: columns('x integer') });
    expect(sectionOf(report, 'verdict').lead).toBe('a and b describe the same schema: no difference.');
    expect(sectionOf(report, 'truth')).toMatchObject({
      lead: 'Neither side is ahead: they describe the same schema.',
      blocks: [],
    });
    expect(sectionOf(report, 'summary').blocks).toEqual([]);
  });
  it('does not make a decision of an order of columns', async () => {
    const report = await reportOf({ a: columns('x integer, y integer'), b: columns('y integer, x integer') });
    expect(sectionOf(report, 'verdict').lead).toBe(
      'a and b do the same: 1 difference, all cosmetic (order of columns, names that only scripts see, comments).',
    );
  });
});
