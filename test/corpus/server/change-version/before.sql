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
-- Name: w; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER w;

ALTER FOREIGN DATA WRAPPER w OWNER TO postgres;

--
-- Name: s; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (
    host 'h'
);

ALTER SERVER s OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
