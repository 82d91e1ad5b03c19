CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

ALTER TABLE ONLY public.t
    ADD CONSTRAINT u UNIQUE (name);

COMMENT ON INDEX public.u IS 'only the index';
