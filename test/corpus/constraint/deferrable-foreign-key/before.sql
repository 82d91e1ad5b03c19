CREATE TABLE public.l (
    id integer,
    o_id integer,
    o_code text
);

CREATE TABLE public.o (
    id integer NOT NULL,
    code text
);

ALTER TABLE ONLY public.o
    ADD CONSTRAINT o_id_code_key UNIQUE (id, code);

ALTER TABLE ONLY public.o
    ADD CONSTRAINT o_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.l
    ADD CONSTRAINT l_fk FOREIGN KEY (o_id) REFERENCES public.o(id);
