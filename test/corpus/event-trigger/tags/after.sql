SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.e() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$begin end$$;

CREATE FUNCTION public.e2() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$begin end$$;

CREATE EVENT TRIGGER et ON ddl_command_end
         WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
   EXECUTE FUNCTION public.e();
