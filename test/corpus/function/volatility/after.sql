SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE
    AS $$ begin return 1; end $$;

