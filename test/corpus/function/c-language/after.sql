SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f() RETURNS trigger
    LANGUAGE c COST 10
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';

