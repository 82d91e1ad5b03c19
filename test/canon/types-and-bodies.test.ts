import { beforeAll, describe, expect, it } from 'vitest';
import {
  canonicalType,
  compareBodies,
  comparePartitionBounds,
  compareTypes,
  isNullDefault,
} from '../../src/canon/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

beforeAll(loadGrammar);

describe('types (N30)', () => {
  it.each([
    ['int4', 'integer'],
    ['timestamptz', 'timestamp with time zone'],
    ['timestamp(6)', 'timestamp without time zone'],
    ['timestamptz(3)', 'timestamp(3) with time zone'],
    ['varchar(5)', 'character varying(5)'],
    ['char', 'character(1)'],
    ['"char"', '"char"'],
    ['bpchar', 'bpchar'],
    ['decimal(5,0)', 'numeric(5)'],
    ['bit', 'bit(1)'],
    ['float', 'double precision'],
    ['interval(6)', 'interval'],
    ['int[3]', 'integer[]'],
    ['text[][]', 'text[]'],
    ['public.geometry(Point,4326)', 'public.geometry(point,4326)'],
    ['SETOF int8', 'SETOF bigint'],
    ['pg_catalog.text', 'text'],
    ['app."Status"', 'app."Status"'],
  ])('%s is %s', (spelling, canonical) => {
    expect(canonicalType(spelling)).toBe(canonical);
    expect(canonicalType(canonical)).toBe(canonical);
    expect(compareTypes(spelling, canonical).equal).toBe(true);
  });

  it.each([
    ['varchar', 'text'],
    ['timestamp(3)', 'timestamp'],
    ['timestamp', 'timestamptz'],
    ['"char"', 'char'],
    ['bpchar', 'char'],
    ['numeric(5,2)', 'numeric(5)'],
    ['numeric', 'numeric(5)'],
    ['int[]', 'int'],
    ['app.status', 'status'],
    ['interval day', 'interval'],
    ['bit', 'bit varying'],
    ['"integer"', 'integer'],
    ['app."Status"', 'app.status'],
    ['"a.b"', 'a.b'],
  ])('%s is not %s', (before, after) => {
    expect(compareTypes(before, after).equal).toBe(false);
    expect(canonicalType(before)).not.toBe(canonicalType(after));
  });

  it('names the rule', () => {
    expect(compareTypes('timestamp(6)', 'timestamp').rules).toEqual(['N30']);
    expect(compareTypes('timestamp(6)', 'timestamp', { strict: true }).equal).toBe(false);
  });
});

describe('bodies (N31)', () => {
  it.each([
    ['begin\n  return 1;\nend', '\r\nbegin\r\n  return 1;  \r\nend\r\n', 'plpgsql'],
    ['return 1  \n', 'return 1\r\n', 'plpython3u'],
    ['BEGIN ATOMIC\n SELECT a IN (1, 2);\nEND', 'BEGIN ATOMIC SELECT (a = ANY (ARRAY[1, 2])); END', 'sql'],
  ])('%j  =  %j', (before, after, language) => {
    const compared = compareBodies(before, after, language);
    expect(compared.equal).toBe(true);
    expect(compared.rules.length).toBeGreaterThan(0);
  });

  it.each([
    ['begin return 1; end', '\r\nBEGIN\r\n  RETURN 1; -- one\r\nEND\r\n', 'plpgsql'],
    ["select $a$it's$a$", "SELECT /* x /* y */ */ 'it''s'", 'sql'],
    ['for i in 1..10 loop', 'FOR i IN 1 .. 10 LOOP', 'plpgsql'],
    ['a<-1', 'a < -1', 'sql'],
    ['select /*+ SeqScan(a) */ 1 from a', 'select /*+ SeqScan(a) */\n  1\nFROM a', 'sql'],
    ["select 'it''s' \n 'b'", "select 'it''s' -- and\n\t'b'", 'sql'],
    ['select 0x1F, 1_000', 'select 0x1F,1_000', 'sql'],
  ])('%j  is near  %j', (before, after, language) => {
    expect(compareBodies(before, after, language)).toEqual({ equal: false, rules: [], near: ['N31'] });
  });

  it.each([
    ["select 'a  b'", "select 'a b'", 'sql'],
    ["select 'a\n'", "select 'a\r\n'", 'sql'],
    ['execute $q$ select 1 $q$', 'execute $q$ select  1 $q$', 'plpgsql'],
    ["select E'a\\'--b'", "select E'a\\'--c'", 'sql'],
    ["select '--a'", "select '--b'", 'sql'],
    ['select "A"', 'select "a"', 'sql'],
    ['select 12', 'select 1 2', 'sql'],
    ['select /*+ SeqScan(a) */ 1', 'select 1', 'sql'],
    ['if x:\n  y()', 'if x:\ny()', 'plpython3u'],
    ['return 1 # one', 'return 1', 'plpython3u'],
    ['Return 1', 'return 1', 'plpython3u'],
    ['select a<- 1', 'select a <-# 1', 'sql'],
    ['select /*+ SeqScan(a) */ 1', 'select /*+ SeqScan(b) */ 1', 'sql'],
    ["select 'a\n'", "select 'a' \n ''", 'sql'],
    ['select 0x1F', 'select 0 x1F', 'sql'],
    ['BEGIN ATOMIC SELECT 1; END', 'BEGIN ATOMIC SELECT 2; END', 'sql'],
  ])('%j  <>  %j', (before, after, language) => {
    expect(compareBodies(before, after, language)).toEqual({ equal: false, rules: [] });
  });
});

describe('partition bounds', () => {
  const instants = ['timestamp with time zone'];
  it.each([
    [
      "FOR VALUES FROM ('2024-01-01 01:00:00+01') TO ('2025-01-01 01:00:00+01')",
      "FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00')",
      instants,
      ['N29'],
    ],
    ["FOR VALUES IN ('a', 'b', NULL)", "FOR VALUES IN (NULL, 'b', 'a')", ['text'], ['N5']],
    [
      "FOR VALUES FROM ('0', MINVALUE) TO (10, MAXVALUE)",
      'FOR VALUES FROM (0, MINVALUE) TO (10, MAXVALUE)',
      ['integer'],
      ['N11'],
    ],
  ])('%s  =  %s', (before, after, keyTypes, rules) => {
    expect(comparePartitionBounds(before, after, keyTypes)).toEqual({ equal: true, rules });
  });

  it.each([
    [
      "FOR VALUES FROM ('2024-01-01 01:00:00+01') TO (MAXVALUE)",
      "FOR VALUES FROM ('2024-01-01 01:00:00+00') TO (MAXVALUE)",
      instants,
    ],
    [
      "FOR VALUES FROM ('2024-01-01 01:00:00+01') TO (MAXVALUE)",
      "FOR VALUES FROM ('2024-01-01 00:00:00+00') TO (MAXVALUE)",
      ['text'],
    ],
    ["FOR VALUES IN ('a', 'b')", "FOR VALUES IN ('a')", ['text']],
    ["FOR VALUES IN ('a', 'a')", "FOR VALUES IN ('a', 'b')", ['text']],
    ['DEFAULT', "FOR VALUES IN ('a')", ['text']],
    ['FOR VALUES FROM (1) TO (2)', 'FOR VALUES FROM (2) TO (1)', ['integer']],
    ['FOR VALUES WITH (modulus 4, remainder 0)', 'FOR VALUES WITH (modulus 4, remainder 1)', ['integer']],
  ])('%s  <>  %s', (before, after, keyTypes) => {
    expect(comparePartitionBounds(before, after, keyTypes).equal).toBe(false);
    expect(comparePartitionBounds(after, before, keyTypes).equal).toBe(false);
  });
});

it.each([
  ['NULL', 'text', true],
  ['NULL::character varying', 'character varying(20)', true],
  ["''::text", 'text', false],
  ['NULL::app.email', 'app.email', false],
  ['NULLIF(1, 1)', 'integer', false],
])('default %s on %s says nothing: %s', (expression, type, expected) => {
  expect(isNullDefault(expression, type)).toBe(expected);
});
