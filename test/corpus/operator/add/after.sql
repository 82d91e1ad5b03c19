CREATE FUNCTION public.eq(integer, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;

CREATE FUNCTION public.ne(integer, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT false$$;

CREATE FUNCTION public.not0(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;

CREATE FUNCTION public.qe(text, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;

CREATE OPERATOR public.=~~ (
    FUNCTION = public.eq,
    LEFTARG = integer,
    RIGHTARG = text
);
