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
    a integer,
    b text
);

ALTER TABLE public.p OWNER TO postgres;

--
-- Name: ch; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.ch (
    c date
)
INHERITS (public.p);
ALTER TABLE ONLY public.ch ALTER COLUMN b SET STATISTICS 7;

ALTER TABLE public.ch OWNER TO postgres;

--
-- Name: COLUMN ch.b; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.ch.b IS 'theirs';

--
-- Name: ch a; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.ch ALTER COLUMN a SET DEFAULT 2;

--
-- PostgreSQL database dump complete
--
