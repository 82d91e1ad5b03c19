import { beforeAll, describe, expect, it } from 'vitest';
import { compareQueries, compareStatements } from '../../src/canon/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

beforeAll(loadGrammar);

describe('N16 makes equal', () => {
  it.each([
    ['SELECT t.a, t.b FROM t', 'SELECT a, b FROM t'],
    ['SELECT t.a FROM app.t WHERE t.b > 0 GROUP BY t.a', 'SELECT a FROM app.t WHERE b > 0 GROUP BY a'],
    ['SELECT app.t.a FROM app.t', 'SELECT a FROM app.t'],
    ['SELECT x.id FROM (SELECT t.id FROM t) x', 'SELECT id FROM (SELECT t.id FROM t) x'],
    ['SELECT t.* FROM t', 'SELECT * FROM t'],
    ['SELECT t.a AS a FROM t ORDER BY t.a', 'SELECT a FROM t ORDER BY a'],
    ['SELECT g.n FROM generate_series(1, 2) g(n)', 'SELECT n FROM generate_series(1, 2) g(n)'],
    [
      'SELECT count(*) OVER (PARTITION BY c.st ORDER BY c.id) AS count FROM c',
      'SELECT count(*) OVER (PARTITION BY st ORDER BY id) AS count FROM c',
    ],
    [
      'WITH q AS (SELECT t.a FROM t) SELECT q.a FROM q UNION SELECT u.a FROM u',
      'WITH q AS (SELECT a FROM t) SELECT a FROM q UNION SELECT a FROM u',
    ],
    [
      'SELECT t.a FROM t WHERE EXISTS (SELECT 1 FROM o WHERE o.x = t.a)',
      'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM o WHERE o.x = t.a)',
    ],
  ])('%s  =  %s', (before, after) => {
    expect(compareQueries(before, after)).toEqual({ equal: true, rules: ['N16'] });
    expect(compareQueries(before, after, { strict: true }).equal).toBe(false);
  });
});

describe('N16 keeps apart', () => {
  it.each([
    // b may have a column a, too.
    ['SELECT t.a FROM t JOIN b ON t.id = b.id', 'SELECT a FROM t JOIN b ON t.id = b.id'],
    ['SELECT t.a FROM t, b', 'SELECT b.a FROM t, b'],
    // Without a qualifier, o.x may be missing and a column of t be meant.
    [
      'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM o WHERE o.x = t.a)',
      'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM o WHERE x = t.a)',
    ],
    ['SELECT t.a FROM t, LATERAL (SELECT o.x FROM o) l', 'SELECT t.a FROM t, LATERAL (SELECT x FROM o) l'],
    // ORDER BY a means the output column.
    ['SELECT b AS a FROM t ORDER BY t.a', 'SELECT b AS a FROM t ORDER BY a'],
    ['SELECT DISTINCT ON (t.a) b AS a FROM t', 'SELECT DISTINCT ON (a) b AS a FROM t'],
    ['SELECT count(t.*) FROM t', 'SELECT count(*) FROM t'],
    ['SELECT t.a FROM t u', 'SELECT a FROM t u'],
    ['SELECT t FROM t', 'SELECT * FROM t'],
    ['SELECT other.t.a FROM app.t', 'SELECT a FROM app.t'],
    ['SELECT a AS b FROM t', 'SELECT a FROM t'],
    ['SELECT a FROM t', 'SELECT a FROM u'],
    ['SELECT a FROM app.t', 'SELECT a FROM t'],
    ['SELECT t.a FROM t TABLESAMPLE system (1)', 'SELECT b FROM t TABLESAMPLE system (1)'],
    ['SELECT a, b FROM t', 'SELECT b, a FROM t'],
    ['SELECT a FROM t UNION SELECT a FROM u', 'SELECT a FROM t UNION ALL SELECT a FROM u'],
    ['SELECT a FROM t LEFT JOIN u USING (a)', 'SELECT a FROM t JOIN u USING (a)'],
  ])('%s  <>  %s', (before, after) => {
    expect(compareQueries(before, after).equal).toBe(false);
    expect(compareQueries(after, before).equal).toBe(false);
  });
});

it('ignores layout and a trailing semicolon (N17)', () => {
  expect(compareQueries('SELECT a,\n    b\n   FROM t;', 'SELECT a, b FROM t').equal).toBe(true);
  expect(compareQueries('SELECT a,\n    b\n   FROM t', 'SELECT a, b FROM t').rules).toEqual(['N17']);
});

it('reads names of an old search_path (N4), but not those of a WITH query', () => {
  const searchPath = ['public'];
  expect(compareQueries('SELECT id FROM users', 'SELECT id FROM public.users', { searchPath })).toEqual({
    equal: true,
    rules: ['N4'],
  });
  expect(
    compareQueries(
      'WITH users AS (SELECT 1 AS id) SELECT id FROM users',
      'WITH users AS (SELECT 1 AS id) SELECT id FROM public.users',
      { searchPath },
    ).equal,
  ).toBe(false);
});

describe('statements', () => {
  it.each([
    [
      'CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE PROCEDURE f()',
      'CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f();',
    ],
    [
      "CREATE INDEX ex ON app.orders USING btree (timezone('utc'::text, ts))",
      "CREATE INDEX ex ON app.orders USING btree (((ts AT TIME ZONE 'utc'::text)))",
    ],
    [
      'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$begin return 1; end$$',
      'CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $_$\nBEGIN\n  -- one\n  RETURN 1;\nEND\n$_$',
    ],
  ])('%s  =  %s', (before, after) => {
    expect(compareStatements(before, after).equal).toBe(true);
  });

  it.each([
    ['CREATE INDEX i ON t (a, b)', 'CREATE INDEX i ON t (b, a)'],
    ['CREATE INDEX i ON t (a)', 'CREATE UNIQUE INDEX i ON t (a)'],
    [
      'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$begin return 1; end$$',
      'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$begin return 2; end$$',
    ],
  ])('%s  <>  %s', (before, after) => {
    expect(compareStatements(before, after).equal).toBe(false);
  });
});
