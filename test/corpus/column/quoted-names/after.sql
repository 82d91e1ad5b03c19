--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: T; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."T" (
    "A b" bigint DEFAULT 5 NOT NULL,
    "Quo""te" character varying(20),
    "group" text
);

ALTER TABLE public."T" OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
