--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

--
-- Name: ty; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.ty AS (
	a integer,
	b text
);

ALTER TYPE public.ty OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: t; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.t OF public.ty;

ALTER TABLE public.t OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
