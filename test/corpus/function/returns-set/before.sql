SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS SETOF integer
    LANGUAGE plpgsql
    AS $$ begin return next 1; end $$;

