--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

--
-- Name: h; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.h (
    id integer,
    kind text
)
PARTITION BY HASH (id);

ALTER TABLE public.h OWNER TO postgres;

--
-- Name: h0; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.h0 (
    id integer,
    kind text
)
PARTITION BY LIST (kind);

ALTER TABLE public.h0 OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: h1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.h1 (
    id integer,
    kind text
);

ALTER TABLE public.h1 OWNER TO postgres;

--
-- Name: h0; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.h ATTACH PARTITION public.h0 FOR VALUES WITH (modulus 2, remainder 0);

--
-- Name: h1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.h ATTACH PARTITION public.h1 FOR VALUES WITH (modulus 2, remainder 1);

--
-- PostgreSQL database dump complete
--
