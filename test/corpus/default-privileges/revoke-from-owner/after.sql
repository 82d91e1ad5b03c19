--
-- PostgreSQL database dump
--

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA app;

ALTER SCHEMA app OWNER TO postgres;

--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: -; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner REVOKE ALL ON TABLES  FROM app_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner GRANT SELECT,REFERENCES,DELETE,TRIGGER,TRUNCATE ON TABLES  TO app_owner;

--
-- PostgreSQL database dump complete
--
