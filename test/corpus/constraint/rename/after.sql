CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

ALTER TABLE ONLY public.t
    ADD CONSTRAINT new_name UNIQUE (name);
