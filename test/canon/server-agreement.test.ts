import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareExpressions } from '../../src/canon/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

let server: PGlite;

beforeAll(async () => {
  await loadGrammar();
  server = new PGlite();
  await server.exec(
    'CREATE TABLE t (a int, b bigint, x text, s varchar(10), n numeric, f float8, ts timestamptz, bl bool, d date)',
  );
});

afterAll(() => server.close());

async function reprintCheck(expression: string): Promise<string> {
  await server.exec(
    `ALTER TABLE t DROP CONSTRAINT IF EXISTS c; ALTER TABLE t ADD CONSTRAINT c CHECK (${expression})`,
  );
  const { rows } = await server.query<{ text: string }>(
    "SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'c'",
  );
  return (rows[0]?.text ?? '').replace(/^CHECK /, '');
}

describe('a check as written equals the check as the server prints it', () => {
  it.each([
    'a BETWEEN 1 AND 3',
    'a NOT BETWEEN 1 AND 3',
    "x IS NOT DISTINCT FROM 'a'::text",
    "ts > '2020-01-01 00:00:00+02'::timestamptz",
    'a > -5',
    'n > 0.0',
    'n > -1::numeric',
    'f > -1.50::float8',
    'b = 5::bigint',
    "bl = 'f'::boolean",
    "substring(x FROM 1 FOR 2) = 'ab'::text",
    "substring(x FOR 2) = 'ab'::text",
    "position('a'::text IN x) > 0",
    "trim(LEADING 'x'::text FROM x) <> ''::text",
    'x IS NFC NORMALIZED',
    'extract(epoch FROM ts) > 0::numeric',
    "ts AT TIME ZONE 'utc' > now()",
    "overlay(x PLACING 'a'::text FROM 2) = ''::text",
    'a IN (1, 2) AND (a > 0 AND (a < 9 OR a = 3))',
    'a IN (1)',
    "a = ANY ('{1,2}'::int[])",
    '(d, d) OVERLAPS (d, d)',
    "date_trunc('day', ts) = ts",
    "x SIMILAR TO 'a|b'::text ESCAPE '#'::text",
  ])('%s', async (written) => {
    const printed = await reprintCheck(written);
    expect(printed).not.toBe('');
    expect(compareExpressions(written, printed).equal, printed).toBe(true);
  });

  // The casts that the server adds here follow from the types of columns, which an expression alone
  // does not tell. Two dumps both carry them; only hand-written files lack them.
  it.fails.each(["s IN ('a', 'b')", "x LIKE 'a%'", "x = 'a'"])('%s', async (written) => {
    expect(compareExpressions(written, await reprintCheck(written)).equal).toBe(true);
  });
});

describe('a default as written equals the default as the server prints it', () => {
  it.each([
    ['s', "'x'::text"],
    ['s', "'x'"],
    ['n', '0.0'],
    ['n', "'0'"],
    ['b', '1'],
    ['bl', "'no'"],
    ['f', '1.5'],
    ['ts', "'2020-01-01 00:00:00+02'"],
    ['d', "'2020-01-01'"],
  ])('%s DEFAULT %s', async (column, written) => {
    await server.exec(`ALTER TABLE t ALTER ${column} SET DEFAULT ${written}`);
    const { rows } = await server.query<{ text: string; type: string }>(
      `SELECT pg_get_expr(adbin, adrelid) AS text, format_type(atttypid, atttypmod) AS type
         FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE attname = '${column}'`,
    );
    const printed = rows[0]?.text ?? '';
    expect(compareExpressions(written, printed, { columnType: rows[0]?.type }).equal, printed).toBe(true);
  });
});
