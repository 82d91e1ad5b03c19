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
    "Id" integer,
    "select" text
);

ALTER TABLE "My Schema"."Order" OWNER TO postgres;

--
-- PostgreSQL database dump complete
--
