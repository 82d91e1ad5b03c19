--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

--
-- Name: My Schema; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "My Schema";

ALTER SCHEMA "My Schema" OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Order; Type: TABLE; Schema: My Schema; Owner: postgres
--

CREATE TABLE "My Schema"."Order" (
    "Id" integer NOT NULL,
    "select" text DEFAULT 'a "b"'::text,
    "New Column" integer
)
WITH (fillfactor='70');

ALTER TABLE "My Schema"."Order" OWNER TO postgres;

--
-- Name: Order; Type: ROW SECURITY; Schema: My Schema; Owner: postgres
--

ALTER TABLE "My Schema"."Order" ENABLE ROW LEVEL SECURITY;

--
-- PostgreSQL database dump complete
--
