--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: a; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.a (
    id integer,
    b text
)
WITH (fillfactor='70', autovacuum_enabled='false', toast.autovacuum_enabled='false');

ALTER TABLE public.a OWNER TO postgres;

--
-- Name: c; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.c (
    id integer
)
WITH (fillfactor='90', parallel_workers='4');

ALTER TABLE public.c OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
