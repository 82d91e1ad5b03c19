import { describe, expect, it } from 'vitest';
import { loadExpressions } from '../../src/expressions/index.ts';

const expressions = await loadExpressions();

describe('explainQuery', () => {
  it.each<[string, string, string, string[]]>([
    [
      'output and join',
      'SELECT a FROM t',
      'SELECT a, sum(i.amount) AS total FROM (t LEFT JOIN invoices i ON ((i.t_id = t.id))) GROUP BY a',
      [
        'adds the output column `total` from `sum(i.amount)`',
        'joins `invoices i` (LEFT JOIN on `i.t_id = t.id`)',
        'adds `GROUP BY a`',
      ],
    ],
    ['output removed', 'SELECT a, b FROM t', 'SELECT a FROM t', ['removes the output column `b`']],
    [
      'retyped and moved',
      'SELECT a, b, c FROM t',
      'SELECT c, a, (b)::integer AS b FROM t',
      [
        'changes the cast of the output column `b` from no cast to `integer`',
        'moves the output column `c` from position 3 to 1',
      ],
    ],
    [
      'changed output',
      'SELECT a AS x FROM t',
      'SELECT b AS x FROM t',
      ['changes the output column `x` from `a` to `b`'],
    ],
    [
      'the one table printed before each column, as servers before 18 do',
      "SELECT t.id, t.state FROM s.t WHERE (t.state = 'new'::text) ORDER BY t.id",
      "SELECT id, state, kind FROM s.t WHERE (state = 'old'::text) ORDER BY id",
      [
        'adds the output column `kind`',
        "in WHERE: changes the value that `state` must have from `'new'` to `'old'`",
      ],
    ],
    [
      'a second table, for which servers of 18 print the first one again',
      'SELECT id, a AS x FROM t WHERE live',
      'SELECT t.id, t.a AS x, u.b FROM (t JOIN u ON ((u.id = t.id))) WHERE t.live',
      ['adds the output column `b` from `u.b`', 'joins `u` (INNER JOIN on `u.id = t.id`)'],
    ],
    [
      'an output in the place of the column of its name',
      'SELECT (- id) AS id, a FROM t ORDER BY t.id',
      'SELECT (- id) AS id, a FROM t ORDER BY id',
      ['changes `ORDER BY t.id` to `ORDER BY id`'],
    ],
    [
      'filter',
      'SELECT a FROM t WHERE (a = 1)',
      'SELECT a FROM t WHERE ((a = ANY (ARRAY[1, 2])) AND live)',
      ['in WHERE: adds the value `2` to the list of `a`', 'in WHERE: adds the condition `live`'],
    ],
    [
      'order, limit, offset, distinct',
      'SELECT a FROM t ORDER BY a LIMIT 3',
      'SELECT DISTINCT a FROM t ORDER BY a DESC LIMIT 5 OFFSET 2',
      [
        'adds `DISTINCT`',
        'changes `ORDER BY a` to `ORDER BY a DESC`',
        'changes `LIMIT 3` to `LIMIT 5`',
        'adds `OFFSET 2`',
      ],
    ],
    [
      'having',
      'SELECT a FROM t GROUP BY a',
      'SELECT a FROM t GROUP BY a HAVING (count(*) > 1)',
      ['in HAVING: adds the condition `count(*) > 1`'],
    ],
    [
      'join',
      'SELECT a FROM (t JOIN u ON ((t.id = u.id)))',
      'SELECT a FROM (t LEFT JOIN u ON (((t.id = u.id) AND u.live)))',
      [
        'changes the join of `u` from INNER JOIN to LEFT JOIN',
        'in the join of `u`: adds the condition `u.live`',
      ],
    ],
    [
      'subquery',
      'SELECT x.a FROM ( SELECT a FROM t) x',
      'SELECT x.a FROM ( SELECT a FROM t WHERE (a > 1)) x',
      ['in the subquery `x`: in WHERE: adds the condition `a > 1`'],
    ],
    [
      'CTE',
      'WITH x AS (SELECT 1 AS a) SELECT a FROM x',
      'WITH x AS (SELECT 2 AS a), y AS (SELECT 3 AS b) SELECT a FROM x',
      ['adds the CTE `y`', 'in the CTE `x`: changes the output column `a` from `1` to `2`'],
    ],
    [
      'union branch added',
      'SELECT a FROM t UNION SELECT b FROM u',
      'SELECT a FROM t UNION SELECT b FROM u UNION SELECT c FROM v',
      ['adds the branch `SELECT c FROM v` (UNION)'],
    ],
    [
      'union branch changed',
      'SELECT a FROM t UNION SELECT b FROM u',
      'SELECT a FROM t UNION SELECT b FROM u WHERE (b > 1)',
      ['in branch 2: in WHERE: adds the condition `b > 1`'],
    ],
    [
      'set operation',
      'SELECT a FROM t UNION SELECT b FROM u',
      'SELECT a FROM t EXCEPT SELECT b FROM u',
      ['joins branch 2 by EXCEPT instead of UNION'],
    ],
    ['source dropped', 'SELECT t.a FROM t, u', 'SELECT t.a FROM t', ['no longer reads `u`']],
    ['table behind an alias', 'SELECT x.a FROM t x', 'SELECT x.a FROM u x', ['reads `u x` instead of `t x`']],
  ])('%s', (_, before, after, sentences) => {
    expect(expressions.explainQuery(before, after)?.sentences).toEqual(sentences);
  });

  it('says the place of a fact', () => {
    const before = 'WITH x AS (SELECT a FROM t) SELECT a FROM x';
    const after = 'WITH x AS (SELECT a FROM t WHERE (a > 1)) SELECT a FROM x';
    expect(expressions.explainQuery(before, after)?.facts).toEqual([
      { kind: 'filter-added', value: 'a > 1', place: 'the CTE `x`, WHERE' },
    ]);
  });

  it('says nothing where a side is missing or cannot be read', () => {
    expect(expressions.explainQuery(undefined, 'SELECT 1')).toBeUndefined();
    expect(expressions.explainQuery('SELECT * FROM t NATURAL JOIN u', 'SELECT 1')).toBeUndefined();
  });
});

describe('references', () => {
  it('names relations, columns and functions of a query, its own CTEs left out', () => {
    const sql =
      'WITH c AS (SELECT q.id FROM q) SELECT a.x, count(*) FROM (public.t a JOIN c ON (public.f(a.y, c.id)))';
    expect(expressions.references(sql, 'query')).toEqual({
      relations: ['public.t', 'q'],
      columns: ['*', 'a.x', 'a.y', 'c.id', 'q.id'],
      functions: ['count', 'public.f'],
    });
  });

  it('reads an expression with a collation', () => {
    expect(expressions.references('(lower(a) = (b COLLATE "C"))', 'expression')).toEqual({
      relations: [],
      columns: ['a', 'b'],
      functions: ['lower'],
    });
  });
});
