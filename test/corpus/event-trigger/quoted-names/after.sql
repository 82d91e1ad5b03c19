SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.e() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$begin end$$;

CREATE FUNCTION public.e2() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$begin end$$;

CREATE EVENT TRIGGER "E t" ON table_rewrite
   EXECUTE FUNCTION public.e();

COMMENT ON EVENT TRIGGER "E t" IS 'x';
