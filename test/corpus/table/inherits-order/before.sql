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
    a integer
);

ALTER TABLE public.p OWNER TO postgres;

--
-- Name: q; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.q (
    b integer
);

ALTER TABLE public.q OWNER TO postgres;

--
-- Name: ch; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.ch (
    c integer
)
INHERITS (public.p, public.q);

ALTER TABLE public.ch OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
