CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

ALTER TABLE ONLY public.t
    ADD CONSTRAINT e EXCLUDE USING gist (daterange(starts, ends) WITH &&) WHERE ((amount > (0)::numeric));
