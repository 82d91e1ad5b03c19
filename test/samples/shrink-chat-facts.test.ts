import { describe, expect, it } from 'vitest';
import { entriesAboutTable } from './entries-about-table.ts';
import { readDump } from './read-dump.ts';

const staging = readDump('shrink-chat/staging');
const production = readDump('shrink-chat/production');

const commonTables = [
  'audit_logs',
  'commitments',
  'journal_entries',
  'journal_idempotency',
  'journal_insights',
  'memory',
  'memory_metrics',
  'messages',
  'password_reset_tokens',
  'profile_tone_history',
  'profiles',
  'prompt_registry',
  'refresh_tokens',
  'risk_alerts',
  'sso_identities',
  'stripe_webhook_events',
  'threads',
  'user_feedback',
  'webhook_events',
];
const differingTables = ['audit_logs', 'commitments', 'memory', 'messages', 'profiles', 'sso_identities'];

/** The columns of a table that the other side lacks, by their whole definition. */
function addedColumns(table: string): readonly string[] {
  const there = new Set(production.columns.get(table));
  return staging.columns.get(table)!.filter((column) => !there.has(column));
}

function position(side: typeof staging, table: string, column: string): number {
  return 1 + side.columns.get(table)!.findIndex((definition) => definition.startsWith(`${column} `));
}

describe('shrink-chat tables', () => {
  it('shares 19 tables', () => {
    expect(commonTables).toHaveLength(19);
    expect(staging.tables.filter((table) => production.tables.includes(table))).toEqual(commonTables);
  });
  it('has 22 tables in staging', () => expect(staging.tables).toHaveLength(22));
  it('has 20 tables in production', () => expect(production.tables).toHaveLength(20));
  it('has three tables in staging only', () =>
    expect(staging.tables.filter((table) => !production.tables.includes(table))).toEqual([
      'account_link_events',
      'email_verification_codes',
      'scheduled_notifications',
    ]));
  it('has one table in production only, the backup', () =>
    expect(production.tables.filter((table) => !staging.tables.includes(table))).toEqual([
      'profiles_backup_before_user_id_fix',
    ]));
  it('has the columns of profiles in the backup, without keys or defaults', () => {
    const names = (table: string) => production.columns.get(table)!.map((column) => column.split(' ')[0]);
    expect(names('profiles_backup_before_user_id_fix')).toEqual(names('profiles'));
    expect(production.columns.get('profiles_backup_before_user_id_fix')!.join()).not.toMatch(
      /DEFAULT|NOT NULL/,
    );
    expect([...production.constraints.values()].filter((on) => on.startsWith('profiles_backup'))).toEqual([]);
  });
  it.each(commonTables.filter((table) => !differingTables.includes(table)))(
    'has %s equal on both sides',
    (table) => {
      // What merely points at the table belongs to another one: new foreign keys, hot-fixed functions.
      const own = (text: string) =>
        entriesAboutTable(text, table).filter(
          (entry) => !entry.startsWith('-- Name: scheduled_notifications'),
        );
      expect(own(staging.text).length).toBeGreaterThanOrEqual(3);
      expect(own(staging.text)).toEqual(own(production.text));
    },
  );
  it.each(['schema_migrations', '_prisma_migrations', 'knex_migrations', 'flyway_schema_history'])(
    'keeps no migration history in %s',
    (table) => {
      expect(staging.text).not.toContain(table);
      expect(production.text).not.toContain(table);
    },
  );
});

describe('shrink-chat tables in staging only', () => {
  it('has account_link_events as listed', () =>
    expect(staging.columns.get('account_link_events')).toEqual([
      'id uuid DEFAULT gen_random_uuid() NOT NULL',
      'user_id uuid NOT NULL',
      'event_type text NOT NULL',
      'provider text NOT NULL',
      'email_hash text',
      'details jsonb',
      'created_at timestamp with time zone DEFAULT now()',
    ]));
  it('has email_verification_codes as listed', () =>
    expect(staging.columns.get('email_verification_codes')).toEqual([
      'id uuid DEFAULT gen_random_uuid() NOT NULL',
      'email_hash text NOT NULL',
      'code_hash text NOT NULL',
      'expires_at timestamp with time zone NOT NULL',
      'created_at timestamp with time zone DEFAULT now()',
      'used_at timestamp with time zone',
      'attempts integer DEFAULT 0',
    ]));
  it('has scheduled_notifications as listed', () =>
    expect(staging.columns.get('scheduled_notifications')).toEqual([
      'id uuid DEFAULT gen_random_uuid() NOT NULL',
      'thread_id uuid NOT NULL',
      'profile_id uuid',
      'commitment_id uuid',
      'title text',
      'body text NOT NULL',
      'data jsonb',
      'scheduled_for timestamp with time zone NOT NULL',
      'sent_at timestamp with time zone',
      'failed_at timestamp with time zone',
      'failure_reason text',
      "status text DEFAULT 'pending'::text NOT NULL",
      'attempt_count integer DEFAULT 0',
      'max_attempts integer DEFAULT 3',
      'created_at timestamp with time zone DEFAULT now()',
      'updated_at timestamp with time zone DEFAULT now()',
    ]));
  it.each(['account_link_events', 'email_verification_codes', 'scheduled_notifications'])(
    'has id as the primary key of %s',
    (table) => expect(staging.constraints.get(`${table}_pkey`)).toBe(`${table} PRIMARY KEY (id)`),
  );
});

describe('shrink-chat columns', () => {
  it('has three new columns in profiles', () =>
    expect(addedColumns('profiles')).toEqual([
      'expo_push_token text',
      `notification_preferences jsonb DEFAULT '{"enabled": true, "quiet_hours_end": null, "quiet_hours_start": null}'::jsonb`,
      'is_test_account boolean DEFAULT false',
    ]));
  it('has one new column in commitments', () =>
    expect(addedColumns('commitments')).toEqual(['commitment_key text']));
  it('has one new column in sso_identities', () =>
    expect(addedColumns('sso_identities')).toEqual(['email_hash text']));
  it('has 5 new columns in common tables', () => {
    const added = commonTables.filter((table) => table !== 'memory').flatMap(addedColumns);
    expect(added).toHaveLength(5);
  });
  it('has no column of a common table in production only', () => {
    for (const table of commonTables) {
      const names = (side: typeof staging) => side.columns.get(table)!.map((column) => column.split(' ')[0]);
      expect(names(staging)).toEqual(expect.arrayContaining(names(production)));
    }
  });

  it('has memory.decay_rate as double precision in staging', () =>
    expect(staging.columns.get('memory')).toContain('decay_rate double precision DEFAULT 0.05'));
  it('has memory.decay_rate as numeric in production', () =>
    expect(production.columns.get('memory')).toContain('decay_rate numeric DEFAULT 0.05'));
  it('has memory.metadata as column 13 of one side and 14 of the other', () => {
    expect(position(staging, 'memory', 'metadata')).toBe(13);
    expect(position(production, 'memory', 'metadata')).toBe(14);
  });
  it('has memory equal apart from the type and the place', () => {
    const rest = (side: typeof staging) =>
      side.columns
        .get('memory')!
        .filter((column) => !column.startsWith('decay_rate '))
        .sort();
    expect(rest(staging)).toEqual(rest(production));
  });

  it('has 19 equal columns in messages, in another order', () => {
    const there = staging.columns.get('messages')!;
    const here = production.columns.get('messages')!;
    expect(there).toHaveLength(19);
    expect([...there].sort()).toEqual([...here].sort());
    expect(there).not.toEqual(here);
  });
  it('has the listed columns in messages', () =>
    expect(staging.columns.get('messages')!.map((column) => column.split(' ')[0])).toEqual(
      expect.arrayContaining(
        `id thread_id turn topic extension role content payload conversation_metadata metadata created_at
         updated_at inserted_at event private idempotency_key content_hash user_id`.split(/\s+/),
      ),
    ));
  it.each(['payload', 'conversation_metadata', 'metadata'])('has messages.%s as jsonb', (column) =>
    expect(staging.columns.get('messages')!.join('\n')).toMatch(new RegExp(`^${column} jsonb`, 'm')),
  );
});

describe('shrink-chat indexes', () => {
  const onlyInStaging: Readonly<Record<string, string>> = {
    idx_account_link_events_user_created: 'account_link_events USING btree (user_id, created_at DESC)',
    idx_commitments_key_unique:
      'UNIQUE commitments USING btree (commitment_key) WHERE (commitment_key IS NOT NULL)',
    idx_commitments_thread_key: 'commitments USING btree (thread_id, commitment_key)',
    idx_email_verification_codes_email_hash: 'email_verification_codes USING btree (email_hash)',
    idx_email_verification_codes_expires_at: 'email_verification_codes USING btree (expires_at)',
    idx_memory_consolidation: 'memory USING btree (thread_id, consolidation_count DESC)',
    idx_memory_embedding_ivfflat:
      "memory USING ivfflat (embedding public.vector_cosine_ops) WITH (lists='100')",
    idx_memory_metadata: 'memory USING gin (metadata)',
    idx_memory_quality: 'memory USING btree (thread_id, quality_score DESC)',
    idx_memory_thread_embedding: 'memory USING btree (thread_id) WHERE (embedding IS NOT NULL)',
    idx_profiles_is_test_account: 'profiles USING btree (is_test_account) WHERE is_test_account',
    idx_profiles_recovery_email_hash_linking:
      'profiles USING btree (recovery_email_hash) WHERE (recovery_email_hash IS NOT NULL)',
    idx_scheduled_notifications_commitment_id: 'scheduled_notifications USING btree (commitment_id)',
    idx_scheduled_notifications_pending:
      "scheduled_notifications USING btree (scheduled_for) WHERE (status = 'pending'::text)",
    idx_scheduled_notifications_thread_id: 'scheduled_notifications USING btree (thread_id)',
    idx_sso_identities_email_hash: 'sso_identities USING btree (email_hash)',
  };
  const onlyInProduction: Readonly<Record<string, string>> = {
    idx_audit_logs_thread_time: 'audit_logs USING btree (thread_id, created_at DESC)',
    idx_audit_logs_user_time: 'audit_logs USING btree (user_id, created_at DESC)',
    idx_memory_embedding_hnsw:
      "memory USING hnsw (embedding public.vector_cosine_ops) WITH (m='16', ef_construction='64')",
    idx_memory_quality_compound: 'memory USING btree (thread_id, quality_score DESC, importance DESC)',
    idx_memory_thread_created: 'memory USING btree (thread_id, created_at DESC)',
    idx_memory_thread_quality_validation:
      'memory USING btree (thread_id, validated_at) WHERE (quality_score IS NOT NULL)',
  };

  it.each(Object.entries(onlyInStaging))('has %s in staging only', (index, definition) => {
    expect(staging.indexes.get(index)).toBe(definition);
    expect(production.indexes.has(index)).toBe(false);
  });
  it.each(Object.entries(onlyInProduction))('has %s in production only', (index, definition) => {
    expect(production.indexes.get(index)).toBe(definition);
    expect(staging.indexes.has(index)).toBe(false);
  });
  it('has no other index on one side only', () => {
    const only = (here: typeof staging, there: typeof staging) =>
      [...here.indexes.keys()].filter((index) => !there.indexes.has(index)).sort();
    expect(only(staging, production)).toEqual(Object.keys(onlyInStaging).sort());
    expect(only(production, staging)).toEqual(Object.keys(onlyInProduction).sort());
  });
  it('has every common index with one definition', () => {
    const common = [...staging.indexes].filter(([index]) => production.indexes.has(index));
    expect(common.length).toBeGreaterThanOrEqual(25);
    for (const [index, definition] of common) expect(production.indexes.get(index)).toBe(definition);
  });
  it('has a first GIN on memory.metadata on both sides, so that the second is a duplicate', () => {
    expect(staging.indexes.get('idx_memory_metadata_gin')).toBe('memory USING gin (metadata)');
    expect(production.indexes.get('idx_memory_metadata_gin')).toBe('memory USING gin (metadata)');
  });
});

describe('shrink-chat secrets, all of them made up', () => {
  it('has credentials in the body of a function in production', () => {
    expect(production.text).toMatch(/https:\/\/oncall:[\w-]+@/);
    expect(production.text).toContain("'sk_live_");
  });
  it('has the password of a user mapping in production', () =>
    expect(production.text).toMatch(
      /^CREATE USER MAPPING FOR postgres SERVER warehouse OPTIONS \(\n {4}password '/m,
    ));
  it('has neither in staging', () => expect(staging.text).not.toMatch(/not-a-real|sk_live_|USER MAPPING/));
});
