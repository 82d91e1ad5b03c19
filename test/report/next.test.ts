import { describe, expect, it } from 'vitest';
import { reportOf, reportOfSamples, rowsOf, sectionOf } from './report-of.ts';

describe('section next', () => {
  it('derives decisions, repairs and clean-up from shrink-chat', async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    const section = sectionOf(report, 'next');
    expect(section.blocks.filter(({ type }) => type === 'heading')).toMatchObject([
      { text: 'This week' },
      { text: 'Two weeks' },
      { text: 'Month' },
    ]);
    const rows = rowsOf(section);
    expect(rows.every(([, , owner, date]) => owner === '' && date === '')).toBe(true);
    const tasks = rows.map(([task]) => task);
    expect(tasks).toContain(
      'Decide what becomes of the data in `profiles_backup_before_user_id_fix`, which staging lacks; back it up first.',
    );
    expect(tasks).toContain(
      'Duplicate indexes, new in staging: `idx_memory_metadata` (as `idx_memory_metadata_gin`). DROP INDEX CONCURRENTLY one of the two.',
    );
    expect(tasks).toContain('Remove the copy `profiles_backup_before_user_id_fix` after a check.');
    expect(tasks.find((task) => task?.startsWith('Write 6 objects that only production has'))).toContain(
      '`idx_audit_logs_thread_time`',
    );
  });

  it('is one line where nothing follows', async () => {
    const schema = 'REVOKE CREATE ON SCHEMA public FROM PUBLIC;';
    expect(sectionOf(await reportOf({ a: schema, b: schema }), 'next')).toMatchObject({
      lead: 'Nothing follows from this comparison.',
      count: 0,
      blocks: [],
    });
  });
});
