--
-- PostgreSQL database dump
--

--
-- Name: s; Type: SUBSCRIPTION; Schema: -; Owner: postgres
--

CREATE SUBSCRIPTION s CONNECTION 'host=h dbname=d' PUBLICATION p, "Odd p" WITH (connect = false, slot_name = 'zz', binary = true, streaming = on, two_phase = on, disable_on_error = true, synchronous_commit = remote_apply);

ALTER SUBSCRIPTION s OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
