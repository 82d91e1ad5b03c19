--
-- PostgreSQL database dump
--

--
-- Name: 4242; Type: BLOB; Schema: -; Owner: app_global
--

SELECT pg_catalog.lo_create('4242');

ALTER LARGE OBJECT 4242 OWNER TO app_global;

--
-- Name: LARGE OBJECT 4242; Type: COMMENT; Schema: -; Owner: app_global
--

COMMENT ON LARGE OBJECT 4242 IS 'x';

--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;

SELECT pg_catalog.lo_open('4242', 131072);
SELECT pg_catalog.lo_close(0);

COMMIT;

--
-- Name: LARGE OBJECT 4242; Type: ACL; Schema: -; Owner: app_global
--

GRANT SELECT ON LARGE OBJECT 4242 TO "Odd global";

--
-- PostgreSQL database dump complete
--
