CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE INDEX i ON public.t USING btree (name) INCLUDE (email, amount);
