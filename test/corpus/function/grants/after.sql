SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$ begin return 1; end $$;

REVOKE ALL ON FUNCTION public.f(a integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.f(a integer) TO rt_reader;
