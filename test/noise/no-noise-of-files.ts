import { grant, type NoisePair, pair, server, table } from './fragments.ts';

/** What looks like noise of the file or of the history (N1 to N6, N19 to N26) and differs. */
export const noNoiseOfFiles: readonly NoisePair[] = [
  pair(
    'N1',
    'another psql command does not hide a table',
    `\\restrict abc\n${table('a integer')}`,
    '\\restrict abc\n',
  ),
  pair('N4', 'tablespace', table('a integer'), `SET default_tablespace = fast;\n${table('a integer')}`),
  pair(
    'N4',
    'access method',
    table('a integer'),
    `SET default_table_access_method = columnar;\n${table('a integer')}`,
  ),
  pair(
    'N4',
    'another schema',
    'SET search_path = app, pg_catalog;\nCREATE TABLE t (a integer);\n',
    'CREATE TABLE public.t (a integer);\n',
  ),
  pair(
    'N5',
    'order of enum labels',
    `CREATE TYPE public.e AS ENUM ('a', 'b');\n`,
    `CREATE TYPE public.e AS ENUM ('b', 'a');\n`,
  ),
  pair(
    'N5',
    'order of parents',
    'CREATE TABLE public.a (x integer);\nCREATE TABLE public.b (x integer);\nCREATE TABLE public.c () INHERITS (public.a, public.b);\n',
    'CREATE TABLE public.a (x integer);\nCREATE TABLE public.b (x integer);\nCREATE TABLE public.c () INHERITS (public.b, public.a);\n',
  ),
  pair(
    'N5',
    'name of a trigger',
    table(
      'a integer',
      'CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();\n',
    ),
    table(
      'a integer',
      'CREATE TRIGGER h AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();\n',
    ),
  ),
  pair(
    'N6',
    'not valid',
    table('a integer, CONSTRAINT c CHECK ((a > 0))'),
    table('a integer', 'ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;\n'),
  ),
  pair(
    'N19',
    'MAINTAIN where both have it',
    server(
      '17.1',
      grant('GRANT SELECT,INSERT,REFERENCES,DELETE,TRIGGER,TRUNCATE,UPDATE ON TABLE public.t TO r;\n'),
    ),
    server('17.1', grant('GRANT ALL ON TABLE public.t TO r;\n')),
  ),
  pair(
    'N20',
    'grant option',
    grant('GRANT SELECT ON TABLE public.t TO r;\n'),
    grant('GRANT SELECT ON TABLE public.t TO r WITH GRANT OPTION;\n'),
  ),
  pair(
    'N20',
    'another grantor',
    grant('ALTER TABLE public.t OWNER TO o;\nGRANT SELECT ON TABLE public.t TO r;\n'),
    grant(
      'ALTER TABLE public.t OWNER TO o;\nSET SESSION AUTHORIZATION y;\nGRANT SELECT ON TABLE public.t TO r;\nRESET SESSION AUTHORIZATION;\n',
    ),
  ),
  pair(
    'N21',
    'another owner',
    grant('ALTER TABLE public.t OWNER TO o;\n'),
    grant('ALTER TABLE public.t OWNER TO p;\n'),
  ),
  pair(
    'N22',
    'CREATE for PUBLIC',
    server('15.1', table('a integer')),
    server('15.1', `GRANT CREATE ON SCHEMA public TO PUBLIC;\n${table('a integer')}`),
  ),
  pair(
    'N23',
    'another function',
    table(
      'a integer',
      'CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f();\n',
    ),
    table(
      'a integer',
      'CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.h();\n',
    ),
  ),
  pair('N24', 'no NOT NULL', server('17.1', table('a integer NOT NULL')), server('18.1', table('a integer'))),
  pair(
    'N24',
    'NO INHERIT',
    server('18.1', table('a integer NOT NULL')),
    server('18.1', table('a integer CONSTRAINT t_a_not_null NOT NULL NO INHERIT')),
  ),
  pair(
    'N25',
    'sequence of another column',
    table(
      'id integer, n integer',
      'CREATE SEQUENCE public.s;\nALTER SEQUENCE public.s OWNED BY public.t.id;\n',
    ),
    table(
      'id integer, n integer',
      'CREATE SEQUENCE public.s;\nALTER SEQUENCE public.s OWNED BY public.t.n;\n',
    ),
  ),
  pair('N26', 'another column', table('a integer, b text'), table('b text, c integer')),
];
