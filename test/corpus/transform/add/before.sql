CREATE FUNCTION public.f(internal) RETURNS internal
    LANGUAGE internal IMMUTABLE
    AS $$varchar_support$$;

CREATE FUNCTION public.g(internal) RETURNS integer
    LANGUAGE internal IMMUTABLE
    AS $$int4recv$$;
