--
-- PostgreSQL database dump
--

-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4

CREATE SCHEMA app;

ALTER DEFAULT PRIVILEGES FOR ROLE o IN SCHEMA app GRANT ALL ON TABLES TO r;
--
-- PostgreSQL database dump complete
--
