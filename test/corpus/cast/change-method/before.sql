CREATE TYPE public.address AS (
	street text,
	zip character varying(10)
);

CREATE FUNCTION public.show(public.address) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT ($1).street$_$;

CREATE CAST (public.address AS text) WITH FUNCTION public.show(public.address);

CREATE FUNCTION public.show2(public.address) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT ($1).zip$_$;
