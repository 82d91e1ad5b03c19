-- Dumped from database version 18.0
-- Dumped by pg_dump version 18.0

CREATE TABLE public.o (
    id integer NOT NULL
);

CREATE TABLE public.l (
    o_id integer,
    amount numeric,
    CONSTRAINT positive CHECK ((amount > (0)::numeric)) NOT ENFORCED
);

ALTER TABLE ONLY public.o
    ADD CONSTRAINT o_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.l
    ADD CONSTRAINT l_fk FOREIGN KEY (o_id) REFERENCES public.o(id) NOT ENFORCED;
