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

ALTER DATABASE corpus SET search_path TO 'app', 'Odd s';
ALTER DATABASE corpus SET work_mem TO '8MB';
ALTER ROLE app_global IN DATABASE corpus SET work_mem TO '9MB';

\connect corpus

--
-- PostgreSQL database dump complete
--
