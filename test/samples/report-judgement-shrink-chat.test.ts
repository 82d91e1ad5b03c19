import { beforeAll, describe, expect, it } from 'vitest';
import { expectSaid, reportOfSample, type SampleOutput } from './report-of-sample.ts';

let report: SampleOutput;
beforeAll(async () => {
  report = await reportOfSample({ story: 'shrink-chat', from: 'production', to: 'staging' });
});
const said = (section: string, ...parts: readonly (string | RegExp)[]) =>
  expectSaid(report, section, ...parts);

describe('the report on shrink-chat: migrations and measured data', () => {
  it('finds no migration-history table', () => said('migrations', /^No migration-history table/, 'public'));
  it('says that staging is about 5.7 MB and production about 14.6 MB', () =>
    said('data', '5.7 MB', '14.6 MB'));
  it.each([
    ['audit_logs', '8.3 MB', '2.8 MB'],
    ['memory', '8.9 MB', '2.1 MB'],
    ['messages', '3.6 MB', '1.3 MB'],
    ['profiles', '592 KB', '168 KB'],
    ['threads', '224 KB', '48 KB'],
    ['profiles_backup_before_user_id_fix', '144 KB', 'no table'],
    ['email_verification_codes', 'no table', '8 KB'],
  ])('has the sizes of %s: %s in production, %s in staging', (table, production, staging) =>
    said('data', `public.${table} | ${production} | ${staging}`),
  );
  it.each(
    'account_link_events journal_idempotency journal_insights memory_metrics risk_alerts scheduled_notifications'.split(
      ' ',
    ),
  )('has %s empty on staging', (table) =>
    said('data', new RegExp(`^public\\.${table} \\| [^|]+ \\| empty \\|`)),
  );
  it.each(
    `commitments journal_idempotency journal_insights memory_metrics password_reset_tokens risk_alerts sso_identities
    webhook_events`.split(/\s+/),
  )('has %s empty in production', (table) => said('data', new RegExp(`^public\\.${table} \\| empty \\|`)));
  it('has messages by role', () => {
    said('data', /^user \| 356 \| 558$/);
    said('data', /^assistant \| 439 \| 477$/);
  });
  it('has threads, threads with messages, and messages per active thread', () => {
    said('data', /^production \| 10 \| 1 \| 7$/);
    said('data', /^staging \| 10 \| 5 \| 5\.8$/);
  });
});

describe('the report on shrink-chat: features', () => {
  it.each([
    ['Account linking', 'account_link_events'],
    ['Notifications', 'scheduled_notifications'],
    ['Email verification', 'email_verification_codes'],
    ['Commitment deduplication', 'commitment_key'],
    ['Test accounts', 'is_test_account'],
  ])('tells the feature %s with %s', (feature, object) => {
    const lines = report.lines('features');
    expect(lines.some((line) => line.includes(feature))).toBe(true);
    expect(lines.some((line) => line.includes(object))).toBe(true);
  });
  it.each([
    'Account linking',
    'Notifications',
    'Email verification',
    'Commitment deduplication',
    'Test accounts',
  ])('has a checklist to enable %s', (feature) => said('enablement', feature));
});

describe('the report on shrink-chat: risk and compatibility', () => {
  it('calls the change of the vector index a high risk', () =>
    said('risk', /^high \|/, 'idx_memory_embedding_ivfflat', 'hnsw'));
  it('calls the type change a high risk, for lock and exactness', () => {
    said('risk', /^high \| locks \|/, 'public.memory.decay_rate', 'ACCESS EXCLUSIVE');
    said('risk', /^high \| data \|/, 'public.memory.decay_rate', 'double precision');
  });
  it('says what new columns really cost: a short lock, no rewrite', () => {
    said('risk', 'table public.profiles', 'ACCESS EXCLUSIVE', 'short');
    said('columns', '3 columns to add', 'no rewrite');
  });
  it('says that the indexes are to be built concurrently', () =>
    said('risk', 'indexes are built without blocking writes'));
  it('says that six indexes of production would go', () =>
    said('risk', 'idx_audit_logs_thread_time', 'idx_memory_thread_quality_validation'));
  it.each([
    ['new table', /account_link_events/, /new code/],
    ['new column', /commitment_key/, /new code names it/],
    ['other type', /decay_rate/, /drivers/],
    ['table dropped', /profiles_backup_before_user_id_fix/, /breaks|✗/],
  ])('says what old and new code meet: %s', (change, object, effect) =>
    said('compatibility', new RegExp(`^${change} `), object, effect),
  );
  it('says what is deployed first', () => said('compatibility', 'database first'));
});

describe('the report on shrink-chat: plan and rollback', () => {
  const at = (pattern: RegExp) => report.lines('plan').findIndex((line) => pattern.test(line));
  it('adds columns and tables first, builds indexes after, changes the type in a window, drops the backup last', () => {
    const places = [
      at(/^ALTER TABLE public\.profiles ADD COLUMN expo_push_token text;/),
      at(/^CREATE INDEX CONCURRENTLY idx_memory_quality /),
      at(/ALTER COLUMN decay_rate TYPE double precision/),
      at(/^-- DROP TABLE public\.profiles_backup_before_user_id_fix;/),
    ];
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
  it('calls the phase of the type change a window', () => said('plan', /^Phase \d/, 'window'));
  it('has the drop of the backup as a comment only', () => expect(at(/^DROP TABLE/)).toBe(-1));
  it.each(ofCommon())('builds %s concurrently', (name) =>
    said('plan', new RegExp(`^CREATE (UNIQUE )?INDEX CONCURRENTLY ${name} `)),
  );
  it('drops each of the six indexes that only production has, as a comment', () => {
    const drops = report.lines('plan').filter((line) => /^-- DROP INDEX CONCURRENTLY public\./.test(line));
    expect(drops).toHaveLength(6);
  });
  it('rebuilds the view over the changed column', () =>
    said('plan', 'DROP VIEW public.thread_memory_overview'));
  it('says that the backup cannot be brought back', () =>
    said('rollback', 'profiles_backup_before_user_id_fix'));
  it('turns the type back in the rollback', () => said('rollback', 'decay_rate', 'numeric'));
  it('asks for values that do not fit before the type change', () => said('preflight', 'decay_rate'));
  it('asks for duplicates before the unique index, or knows that the column is new', () => {
    const lines = report.lines('compatibility').filter((line) => line.includes('idx_commitments_key_unique'));
    expect(lines.join('\n')).toMatch(/new column/);
  });

  function ofCommon(): readonly string[] {
    return `idx_commitments_key_unique idx_commitments_thread_key idx_memory_consolidation idx_memory_embedding_ivfflat
      idx_memory_metadata idx_memory_quality idx_memory_thread_embedding idx_profiles_is_test_account
      idx_profiles_recovery_email_hash_linking idx_sso_identities_email_hash`.split(/\s+/);
  }
});

describe('the report on shrink-chat: code, testing, health, next steps', () => {
  it('has Drizzle code for the new columns', () => {
    said('code', "expoPushToken: text('expo_push_token')");
    said('code', 'notificationPreferences');
    said('code', "isTestAccount: boolean('is_test_account')");
  });
  it('has Drizzle code for the new tables', () => said('code', "pgTable('scheduled_notifications'"));
  it('names the type change for code', () => said('code', 'decayRate', /double/i));
  it('tests the conversion of decay_rate', () => said('testing', 'decay_rate'));
  it('tests the default of is_test_account', () => said('testing', 'is_test_account', 'false'));
  it('tests the time that index builds take', () => said('testing', 'index builds'));
  it('tests the old code against the new schema', () =>
    said('testing', 'code for production on the new schema'));
  it('rehearses the rollback', () => said('testing', 'rollback'));
  it('finds the duplicate index unhealthy', () => said('health', 'idx_memory_metadata'));
  it('finds the table without a primary key unhealthy', () =>
    said('health', 'profiles_backup_before_user_id_fix'));
  it('has next steps for this week, two weeks and the month', () => {
    const text = report.lines('next').join('\n');
    for (const when of [/this week/i, /two weeks/i, /month/i]) expect(text).toMatch(when);
  });
  it('says that neither side is ahead', () => said('verdict', 'Neither side is ahead'));
});

describe('what the hand got wrong on shrink-chat', () => {
  const formats = ['markdown', 'html', 'json', 'terminal', 'plan', 'rollback', 'diff'];
  it.each(formats)('does not count 19 tables in production: %s', (format) =>
    expect(report.texts[format]).not.toMatch(/19 (base )?tables in production/i),
  );
  it.each(formats)('does not count 7 new columns: %s', (format) =>
    expect(report.texts[format]).not.toMatch(/\b(7|seven) (new|added) columns\b/i),
  );
  it.each(formats)('does not count 4 indexes only in production: %s', (format) =>
    expect(report.texts[format]).not.toMatch(
      /indexes only in production:? \(?4\b|\b4 indexes only in production|\b4 only in production/i,
    ),
  );
  it('has no rewrite for a column with a constant default', () => {
    const adds = report.view
      .judgement!.phases.flatMap(({ steps }) => steps)
      .filter(({ sql }) => /^ALTER TABLE \S+ ADD COLUMN/.test(sql));
    expect(adds).toHaveLength(5);
    for (const { work } of adds) expect(work.join()).not.toMatch(/rewrite/);
  });
  it('calls nothing about decay_rate automatic, and its worst risk not low', () => {
    const about = report.view.judgement!.findings.filter(({ object }) => object.includes('decay_rate'));
    expect(about.map(({ level }) => level)).toContain('high');
    expect(report.texts.markdown).not.toMatch(/decay_rate[^\n]*\bautomatic/i);
  });
  it('says of each production-only index that it goes', () => {
    const text = report.lines('risk').join('\n');
    for (const name of [
      'embedding_hnsw',
      'quality_compound',
      'thread_created',
      'thread_quality_validation',
    ]) {
      expect(text).toContain(`idx_memory_${name}`);
    }
    expect(text).toContain('idx_audit_logs_user_time');
  });
  it.each(formats)('prints no password and no key: %s', (format) => {
    // All made up, and all of them in production.sql.
    for (const secret of ['not-a-real-password', 'sk_live_fake', 'fake-fake']) {
      expect(report.texts[format]).not.toContain(secret);
    }
  });
  it('counts what it redacted', () => said('ledger', /redacted|replaced/));
});
