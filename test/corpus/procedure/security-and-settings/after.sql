SELECT pg_catalog.set_config('search_path', '', false);

CREATE PROCEDURE public.p()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$ begin end $$;

