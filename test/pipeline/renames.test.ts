import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noSettings } from '../../src/config/comparison-settings.ts';
import { describeDelta } from '../../src/diff/describe.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';
import { parseRename } from '../../src/pipeline/parse-rename.ts';
import { proveSnapshots } from '../../src/pipeline/prove-snapshots.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';

const file = (label: string, text: string) => ({
  label,
  path: label,
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  ...splitStatements(text, { file: label }),
});

describe.skipIf(!hasEngine)('renames that somebody decided', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());

  const dumpOf = async (sql: string) => {
    const { failures } = await engine.load(sql);
    expect(failures).toEqual([]);
    return engine.dump();
  };

  /** Both sides as PostgreSQL dumps them, compared under the decisions, and the proof of the plans. */
  async function compare(before: string, after: string, ...renames: readonly string[]) {
    const texts = { before: await dumpOf(before), after: await dumpOf(after) };
    const settings = { ...noSettings, renames: renames.map(parseRename) };
    const [from, to] = await loadSnapshots(
      [file('before', texts.before), file('after', texts.after)],
      settings,
    );
    const compared = compareSnapshots(from!, to!, { settings });
    const proven = await proveSnapshots(
      { compared, texts, style: 'online' },
      async () =>
        ({
          ...engine,
          load: (sql) => engine.load(sql),
          run: (...input: Parameters<Engine['run']>) => engine.run(...input),
          dump: () => engine.dump(),
          close: async () => {},
        }) as Engine,
    );
    return {
      deltas: compared.deltas.flatMap(describeDelta),
      sql: proven.forward.steps.map(({ sql }) => sql),
      forward: proven.proof.forward.outcome.result,
      rollback: proven.proof.rollback.outcome.result,
      proof: proven.proof,
      unused: compared.unusedRenames.map(({ text }) => text),
    };
  }

  const base = (table: string, column: string) => `
    CREATE TYPE public.mood AS ENUM ('a', 'b');
    CREATE TABLE public.${table} (
      id integer PRIMARY KEY,
      ${column} text NOT NULL DEFAULT 'x',
      other integer,
      CONSTRAINT checked CHECK (${column} <> '' AND other > 0)
    );
    CREATE TABLE public.child (id integer, parent integer CONSTRAINT child_parent REFERENCES public.${table}(id));
    CREATE INDEX plain ON public.${table} (${column}, lower(${column})) INCLUDE (other) WHERE ${column} <> 'z';
    CREATE VIEW public.seen AS SELECT t.${column} AS shown, c.parent FROM public.${table} t JOIN public.child c ON c.parent = t.id;
    CREATE FUNCTION public.act() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER watch BEFORE UPDATE OF ${column} ON public.${table} FOR EACH ROW WHEN (old.${column} IS DISTINCT FROM new.${column}) EXECUTE FUNCTION public.act();
    ALTER TABLE public.${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own ON public.${table} USING (EXISTS (SELECT 1 FROM public.child WHERE child.parent = ${table}.id AND ${table}.${column} = 'x'));
    COMMENT ON COLUMN public.${table}.${column} IS 'said';
  `;

  it('renames a table with all that speaks of it', async () => {
    const { deltas, sql, forward, rollback, unused } = await compare(
      base('orders', 'state'),
      base('purchases', 'state'),
      'table public.orders=public.purchases',
    );
    expect(deltas.filter((line) => /^[+-]/.test(line))).toEqual([]);
    expect(sql[0]).toBe('ALTER TABLE public.orders RENAME TO purchases');
    expect([forward, rollback, unused]).toEqual(['proven', 'proven', []]);
  });

  it('renames a column within checks, indexes, triggers, policies and views', async () => {
    const { deltas, sql, forward, rollback } = await compare(
      base('orders', 'state'),
      base('orders', '"Phase"').replaceAll("'Phase'", "'x'"),
      'column public.orders.state=public.orders."Phase"',
    );
    expect(deltas).toEqual([
      expect.stringContaining('public.orders."Phase"'),
      expect.stringContaining('name'),
    ]);
    expect(sql).toEqual(['ALTER TABLE public.orders RENAME COLUMN state TO "Phase"']);
    expect([forward, rollback]).toEqual(['proven', 'proven']);
  });

  it('renames a table and a column of it at once', async () => {
    const { deltas, sql, forward, rollback } = await compare(
      base('orders', 'state'),
      base('purchases', 'phase'),
      'table public.orders=public.purchases',
      'column public.orders.state=public.purchases.phase',
    );
    expect(deltas.filter((line) => /^[+-]/.test(line))).toEqual([]);
    expect(sql.slice(0, 2)).toEqual([
      'ALTER TABLE public.orders RENAME COLUMN state TO phase',
      'ALTER TABLE public.orders RENAME TO purchases',
    ]);
    expect([forward, rollback]).toEqual(['proven', 'proven']);
  });

  it('renames types, functions, views, sequences, indexes, constraints, triggers and policies', async () => {
    const other = (n: string) => `
      CREATE TYPE public.kind${n} AS ENUM ('a');
      CREATE DOMAIN public.short${n} AS text CONSTRAINT brief CHECK (length(VALUE) < 9);
      CREATE SEQUENCE public.counter${n};
      CREATE FUNCTION public.twice${n}(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x * 2';
      CREATE FUNCTION public.act${n}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TABLE public.t (
        a integer DEFAULT nextval('public.counter${n}'), k public.kind${n} DEFAULT 'a', s public.short${n},
        CONSTRAINT certain${n} CHECK (public.twice${n}(a) > 0)
      );
      CREATE INDEX by_kind${n} ON public.t (k);
      CREATE INDEX unlike${n} ON public.t (public.twice${n}(a));
      CREATE VIEW public.first${n} AS SELECT a, k FROM public.t;
      CREATE VIEW public.second AS SELECT first${n}.a FROM public.first${n} WHERE k = 'a'::public.kind${n};
      CREATE TRIGGER go${n} BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.act${n}();
      ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mine${n} ON public.t USING (a > 0);
    `;
    const { deltas, sql, forward, rollback, unused } = await compare(
      other(''),
      other('_new'),
      'enum public.kind=public.kind_new',
      'domain public.short=public.short_new',
      'sequence public.counter=public.counter_new',
      'function public.twice(integer)=public.twice_new(integer)',
      'function public.act()=public.act_new()',
      'view public.first=public.first_new',
      'index public.by_kind=public.by_kind_new',
      'constraint public.t.certain=public.t.certain_new',
      'trigger public.t.go=public.t.go_new',
      'policy public.t.mine=public.t.mine_new',
    );
    expect(unused).toEqual([]);
    expect(deltas.filter((line) => /^[+-]/.test(line))).toEqual([]);
    expect(sql.filter((statement) => !statement.includes('RENAME'))).toEqual([]);
    expect([forward, rollback]).toEqual(['proven', 'proven']);
  });
});
