/** Two texts that a rule of equality is about. */
export interface NoisePair {
  readonly rule: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Texts around a fragment, so that a pair reads as what differs. */
const table = (column: string, more = '') => `CREATE TABLE public.t (\n    ${column}\n);\n${more}`;
const check = (expression: string) =>
  table(`id integer, st character varying(9),\n    CONSTRAINT c CHECK (${expression})`);
const byDefault = (type: string, value: string) => table(`a ${type} DEFAULT ${value}`);
const view = (query: string) => table('a integer, b text', `CREATE VIEW public.v AS\n ${query};\n`);
const routine = (body: string) =>
  `CREATE FUNCTION public.f() RETURNS integer\n    LANGUAGE plpgsql\n    AS ${body};\n`;
const server = (version: string, text: string) =>
  `-- PostgreSQL database dump\n\n-- Dumped from database version ${version}\n-- Dumped by pg_dump version 18.1\n\n${text}\n-- PostgreSQL database dump complete\n`;
const grant = (text: string) => table('a integer', text);
const bound = (text: string) =>
  `CREATE TABLE public.p (at timestamp with time zone) PARTITION BY RANGE (at);\nCREATE TABLE public.q (at timestamp with time zone);\nALTER TABLE ONLY public.p ATTACH PARTITION public.q FOR VALUES FROM (${text}) TO ('2030-01-01 00:00:00+00');\n`;

function pair(rule: string, what: string, before: string, after: string): NoisePair {
  return { rule, what, before, after };
}

/** Pairs that differ by noise alone: no structural difference. */
export const noise: readonly NoisePair[] = [
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
    'N7',
    'array cast',
    check(`((st)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`),
    check(`((st)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))`),
  ),
  pair('N8', 'one value', check('(id = ANY (ARRAY[1]))'), check('(id = 1)')),
  pair('N8', 'not in', check('(id <> ALL (ARRAY[1, 2]))'), check('(id NOT IN (1, 2))')),
  pair(
    'N8',
    'array literal',
    check(`((st)::text = ANY ('{a,b}'::text[]))`),
    check(`((st)::text = ANY (ARRAY['a'::text, 'b'::text]))`),
  ),
  pair(
    'N9',
    'nested conditions',
    check('(((id > 1) AND (id < 9)) AND (id <> 5))'),
    check('((id > 1) AND (id < 9) AND (id <> 5))'),
  ),
  pair('N10', 'parentheses', check('(((id) > (1)))'), check('id > 1')),
  pair(
    'N11',
    'cast of a literal',
    byDefault('character varying(9)', `'x'::character varying`),
    byDefault('character varying(9)', `'x'::text`),
  ),
  pair('N11', 'negative number', byDefault('integer', `'-1'::integer`), byDefault('integer', '-1')),
  pair('N11', 'boolean', byDefault('boolean', `'f'::boolean`), byDefault('boolean', 'false')),
  pair('N11', 'scale', byDefault('numeric', '0.0'), byDefault('numeric', '0')),
  pair('N11', 'no default', byDefault('text', 'NULL::text'), table('a text')),
  pair(
    'N12',
    'current time',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'CURRENT_TIMESTAMP'),
  ),
  pair('N12', 'current user', byDefault('text', 'CURRENT_USER'), byDefault('text', '(CURRENT_USER)::text')),
  pair(
    'N13',
    'at time zone',
    byDefault('timestamp without time zone', `timezone('utc'::text, now())`),
    byDefault('timestamp without time zone', `(now() AT TIME ZONE 'utc'::text)`),
  ),
  pair(
    'N13',
    'trim',
    check(`(btrim((st)::text) <> ''::text)`),
    check(`(TRIM(BOTH FROM (st)::text) <> ''::text)`),
  ),
  pair(
    'N13',
    'substring',
    check(`("substring"((st)::text, 1, 2) <> ''::text)`),
    check(`(SUBSTRING((st)::text FROM 1 FOR 2) <> ''::text)`),
  ),
  pair(
    'N13',
    'position',
    check(`("position"((st)::text, 'x'::text) > 0)`),
    check(`(POSITION(('x'::text) IN ((st)::text)) > 0)`),
  ),
  pair(
    'N13',
    'overlay',
    check(`("overlay"((st)::text, 'x'::text, 1) <> ''::text)`),
    check(`(OVERLAY((st)::text PLACING 'x'::text FROM 1) <> ''::text)`),
  ),
  pair(
    'N15',
    'similar to',
    check(`((st)::text ~ similar_escape('a'::text, NULL::text))`),
    check(`((st)::text ~ similar_to_escape('a'::text))`),
  ),
  pair(
    'N16',
    'qualified columns',
    view('SELECT t.a,\n    t.b\n   FROM public.t'),
    view('SELECT a,\n    b\n   FROM public.t'),
  ),
  pair('N17', 'layout', view('SELECT a, b FROM public.t'), view('SELECT a,\n    b\n   FROM public.t')),
  pair(
    'N18',
    'two steps',
    table(
      'a integer',
      'CREATE VIEW public.v AS\nSELECT NULL::integer AS a;\nCREATE OR REPLACE VIEW public.v AS\n SELECT a\n   FROM public.t;\n',
    ),
    table('a integer', 'CREATE VIEW public.v AS\n SELECT a\n   FROM public.t;\n'),
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
    'N27',
    'no owners',
    `-- Name: t; Type: TABLE; Schema: public; Owner: -\n${table('a integer')}`,
    `-- Name: t; Type: TABLE; Schema: public; Owner: o\n${table('a integer', 'ALTER TABLE public.t OWNER TO o;\n')}`,
  ),
  pair(
    'N27',
    'no privileges',
    grant(''),
    grant(Array.from({ length: 12 }, (_, n) => `GRANT SELECT ON TABLE public.t TO r${n};\n`).join('')),
  ),
  pair(
    'N27',
    'no comments on columns of views',
    view('SELECT a, b FROM public.t'),
    view('SELECT a, b FROM public.t').concat(
      Array.from(
        { length: 12 },
        (_, n) => `COMMENT ON COLUMN public.v.${n % 2 ? 'a' : 'b'} IS '${n}';\n`,
      ).join(''),
    ),
  ),
  pair(
    'N27',
    'no comments',
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\n${table('a integer')}`,
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\nCOMMENT ON EXTENSION hstore IS 'x';\n${table('a integer', `COMMENT ON TABLE public.t IS 'x';\n`)}`,
  ),
  pair(
    'N27',
    'no publications',
    table('a integer'),
    table(
      'a integer',
      Array.from({ length: 12 }, (_, n) => `CREATE PUBLICATION p${n} WITH (publish = 'insert');\n`).join(''),
    ),
  ),
  pair(
    'N27',
    'chosen schemas',
    table('a public.hstore'),
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\n${table('a public.hstore')}CREATE PUBLICATION p WITH (publish = 'insert');\nCREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.f();\n`,
  ),
  pair(
    'N27',
    'a schema that the dump uses',
    table('a integer REFERENCES auth.users(id)'),
    `CREATE SCHEMA auth;\nCREATE TABLE auth.users (id integer);\n${table('a integer REFERENCES auth.users(id)')}`,
  ),
  pair('N27', 'quoted identifiers', table('a integer'), 'CREATE TABLE "public"."t" (\n    "a" integer\n);\n'),
  pair('N27', 'clean', table('a integer'), `DROP TABLE IF EXISTS public.t;\n${table('a integer')}`),
  pair(
    'N28',
    'quoting and case',
    view('SELECT a FROM public.t'),
    'create table "public"."t" ("a" integer, b text);\ncreate view "public"."v" as select "a" from "public"."t";\n',
  ),
  pair(
    'N28',
    'quoted name in a constant',
    byDefault('regconfig', `'"english"'::"regconfig"`),
    byDefault('regconfig', `'english'::regconfig`),
  ),
  pair(
    'N29',
    'time zone of the session',
    bound(`'2024-01-01 00:00:00+00'`),
    bound(`'2024-01-01 01:00:00+01'`),
  ),
  pair(
    'N29',
    'time zone in a default',
    byDefault('timestamp with time zone', `'2024-01-01 00:00:00+00'::timestamp with time zone`),
    byDefault('timestamp with time zone', `'2024-01-01 01:00:00+01'::timestamp with time zone`),
  ),
  pair(
    'N30',
    'aliases of types',
    table('a int4, b varchar(9), c bool, d timestamptz, e decimal(9,2)'),
    table('a integer, b character varying(9), c boolean, d timestamp with time zone, e numeric(9,2)'),
  ),
  pair(
    'N30',
    'default precision',
    table('a timestamp(6) without time zone, b bit(1), c character(1)'),
    table('a timestamp without time zone, b bit, c char'),
  ),
  pair(
    'N31',
    'dollar tag and line ends',
    routine('$$BEGIN\r\n  RETURN 1;\r\nEND$$'),
    routine('$_$BEGIN\n  RETURN 1;\nEND$_$'),
  ),
  pair(
    'N31',
    'trailing blanks',
    routine('$$\nBEGIN\n  RETURN 1;  \nEND\n$$'),
    routine('$$\nBEGIN\n  RETURN 1;\nEND\n\n$$'),
  ),
  pair(
    'N32',
    'line ends of the file',
    table('a integer,\n    b text'),
    table('a integer,\n    b text').replaceAll('\n', '\r\n'),
  ),
  pair(
    'N33',
    'comment on an extension',
    `CREATE EXTENSION hstore WITH SCHEMA public;\nCOMMENT ON EXTENSION hstore IS 'new text';\n`,
    `CREATE EXTENSION hstore WITH SCHEMA public;\nCOMMENT ON EXTENSION hstore IS 'old text';\n`,
  ),
  pair(
    'N33',
    'comment on plpgsql',
    table('a integer'),
    `CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;\nCOMMENT ON EXTENSION plpgsql IS 'x';\n${table('a integer')}`,
  ),
  pair(
    'N35',
    'order of storage parameters',
    table('a integer').replace(');', ") WITH (fillfactor='70', autovacuum_enabled='false');"),
    table('a integer').replace(');', ") WITH (autovacuum_enabled='false', fillfactor='70');"),
  ),
  pair(
    'N37',
    'messages of a client',
    table('a integer'),
    `pg_dump: warning: there are circular foreign-key constraints\n${table('a integer')}`,
  ),
  pair(
    'N38',
    'rows of migrations',
    table('a integer'),
    table('a integer', "INSERT INTO public.schema_migrations (version) VALUES ('1');\n"),
  ),
  pair('N28', 'default collation of a column', table('b text COLLATE pg_catalog."default"'), table('b text')),
  pair(
    'N27',
    'version and schema of an extension on one side',
    "CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.8';\n",
    'CREATE EXTENSION hstore;\n',
  ),
  pair(
    'N5',
    'explicit name of a multirange type',
    'CREATE TYPE public.r AS RANGE (\n    subtype = double precision\n);\n',
    'CREATE TYPE public.r AS RANGE (\n    subtype = double precision,\n    multirange_type_name = public.r_multirange\n);\n',
  ),
  pair(
    'N27',
    'privileges of objects outside the dump',
    grant(Array.from({ length: 12 }, (_, n) => `GRANT ALL ON FUNCTION public.f${n}() TO r;\n`).join('')),
    grant(''),
  ),
];

/** What looks like the noise of a rule and is none: a difference. */
export const notNoise: readonly NoisePair[] = [
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
    'N7',
    'another value',
    check(`((st)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`),
    check(`((st)::text = ANY (ARRAY[('a'::character varying)::text, ('c'::character varying)::text]))`),
  ),
  pair(
    'N8',
    'order of an array that is a value',
    byDefault('integer[]', 'ARRAY[1, 2]'),
    byDefault('integer[]', 'ARRAY[2, 1]'),
  ),
  pair('N8', 'in and not in', check('(id = ANY (ARRAY[1, 2]))'), check('(id <> ALL (ARRAY[1, 2]))')),
  pair(
    'N9',
    'and or or',
    check('((id > 1) AND ((id < 9) OR (id = 5)))'),
    check('(((id > 1) AND (id < 9)) OR (id = 5))'),
  ),
  pair('N10', 'parentheses that group', check('((id - (1 - 2)) > 0)'), check('(((id - 1) - 2) > 0)')),
  pair('N11', 'another number', byDefault('numeric', '0.1'), byDefault('numeric', '0')),
  pair('N11', 'empty text is not NULL', byDefault('text', `''::text`), table('a text')),
  pair(
    'N12',
    'precision',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'CURRENT_TIMESTAMP(3)'),
  ),
  pair(
    'N12',
    'clock',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'clock_timestamp()'),
  ),
  pair(
    'N12',
    'local time',
    byDefault('timestamp without time zone', 'now()'),
    byDefault('timestamp without time zone', 'LOCALTIMESTAMP'),
  ),
  pair(
    'N13',
    'another zone',
    byDefault('timestamp without time zone', `timezone('utc'::text, now())`),
    byDefault('timestamp without time zone', `(now() AT TIME ZONE 'cet'::text)`),
  ),
  pair(
    'N13',
    'another side of trim',
    check(`(ltrim((st)::text) <> ''::text)`),
    check(`(TRIM(BOTH FROM (st)::text) <> ''::text)`),
  ),
  pair(
    'N14',
    'date_part and EXTRACT',
    view(`SELECT date_part('epoch'::text, now()) AS x`),
    view('SELECT EXTRACT(epoch FROM now()) AS x'),
  ),
  pair(
    'N15',
    'escape character',
    check(`((st)::text ~ similar_escape('a'::text, '!'::text))`),
    check(`((st)::text ~ similar_to_escape('a'::text))`),
  ),
  pair(
    'N16',
    'two tables',
    table(
      'a integer',
      'CREATE TABLE public.u (a integer);\nCREATE VIEW public.v AS SELECT t.a FROM public.t, public.u;\n',
    ),
    table(
      'a integer',
      'CREATE TABLE public.u (a integer);\nCREATE VIEW public.v AS SELECT u.a FROM public.t, public.u;\n',
    ),
  ),
  pair('N17', 'blanks in a literal', view(`SELECT 'a b'::text AS x`), view(`SELECT 'a  b'::text AS x`)),
  pair(
    'N18',
    'another last definition',
    table(
      'a integer',
      'CREATE VIEW public.v AS\nSELECT NULL::integer AS a;\nCREATE OR REPLACE VIEW public.v AS\n SELECT a\n   FROM public.t;\n',
    ),
    table('a integer', 'CREATE VIEW public.v AS\n SELECT a\n   FROM public.t\n  WHERE (a > 0);\n'),
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
  pair(
    'N27',
    'one publication',
    table('a integer'),
    table('a integer', "CREATE PUBLICATION p WITH (publish = 'insert');\n"),
  ),
  pair(
    'N27',
    'one extension that nothing uses',
    table('a integer'),
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\n${table('a integer')}`,
  ),
  pair(
    'N27',
    'an extension that goes with its column',
    table('a text'),
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\n${table('a public.hstore')}`,
  ),
  pair(
    'N27',
    'one event trigger',
    table('a integer'),
    table('a integer', 'CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.f();\n'),
  ),
  pair('N27', 'one policy', table('a integer'), table('a integer', 'CREATE POLICY p ON public.t;\n')),
  pair(
    'N27',
    'one schema',
    table('a integer'),
    `CREATE SCHEMA app;\nCREATE TABLE app.x ();\n${table('a integer')}`,
  ),
  pair('N27', 'one grant', grant(''), grant('GRANT SELECT ON TABLE public.t TO r;\n')),
  pair(
    'N27',
    'one comment',
    table('a integer'),
    table('a integer', `COMMENT ON COLUMN public.t.a IS 'x';\n`),
  ),
  pair(
    'N27',
    'comment on a column of a view',
    view('SELECT a, b FROM public.t'),
    view('SELECT a, b FROM public.t').concat(`COMMENT ON COLUMN public.v.a IS 'x';\n`),
  ),
  pair('N28', 'quoted names in another case', table('"A" integer'), table('a integer')),
  pair(
    'N28',
    'another name in a constant',
    byDefault('regconfig', `'"English"'::regconfig`),
    byDefault('regconfig', `'english'::regconfig`),
  ),
  pair('N29', 'another instant', bound(`'2024-01-01 00:00:00+00'`), bound(`'2024-01-01 00:00:00+01'`)),
  pair('N30', 'limited or not', table('a character varying'), table('a text')),
  pair('N30', 'precision', table('a timestamp(3) without time zone'), table('a timestamp without time zone')),
  pair(
    'N31',
    'line ends in a literal',
    routine(`$$BEGIN\n  RAISE NOTICE 'a\n\nb';\n  RETURN 1;\nEND$$`),
    routine(`$$BEGIN\n  RAISE NOTICE 'a\nb';\n  RETURN 1;\nEND$$`),
  ),
  pair('N31', 'another body', routine('$$BEGIN\n  RETURN 1;\nEND$$'), routine('$$BEGIN\n  RETURN 2;\nEND$$')),
  pair(
    'N32',
    'damaged characters',
    table('a integer', `COMMENT ON TABLE public.t IS 'ä';\n`),
    table('a integer', `COMMENT ON TABLE public.t IS 'Ã¤';\n`),
  ),
  pair(
    'N33',
    'another schema of the extension',
    'CREATE EXTENSION hstore WITH SCHEMA public;\n',
    'CREATE EXTENSION hstore WITH SCHEMA extensions;\n',
  ),
  pair(
    'N34',
    'missing default partition',
    'CREATE TABLE public.p (a integer) PARTITION BY LIST (a);\n',
    'CREATE TABLE public.p (a integer) PARTITION BY LIST (a);\nCREATE TABLE public.q (a integer);\nALTER TABLE ONLY public.p ATTACH PARTITION public.q DEFAULT;\n',
  ),
  pair(
    'N35',
    'unlogged',
    table('a integer'),
    table('a integer').replace('CREATE TABLE', 'CREATE UNLOGGED TABLE'),
  ),
  pair(
    'N35',
    'another value',
    table('a integer').replace(');', ") WITH (fillfactor='70');"),
    table('a integer').replace(');', ") WITH (fillfactor='80');"),
  ),
  pair(
    'N36',
    'a role that only looks like one of a provider',
    grant('GRANT SELECT ON TABLE public.t TO rdsadmins;\n'),
    grant(''),
  ),
  pair(
    'N37',
    'a statement after the messages',
    table('a integer'),
    `pg_dump: warning: x\n${table('a bigint')}`,
  ),
  pair(
    'N38',
    'the table of migrations',
    table('a integer'),
    table('a integer', 'CREATE TABLE public.schema_migrations (version text);\n'),
  ),
  pair(
    'N28',
    'default collation of an index key over a column with another',
    table('b text COLLATE pg_catalog."C"', 'CREATE INDEX i ON public.t USING btree (b COLLATE "default");\n'),
    table('b text COLLATE pg_catalog."C"', 'CREATE INDEX i ON public.t USING btree (b);\n'),
  ),
];
