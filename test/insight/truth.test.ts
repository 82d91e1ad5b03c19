import { describe, expect, it } from 'vitest';
import { judgeTruth, type Truth } from '../../src/insight/truth.ts';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';

async function truthOf(before: string, after: string): Promise<Truth> {
  const [from, to] = await readPair(before, after);
  const { deltas } = compareSnapshots(from, to);
  return judgeTruth(deltas, { before: from.model, after: to.model, registry });
}

const base = 'CREATE TABLE public.t (id integer, doc jsonb, name text);';
const strengthsOf = (truth: Truth) =>
  truth.after.strengths.map(({ theme, trait, name }) => `${theme}: ${trait} ${name}`);

describe('judgeTruth', () => {
  it.each([
    ['CREATE INDEX i ON public.t USING gin (doc);', 'search: GIN index public.i'],
    ['CREATE INDEX i ON public.t USING gin (name gin_trgm_ops);', 'search: trigram index public.i'],
    [
      "CREATE INDEX i ON public.t USING gin (to_tsvector('english'::regconfig, name));",
      'search: full-text index public.i',
    ],
    ['CREATE INDEX i ON public.t USING btree (name);', 'performance: index public.i'],
    ['CREATE UNIQUE INDEX i ON public.t USING btree (name);', 'integrity: unique index public.i'],
    ['ALTER TABLE ONLY public.t ADD CONSTRAINT p PRIMARY KEY (id);', 'integrity: primary key public.t.p'],
    [
      'CREATE VIEW public.t_stats AS SELECT count(*) AS n FROM public.t;',
      'monitoring: monitoring view public.t_stats',
    ],
    ['ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;', 'security: row security public.t'],
    [
      'ALTER TABLE public.t ADD COLUMN deleted_at timestamp with time zone;',
      'lifecycle: soft delete public.t.deleted_at',
    ],
    ['ALTER TABLE public.t ALTER COLUMN name SET NOT NULL;', 'integrity: NOT NULL public.t.name'],
  ])('%s', async (sql, expected) => {
    const truth = await truthOf(base, `${base}\n${sql}`);
    expect(strengthsOf(truth)).toContain(expected);
    expect(truth).toMatchObject({ leader: 'after', state: 'ahead' });
  });

  it('counts a new table once, with all that it brings', async () => {
    const truth = await truthOf(
      base,
      `${base} CREATE TABLE public.n (id integer NOT NULL, x text); CREATE INDEX n_x ON public.n USING btree (x);`,
    );
    expect(strengthsOf(truth)).toEqual(['data: table public.n']);
  });

  it('does not count a copy of a table', async () => {
    const truth = await truthOf(
      base,
      `${base} CREATE TABLE public.t_backup (id integer, doc jsonb, name text);`,
    );
    expect(truth.after.strengths).toEqual([]);
    expect(truth.after.leftovers.map(({ name }) => name)).toEqual(['public.t_backup']);
    expect(truth.state).toBe('level');
  });

  it('takes an index on a new column for a feature, one on old columns for a fix', async () => {
    const truth = await truthOf(
      `${base} ALTER TABLE public.t ADD COLUMN extra text;
CREATE INDEX on_old ON public.t USING btree (name);
CREATE INDEX on_new ON public.t USING btree (extra);`,
      `${base} CREATE INDEX other ON public.t USING btree (id);`,
    );
    expect(truth.before.hotFixes.map(({ name }) => name)).toEqual(['public.on_old']);
    expect(truth.state).toBe('diverged');
  });

  it('calls a side mostly ahead where the other has a fifth or less', async () => {
    const columns = ['a', 'b', 'c', 'd', 'e'].map((name) => `ALTER TABLE public.t ADD COLUMN ${name} text;`);
    const truth = await truthOf(
      `${base} CREATE INDEX i ON public.t USING btree (name);`,
      `${base} ${columns.join('\n')}`,
    );
    expect(truth).toMatchObject({ state: 'mostly', leader: 'after' });
  });

  it('favours nobody by a changed body', async () => {
    const routine = (sql: string) =>
      `CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT ${sql} $$;`;
    const truth = await truthOf(routine('1'), routine('2'));
    expect(truth).toMatchObject({ state: 'level', undecided: ['function public.f()'] });
  });

  it('counts what looks renamed on neither side', async () => {
    const table = (name: string, rest = '') =>
      `CREATE TABLE public.specimen (id integer, ${name} timestamp with time zone${rest});`;
    const truth = await truthOf(table('drawn_at'), table('collected_at', ', note text'));
    expect(truth.before.strengths).toEqual([]);
    expect(strengthsOf(truth)).toEqual(['data: column public.specimen.note']);
    expect(truth.renames).toMatchObject([
      {
        before: { id: 'column public.specimen.drawn_at' },
        after: { id: 'column public.specimen.collected_at' },
      },
    ]);
    expect(truth).toMatchObject({ state: 'ahead', leader: 'after' });
  });

  it('goes by the migrations that each side has run, where both dumps carry them', async () => {
    const [from, to] = await readPair(
      `${base} CREATE INDEX a ON public.t (id); CREATE INDEX b ON public.t (doc);`,
      `${base} CREATE INDEX c ON public.t (name);`,
    );
    const { deltas } = compareSnapshots(from, to);
    const models = { before: from.model, after: to.model, registry };
    const history = { newer: 'after', more: 3, tables: ['public.schema_migrations'] } as const;
    expect(judgeTruth(deltas, models)).toMatchObject({ state: 'diverged' });
    expect(judgeTruth(deltas, { ...models, history })).toMatchObject({
      state: 'newer',
      leader: 'after',
      history,
    });
    const ahead = { ...history, newer: 'before' } as const;
    expect(judgeTruth(deltas, { ...models, history: ahead })).toMatchObject({
      state: 'newer',
      leader: 'before',
    });
  });
});
