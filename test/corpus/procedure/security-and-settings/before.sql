SELECT pg_catalog.set_config('search_path', '', false);

CREATE PROCEDURE public.p()
    LANGUAGE plpgsql
    SET work_mem TO '1MB'
    AS $$ begin end $$;

