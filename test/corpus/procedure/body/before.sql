SELECT pg_catalog.set_config('search_path', '', false);

CREATE PROCEDURE public.p()
    LANGUAGE plpgsql
    AS $$ begin end $$;

