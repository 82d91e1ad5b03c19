SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public."G g"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public."T t" (
    "A" integer
);
