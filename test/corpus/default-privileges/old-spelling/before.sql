--
-- PostgreSQL database dump
--

-- Dumped from database version 9.5
-- Dumped by pg_dump version 9.5

CREATE SCHEMA app;

ALTER DEFAULT PRIVILEGES FOR ROLE o IN SCHEMA app REVOKE ALL ON TABLES  FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE o IN SCHEMA app REVOKE ALL ON TABLES  FROM o;
ALTER DEFAULT PRIVILEGES FOR ROLE o IN SCHEMA app GRANT SELECT ON TABLES  TO r;
--
-- PostgreSQL database dump complete
--
