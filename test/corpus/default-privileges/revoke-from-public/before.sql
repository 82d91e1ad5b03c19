--
-- PostgreSQL database dump
--

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA app;

ALTER SCHEMA app OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
