SELECT pg_catalog.set_config('search_path', '', false);

CREATE SCHEMA "S s";

CREATE TYPE "S s"."E" AS ENUM (
    'a'
);

CREATE FUNCTION "S s"."F(x"("A" "S s"."E", "b,c" "char", d character) RETURNS "S s"."E"[]
    LANGUAGE sql STABLE
    AS $$select null::"S s"."E"[]$$;

