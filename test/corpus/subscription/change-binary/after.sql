--
-- PostgreSQL database dump
--

--
-- Name: s; Type: SUBSCRIPTION; Schema: -; Owner: postgres
--

CREATE SUBSCRIPTION s CONNECTION 'host=h dbname=d' PUBLICATION p WITH (connect = false, slot_name = 's', binary = true);

ALTER SUBSCRIPTION s OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
