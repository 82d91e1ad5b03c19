import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  canonicalExpression,
  compareBodies,
  compareExpressions,
  compareQueries,
  equivalences,
} from '../../src/canon/index.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';

beforeAll(loadGrammar);

const { expression } = fc.letrec<{ expression: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    fc.constantFrom('a', 't.b', '"C"', '1', '0.0', "'x'", "'x'::text", "('x'::varchar)::text", 'now()'),
    fc.constantFrom('CURRENT_TIMESTAMP', 'CURRENT_USER', "'2020-01-01 01:00:00+01'::timestamptz", 'NULL'),
    fc.constantFrom("timezone('utc'::text, ts)", "ts AT TIME ZONE 'utc'", 'btrim(a)', 'TRIM(BOTH FROM a)'),
  ),
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('operand'),
    fc.tuple(tie('expression'), tie('expression')).map(([l, r]) => `((${l}) AND (${r}))`),
    fc.tuple(tie('expression'), tie('expression')).map(([l, r]) => `(${l}) OR (${r})`),
    fc.tuple(tie('operand'), tie('operand')).map(([l, r]) => `((${l}) = (${r}))`),
    fc
      .tuple(tie('operand'), fc.array(tie('operand'), { minLength: 1, maxLength: 3 }))
      .map(([l, r]) => `(${l}) IN (${r.join(', ')})`),
    tie('expression').map((inner) => `NOT (${inner})`),
  ),
}));

it('an expression equals itself, also in more parentheses and white space', () => {
  fc.assert(
    fc.property(expression, (text) => {
      expect(compareExpressions(text, text)).toEqual({ equal: true, rules: [] });
      expect(compareExpressions(text, `(\n ${text} )`).rules).toEqual(['N10']);
    }),
    { numRuns: 150 },
  );
});

it('comparing is symmetric, and agrees with the canonical key', () => {
  fc.assert(
    fc.property(expression, expression, (before, after) => {
      const forth = compareExpressions(before, after);
      expect(compareExpressions(after, before)).toEqual(forth);
      expect(canonicalExpression(before) === canonicalExpression(after)).toBe(forth.equal);
    }),
    { numRuns: 150 },
  );
});

it('a nested condition equals the flat one, whatever the operands', () => {
  fc.assert(
    fc.property(expression, expression, expression, (a, b, c) => {
      expect(compareExpressions(`(${a}) AND ((${b}) AND (${c}))`, `(${a}) AND (${b}) AND (${c})`).equal).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});

it('a query equals itself with its only relation named, and not with another one', () => {
  const name = fc.constantFrom('a', 'b', 'c1', '"D"');
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), (columns) => {
      const qualified = columns.map((column) => `t.${column}`).join(', ');
      const bare = `SELECT ${columns.join(', ')} FROM t`;
      expect(compareQueries(`SELECT ${qualified} FROM t`, bare)).toEqual({ equal: true, rules: ['N16'] });
      expect(compareQueries(`SELECT ${qualified} FROM t`, `${bare}2`).equal).toBe(false);
    }),
  );
});

it('a string literal in a body is exact, everything around it is not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
      const compared = compareBodies(
        `select ${quoted(before)};`,
        `SELECT\n  ${quoted(after)} ; -- end`,
        'sql',
      );
      expect(compared.near ?? []).toEqual(before === after ? ['N31'] : []);
    }),
  );
});

it('the catalogue holds N1 to N38, each explained', () => {
  expect(equivalences.map((rule) => rule.id)).toEqual(
    Array.from({ length: 38 }, (_, index) => `N${index + 1}`),
  );
  for (const rule of equivalences) {
    expect([rule.title, rule.description, rule.notWhen].every((text) => text.length > 0)).toBe(true);
  }
});
