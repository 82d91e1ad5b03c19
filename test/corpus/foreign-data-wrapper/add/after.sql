--
-- PostgreSQL database dump
--

--
-- Name: postgres_fdw; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS postgres_fdw WITH SCHEMA public;

--
-- Name: EXTENSION postgres_fdw; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';

--
-- Name: Odd w; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER "Odd w" HANDLER public.postgres_fdw_handler OPTIONS (
    "Odd o" 'it''s',
    debug 'true'
);

ALTER FOREIGN DATA WRAPPER "Odd w" OWNER TO postgres;

--
-- Name: FOREIGN DATA WRAPPER "Odd w"; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON FOREIGN DATA WRAPPER "Odd w" IS 'x';

--
-- PostgreSQL database dump complete
--
