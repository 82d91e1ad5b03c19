import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/diagnostics/usage-error.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { deployOrder } from '../../src/risk/compatibility/judge-compatibility.ts';
import { explainRule, listRules } from '../../src/risk/explain-rule.ts';
import { rules } from '../../src/risk/rules/index.ts';
import { judgeTexts } from './judge-texts.ts';

beforeAll(loadGrammar);

const table = 'CREATE TABLE public.t (a integer, b text NOT NULL);';

describe('compatibility', () => {
  const order = async (before: string, after: string) => {
    const { compatibility, order: whole } = await judgeTexts(before, after);
    return [...compatibility.map(({ change, object }) => `${change} ${object}`), whole];
  };

  it('follows the sort of each change', async () => {
    expect(await order(table, table)).toEqual(['any order']);
    expect(await order(table, table.replace('a integer', 'a integer, c text'))).toEqual([
      'column-added column public.t.c',
      'database first',
    ]);
    expect(await order(table, table.replace(', b text NOT NULL', ''))).toEqual([
      'required-column-dropped column public.t.b',
      'three steps',
    ]);
    expect(await order(table, table.replace('a integer', 'a bigint'))).toEqual([
      'type-widened column public.t.a',
      'database first',
    ]);
    expect(await order(table, table.replace('a integer', 'a integer NOT NULL'))).toEqual([
      'rule-added column public.t.a',
      'application first',
    ]);
    expect(
      await order(
        table,
        `${table.replace('a integer', 'a integer, c text')}\nCREATE UNIQUE INDEX i ON public.t (c);`,
      ),
    ).toEqual(['column-added column public.t.c', 'rule-on-new-column index public.i', 'database first']);
  });

  it('takes three steps where some changes need the one order and some the other', () => {
    expect(deployOrder([{ order: 'database first' }, { order: 'application first' }])).toBe('three steps');
    expect(deployOrder([{ order: 'database first' }, { order: 'coordinate' }])).toBe('database first');
    expect(deployOrder([])).toBe('any order');
  });
});

describe('the way back', () => {
  it('is whole where nothing is lost', async () => {
    const { reversible, rollback, destructiveSteps } = await judgeTexts(
      table,
      table.replace('a integer', 'a integer, c text'),
    );
    expect(reversible).toEqual({ whole: 'reversible' });
    expect(destructiveSteps).toEqual([]);
    expect(rollback.steps.map(({ sql }) => sql)).toEqual(['ALTER TABLE public.t DROP COLUMN c']);
  });

  it('gives back the structure of what is dropped, and names what keeps the data', async () => {
    const { reversible, reversals, destructiveSteps } = await judgeTexts(
      table,
      table.replace(', b text NOT NULL', ''),
    );
    expect(reversible).toEqual({ whole: 'structure only', pointOfNoReturn: 'S1' });
    expect(destructiveSteps).toEqual(['S1']);
    expect(reversals[0]!.reversal).toBe('structure only');
    expect(reversals[0]!.keepInstead).toContain('RENAME COLUMN b TO zz_deprecated_b');
  });

  it('does not undo a new enum label or a lossy conversion', async () => {
    const label = await judgeTexts(
      "CREATE TYPE public.k AS ENUM ('a');",
      "CREATE TYPE public.k AS ENUM ('a', 'b');",
    );
    expect(label.reversible).toEqual({ whole: 'irreversible', pointOfNoReturn: 'S1' });
    const lossy = await judgeTexts(
      'CREATE TABLE public.t (a numeric);',
      'CREATE TABLE public.t (a integer);',
    );
    expect(lossy.reversible).toEqual({ whole: 'irreversible', pointOfNoReturn: 'S1' });
    expect(lossy.longestLock).toEqual({
      step: 'S1',
      relation: 'public.t',
      mode: 'ACCESS EXCLUSIVE',
      blocks: 'reads and writes',
      work: 'rewrite',
    });
  });
});

describe('explain', () => {
  it('prints problem, solution and example of a rule', () => {
    const text = explainRule('table-rewrite');
    expect(text).toMatch(/^table-rewrite \(high, locks\)\nA table is rewritten under a lock\.\n\nProblem: /);
    expect(text).toContain('\n\nSolution: ');
    expect(text).toContain('\n\nExample:\n    ALTER TABLE public.orders ADD COLUMN id_new bigint;\n');
  });

  it('lists all rules, the worst first', () => {
    const lines = listRules().trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length);
    expect(lines[0]).toMatch(/^critical table-dropped +data: /);
    expect(lines.at(-1)).toMatch(/^info /);
  });

  it('suggests the rule that was meant', () => {
    expect(() => explainRule('table-rewrites')).toThrow(UsageError);
    expect(() => explainRule('table-rewrites')).toThrow("there is no rule 'table-rewrites'");
  });
});
