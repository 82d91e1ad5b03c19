--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

--
-- Name: l; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.l (
    id integer,
    kind text
)
PARTITION BY LIST (kind);

ALTER TABLE public.l OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: l1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.l1 (
    id integer,
    kind text
);

ALTER TABLE public.l1 OWNER TO postgres;

--
-- Name: l1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.l ATTACH PARTITION public.l1 FOR VALUES IN ('a', 'b');

--
-- PostgreSQL database dump complete
--
