--
-- PostgreSQL database dump
--

--
-- Name: corpus; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE corpus WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C';

ALTER DATABASE corpus OWNER TO postgres;

\connect corpus

--
-- Name: corpus; Type: DATABASE PROPERTIES; Schema: -; Owner: postgres
--

ALTER DATABASE corpus SET "app.settings.jwt_secret" TO 'one-hidden';

\connect corpus

--
-- PostgreSQL database dump complete
--
