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
-- PostgreSQL database dump complete
--
