SELECT pg_catalog.set_config('search_path', '', false);

CREATE PROCEDURE public.p(IN a integer)
    LANGUAGE plpgsql
    AS $$ begin end $$;

