import { describe, expect, it } from 'vitest';
import { reportOf, reportOfSamples, sectionOf } from './report-of.ts';

const foreign = (password: string) => `
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'h');
CREATE USER MAPPING FOR app SERVER s OPTIONS ("user" 'app', password '${password}');
`;

const body = (key: string, extra = '') => `
CREATE FUNCTION public.f() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  api_key constant text := '${key}';
BEGIN
  PERFORM pg_notify('x', api_key);${extra}
END;
$$;
`;

const first = 'Xk29fQ7pLm3vTz81';
const second = 'Xk29bR4wLm6nTz07';

/** Every piece of four characters or more that both secrets do not share with harmless text. */
function pieces(secret: string): readonly string[] {
  return [...secret].flatMap((_, at) => (at + 4 <= secret.length ? [secret.slice(at, at + 4)] : []));
}

describe('secrets in what differs', () => {
  it('hides both passwords of a user mapping, and says that they differ', async () => {
    const report = await reportOf({ a: foreign(first), b: foreign(second) });
    const text = JSON.stringify(report);
    for (const piece of [...pieces(first), ...pieces(second)]) expect(text).not.toContain(piece);
    const [difference] = report.differences;
    expect(difference!.changes[0]).toMatchObject({
      label: 'options',
      before: 'differs (redacted)',
      after: 'differs (redacted)',
      explanation: [],
    });
  });

  it('hides both keys in a body that differs in nothing else, and shows no diff', async () => {
    const report = await reportOf({ a: body(first), b: body(second) });
    const text = JSON.stringify(report);
    for (const piece of [...pieces(first), ...pieces(second)]) expect(text).not.toContain(piece);
    const [change] = report.differences[0]!.changes;
    expect(change).toMatchObject({ before: 'differs (redacted)', after: 'differs (redacted)' });
    expect(change).not.toHaveProperty('diff');
  });

  it('hides both keys where the body differs in other lines too, and diffs only those', async () => {
    const report = await reportOf({ a: body(first), b: body(second, '\n  PERFORM 1;') });
    const text = JSON.stringify(report);
    for (const piece of [...pieces(first), ...pieces(second)]) expect(text).not.toContain(piece);
    const lines = report.differences[0]!.changes[0]!.diff!.hunks.flatMap((hunk) => hunk.lines);
    expect(lines.filter(({ sign }) => sign !== ' ')).toEqual([{ sign: '+', text: '  PERFORM 1;' }]);
    expect(lines.map(({ text: line }) => line)).toContain("  api_key constant text := '‹redacted›';");
  });

  it('hides the default of a column and the value of a setting that are called secrets', async () => {
    const dump = (value: string) => `
CREATE TABLE public.t (id integer, api_key text DEFAULT '${value}'::text);
CREATE ROLE app;
ALTER ROLE app SET "app.jwt_secret" TO '${value}';
CREATE FUNCTION public.g() RETURNS integer LANGUAGE sql SET "app.api_key" TO '${value}' AS $$ SELECT 1 $$;
`;
    const report = await reportOf({ a: dump('plainword'), b: dump('otherword') });
    const text = JSON.stringify(report);
    expect(text).not.toContain('plainword');
    expect(text).not.toContain('otherword');
    expect(report.differences.map(({ changes }) => changes[0]!.after)).toEqual([
      'differs (redacted)',
      'differs (redacted)',
      'differs (redacted)',
    ]);
  });

  it('hides the key and the password of the sample, in its function, its definition and its diff', async () => {
    const report = await reportOfSamples({
      production: 'shrink-chat/production',
      staging: 'shrink-chat/staging',
    });
    const change = report.differences.find(({ name }) => name.startsWith('public.notify_risk_alert'))!;
    expect(change.definition.before).toContain("api_key constant text := '‹redacted›'");
    const mapping = report.differences.find(({ kind }) => kind === 'user mapping')!;
    expect(mapping.definition.before).toBe(
      `CREATE USER MAPPING FOR postgres SERVER warehouse OPTIONS (password '‹redacted›', "user" 'exporter');`,
    );
    const ledger = JSON.stringify(sectionOf(report, 'ledger'));
    expect(ledger).toMatch(/\d+ secrets in what differs were replaced by `‹redacted›`/);
  });
});
