import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/diff/delta.ts';
import { type Feature, groupFeatures } from '../../../src/insight/features/features.ts';
import { compareSnapshots } from '../../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../../support/read-snapshot.ts';

async function featuresOf(
  before: string,
  after: string,
  named: Readonly<Record<string, RegExp>> = {},
): Promise<readonly Feature[]> {
  const [from, to] = await readPair(before, after);
  const { deltas } = compareSnapshots(from, to);
  return groupFeatures(
    deltas,
    { before: from.model, after: to.model },
    Object.entries(named).map(([name, pattern]) => ({
      name,
      includes: (delta) => pattern.test(subjectOf(delta).address.path.join('.')),
    })),
  );
}

/** `name: member, member`, members by their own names in order. */
async function grouped(...texts: Parameters<typeof featuresOf>): Promise<readonly string[]> {
  return (await featuresOf(...texts)).map(
    ({ name, deltas }) =>
      `${name}: ${deltas.map((delta) => subjectOf(delta).address.path.at(-1)).join(', ')}`,
  );
}

const sample = (name: string) =>
  readFileSync(new URL(`../../../samples/${name}.sql`, import.meta.url), 'utf8');

const base = `
  CREATE TABLE public.users (id uuid NOT NULL, email text);
  ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
  CREATE TABLE public.orders (id uuid NOT NULL, user_id uuid, total numeric, placed date);
`;

describe('groupFeatures', () => {
  it('tells the stories of shrink-chat', async () => {
    const found = await grouped(sample('shrink-chat/production'), sample('shrink-chat/staging'));
    expect([...found].sort()).toEqual([
      'account linking: account_link_events, email_hash, idx_profiles_recovery_email_hash_linking, idx_sso_identities_email_hash',
      'audit log indexes: idx_audit_logs_thread_time, idx_audit_logs_user_time',
      'backup clean-up: profiles_backup_before_user_id_fix',
      'commitment deduplication: commitment_key, idx_commitments_key_unique, idx_commitments_thread_key',
      'decay rate type change: decay_rate',
      'email verification: email_verification_codes',
      'memory indexes: idx_memory_consolidation, idx_memory_metadata, idx_memory_quality, idx_memory_thread_embedding, idx_memory_quality_compound, idx_memory_thread_created, idx_memory_thread_quality_validation',
      'memory vector index change: idx_memory_embedding_ivfflat, idx_memory_embedding_hnsw',
      'other changes: notify_risk_alert',
      'scheduled notifications: expo_push_token, notification_preferences, scheduled_notifications',
      'test accounts: is_test_account, idx_profiles_is_test_account',
      'warehouse: warehouse_wrapper, warehouse, warehouse',
    ]);
  });

  it('tells the stories of liveguide', async () => {
    const features = await featuresOf(sample('liveguide/production'), sample('liveguide/dev'));
    expect(features.map(({ name, deltas }) => [name, deltas.length])).toEqual([
      ['graph node embedding', 8],
      ['graph node status', 6],
      ['graph nodes', 6],
      ['graph edge indexes', 5],
      ['graph monitoring dashboard', 1],
    ]);
  });

  it('puts every difference that is more than cosmetic into exactly one group', async () => {
    const [from, to] = await readPair(sample('shrink-chat/production'), sample('shrink-chat/staging'));
    const { deltas } = compareSnapshots(from, to);
    const members = groupFeatures(deltas, { before: from.model, after: to.model }).flatMap(
      (feature) => feature.deltas,
    );
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(30);
  });

  it('joins new tables by foreign keys, and what refers to them', async () => {
    const found = await grouped(
      base,
      `${base}
      CREATE TABLE public.coupons (id uuid NOT NULL, code text);
      ALTER TABLE ONLY public.coupons ADD CONSTRAINT coupons_pkey PRIMARY KEY (id);
      CREATE TABLE public.redemptions (coupon_id uuid, at date);
      ALTER TABLE ONLY public.redemptions ADD CONSTRAINT redemptions_fk FOREIGN KEY (coupon_id) REFERENCES public.coupons(id);
      ALTER TABLE public.orders ADD COLUMN discount_source uuid;
      ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_discount_fk FOREIGN KEY (discount_source) REFERENCES public.coupons(id);
      CREATE FUNCTION public.redeem() RETURNS void LANGUAGE sql AS $$ INSERT INTO\nredemptions DEFAULT VALUES $$;`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^coupons: /);
    for (const name of ['redemptions', 'discount_source', 'orders_discount_fk', 'redeem'])
      expect(found[0]).toContain(name);
  });

  it('takes an enum along with the column that uses it', async () => {
    expect(
      await grouped(
        base,
        `CREATE TYPE public.tier AS ENUM ('a', 'b'); ${base}
        ALTER TABLE public.users ADD COLUMN plan public.tier;
        ALTER TABLE public.users ADD COLUMN nickname text;`,
      ),
    ).toEqual(['user plan: tier, plan', 'user nickname: nickname']);
  });

  it('makes one story of a column that many tables get', async () => {
    const tables = ['a', 'b', 'c'].map((name) => `CREATE TABLE public.${name} (id integer);`).join('\n');
    const added = (column: string) =>
      ['a', 'b', 'c'].map((name) => `ALTER TABLE public.${name} ADD COLUMN ${column};`).join('\n');
    expect(await grouped(tables, `${tables} ${added('tenant_id uuid')}`)).toEqual([
      'tenant: tenant_id, tenant_id, tenant_id',
    ]);
    expect(await grouped(tables, `${tables} ${added('created_at date')}`)).toEqual([
      'timestamps: created_at, created_at, created_at',
    ]);
  });

  it('makes one story of tables that hold versions of others', async () => {
    const versions = ['page', 'note', 'term'].map(
      (name) => `CREATE TABLE public.${name}_versions (id integer);`,
    );
    expect(await grouped(base, `${base} ${versions.join('\n')}`)).toEqual([
      'versions: page_versions, note_versions, term_versions',
    ]);
  });

  it('calls a feature as a person has named it, and groups the rest by itself', async () => {
    const features = await featuresOf(
      base,
      `${base} ALTER TABLE public.users ADD COLUMN a_flag boolean; CREATE TABLE public.invoices (id integer);`,
      { 'Quarterly release': /a_flag/ },
    );
    expect(features.map(({ name, source }) => [name, source])).toEqual([
      ['invoices', 'objects'],
      ['Quarterly release', 'config'],
    ]);
  });

  it('leaves out what is cosmetic, and finds nothing where nothing differs', async () => {
    expect(await grouped(base, `${base} COMMENT ON TABLE public.users IS 'people';`)).toEqual([]);
    expect(await grouped(base, base)).toEqual([]);
  });

  it('calls no feature by blanks or by nothing, whatever the names are made of', async () => {
    const tables = ['que', 'Orders v2', '1234', '_', '日本', ' '].map(
      (name) => `CREATE TABLE public."${name}" (id integer);`,
    );
    const columns = ['que', 'Orders v2', '1234', '_', '日本', ' '].flatMap((name) => [
      `ALTER TABLE public."${name}" ADD COLUMN is_new boolean;`,
      `ALTER TABLE public."${name}" ADD COLUMN "42" integer;`,
      `CREATE INDEX "on ${name}" ON public."${name}" (id);`,
    ]);
    const all = [...tables, ...columns];
    for (const [before, after] of [
      [tables, all],
      [[], all],
      [all, all.map((text) => text.replace('"42" integer', '"42" bigint'))],
      [tables, [...tables, ...columns.filter((text) => text.includes('INDEX'))]],
    ] as const) {
      const names = (await featuresOf(before.join('\n'), after.join('\n'))).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/^\S+(?: \S+)*$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('calls columns that share no word after their table', async () => {
    const table = 'CREATE TABLE public.disruptionsv2 (id integer);';
    expect(
      await grouped(
        `${table} ALTER TABLE public.disruptionsv2 ADD COLUMN is_on boolean;`,
        `${table} ALTER TABLE public.disruptionsv2 ADD COLUMN status text;`,
      ),
    ).toEqual(['disruptionsv2: status, is_on']);
  });
  it('makes one story of singular and plural, and gives each sort of change on many tables its own', async () => {
    const tables = (type: string) =>
      ['pins', 'logs', 'images']
        .map(
          (name) => `CREATE TABLE public.${name} (id ${type});
          CREATE SEQUENCE public.${name}_id_seq AS ${type} START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;`,
        )
        .join('');
    const sequences = (columns: string) => `CREATE TABLE public.sequences (id integer${columns});`;
    const routine = 'CREATE FUNCTION public.sequence() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;';
    expect(
      await grouped(
        tables('integer') + sequences(', kind text, body text, args text'),
        `${tables('bigint').replaceAll(/TABLE public.(\w+) \(id bigint/g, 'TABLE public.$1 (id integer')}${sequences(', kind text')}${routine}`,
      ),
    ).toEqual(['sequence types: pins_id_seq, logs_id_seq, images_id_seq', 'sequences: sequence, body, args']);
  });

  it('tells indexes and keys of many tables by what they have in common', async () => {
    const names = ['account', 'order', 'invoice', 'shipment'];
    const tables = names
      .map((name) => `CREATE TABLE public.${name}_history (id integer, at date, by text);`)
      .join('');
    const made = names.map(
      (name) => `CREATE INDEX ${name}_h ON public.${name}_history USING hash (id);
        CREATE INDEX ${name}_b ON public.${name}_history USING btree (at);`,
    );
    expect(await grouped(tables, tables + made.join(''))).toEqual([
      'hash indexes: account_h, order_h, invoice_h, shipment_h',
      'history indexes: account_b, order_b, invoice_b, shipment_b',
    ]);
  });

  it('knows a reference by its name where nobody declares foreign keys', async () => {
    expect(
      await grouped(
        '',
        `CREATE TABLE public.fragments (id integer);
         CREATE TABLE public.nodes (id integer, fragment_id integer, kind_id integer);
         CREATE TABLE public.kinds (id integer);
         CREATE TABLE public.alerts (id integer, slug text);`,
      ),
    ).toEqual(['fragments: fragments, nodes, kinds', 'alerts: alerts']);
  });

  it('leaves the columns of a table with it, though they share a word with a new one', async () => {
    const registry = (columns: string) => `CREATE TABLE public.registry_locks (id integer${columns});`;
    expect(
      await grouped(
        registry(''),
        `${registry(', lock_requested_at date, lock_completed_at date')}CREATE TABLE public.lock (id integer);`,
      ),
    ).toEqual(['lock: lock', 'registry lock: lock_requested_at, lock_completed_at']);
  });

  it('makes one story of a schema and what stands in it', async () => {
    expect(
      await grouped(
        '',
        `CREATE SCHEMA vault; CREATE EXTENSION supabase_vault WITH SCHEMA vault;
         CREATE FUNCTION vault.encrypt() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;
         CREATE FUNCTION public.now_utc() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;`,
      ),
    ).toEqual(['vault: vault, supabase_vault, encrypt', 'now utc: now_utc']);
  });

  it('tells the single columns of a table together where much of it changes', async () => {
    const table = (columns: string) => `CREATE TABLE public.logs (id integer${columns});`;
    const indexes = ['type', 'verbosity'].map(
      (name) => `CREATE INDEX logs_${name} ON public.logs USING btree (${name});`,
    );
    expect(
      await grouped(
        table(''),
        table(', type text, verbosity integer, x real, y real, sent date') + indexes.join(''),
      ),
    ).toEqual(['logs: type, verbosity, x, y, sent, logs_type, logs_verbosity']);
  });
});
