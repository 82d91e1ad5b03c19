import { beforeAll, describe, expect, it } from 'vitest';
import { compareExpressions } from '../../src/canon/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

beforeAll(loadGrammar);

describe('near, yet not equal', () => {
  it.each([
    ["date_part('epoch'::text, x)", 'EXTRACT(epoch FROM x)', [], ['N14']],
    [
      "date_part('year'::text, timezone('utc'::text, x))",
      "EXTRACT(year FROM x AT TIME ZONE 'utc'::text)",
      ['N13'],
      ['N14'],
    ],
    ['a AND b', 'b AND a', [], ['N9']],
    ['a OR (b OR c)', 'c OR b OR a', ['N9'], ['N9']],
  ])('%s  ~  %s', (before, after, rules, near) => {
    expect(compareExpressions(before, after)).toEqual({ equal: false, rules, near });
    expect(compareExpressions(before, after, { strict: true })).toEqual({ equal: false, rules: [] });
  });

  it('is not claimed for another field, or another operand', () => {
    expect(compareExpressions("date_part('epoch'::text, x)", 'EXTRACT(year FROM x)').near).toBeUndefined();
    expect(compareExpressions('a AND b', 'b AND c').near).toBeUndefined();
  });
});

it('names every rule that is needed, and no other', () => {
  expect(
    compareExpressions(
      "(a IN ('x', 'y')) AND (t.ts <= now())",
      "a = ANY (ARRAY['x', 'y']) AND (ts <= CURRENT_TIMESTAMP)",
      {
        relationNames: ['t'],
      },
    ),
  ).toEqual({ equal: true, rules: ['N12', 'N8', 'N16'] });
});

it('names parentheses beside another spelling', () => {
  expect(compareExpressions('CAST(x AS text)', '(x)::text')).toEqual({ equal: true, rules: ['N10', 'N28'] });
});

it('compares tokens where the grammar does not take the text', () => {
  expect(compareExpressions('a b c', 'a  b c')).toEqual({ equal: true, rules: ['N17'] });
  expect(compareExpressions('a b c', 'a b d').equal).toBe(false);
});
