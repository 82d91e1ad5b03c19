import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExpressions } from '../../src/expressions/index.ts';

const expressions = await loadExpressions();

/** Three-valued logic as numbers: minimum is AND, maximum is OR. */
type Truth = 0 | 0.5 | 1;
interface Row {
  readonly x: number | null;
  readonly y: number | null;
  readonly s: string | null;
}
interface Condition {
  readonly sql: string;
  readonly evaluate: (row: Row) => Truth;
}

const numbers = [-2, -1, 0, 1, 2, 3];
const texts = ['a', 'b', 'c'];
const rows: readonly Row[] = [...numbers, null].flatMap((x) =>
  [...numbers, null].flatMap((y) => [...texts, null].map((s) => ({ x, y, s }))),
);
const truth = (value: boolean | null): Truth => (value === null ? 0.5 : value ? 1 : 0);

const operators: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};
const column = fc.constantFrom('x' as const, 'y' as const);
const number = fc.constantFrom(...numbers);
const spelled = fc.constantFrom(
  (value: number) => `${value < 0 ? `'${value}'::integer` : value}`,
  (value: number) => `'${value}'::bigint`,
  (value: number) => `(${value})::numeric`,
);

const comparison = fc
  .tuple(column, fc.constantFrom(...Object.keys(operators)), number, spelled, fc.boolean())
  .map(([name, operator, value, spell, swap]): Condition => {
    const compare = operators[operator]!;
    return {
      sql: swap ? `(${spell(value)} ${operator} ${name})` : `(${name} ${operator} ${spell(value)})`,
      evaluate: (row) => {
        const own = row[name];
        return truth(own === null ? null : swap ? compare(value, own) : compare(own, value));
      },
    };
  });
const between = fc.tuple(column, number, number, fc.boolean()).map(
  ([name, low, high, negated]): Condition => ({
    sql: `(${name} ${negated ? 'NOT ' : ''}BETWEEN ${low} AND ${high})`,
    evaluate: (row) => {
      const own = row[name];
      return truth(own === null ? null : (own >= low && own <= high) !== negated);
    },
  }),
);
const textList = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1 }), fc.boolean(), fc.boolean())
  .map(([values, negated, array]): Condition => {
    const items = values.map((value) => `'${value}'::character varying`).join(', ');
    const quantifier = negated ? '<> ALL' : '= ANY';
    const list = `${negated ? 'NOT IN' : 'IN'} (${values.map((value) => `'${value}'::text`).join(', ')})`;
    return {
      sql: array ? `((s)::text ${quantifier} ((ARRAY[${items}])::text[]))` : `((s)::text ${list})`,
      evaluate: ({ s }) => truth(s === null ? null : values.includes(s) !== negated),
    };
  });
const numberList = fc
  .tuple(column, fc.uniqueArray(number, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
  .map(([name, values, negated, constant]): Condition => {
    const quantifier = negated ? '<> ALL' : '= ANY';
    const array = constant ? `'{${values.join(',')}}'::integer[]` : `ARRAY[${values.join(', ')}]`;
    return {
      sql: `(${name} ${quantifier} (${array}))`,
      evaluate: (row) => {
        const own = row[name];
        return truth(own === null ? null : values.includes(own) !== negated);
      },
    };
  });
const nullTest = fc.tuple(fc.constantFrom('x' as const, 'y' as const, 's' as const), fc.boolean()).map(
  ([name, negated]): Condition => ({
    sql: `(${name} IS ${negated ? 'NOT ' : ''}NULL)`,
    evaluate: (row) => truth((row[name] === null) !== negated),
  }),
);
const constant = fc
  .boolean()
  .map((value): Condition => ({ sql: String(value), evaluate: () => truth(value) }));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: fc.oneof(comparison, between, textList, numberList, nullTest, constant) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('AND', 'OR'), fc.array(tie('condition'), { minLength: 2, maxLength: 3 }))
        .map(
          ([operator, parts]): Condition => ({
            sql: `(${parts.map(({ sql }) => sql).join(` ${operator} `)})`,
            evaluate: (row) => {
              const values = parts.map(({ evaluate }) => evaluate(row));
              return (operator === 'AND' ? Math.min(...values) : Math.max(...values)) as Truth;
            },
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: tie('condition').map(
        ({ sql, evaluate }): Condition => ({
          sql: `(NOT ${sql})`,
          evaluate: (row) => (1 - evaluate(row)) as Truth,
        }),
      ),
    },
  ),
}));

/** A condition and one made from it, so that many pairs can be ordered. */
const pair = fc.oneof(
  fc.tuple(condition, condition),
  fc
    .tuple(condition, condition, fc.constantFrom('AND', 'OR'), fc.boolean())
    .map(([one, other, operator, flip]) => {
      const joined: Condition = {
        sql: `(${one.sql} ${operator} ${other.sql})`,
        evaluate: (row) =>
          (operator === 'AND' ? Math.min : Math.max)(one.evaluate(row), other.evaluate(row)) as Truth,
      };
      return flip ? ([joined, one] as const) : ([one, joined] as const);
    }),
  fc.tuple(comparison, comparison),
  fc.tuple(numberList, fc.oneof(numberList, comparison, between)),
  fc.tuple(textList, textList),
);

describe('an effect', () => {
  it('holds on every row, both where NULL passes (CHECK) and where it does not (policy)', () => {
    const counts: Record<string, number> = {};
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const effect = expressions.explainCondition(before.sql, after.sql)?.effect ?? 'same';
        counts[effect] = (counts[effect] ?? 0) + 1;
        if (effect === 'other') return;
        for (const accepts of [(value: Truth) => value === 1, (value: Truth) => value > 0]) {
          for (const row of rows) {
            const [was, is] = [accepts(before.evaluate(row)), accepts(after.evaluate(row))];
            if (effect !== 'narrower' && was) expect(is, JSON.stringify(row)).toBe(true);
            if (effect !== 'wider' && is) expect(was, JSON.stringify(row)).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
    // A rule set that never claims anything would be sound and useless.
    expect(counts.wider).toBeGreaterThan(300);
    expect(counts.narrower).toBeGreaterThan(300);
  });

  it('turns round when the sides are exchanged', () => {
    const opposite: Record<string, string> = { wider: 'narrower', narrower: 'wider' };
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = expressions.explainCondition(before.sql, after.sql)?.effect;
        const back = expressions.explainCondition(after.sql, before.sql)?.effect;
        expect(back).toBe(opposite[there ?? ''] ?? there);
      }),
      { numRuns: 500 },
    );
  });

  it('has a display form that simplifies to itself', () => {
    fc.assert(
      fc.property(condition, ({ sql }) => {
        const shown = expressions.simplify(sql, 'expression');
        expect(expressions.simplify(shown, 'expression')).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});
