CREATE TABLE public.l (
    id integer,
    o_id integer,
    o_code text
);

CREATE TABLE public.o (
    id integer NOT NULL,
    code text
);

CREATE TABLE public.p (
    id integer NOT NULL,
    day date NOT NULL
)
PARTITION BY RANGE (day);

CREATE TABLE public.p1 (
    id integer NOT NULL,
    day date NOT NULL
);

ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

ALTER TABLE ONLY public.o
    ADD CONSTRAINT o_id_code_key UNIQUE (id, code);

ALTER TABLE ONLY public.o
    ADD CONSTRAINT o_pkey PRIMARY KEY (id);
