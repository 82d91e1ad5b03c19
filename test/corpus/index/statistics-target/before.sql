CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE INDEX i ON public.t USING btree (lower(name), upper((email)::text));
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 100;
