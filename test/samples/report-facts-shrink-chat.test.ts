import { beforeAll, describe, expect, it } from 'vitest';
import { differencesOf, expectSaid, reportOfSample, type SampleOutput } from './report-of-sample.ts';

let report: SampleOutput;
beforeAll(async () => {
  report = await reportOfSample({ story: 'shrink-chat', from: 'production', to: 'staging' });
});
const said = (section: string, ...parts: readonly (string | RegExp)[]) =>
  expectSaid(report, section, ...parts);
const differences = (kind: string) => differencesOf(report, kind);
/** Table rows of a section between two of its headings, to tell one table's columns from another's. */
const under = (section: 'tables' | 'columns', heading: string): readonly string[] => {
  const lines = report.lines(section);
  const start = lines.indexOf(heading);
  expect(start, `the heading ${heading}`).toBeGreaterThan(-1);
  const end = lines.findIndex(
    (line, index) => index > start && /^(public\.\w+|Tables only in \w+)$/.test(line),
  );
  return lines.slice(start, end < 0 ? undefined : end);
};

const common =
  `audit_logs commitments journal_entries journal_idempotency journal_insights memory memory_metrics messages
  password_reset_tokens profile_tone_history profiles prompt_registry refresh_tokens risk_alerts sso_identities
  stripe_webhook_events threads user_feedback webhook_events`.split(/\s+/);

describe('the report on shrink-chat: tables', () => {
  it('counts 19 common tables', () => said('inventory', /^19 tables on both sides/));
  it.each(common)('names the table %s as common', (table) => said('inventory', `public.${table}`));
  it('counts 20 tables in production and 22 in staging', () =>
    said('inventory', /^Tables \| 20 \| 22 \| 1 \| 3 \|/));
  it.each(['account_link_events', 'email_verification_codes', 'scheduled_notifications'])(
    'has %s in staging only',
    (table) => expect(differences('table')).toContain(`add ${table}`),
  );
  it('has the backup in production only, as a copy from a repair', () => {
    expect(differences('table')).toContain('remove profiles_backup_before_user_id_fix');
    said('tables', 'copy of public.profiles', 'backup before user id fix');
  });

  const now = 'now()';
  const ofStaging: readonly (readonly [string, string, string, string, string])[] = [
    ['account_link_events', 'id', 'uuid', 'no', 'gen_random_uuid()'],
    ['account_link_events', 'user_id', 'uuid', 'no', '–'],
    ['account_link_events', 'event_type', 'text', 'no', '–'],
    ['account_link_events', 'provider', 'text', 'no', '–'],
    ['account_link_events', 'email_hash', 'text', 'yes', '–'],
    ['account_link_events', 'details', 'jsonb', 'yes', '–'],
    ['account_link_events', 'created_at', 'timestamp with time zone', 'yes', now],
    ['email_verification_codes', 'id', 'uuid', 'no', 'gen_random_uuid()'],
    ['email_verification_codes', 'email_hash', 'text', 'no', '–'],
    ['email_verification_codes', 'code_hash', 'text', 'no', '–'],
    ['email_verification_codes', 'expires_at', 'timestamp with time zone', 'no', '–'],
    ['email_verification_codes', 'created_at', 'timestamp with time zone', 'yes', now],
    ['email_verification_codes', 'used_at', 'timestamp with time zone', 'yes', '–'],
    ['email_verification_codes', 'attempts', 'integer', 'yes', '0'],
    ['scheduled_notifications', 'id', 'uuid', 'no', 'gen_random_uuid()'],
    ['scheduled_notifications', 'thread_id', 'uuid', 'no', '–'],
    ['scheduled_notifications', 'profile_id', 'uuid', 'yes', '–'],
    ['scheduled_notifications', 'commitment_id', 'uuid', 'yes', '–'],
    ['scheduled_notifications', 'title', 'text', 'yes', '–'],
    ['scheduled_notifications', 'body', 'text', 'no', '–'],
    ['scheduled_notifications', 'data', 'jsonb', 'yes', '–'],
    ['scheduled_notifications', 'scheduled_for', 'timestamp with time zone', 'no', '–'],
    ['scheduled_notifications', 'sent_at', 'timestamp with time zone', 'yes', '–'],
    ['scheduled_notifications', 'failed_at', 'timestamp with time zone', 'yes', '–'],
    ['scheduled_notifications', 'failure_reason', 'text', 'yes', '–'],
    ['scheduled_notifications', 'status', 'text', 'no', "'pending'::text"],
    ['scheduled_notifications', 'attempt_count', 'integer', 'yes', '0'],
    ['scheduled_notifications', 'max_attempts', 'integer', 'yes', '3'],
    ['scheduled_notifications', 'created_at', 'timestamp with time zone', 'yes', now],
    ['scheduled_notifications', 'updated_at', 'timestamp with time zone', 'yes', now],
  ];
  it.each(ofStaging)('has %s.%s as %s, null: %s, default %s', (table, ...column) => {
    const row = column.join(' | ');
    expect(under('tables', `public.${table}`)).toContainEqual(
      expect.toSatisfy((line: string) => line === row || line.startsWith(`${row} | `)),
    );
  });
  it.each(['account_link_events', 'email_verification_codes', 'scheduled_notifications'])(
    'has the primary key of %s',
    (table) => said('tables', `${table}_pkey`, 'PRIMARY KEY (id)'),
  );
});

describe('the report on shrink-chat: columns', () => {
  const added: readonly (readonly [string, string, string])[] = [
    ['profiles', 'expo_push_token', 'text | yes | –'],
    [
      'profiles',
      'notification_preferences',
      `jsonb | yes | '{"enabled": true, "quiet_hours_end": null, "quiet_hours_start": null}'::jsonb`,
    ],
    ['profiles', 'is_test_account', 'boolean | yes | false'],
    ['commitments', 'commitment_key', 'text | yes | –'],
    ['sso_identities', 'email_hash', 'text | yes | –'],
  ];
  it.each(added)('has %s.%s as a new column: %s', (table, column, definition) =>
    expect(under('columns', `public.${table}`)).toContainEqual(
      expect.stringContaining(`${column} | ${definition}`),
    ),
  );
  it('counts 5 new columns in common tables', () => {
    said('columns', /\b5 only in staging/);
    said('summary', /\b5 only in staging/, 'sso_identities.email_hash');
  });
  it('has decay_rate as double precision in staging, numeric in production', () =>
    said('columns', /^decay_rate \| type \| numeric \| double precision/));
  it('says that the type change rewrites the table and its indexes under ACCESS EXCLUSIVE', () =>
    said('columns', 'decay_rate', 'rewrites the table', 'indexes', 'ACCESS EXCLUSIVE'));
  it('says that the type change loses exactness', () => said('columns', 'decay_rate', 'exactness'));
  it('has memory.metadata as column 13 of staging and 14 of production', () =>
    said('columns', 'metadata is column 14 in production and 13 in staging'));

  it('has 19 columns of messages on each side', () =>
    said('deep-dive', /production: 19 columns/, /staging: 19 columns/));
  it.each(
    `id thread_id turn topic extension role content payload conversation_metadata metadata created_at updated_at
    inserted_at event private idempotency_key content_hash user_id token_count`.split(/\s+/),
  )('has messages.%s equal on both sides', (column) => {
    const row = report.lines('deep-dive').find((line) => line.split(' | ')[1] === column);
    const [, , production, staging] = row?.split(' | ') ?? [];
    expect(production).toBeTruthy();
    expect(staging).toBe(production);
  });
  it.each([
    ['core', 'role'],
    ['metadata', 'conversation_metadata'],
    ['tracking', 'inserted_at'],
    ['deduplication', 'idempotency_key'],
    ['deduplication', 'content_hash'],
    ['user linking', 'user_id'],
  ])('groups the columns of messages: %s has %s', (role, column) =>
    said('deep-dive', new RegExp(`^${role}[^|]* \\| ${column} \\|`)),
  );
  it('says that messages differs in the order of columns alone', () => {
    expect(under('columns', 'public.messages').join('\n')).toMatch(/Order of columns/);
    const about = report.view.differences.filter(
      ({ name, parent }) => name === 'public.messages' || parent === 'table public.messages',
    );
    expect(about.map(({ class: kind }) => kind)).toEqual(['cosmetic']);
  });
});

describe('the report on shrink-chat: indexes', () => {
  const onNewTables: readonly (readonly [string, string])[] = [
    ['idx_account_link_events_user_created', '(user_id, created_at DESC)'],
    ['idx_email_verification_codes_email_hash', '(email_hash)'],
    ['idx_email_verification_codes_expires_at', '(expires_at)'],
    ['idx_scheduled_notifications_pending', "(scheduled_for) WHERE (status = 'pending'::text)"],
    ['idx_scheduled_notifications_thread_id', '(thread_id)'],
    ['idx_scheduled_notifications_commitment_id', '(commitment_id)'],
  ];
  it.each(onNewTables)('has %s on a new table: %s', (name, definition) => {
    expect(differences('index')).toContain(`add ${name}`);
    said('tables', `CREATE INDEX ${name} `, definition);
    said('index-analysis', ` | ${name} | `);
  });
  const onCommonTables: readonly (readonly [string, string, string])[] = [
    ['idx_commitments_key_unique', 'UNIQUE', '(commitment_key) WHERE commitment_key IS NOT NULL'],
    ['idx_commitments_thread_key', 'btree', '(thread_id, commitment_key)'],
    ['idx_sso_identities_email_hash', 'btree', '(email_hash)'],
    ['idx_memory_consolidation', 'btree', '(thread_id, consolidation_count DESC)'],
    ['idx_memory_quality', 'btree', '(thread_id, quality_score DESC)'],
    ['idx_memory_thread_embedding', 'btree', '(thread_id) WHERE embedding IS NOT NULL'],
    ['idx_memory_metadata', 'gin', '(metadata)'],
    ['idx_profiles_is_test_account', 'btree', '(is_test_account) WHERE is_test_account'],
    [
      'idx_profiles_recovery_email_hash_linking',
      'btree',
      '(recovery_email_hash) WHERE recovery_email_hash IS NOT NULL',
    ],
    ['idx_memory_embedding_ivfflat', 'ivfflat', 'embedding'],
  ];
  it.each(onCommonTables)('has %s in staging only: %s %s', (name, method, definition) => {
    expect(differences('index')).toContain(`add ${name}`);
    said('indexes', ` | ${name} | `, method, definition);
  });
  const ofProduction: readonly (readonly [string, string])[] = [
    ['idx_memory_embedding_hnsw', 'hnsw (embedding'],
    ['idx_memory_quality_compound', '(thread_id, quality_score DESC, importance DESC)'],
    ['idx_memory_thread_created', '(thread_id, created_at DESC)'],
    ['idx_memory_thread_quality_validation', '(thread_id, validated_at) WHERE quality_score IS NOT NULL'],
    ['idx_audit_logs_thread_time', '(thread_id, created_at DESC)'],
    ['idx_audit_logs_user_time', '(user_id, created_at DESC)'],
  ];
  it.each(ofProduction)('has %s in production only: %s', (name, definition) => {
    expect(differences('index')).toContain(`remove ${name}`);
    said('indexes', ` | ${name} | `, definition);
  });
  it('counts 6 indexes only in production', () => said('index-analysis', /^Indexes only in production: 6\b/));
  it('says that the second GIN on metadata repeats the first', () =>
    said('index-analysis', 'idx_memory_metadata (metadata)', 'repeats', 'idx_memory_metadata_gin'));
  it('sets HNSW in production against IVFFlat in staging', () =>
    said('index-analysis', 'HNSW in production', 'IVFFlat in staging', /[Rr]ecall/, /[Bb]uild/));
});
