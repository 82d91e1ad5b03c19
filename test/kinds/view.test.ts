import { beforeAll, describe, expect, it } from 'vitest';
import { canReplaceQuery } from '../../src/kinds/view/can-replace-query.ts';
import { outputColumns } from '../../src/kinds/view/output-columns.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

beforeAll(loadGrammar);

async function readView(sql: string) {
  const [snapshot] = await readSnapshots({ 'view.sql': sql });
  return [...snapshot!.model.objects.values()].find(({ address }) => address.kind === 'view');
}

describe('outputColumns', () => {
  it.each([
    ['SELECT t.a, b AS c FROM t', ['a', 'c']],
    ['SELECT count(*), s.max(x) FROM t', ['count', 'max']],
    ["SELECT 'x'::text, a::integer, 1, NULL FROM t", ['text', 'a', '?column?', '?column?']],
    ['SELECT CASE WHEN a THEN 1 ELSE b END, CASE WHEN a THEN 1 END FROM t', ['b', 'case']],
    ['SELECT COALESCE(a, 1), GREATEST(1, 2), NULLIF(a, 1) FROM t', ['coalesce', 'greatest', 'nullif']],
    [
      'SELECT EXISTS (SELECT 1), (SELECT y FROM u), ARRAY(SELECT 1), ARRAY[1] FROM t',
      ['exists', 'y', 'array', 'array'],
    ],
    [
      'SELECT CURRENT_TIMESTAMP, CURRENT_DATE, CURRENT_USER',
      ['current_timestamp', 'current_date', 'current_user'],
    ],
    ['SELECT (r).f, a[1], a COLLATE "C" FROM t', ['f', 'a', 'a']],
    ['SELECT a FROM t UNION ALL SELECT b FROM u', ['a']],
    ['VALUES (1, 2), (3, 4)', ['column1', 'column2']],
  ])('names the columns of %s', (query, names) => {
    expect(outputColumns(query)?.map(({ name }) => name)).toEqual(names);
  });

  it('does not guess what a star stands for', () => {
    expect(outputColumns('SELECT * FROM t')).toBeUndefined();
    expect(outputColumns('SELECT t.*, 1 AS a FROM t')).toBeUndefined();
    expect(outputColumns('not a query')).toBeUndefined();
  });
});

describe('canReplaceQuery', () => {
  it.each([
    ['a column at the end', 'SELECT a FROM t', 'SELECT a, b FROM t'],
    ['another condition', 'SELECT a FROM t WHERE b = 1', 'SELECT a FROM t WHERE b = 2 LIMIT 3'],
    ['a join', 'SELECT t.a FROM t', 'SELECT t.a, u.c FROM t JOIN u ON u.id = t.id'],
    ['qualifiers of one relation', 'SELECT t.a FROM t', 'SELECT a FROM t WHERE c'],
    ['a cast to the same type', 'SELECT (a)::text AS a FROM t', 'SELECT (b + 1)::text AS a FROM t'],
    [
      'every arm of a union',
      'SELECT a FROM t UNION SELECT b FROM u',
      'SELECT a FROM t WHERE c UNION SELECT b FROM u',
    ],
    ['only the layout', 'SELECT *  FROM t', 'SELECT * FROM t'],
  ])('is true for %s', (_what, before, after) => {
    expect(canReplaceQuery(before, after)).toBe(true);
  });

  it.each([
    ['a column gone', 'SELECT a, b FROM t', 'SELECT a FROM t'],
    ['a column in front', 'SELECT a FROM t', 'SELECT b, a FROM t'],
    ['another name', 'SELECT a FROM t', 'SELECT a AS b FROM t'],
    ['another expression', 'SELECT a + 1 AS a FROM t', 'SELECT a + 1.5 AS a FROM t'],
    ['another type in a cast', 'SELECT a::text AS a FROM t', 'SELECT a::integer AS a FROM t'],
    ['another length in a cast', 'SELECT a::varchar(3) AS a FROM t', 'SELECT a::varchar(4) AS a FROM t'],
    ['another table behind the alias', 'SELECT x.a FROM t x', 'SELECT x.a FROM u x'],
    ['another table behind an unqualified column', 'SELECT a FROM t', 'SELECT a FROM u'],
    [
      'another subquery behind the alias',
      'SELECT q.a FROM (SELECT 1 AS a) q',
      "SELECT q.a FROM (SELECT 'x' AS a) q",
    ],
    [
      'another common table',
      'WITH q AS (SELECT 1 AS a) SELECT q.a FROM q',
      "WITH q AS (SELECT 'x' AS a) SELECT q.a FROM q",
    ],
    ['a star', 'SELECT * FROM t', 'SELECT * FROM t WHERE a'],
    ['an arm more', 'SELECT a FROM t', 'SELECT a FROM t UNION SELECT b FROM u'],
    ['values', 'VALUES (1)', "VALUES ('x')"],
  ])('is false for %s', (_what, before, after) => {
    expect(canReplaceQuery(before, after)).toBe(false);
  });
});

describe('reading views', () => {
  it('takes both spellings of the check option, and cuts it off the query', async () => {
    const behind = await readView('CREATE VIEW public.v AS SELECT 1 AS a WITH CASCADED CHECK OPTION;');
    const plain = await readView('CREATE VIEW public.v AS SELECT 1 AS a WITH CHECK OPTION;');
    const option = await readView("CREATE VIEW public.v WITH (check_option='cascaded') AS SELECT 1 AS a;");
    expect(behind?.props).toMatchObject({ query: 'SELECT 1 AS a', checkOption: 'cascaded' });
    expect(plain?.props).toEqual(behind?.props);
    expect(option?.props).toEqual(behind?.props);
  });

  it('drops a list of names that repeats those of the query', async () => {
    expect((await readView('CREATE VIEW public.v (a, b) AS SELECT 1 AS a, 2 AS b;'))?.props.columns).toEqual(
      [],
    );
    expect((await readView('CREATE VIEW public.v (a) AS SELECT 1 AS a, 2 AS b;'))?.props.columns).toEqual([]);
    expect((await readView('CREATE VIEW public.v (x) AS SELECT 1 AS a;'))?.props.columns).toEqual(['x']);
  });

  it('spells CREATE RECURSIVE VIEW out', async () => {
    const view = await readView(
      'CREATE RECURSIVE VIEW public.v (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM v;',
    );
    expect(view?.props.query).toBe(
      'WITH RECURSIVE v(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM v) SELECT n FROM v',
    );
  });
});
