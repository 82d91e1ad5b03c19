SELECT pg_catalog.set_config('search_path', '', false);

CREATE SCHEMA "My Schema";

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE "My Schema"."T" (
    "Id" integer,
    "select" text
);

CREATE VIEW "My Schema"."V w" AS
 SELECT "T"."Id",
    "T"."select",
    1 AS "N n"
   FROM "My Schema"."T";
