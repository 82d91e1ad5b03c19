import { beforeAll, describe, expect, it } from 'vitest';
import {
  blocks,
  conflicts,
  describeLock,
  judgeLocks,
  type LockCatalog,
  lockModes,
  type RelationFacts,
  strongest,
} from '../../src/locks/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

beforeAll(loadGrammar);

const orders: RelationFacts = {
  path: ['shop', 'orders'],
  kind: 'table',
  columns: [
    { name: 'id', type: 'bigint', notNull: true },
    { name: 'note', type: 'character varying(20)' },
    { name: 'customer', type: 'bigint' },
    { name: 'total', type: 'numeric(10,2)' },
  ],
  constraints: [
    { name: 'orders_pkey', type: 'primary key', columns: ['id'] },
    {
      name: 'orders_customer_fkey',
      type: 'foreign key',
      columns: ['customer'],
      references: { path: ['shop', 'customers'], columns: ['id'] },
    },
    {
      name: 'total_given',
      type: 'check',
      columns: ['total'],
      expression: '((total IS NOT NULL) AND (total > 0))',
    },
    { name: 'note_given', type: 'check', columns: ['note'], expression: 'note IS NOT NULL', valid: false },
  ],
  indexes: [
    { path: ['shop', 'orders_pkey'], columns: ['id'], unique: true, constraint: 'orders_pkey' },
    { path: ['shop', 'orders_note'], columns: ['note'] },
    { path: ['shop', 'orders_lower'], columns: [], expressionColumns: ['note'], expressionName: 'lower' },
  ],
};
const customers: RelationFacts = {
  path: ['shop', 'customers'],
  kind: 'table',
  columns: [{ name: 'id', type: 'bigint', notNull: true }],
  constraints: [{ name: 'customers_pkey', type: 'primary key', columns: ['id'] }],
  indexes: [
    { path: ['shop', 'customers_pkey'], columns: ['id'], unique: true, constraint: 'customers_pkey' },
  ],
  referencedBy: [{ path: ['shop', 'orders'], constraint: 'orders_customer_fkey', columns: ['id'] }],
};
const events: RelationFacts = {
  path: ['shop', 'events'],
  kind: 'partitioned table',
  partitionKey: ['day'],
  columns: [
    { name: 'day', type: 'date' },
    { name: 'kind', type: 'integer' },
  ],
  children: [
    ['shop', 'events_1'],
    ['shop', 'events_rest'],
  ],
  defaultPartition: ['shop', 'events_rest'],
};
const partition = (name: string): RelationFacts => ({
  path: ['shop', name],
  kind: 'table',
  columns: events.columns!,
  parents: [['shop', 'events']],
});
const proven: RelationFacts = {
  path: ['shop', 'events_2'],
  kind: 'table',
  columns: [
    { name: 'day', type: 'date', notNull: true },
    { name: 'kind', type: 'integer' },
  ],
  constraints: [
    {
      name: 'bound',
      type: 'check',
      columns: ['day'],
      expression: "day >= '2026-02-01'::date AND day < '2026-03-01'::date",
    },
  ],
};
const relations = [orders, customers, events, partition('events_1'), partition('events_rest'), proven];
const catalog: LockCatalog = {
  relation: (path) => relations.find((relation) => relation.path.join('.') === path.join('.')),
  volatility: (path) => (path.join('.') === 'shop.calm' ? 'immutable' : undefined),
};

const judge = (sql: string, version = 17) => judgeLocks(sql, catalog, version);
const lines = (sql: string, version?: number) =>
  judge(sql, version)
    .locks.map(({ relation, mode }) => `${relation.at(-1)} ${mode}`)
    .sort();

describe('lock modes', () => {
  it('conflict in both directions alike, more with every step but SHARE', () => {
    for (const left of lockModes)
      for (const right of lockModes) expect(conflicts(left, right)).toBe(conflicts(right, left));
    expect(conflicts('SHARE', 'SHARE')).toBe(false);
    expect(conflicts('SHARE UPDATE EXCLUSIVE', 'SHARE UPDATE EXCLUSIVE')).toBe(true);
  });
  it('say whom they block', () => {
    expect(blocks('ACCESS EXCLUSIVE')).toEqual({ reads: true, writes: true, ddl: true });
    expect(blocks('SHARE')).toEqual({ reads: false, writes: true, ddl: true });
    expect(blocks('SHARE UPDATE EXCLUSIVE')).toEqual({ reads: false, writes: false, ddl: true });
    expect(blocks('ROW SHARE')).toEqual({ reads: false, writes: false, ddl: false });
    expect(describeLock('SHARE')).toBe('SHARE: blocks writes, reads go on');
    expect(strongest(['ROW SHARE', 'EXCLUSIVE', 'SHARE'])).toBe('EXCLUSIVE');
  });
});

describe('ADD COLUMN', () => {
  const add = (definition: string, version?: number) =>
    judge(`ALTER TABLE shop.orders ADD COLUMN z ${definition}`, version);
  it('rewrites for volatile defaults only, functions of the schema included', () => {
    expect(add('timestamptz DEFAULT now()').rewrites).toEqual([]);
    expect(add('timestamptz DEFAULT clock_timestamp()').rewrites).toEqual([orders.path]);
    expect(add('text DEFAULT lower(shop.calm())').rewrites).toEqual([]);
    expect(add('text DEFAULT lower(shop.wild())').rewrites).toEqual([orders.path]);
    expect(add('text DEFAULT shop.lower()').facts.join()).toContain('unknown-function');
    expect(add('uuid DEFAULT uuidv7()', 17).supported).toMatchObject({ since: 18 });
  });
  it('counts every index of a rewrite', () => {
    expect(add('bigserial').indexBuilds).toBe(3);
    expect(lines('ALTER TABLE shop.orders ADD COLUMN z bigserial')).toContain(
      'orders_z_seq ACCESS EXCLUSIVE',
    );
  });
});

describe('ALTER COLUMN TYPE', () => {
  const alter = (column: string, type: string, version?: number) =>
    judge(`ALTER TABLE shop.orders ALTER ${column} TYPE ${type}`, version);
  it('keeps rows for longer text, and rebuilds only what computes with the column', () => {
    const verdict = alter('note', 'varchar(30)');
    expect([verdict.rewrites, verdict.indexBuilds]).toEqual([[], 1]);
    expect(verdict.scans).toEqual([orders.path]);
    expect(alter('note', 'varchar(10)').rewrites).toEqual([orders.path]);
  });
  it('tells scale from precision', () => {
    expect(alter('total', 'numeric(12,2)').rewrites).toEqual([]);
    expect(alter('total', 'numeric(12,3)').rewrites).toEqual([orders.path]);
  });
  it('locks the other side of foreign keys and verifies them where the type is another one', () => {
    const verdict = alter('customer', 'integer');
    expect(verdict.locks).toContainEqual({ relation: customers.path, mode: 'ACCESS EXCLUSIVE' });
    expect(verdict.scans).toEqual([orders.path]);
  });
});

describe('SET NOT NULL', () => {
  it('trusts a valid CHECK since 12, and no other', () => {
    expect(judge('ALTER TABLE shop.orders ALTER total SET NOT NULL', 12).scans).toEqual([]);
    expect(judge('ALTER TABLE shop.orders ALTER total SET NOT NULL', 11).scans).toEqual([orders.path]);
    expect(judge('ALTER TABLE shop.orders ALTER note SET NOT NULL').scans).toEqual([orders.path]);
  });
});

describe('partitions', () => {
  const attach =
    "ALTER TABLE shop.events ATTACH PARTITION shop.events_2 FOR VALUES FROM ('2026-02-01') TO ('2026-03-01')";
  it('are attached without a scan of their own where a CHECK proves the bound', () => {
    expect(judge(attach).scans).toEqual([['shop', 'events_rest']]);
    expect(judge(attach.replace('2026-02-01', '2026-02-02')).scans).toContainEqual(proven.path);
    expect(lines(attach, 11)).toContain('events ACCESS EXCLUSIVE');
    expect(lines(attach, 12)).toContain('events SHARE UPDATE EXCLUSIVE');
  });
  it('take the default partition along when they are dropped', () => {
    expect(lines('DROP TABLE shop.events_1')).toEqual([
      'events ACCESS EXCLUSIVE',
      'events_1 ACCESS EXCLUSIVE',
      'events_rest ACCESS EXCLUSIVE',
    ]);
  });
  it('can not be detached concurrently beside a default partition', () => {
    const verdict = judge('ALTER TABLE shop.events DETACH PARTITION shop.events_1 CONCURRENTLY');
    expect(verdict.supported).not.toBe(true);
    expect(verdict.transaction).toBe('none');
  });
  it('get the triggers of their parent', () => {
    expect(
      lines('CREATE TRIGGER g AFTER INSERT ON shop.events FOR EACH ROW EXECUTE FUNCTION shop.f()'),
    ).toHaveLength(3);
    expect(lines('CREATE TRIGGER g AFTER INSERT ON shop.events EXECUTE FUNCTION shop.f()')).toHaveLength(1);
  });
});

describe('other statements', () => {
  it('must run alone', () => {
    expect(judge('CREATE INDEX CONCURRENTLY i ON shop.orders (note)')).toMatchObject({
      transaction: 'none',
      supported: true,
    });
    expect(judge('CREATE INDEX CONCURRENTLY i ON shop.events (kind)').supported).toMatchObject({
      alternative: expect.stringContaining('ATTACH'),
    });
    expect(judge("ALTER TYPE shop.mood ADD VALUE 'x'", 11).transaction).toBe('none');
    expect(judge("ALTER TYPE shop.mood ADD VALUE 'x'", 12).transaction).toBe('block');
  });
  it('refuse a constraint that a foreign key needs', () => {
    expect(judge('ALTER TABLE shop.customers DROP CONSTRAINT customers_pkey').supported).not.toBe(true);
    const cascade = judge('ALTER TABLE shop.customers DROP CONSTRAINT customers_pkey CASCADE');
    expect(cascade.supported).toBe(true);
    expect(cascade.locks).toContainEqual({ relation: orders.path, mode: 'ACCESS EXCLUSIVE' });
  });
  it('name younger syntax with a way round it', () => {
    const verdict = judge('ALTER TABLE shop.orders ADD CONSTRAINT n NOT NULL note NOT VALID', 17);
    expect(verdict.supported).toMatchObject({ since: 18, alternative: expect.stringContaining('CHECK') });
    expect(judge('ALTER TABLE shop.orders ADD CONSTRAINT n NOT NULL note NOT VALID', 18).scans).toEqual([]);
  });
  it('read other tables', () => {
    expect(
      lines('CREATE POLICY o ON shop.orders USING (customer IN (SELECT id FROM shop.customers))'),
    ).toEqual(['customers ACCESS SHARE', 'orders ACCESS EXCLUSIVE']);
    expect(
      lines('CREATE VIEW shop.v AS WITH orders AS (SELECT 1) SELECT * FROM orders, shop.customers'),
    ).toEqual(['customers ACCESS SHARE', 'v ACCESS EXCLUSIVE']);
  });
  it('are reported where they can not be read or are not known', () => {
    expect(judge('ALTER TABLE').supported).toMatchObject({ reason: expect.stringContaining('syntax error') });
    expect(judge(' \n')).toMatchObject({ locks: [], supported: true });
    expect(judge('LISTEN x').facts.join()).toContain('unknown-statement');
  });
});
