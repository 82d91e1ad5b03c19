--
-- PostgreSQL database cluster dump
--

SET default_transaction_read_only = off;

--
-- Roles
--

CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;

--
-- User Configurations
--

--
-- Tablespaces
--

CREATE TABLESPACE tt OWNER postgres LOCATION '/srv/postgresql/fast';
ALTER TABLESPACE tt SET (random_page_cost=2);

--
-- PostgreSQL database cluster dump complete
--
