--
-- PostgreSQL database cluster dump
--

SET default_transaction_read_only = off;

--
-- Roles
--

CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;
CREATE ROLE r;
ALTER ROLE r WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS PASSWORD 'SCRAM-SHA-256$4096:KNu5trLvoVx0GZSb/TTddQ==$jHwSirtvKB5Iz4/hYK+At1ZC297D8dx33ZyYYvzSTOE=:DIoXVacHTvmpv/bp0Osqwu1ZC3oHpdvfkoagjy4AzHw=';

--
-- User Configurations
--

--
-- PostgreSQL database cluster dump complete
--
