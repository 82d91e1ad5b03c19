SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS TABLE(x integer, "Y y" text, z numeric)
    LANGUAGE plpgsql
    AS $$ begin return; end $$;

