--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: SCHEMA "public"; Type: COMMENT; Schema: -; Owner: pg_database_owner
--

COMMENT ON SCHEMA "public" IS 'standard public schema';


--
-- Name: s; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "s";


ALTER SCHEMA "s" OWNER TO "postgres";

--
-- Name: arr; Type: DOMAIN; Schema: s; Owner: postgres
--

CREATE DOMAIN "s"."arr" AS integer[]
	CONSTRAINT "arr_check" CHECK (((VALUE <> '{}'::integer[]) AND ("array_ndims"(VALUE) = 1)));


ALTER DOMAIN "s"."arr" OWNER TO "postgres";

--
-- Name: col; Type: TYPE; Schema: s; Owner: postgres
--

CREATE TYPE "s"."col" AS ENUM (
    'red',
    'green'
);


ALTER TYPE "s"."col" OWNER TO "postgres";

--
-- Name: comp; Type: TYPE; Schema: s; Owner: postgres
--

CREATE TYPE "s"."comp" AS (
	"x" integer,
	"y" "text"[],
	"z" numeric(5,2)
);


ALTER TYPE "s"."comp" OWNER TO "postgres";

--
-- Name: ts; Type: DOMAIN; Schema: s; Owner: postgres
--

CREATE DOMAIN "s"."ts" AS timestamp with time zone DEFAULT '2024-01-01 05:45:00+05:45'::timestamp with time zone;


ALTER DOMAIN "s"."ts" OWNER TO "postgres";

--
-- Name: vc; Type: DOMAIN; Schema: s; Owner: postgres
--

CREATE DOMAIN "s"."vc" AS character varying(10);


ALTER DOMAIN "s"."vc" OWNER TO "postgres";

SET default_tablespace = '';

SET default_table_access_method = "heap";

--
-- Name: bee; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."bee" (
    "id" integer,
    "aid" integer,
    "v" "text",
    "w" character varying(5),
    "t" timestamp with time zone
);


ALTER TABLE "s"."bee" OWNER TO "postgres";

--
-- Name: f1(integer, "text", numeric); Type: FUNCTION; Schema: s; Owner: postgres
--

CREATE FUNCTION "s"."f1"("x" integer, "y" "text" DEFAULT 'a'::"text", OUT "z" integer, INOUT "q" numeric DEFAULT 1.0) RETURNS "record"
    LANGUAGE "sql"
    BEGIN ATOMIC
 WITH "ins" AS (
          INSERT INTO "s"."bee" ("id", "v", "t") VALUES ("f1"."x","f1"."y","now"()), (2,DEFAULT,NULL::timestamp with time zone) ON CONFLICT DO NOTHING
           RETURNING "bee"."id" AS "nid",
             "bee"."v"
         )
  SELECT 1,
     2.0
    FROM "ins"
   WHERE (("ins"."nid" = ANY (ARRAY[1, 2, 3])) AND ("ins"."v" = ANY (ARRAY['a'::"text", 'b'::"text"])) AND ("ins"."v" = 'k'::"text"));
END;


ALTER FUNCTION "s"."f1"("x" integer, "y" "text", OUT "z" integer, INOUT "q" numeric) OWNER TO "postgres";

--
-- Name: a; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."a" (
    "id" integer NOT NULL,
    "b" character varying(10),
    "c" character(5) DEFAULT 'ab '::"bpchar",
    "d" "text",
    "n" numeric(10,2) DEFAULT 'NaN'::numeric,
    "f" double precision DEFAULT 'Infinity'::double precision,
    "dt" "date" DEFAULT 'infinity'::"date",
    "ts" timestamp without time zone DEFAULT '0044-03-15 12:00:00 BC'::timestamp without time zone,
    "tz" timestamp with time zone DEFAULT '-infinity'::timestamp with time zone,
    "tm" time without time zone DEFAULT '24:00:00'::time without time zone,
    "iv" interval DEFAULT '-1 days +02:03:00'::interval,
    "iv2" interval year to month,
    "iv3" interval second(2) DEFAULT '00:00:01.23'::interval second(2),
    "j" "jsonb",
    "e" "s"."col"[] DEFAULT '{red,green}'::"s"."col"[],
    "co" "s"."comp",
    "cos" "s"."comp"[],
    "vcd" "s"."vc" DEFAULT 'x'::character varying,
    "tsd" "s"."ts",
    "tsd2" "s"."ts" DEFAULT '2024-06-01 05:45:00+05:45'::timestamp with time zone,
    "ar" "s"."arr",
    "rg" "numrange" DEFAULT '(,5]'::"numrange",
    "trs" "tstzrange"[] DEFAULT ARRAY['["2024-01-01 05:45:00+05:45","2024-02-01 05:45:00+05:45")'::"tstzrange"],
    "tza" timestamp with time zone[] DEFAULT ARRAY['2024-01-01 05:45:00+05:45'::timestamp with time zone],
    "tza2" timestamp with time zone[] DEFAULT '{"2024-01-01 05:45:00+05:45",NULL}'::timestamp with time zone[],
    "tmr" "tstzmultirange" DEFAULT '{["2024-01-01 05:45:00+05:45","2024-02-01 05:45:00+05:45")}'::"tstzmultirange",
    "rt" "regtype" DEFAULT 'integer'::"regtype",
    "rp" "regprocedure" DEFAULT '"abs"(integer)'::"regprocedure",
    "rc" "regclass" DEFAULT '"pg_class"'::"regclass",
    "rr" "regrole",
    "bt" bit varying DEFAULT ('01'::"bit")::bit varying,
    "by2" "bytea" DEFAULT "decode"('00ff'::"text", 'hex'::"text"),
    "by3" "bytea" DEFAULT 'abc\\def\001'::"bytea",
    "ba" "bytea"[] DEFAULT ARRAY['\000'::"bytea"],
    "xid8" "xid8",
    "tid" "tid",
    "cs" "text" DEFAULT "concat"('a', 'b', 1),
    "ne" integer DEFAULT '-5'::integer,
    "ne2" integer DEFAULT '-5'::integer,
    "ne3" numeric DEFAULT (+ 5.0),
    "bi" bigint DEFAULT '5000000000'::bigint,
    "sm" smallint DEFAULT '7'::smallint,
    "fl" real DEFAULT 0.00000015,
    "tf" timestamp with time zone DEFAULT "timezone"('utc'::"text", "now"()),
    "cu" "text" DEFAULT (((CURRENT_USER)::"text" || '@'::"text") || ("inet_client_addr"())::"text"),
    "jb" "jsonb" DEFAULT "jsonb_build_object"('a', "now"()),
    "jb2" "jsonb" DEFAULT ('{}'::"json")::"jsonb",
    "ag" integer NOT NULL,
    CONSTRAINT "a_b_check" CHECK ((("b")::"text" = 'a'::"text")),
    CONSTRAINT "a_bt_check" CHECK ((((("bt")::"bit" & '11'::"bit") = '01'::"bit") AND (((("bt")::"bit" # '10'::"bit"))::bit varying = '11'::bit varying) AND ("get_bit"(("bt")::"bit", 0) = 1))),
    CONSTRAINT "a_c_check" CHECK (("c" = ANY (ARRAY['a'::"bpchar", 'bb'::"bpchar"]))),
    CONSTRAINT "a_check" CHECK ((("c" = 'a '::"bpchar") OR (("b")::"text" = 'q'::"text") OR (("c")::"text" = ("b")::"text"))),
    CONSTRAINT "a_check1" CHECK ((("n" > 1.50) AND ("f" < ('1000'::numeric)::double precision) AND ("f" <> (0.1)::real) AND ("n" <> 'NaN'::numeric))),
    CONSTRAINT "a_check10" CHECK ((("fl" > (1.5)::double precision) AND ("fl" < (2)::double precision) AND ("f" > (2)::double precision) AND ("f" = (3.0)::double precision) AND (("fl")::numeric = 1.1))),
    CONSTRAINT "a_check11" CHECK ((("sm" > 1) AND ("sm" < (5)::smallint) AND ("bi" > 5) AND ("bi" < '5000000000'::bigint) AND (("sm" + "bi") > (3)::bigint))),
    CONSTRAINT "a_check2" CHECK (((("tz" AT TIME ZONE 'UTC'::"text") > "ts") AND ("tz" > ("now"() - '1 mon'::interval)) AND (("ts")::"date" = "dt") AND (("tz")::time without time zone > '08:00:00'::time without time zone) AND ("date_trunc"('hour'::"text", "tz") = "tz"))),
    CONSTRAINT "a_check3" CHECK (((("co")."x" > 5) AND (("co")."y"[1] = 'a'::"text") AND ("cos"[1]."z" > (0)::numeric) AND ("co" IS NOT NULL) AND (NOT ("co" IS NULL)))),
    CONSTRAINT "a_check4" CHECK (((("id" % 2) = 0) AND (((("id" / 2) * 3) - 1) > 0) AND ("id" <> ALL ('{1,2,3}'::integer[])) AND ("id" = ANY ('{4,5}'::integer[])) AND ("id" <> 7) AND ((- "id") < 0) AND ((("id")::"text")::integer = "id") AND (NOT ("id" IS DISTINCT FROM "id")) AND (("id" > 1) IS TRUE) AND ((("id" = 1) AND ("n" = (2)::numeric)) OR (("id" = 3) AND ("n" = (4)::numeric))))),
    CONSTRAINT "a_check5" CHECK ((("length"("d") > 1) AND (("d" ~ 'a'::"text") = true) AND (("d" = ''::"text") IS FALSE) AND (("d" || ''::"text") <> ''::"text") AND (("d" COLLATE "C") < 'z'::"text") AND ("d" <> (''::"text" COLLATE "C")) AND (COALESCE("d", ("b")::"text", ("c")::"text") IS NOT NULL) AND ((("d")::character varying(3))::"text" = 'abc'::"text") AND (("d")::character(2) = 'ab'::"bpchar") AND ("upper"(("b")::"text") = ("b")::"text") AND (("b")::"text" = ANY ((ARRAY['x'::character varying, 'y'::character varying])::"text"[])) AND (("b")::"text" = ANY ('{p,q}'::"text"[])) AND ((("b")::"s"."vc")::"text" = 'u'::"text"))),
    CONSTRAINT "a_check6" CHECK ((("iv" > '1 day'::interval) AND ("iv2" < '1 year 2 mons'::interval year to month) AND (EXTRACT(epoch FROM "iv") > (5)::numeric) AND (("iv" * (2)::double precision) > "iv") AND ("justify_hours"("iv") = "iv") AND ("iv" = "make_interval"("days" => 5)))),
    CONSTRAINT "a_check7" CHECK ((
CASE
    WHEN ("d" = 'a'::"text") THEN
    CASE "b"
        WHEN 'x'::"text" THEN 1
        ELSE 2
    END
    ELSE NULL::integer
END = 1)),
    CONSTRAINT "a_check8" CHECK (((NULLIF("d", ''::"text") IS NOT NULL) AND (GREATEST("id", 1, 2) = 2) AND (LEAST("d", ("b")::"text") = 'q'::"text") AND (GREATEST("n", (0)::numeric) > (1)::numeric))),
    CONSTRAINT "a_check9" CHECK ((("array_position"(ARRAY['a'::"text", 'b'::"text"], "d") IS NOT NULL) AND ("cardinality"(("ar")::integer[]) = 3) AND ("ar"[1:2] = ARRAY[1, 2]) AND ((("ar")::integer[] || 4) <> ("ar")::integer[]) AND (ARRAY["ar"[1], "id"] = '{1,2}'::integer[]) AND (ARRAY[]::"text"[] <> ARRAY["d"]))),
    CONSTRAINT "a_d_check" CHECK ((("d" ~~ "like_escape"('a!_%'::"text", '!'::"text")) AND ("d" !~ "similar_to_escape"('x#y'::"text", '#'::"text")))),
    CONSTRAINT "a_dt_check" CHECK ((("dt" >= '2020-01-01'::"date") AND ("dt" <= CURRENT_DATE))),
    CONSTRAINT "a_e_check" CHECK ((("e"[1] = 'red'::"s"."col") AND ('red'::"s"."col" = ANY ("e")) AND ("e" @> ARRAY['green'::"s"."col"]) AND ("e" <> '{red}'::"s"."col"[]))),
    CONSTRAINT "a_j_check" CHECK ((((("j" -> 'a'::"text") ->> 0) = 'x'::"text") AND ((("j" ->> 'n'::"text"))::numeric > (1)::numeric) AND ("j" ?| ARRAY['a'::"text", 'b'::"text"]) AND ("j"['k'::"text"] = '1'::"jsonb") AND (("j" #- '{a}'::"text"[]) <> 'null'::"jsonb"))),
    CONSTRAINT "a_n_check" CHECK (("n" = ANY (ARRAY[(1)::numeric, 2.5, (3)::numeric]))),
    CONSTRAINT "a_rg_check" CHECK ((("rg" @> 1.0) AND "upper_inf"("rg") AND ("lower"("rg") IS NULL) AND ("rg" <@ "numrange"((0)::numeric, (10)::numeric, '[]'::"text"))))
);


ALTER TABLE "s"."a" OWNER TO "postgres";

--
-- Name: f2(); Type: FUNCTION; Schema: s; Owner: postgres
--

CREATE FUNCTION "s"."f2"() RETURNS "void"
    LANGUAGE "sql"
    BEGIN ATOMIC
 UPDATE "s"."a" SET ("b", "d") = ( SELECT "bee"."v",
             "bee"."w"
            FROM "s"."bee"
           WHERE ("bee"."id" = "a"."id")), "n" = DEFAULT, "co"."x" = 5, "ar"[1] = 3, "cos"[1]."z" = 2.0, "j"['k'::"text"] = '1'::"jsonb"
    FROM "s"."bee" "bb"
   WHERE (("bb"."aid" = "a"."id") AND (("bb"."w")::"text" = ANY ((ARRAY['x'::character varying, 'y'::character varying])::"text"[])));
 DELETE FROM "s"."bee"
    USING "s"."a"
   WHERE (("a"."id" = "bee"."aid") AND (("a"."b")::"text" = 'x'::"text"))
   RETURNING "bee"."id";
 MERGE INTO "s"."bee" "t"
    USING ( SELECT "a"."id",
             "a"."d"
            FROM "s"."a") "src"
    ON ("t"."id" = "src"."id")
    WHEN MATCHED
     AND ("t"."v" <> 'x'::"text")
     THEN UPDATE SET "v" = ("src"."d" || 'q'::"text")
    WHEN MATCHED
     THEN DELETE
    WHEN NOT MATCHED
     AND ("src"."id" > 5)
     THEN INSERT ("id", "v")
      VALUES ("src"."id", "src"."d")
    WHEN NOT MATCHED
     THEN DO NOTHING;
 INSERT INTO "s"."bee" ("id", "aid", "v")  SELECT "a"."id",
             "a"."id",
             "a"."d"
            FROM "s"."a" ON CONFLICT DO NOTHING;
 INSERT INTO "s"."bee" DEFAULT VALUES;
 VALUES (1,'a'::"text"), (2,'b'::"text");
 SELECT;
 SELECT "bee"."id",
     "bee"."aid" AS "a_id",
     "bee"."v",
     "bee"."w",
     "bee"."t"
    FROM "s"."bee";
END;


ALTER FUNCTION "s"."f2"() OWNER TO "postgres";

--
-- Name: f3(integer[]); Type: FUNCTION; Schema: s; Owner: postgres
--

CREATE FUNCTION "s"."f3"("a" integer[]) RETURNS boolean
    LANGUAGE "sql"
    RETURN ((("a")[1] = 1) AND (5 = ANY ("a")) AND (EXISTS (SELECT 1 FROM "s"."bee" WHERE (("bee"."id" = ("f3"."a")[1]) AND (("bee"."w")::"text" = ANY ((ARRAY['a'::character varying, 'b'::character varying])::"text"[]))))));


ALTER FUNCTION "s"."f3"("a" integer[]) OWNER TO "postgres";

--
-- Name: fn("s"."bee"); Type: FUNCTION; Schema: s; Owner: postgres
--

CREATE FUNCTION "s"."fn"("s"."bee") RETURNS "text"
    LANGUAGE "sql" IMMUTABLE
    AS $_$select $1.v$_$;


ALTER FUNCTION "s"."fn"("s"."bee") OWNER TO "postgres";

--
-- Name: tg(); Type: FUNCTION; Schema: s; Owner: postgres
--

CREATE FUNCTION "s"."tg"() RETURNS "trigger"
    LANGUAGE "plpgsql"
    AS $$begin return new; end$$;


ALTER FUNCTION "s"."tg"() OWNER TO "postgres";

--
-- Name: a_ag_seq; Type: SEQUENCE; Schema: s; Owner: postgres
--

ALTER TABLE "s"."a" ALTER COLUMN "ag" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME "s"."a_ag_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: bo; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."bo" (
    "bb" boolean
)
PARTITION BY LIST ("bb");


ALTER TABLE "s"."bo" OWNER TO "postgres";

--
-- Name: bo1; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."bo1" (
    "bb" boolean
);


ALTER TABLE "s"."bo1" OWNER TO "postgres";

--
-- Name: bo2; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."bo2" (
    "bb" boolean
);


ALTER TABLE "s"."bo2" OWNER TO "postgres";

--
-- Name: en; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."en" (
    "c" "s"."col"
)
PARTITION BY LIST ("c");


ALTER TABLE "s"."en" OWNER TO "postgres";

--
-- Name: en1; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."en1" (
    "c" "s"."col"
);


ALTER TABLE "s"."en1" OWNER TO "postgres";

--
-- Name: w1; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w1" AS
 SELECT "a"."id" AS "x",
    "bee"."id",
    "bee"."aid" AS "a_id",
    "bee"."v",
    "bee"."w",
    "bee"."t"
   FROM ("s"."a"
     JOIN "s"."bee" ON (("a"."id" = "bee"."aid")))
  WHERE ((("a"."b")::"text" = ("bee"."w")::"text") OR ("bee"."v" = ("a"."c")::"text"));


ALTER TABLE "s"."w1" OWNER TO "postgres";

--
-- Name: m; Type: MATERIALIZED VIEW; Schema: s; Owner: postgres
--

CREATE MATERIALIZED VIEW "s"."m" AS
 SELECT "w1"."x",
    "w1"."v" AS "V"
   FROM "s"."w1"
  WHERE (("w1"."w")::"text" = ANY ((ARRAY['q'::character varying, 'r'::character varying])::"text"[]))
  WITH NO DATA;


ALTER TABLE "s"."m" OWNER TO "postgres";

--
-- Name: p; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."p" (
    "k" "text",
    "ts" timestamp with time zone,
    "n" integer
)
PARTITION BY LIST ("lower"("k"));


ALTER TABLE "s"."p" OWNER TO "postgres";

--
-- Name: p1; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."p1" (
    "k" "text",
    "ts" timestamp with time zone,
    "n" integer
);


ALTER TABLE "s"."p1" OWNER TO "postgres";

--
-- Name: p2; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."p2" (
    "n" integer,
    "ts" timestamp with time zone,
    "k" "text"
);


ALTER TABLE "s"."p2" OWNER TO "postgres";

--
-- Name: r; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."r" (
    "ts" timestamp without time zone,
    "d" "date",
    "x" numeric(10,2),
    "u" "uuid",
    "bb" boolean
)
PARTITION BY RANGE ("ts", "d", "x");


ALTER TABLE "s"."r" OWNER TO "postgres";

--
-- Name: r1; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."r1" (
    "ts" timestamp without time zone,
    "d" "date",
    "x" numeric(10,2),
    "u" "uuid",
    "bb" boolean
);


ALTER TABLE "s"."r1" OWNER TO "postgres";

--
-- Name: vp; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."vp" (
    "c" character varying(5)
)
PARTITION BY RANGE ("c");


ALTER TABLE "s"."vp" OWNER TO "postgres";

--
-- Name: vp1; Type: TABLE; Schema: s; Owner: postgres
--

CREATE TABLE "s"."vp1" (
    "c" character varying(5)
);


ALTER TABLE "s"."vp1" OWNER TO "postgres";

--
-- Name: w10; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w10" AS
 SELECT "b1"."id",
    "b2"."id" AS "id2",
    "b3"."v"
   FROM (((("s"."bee" "b1"
     CROSS JOIN "s"."bee" "b2")
     LEFT JOIN ("s"."bee" "b3"
     JOIN "s"."a" ON ((("a"."id" = "b3"."aid") AND ("a"."d" = "b3"."v")))) ON ((("b3"."id" = "b2"."id") AND ("b1"."id" <> 3))))
     RIGHT JOIN "s"."a" "aa" ON (("aa"."id" = "b1"."id")))
     FULL JOIN "s"."bee" "b5" ON (false));


ALTER TABLE "s"."w10" OWNER TO "postgres";

--
-- Name: w11; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w11" AS
 SELECT "bee"."id",
    "bee"."v",
    "row_number"() OVER (PARTITION BY "bee"."w" ORDER BY "bee"."t" DESC, "bee"."id") AS "rn",
    "dense_rank"() OVER (ORDER BY ("bee"."v" COLLATE "C")) AS "dr",
    "ntile"(4) OVER (ORDER BY "bee"."id") AS "nt",
    "lead"("bee"."v", 2, 'none'::"text") OVER "win" AS "ld",
    "sum"("bee"."id") OVER ("win" RANGE UNBOUNDED PRECEDING) AS "su",
    "nth_value"("bee"."v", 2) OVER ("win" ROWS BETWEEN CURRENT ROW AND 2 FOLLOWING EXCLUDE GROUP) AS "nv",
    "cume_dist"() OVER (PARTITION BY "bee"."w", "bee"."v") AS "cd",
    "max"("bee"."t") OVER (ORDER BY "bee"."t" RANGE BETWEEN '1 day'::interval PRECEDING AND '01:00:00'::interval FOLLOWING) AS "mx"
   FROM "s"."bee"
  WINDOW "win" AS (PARTITION BY "bee"."aid" ORDER BY "bee"."id");


ALTER TABLE "s"."w11" OWNER TO "postgres";

--
-- Name: w12; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w12" AS
 SELECT
        CASE
            WHEN ("bee"."v" ~* '^a.*'::"text") THEN 'A'::"text"
            WHEN ("bee"."v" = ANY (ARRAY['b'::"text", 'c'::"text"])) THEN 'B'::"text"
            WHEN (("bee"."v" IS NULL) OR ("bee"."v" = ''::"text")) THEN NULL::"text"
            ELSE "initcap"("bee"."v")
        END AS "k",
    COALESCE(NULLIF(TRIM(BOTH FROM "bee"."v"), ''::"text"), ("bee"."w")::"text", 'none'::"text") AS "co",
    (("bee"."v" || ' '::"text") || ("bee"."w")::"text") AS "cat",
    "lower"(("bee"."w")::"text") AS "lw",
    "substr"("bee"."v", 2, 3) AS "ss",
    SUBSTRING("bee"."v" FROM 2) AS "s2",
    "substring"("bee"."v", '^(\d+)'::"text") AS "s3",
    POSITION(('a'::"text") IN ("bee"."v")) AS "po",
    OVERLAY("bee"."v" PLACING 'X'::"text" FROM 2) AS "ovl",
    TRIM(TRAILING '0'::"text" FROM "bee"."v") AS "tr",
    "ltrim"("bee"."v", 'x'::"text") AS "lt",
    "rpad"(("bee"."w")::"text", 10, '-'::"text") AS "rp",
    "regexp_matches"("bee"."v", 'a'::"text", 'g'::"text") AS "rm",
    "format"('%s-%I'::"text", "bee"."v", "bee"."w") AS "fm",
    "md5"("bee"."v") AS "md",
    "encode"(("bee"."v")::"bytea", 'hex'::"text") AS "en",
    ("bee"."v")::"bytea" AS "byt",
    "quote_literal"("bee"."v") AS "ql",
    "left"("bee"."v", '-1'::integer) AS "lf",
    "reverse"("bee"."v") AS "rv",
    ("bee"."v" ~~ '%\%%'::"text") AS "lk",
    ("bee"."v" !~~ 'a_'::"text") AS "nl",
    ("bee"."v" ~~* ("bee"."w")::"text") AS "il",
    ("bee"."v" ~ "similar_to_escape"('a|b'::"text")) AS "si",
    ("bee"."v" ~ ("bee"."w")::"text") AS "re",
    "starts_with"("bee"."v", 'a'::"text") AS "sw",
    ("bee"."v" ^@ 'a'::"text") AS "sw2",
    "ascii"("bee"."v") AS "asc_",
    "chr"(65) AS "ch",
    "translate"("bee"."v", 'a'::"text", 'b'::"text") AS "tl",
    ("bee"."v" COLLATE "C") AS "vc",
    "concat_ws"(','::"text", "bee"."v", "bee"."w", "bee"."id") AS "cw",
    "upper"(("bee"."v" COLLATE "C")) AS "uc",
    ("bee"."v" IS NFD NORMALIZED) AS "nfd",
    NORMALIZE("bee"."v") AS "nm",
    (NOT ("bee"."v" IS NORMALIZED)) AS "nn",
    "convert_to"("bee"."v", 'UTF8'::"name") AS "cv",
    ("char_length"("bee"."v") + "octet_length"("bee"."v")) AS "ln"
   FROM "s"."bee";


ALTER TABLE "s"."w12" OWNER TO "postgres";

--
-- Name: w13; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w13" AS
 SELECT (("bee"."id")::numeric / (3)::numeric) AS "a1",
    (("bee"."id")::numeric / 3.0) AS "a2",
    ((("bee"."id" + 1))::bigint * 2) AS "a3",
    (- "bee"."id") AS "a4",
    5 AS "a5",
    (("bee"."id")::double precision ^ (2)::double precision) AS "a6",
    (|/ ("bee"."id")::double precision) AS "a7",
    ("bee"."id" % 3) AS "a8",
    ("bee"."id" & 1) AS "a9",
    (~ "bee"."id") AS "a10",
    "round"((("bee"."id")::numeric / 7.0), 2) AS "a11",
    "trunc"(1.5) AS "a12",
    (("bee"."id" >= 1) AND ("bee"."id" <= 5)) AS "a13",
    ((("bee"."id" < 5) OR ("bee"."id" > 1)) AND (("bee"."id" < 1) OR ("bee"."id" > 5))) AS "a14",
    1.0 AS "a15",
    1.00 AS "a16",
    '100000'::numeric AS "a17",
    0.5 AS "a18",
    '5'::numeric AS "a19",
    '123456789012'::bigint AS "a20",
    (0.1)::real AS "a21",
    'Infinity'::double precision AS "a22",
    (1)::boolean AS "a23",
    (true)::integer AS "a24",
    (65)::"char" AS "a25",
    'abc'::"name" AS "a26",
    '{1,2}'::integer[] AS "a27",
    ARRAY[1, 2, NULL::integer] AS "a28",
    ARRAY['a'::"text", "bee"."v"] AS "a29",
    (ARRAY[1, 2, 3])[2] AS "a30",
    (ARRAY[ARRAY[1, 2], ARRAY[3, 4]])[1:1] AS "a31",
    (ROW(1, "bee"."v"))::"text" AS "a32",
    ('(1,2)'::"point" <-> '(0,0)'::"point") AS "a33",
    (('10.0.0.0/8'::"cidr")::"inet" >> '10.1.1.1'::"inet") AS "a34",
    'a=>b'::"text" AS "a35",
    'dollar'::"text" AS "a36",
    '	A'::"text" AS "a37",
    ''::"text" AS "a38",
    ''::"text" AS "a39",
    NULL::"text" AS "a40",
    NULL::integer AS "a41",
    (('1'::"bit")::bit varying || ('0'::"bit")::bit varying) AS "a42",
    '01:30:00'::interval minute AS "a43",
    ('1 year'::interval year + '2 mons 3 days'::interval) AS "a44",
    '00:00:02'::interval(0) AS "a45",
    '2024-01-01 00:00:00.6'::timestamp(0) without time zone AS "a46",
    '10:00:00'::time without time zone AS "a47",
    '10:00:00+02'::time with time zone AS "a48",
    '2024-01-01 10:15:00.5+05:45'::timestamp with time zone AS "a49",
    (CURRENT_DATE - 1) AS "a50",
    ("now"())::"date" AS "a51",
    "clock_timestamp"() AS "a52",
    ("random"() < (0.5)::double precision) AS "a53",
    ("bee"."id" IS DISTINCT FROM 5) AS "a54",
    (("bee"."id" = 1) = true) AS "a55",
    (NOT ("bee"."id" = 1)) AS "a56",
    ((NOT (("bee"."id" = 1) AND ("bee"."v" = 'a'::"text"))) OR ((("bee"."w")::"text" = 'b'::"text") AND true)) AS "a57",
    (("bee"."id" > 1) IS NOT UNKNOWN) AS "a58",
    ("bee"."v" IS NULL) AS "a59",
    (ROW("bee"."id", "bee"."v") IS NULL) AS "a60",
    (ROW("bee"."id", "bee"."v") IS NOT NULL) AS "a61",
    ("bee"."id" = 1) AS "a62",
    (ROW("bee"."id", "bee"."aid") >= ROW(1, 2)) AS "a63",
    ("bee"."id" = ANY (ARRAY["bee"."aid", 1])) AS "a64",
    ("bee"."v" = ALL ((ARRAY['a'::character varying, "bee"."w"])::"text"[])) AS "a65",
    ("bee"."v" <> ANY ('{a,b}'::"text"[])) AS "a66",
    ("bee"."id" > ANY ( SELECT 1)) AS "a67",
    "txid_current_if_assigned"() AS "a68",
    "upper"("bee"."v") AS "a69",
    "bee"."id" AS "a70",
    "bee"."v" AS "a71",
    (5 + 3) AS "a72",
    (@@ '<(0,0),1>'::"circle") AS "a73"
   FROM "s"."bee";


ALTER TABLE "s"."w13" OWNER TO "postgres";

--
-- Name: w14; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w14" AS
 SELECT "s"."fn"("bee".*) AS "f2",
    "s"."fn"("bee".*) AS "f3"
   FROM "s"."bee";


ALTER TABLE "s"."w14" OWNER TO "postgres";

--
-- Name: w2; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w2" AS
 SELECT "q"."x",
    "q"."Y z"
   FROM ( SELECT "bee"."id" AS "x",
            "bee"."v" AS "Y z"
           FROM "s"."bee"
          ORDER BY "bee"."t" DESC
         LIMIT 5) "q"("x", "Y z")
  WHERE (("q"."x")::numeric > ( SELECT "avg"("b2"."id") AS "avg"
           FROM "s"."bee" "b2"
          WHERE ("b2"."v" = "q"."Y z")));


ALTER TABLE "s"."w2" OWNER TO "postgres";

--
-- Name: w3; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w3" AS
 SELECT "bee"."id",
    ( SELECT "count"(*) AS "count"
           FROM "s"."a"
          WHERE ("a"."id" = "bee"."aid")) AS "c",
    (EXISTS ( SELECT
           FROM "s"."a"
          WHERE ("a"."id" = "bee"."id"))) AS "e",
    ARRAY( SELECT "a"."d"
           FROM "s"."a"
          ORDER BY ("a"."d" COLLATE "C") DESC) AS "arr",
    (ROW("bee"."id", "bee"."v"))::"text" AS "r",
    ("bee".*)::"text" AS "whole",
    ("bee"."tableoid")::"regclass" AS "tbl",
    "bee"."ctid" AS "ct"
   FROM "s"."bee";


ALTER TABLE "s"."w3" OWNER TO "postgres";

--
-- Name: w4; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w4" AS
 SELECT "x"."a",
    "x"."b"
   FROM "json_to_recordset"('[{"a":1}]'::"json") "x"("a" integer, "b" "text");


ALTER TABLE "s"."w4" OWNER TO "postgres";

--
-- Name: w5; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w5" AS
 SELECT "j"."key",
    "j"."value",
    "k"."elem",
    "k"."pos"
   FROM "s"."a",
    LATERAL "jsonb_each"("a"."j") "j"("key", "value"),
    LATERAL "jsonb_array_elements"("j"."value") WITH ORDINALITY "k"("elem", "pos")
  WHERE ("jsonb_typeof"("j"."value") = 'array'::"text");


ALTER TABLE "s"."w5" OWNER TO "postgres";

--
-- Name: w6; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w6" AS
 SELECT "a"."id"
   FROM "s"."a" "a"
  WHERE (("a"."id" IN ( SELECT "bee"."aid" AS "a_id"
           FROM "s"."bee")) AND (NOT ("a"."id" IN ( SELECT "bee"."aid" AS "a_id"
           FROM "s"."bee"
          WHERE ("bee"."aid" IS NOT NULL)))) AND (("a"."id", "a"."d") IN ( SELECT "bee"."aid" AS "a_id",
            "bee"."v"
           FROM "s"."bee")) AND ("a"."d" IN ( SELECT "bee"."v"
           FROM "s"."bee")) AND (NOT (EXISTS ( SELECT 1
           FROM "s"."bee"
          WHERE (("bee"."aid" = "a"."id") AND ("bee"."t" > ("now"() - '30 days'::interval)))))));


ALTER TABLE "s"."w6" OWNER TO "postgres";

--
-- Name: w7; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w7" AS
 SELECT "bee"."w",
    "count"(*) FILTER (WHERE ("bee"."v" IS NOT NULL)) AS "c",
    "count"(DISTINCT "bee"."v") AS "cd",
    "array_agg"(DISTINCT "bee"."v" ORDER BY "bee"."v") AS "ad",
    "string_agg"("bee"."v", ','::"text" ORDER BY "bee"."id" DESC) AS "sa",
    "jsonb_agg"("jsonb_build_object"('id', "bee"."id", 'v', "bee"."v") ORDER BY "bee"."id") AS "ja",
    "jsonb_object_agg"("bee"."id", "bee"."v") AS "jo",
    "bool_or"(("bee"."v" = 'x'::"text")) AS "bo",
    ("max"("bee"."t"))::"date" AS "mt",
    ("sum"("bee"."id") / NULLIF("count"(*), 0)) AS "q",
    ("avg"("bee"."id"))::numeric(10,2) AS "av",
    "percentile_disc"((ARRAY[0.25, 0.5])::double precision[]) WITHIN GROUP (ORDER BY "bee"."id") AS "pd",
    "rank"(5) WITHIN GROUP (ORDER BY "bee"."id") AS "rk",
    "corr"(("bee"."id")::double precision, ("bee"."aid")::double precision) AS "co",
    "every"(("bee"."id" > 0)) AS "ev"
   FROM "s"."bee"
  GROUP BY "bee"."w"
 HAVING (("count"(*) > 1) AND ("max"("bee"."v") <> 'q'::"text"))
  ORDER BY ("count"(*)) DESC, "bee"."w" NULLS FIRST;


ALTER TABLE "s"."w7" OWNER TO "postgres";

--
-- Name: w8; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w8" AS
 SELECT DISTINCT "bee"."w",
    "date_trunc"('week'::"text", "bee"."t") AS "wk",
    EXTRACT(isodow FROM "bee"."t") AS "dw",
    "to_char"("bee"."t", 'IYYY-IW'::"text") AS "iw",
    ("bee"."t")::time without time zone AS "tm",
    ("bee"."t" - '2024-01-01 05:45:00+05:45'::timestamp with time zone) AS "age",
    "age"("bee"."t") AS "ag",
    ("bee"."t" + "make_interval"("days" => "bee"."id")) AS "p",
    ("bee"."t" AT TIME ZONE 'America/New_York'::"text") AS "ny",
    (("bee"."t" AT TIME ZONE 'UTC'::"text") AT TIME ZONE 'CET'::"text") AS "cet",
    ("date_part"('epoch'::"text", "bee"."t"))::integer AS "ep",
    ("bee"."t" > ('2026-11-22 06:35:16.798058+05:45'::timestamp with time zone - '1 day'::interval)) AS "rec",
    (("bee"."t", ("bee"."t" + '1 day'::interval)) OVERLAPS ("now"(), ("now"() + '01:00:00'::interval))) AS "ov",
    ('2024-01-01'::"date" + 5) AS "d5",
    ('2024-01-01'::"date" - '2023-01-01'::"date") AS "dd"
   FROM "s"."bee";


ALTER TABLE "s"."w8" OWNER TO "postgres";

--
-- Name: w9; Type: VIEW; Schema: s; Owner: postgres
--

CREATE VIEW "s"."w9" AS
 WITH "x" AS (
         SELECT "bee"."id",
            "bee"."v"
           FROM "s"."bee"
          WHERE ("bee"."id" > 1)
        ), "y" AS (
         SELECT "x"."id"
           FROM "x"
        UNION ALL
         SELECT "a"."id"
           FROM "s"."a"
        )
 SELECT "x"."v",
    "y"."id"
   FROM ("x"
     LEFT JOIN "y" USING ("id"))
UNION (
        ( SELECT 'k'::"text" AS "v",
            1 AS "id"
        UNION ALL
         SELECT NULL::"text" AS "v",
            2 AS "id"
  ORDER BY 2
 LIMIT 1)
        INTERSECT ALL
         SELECT "bee"."v",
            "bee"."id"
           FROM "s"."bee"
);


ALTER TABLE "s"."w9" OWNER TO "postgres";

--
-- Name: bo1; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."bo" ATTACH PARTITION "s"."bo1" FOR VALUES IN (true);


--
-- Name: bo2; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."bo" ATTACH PARTITION "s"."bo2" FOR VALUES IN (false, NULL);


--
-- Name: en1; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."en" ATTACH PARTITION "s"."en1" FOR VALUES IN ('red');


--
-- Name: p1; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."p" ATTACH PARTITION "s"."p1" FOR VALUES IN ('a', 'it''s', NULL);


--
-- Name: p2; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."p" ATTACH PARTITION "s"."p2" DEFAULT;


--
-- Name: r1; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."r" ATTACH PARTITION "s"."r1" FOR VALUES FROM ('2024-01-01 00:00:00', '2024-01-01', 1.50) TO ('2024-02-01 00:00:00', MAXVALUE, MAXVALUE);


--
-- Name: vp1; Type: TABLE ATTACH; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."vp" ATTACH PARTITION "s"."vp1" FOR VALUES FROM ('a') TO ('m''x');


--
-- Name: a a_pkey; Type: CONSTRAINT; Schema: s; Owner: postgres
--

ALTER TABLE ONLY "s"."a"
    ADD CONSTRAINT "a_pkey" PRIMARY KEY ("id");


--
-- Name: i1; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "i1" ON "s"."bee" USING "btree" ((("v" IS NULL)), ("t" AT TIME ZONE 'UTC'::"text"), ((("w")::"text" || 'x'::"text")), "lower"("v") DESC, (("id" % 10))) WHERE (("v" = ANY (ARRAY['a'::"text", 'b'::"text"])) AND (("w")::"text" = 'c'::"text") AND ("t" IS NOT NULL));


--
-- Name: i2; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "i2" ON "s"."a" USING "gin" ((("j" -> 'a'::"text")) "jsonb_path_ops", "e");


--
-- Name: i3; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "i3" ON "s"."a" USING "gist" ("rg") WHERE ("upper"("rg") > (5)::numeric);


--
-- Name: i4; Type: INDEX; Schema: s; Owner: postgres
--

CREATE UNIQUE INDEX "i4" ON "s"."bee" USING "btree" (COALESCE("aid", '-1'::integer), (
CASE
    WHEN ("v" = 'x'::"text") THEN "w"
    ELSE NULL::character varying
END));


--
-- Name: i5; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "i5" ON "s"."bee" USING "btree" ((("w")::"text") "text_pattern_ops", (("v")::character varying(3)));


--
-- Name: i6; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "i6" ON "s"."bee" USING "btree" (EXTRACT(year FROM ("t" AT TIME ZONE 'UTC'::"text")), "substring"("v", 1, 3), (("v" ~~ 'a%'::"text")));


--
-- Name: m_V_idx; Type: INDEX; Schema: s; Owner: postgres
--

CREATE INDEX "m_V_idx" ON "s"."m" USING "btree" ("V");


--
-- Name: bee rr; Type: RULE; Schema: s; Owner: postgres
--

CREATE RULE "rr" AS
    ON DELETE TO "s"."bee"
   WHERE ((("old"."w")::"text" = ANY ((ARRAY['a'::character varying, 'b'::character varying])::"text"[])) AND (EXISTS ( SELECT 1
           FROM "s"."a"
          WHERE ("a"."id" = "old"."id")))) DO ( INSERT INTO "s"."bee" ("id", "v")
  VALUES ("old"."id", ('x'::"text" || "old"."v"));
 UPDATE "s"."a" SET "d" = "old"."v"
  WHERE ("a"."id" = "old"."aid");
 SELECT "a"."id",
    "old"."v"
   FROM "s"."a";
);


--
-- Name: bee x1; Type: TRIGGER; Schema: s; Owner: postgres
--

CREATE TRIGGER "x1" BEFORE UPDATE ON "s"."bee" FOR EACH ROW WHEN ((("old"."v" IS DISTINCT FROM "new"."v") AND (("new"."w")::"text" = ANY ((ARRAY['a'::character varying, 'b'::character varying])::"text"[])) AND ("old".* IS DISTINCT FROM "new".*) AND (("new"."w")::"text" = 'z'::"text"))) EXECUTE FUNCTION "s"."tg"('x', 'a
b', '1');


--
-- Name: w2 x2; Type: TRIGGER; Schema: s; Owner: postgres
--

CREATE TRIGGER "x2" INSTEAD OF INSERT ON "s"."w2" FOR EACH ROW EXECUTE FUNCTION "s"."tg"();


--
-- Name: bee x3; Type: TRIGGER; Schema: s; Owner: postgres
--

CREATE TRIGGER "x3" AFTER UPDATE ON "s"."bee" REFERENCING OLD TABLE AS "o" NEW TABLE AS "n" FOR EACH STATEMENT WHEN (("pg_trigger_depth"() = 0)) EXECUTE FUNCTION "s"."tg"();


--
-- Name: bee a; Type: POLICY; Schema: s; Owner: postgres
--

CREATE POLICY "a" ON "s"."bee" USING (((("w")::"text" = ANY ((ARRAY['a'::character varying, 'b'::character varying])::"text"[])) AND ("aid" IN ( SELECT "a"."id"
   FROM "s"."a"
  WHERE (("a"."d" = CURRENT_USER) AND (("a"."b")::"text" = ("bee"."w")::"text")))))) WITH CHECK (("id" = ( SELECT "max"("bx"."id") AS "max"
   FROM "s"."bee" "bx")));


--
-- Name: bee b; Type: POLICY; Schema: s; Owner: postgres
--

CREATE POLICY "b" ON "s"."bee" FOR DELETE USING ((("v" = "current_setting"('x.y'::"text")) AND (EXISTS ( SELECT 1
   FROM "s"."a" "a"
  WHERE ("a"."id" = "bee"."aid")))));


--
-- Name: bee; Type: ROW SECURITY; Schema: s; Owner: postgres
--

ALTER TABLE "s"."bee" ENABLE ROW LEVEL SECURITY;

--
-- PostgreSQL database dump complete
--


