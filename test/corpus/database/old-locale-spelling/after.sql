--
-- PostgreSQL database dump
--

--
-- Name: corpus; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE corpus WITH TEMPLATE = template0 ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C';

ALTER DATABASE corpus OWNER TO postgres;

\connect corpus

--
-- PostgreSQL database dump complete
--
