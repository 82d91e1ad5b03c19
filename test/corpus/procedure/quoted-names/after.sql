SELECT pg_catalog.set_config('search_path', '', false);

CREATE PROCEDURE public."P p"(IN "A" integer)
    LANGUAGE sql
    AS $$select 1$$;

COMMENT ON PROCEDURE public."P p"(IN "A" integer) IS 'x';

