CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE INDEX i ON public.t USING btree (name, lower((email)::text));

ALTER TABLE public.t CLUSTER ON i;

COMMENT ON INDEX public.i IS 'kept';
