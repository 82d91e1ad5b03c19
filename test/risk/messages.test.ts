import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { explainRule, listRules } from '../../src/risk/explain-rule.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { printFinding } from '../../src/risk/print-finding.ts';
import { rules } from '../../src/risk/rules/index.ts';
import { judgeTexts } from './judge-texts.ts';

beforeAll(loadGrammar);

const finding = (rule: string, facts: Finding['arguments']): Finding => ({
  rule,
  level: 'high',
  area: 'integrity',
  object: 'table t',
  stepIds: [],
  deltaIds: [],
  arguments: facts,
});

async function said(rule: string, before: string, after: string) {
  const { findings } = await judgeTexts(before, after);
  return findings.filter((one) => one.rule === rule).map((one) => `${one.level}: ${printFinding(one)}`);
}

describe('the sentences of findings', () => {
  it('mark each name of a list as code, and one list as a whole among other code', () => {
    expect(printFinding(finding('uniqueness-lost', { columns: ['a', 'b', 'c'], table: 'public.t' }))).toBe(
      'Nothing keeps `a`, `b` and `c` of `public.t` unique any more; `INSERT … ON CONFLICT (a, b, c)` fails',
    );
  });

  it('let no name end the code that it stands in', () => {
    expect(printFinding(finding('table-renamed', { from: 'public."a`b"' }))).toBe(
      'Statements that say `public."a\'b"` fail',
    );
    expect(printFinding(finding('table-renamed', { from: '{from} $& \n x' }))).toBe(
      'Statements that say `{from} $& x` fail',
    );
  });

  it('leave words as they are', async () => {
    const column = (more: string) => `CREATE TABLE public.t (a integer${more});`;
    expect(await said('default-changed', column(''), column(' DEFAULT 1'))).toEqual([
      'low: Inserts that leave the column out get `1` instead of NULL',
    ]);
    expect(
      await said(
        'privileges-gained',
        'CREATE TABLE public.t (a integer);',
        'CREATE TABLE public.t (a integer);\nGRANT SELECT ON TABLE public.t TO app_reader;',
      ),
    ).toEqual(['medium: `app_reader` gains SELECT']);
  });

  it('have pairs of marks only, and none where they are printed as plain text', () => {
    for (const { title, message, solution, id } of rules) {
      for (const text of [title, message, solution]) expect(text.split('`').length % 2, id).toBe(1);
      expect(explainRule(id).split('Example:')[0], id).not.toContain('`');
    }
    expect(listRules()).not.toContain('`');
  });
});

describe('a foreign key over two types', () => {
  const folders = (type: string) =>
    `CREATE TABLE public.folders (id ${type} NOT NULL);\nALTER TABLE ONLY public.folders ADD CONSTRAINT folders_pkey PRIMARY KEY (id);`;
  const notes = 'CREATE TABLE public.notes (folder_id integer);';
  const key =
    'ALTER TABLE ONLY public.notes ADD CONSTRAINT fk FOREIGN KEY (folder_id) REFERENCES public.folders(id);';
  const sides = '`public.notes.folder_id` is `integer`, `public.folders.id` is `bigint`';

  it('matched before, or never did', async () => {
    const rule = 'foreign-key-types-differ';
    expect(
      await said(rule, `${folders('integer')}\n${notes}\n${key}`, `${folders('bigint')}\n${notes}\n${key}`),
    ).toEqual([`high: ${sides}: the two sides of the key no longer match`]);
    expect(await said(rule, folders('bigint'), `${folders('bigint')}\n${notes}\n${key}`)).toEqual([
      `medium: ${sides}: the two sides of the key do not match`,
    ]);
    expect(
      await said(rule, `${folders('bigint')}\n${notes}`, `${folders('bigint')}\n${notes}\n${key}`),
    ).toEqual([`high: ${sides}: the two sides of the key do not match`]);
  });
});

describe('a changed policy', () => {
  const table = (using: string, more = '') =>
    `CREATE TABLE public.t (id integer, o text);\nALTER TABLE public.t ENABLE ROW LEVEL SECURITY;\nCREATE POLICY p ON public.t ${more} USING (${using});`;
  const both = "((o = 'x'::text) AND (id > 1))";
  const one = "(o = 'x'::text)";

  it('says whether access gets wider or narrower, at its level', async () => {
    const of = (before: string, after: string) => said('policy-changed', before, after);
    const rows = 'access to the rows of `public.t`';
    expect(await of(table(both), table(one))).toEqual([`high: Its USING expression changes: wider ${rows}`]);
    expect(await of(table(one), table(both))).toEqual([
      `medium: Its USING expression changes: narrower ${rows}`,
    ]);
    expect(await of(table(one), table('(id > 1)'))).toEqual([
      'high: Its USING expression changes: other access, maybe wider, to the rows of `public.t`',
    ]);
    expect(await of(table(one, 'TO a'), table(one, 'TO a, b'))).toEqual([
      `high: Its roles change: wider ${rows}`,
    ]);
  });
});
