SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(integer, integer) RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4mi$$;

