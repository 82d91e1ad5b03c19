import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { judgeTexts } from './judge-texts.ts';

beforeAll(loadGrammar);

const table = 'CREATE TABLE public.t (a text, b integer);';

async function impacts(before: string, after: string, version: number): Promise<readonly string[]> {
  const { plan } = await judgeTexts(before, after, version);
  return plan.steps.map(({ sql, impact: { locks, rewrites, scans, indexBuilds, blocks, long } }) =>
    [
      sql.replace(/\s+/g, ' '),
      locks.map(({ relation, mode }) => `${mode} ${relation}`).join(', ') || '-',
      `${rewrites.length} ${scans.length} ${indexBuilds}`,
      `${blocks}${long ? ' long' : ''}`,
    ].join(' | '),
  );
}

describe('steps judged on the schema that the steps before leave', () => {
  it('knows that a validated CHECK spares SET NOT NULL its scan', async () => {
    expect(await impacts(table, table.replace('a text', 'a text NOT NULL'), 17)).toEqual([
      'ALTER TABLE public.t ADD CONSTRAINT t_a_not_null CHECK ((a IS NOT NULL)) NOT VALID | ACCESS EXCLUSIVE public.t | 0 0 0 | reads and writes',
      'ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null | SHARE UPDATE EXCLUSIVE public.t | 0 1 0 | nothing',
      'ALTER TABLE public.t ALTER COLUMN a SET NOT NULL | ACCESS EXCLUSIVE public.t | 0 0 0 | reads and writes',
      'ALTER TABLE public.t DROP CONSTRAINT t_a_not_null | ACCESS EXCLUSIVE public.t | 0 0 0 | reads and writes',
    ]);
  });

  it('counts no lock and no build on tables that the plan makes', async () => {
    const made = `${table}\nCREATE INDEX i ON public.t USING btree (a);`;
    expect(await impacts('', made, 17)).toEqual([
      'CREATE TABLE public.t ( a text, b integer ) | - | 0 0 0 | nothing',
      'CREATE INDEX i ON public.t USING btree (a) | - | 0 0 0 | nothing',
    ]);
  });

  it('counts the builds of a rewrite, and none of an empty TOAST table', async () => {
    const indexed = 'CREATE TABLE public.n (b integer);\nCREATE INDEX i ON public.n USING btree (b);';
    expect(await impacts(indexed, indexed.replace('b integer', 'b bigint'), 17)).toEqual([
      'ALTER TABLE public.n ALTER COLUMN b TYPE bigint | ACCESS EXCLUSIVE public.n | 1 0 1 | reads and writes long',
    ]);
    expect(await impacts(indexed, indexed.replace('b integer', 'b integer, c text'), 17)).toEqual([
      'ALTER TABLE public.n ADD COLUMN c text | ACCESS EXCLUSIVE public.n | 0 0 0 | reads and writes',
    ]);
  });

  it('names the locks on the other table of a foreign key', async () => {
    const before = `CREATE TABLE public.p (id integer NOT NULL);\nALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);`;
    const child = 'CREATE TABLE public.c (p integer);';
    const key = 'ALTER TABLE ONLY public.c ADD CONSTRAINT c_p FOREIGN KEY (p) REFERENCES public.p(id);';
    expect(await impacts(`${before}\n${child}\n${key}`, before, 17)).toEqual([
      'DROP TABLE public.c | ACCESS EXCLUSIVE public.c, ACCESS EXCLUSIVE public.p | 0 0 0 | reads and writes',
    ]);
  });
});
