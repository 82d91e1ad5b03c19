CREATE TYPE public.box3;

CREATE FUNCTION public.box3_in(cstring) RETURNS public.box3
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4in$$;

CREATE FUNCTION public.box3_out(public.box3) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4out$$;

CREATE TYPE public.box3 (
    INTERNALLENGTH = 4,
    INPUT = public.box3_in,
    OUTPUT = public.box3_out,
    ALIGNMENT = int4,
    STORAGE = plain,
    PASSEDBYVALUE
);

CREATE FUNCTION public.box3_send(public.box3) RETURNS bytea
    LANGUAGE internal IMMUTABLE STRICT
    AS $$int4send$$;
