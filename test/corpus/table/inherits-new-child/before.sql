--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: p; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.p (
    a integer DEFAULT 1,
    b text
);

ALTER TABLE public.p OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
