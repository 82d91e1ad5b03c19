SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA auth;
CREATE SCHEMA "My Schema";
CREATE TYPE public.status AS ENUM ('new', 'done', 'in progress', '2nd', 'it''s "it"');
CREATE TYPE public.empty AS ENUM ();
CREATE TYPE auth.status AS ENUM ('a', 'b');
CREATE TYPE public.pair AS (a integer, b text);
CREATE DOMAIN public.email AS character varying(320) DEFAULT 'a@b' NOT NULL CONSTRAINT email_check CHECK (VALUE ~ '@');
CREATE DOMAIN public.statuses AS public.status;
CREATE FUNCTION public.pick() RETURNS integer LANGUAGE sql AS 'select 1';
CREATE TABLE public.users (id bigint NOT NULL, name text DEFAULT 'O''Neil \ `${x}` "q"'::text NOT NULL, balance double precision, "firstName" text, first_name text, "FIRST NAME" text, class text, "constructor" text, metadata jsonb DEFAULT '{"a":true,"b-c": [1, "x", null], "0": {}}'::jsonb NOT NULL, text text, uuid uuid DEFAULT gen_random_uuid() NOT NULL, date date DEFAULT CURRENT_DATE, datetime timestamp with time zone DEFAULT now() NOT NULL, "1st" integer, "héllo wörld" text, "日本" text, _id text, __private text, "t" text, manager_id bigint, "$inferSelect" text, "tab	and
newline" text, "def" text);
COMMENT ON TABLE public.users IS 'x';
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_uuid_key UNIQUE (uuid);
CREATE TABLE public.notes (id integer NOT NULL, user_id bigint NOT NULL, body text, state public.status DEFAULT 'in progress'::public.status NOT NULL, author bigint, tags text[] DEFAULT '{}'::text[] NOT NULL, states public.status[] DEFAULT '{new}'::public.status[], search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(body, ''::text))) STORED, embedding public.vector(1536), mail public.email, seen boolean DEFAULT false, e public.empty, dom public.statuses);
CREATE SEQUENCE public.notes_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.notes_id_seq OWNED BY public.notes.id;
ALTER TABLE ONLY public.notes ALTER COLUMN id SET DEFAULT nextval('public.notes_id_seq'::regclass);
ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_pk PRIMARY KEY (id);
ALTER TABLE public.notes ADD CONSTRAINT notes_check CHECK (body ~ ':foo \d $${x} `' AND id > 0);
CREATE INDEX notes_new ON public.notes USING btree (user_id, seen DESC) WHERE (state = 'new'::public.status);
CREATE INDEX notes_gin ON public.notes USING gin (search);
CREATE INDEX notes_tags ON public.notes USING gin (tags);
CREATE INDEX notes_lower ON public.notes USING btree (lower(body) DESC NULLS LAST, id NULLS FIRST);
CREATE INDEX notes_incl ON public.notes USING btree (user_id) INCLUDE (body);
CREATE INDEX notes_trgm ON public.notes USING gin (body public.gin_trgm_ops);
CREATE INDEX notes_brin ON public.notes USING brin (id) WITH (pages_per_range='32');
CREATE INDEX notes_hash ON public.notes USING hash (body);
CREATE INDEX notes_pattern ON public.notes USING btree (body text_pattern_ops);
CREATE INDEX notes_vec ON public.notes USING hnsw (embedding public.vector_cosine_ops) WITH (m='16', ef_construction='64');
CREATE UNIQUE INDEX notes_uniq ON public.notes USING btree (user_id, body) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX notes_uniq_expr ON public.notes USING btree (lower(body));
ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_author_fkey FOREIGN KEY (author) REFERENCES public.users(id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.users ADD CONSTRAINT users_manager_fkey FOREIGN KEY (manager_id) REFERENCES public.users(id);
CREATE TABLE auth.users (id uuid NOT NULL, user_id bigint, kind auth.status DEFAULT 'a'::auth.status, b_id integer, b_key text);
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
CREATE TABLE "My Schema"."Odd Table-name" (a integer NOT NULL, "B key" text NOT NULL, c uuid);
ALTER TABLE ONLY "My Schema"."Odd Table-name" ADD CONSTRAINT "Odd pk" PRIMARY KEY (a, "B key");
ALTER TABLE ONLY "My Schema"."Odd Table-name" ADD CONSTRAINT odd_c_fkey FOREIGN KEY (c) REFERENCES auth.users(id);
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_b_fkey FOREIGN KEY (b_id, b_key) REFERENCES "My Schema"."Odd Table-name"(a, "B key") MATCH FULL;
ALTER TABLE ONLY auth.users ADD CONSTRAINT users_gone_fkey FOREIGN KEY (id) REFERENCES elsewhere.things(id);
CREATE TABLE public.text (text text NOT NULL, index integer, sql text, "check" text);
CREATE TABLE public.class (id integer GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5 MINVALUE 100 MAXVALUE 900 CYCLE) NOT NULL, parent integer, a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL, CONSTRAINT class_pkey PRIMARY KEY (id), CONSTRAINT class_self FOREIGN KEY (parent) REFERENCES public.class(id), CONSTRAINT class_pair UNIQUE (id, a), CONSTRAINT class_pair_self FOREIGN KEY (parent, a) REFERENCES public.class(id, a));
CREATE TABLE public."2fa" (id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL, during tstzrange, room integer, CONSTRAINT "2fa_pkey" PRIMARY KEY (id), CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0));
CREATE TABLE public.only_remarks (id integer NOT NULL, CONSTRAINT only_remarks_pkey PRIMARY KEY (id), CONSTRAINT only_gone FOREIGN KEY (id) REFERENCES elsewhere.things(id));
CREATE TABLE public.empty_table ();
CREATE TABLE public.cases (id integer NOT NULL, "Text" text, "String" text, "Index" text, "PgType" text, CONSTRAINT cases_pkey PRIMARY KEY (id));
CREATE TABLE public."Case" (id integer NOT NULL, case_id integer, CONSTRAINT "Case_pkey" PRIMARY KEY (id), CONSTRAINT "Case_case_id_fkey" FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE SET NULL ON UPDATE RESTRICT);
CREATE TABLE public.measures (at timestamp(3) without time zone NOT NULL, v real DEFAULT 1.5) PARTITION BY RANGE (at);
CREATE TABLE public.measures_1 PARTITION OF public.measures FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.__drizzle_migrations (id integer NOT NULL, hash text NOT NULL, created_at bigint);
CREATE TABLE public.all_types (
  id integer NOT NULL CONSTRAINT all_types_pkey PRIMARY KEY,
  t_smallint smallint DEFAULT 1, t_integer integer DEFAULT '-5'::integer, t_bigint bigint DEFAULT '9007199254740993'::bigint, t_oid oid,
  t_real real DEFAULT 0.1, t_double double precision DEFAULT '1e10'::double precision, t_numeric numeric DEFAULT 0.00, t_numeric_p numeric(5), t_numeric_ps numeric(10,2) DEFAULT 1.50, t_numeric_neg numeric(5,-2), t_money money,
  t_text text DEFAULT ''::text, t_varchar character varying DEFAULT 'x'::character varying, t_varchar_n character varying(255), t_char character(3) DEFAULT 'abc'::bpchar, t_bpchar bpchar, t_one "char", t_name name, t_citext public.citext DEFAULT 'X'::public.citext, t_hstore public.hstore,
  t_bool boolean DEFAULT true NOT NULL, t_bytea bytea DEFAULT '\x00'::bytea, t_uuid uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid, t_json json DEFAULT '[]'::json, t_jsonb jsonb DEFAULT '{}'::jsonb, t_jsonb_big jsonb DEFAULT '12345678901234567890'::jsonb, t_jsonb_null jsonb DEFAULT 'null'::jsonb, t_jsonpath jsonpath, t_xml xml,
  t_date date DEFAULT '2020-01-01'::date, t_time time without time zone, t_time_p time(3) without time zone, t_timetz time with time zone, t_timestamp timestamp without time zone DEFAULT now(), t_timestamp_p timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP, t_timestamptz timestamp with time zone DEFAULT (now() + '7 days'::interval), t_timestamptz_p timestamp(0) with time zone, t_interval interval DEFAULT '01:00:00'::interval, t_interval_f interval day to second, t_interval_p interval(3), t_interval_fp interval day to second(3), t_interval_y interval year,
  t_inet inet, t_cidr cidr, t_mac macaddr, t_mac8 macaddr8, t_bit bit(8), t_bit1 bit(1), t_varbit bit varying(5), t_varbit0 bit varying,
  t_point point, t_line line, t_lseg lseg, t_box box, t_path path, t_polygon polygon, t_circle circle,
  t_tsvector tsvector, t_tsquery tsquery, t_int4range int4range, t_int8range int8range, t_numrange numrange, t_tsrange tsrange, t_tstzrange tstzrange, t_daterange daterange DEFAULT 'empty'::daterange, t_int4multirange int4multirange, t_nummultirange nummultirange, t_datemultirange datemultirange,
  t_regclass regclass, t_regtype regtype, t_regproc regproc, t_regconfig regconfig DEFAULT 'english'::regconfig, t_xid xid, t_xid8 xid8, t_lsn pg_lsn, t_snapshot pg_snapshot,
  t_ints integer[] DEFAULT '{}'::integer[], t_ints2 integer[][] DEFAULT ARRAY[1, 2], t_texts character varying(10)[], t_uuids uuid[], t_jsons jsonb[], t_times timestamp with time zone[], t_bytes bytea[], t_ranges tstzrange[], t_bigints bigint[], t_bools boolean[], t_nums numeric(5,2)[],
  t_pair public.pair, t_vector public.vector(3), t_vector0 public.vector, t_halfvec public.halfvec(4), t_sparse public.sparsevec(5), t_geometry public.geometry(Point,4326), t_geography public.geography, t_ltree public.ltree, t_call integer DEFAULT public.pick(), t_null text DEFAULT NULL::text
);
CREATE TABLE public.circle_a (id integer NOT NULL, x integer NOT NULL, b_id integer, b_x integer, CONSTRAINT circle_a_pkey PRIMARY KEY (id, x));
CREATE TABLE public.circle_b (id integer NOT NULL, x integer NOT NULL, a_id integer, a_x integer, CONSTRAINT circle_b_pkey PRIMARY KEY (id, x), CONSTRAINT b_a FOREIGN KEY (a_id, a_x) REFERENCES public.circle_a(id, x));
ALTER TABLE ONLY public.circle_a ADD CONSTRAINT a_b FOREIGN KEY (b_id, b_x) REFERENCES public.circle_b(id, x);
