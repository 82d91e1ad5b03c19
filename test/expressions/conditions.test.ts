import { describe, expect, it } from 'vitest';
import { loadExpressions } from '../../src/expressions/index.ts';

const expressions = await loadExpressions();

const wider = 'wider: every row accepted before is still accepted';
const narrower = 'narrower: no row is accepted that was refused before';

const list = (...values: string[]): string =>
  `((status)::text = ANY ((ARRAY[${values.map((value) => `'${value}'::character varying`).join(', ')}])::text[]))`;

describe('explainCondition', () => {
  it.each<[string, string | undefined, string | undefined, string | undefined, string[]]>([
    [
      'value added',
      list('a', 'b'),
      list('a', 'b', 'archived'),
      'wider',
      ["adds the value `'archived'` to the list of `status`", wider],
    ],
    [
      'value removed',
      list('a', 'b'),
      list('a'),
      'narrower',
      ["removes the value `'b'` from the list of `status`", narrower],
    ],
    [
      'one value becomes a list',
      "((kind)::text = 'a'::text)",
      "((kind)::text = ANY (ARRAY['a'::text, 'b'::text]))",
      'wider',
      ["adds the value `'b'` to the list of `kind`", wider],
    ],
    [
      'long list',
      list('a'),
      list('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      'wider',
      [
        "adds the values `'b'`, `'c'`, `'d'`, `'e'`, `'f'` and 2 more (7 in all) to the list of `status`",
        wider,
      ],
    ],
    [
      'enum values',
      "(st = ANY (ARRAY['a'::public.st, 'b'::public.st]))",
      "(st = ANY (ARRAY['b'::public.st]))",
      'narrower',
      ["removes the value `'a'` from the list of `st`", narrower],
    ],
    [
      'array constant',
      "(x = ANY ('{1,2}'::integer[]))",
      '(x = ANY (ARRAY[1, 2, 3]))',
      'wider',
      ['adds the value `3` to the list of `x`', wider],
    ],
    [
      'forbidden value added',
      '(x <> ALL (ARRAY[1, 2]))',
      '(x <> ALL (ARRAY[1, 2, 3]))',
      'narrower',
      ['adds the value `3` to the list of values that `x` must not have', narrower],
    ],
    [
      'other value',
      "(s = 'a'::text)",
      "(s = 'b'::text)",
      'other',
      ["changes the value that `s` must have from `'a'` to `'b'`"],
    ],
    [
      'conjunct dropped',
      '((org_id = 1) AND (x > 0))',
      '(x > 0)',
      'wider',
      ['drops the condition `org_id = 1`', wider],
    ],
    [
      'conjunct added',
      '(deleted_at IS NULL)',
      '((deleted_at IS NULL) AND active)',
      'narrower',
      ['adds the condition `active`', narrower],
    ],
    [
      'disjunct added',
      '(a = 1)',
      '((a = 1) OR (b = 2))',
      'wider',
      ['accepts also rows where `b = 2`', wider],
    ],
    ['bound loosened', '(x > 0)', '(x >= 0)', 'wider', ['changes the condition `x > 0` to `x >= 0`', wider]],
    [
      'bound with casts',
      '(x >= (0)::numeric)',
      "(x >= '-5'::numeric)",
      'wider',
      ['changes the condition `x >= 0` to `x >= -5`', wider],
    ],
    [
      'bound tightened',
      '(char_length(n) <= 200)',
      '(char_length(n) <= 100)',
      'narrower',
      ['changes the condition `char_length(n) <= 200` to `char_length(n) <= 100`', narrower],
    ],
    [
      'between',
      '(x BETWEEN 1 AND 5)',
      '((x >= 1) AND (x <= 9))',
      'wider',
      ['changes the condition `x <= 5` to `x <= 9`', wider],
    ],
    [
      'not null dropped',
      '((x IS NOT NULL) AND (y > 1))',
      '(y > 1)',
      'wider',
      ['drops the condition `x IS NOT NULL`', wider],
    ],
    [
      'predicate dropped',
      '(x IS NOT NULL)',
      undefined,
      'wider',
      ['drops the condition `x IS NOT NULL`', wider],
    ],
    ['predicate added', undefined, '(x > 1)', 'narrower', ['adds the condition `x > 1`', narrower]],
    ['opened to all', '(a = auth.uid())', 'true', 'wider', ['drops the condition `a = auth.uid()`', wider]],
    [
      'order of conjuncts',
      '((a = b) AND (c = d))',
      '((c = d) AND (a = b))',
      undefined,
      ['accepts the same rows'],
    ],
    ['not orderable', '(a > b)', '(a >= c)', 'other', ['changes the condition `a > b` to `a >= c`']],
    [
      'opposite directions',
      '((x > 0) AND (y > 0))',
      '((x > 5) AND (y > -5))',
      'other',
      ['changes the condition `x > 0` to `x > 5`', 'changes the condition `y > 0` to `y > -5`'],
    ],
    [
      'negation',
      '(NOT (a AND b))',
      '(NOT a)',
      'narrower',
      ['replaces the condition `NOT (a AND b)` by `NOT a`', narrower],
    ],
    ['cast that may matter', "((a)::text = 'x'::text)", "(a = 'x'::text)", 'other', ['changes casts only']],
  ])('%s', (_, before, after, effect, sentences) => {
    const explained = expressions.explainCondition(before, after);
    expect(explained?.sentences).toEqual(sentences);
    expect(explained?.effect).toBe(effect);
  });

  it('says IS NOT NULL beside a bound only where NULL is no difference', () => {
    // A CHECK lets NULL pass, so `x > 0` accepts a NULL that `x IS NOT NULL` refuses.
    expect(expressions.explainCondition('(x > 0)', '(x IS NOT NULL)')?.effect).toBe('other');
  });

  it('gives each value a fact of its own', () => {
    expect(expressions.explainCondition(list('a'), list('a', 'b', 'c'))?.facts).toEqual([
      { kind: 'value-added', column: 'status', value: "'b'" },
      { kind: 'value-added', column: 'status', value: "'c'" },
      { kind: 'wider' },
    ]);
  });

  it('leaves what it cannot read to the text diff', () => {
    expect(expressions.explainCondition("(x LIKE 'a' ESCAPE 'b')", '(x > 1)')).toBeUndefined();
    expect(expressions.explainCondition('(x > ', '(x > 1)')).toBeUndefined();
    expect(expressions.explainCondition(undefined, undefined)).toBeUndefined();
  });
});

describe('explainValue', () => {
  it.each<[string | undefined, string | undefined, string]>([
    ["'a'::text", "'b'::character varying", "changes the value from `'a'` to `'b'`"],
    ["'0'::bigint", '0', 'changes the cast of `0` from `bigint` to no cast'],
    ["nextval('public.a_seq'::regclass)", undefined, "drops the value `nextval('public.a_seq')`"],
    [undefined, 'now()', 'adds the value `now()`'],
    ['now()', "timezone('utc'::text, now())", "changes the value from `now()` to `now() AT TIME ZONE 'utc'`"],
    ["'{}'::json", "'{}'::jsonb", "changes the value from `'{}'::json` to `'{}'::jsonb`"],
    [
      'lower((email)::text)',
      'lower(btrim((email)::text))',
      'changes the value from `lower(email)` to `lower(btrim(email))`',
    ],
  ])('%s -> %s', (before, after, sentence) => {
    expect(expressions.explainValue(before, after)?.sentences).toEqual([sentence]);
  });
});
