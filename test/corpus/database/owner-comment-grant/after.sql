--
-- PostgreSQL database dump
--

--
-- Name: corpus; Type: DATABASE; Schema: -; Owner: app_global
--

CREATE DATABASE corpus WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C';

ALTER DATABASE corpus OWNER TO app_global;

\connect corpus

--
-- Name: DATABASE corpus; Type: COMMENT; Schema: -; Owner: app_global
--

COMMENT ON DATABASE corpus IS 'x';

--
-- Name: DATABASE corpus; Type: ACL; Schema: -; Owner: app_global
--

REVOKE CONNECT,TEMPORARY ON DATABASE corpus FROM PUBLIC;
GRANT CONNECT ON DATABASE corpus TO PUBLIC;
GRANT CREATE ON DATABASE corpus TO "Odd global";

--
-- PostgreSQL database dump complete
--
