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
    a character varying(10),
    b numeric(10,2),
    c character varying(5) DEFAULT 'x'::character varying,
    d timestamp(3) without time zone
);

ALTER TABLE public.t OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
