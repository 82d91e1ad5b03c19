--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

--
-- Name: k; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.k (
    id integer,
    at date
)
PARTITION BY RANGE (at);

ALTER TABLE public.k OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
