--
-- PostgreSQL database dump
--

-- Dumped from database version 18.0
-- Dumped by pg_dump version 18.0

CREATE SCHEMA app;

--
-- PostgreSQL database dump complete
--
