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
    b bytea,
    c numeric
);
ALTER TABLE ONLY public.t ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.t ALTER COLUMN b SET STORAGE PLAIN;
ALTER TABLE ONLY public.t ALTER COLUMN c SET STORAGE EXTENDED;

ALTER TABLE public.t OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
