--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

--
-- Name: w; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER w;

ALTER FOREIGN DATA WRAPPER w OWNER TO postgres;

--
-- Name: s; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER s FOREIGN DATA WRAPPER w;

ALTER SERVER s OWNER TO postgres;

--
-- Name: s2; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER s2 FOREIGN DATA WRAPPER w;

ALTER SERVER s2 OWNER TO postgres;

SET default_tablespace = '';

--
-- Name: l; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.l (
    id integer,
    kind text
)
PARTITION BY LIST (kind);

ALTER TABLE public.l OWNER TO postgres;

--
-- Name: lf; Type: FOREIGN TABLE; Schema: public; Owner: postgres
--

CREATE FOREIGN TABLE public.lf (
    id integer,
    kind text
)
SERVER s;

ALTER FOREIGN TABLE public.lf OWNER TO postgres;

--
-- Name: lf; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.l ATTACH PARTITION public.lf FOR VALUES IN ('f');

--
-- PostgreSQL database dump complete
--
