import { describe, expect, it } from 'vitest';
import { noSettings } from '../../src/config/comparison-settings.ts';
import { describeDelta } from '../../src/diff/describe.ts';
import { findRenameCandidates } from '../../src/diff/rename-candidates.ts';
import { registry } from '../../src/kinds/index.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';
import { parseRename } from '../../src/pipeline/parse-rename.ts';
import { planSnapshots } from '../../src/pipeline/plan-snapshots.ts';

const file = (label: string, text: string) => ({
  label,
  path: label,
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  ...splitStatements(text, { file: label }),
});

async function compare(before: string, after: string, given: Partial<typeof noSettings> = {}) {
  const settings = { ...noSettings, ...given };
  const [from, to] = await loadSnapshots([file('from', before), file('to', after)], settings);
  return { ...compareSnapshots(from!, to!, { settings }), notes: to!.diagnostics.map(({ code }) => code) };
}

describe('environments with other names', () => {
  const side = (schema: string, role: string) => `
    CREATE SCHEMA ${schema};
    ALTER SCHEMA ${schema} OWNER TO ${role};
    CREATE TYPE ${schema}.mood AS ENUM ('a');
    CREATE FUNCTION ${schema}.f() RETURNS integer LANGUAGE sql SET search_path TO '${schema}', 'pg_temp'
      AS $$ SELECT count(*)::integer FROM ${schema}.t $$;
    CREATE SEQUENCE ${schema}.s;
    CREATE TABLE ${schema}.t (a integer DEFAULT nextval('${schema}.s'::regclass) NOT NULL, m ${schema}.mood DEFAULT 'a'::${schema}.mood,
      CONSTRAINT c CHECK ((${schema}.f() > 0)));
    ALTER TABLE ${schema}.t OWNER TO ${role};
    ALTER SEQUENCE ${schema}.s OWNED BY ${schema}.t.a;
    CREATE VIEW ${schema}.v AS SELECT t.a FROM ${schema}.t WHERE (t.m = 'a'::${schema}.mood);
    CREATE POLICY p ON ${schema}.t TO ${role} USING ((${schema}.f() > 1));
    GRANT SELECT ON TABLE ${schema}.t TO ${role};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${role} IN SCHEMA ${schema} GRANT SELECT ON TABLES TO ${role};
    COMMENT ON COLUMN ${schema}.t.a IS 'x';
  `;

  it('are the same under a role map and a schema map, bodies included', async () => {
    const before = side('dev', 'app_dev');
    const after = side('"Prod"', 'app').replaceAll('\'"Prod"\'', "'Prod'");
    const blind = await compare(before, after);
    expect(blind.deltas.length).toBeGreaterThan(5);
    const mapped = await compare(before, after, { roles: { app_dev: 'app' }, schemas: { dev: 'Prod' } });
    expect(mapped.deltas.flatMap(describeDelta)).toEqual([]);
    expect(mapped.notes).toContain('schema-in-body');
  });

  it('are planned for in the names of the first side', async () => {
    const after = `${side('prod', 'app')} CREATE TABLE prod.extra (m prod.mood); GRANT SELECT ON TABLE prod.extra TO app;`;
    const compared = await compare(side('dev', 'app_dev'), after, {
      roles: { app_dev: 'app' },
      schemas: { dev: 'prod' },
    });
    const { steps } = planSnapshots(compared.before, compared.after, compared.deltas, { style: 'online' });
    const text = steps.map(({ sql }) => sql).join('\n');
    expect(text).toContain('CREATE TABLE dev.extra');
    expect(text).toContain('TO app_dev');
    expect(text).not.toMatch(/\bprod\b|\bapp\b/);
  });

  it('cannot be two names for one', async () => {
    await expect(compare('', '', { roles: { a: 'x', b: 'x' } })).rejects.toThrow(
      "two roles are mapped to 'x'",
    );
  });
});

describe('accepted differences', () => {
  const before =
    'CREATE TABLE public.t (a integer); CREATE INDEX tmp_a ON public.t (a); CREATE TABLE public.tmp_old (x integer);';
  const after = 'CREATE TABLE public.t (a bigint);';

  it('are set aside with their reasons, and what lies in them', async () => {
    const rules = [
      { kind: 'index', name: 'tmp_*', reason: 'by hand' },
      { name: 'public.tmp_old', reason: 'to go' },
      { name: 'public.never', reason: 'nothing' },
    ];
    const { deltas, accepted } = await compare(before, after, { ignore: rules });
    expect(deltas.map(({ op, id }) => `${op} ${id}`)).toEqual(['change column public.t.a']);
    expect(accepted.byRule.map(({ rule, deltas: own }) => [rule.reason, own.map(({ id }) => id)])).toEqual([
      ['by hand', ['index public.tmp_a']],
      ['to go', ['table public.tmp_old', 'column public.tmp_old.x']],
      ['nothing', []],
    ]);
  });

  it('follow presets that the dumps show, and spare what users add to the tables of a platform', async () => {
    const platform = `
      CREATE SCHEMA auth; CREATE TABLE auth.users (id uuid);
      CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
      CREATE FUNCTION public.g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';
      CREATE EVENT TRIGGER pgrst_ddl_watch ON ddl_command_end EXECUTE FUNCTION public.f();`;
    const changed = platform.replace('(id uuid)', '(id uuid, phone text)');
    const trigger =
      'CREATE TRIGGER welcome AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.g();';
    const { deltas, accepted } = await compare(platform, changed + trigger, { presets: ['auto'] });
    expect(accepted.presets.map(({ preset, sign }) => [preset.name, sign])).toEqual([
      ['supabase', 'event trigger pgrst_ddl_watch'],
    ]);
    expect(deltas.map(({ id }) => id)).toEqual(['trigger auth.users.welcome']);
    expect((await compare(platform, changed, { presets: ['none'] })).deltas.map(({ id }) => id)).toContain(
      'column auth.users.phone',
    );
    await expect(compare('', '', { presets: ['supabse'] })).rejects.toThrow("there is no preset 'supabse'");
  });
});

describe('what looks renamed', () => {
  it('is found with its evidence, and told from what only sits in one place', async () => {
    const { deltas, before, after } = await compare(
      `CREATE TABLE public.orders (id integer NOT NULL, state text, paid boolean, note text);
       CREATE TABLE public.people (id integer, surname text, age integer);
       COMMENT ON COLUMN public.people.surname IS 'the last name';
       CREATE TABLE public.gone (q1 xml);`,
      `CREATE TABLE public.purchases (id integer NOT NULL, state text, paid boolean, note text);
       CREATE TABLE public.people (id integer, last_name text, age integer, added bytea);
       COMMENT ON COLUMN public.people.last_name IS 'the last name';
       CREATE TABLE public.unlike (z9 point, y8 box);`,
    );
    const found = findRenameCandidates(deltas, before.model, after.model, registry);
    expect(found.map(({ before: a, after: b, score }) => [a.id, b.id, score])).toEqual([
      ['column public.people.surname', 'column public.people.last_name', 0.85],
      ['table public.orders', 'table public.purchases', expect.any(Number)],
    ]);
    expect(found[0]!.evidence).toMatchObject({ position: 2, sameComment: true });
    expect(found[1]!.evidence.parts).toEqual({ equal: 4, of: 4 });
  });

  it('is renamed only by a decision that makes sense', () => {
    expect(parseRename('table public."A=b"=public.c')).toMatchObject({
      from: ['public', 'A=b'],
      to: ['public', 'c'],
    });
    expect(parseRename('function public.f(integer, text)=public.g')).toMatchObject({
      from: ['public', 'f'],
      to: ['public', 'g'],
    });
    for (const [text, message] of [
      ['tabel public.a=public.b', "there is no kind 'tabel'"],
      ['table public.a=other.b', 'also changes the schema'],
      ['table a=b', 'both names need their schema'],
      ['public.a', 'is no rename'],
    ] as const) {
      expect(() => parseRename(text)).toThrow(message);
    }
  });

  it('says which decisions found nothing', async () => {
    const { unusedRenames } = await compare('', '', { renames: [parseRename('table public.a=public.b')] });
    expect(unusedRenames.map(({ text }) => text)).toEqual(['table public.a=public.b']);
  });
});
