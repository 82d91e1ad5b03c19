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
    a integer DEFAULT 42,
    b text DEFAULT 'y'::text,
    c timestamp with time zone DEFAULT (now() + '1 day'::interval),
    d boolean DEFAULT ((1 = 2) AND (NOT true))
);

ALTER TABLE public.t OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
