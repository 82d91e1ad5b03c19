SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer, OUT b text, INOUT c numeric, OUT d date) RETURNS record
    LANGUAGE plpgsql
    AS $$ begin end $$;

