--
-- PostgreSQL database dump
--

--
-- Name: corpus; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE corpus WITH TEMPLATE = template0 ENCODING = 'LATIN1' LOCALE_PROVIDER = libc LOCALE = 'C';

ALTER DATABASE corpus OWNER TO postgres;

\connect corpus

--
-- PostgreSQL database dump complete
--
