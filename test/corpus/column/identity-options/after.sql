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
    n bigint NOT NULL
);

ALTER TABLE public.t OWNER TO postgres;

--
-- Name: other_name; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.t ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.other_name
    START WITH 10
    INCREMENT BY -1
    MINVALUE -50
    MAXVALUE 20
    CACHE 1
);

--
-- PostgreSQL database dump complete
--
