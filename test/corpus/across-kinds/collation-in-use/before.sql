
CREATE COLLATION public.c1 (provider = libc, locale = 'C');

ALTER COLLATION public.c1 OWNER TO postgres;

CREATE FUNCTION public.f(a text) RETURNS boolean
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT ((a COLLATE public.c1) > 'b'::text);
END;

ALTER FUNCTION public.f(a text) OWNER TO postgres;

CREATE TABLE public.t (
    a text COLLATE public.c1
);

ALTER TABLE public.t OWNER TO postgres;

CREATE VIEW public.v AS
 SELECT (t.a COLLATE public.c1) AS x
   FROM public.t;

ALTER TABLE public.v OWNER TO postgres;

CREATE INDEX i ON public.t USING btree (a);

