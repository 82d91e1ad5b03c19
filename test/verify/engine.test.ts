import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine, hasVector } from './has-engine.ts';

const everything = readFileSync(new URL('./everything.sql', import.meta.url), 'utf8');

describe.skipIf(!hasEngine)('the embedded PostgreSQL', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());

  it('loads a dump of many kinds and lists what it stubbed', async () => {
    const result = await engine.load(everything);
    expect(result.failures).toEqual([]);
    expect(result.ok).toBe(true);
    const names = result.stubs.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'role app_owner',
        'role member',
        'role Reader Role',
        'role reporter',
        'extension postgis',
        'extension timescaledb',
        'type extensions.geometry',
        'function extensions.next_key()',
        'function extensions.audit()',
        'language plv8',
        'library native',
        'tablespace fast',
        'access method rum',
        'operator class extensions.rum_ops for rum',
        'foreign-data wrapper postgres_fdw',
        'schema auth',
        'table auth.users',
        'column auth.users.id',
      ]),
    );
    expect(names).not.toContain('extension pg_trgm');
    expect(names.includes('extension vector')).toBe(!hasVector);
  });

  it('dumps the schema as it was, without the stubs', async () => {
    await engine.load(everything);
    const dump = await engine.dump();
    for (const text of [
      'CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA extensions;',
      'at extensions.geometry',
      'embedding extensions.vector(3)',
      'DEFAULT extensions.next_key() NOT NULL',
      'USING gin (name extensions.gin_trgm_ops)',
      'USING gist (at)',
      'USING rum (name extensions.rum_ops)',
      'CREATE POLICY own ON app.place TO member USING ((auth.uid() = owner));',
      'REFERENCES auth.users(id)',
      'ALTER TABLE app.place OWNER TO app_owner;',
      'CREATE EVENT TRIGGER watch ON ddl_command_end',
      'CREATE USER MAPPING FOR "Reader Role" SERVER far',
      'CREATE PUBLICATION news',
      'GRANT SELECT ON TABLE app.place TO "Reader Role";',
    ]) {
      expect(dump).toContain(text);
    }
    for (const text of [
      'CREATE SCHEMA auth',
      'next_key() RETURNS',
      'CREATE TABLE auth',
      'plpgsql;',
      'CREATE ACCESS METHOD',
      'CREATE FOREIGN DATA WRAPPER',
      'CREATE OPERATOR CLASS',
      'CREATE CAST',
      'rows',
    ]) {
      expect(dump).not.toContain(text);
    }
  });

  it('gives the same dump for its own dump', async () => {
    await engine.load(everything);
    const once = await engine.dump();
    expect((await engine.load(once)).failures).toEqual([]);
    expect(await engine.dump()).toBe(once);
  });

  it('starts every load from an empty database', async () => {
    await engine.load('CREATE TABLE public.a (id integer);');
    await engine.load('CREATE TABLE public.b (id integer);');
    const dump = await engine.dump();
    expect(dump).toContain('CREATE TABLE public.b');
    expect(dump).not.toContain('CREATE TABLE public.a');
  });

  it('reports what no stub answers with its line, and loads the rest', async () => {
    const result = await engine.load(
      'CREATE TABLE public.a (id integer);\n\nCREATE TABLE public.b (id 1);\nCREATE TABLE public.c ();',
    );
    expect(result).toMatchObject({
      ok: false,
      statements: 3,
      failures: [
        { line: 3, statement: 'CREATE TABLE public.b (id 1)', message: 'syntax error at or near "1"' },
      ],
    });
    expect(await engine.dump()).toContain('CREATE TABLE public.c');
  });

  it('loads statements that stand before what they need, without a stub in its place', async () => {
    const result = await engine.load(
      "CREATE TABLE public.a (state public.state);\nCREATE TYPE public.state AS ENUM ('x');",
    );
    expect(result).toMatchObject({ ok: true, stubs: [] });
  });
});
