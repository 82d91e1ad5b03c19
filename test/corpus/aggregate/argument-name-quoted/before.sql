SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.comb(integer[], integer[]) RETURNS integer[]
    LANGUAGE sql IMMUTABLE
    AS $_$select $1$_$;

CREATE FUNCTION public.fin(integer[]) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select 1$$;

CREATE FUNCTION public.fin2(integer[]) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select 2$$;

CREATE FUNCTION public.s(integer[], integer) RETURNS integer[]
    LANGUAGE sql IMMUTABLE
    AS $_$select $1$_$;

CREATE AGGREGATE public."Agg g"("X" integer) (
    SFUNC = public.s,
    STYPE = integer[]
);

