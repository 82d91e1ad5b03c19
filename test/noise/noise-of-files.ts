import { grant, type NoisePair, pair, server, table, view } from './fragments.ts';

/** What the file, its order and the history of a database add (N1 to N6, N19 to N26): no difference. */
export const noiseOfFiles: readonly NoisePair[] = [
  pair(
    'N1',
    'restrict keys',
    `\\restrict abc\n${table('a integer')}\\unrestrict abc\n`,
    `\\restrict xyz\n${table('a integer')}\\unrestrict xyz\n`,
  ),
  pair(
    'N1',
    'restrict lines on one side',
    table('a integer'),
    `\\restrict xyz\n${table('a integer')}\\unrestrict xyz\n`,
  ),
  pair(
    'N2',
    'versions and times',
    server('16.1', table('a integer')),
    server('16.9 (Debian)', `-- Started on 2026-01-01\n${table('a integer')}`),
  ),
  pair(
    'N3',
    'entries of the table of contents',
    table('a integer'),
    `--\n-- TOC entry 1 (class 1259 OID 16385)\n-- Name: t; Type: TABLE; Schema: public; Owner: -\n--\n\n${table('a integer')}`,
  ),
  pair(
    'N4',
    'preamble',
    table('a integer'),
    `SET statement_timeout = 0;\nSET transaction_timeout = 0;\nSET default_table_access_method = heap;\nSELECT pg_catalog.set_config('search_path', '', false);\n${table('a integer')}`,
  ),
  pair(
    'N4',
    'search path instead of schemas',
    `SET search_path = public, pg_catalog;\nCREATE TABLE t (a integer);\nCREATE VIEW v AS SELECT t.a FROM t;\n`,
    `CREATE TABLE public.t (a integer);\nCREATE VIEW public.v AS SELECT a FROM public.t;\n`,
  ),
  pair(
    'N5',
    'order of objects',
    `${table('a integer')}CREATE TABLE public.u ();\n`,
    `CREATE TABLE public.u ();\n${table('a integer')}`,
  ),
  pair(
    'N5',
    'order of roles of a policy',
    grant('CREATE POLICY p ON public.t TO a, b;\n'),
    grant('CREATE POLICY p ON public.t TO b, a;\n'),
  ),
  pair(
    'N6',
    'constraint inside and outside',
    table('a integer, CONSTRAINT c CHECK ((a > 0))'),
    table('a integer', 'ALTER TABLE public.t ADD CONSTRAINT c CHECK ((a > 0));\n'),
  ),
  pair(
    'N6',
    'default inside and outside',
    table('a integer DEFAULT 1'),
    table('a integer', 'ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT 1;\n'),
  ),
  pair(
    'N19',
    'all and its list',
    server(
      '16.1',
      grant('GRANT SELECT,INSERT,REFERENCES,DELETE,TRIGGER,TRUNCATE,UPDATE ON TABLE public.t TO r;\n'),
    ),
    server('16.1', grant('GRANT ALL ON TABLE public.t TO r;\n')),
  ),
  pair(
    'N19',
    'without MAINTAIN',
    server('16.1', grant('GRANT ALL ON TABLE public.t TO r;\n')),
    server('17.1', grant('GRANT ALL ON TABLE public.t TO r;\n')),
  ),
  pair(
    'N20',
    'order of grants',
    grant('GRANT SELECT,INSERT ON TABLE public.t TO r;\nGRANT SELECT ON TABLE public.t TO s;\n'),
    grant('GRANT SELECT ON TABLE public.t TO s;\nGRANT INSERT,SELECT ON TABLE public.t TO r;\n'),
  ),
  pair(
    'N21',
    'word before OWNER TO',
    view('SELECT 1 AS x').concat('ALTER TABLE public.v OWNER TO o;\n'),
    view('SELECT 1 AS x').concat('ALTER VIEW public.v OWNER TO o;\n'),
  ),
  pair(
    'N22',
    'what every public schema has',
    server('15.1', table('a integer')),
    server(
      '15.1',
      `COMMENT ON SCHEMA public IS 'standard public schema';\nALTER SCHEMA public OWNER TO pg_database_owner;\n${table('a integer')}`,
    ),
  ),
  pair(
    'N23',
    'procedure or function',
    table(
      'a integer',
      'CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f();\n',
    ),
    table(
      'a integer',
      'CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();\n',
    ),
  ),
  pair(
    'N24',
    'name of NOT NULL',
    server('17.1', table('a integer NOT NULL')),
    server('18.1', table('a integer CONSTRAINT t_old_not_null NOT NULL')),
  ),
  pair(
    'N25',
    'owned sequence',
    table(
      'id integer NOT NULL',
      `CREATE SEQUENCE public.old_seq;\nALTER SEQUENCE public.old_seq OWNED BY public.t.id;\nALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.old_seq'::regclass);\n`,
    ),
    table(
      'id integer NOT NULL',
      `CREATE SEQUENCE public.t_id_seq;\nALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;\nALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);\n`,
    ),
  ),
  pair(
    'N25',
    'sequence of an identity',
    table(
      'id integer NOT NULL',
      'ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.old_seq);\n',
    ),
    table(
      'id integer NOT NULL',
      'ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq);\n',
    ),
  ),
  pair(
    'N25',
    'constraint of the same definition',
    table('a integer, CONSTRAINT t_key UNIQUE (a)'),
    table('a integer, CONSTRAINT old_key UNIQUE (a)'),
  ),
  pair('N26', 'order of columns', table('a integer, b text'), table('b text, a integer')),
  pair(
    'N5',
    'explicit name of a multirange type',
    'CREATE TYPE public.r AS RANGE (\n    subtype = double precision\n);\n',
    'CREATE TYPE public.r AS RANGE (\n    subtype = double precision,\n    multirange_type_name = public.r_multirange\n);\n',
  ),
];
