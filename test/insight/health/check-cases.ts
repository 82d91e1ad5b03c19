import type { MeasuredSide } from '../../../src/insight/health/check.ts';

const p = `CREATE TABLE public.p (id integer NOT NULL, name text NOT NULL);
  ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);`;
const t = 'CREATE TABLE public.t (a integer NOT NULL, b integer, c text, d jsonb);';
const definer = (rest = '', name = 'f') =>
  `CREATE FUNCTION public.${name}() RETURNS integer LANGUAGE sql SECURITY DEFINER ${rest} AS $$ SELECT 1 $$;`;
const key = (columns: string, rest = '', name = 't_fk') =>
  `ALTER TABLE ONLY public.t ADD CONSTRAINT ${name} FOREIGN KEY (${columns}) REFERENCES public.p(id) ${rest};`;
const measured = (part: Partial<MeasuredSide>): MeasuredSide => ({
  tables: [],
  indexes: [],
  sequences: [],
  ...part,
});
const many = Array.from({ length: 10 }, (_, at) => `CREATE TABLE public.n${at} (id integer, made date);`);

/** Id of a check, a schema with exactly these hits, the hits; then a schema like it without any. */
export type CheckCase = readonly [string, string, readonly string[], string, MeasuredSide?];

/** A case for every check. */
export const checkCases: readonly CheckCase[] = [
  ['all-nullable-table', 'CREATE TABLE public.x (a integer);', ['table public.x'], t],
  [
    'char-type',
    'CREATE TABLE public.x (a character(3));',
    ['column public.x.a `character(3)`'],
    'CREATE TABLE public.x (a character varying(3), b character(1));',
  ],
  [
    'composite-primary-key',
    `CREATE TABLE public.x (a integer NOT NULL, b integer NOT NULL); ALTER TABLE ONLY public.x ADD CONSTRAINT x_pkey PRIMARY KEY (a, b); ${t}
    ALTER TABLE ONLY public.t ADD CONSTRAINT k FOREIGN KEY (a, b) REFERENCES public.x(a, b);`,
    ['constraint public.x.x_pkey `a`, `b`'],
    'CREATE TABLE public.x (a integer NOT NULL, b integer NOT NULL); ALTER TABLE ONLY public.x ADD CONSTRAINT x_pkey PRIMARY KEY (a, b);',
  ],
  [
    'deep-view',
    `${t} CREATE VIEW public.v1 AS SELECT t.a FROM public.t; CREATE VIEW public.v2 AS SELECT v1.a FROM public.v1; CREATE VIEW public.v3 AS SELECT v2.a FROM public.v2;`,
    ['view public.v3 3 layers'],
    `${t} CREATE VIEW public.v1 AS SELECT t.a FROM public.t; CREATE VIEW public.v2 AS SELECT v1.a FROM public.v1;`,
  ],
  [
    'disabled-trigger',
    `${t} CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f(); ALTER TABLE public.t DISABLE TRIGGER g;`,
    ['trigger public.t.g'],
    `${t} CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();`,
  ],
  [
    'duplicate-foreign-key',
    `${p} ${t} ${key('a')} ${key('a', '', 'again')}`,
    ['constraint public.t.again as `t_fk`'],
    `${p} ${t} ${key('a')} ${key('b', '', 'again')}`,
  ],
  [
    'duplicate-index',
    `${t} CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a);`,
    ['index public.x as `y`'],
    `${t} CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (b);`,
  ],
  ['empty-table', t, ['table public.t'], p, measured({ tables: [{ schema: 'public', name: 't', rows: 0 }] })],
  [
    'float-amount',
    'CREATE TABLE public.x (unit_price double precision);',
    ['column public.x.unit_price `double precision`'],
    'CREATE TABLE public.x (unit_price numeric, ratio real);',
  ],
  [
    'foreign-key-cycle',
    `${p} ${t} ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a); ${key('b')} ALTER TABLE ONLY public.p ADD CONSTRAINT back FOREIGN KEY (id) REFERENCES public.t(a);`,
    ['table public.t `public.p`, `public.t`'],
    `${p} ${t} ${key('a')}`,
  ],
  [
    'foreign-key-type-mismatch',
    `${p} CREATE TABLE public.t (a bigint); ${key('a')}`,
    ['constraint public.t.t_fk `a bigint to integer`'],
    `${p} ${t} ${key('a')}`,
  ],
  [
    'incrementing-columns',
    'CREATE TABLE public.x (item1 text, item2 text, sha256 text);',
    ['table public.x `item1`, `item2`'],
    'CREATE TABLE public.x (item1 text, other2 text, sha1 text, sha256 text);',
  ],
  [
    'inheritance',
    `${p} CREATE TABLE public.kid (more text) INHERITS (public.p);`,
    ['table public.kid'],
    `${p} ${t}`,
  ],
  [
    'invalid-index',
    t,
    ['table public.t `broken_idx`'],
    p,
    measured({ indexes: [{ schema: 'public', table: 't', name: 'broken_idx', valid: false }] }),
  ],
  [
    'isolated-table',
    `${p} ${t} ${key('a')} CREATE TABLE public.alone (x integer);`,
    ['table public.alone'],
    `${p} ${t}`,
  ],
  ['json-type', 'CREATE TABLE public.x (a json);', ['column public.x.a'], 'CREATE TABLE public.x (a jsonb);'],
  [
    'many-large-columns',
    'CREATE TABLE public.x (a jsonb, b jsonb, c bytea, d json, e xml);',
    ['table public.x `a`, `b`, `c`, `d`, `e`'],
    'CREATE TABLE public.x (a jsonb, b jsonb, c bytea, d text, e text);',
  ],
  [
    'missing-foreign-key-target',
    `${t} ${key('a')}`,
    ['constraint public.t.t_fk to `public.p`'],
    `${p} ${t} ${key('a')}`,
  ],
  [
    'missing-usual-column',
    `${many.join('\n')} CREATE TABLE public.odd (id integer);`,
    ['table public.odd `made`'],
    many.join('\n'),
  ],
  [
    'mixed-naming',
    'CREATE TABLE public.x (one_a text, two_b text, "threeC" text);',
    ['column public.x."threeC"'],
    'CREATE TABLE public.x (one_a text, two_b text);',
  ],
  [
    'money-type',
    'CREATE TABLE public.x (a money);',
    ['column public.x.a'],
    'CREATE TABLE public.x (money numeric);',
  ],
  [
    'name-at-limit',
    `CREATE TABLE public.${'x'.repeat(63)} (a integer);`,
    [`table public.${'x'.repeat(63)}`],
    `CREATE TABLE public.${'x'.repeat(62)} (a integer);`,
  ],
  [
    'narrow-key',
    'CREATE TABLE public.x (id integer NOT NULL); ALTER TABLE public.x ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.x_id_seq); ALTER TABLE ONLY public.x ADD CONSTRAINT x_pkey PRIMARY KEY (id);',
    ['constraint public.x.x_pkey `id integer`'],
    p,
  ],
  [
    'narrow-sequence',
    'CREATE TABLE public.x (id bigint); CREATE SEQUENCE public.s AS integer; ALTER SEQUENCE public.s OWNED BY public.x.id;',
    ['sequence public.s `integer` for `public.x.id bigint`'],
    'CREATE TABLE public.x (id bigint); CREATE SEQUENCE public.s; ALTER SEQUENCE public.s OWNED BY public.x.id;',
  ],
  [
    'no-primary-key',
    t,
    ['table public.t'],
    `${p} CREATE TABLE public.schema_migrations (version character varying NOT NULL);`,
  ],
  [
    'null-string-default',
    "CREATE TABLE public.x (a text DEFAULT 'NULL'::text);",
    ['column public.x.a'],
    'CREATE TABLE public.x (a text DEFAULT NULL::text);',
  ],
  [
    'nullable-boolean',
    'CREATE TABLE public.x (a boolean, b boolean NOT NULL);',
    ['column public.x.a'],
    'CREATE TABLE public.x (b boolean NOT NULL);',
  ],
  [
    'nullable-in-unique',
    `${t} CREATE UNIQUE INDEX u ON public.t USING btree (a, b);`,
    ['index public.u `b`'],
    `${t} CREATE UNIQUE INDEX u ON public.t USING btree (a, b) WHERE (b IS NOT NULL);`,
  ],
  [
    'policy-always-true',
    `${t} CREATE POLICY w ON public.t FOR INSERT WITH CHECK (true);`,
    ['policy public.t.w insert to `PUBLIC`'],
    `${t} CREATE POLICY r ON public.t FOR SELECT USING (true); CREATE POLICY w ON public.t FOR INSERT WITH CHECK ((a > 0));`,
  ],
  [
    'policy-without-row-security',
    `${t} CREATE POLICY r ON public.t USING (true);`,
    ['table public.t `r`'],
    `${t} CREATE POLICY r ON public.t USING (true); ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;`,
  ],
  [
    'primary-key-not-first',
    'CREATE TABLE public.x (a text, id integer NOT NULL); ALTER TABLE ONLY public.x ADD CONSTRAINT x_pkey PRIMARY KEY (id);',
    ['constraint public.x.x_pkey `id`'],
    p,
  ],
  [
    'public-create',
    'CREATE SCHEMA open; GRANT CREATE ON SCHEMA open TO PUBLIC; REVOKE CREATE ON SCHEMA public FROM PUBLIC;',
    ['schema open'],
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC;',
  ],
  [
    'public-security-definer',
    definer(),
    ['function public.f()'],
    `${definer()} REVOKE ALL ON FUNCTION public.f() FROM PUBLIC;`,
  ],
  [
    'public-write',
    `${t} GRANT SELECT, INSERT ON TABLE public.t TO PUBLIC;`,
    ['table public.t INSERT'],
    `${t} GRANT SELECT ON TABLE public.t TO PUBLIC; GRANT INSERT ON TABLE public.t TO app;`,
  ],
  [
    'quoted-name',
    'CREATE TABLE public."Users" (id integer, "order" integer);',
    ['table public."Users" upper case', 'column public."Users"."order" reserved word'],
    p,
  ],
  [
    'redundant-index',
    `${t} CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a, b);`,
    ['index public.x begins `y`'],
    `${t} CREATE INDEX x ON public.t USING btree (b); CREATE INDEX y ON public.t USING btree (a, b);`,
  ],
  [
    'row-security-without-policy',
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;`,
    ['table public.t'],
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE POLICY r ON public.t USING (true);`,
  ],
  [
    'rule-on-table',
    `${t} CREATE RULE quiet AS ON DELETE TO public.t DO INSTEAD NOTHING;`,
    ['rule public.t.quiet'],
    t,
  ],
  [
    'same-name-other-type',
    'CREATE TABLE public.x (k uuid); CREATE TABLE public.y (k uuid); CREATE TABLE public.z (k text);',
    ['column public.x.k `uuid` in 2 tables, `text` in 1 table'],
    'CREATE TABLE public.x (k character varying(9), value date); CREATE TABLE public.y (k text, value integer);',
  ],
  [
    'anonymous-write',
    `${t} GRANT ALL ON TABLE public.t TO anon; ${p} GRANT SELECT ON TABLE public.p TO anon;`,
    ['table public.t `anon`: INSERT, UPDATE, DELETE, TRUNCATE'],
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; GRANT ALL ON TABLE public.t TO anon; GRANT ALL ON TABLE public.t TO app;`,
  ],
  [
    'anonymous-read',
    `${t} GRANT SELECT ON TABLE public.t TO anon; ${p} GRANT SELECT, INSERT ON TABLE public.p TO anon;`,
    ['table public.t `anon`: SELECT'],
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; GRANT SELECT ON TABLE public.t TO anon; GRANT SELECT ON TABLE public.t TO app;`,
  ],
  [
    'policy-asks-per-row',
    `${t} CREATE POLICY own ON public.t USING ((a = (current_setting('app.user'::text))::integer)); CREATE POLICY me ON public.t USING ((c = (auth.uid())::text));`,
    ['policy public.t.own `current_setting()`', 'policy public.t.me `auth.uid()`'],
    `${t} CREATE POLICY own ON public.t USING ((a = (( SELECT current_setting('app.user'::text) AS current_setting))::integer)); CREATE POLICY me ON public.t USING ((c = (( SELECT auth.uid() AS uid))::text));`,
  ],
  [
    'overlapping-policies',
    `${t} CREATE POLICY one ON public.t FOR SELECT TO app USING ((a > 0)); CREATE POLICY two ON public.t TO app USING ((b > 0));`,
    ['table public.t SELECT by `app`'],
    `${t} CREATE POLICY one ON public.t FOR SELECT TO app USING ((a > 0)); CREATE POLICY two ON public.t AS RESTRICTIVE TO app USING ((b > 0)); CREATE POLICY three ON public.t FOR SELECT TO other USING ((b > 0));`,
  ],
  ['security-definer-search-path', definer(), ['function public.f()'], definer("SET search_path TO ''")],
  [
    'self-reference',
    `${p} ALTER TABLE ONLY public.p ADD CONSTRAINT up FOREIGN KEY (id) REFERENCES public.p(id);`,
    ['constraint public.p.up `id`'],
    `${p} ${t} ${key('a')}`,
  ],
  [
    'sequence-near-end',
    'CREATE SEQUENCE public.s AS integer; CREATE SEQUENCE public.young;',
    ['sequence public.s 93 % used'],
    p,
    measured({
      sequences: [
        { schema: 'public', name: 's', lastValue: 2000000000 },
        { schema: 'public', name: 'young', lastValue: 9 },
      ],
    }),
  ],
  [
    'serial-column',
    "CREATE SEQUENCE public.s AS integer; CREATE TABLE public.x (id integer DEFAULT nextval('public.s'::regclass)); ALTER SEQUENCE public.s OWNED BY public.x.id;",
    ['column public.x.id'],
    "CREATE SEQUENCE public.s AS integer; CREATE TABLE public.x (id integer DEFAULT nextval('public.s'::regclass));",
  ],
  [
    'set-null-on-not-null',
    `${p} ${t} ${key('a', 'ON DELETE SET NULL')}`,
    ['constraint public.t.t_fk `a`'],
    `${p} ${t} ${key('b', 'ON DELETE SET NULL')}`,
  ],
  [
    'shadowed-routine',
    `CREATE SCHEMA other; ${definer()} CREATE FUNCTION other.f() RETURNS integer LANGUAGE sql AS $$ SELECT 2 $$;`,
    ['function public.f() also in `other`', 'function other.f() also in `public`'],
    `CREATE SCHEMA other; ${definer()} CREATE FUNCTION other.f(x integer) RETURNS integer LANGUAGE sql AS $$ SELECT 2 $$;`,
  ],
  ['single-column-table', 'CREATE TABLE public.x (a integer);', ['table public.x'], p],
  ['table-without-index', t, ['table public.t'], p],
  [
    'time-with-time-zone',
    'CREATE TABLE public.x (a time with time zone);',
    ['column public.x.a'],
    'CREATE TABLE public.x (a timestamp with time zone);',
  ],
  [
    'timestamp-without-time-zone',
    'CREATE TABLE public.x (a timestamp(6) without time zone, b timestamp without time zone);',
    ['column public.x.a', 'column public.x.b'],
    'CREATE TABLE public.x (a timestamp with time zone, b time without time zone);',
  ],
  ['uncommented-table', `${p} ${t} COMMENT ON TABLE public.p IS 'why';`, ['table public.t'], `${p} ${t}`],
  [
    'unindexed-foreign-key',
    `${p} ${t} ${key('a')}`,
    ['constraint public.t.t_fk `a`'],
    `${p} ${t} ${key('a')} CREATE INDEX i ON public.t USING btree (a);`,
  ],
  ['unlogged-table', 'CREATE UNLOGGED TABLE public.x (a integer);', ['table public.x'], t],
  [
    'unused-index',
    `${t} CREATE INDEX i ON public.t USING btree (a);`,
    ['index public.i'],
    t,
    measured({ indexes: [{ schema: 'public', table: 't', name: 'i', scans: 0, bytes: 5000000 }] }),
  ],
  [
    'unused-type',
    "CREATE TYPE public.mood AS ENUM ('a'); CREATE TYPE public.tone AS ENUM ('b'); CREATE TABLE public.x (t public.tone);",
    ['enum public.mood'],
    "CREATE TYPE public.cast_to AS ENUM ('c'); CREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $$ SELECT 'c'::\ncast_to::text $$; CREATE TYPE public.tone AS ENUM ('b'); CREATE TABLE public.x (t public.tone);",
  ],
  [
    'unvalidated-constraint',
    `${t} ALTER TABLE public.t ADD CONSTRAINT k CHECK ((a > 0)) NOT VALID;`,
    ['constraint public.t.k not valid'],
    `${t} ALTER TABLE public.t ADD CONSTRAINT k CHECK ((a > 0));`,
  ],
  [
    'view-past-row-security',
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE VIEW public.v AS SELECT t.a FROM public.t;`,
    ['view public.v reads `public.t`'],
    `${t} ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; CREATE VIEW public.v WITH (security_invoker='true') AS SELECT t.a FROM public.t;`,
  ],
  [
    'wide-table',
    `CREATE TABLE public.x (${Array.from({ length: 61 }, (_, at) => `c_${at}_x integer`).join(', ')});`,
    ['table public.x 61 columns'],
    t,
  ],
];
