SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS integer
    LANGUAGE plpgsql
    SET work_mem TO '32MB'
    SET "DateStyle" TO 'iso, mdy'
    SET search_path TO ''
    AS $$ begin return 1; end $$;

