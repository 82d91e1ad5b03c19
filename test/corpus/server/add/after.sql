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
-- Name: Odd s; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER "Odd s" TYPE 't' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (
    host 'h',
    port '1'
);

ALTER SERVER "Odd s" OWNER TO postgres;

--
-- Name: SERVER "Odd s"; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SERVER "Odd s" IS 'x';

--
-- PostgreSQL database dump complete
--
