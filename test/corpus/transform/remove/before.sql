CREATE FUNCTION public.f(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE
    AS $$varchar_support$$;

CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.f(internal));

CREATE FUNCTION public.g(internal) RETURNS integer
    LANGUAGE internal IMMUTABLE
    AS $$int4recv$$;
