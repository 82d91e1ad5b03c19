--
-- PostgreSQL database dump
--

\restrict 0123456789

-- Dumped from database version 12.3
-- Dumped by pg_dump version 19.0

SET statement_timeout = 0;
SET a_setting_of_a_later_version = on;
SET default_with_oids = false;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET default_tablespace = fast;
SET default_tablespace = '';

CREATE SCHEMA extensions;
CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO app_owner;

CREATE PROCEDURAL LANGUAGE plpgsql;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA extensions;
COMMENT ON EXTENSION postgis IS 'geometry';
CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS timescaledb WITH SCHEMA extensions VERSION '2.1';
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA extensions;

CREATE COLLATION app.german (provider = icu, locale = 'de');
CREATE TYPE app.state AS ENUM ('new', 'done');

CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fired'; END $$;
CREATE FUNCTION app.sum_up(a integer) RETURNS integer LANGUAGE plv8 AS $$ return a; $$;
CREATE FUNCTION app.native(a integer) RETURNS integer LANGUAGE c AS '$libdir/native', 'native';

CREATE TABLE app.place (
    id uuid DEFAULT extensions.uuid_generate_v4() NOT NULL,
    key uuid DEFAULT extensions.next_key() NOT NULL,
    at extensions.geometry(Point,4326),
    embedding extensions.vector(3),
    name text COLLATE app.german,
    state app.state,
    owner uuid
)
WITH (oids = false, fillfactor = '80');
ALTER TABLE app.place OWNER TO app_owner;

CREATE TABLE app.event (id bigint NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE app.event_2024 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') TABLESPACE fast;

COPY app.event (id, at) FROM stdin;
1	2024-05-05
\.

ALTER TABLE ONLY app.place ADD CONSTRAINT place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY app.place ADD CONSTRAINT place_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id);
CREATE INDEX place_at ON app.place USING gist (at);
CREATE INDEX place_name ON app.place USING gin (name extensions.gin_trgm_ops);
CREATE INDEX place_embedding ON app.place USING hnsw (embedding extensions.vector_cosine_ops) WITH (m='16', ef_construction='64');
CREATE INDEX place_rum ON app.place USING rum (name extensions.rum_ops);

CREATE VIEW app.near AS SELECT id, extensions.st_distance(at, at) AS away FROM app.place;
CREATE TRIGGER touch BEFORE UPDATE ON app.place FOR EACH ROW EXECUTE PROCEDURE app.touch();
CREATE TRIGGER audit BEFORE UPDATE ON app.place FOR EACH ROW EXECUTE FUNCTION extensions.audit();

ALTER TABLE app.place ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.place TO member USING ((auth.uid() = owner));
CREATE POLICY claimed ON app.place TO member USING (((auth.jwt() ->> 'role'::text) = 'x'::text));

CREATE PUBLICATION news FOR TABLE app.place;
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'x');
CREATE USER MAPPING FOR "Reader Role" SERVER far OPTIONS (user 'u');
CREATE FOREIGN TABLE app.remote (id integer) SERVER far OPTIONS (table_name 't');
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION app.watch();

GRANT SELECT ON TABLE app.place TO "Reader Role";
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA app GRANT SELECT ON TABLES TO reporter;

\unrestrict 0123456789
