--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: t; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.t (
    a text,
    b text
);
ALTER TABLE ONLY public.t ALTER COLUMN a SET (n_distinct=-0.5, n_distinct_inherited=10);
ALTER TABLE ONLY public.t ALTER COLUMN b SET (n_distinct=6);

ALTER TABLE public.t OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
