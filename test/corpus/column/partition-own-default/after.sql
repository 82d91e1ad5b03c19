--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

--
-- Name: p; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.p (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'p'::text
)
PARTITION BY RANGE (at);

ALTER TABLE public.p OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: p_2024; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.p_2024 (
    id integer DEFAULT 3 NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'child'::text
);

ALTER TABLE public.p_2024 OWNER TO postgres;

--
-- Name: p_2024; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.p ATTACH PARTITION public.p_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

--
-- PostgreSQL database dump complete
--
