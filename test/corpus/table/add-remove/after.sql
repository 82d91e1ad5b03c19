--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: kept; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.kept (
    id integer
);

ALTER TABLE public.kept OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    placed timestamp with time zone DEFAULT now() NOT NULL,
    note text DEFAULT 'none'::text COLLATE pg_catalog."C"
);

ALTER TABLE public.orders OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
