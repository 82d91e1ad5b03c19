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

--
-- Name: f; Type: FOREIGN TABLE; Schema: public; Owner: postgres
--

CREATE FOREIGN TABLE public.f (
    id integer,
    name text
)
SERVER s;

ALTER FOREIGN TABLE public.f OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
