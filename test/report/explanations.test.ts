import { describe, expect, it } from 'vitest';
import { itemsOf, reportOf, sectionOf } from './report-of.ts';

const dump = (check: string, filter: string) => `
CREATE TABLE public.t (id integer, status text, n integer DEFAULT 1,
  CONSTRAINT t_status CHECK (status = ANY (ARRAY[${check}])));
CREATE VIEW public.v AS SELECT t.id FROM public.t WHERE ${filter};
`;

describe('explanations', () => {
  it('explain a check and a view clause by clause, and the ledger counts them', async () => {
    const report = await reportOf({
      a: dump("'a'::text", 't.n > 1'),
      b: dump("'a'::text, 'b'::text", 't.n > 1 AND t.status IS NOT NULL'),
    });
    const [check, view] = report.differences;
    expect(check!.changes[0]).toMatchObject({
      property: 'expression',
      explainedBy: 'clauses',
      effect: 'wider',
      explanation: [
        "adds the value `'b'` to the list of `status`",
        'wider: every row accepted before is still accepted',
      ],
    });
    expect(view!.changes[0]!.explainedBy).toBe('clauses');
    expect(view!.changes[0]!.explanation.join()).toContain('status IS NOT NULL');
    expect(JSON.stringify(sectionOf(report, 'ledger'))).toContain(
      'Of 2 expressions, queries and policies that differ, 2 are explained clause by clause, 0 shown as text only.',
    );
  });

  it('leave what they cannot read to the text', async () => {
    const view = (path: string) => `
CREATE TABLE public.t (id integer, doc xml);
CREATE VIEW public.v AS SELECT x.id FROM public.t, XMLTABLE('${path}' PASSING t.doc COLUMNS id integer PATH '@id') x;
`;
    const report = await reportOf({ a: view('/a'), b: view('/b') });
    expect(report.differences[0]!.changes[0]).toMatchObject({ explainedBy: 'text', explanation: [] });
    expect(report.differences[0]!.changes[0]!.diff).toBeDefined();
  });

  it('put what an enum gains and loses before the definition', async () => {
    const type = (labels: string) => `CREATE TYPE public.mood AS ENUM (${labels});`;
    const report = await reportOf({ a: type("'sad', 'ok', 'old'"), b: type("'sad', 'fine', 'ok', 'glad'") });
    expect(itemsOf(sectionOf(report, 'types')).slice(0, 3)).toEqual([
      "Adds the value `'fine'` after `'sad'`",
      "Adds the value `'glad'` at the end",
      "Lacks the value `'old'`: PostgreSQL cannot take a value out of an enum, the type has to be made anew",
    ]);
  });

  it('count the lines of a body that differ', async () => {
    const routine = (line: string, volatility: string) => `
CREATE FUNCTION public.f(a integer) RETURNS integer LANGUAGE plpgsql ${volatility} AS $$
BEGIN
  ${line}
END;
$$;
`;
    const report = await reportOf({ a: routine('RETURN a;', ''), b: routine('RETURN a + 1;', 'STABLE') });
    expect(itemsOf(sectionOf(report, 'routines'))).toEqual([
      'Body: 1 line removed, 1 added, in 1 place',
      'Volatility: It tells the planner how often the function has to run; indexes take only immutable ones',
    ]);
  });
});
