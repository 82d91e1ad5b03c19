CREATE FUNCTION public.g(internal) RETURNS integer
    LANGUAGE internal IMMUTABLE
    AS $$int4recv$$;

CREATE TRANSFORM FOR integer LANGUAGE plpgsql (TO SQL WITH FUNCTION public.g(internal));

CREATE FUNCTION public.f(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE
    AS $$varchar_support$$;
