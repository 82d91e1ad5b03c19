SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS integer
    LANGUAGE plpgsql
    SET work_mem TO '64MB'
    SET "my.Setting" TO 'a''b'
    AS $$ begin return 1; end $$;

