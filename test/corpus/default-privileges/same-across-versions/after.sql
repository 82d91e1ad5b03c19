--
-- PostgreSQL database dump
--

-- Dumped from database version 18.0
-- Dumped by pg_dump version 18.0

CREATE SCHEMA app;

ALTER DEFAULT PRIVILEGES FOR ROLE o IN SCHEMA app GRANT ALL ON TABLES TO r;
--
-- PostgreSQL database dump complete
--
