CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

ALTER TABLE ONLY public.t
    ADD CONSTRAINT u UNIQUE (name, email) DEFERRABLE INITIALLY DEFERRED;

COMMENT ON CONSTRAINT u ON public.t IS 'c';

COMMENT ON INDEX public.u IS 'i';
