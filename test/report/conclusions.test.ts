import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../src/report/view.ts';
import { buildView } from '../support/build-view.ts';
import { reportOf } from './report-of.ts';

const textOf = (view: ReportView, id: string) => {
  const section = view.sections.find((known) => known.id === id)!;
  return `${section.lead}\n${JSON.stringify(section.blocks)}`.replaceAll('`', '');
};

const routine = (name: string, setting: string) =>
  `CREATE FUNCTION public.${name}() RETURNS integer LANGUAGE sql SECURITY DEFINER${setting} AS $$ SELECT 1 $$;`;

describe('what a report concludes', () => {
  it('of routines that get a search_path: safer, and one line for all of them', async () => {
    const names = ['import_a', 'load_b', 'store_c'];
    const view = await buildView({
      before: names.map((name) => routine(name, '')).join(''),
      after: names.map((name) => routine(name, " SET search_path TO 'public'")).join(''),
    });
    expect(textOf(view, 'verdict')).toContain('after is ahead: it has 3 things that before lacks');
    const access = textOf(view, 'access');
    expect(access).toContain('3 close a way to abuse');
    expect(access).toContain('What is safer');
    expect(access).toContain('3 routines that run with the rights of their owners now fix their search_path');
    expect(access).not.toContain('Who loses access');
    expect(textOf(view, 'features')).toContain('function settings');
    expect(textOf(view, 'testing')).toContain(
      'Call public.import_a(), public.load_b() and public.store_c() once: the body is the same',
    );
  });

  it('of a GRANT on an object that neither dump creates: nothing goes', async () => {
    const table = 'CREATE TABLE public.t (id integer);';
    const view = await buildView({
      before: `${table}GRANT ALL ON FUNCTION public.gone() TO anon;`,
      after: `${table}ALTER TABLE public.t ADD COLUMN note text;`,
    });
    expect(view.judgement!.findings.map(({ rule }) => rule)).not.toContain('object-dropped');
    expect(textOf(view, 'verdict')).toContain('adds 1 object');
    expect(textOf(view, 'verdict')).not.toMatch(/removes 1|external/);
    expect(textOf(view, 'features')).not.toContain('gone');
  });

  it('of default privileges: which roles lose what, on what is created from now on', async () => {
    const grant = (roles: string) =>
      `ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA public GRANT SELECT,INSERT ON TABLES TO ${roles};`;
    const view = await buildView({ before: grant('anon') + grant('service'), after: grant('service') });
    expect(textOf(view, 'access')).toContain(
      'for what the role creates from now on: anon loses INSERT and SELECT',
    );
  });

  it('of a unique index whose columns change places: nothing is forbidden anew, no upsert fails', async () => {
    const table =
      'CREATE TABLE public.users (id integer);CREATE TABLE public.choices (user_id integer, project_id integer);';
    const index = (columns: string) =>
      `CREATE UNIQUE INDEX choices_${columns.replace(/\W+/g, '_')} ON public.choices USING btree (${columns});`;
    const view = await buildView({
      before: table + index('user_id, project_id'),
      after: table + index('project_id, user_id'),
    });
    const compatibility = textOf(view, 'compatibility');
    expect(compatibility).toContain('none breaks code written for before');
    expect(compatibility).not.toMatch(/ON CONFLICT|violate/);
    expect(view.judgement!.findings.map(({ rule }) => rule)).not.toContain('uniqueness-lost');
    expect(textOf(view, 'truth')).toContain('Performance');
    expect(textOf(view, 'truth')).not.toMatch(/Integrity|hot fix/);
    expect(textOf(view, 'enablement')).not.toContain('No duplicates');
  });

  it('of a view that is new: there are no rows to compare it with', async () => {
    const table = 'CREATE TABLE public.t (id integer);';
    const view = await buildView({
      before: table,
      after: `${table}CREATE VIEW public.v AS SELECT id FROM public.t;`,
    });
    expect(textOf(view, 'testing')).toContain('Read public.v with the rows of the copy');
    expect(textOf(view, 'testing')).not.toContain('before and after');
  });

  it('of an index whose column goes: no query misses it', async () => {
    const view = await buildView({
      before:
        'CREATE TABLE public.t (id integer, kind text);CREATE INDEX t_kind ON public.t USING btree (kind);CREATE INDEX t_id ON public.t USING btree (id);',
      after: 'CREATE TABLE public.t (id integer);',
    });
    const dropped = view.judgement!.findings.filter(({ rule }) => rule === 'index-dropped');
    expect(dropped.map(({ object }) => object)).toEqual(['index public.t_id']);
    expect(textOf(view, 'testing')).toContain('EXPLAIN the queries that used public.t_id;');
  });

  it('of one change that breaks old code: in the singular', async () => {
    const table = 'CREATE TABLE public.t (a integer);\n';
    const view = await buildView({
      before: table,
      after: `${table}ALTER TABLE ONLY public.t ADD CONSTRAINT t_a UNIQUE (a);\n`,
    });
    expect(textOf(view, 'compatibility')).toContain('1 breaks code written for before');
    expect(textOf(view, 'compatibility')).toContain('Before 1 change reaches the database');
  });

  it('of kinds that belong to no schema: none has one to filter by', async () => {
    const report = await reportOf({
      before: 'CREATE ROLE app;\nCREATE ROLE lead;\n',
      after: `CREATE ROLE app;
CREATE ROLE lead;
GRANT lead TO app;
ALTER ROLE app SET statement_timeout TO '5s';
ALTER DATABASE shop SET work_mem TO '8MB';
ALTER DEFAULT PRIVILEGES FOR ROLE lead GRANT SELECT ON TABLES TO app;
CREATE SCHEMA s;
ALTER DEFAULT PRIVILEGES FOR ROLE lead IN SCHEMA s GRANT SELECT ON TABLES TO app;
`,
    });
    const schemas = report.differences.map(({ kind, schema }) => `${kind}: ${schema}`).sort();
    expect(schemas).toEqual([
      'database setting: ',
      'default privileges: ',
      'default privileges: s',
      'role membership: ',
      'role setting: ',
      'schema: ',
    ]);
  });

  it('of labels and privileges: no heading that the sentence says again', async () => {
    const report = await reportOf({
      before: "CREATE TYPE public.e AS ENUM ('a');\nREVOKE USAGE ON SCHEMA public FROM PUBLIC;\n",
      after: "CREATE TYPE public.e AS ENUM ('a', 'b');\n",
    });
    const text = JSON.stringify(report.sections);
    expect(text).not.toContain('Labels: The labels');
    expect(text).not.toContain('Privileges: Privileges');
  });
});
