import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from './has-engine.ts';

describe.skipIf(!hasEngine)('a script on the embedded PostgreSQL', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());

  it('keeps its transactions, runs CONCURRENTLY outside of them, and passes over psql lines', async () => {
    await engine.load("CREATE TYPE public.s AS ENUM ('a');\nCREATE TABLE public.t (id integer, s public.s);");
    const result = await engine.run(
      "\\set ON_ERROR_STOP on\n\\echo begin\nBEGIN;\nALTER TABLE public.t ADD COLUMN n text;\nCOMMIT;\nCREATE INDEX CONCURRENTLY i ON public.t (n);\nALTER TYPE public.s ADD VALUE 'b';\nINSERT INTO public.t VALUES (1, 'b', 'x');",
    );
    expect(result).toEqual({ ok: true, statements: 6, stubs: [] });
    expect(await engine.dump()).toContain('CREATE INDEX i ON public.t');
    expect(await engine.run('ALTER TABLE public.t DROP COLUMN n;')).toMatchObject({ ok: true });
  });

  it('stops at the first failing statement and rolls its transaction back', async () => {
    await engine.load('CREATE TABLE public.t (id integer);');
    const result = await engine.run(
      'BEGIN;\nALTER TABLE public.t ADD COLUMN n text;\nALTER TABLE public.missing ADD COLUMN n text;\nCOMMIT;\nDROP TABLE public.t;',
    );
    expect(result).toMatchObject({
      ok: false,
      failure: {
        line: 3,
        statement: 'ALTER TABLE public.missing ADD COLUMN n text',
        message: 'relation "public.missing" does not exist',
      },
    });
    const dump = await engine.dump();
    expect(dump).toContain('CREATE TABLE public.t');
    expect(dump).not.toContain('n text');
  });

  it('refuses CONCURRENTLY inside a transaction as a server does', async () => {
    await engine.load('CREATE TABLE public.t (id integer);');
    const result = await engine.run('BEGIN;\nCREATE INDEX CONCURRENTLY i ON public.t (id);\nCOMMIT;');
    expect(result.failure?.message).toBe('CREATE INDEX CONCURRENTLY cannot run inside a transaction block');
  });

  it('makes roles, and extensions real or stubbed, also in the middle of a transaction', async () => {
    await engine.load('CREATE TABLE public.t (name text);');
    const result = await engine.run(
      'BEGIN;\nALTER TABLE public.t ADD COLUMN n text;\nGRANT SELECT ON public.t TO newcomer;\nCREATE EXTENSION postgis;\nCOMMIT;\nCREATE EXTENSION pg_trgm;\nCREATE INDEX i ON public.t USING gin (name gin_trgm_ops);',
    );
    expect(result.failure).toBeUndefined();
    expect(result.stubs.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'role newcomer',
      'extension postgis',
    ]);
    const dump = await engine.dump();
    expect(dump).toContain('GRANT SELECT ON TABLE public.t TO newcomer;');
    expect(dump.match(/n text/g)).toHaveLength(1);
  });

  it('makes other stubs only where the target needed them', async () => {
    const target = await engine.load(
      'CREATE EXTENSION postgis;\nCREATE TABLE public.t (id integer, g public.geometry);',
    );
    const script = 'CREATE EXTENSION postgis;\nALTER TABLE public.t ADD COLUMN g public.geometry;';
    await engine.load('CREATE TABLE public.t (id integer);');
    expect((await engine.run(script)).failure?.message).toBe('type "public.geometry" does not exist');
    await engine.load('CREATE TABLE public.t (id integer);');
    expect(await engine.run(script, { provide: target.stubs })).toMatchObject({ ok: true });
  });
});
