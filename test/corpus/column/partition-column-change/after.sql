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
    id bigint,
    at timestamp with time zone NOT NULL,
    kind character varying(20) DEFAULT 'k'::character varying NOT NULL
)
PARTITION BY RANGE (at);

ALTER TABLE public.p OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: p_2024; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.p_2024 (
    id bigint,
    at timestamp with time zone NOT NULL,
    kind character varying(20) DEFAULT 'k'::character varying NOT NULL
);

ALTER TABLE public.p_2024 OWNER TO postgres;

--
-- Name: p_2024; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.p ATTACH PARTITION public.p_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

--
-- PostgreSQL database dump complete
--
