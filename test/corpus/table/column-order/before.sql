--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: k; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.k (
    a integer,
    b text,
    c date
);

ALTER TABLE public.k OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
