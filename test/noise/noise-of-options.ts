import {
  bound,
  byDefault,
  byPgDump,
  grant,
  type NoisePair,
  pair,
  routine,
  table,
  view,
} from './fragments.ts';

/** What options, spelling and clients add (N27 and later): no difference. */
export const noiseOfOptions: readonly NoisePair[] = [
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
    'N27',
    'privileges of objects outside the dump',
    grant(Array.from({ length: 12 }, (_, n) => `GRANT ALL ON FUNCTION public.f${n}() TO r;\n`).join('')),
    grant(''),
  ),
  pair(
    'N27',
    'the database itself',
    byPgDump('', table('a integer')),
    byPgDump("CREATE DATABASE d WITH TEMPLATE = template0 ENCODING = 'UTF8';\n", table('a integer')),
  ),
  pair(
    'N27',
    'roles, which pg_dumpall writes',
    byPgDump('', table('a integer')),
    byPgDump('CREATE ROLE r;\nALTER ROLE r WITH LOGIN;\n', table('a integer')),
  ),
  pair(
    'N27',
    'rows and large objects',
    byPgDump('', table('a integer')),
    byPgDump('', table('a integer', "SELECT pg_catalog.lo_create('4242');\n")),
  ),
  pair(
    'N28',
    'expressions of statistics in quotes',
    table('a integer, b text', 'CREATE STATISTICS public.s ON a, lower(b), (a + 1) FROM public.t;\n'),
    table('a integer, b text', 'CREATE STATISTICS public.s ON "a", "lower"("b"), ("a" + 1) FROM public.t;\n'),
  ),
  pair(
    'N38',
    'a materialized view that is filled',
    view('SELECT a FROM public.t')
      .replace('VIEW', 'MATERIALIZED VIEW')
      .replace(/;\n$/, '\n  WITH NO DATA;\n'),
    `${view('SELECT a FROM public.t').replace('VIEW', 'MATERIALIZED VIEW').replace(/;\n$/, '\n  WITH NO DATA;\n')}REFRESH MATERIALIZED VIEW public.v;\n`,
  ),
];
