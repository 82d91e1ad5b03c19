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
ALTER ROLE r WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;

--
-- User Configurations
--

--
-- Tablespaces
--

CREATE TABLESPACE "Odd t" OWNER r LOCATION '/srv/postgresql/fast';
ALTER TABLESPACE "Odd t" SET (seq_page_cost=1.5);
COMMENT ON TABLESPACE "Odd t" IS 'x';

--
-- PostgreSQL database cluster dump complete
--
