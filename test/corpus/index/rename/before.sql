CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE INDEX old_name ON public.t USING btree (name, lower((email)::text));
