SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f() RETURNS trigger
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';

