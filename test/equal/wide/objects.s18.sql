--
-- PostgreSQL database dump
--


-- Dumped from database version 18.3
-- Dumped by pg_dump version 18.3

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: Mixed Case; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Mixed Case";


ALTER SCHEMA "Mixed Case" OWNER TO postgres;

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: app_owner
--

CREATE SCHEMA app;


ALTER SCHEMA app OWNER TO app_owner;

--
-- Name: SCHEMA app; Type: COMMENT; Schema: -; Owner: app_owner
--

COMMENT ON SCHEMA app IS 'It''s the app
schema \ here';


--
-- Name: ci; Type: COLLATION; Schema: app; Owner: postgres
--

CREATE COLLATION app.ci (provider = icu, deterministic = false, locale = 'und-u-ks-level2');


ALTER COLLATION app.ci OWNER TO postgres;

--
-- Name: german; Type: COLLATION; Schema: app; Owner: postgres
--

CREATE COLLATION app.german (provider = icu, locale = 'de-DE-u-co-phonebk');


ALTER COLLATION app.german OWNER TO postgres;

--
-- Name: COLLATION german; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON COLLATION app.german IS 'co';


--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA app;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'changed';


--
-- Name: ltree; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS ltree WITH SCHEMA public;


--
-- Name: EXTENSION ltree; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION ltree IS 'data type for hierarchical tree-like structures';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA app;


--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';


--
-- Name: tablefunc; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS tablefunc WITH SCHEMA public;


--
-- Name: EXTENSION tablefunc; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION tablefunc IS 'functions that manipulate whole tables, including crosstab';


--
-- Name: code; Type: DOMAIN; Schema: app; Owner: postgres
--

CREATE DOMAIN app.code AS character varying(8) COLLATE pg_catalog."POSIX" DEFAULT 'x'::character varying
	CONSTRAINT code_check CHECK (((char_length((VALUE)::text) >= 2) AND ((VALUE)::text !~~ like_escape('%\_%'::text, '\'::text))));


ALTER DOMAIN app.code OWNER TO postgres;

--
-- Name: email; Type: DOMAIN; Schema: app; Owner: postgres
--

CREATE DOMAIN app.email AS public.citext
	CONSTRAINT email_check CHECK ((VALUE OPERATOR(public.~) '^[^@]+@[^@]+\.[a-z]{2,}$'::public.citext));


ALTER DOMAIN app.email OWNER TO postgres;

--
-- Name: money_arr; Type: DOMAIN; Schema: app; Owner: postgres
--

CREATE DOMAIN app.money_arr AS numeric(10,2)[]
	CONSTRAINT money_arr_check CHECK (((array_length(VALUE, 1) < 5) AND ((VALUE)[1] IS NOT NULL)));


ALTER DOMAIN app.money_arr OWNER TO postgres;

--
-- Name: mood; Type: TYPE; Schema: app; Owner: app_owner
--

CREATE TYPE app.mood AS ENUM (
    'sad',
    'ok',
    'It''s happy',
    'with,comma'
);


ALTER TYPE app.mood OWNER TO app_owner;

--
-- Name: TYPE mood; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON TYPE app.mood IS 'ty';


--
-- Name: pair; Type: TYPE; Schema: app; Owner: postgres
--

CREATE TYPE app.pair AS (
	a integer,
	b character varying(10) COLLATE pg_catalog."C",
	c timestamp(3) with time zone[]
);


ALTER TYPE app.pair OWNER TO postgres;

--
-- Name: posint; Type: DOMAIN; Schema: app; Owner: app_owner
--

CREATE DOMAIN app.posint AS integer DEFAULT 1
	CONSTRAINT pos CHECK ((VALUE > 0));


ALTER DOMAIN app.posint OWNER TO app_owner;

--
-- Name: DOMAIN posint; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON DOMAIN app.posint IS 'd';


--
-- Name: CONSTRAINT pos ON DOMAIN posint; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON CONSTRAINT pos ON DOMAIN app.posint IS 'dc';


--
-- Name: smallpos; Type: DOMAIN; Schema: app; Owner: postgres
--

CREATE DOMAIN app.smallpos AS app.posint NOT NULL DEFAULT 1
	CONSTRAINT small CHECK ((((VALUE)::integer >= 1) AND ((VALUE)::integer <= 100)));


ALTER DOMAIN app.smallpos OWNER TO postgres;

--
-- Name: trange; Type: TYPE; Schema: app; Owner: postgres
--

CREATE TYPE app.trange AS RANGE (
    subtype = time without time zone,
    multirange_type_name = app.tmulti
);


ALTER TYPE app.trange OWNER TO postgres;

--
-- Name: mood_to_int(app.mood); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.mood_to_int(app.mood) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select 1$$;


ALTER FUNCTION app.mood_to_int(app.mood) OWNER TO postgres;

--
-- Name: CAST (app.mood AS integer); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (app.mood AS integer) WITH FUNCTION app.mood_to_int(app.mood) AS ASSIGNMENT;


--
-- Name: CAST (app.mood AS integer); Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON CAST (app.mood AS integer) IS 'cast';


--
-- Name: CAST (character varying AS app.mood); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (character varying AS app.mood) WITH INOUT AS IMPLICIT;


--
-- Name: acc(numeric, numeric); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.acc(numeric, numeric) RETURNS numeric
    LANGUAGE sql
    AS $_$select $1+$2$_$;


ALTER FUNCTION app.acc(numeric, numeric) OWNER TO postgres;

--
-- Name: add(integer, integer, integer[]); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.add(a integer, b integer DEFAULT 2, VARIADIC c integer[] DEFAULT '{}'::integer[]) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT LEAKPROOF COST 5 PARALLEL SAFE
    AS $$select a + b + coalesce((select sum(x) from unnest(c) x),0)::int$$;


ALTER FUNCTION app.add(a integer, b integer, VARIADIC c integer[]) OWNER TO postgres;

--
-- Name: FUNCTION add(a integer, b integer, VARIADIC c integer[]); Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON FUNCTION app.add(a integer, b integer, VARIADIC c integer[]) IS 'adds';


--
-- Name: cmp(app.pair, app.pair); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.cmp(app.pair, app.pair) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select 0$$;


ALTER FUNCTION app.cmp(app.pair, app.pair) OWNER TO postgres;

--
-- Name: evt(); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.evt() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$begin end$$;


ALTER FUNCTION app.evt() OWNER TO postgres;

--
-- Name: op_eq(app.pair, app.pair); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.op_eq(app.pair, app.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$select ($1).a = ($2).a$_$;


ALTER FUNCTION app.op_eq(app.pair, app.pair) OWNER TO postgres;

--
-- Name: op_ne(app.pair, app.pair); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.op_ne(app.pair, app.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$select ($1).a <> ($2).a$_$;


ALTER FUNCTION app.op_ne(app.pair, app.pair) OWNER TO postgres;

--
-- Name: poly(anyelement, anyarray); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.poly(anyelement, anyarray) RETURNS anyelement
    LANGUAGE sql
    AS $_$select $1$_$;


ALTER FUNCTION app.poly(anyelement, anyarray) OWNER TO postgres;

--
-- Name: proc(integer, text); Type: PROCEDURE; Schema: app; Owner: postgres
--

CREATE PROCEDURE app.proc(INOUT x integer, IN y text DEFAULT 'z'::text)
    LANGUAGE plpgsql
    AS $$ begin x := 1; commit; end $$;


ALTER PROCEDURE app.proc(INOUT x integer, IN y text) OWNER TO postgres;

--
-- Name: PROCEDURE proc(INOUT x integer, IN y text); Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON PROCEDURE app.proc(INOUT x integer, IN y text) IS 'proc';


--
-- Name: ret(integer); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.ret(a integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    RETURN ((a * 2) + (1 - (2 - a)));


ALTER FUNCTION app.ret(a integer) OWNER TO postgres;

--
-- Name: rettab(integer, jsonb, timestamp with time zone, app.mood); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.rettab(n integer, opts jsonb DEFAULT '{"a": [1, 2]}'::jsonb, ts timestamp with time zone DEFAULT now(), e app.mood DEFAULT 'ok'::app.mood) RETURNS TABLE(id bigint, label character varying)
    LANGUAGE sql
    AS $$ select 1::bigint, 'x'::varchar $$;


ALTER FUNCTION app.rettab(n integer, opts jsonb, ts timestamp with time zone, e app.mood) OWNER TO postgres;

--
-- Name: sfn(integer, app.pair); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.sfn(internal integer, x app.pair) RETURNS integer
    LANGUAGE internal IMMUTABLE
    AS $$int4abs$$;


ALTER FUNCTION app.sfn(internal integer, x app.pair) OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: orders; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.orders (
    id integer NOT NULL,
    cust bigint NOT NULL,
    amount numeric(10,2) DEFAULT 0 NOT NULL,
    st character varying(20) DEFAULT 'new'::character varying NOT NULL,
    note text,
    placed timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT orders_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT orders_check CHECK ((((st)::text <> 'void'::text) OR (note IS NOT NULL))),
    CONSTRAINT orders_st_check CHECK (((st)::text = ANY (ARRAY[('new'::character varying)::text, ('paid'::character varying)::text, ('void'::character varying)::text])))
);


ALTER TABLE app.orders OWNER TO postgres;

--
-- Name: TABLE orders; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON TABLE app.orders IS 'Orders, 100% "real"';


--
-- Name: COLUMN orders.st; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON COLUMN app.orders.st IS 'state: new|paid';


--
-- Name: unl; Type: TABLE; Schema: app; Owner: postgres
--

CREATE UNLOGGED TABLE app.unl (
    a integer NOT NULL,
    b integer NOT NULL,
    c integer
);


ALTER TABLE app.unl OWNER TO postgres;

--
-- Name: sqlbody(integer, text); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.sqlbody(a integer, b text DEFAULT 'x'::text) RETURNS integer
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT (o.id + sqlbody.a)
    FROM app.orders o
   WHERE (((o.st)::text = sqlbody.b) AND ((o.st)::text = ANY (ARRAY[('p'::character varying)::text, ('q'::character varying)::text])))
   ORDER BY o.id
  LIMIT 1;
 INSERT INTO app.unl (a, b)
   VALUES (1, 2) ON CONFLICT DO NOTHING;
 UPDATE app.unl SET a = 5
   WHERE (unl.b > 3)
   RETURNING unl.a;
 SELECT 2;
END;


ALTER FUNCTION app.sqlbody(a integer, b text) OWNER TO postgres;

--
-- Name: tab(text); Type: FUNCTION; Schema: app; Owner: postgres
--

CREATE FUNCTION app.tab(p text, OUT x integer, OUT y text) RETURNS SETOF record
    LANGUAGE sql STABLE ROWS 50
    AS $_$ select 1, p || '$$' $_$;


ALTER FUNCTION app.tab(p text, OUT x integer, OUT y text) OWNER TO postgres;

--
-- Name: touch(); Type: FUNCTION; Schema: app; Owner: app_admin
--

CREATE FUNCTION app.touch() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'app', 'pg_temp'
    SET work_mem TO '10MB'
    AS $$
BEGIN
  -- comment 'here'
  NEW.updated_at := now();  IF NEW.name = 'a  b' THEN RAISE NOTICE 'hi %', E'x\ty'; END IF;
  RETURN NEW;
END $$;


ALTER FUNCTION app.touch() OWNER TO app_admin;

--
-- Name: hyp("any"); Type: AGGREGATE; Schema: app; Owner: postgres
--

CREATE AGGREGATE app.hyp(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi,
    STYPE = internal,
    FINALFUNC = rank_final,
    FINALFUNC_EXTRA,
    HYPOTHETICAL
);


ALTER AGGREGATE app.hyp(VARIADIC "any" ORDER BY VARIADIC "any") OWNER TO postgres;

--
-- Name: mysum(numeric); Type: AGGREGATE; Schema: app; Owner: postgres
--

CREATE AGGREGATE app.mysum(numeric) (
    SFUNC = app.acc,
    STYPE = numeric,
    INITCOND = '0',
    COMBINEFUNC = app.acc,
    SORTOP = OPERATOR(pg_catalog.>),
    PARALLEL = safe
);


ALTER AGGREGATE app.mysum(numeric) OWNER TO postgres;

--
-- Name: AGGREGATE mysum(numeric); Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON AGGREGATE app.mysum(numeric) IS 'agg';


--
-- Name: heap2; Type: ACCESS METHOD; Schema: -; Owner: -
--

CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;


--
-- Name: !==; Type: OPERATOR; Schema: app; Owner: postgres
--

CREATE OPERATOR app.!== (
    FUNCTION = app.op_ne,
    LEFTARG = app.pair,
    RIGHTARG = app.pair,
    COMMUTATOR = OPERATOR(app.!==),
    NEGATOR = OPERATOR(app.===),
    RESTRICT = neqsel,
    JOIN = neqjoinsel
);


ALTER OPERATOR app.!== (app.pair, app.pair) OWNER TO postgres;

--
-- Name: ===; Type: OPERATOR; Schema: app; Owner: postgres
--

CREATE OPERATOR app.=== (
    FUNCTION = app.op_eq,
    LEFTARG = app.pair,
    RIGHTARG = app.pair,
    COMMUTATOR = OPERATOR(app.===),
    NEGATOR = OPERATOR(app.!==),
    MERGES,
    HASHES,
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);


ALTER OPERATOR app.=== (app.pair, app.pair) OWNER TO postgres;

--
-- Name: OPERATOR === (app.pair, app.pair); Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON OPERATOR app.=== (app.pair, app.pair) IS 'op';


--
-- Name: fam; Type: OPERATOR FAMILY; Schema: app; Owner: postgres
--

CREATE OPERATOR FAMILY app.fam USING btree;


ALTER OPERATOR FAMILY app.fam USING btree OWNER TO postgres;

--
-- Name: pair_ops; Type: OPERATOR FAMILY; Schema: app; Owner: postgres
--

CREATE OPERATOR FAMILY app.pair_ops USING hash;


ALTER OPERATOR FAMILY app.pair_ops USING hash OWNER TO postgres;

--
-- Name: pair_ops; Type: OPERATOR CLASS; Schema: app; Owner: postgres
--

CREATE OPERATOR CLASS app.pair_ops
    FOR TYPE app.pair USING hash FAMILY app.pair_ops AS
    OPERATOR 1 app.===(app.pair,app.pair);


ALTER OPERATOR CLASS app.pair_ops USING hash OWNER TO postgres;

--
-- Name: conv; Type: CONVERSION; Schema: app; Owner: postgres
--

CREATE CONVERSION app.conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;


ALTER CONVERSION app.conv OWNER TO postgres;

--
-- Name: dict; Type: TEXT SEARCH DICTIONARY; Schema: app; Owner: postgres
--

CREATE TEXT SEARCH DICTIONARY app.dict (
    TEMPLATE = pg_catalog.simple,
    stopwords = 'english', accept = 'false' );


ALTER TEXT SEARCH DICTIONARY app.dict OWNER TO postgres;

--
-- Name: cfg; Type: TEXT SEARCH CONFIGURATION; Schema: app; Owner: postgres
--

CREATE TEXT SEARCH CONFIGURATION app.cfg (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION app.cfg
    ADD MAPPING FOR asciiword WITH app.dict, english_stem;

ALTER TEXT SEARCH CONFIGURATION app.cfg
    ADD MAPPING FOR word WITH app.dict, english_stem;


ALTER TEXT SEARCH CONFIGURATION app.cfg OWNER TO postgres;

--
-- Name: TEXT SEARCH CONFIGURATION cfg; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON TEXT SEARCH CONFIGURATION app.cfg IS 'ts';


--
-- Name: fdw1; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER fdw1 OPTIONS (
    debug 'true'
);


ALTER FOREIGN DATA WRAPPER fdw1 OWNER TO postgres;

--
-- Name: srv; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER srv TYPE 'x' VERSION '1.0' FOREIGN DATA WRAPPER fdw1 OPTIONS (
    host 'h''x',
    port '5432'
);


ALTER SERVER srv OWNER TO postgres;

--
-- Name: SERVER srv; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SERVER srv IS 'srv';


--
-- Name: USER MAPPING app_reader SERVER srv; Type: USER MAPPING; Schema: -; Owner: postgres
--

CREATE USER MAPPING FOR app_reader SERVER srv OPTIONS (
    password 'p',
    username 'u'
);


--
-- Name: My Seq; Type: SEQUENCE; Schema: Mixed Case; Owner: postgres
--

CREATE SEQUENCE "Mixed Case"."My Seq"
    START WITH 10
    INCREMENT BY 10
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE "Mixed Case"."My Seq" OWNER TO postgres;

--
-- Name: Select; Type: TABLE; Schema: Mixed Case; Owner: postgres
--

CREATE TABLE "Mixed Case"."Select" (
    "from" integer DEFAULT 1,
    "Group By" text,
    "order" character varying DEFAULT 'a'::character varying,
    CONSTRAINT "Select_order_check" CHECK ((("order")::text = ANY (ARRAY['a'::text, 'B'::text])))
);


ALTER TABLE "Mixed Case"."Select" OWNER TO postgres;

SET default_table_access_method = heap2;

--
-- Name: am2; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.am2 (
    a integer
);


ALTER TABLE app.am2 OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: base; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.base (
    id integer DEFAULT 5 NOT NULL,
    a text DEFAULT 'p'::text,
    CONSTRAINT bc CHECK ((id > 0))
);


ALTER TABLE app.base OWNER TO postgres;

--
-- Name: child; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.child (
    a text DEFAULT 'q'::text,
    extra integer,
    CONSTRAINT bc CHECK ((id > 0))
)
INHERITS (app.base);


ALTER TABLE app.child OWNER TO postgres;

--
-- Name: seq1; Type: SEQUENCE; Schema: app; Owner: app_owner
--

CREATE SEQUENCE app.seq1
    AS smallint
    START WITH 50
    INCREMENT BY -5
    MINVALUE -1000
    MAXVALUE 1000
    CACHE 7
    CYCLE;


ALTER SEQUENCE app.seq1 OWNER TO app_owner;

--
-- Name: SEQUENCE seq1; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON SEQUENCE app.seq1 IS 's';


--
-- Name: seq2; Type: SEQUENCE; Schema: app; Owner: postgres
--

CREATE SEQUENCE app.seq2
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE app.seq2 OWNER TO postgres;

--
-- Name: customers; Type: TABLE; Schema: app; Owner: app_owner
--

CREATE TABLE app.customers (
    id bigint NOT NULL,
    uid uuid DEFAULT gen_random_uuid() NOT NULL,
    name character varying(80) DEFAULT 'anon'::character varying NOT NULL COLLATE pg_catalog."C",
    email app.email,
    score numeric(8,3) DEFAULT 0.00,
    ratio double precision DEFAULT '10000000000'::numeric,
    r4 real DEFAULT 0.1,
    flags bit(4) DEFAULT '1010'::"bit",
    vb bit varying(10) DEFAULT '101'::bit varying,
    tags text[] DEFAULT '{a,"b c"}'::text[] NOT NULL,
    matrix integer[] DEFAULT ARRAY[ARRAY[1, 2], ARRAY[3, 4]],
    mood app.mood DEFAULT 'ok'::app.mood,
    pr app.pair DEFAULT ROW(1, 'x'::character varying(10), NULL::timestamp(3) with time zone[])::app.pair,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'::text),
    born date DEFAULT '2000-01-31'::date,
    tod time without time zone DEFAULT '13:14:15.16'::time without time zone,
    todz time with time zone DEFAULT '13:14:15+02'::time with time zone,
    launch timestamp with time zone DEFAULT '2024-03-31 00:30:00+00'::timestamp with time zone,
    dur interval DEFAULT '1 year 2 mons 3 days 04:05:06.789'::interval,
    dur2 interval day to second(3) DEFAULT '2 days 00:00:01'::interval day to second(3),
    data jsonb DEFAULT '{"k": "v''s", "n": [1, 2.0, null]}'::jsonb NOT NULL,
    js json DEFAULT '[]'::json,
    bin bytea DEFAULT '\xdeadbeef'::bytea,
    ip inet DEFAULT '10.0.0.1/8'::inet,
    net cidr DEFAULT '10.0.0.0/8'::cidr,
    mac macaddr DEFAULT '08:00:2b:01:02:03'::macaddr,
    rng int4range DEFAULT '[1,10)'::int4range,
    trg tstzrange DEFAULT '["2024-01-01 00:00:00+00",)'::tstzrange,
    mr int4multirange DEFAULT '{[1,3),[5,7)}'::int4multirange,
    pt point DEFAULT '(1,2)'::point,
    bx box DEFAULT '(1,1),(0,0)'::box,
    pth path DEFAULT '((0,0),(1,1))'::path,
    h app.hstore DEFAULT '"a"=>"1"'::app.hstore,
    lt public.ltree DEFAULT 'Top.Sci'::public.ltree,
    x xml DEFAULT '<a>b</a>'::xml,
    tsv tsvector DEFAULT '''cat'' ''fat'':1A'::tsvector,
    tq tsquery DEFAULT '''fat'' & ( ''rat'' | ''cat'' )'::tsquery,
    sm smallint DEFAULT 3,
    sm2 smallint DEFAULT '-3'::integer,
    bi bigint DEFAULT '9223372036854775807'::bigint,
    bi2 bigint DEFAULT 3,
    bi3 bigint DEFAULT '-3'::integer,
    nn numeric DEFAULT '-1.50'::numeric,
    mon money DEFAULT '$1.00'::money,
    ch character(3) DEFAULT 'ab'::bpchar,
    c1 "char" DEFAULT 'x'::"char",
    nm name DEFAULT 'nm'::name,
    oidc oid DEFAULT 1,
    rc regclass DEFAULT 'app.seq1'::regclass,
    lsn pg_lsn DEFAULT '0/0'::pg_lsn,
    full_name text GENERATED ALWAYS AS (((((name)::text || ' <'::text) || COALESCE(lower((name)::text), 'none'::text)) || '>'::text)) STORED,
    total numeric GENERATED ALWAYS AS (
CASE
    WHEN (score > (10)::numeric) THEN (score * 1.1)
    WHEN (score IS NULL) THEN NULL::numeric
    ELSE round(score, 1)
END) STORED,
    p app.posint,
    p2 app.smallpos DEFAULT 7,
    cd app.code,
    b boolean DEFAULT true,
    b2 boolean DEFAULT false,
    parent bigint,
    who text DEFAULT CURRENT_USER,
    sess name DEFAULT SESSION_USER,
    cs text DEFAULT "current_schema"(),
    ct time(0) without time zone DEFAULT CURRENT_TIME(0),
    lts timestamp(2) without time zone DEFAULT LOCALTIMESTAMP(2),
    cur_d date DEFAULT CURRENT_DATE,
    dplus date DEFAULT (CURRENT_DATE + 30),
    ex timestamp with time zone DEFAULT (now() + '7 days'::interval),
    ex2 timestamp with time zone DEFAULT (now() - '01:00:00'::interval hour),
    rnd double precision DEFAULT (random() * (100)::double precision),
    ep bigint DEFAULT (EXTRACT(epoch FROM now()) * (1000)::numeric),
    sq integer DEFAULT nextval('app.seq2'::regclass),
    txt text DEFAULT 'tab	here
nl \ back'::text,
    "Weird ""Col" text DEFAULT 'ü€'::text,
    later integer DEFAULT 5 NOT NULL,
    CONSTRAINT chk_between CHECK (((sm >= 1) AND (sm <= 10) AND ((sm2 < 5) OR (sm2 > 6)) AND (((bi >= 10) AND (bi <= 5)) OR ((bi >= 5) AND (bi <= 10))))),
    CONSTRAINT chk_case CHECK (
CASE mood
    WHEN 'sad'::app.mood THEN (sm = 1)
    WHEN 'ok'::app.mood THEN b
    ELSE (NOT b2)
END),
    CONSTRAINT chk_dt CHECK (((created_at > '2020-01-01 00:00:00+00'::timestamp with time zone) AND ((created_at)::date <= '2099-12-31'::date) AND (date_trunc('day'::text, created_at, 'UTC'::text) = created_at) AND ((born + 1) > '2000-01-01'::date) AND ((updated_at AT TIME ZONE 'Europe/Berlin'::text) < created_at) AND (dur < '1 day'::interval) AND (EXTRACT(year FROM born) > (1900)::numeric) AND (date_part('month'::text, born) < (13)::double precision) AND ((created_at, dur) OVERLAPS (launch, dur)))),
    CONSTRAINT chk_json CHECK (((jsonb_typeof(data) = 'object'::text) AND (data ? 'k'::text) AND (data @> '{"a": 1}'::jsonb) AND ((data #>> '{a,b}'::text[]) IS DISTINCT FROM 'x'::text) AND (((data ->> 'n'::text))::integer > 3) AND (data @@ '($."a" > 1)'::jsonpath) AND jsonb_path_exists(data, '$."k"[*]?(@ > 1)'::jsonpath))),
    CONSTRAINT chk_name CHECK ((((name)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text, ('c'::character varying)::text])) OR ((name)::text ~~ 'x%'::text) OR ((name)::text ~~* 'Y_'::text) OR ((name)::text ~ similar_to_escape('(a|b)%'::text)) OR ((name)::text !~* '^z'::text))),
    CONSTRAINT chk_not CHECK ((((NOT (b AND b2)) AND (NOT b)) OR (b2 AND (NOT ((sm = 1) OR (sm = 2)))))),
    CONSTRAINT chk_null CHECK (((num_nonnulls(name, email) = 1) AND (b IS NOT TRUE) AND (b2 IS UNKNOWN) AND ((name IS NULL) = (parent IS NULL)))),
    CONSTRAINT chk_num CHECK ((((((((score + (1)::numeric) * (2)::numeric) - (((3 / 4) % 5))::numeric))::double precision + ((2)::double precision ^ (2)::double precision)) > ('-1'::integer)::double precision) AND ((- score) < (0)::numeric) AND ((@ score) > (1)::numeric) AND (((sm)::integer & 1) = 1) AND ((((sm)::integer | 2) # 3) <> 4) AND ((~ sm) < 0) AND ((sm << 1) > 2) AND ((|/ ratio) > (0)::double precision) AND (((score)::integer)::bigint > 1) AND ((5 - (3 - sm)) = 2) AND (((5 - 3) - sm) = 1) AND (((sm)::numeric / (2)::numeric) > 0.5) AND (GREATEST((sm)::integer, 1) = LEAST((sm)::integer, 2)) AND (NULLIF(sm, 0) IS NOT NULL))),
    CONSTRAINT chk_re CHECK ((((name)::text ~ '^\d+$'::text) AND ((name)::text <> ALL (ARRAY['x'::text, 'y'::text])) AND ((name)::text !~~ 'a\\%'::text))),
    CONSTRAINT chk_rng CHECK (((rng @> 5) AND (NOT isempty(rng)) AND (rng && '[1,5)'::int4range) AND (rng -|- '[3,4)'::int4range) AND (lower(rng) = 1) AND (matrix[1][2] = 1) AND (matrix[1:2][1:1] = '{{1},{2}}'::integer[]) AND (tags[2:] <> tags[:1]))),
    CONSTRAINT chk_row CHECK ((((sm <> 1) OR (sm2 <> 2)) AND (ROW(sm, bi) < ROW(3, 4)) AND ((sm IS DISTINCT FROM 1) OR (NULL::integer IS DISTINCT FROM 2)) AND ((pr).a > 1) AND (((pr).b)::text = 'x'::text))),
    CONSTRAINT chk_score CHECK ((((score >= (0)::numeric) AND (score <= (100)::numeric)) OR (score = (999)::numeric))),
    CONSTRAINT chk_str CHECK (((SUBSTRING(name FROM 1 FOR 2) <> 'ab'::text) AND ("substring"((name)::text, 'a(.)c'::text) IS NULL) AND (POSITION(('x'::text) IN (name)) = 0) AND (OVERLAY(name PLACING 'zz'::text FROM 1 FOR 2) <> (name)::text) AND (TRIM(BOTH 'x'::text FROM name) = (name)::text) AND (TRIM(LEADING FROM name) = (name)::text) AND (rtrim((name)::text) = (name)::text) AND (char_length((name)::text) > 3) AND ((name)::text = NORMALIZE(name, NFKC)) AND (name IS NFC NORMALIZED) AND ((upper((name)::text) COLLATE ucs_basic) > 'A'::text) AND (((name)::text || 'x'::text) = concat(name, 'x')) AND ("substring"((name)::text, 2) = 'x'::text) AND ("left"((name)::text, 1) = ANY (string_to_array('a,b'::text, ','::text))))),
    CONSTRAINT chk_tags CHECK (((tags <@ ARRAY['a'::text, 'b'::text, 'c'::text]) OR (array_length(tags, 1) IS NULL))),
    CONSTRAINT ni CHECK ((sm > 1)) NO INHERIT
)
WITH (fillfactor='70', autovacuum_enabled='false');
ALTER TABLE ONLY app.customers ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE ONLY app.customers ALTER COLUMN score SET (n_distinct=-0.5);
ALTER TABLE ONLY app.customers ALTER COLUMN tags SET STORAGE EXTERNAL;
ALTER TABLE ONLY app.customers ALTER COLUMN data SET COMPRESSION pglz;

ALTER TABLE ONLY app.customers FORCE ROW LEVEL SECURITY;


ALTER TABLE app.customers OWNER TO app_owner;

--
-- Name: CONSTRAINT chk_score ON customers; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON CONSTRAINT chk_score ON app.customers IS 'c';


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: app; Owner: app_owner
--

ALTER TABLE app.customers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME app.customers_id_seq
    START WITH 100
    INCREMENT BY 2
    NO MINVALUE
    NO MAXVALUE
    CACHE 3
);


--
-- Name: ev; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.ev (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'x'::text,
    v integer,
    CONSTRAINT ev_id_check CHECK ((id > 0)),
    CONSTRAINT ev_v_check CHECK ((v > 0))
)
PARTITION BY RANGE (at);


ALTER TABLE app.ev OWNER TO postgres;

--
-- Name: ev_2024; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.ev_2024 (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'x'::text,
    v integer DEFAULT 4,
    CONSTRAINT ev_id_check CHECK ((id > 0)),
    CONSTRAINT ev_v_check CHECK ((v > 0))
);


ALTER TABLE app.ev_2024 OWNER TO postgres;

--
-- Name: ev_2025; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.ev_2025 (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'x'::text,
    v integer,
    CONSTRAINT ev_id_check CHECK ((id > 0)),
    CONSTRAINT ev_v_check CHECK ((v > 0))
)
PARTITION BY LIST (kind);


ALTER TABLE app.ev_2025 OWNER TO postgres;

--
-- Name: ev_2025_a; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.ev_2025_a (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'a'::text,
    v integer,
    CONSTRAINT ev_id_check CHECK ((id > 0)),
    CONSTRAINT ev_v_check CHECK ((v > 0)),
    CONSTRAINT kk CHECK ((v < 100))
);


ALTER TABLE app.ev_2025_a OWNER TO postgres;

--
-- Name: ev_def; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.ev_def (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'x'::text,
    v integer,
    CONSTRAINT ev_id_check CHECK ((id > 0)),
    CONSTRAINT ev_v_check CHECK ((v > 0))
);


ALTER TABLE app.ev_def OWNER TO postgres;

--
-- Name: ft; Type: FOREIGN TABLE; Schema: app; Owner: postgres
--

CREATE FOREIGN TABLE app.ft (
    a integer NOT NULL,
    b text DEFAULT 'z'::text
)
SERVER srv
OPTIONS (
    schema_name 's',
    table_name 't'
);
ALTER FOREIGN TABLE ONLY app.ft ALTER COLUMN a OPTIONS (
    column_name 'A'
);


ALTER FOREIGN TABLE app.ft OWNER TO postgres;

--
-- Name: FOREIGN TABLE ft; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON FOREIGN TABLE app.ft IS 'ft';


--
-- Name: grandchild; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.grandchild (
    id integer DEFAULT 5,
    more integer
)
INHERITS (app.child);


ALTER TABLE app.grandchild OWNER TO postgres;

--
-- Name: hp; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.hp (
    a integer,
    b text
)
PARTITION BY HASH (a, lower(b));


ALTER TABLE app.hp OWNER TO postgres;

--
-- Name: hp0; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.hp0 (
    a integer,
    b text
);


ALTER TABLE app.hp0 OWNER TO postgres;

--
-- Name: hp1; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.hp1 (
    a integer,
    b text
);


ALTER TABLE app.hp1 OWNER TO postgres;

--
-- Name: other_base; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.other_base (
    id integer,
    zz text
);


ALTER TABLE app.other_base OWNER TO postgres;

--
-- Name: multi; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.multi (
)
INHERITS (app.base, app.other_base);


ALTER TABLE app.multi OWNER TO postgres;

--
-- Name: mv1; Type: MATERIALIZED VIEW; Schema: app; Owner: app_admin
--

CREATE MATERIALIZED VIEW app.mv1
WITH (fillfactor='90') AS
 SELECT cust,
    date_trunc('month'::text, placed) AS m,
    sum(amount) AS total
   FROM app.orders
  GROUP BY cust, (date_trunc('month'::text, placed))
  WITH NO DATA;
ALTER TABLE ONLY app.mv1 ALTER COLUMN total SET STATISTICS 100;


ALTER MATERIALIZED VIEW app.mv1 OWNER TO app_admin;

--
-- Name: MATERIALIZED VIEW mv1; Type: COMMENT; Schema: app; Owner: app_admin
--

COMMENT ON MATERIALIZED VIEW app.mv1 IS 'mv';


--
-- Name: v1; Type: VIEW; Schema: app; Owner: app_owner
--

CREATE VIEW app.v1 AS
 SELECT c.id,
    c.name AS "Name",
    count(*) AS n,
    sum(o.amount) FILTER (WHERE ((o.st)::text = 'paid'::text)) AS paid,
    array_agg(o.id ORDER BY o.placed DESC NULLS LAST, o.id) AS ids,
    string_agg(DISTINCT (o.st)::text, ', '::text) AS sts,
    percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((o.amount)::double precision)) AS med,
    mode() WITHIN GROUP (ORDER BY o.st DESC) AS md
   FROM (app.customers c
     LEFT JOIN app.orders o ON (((o.cust = c.id) AND (o.amount > 1.0))))
  WHERE (c.b AND ((c.name)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])) AND (NOT (EXISTS ( SELECT 1
           FROM app.orders x
          WHERE ((x.cust = c.id) AND ((x.st)::text = 'void'::text))))))
  GROUP BY c.id, c.name
 HAVING (count(*) > 1)
  ORDER BY c.name DESC, (count(*))
 OFFSET 5
 LIMIT 10;


ALTER VIEW app.v1 OWNER TO app_owner;

--
-- Name: VIEW v1; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON VIEW app.v1 IS 'v';


--
-- Name: COLUMN v1.n; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON COLUMN app.v1.n IS 'vc';


--
-- Name: mv2; Type: MATERIALIZED VIEW; Schema: app; Owner: postgres
--

CREATE MATERIALIZED VIEW app.mv2 AS
 SELECT id,
    "Name",
    n,
    paid,
    ids,
    sts,
    med,
    md
   FROM app.v1
  WHERE (n > 3)
  WITH NO DATA;


ALTER MATERIALIZED VIEW app.mv2 OWNER TO postgres;

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: app; Owner: postgres
--

CREATE SEQUENCE app.orders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE app.orders_id_seq OWNER TO postgres;

--
-- Name: orders_id_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: postgres
--

ALTER SEQUENCE app.orders_id_seq OWNED BY app.orders.id;


--
-- Name: rp; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.rp (
    a integer,
    d date,
    s text COLLATE pg_catalog."C"
)
PARTITION BY RANGE (a, d, ((s || 'x'::text)));


ALTER TABLE app.rp OWNER TO postgres;

--
-- Name: rp1; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.rp1 (
    a integer,
    d date,
    s text COLLATE pg_catalog."C"
);


ALTER TABLE app.rp1 OWNER TO postgres;

--
-- Name: typed; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.typed OF app.pair (
    a DEFAULT 3 NOT NULL
);


ALTER TABLE app.typed OWNER TO postgres;

--
-- Name: v10; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v10 AS
 SELECT orders.id,
    orders.note,
    orders.cust,
    orders.amount,
    orders.st,
    orders.placed
   FROM (app.orders
     JOIN ( SELECT orders_1.id,
            orders_1.note
           FROM app.orders orders_1) z USING (id, note));


ALTER VIEW app.v10 OWNER TO postgres;

--
-- Name: v11; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v11 AS
 SELECT id,
    o.st,
    c.name
   FROM (app.orders o
     FULL JOIN app.customers c USING (id) AS j)
  WHERE (id > 3);


ALTER VIEW app.v11 OWNER TO postgres;

--
-- Name: v12; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v12 AS
 SELECT o.*::app.orders AS o,
    (o.*)::text AS t,
    (ROW(o.id, o.st))::text AS r,
    (c.pr).a AS pra,
    (c.pr).a AS a,
    (c.pr).b AS b,
    (c.pr).c AS c,
    c.tags[1] AS tags,
    c.matrix[1:2] AS matrix,
    ARRAY( SELECT x.id
           FROM app.orders x
          ORDER BY x.id) AS arr,
    ( SELECT max(orders.id) AS max
           FROM app.orders) AS mx,
    (o.id IN ( SELECT customers.id
           FROM app.customers)) AS isany,
    (o.id > ALL ( SELECT customers.id
           FROM app.customers)) AS isall,
    ((o.id, o.cust) IN ( SELECT customers.id,
            customers.parent
           FROM app.customers)) AS rowin
   FROM app.orders o,
    app.customers c;


ALTER VIEW app.v12 OWNER TO postgres;

--
-- Name: v13; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v13 AS
 SELECT
        CASE
            WHEN (amount > (10)::numeric) THEN 'hi'::text
            WHEN ((amount >= (5)::numeric) AND (amount <= (10)::numeric)) THEN 'mid'::text
            ELSE 'lo'::text
        END AS c1,
        CASE st
            WHEN 'new'::text THEN 1
            ELSE 0
        END AS c2,
    COALESCE(note, 'none'::text) AS c3,
    NULLIF((st)::text, ''::text) AS c4,
    GREATEST(amount, (1)::numeric, 2.5) AS c5,
    (amount)::integer AS am_i,
    (amount)::text AS am_t,
    (amount)::character varying(5) AS v5,
    'lit'::text AS lit,
    NULL::text AS nt,
    1 AS one,
    1.50 AS num,
    '10000000000'::bigint AS big,
    true AS tr,
    '2024-01-01'::date AS d,
    '2024-01-01 10:00:00'::timestamp without time zone AS ts,
    '2024-06-01 08:00:00+00'::timestamp with time zone AS tz,
    '1 year 2 mons'::interval year to month AS iv,
    ('1 day'::interval * (2)::double precision) AS i2,
    (now() - placed) AS age,
    (EXTRACT(epoch FROM (now() - placed)))::integer AS ep,
    (placed AT TIME ZONE 'UTC'::text) AS utc,
    (placed)::date AS day,
    to_char(placed, 'YYYY-MM-DD "at" HH24:MI'::text) AS tc,
    'a''b\c
'::text AS esc,
    'dat'::text AS uni,
    '101'::"bit" AS bits,
    '00011111'::"bit" AS hx,
    '\x00ff'::bytea AS by
   FROM app.orders TABLESAMPLE system (10) REPEATABLE (5);


ALTER VIEW app.v13 OWNER TO postgres;

--
-- Name: v14; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v14 AS
 SELECT XMLELEMENT(NAME foo, XMLATTRIBUTES(orders.st AS a, 'b' AS c), 'x', XMLFOREST(orders.st AS st, orders.cust AS i)) AS x,
    XMLPI(NAME php, 'echo'::text) AS pi,
    XMLPARSE(DOCUMENT '<a/>'::text STRIP WHITESPACE) AS xp,
    XMLSERIALIZE(CONTENT '<a/>'::xml AS text NO INDENT) AS xs,
    XMLCONCAT('<a/>'::xml, '<b/>'::xml) AS xc,
    XMLROOT('<a/>'::xml, VERSION '1.0'::text, STANDALONE YES) AS xr,
    '<a/>'::xml IS DOCUMENT AS isd,
    XMLEXISTS(('//a'::text) PASSING ('<a/>'::xml)) AS xe,
    xt.id,
    xt.nm,
    xt.o
   FROM app.orders,
    XMLTABLE(XMLNAMESPACES ('http://x'::text AS ns), ('/rows/row'::text) PASSING ('<rows/>'::xml) COLUMNS id integer PATH ('@id'::text) NOT NULL, nm text DEFAULT ('x'::text) PATH ('n'::text), o FOR ORDINALITY) xt;


ALTER VIEW app.v14 OWNER TO postgres;

--
-- Name: v15; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v15 AS
 SELECT "from",
    "Group By" AS "group",
    ("order" COLLATE "C") AS o
   FROM "Mixed Case"."Select" a
  ORDER BY ("order" COLLATE "C") DESC;


ALTER VIEW app.v15 OWNER TO postgres;

--
-- Name: v16; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v16 AS
 SELECT (1 + 2) AS plus,
    ('a'::text ~~ 'b'::text) AS lk,
    ('a'::text !~~* 'b'::text) AS nil,
    ('a'::text ~ 'b'::text) AS re,
    (('a'::text COLLATE "C") < 'b'::text) AS cmp,
    COLLATION FOR ('a'::text) AS cf,
    pg_typeof(1) AS ty,
    current_setting('x.y'::text, true) AS cs,
    CURRENT_USER AS cu,
    SESSION_USER AS su,
    USER AS us,
    CURRENT_CATALOG AS cc,
    CURRENT_SCHEMA AS csc,
    CURRENT_TIME AS ct,
    CURRENT_TIMESTAMP(3) AS cts,
    LOCALTIME AS lt,
    LOCALTIMESTAMP AS lts,
    txid_current() AS tx,
    ARRAY[]::integer[] AS ea,
    ARRAY[(1)::bigint, (2)::bigint] AS ab,
    ARRAY[ARRAY[1], ARRAY[2]] AS nested,
    '{1,2}'::integer[] AS lit,
    (ARRAY[1, 2] || 3) AS app,
    (ROW(1, 2))::text AS r1,
    ((1 = 3) AND (2 = 4)) AS r2,
    (NOT ((1 IS DISTINCT FROM 1) OR (2 IS DISTINCT FROM 3))) AS r3,
    (1 = ANY (ARRAY[1, 2, 3])) AS i1,
    (1 <> ALL (ARRAY[4, 5])) AS i2,
    ((NOT true) OR (false AND true)) AS bo,
    (((NOT true) OR false) AND true) AS bo2,
    (2 - (3 - 4)) AS assoc,
    ((2 - 3) - 4) AS assoc2,
    (((2)::double precision ^ (3)::double precision) ^ (2)::double precision) AS pw,
    '-2'::integer AS neg,
    '-2'::integer AS neg2,
    '-2'::integer AS neg3,
    ('-2'::integer)::smallint AS neg4,
    (+ 3) AS pos,
    (@ '-3'::integer) AS ab2,
    ((5)::numeric / 2.0) AS dv,
    factorial((5)::bigint) AS fac,
    jsonb_build_object('a', 1, 'b', ARRAY[1]) AS jb,
    ('{"a": 1}'::jsonb -> 'a'::text) AS j1,
    ('{"a": 1}'::jsonb #>> ARRAY['a'::text, 'b'::text]) AS j2,
    app.add(1) AS ad1,
    (app.rettab(n => 1, ts => now())).label AS ad2,
    app.add(1, 2, VARIADIC ARRAY[3, 4]) AS ad3;


ALTER VIEW app.v16 OWNER TO postgres;

--
-- Name: v17; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v17 AS
 SELECT num,
    word
   FROM ( VALUES (1,'one'::text), (2,NULL::text)) t(num, word)
  WHERE (word IS NOT NULL)
  ORDER BY num NULLS FIRST;


ALTER VIEW app.v17 OWNER TO postgres;

--
-- Name: v18; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v18 AS
 SELECT o1.id,
    o2.st
   FROM ((app.orders o1
     JOIN app.orders o2 ON ((o1.id = o2.id)))
     LEFT JOIN (app.customers c
     RIGHT JOIN app.orders o3 ON ((c.id = o3.cust))) ON ((c.id = o1.cust)))
  WHERE ((o1.placed >= (now() - '1 mon'::interval)) AND (o1.placed <= now()) AND (((o1.st)::text = 'a'::text) AND ((o2.st)::text = 'b'::text)))
 FOR UPDATE OF o1 SKIP LOCKED;


ALTER VIEW app.v18 OWNER TO postgres;

--
-- Name: v19; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v19 AS
 SELECT regexp_replace((st)::text, '\s+'::text, ' '::text, 'g'::text) AS r,
    split_part((st)::text, ','::text, 1) AS sp,
    ((st)::text || (id)::text) AS con,
    (regexp_matches((st)::text, '(a)(b)'::text))[1] AS m,
    (string_to_array((st)::text, ','::text))[2] AS sa,
    json_agg(json_build_object('k', st)) OVER () AS ja,
    unnest(ARRAY[1, 2]) AS un,
    (jsonb_each('{}'::jsonb)).key AS ke
   FROM app.orders
  WHERE false;


ALTER VIEW app.v19 OWNER TO postgres;

--
-- Name: v2; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v2 WITH (security_barrier='true') AS
 SELECT id,
    cust,
    amount,
    st,
    note,
    placed,
    row_number() OVER w AS rn,
    lag(amount, 1, (0)::numeric) OVER (PARTITION BY cust ORDER BY placed) AS lag,
    sum(amount) OVER (w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s1,
    avg(amount) OVER (PARTITION BY cust ORDER BY placed RANGE BETWEEN '1 day'::interval PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE TIES) AS a1,
    count(*) OVER () AS cnt,
    first_value(st) OVER (ORDER BY id GROUPS BETWEEN 2 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) AS first_value
   FROM app.orders o
  WINDOW w AS (PARTITION BY st ORDER BY amount DESC);


ALTER VIEW app.v2 OWNER TO postgres;

--
-- Name: v3; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v3 WITH (security_invoker='on') AS
 SELECT id AS a,
    st AS b
   FROM app.orders
  WHERE ((st)::text = 'new'::text)
  WITH LOCAL CHECK OPTION;


ALTER VIEW app.v3 OWNER TO postgres;

--
-- Name: v3b; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v3b AS
 SELECT a
   FROM app.v3
  WHERE (a > 1)
  WITH CASCADED CHECK OPTION;


ALTER VIEW app.v3b OWNER TO postgres;

--
-- Name: v4; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v4 AS
 WITH RECURSIVE t(n, path) AS (
         SELECT 1 AS "?column?",
            ARRAY[1] AS "array"
        UNION ALL
         SELECT (t_1.n + 1),
            (t_1.path || t_1.n)
           FROM t t_1
          WHERE (t_1.n < 10)
        ) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET is_cycle USING pth
 SELECT n,
    path,
    is_cycle
   FROM t
  ORDER BY ord;


ALTER VIEW app.v4 OWNER TO postgres;

--
-- Name: v5; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v5 AS
 WITH a AS MATERIALIZED (
         SELECT 1 AS x
        ), b AS NOT MATERIALIZED (
         SELECT 2 AS x
        ), c AS (
         VALUES (1,'a'::text), (2,'b'::text)
        )
 SELECT a.x,
    b.x AS bx,
    c.column1,
    c.column2
   FROM a,
    (b
     CROSS JOIN c);


ALTER VIEW app.v5 OWNER TO postgres;

--
-- Name: v6; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v6 AS
 SELECT st,
    cust,
    GROUPING(st, cust) AS g,
    sum(amount) AS s
   FROM app.orders
  GROUP BY GROUPING SETS ((st, cust), (st), ());


ALTER VIEW app.v6 OWNER TO postgres;

--
-- Name: v6b; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v6b AS
 SELECT st,
    cust,
    id,
    sum(amount) AS s
   FROM app.orders
  GROUP BY st, ROLLUP(cust, id), CUBE(st, note);


ALTER VIEW app.v6b OWNER TO postgres;

--
-- Name: v7; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v7 AS
 SELECT c.id,
    l.amount,
    l.st,
    u.el,
    u.ord,
    g.g
   FROM ((app.customers c
     CROSS JOIN LATERAL ( SELECT o.amount,
            o.st
           FROM app.orders o
          WHERE (o.cust = c.id)
          ORDER BY o.placed DESC
         FETCH FIRST (3) ROWS WITH TIES) l)
     LEFT JOIN LATERAL unnest(c.tags) WITH ORDINALITY u(el, ord) ON (true)),
    generate_series(1, 3) g(g),
    ROWS FROM(generate_series(1, 2), unnest(ARRAY['a'::text, 'b'::text])) WITH ORDINALITY rf(x, y, z);


ALTER VIEW app.v7 OWNER TO postgres;

--
-- Name: v8; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v8 AS
(
        (
                 SELECT orders.id
                   FROM app.orders
                UNION
                 SELECT customers.id
                   FROM app.customers
        ) UNION ALL (
                 SELECT 1 AS id
                INTERSECT
                 SELECT 2 AS id
        )
) EXCEPT ALL
 SELECT 3 AS id
  ORDER BY 1 DESC;


ALTER VIEW app.v8 OWNER TO postgres;

--
-- Name: v9; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.v9 AS
 SELECT DISTINCT ON (cust, st) cust,
    st,
    amount
   FROM app.orders
  ORDER BY cust, st DESC, placed DESC;


ALTER VIEW app.v9 OWNER TO postgres;

--
-- Name: vop; Type: VIEW; Schema: app; Owner: postgres
--

CREATE VIEW app.vop AS
 SELECT c1.id
   FROM app.customers c1,
    app.customers c2
  WHERE ((c1.pr OPERATOR(app.===) c2.pr) AND (NOT ((c1.h OPERATOR(app.->) 'a'::text) = 'b'::text)) AND ((c1.email)::public.citext OPERATOR(public.=) 'x@y.zz'::public.citext) AND (c1.lt OPERATOR(public.<@) 'Top'::public.ltree) AND ((c1.name)::text OPERATOR(public.%) 'x'::text));


ALTER VIEW app.vop OWNER TO postgres;

--
-- Name: ev_2024; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.ev ATTACH PARTITION app.ev_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');


--
-- Name: ev_2025; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.ev ATTACH PARTITION app.ev_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO (MAXVALUE);


--
-- Name: ev_2025_a; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.ev_2025 ATTACH PARTITION app.ev_2025_a FOR VALUES IN ('a', 'b', NULL);


--
-- Name: ev_def; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.ev ATTACH PARTITION app.ev_def DEFAULT;


--
-- Name: hp0; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.hp ATTACH PARTITION app.hp0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: hp1; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.hp ATTACH PARTITION app.hp1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: rp1; Type: TABLE ATTACH; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.rp ATTACH PARTITION app.rp1 FOR VALUES FROM (1, '2020-01-01', MINVALUE) TO (10, '2021-12-31', 'zz');


--
-- Name: child id; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.child ALTER COLUMN id SET DEFAULT 9;


--
-- Name: grandchild a; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.grandchild ALTER COLUMN a SET DEFAULT 'q'::text;


--
-- Name: multi id; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.multi ALTER COLUMN id SET DEFAULT 5;


--
-- Name: multi a; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.multi ALTER COLUMN a SET DEFAULT 'p'::text;


--
-- Name: orders id; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.orders ALTER COLUMN id SET DEFAULT nextval('app.orders_id_seq'::regclass);


--
-- Name: v3 b; Type: DEFAULT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.v3 ALTER COLUMN b SET DEFAULT 'dflt'::character varying;


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE ONLY app.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

ALTER TABLE app.customers CLUSTER ON customers_pkey;


--
-- Name: customers customers_uid_key; Type: CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE ONLY app.customers
    ADD CONSTRAINT customers_uid_key UNIQUE (uid);

ALTER TABLE ONLY app.customers REPLICA IDENTITY USING INDEX customers_uid_key;


--
-- Name: customers ex_no; Type: CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE ONLY app.customers
    ADD CONSTRAINT ex_no EXCLUDE USING gist (rng WITH &&, sm WITH =) WHERE (b);


--
-- Name: customers nv; Type: CHECK CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE app.customers
    ADD CONSTRAINT nv CHECK ((sm > 0)) NOT VALID;


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: typed typed_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.typed
    ADD CONSTRAINT typed_pkey PRIMARY KEY (a);


--
-- Name: unl unl_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.unl
    ADD CONSTRAINT unl_pkey PRIMARY KEY (a, b);


--
-- Name: customers uq; Type: CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE ONLY app.customers
    ADD CONSTRAINT uq UNIQUE (name, email) INCLUDE (sm) DEFERRABLE;


--
-- Name: cust_brin; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_brin ON app.customers USING brin (created_at) WITH (pages_per_range='32', autosummarize='on');


--
-- Name: cust_coll; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_coll ON app.customers USING btree (name DESC, name COLLATE app.german) INCLUDE (score, b) WITH (fillfactor='80');


--
-- Name: cust_expr; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_expr ON app.customers USING btree (((score + (1)::numeric)), (((sm * 2))::text), COALESCE((email)::text, (name)::text), date_trunc('month'::text, updated_at), (created_at AT TIME ZONE 'UTC'::text), EXTRACT(dow FROM updated_at), to_tsvector('english'::regconfig, (name)::text), ((pr).a));
ALTER INDEX app.cust_expr ALTER COLUMN 1 SET STATISTICS 300;


--
-- Name: cust_gin2; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_gin2 ON app.customers USING gin (data jsonb_path_ops, to_tsvector('english'::regconfig, (((name)::text || ' '::text) || full_name)));


--
-- Name: cust_hash; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_hash ON app.customers USING hash (uid);


--
-- Name: cust_lower; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE UNIQUE INDEX cust_lower ON app.customers USING btree (lower((name)::text) text_pattern_ops, ((data ->> 'k'::text)) DESC NULLS LAST, email NULLS FIRST) WHERE (b AND (mood = 'ok'::app.mood) AND (created_at > '2024-01-01 00:00:00+00'::timestamp with time zone) AND ((name)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])));


--
-- Name: INDEX cust_lower; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON INDEX app.cust_lower IS 'i';


--
-- Name: cust_nnd; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE UNIQUE INDEX cust_nnd ON app.customers USING btree (sm, sm2) NULLS NOT DISTINCT;


--
-- Name: cust_trgm; Type: INDEX; Schema: app; Owner: app_owner
--

CREATE INDEX cust_trgm ON app.customers USING gin (name public.gin_trgm_ops, tags) WITH (fastupdate=off);


--
-- Name: ev2024_own; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev2024_own ON app.ev_2024 USING btree (v) WHERE (v > 10);


--
-- Name: ev_kind; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_kind ON ONLY app.ev USING btree (kind, v DESC);


--
-- Name: ev_2024_kind_v_idx; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_2024_kind_v_idx ON app.ev_2024 USING btree (kind, v DESC);


--
-- Name: ev_2025_kind_v_idx; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_2025_kind_v_idx ON ONLY app.ev_2025 USING btree (kind, v DESC);


--
-- Name: ev_2025_a_kind_v_idx; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_2025_a_kind_v_idx ON app.ev_2025_a USING btree (kind, v DESC);


--
-- Name: ev_def_kind_v_idx; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_def_kind_v_idx ON app.ev_def USING btree (kind, v DESC);


--
-- Name: ev_only; Type: INDEX; Schema: app; Owner: postgres
--

CREATE INDEX ev_only ON ONLY app.ev USING btree (v);


--
-- Name: mv1_u; Type: INDEX; Schema: app; Owner: app_admin
--

CREATE UNIQUE INDEX mv1_u ON app.mv1 USING btree (cust, m);


--
-- Name: ev_2024_kind_v_idx; Type: INDEX ATTACH; Schema: app; Owner: postgres
--

ALTER INDEX app.ev_kind ATTACH PARTITION app.ev_2024_kind_v_idx;


--
-- Name: ev_2025_a_kind_v_idx; Type: INDEX ATTACH; Schema: app; Owner: postgres
--

ALTER INDEX app.ev_2025_kind_v_idx ATTACH PARTITION app.ev_2025_a_kind_v_idx;


--
-- Name: ev_2025_kind_v_idx; Type: INDEX ATTACH; Schema: app; Owner: postgres
--

ALTER INDEX app.ev_kind ATTACH PARTITION app.ev_2025_kind_v_idx;


--
-- Name: ev_def_kind_v_idx; Type: INDEX ATTACH; Schema: app; Owner: postgres
--

ALTER INDEX app.ev_kind ATTACH PARTITION app.ev_def_kind_v_idx;


--
-- Name: st1; Type: STATISTICS; Schema: app; Owner: postgres
--

CREATE STATISTICS app.st1 (ndistinct, dependencies) ON sm, sm2 FROM app.customers;
ALTER STATISTICS app.st1 SET STATISTICS 200;


ALTER STATISTICS app.st1 OWNER TO postgres;

--
-- Name: STATISTICS st1; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON STATISTICS app.st1 IS 'st';


--
-- Name: st2; Type: STATISTICS; Schema: app; Owner: postgres
--

CREATE STATISTICS app.st2 ON bi, lower(name::text), (sm + 1) FROM app.customers;


ALTER STATISTICS app.st2 OWNER TO postgres;

--
-- Name: v3 r1; Type: RULE; Schema: app; Owner: postgres
--

CREATE RULE r1 AS
    ON INSERT TO app.v3 DO INSTEAD  INSERT INTO app.orders (id, cust, st)
  VALUES (new.a, 1, new.b)
  RETURNING orders.id,
    orders.st;


--
-- Name: RULE r1 ON v3; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON RULE r1 ON app.v3 IS 'r';


--
-- Name: orders r2; Type: RULE; Schema: app; Owner: postgres
--

CREATE RULE r2 AS
    ON UPDATE TO app.orders DO ( UPDATE app.customers SET sm = (customers.sm + 1)
  WHERE (customers.id = new.cust);
 DELETE FROM app.unl
  WHERE (unl.a = old.id);

 NOTIFY ch, 'pay';
 SELECT 1 AS "?column?";
);
ALTER TABLE app.orders DISABLE RULE r2;


--
-- Name: v17 r3; Type: RULE; Schema: app; Owner: postgres
--

CREATE RULE r3 AS
    ON DELETE TO app.v17 DO INSTEAD NOTHING;


--
-- Name: unl r4; Type: RULE; Schema: app; Owner: postgres
--

CREATE RULE r4 AS
    ON INSERT TO app.unl DO  INSERT INTO app.unl (a, b, c)  SELECT new.a,
            x.b,
            x.default_c
           FROM ( SELECT 1 AS b,
                    2 AS default_c) x ON CONFLICT(a, b)
  WHERE (a > 3) DO UPDATE SET c = (excluded.c + 1), (a, b) = ( SELECT 1,
            2)
  WHERE (unl.c IS NULL);


--
-- Name: ev ev_trg; Type: TRIGGER; Schema: app; Owner: postgres
--

CREATE TRIGGER ev_trg AFTER INSERT OR UPDATE OF v, kind ON app.ev FOR EACH ROW WHEN (((new.v > 5) AND (new.kind = ANY (ARRAY['a'::text, 'b'::text])))) EXECUTE FUNCTION app.touch('a', 'b''c');


--
-- Name: customers t1; Type: TRIGGER; Schema: app; Owner: app_owner
--

CREATE TRIGGER t1 AFTER UPDATE ON app.customers FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION app.touch();

ALTER TABLE app.customers ENABLE REPLICA TRIGGER t1;


--
-- Name: TRIGGER t1 ON customers; Type: COMMENT; Schema: app; Owner: app_owner
--

COMMENT ON TRIGGER t1 ON app.customers IS 't';


--
-- Name: orders t2; Type: TRIGGER; Schema: app; Owner: postgres
--

CREATE TRIGGER t2 AFTER INSERT ON app.orders REFERENCING NEW TABLE AS newt FOR EACH STATEMENT EXECUTE FUNCTION app.touch();

ALTER TABLE app.orders ENABLE ALWAYS TRIGGER t2;


--
-- Name: orders t3; Type: TRIGGER; Schema: app; Owner: postgres
--

CREATE CONSTRAINT TRIGGER t3 AFTER DELETE OR UPDATE ON app.orders FROM app.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.amount > 10.50)) EXECUTE FUNCTION app.touch();


--
-- Name: orders t4; Type: TRIGGER; Schema: app; Owner: postgres
--

CREATE TRIGGER t4 BEFORE TRUNCATE ON app.orders FOR EACH STATEMENT EXECUTE FUNCTION app.touch();

ALTER TABLE app.orders DISABLE TRIGGER t4;


--
-- Name: customers customers_parent_fkey; Type: FK CONSTRAINT; Schema: app; Owner: app_owner
--

ALTER TABLE ONLY app.customers
    ADD CONSTRAINT customers_parent_fkey FOREIGN KEY (parent) REFERENCES app.customers(id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orders fk2; Type: FK CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT fk2 FOREIGN KEY (cust) REFERENCES app.customers(id) ON DELETE SET DEFAULT NOT VALID;


--
-- Name: orders orders_cust_fkey; Type: FK CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_cust_fkey FOREIGN KEY (cust) REFERENCES app.customers(id) MATCH FULL ON DELETE CASCADE;


--
-- Name: unl unl_a_b_fkey; Type: FK CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.unl
    ADD CONSTRAINT unl_a_b_fkey FOREIGN KEY (a, b) REFERENCES app.unl(a, b) ON DELETE SET NULL (b);


--
-- Name: customers; Type: ROW SECURITY; Schema: app; Owner: app_owner
--

ALTER TABLE app.customers ENABLE ROW LEVEL SECURITY;

--
-- Name: orders; Type: ROW SECURITY; Schema: app; Owner: postgres
--

ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: orders p1; Type: POLICY; Schema: app; Owner: postgres
--

CREATE POLICY p1 ON app.orders FOR SELECT TO app_reader, "App Writer" USING (((cust = (current_setting('app.uid'::text, true))::bigint) OR (EXISTS ( SELECT 1
   FROM app.customers c
  WHERE ((c.id = orders.cust) AND c.b AND (c.who = CURRENT_USER))))));


--
-- Name: POLICY p1 ON orders; Type: COMMENT; Schema: app; Owner: postgres
--

COMMENT ON POLICY p1 ON app.orders IS 'p';


--
-- Name: orders p2; Type: POLICY; Schema: app; Owner: postgres
--

CREATE POLICY p2 ON app.orders AS RESTRICTIVE FOR UPDATE USING (((st)::text = ANY (ARRAY['new'::text, 'paid'::text]))) WITH CHECK ((((st)::text <> 'void'::text) AND (amount < 100.00)));


--
-- Name: customers p3; Type: POLICY; Schema: app; Owner: app_owner
--

CREATE POLICY p3 ON app.customers USING (true) WITH CHECK ((id IN ( SELECT orders.cust
   FROM app.orders
  WHERE (orders.cust = customers.id))));


--
-- Name: customers p4; Type: POLICY; Schema: app; Owner: app_owner
--

CREATE POLICY p4 ON app.customers FOR INSERT TO postgres WITH CHECK (((name)::text = 'x'::text));


--
-- Name: pub1; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION pub1 WITH (publish = 'insert, update');


ALTER PUBLICATION pub1 OWNER TO postgres;

--
-- Name: PUBLICATION pub1; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON PUBLICATION pub1 IS 'pp';


--
-- Name: pub2; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION pub2 WITH (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);


ALTER PUBLICATION pub2 OWNER TO postgres;

--
-- Name: pub3; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION pub3 FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');


ALTER PUBLICATION pub3 OWNER TO postgres;

--
-- Name: pub1 base; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub1 ADD TABLE ONLY app.base;


--
-- Name: pub1 child; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub1 ADD TABLE ONLY app.child;


--
-- Name: pub1 grandchild; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub1 ADD TABLE ONLY app.grandchild;


--
-- Name: pub1 multi; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub1 ADD TABLE ONLY app.multi;


--
-- Name: pub1 orders; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub1 ADD TABLE ONLY app.orders (id, amount, st) WHERE (((amount > (10)::numeric) AND ((st)::text = 'new'::text)));


--
-- Name: pub2 Mixed Case; Type: PUBLICATION TABLES IN SCHEMA; Schema: Mixed Case; Owner: postgres
--

ALTER PUBLICATION pub2 ADD TABLES IN SCHEMA "Mixed Case";


--
-- Name: pub2 app; Type: PUBLICATION TABLES IN SCHEMA; Schema: app; Owner: postgres
--

ALTER PUBLICATION pub2 ADD TABLES IN SCHEMA app;


--
-- Name: SCHEMA app; Type: ACL; Schema: -; Owner: app_owner
--

GRANT USAGE ON SCHEMA app TO app_reader;
GRANT USAGE ON SCHEMA app TO "App Writer";
GRANT CREATE ON SCHEMA app TO app_admin WITH GRANT OPTION;


--
-- Name: TYPE mood; Type: ACL; Schema: app; Owner: app_owner
--

GRANT ALL ON TYPE app.mood TO app_reader;


--
-- Name: TYPE posint; Type: ACL; Schema: app; Owner: app_owner
--

REVOKE ALL ON TYPE app.posint FROM PUBLIC;


--
-- Name: FUNCTION add(a integer, b integer, VARIADIC c integer[]); Type: ACL; Schema: app; Owner: postgres
--

REVOKE ALL ON FUNCTION app.add(a integer, b integer, VARIADIC c integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.add(a integer, b integer, VARIADIC c integer[]) TO app_reader;


--
-- Name: PROCEDURE proc(INOUT x integer, IN y text); Type: ACL; Schema: app; Owner: postgres
--

REVOKE ALL ON PROCEDURE app.proc(INOUT x integer, IN y text) FROM PUBLIC;


--
-- Name: TABLE orders; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.orders TO app_reader;
GRANT INSERT,DELETE,UPDATE ON TABLE app.orders TO "App Writer" WITH GRANT OPTION;


--
-- Name: TABLE unl; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.unl TO app_reader;


--
-- Name: FOREIGN DATA WRAPPER fdw1; Type: ACL; Schema: -; Owner: postgres
--

GRANT ALL ON FOREIGN DATA WRAPPER fdw1 TO app_admin;


--
-- Name: FOREIGN SERVER srv; Type: ACL; Schema: -; Owner: postgres
--

GRANT ALL ON FOREIGN SERVER srv TO app_admin;


--
-- Name: SEQUENCE "My Seq"; Type: ACL; Schema: Mixed Case; Owner: postgres
--

GRANT USAGE ON SEQUENCE "Mixed Case"."My Seq" TO app_reader;


--
-- Name: TABLE base; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.base TO app_reader;


--
-- Name: TABLE child; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.child TO app_reader;


--
-- Name: SEQUENCE seq1; Type: ACL; Schema: app; Owner: app_owner
--

GRANT USAGE ON SEQUENCE app.seq1 TO app_reader;


--
-- Name: SEQUENCE seq2; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT,UPDATE ON SEQUENCE app.seq2 TO app_admin;


--
-- Name: TABLE customers; Type: ACL; Schema: app; Owner: app_owner
--

GRANT SELECT ON TABLE app.customers TO app_reader;
GRANT ALL ON TABLE app.customers TO app_admin;


--
-- Name: COLUMN customers.id; Type: ACL; Schema: app; Owner: app_owner
--

GRANT SELECT(id),REFERENCES(id) ON TABLE app.customers TO PUBLIC;


--
-- Name: COLUMN customers.name; Type: ACL; Schema: app; Owner: app_owner
--

GRANT SELECT(name),UPDATE(name) ON TABLE app.customers TO PUBLIC;


--
-- Name: TABLE ev; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ev TO app_reader;


--
-- Name: TABLE ev_2024; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ev_2024 TO app_reader;


--
-- Name: TABLE ev_2025; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ev_2025 TO app_reader;


--
-- Name: TABLE ev_2025_a; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ev_2025_a TO app_reader;


--
-- Name: TABLE ev_def; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ev_def TO app_reader;


--
-- Name: TABLE ft; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.ft TO app_reader;


--
-- Name: TABLE grandchild; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.grandchild TO app_reader;


--
-- Name: TABLE hp; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.hp TO app_reader;


--
-- Name: TABLE hp0; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.hp0 TO app_reader;


--
-- Name: TABLE hp1; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.hp1 TO app_reader;


--
-- Name: TABLE other_base; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.other_base TO app_reader;


--
-- Name: TABLE multi; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.multi TO app_reader;


--
-- Name: TABLE mv1; Type: ACL; Schema: app; Owner: app_admin
--

GRANT SELECT ON TABLE app.mv1 TO app_reader;


--
-- Name: TABLE v1; Type: ACL; Schema: app; Owner: app_owner
--

GRANT SELECT ON TABLE app.v1 TO app_reader;


--
-- Name: TABLE mv2; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.mv2 TO app_reader;


--
-- Name: TABLE rp; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.rp TO app_reader;


--
-- Name: TABLE rp1; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.rp1 TO app_reader;


--
-- Name: TABLE typed; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.typed TO app_reader;


--
-- Name: TABLE v10; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v10 TO app_reader;


--
-- Name: TABLE v11; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v11 TO app_reader;


--
-- Name: TABLE v12; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v12 TO app_reader;


--
-- Name: TABLE v13; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v13 TO app_reader;


--
-- Name: TABLE v14; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v14 TO app_reader;


--
-- Name: TABLE v15; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v15 TO app_reader;


--
-- Name: TABLE v16; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v16 TO app_reader;


--
-- Name: TABLE v17; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v17 TO app_reader;


--
-- Name: TABLE v18; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v18 TO app_reader;


--
-- Name: TABLE v19; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v19 TO app_reader;


--
-- Name: TABLE v2; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v2 TO app_reader;


--
-- Name: TABLE v3; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v3 TO app_reader;


--
-- Name: TABLE v3b; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v3b TO app_reader;


--
-- Name: TABLE v4; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v4 TO app_reader;


--
-- Name: TABLE v5; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v5 TO app_reader;


--
-- Name: TABLE v6; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v6 TO app_reader;


--
-- Name: TABLE v6b; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v6b TO app_reader;


--
-- Name: TABLE v7; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v7 TO app_reader;


--
-- Name: TABLE v8; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v8 TO app_reader;


--
-- Name: TABLE v9; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.v9 TO app_reader;


--
-- Name: TABLE vop; Type: ACL; Schema: app; Owner: postgres
--

GRANT SELECT ON TABLE app.vop TO app_reader;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: app; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA app GRANT SELECT ON TABLES TO app_reader;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: -; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT USAGE ON SEQUENCES TO "App Writer" WITH GRANT OPTION;


--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: -; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE ALL ON FUNCTIONS FROM PUBLIC;


--
-- Name: et; Type: EVENT TRIGGER; Schema: -; Owner: postgres
--

CREATE EVENT TRIGGER et ON ddl_command_end
         WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
   EXECUTE FUNCTION app.evt();

ALTER EVENT TRIGGER et DISABLE;


ALTER EVENT TRIGGER et OWNER TO postgres;

--
-- Name: EVENT TRIGGER et; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON EVENT TRIGGER et IS 'e';


--
-- PostgreSQL database dump complete
--


