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

ALTER TABLE ONLY public.p
    ADD CONSTRAINT u UNIQUE (day);

ALTER TABLE ONLY public.p1
    ADD CONSTRAINT p1_day_key UNIQUE (day);

ALTER TABLE ONLY public.p
    ADD CONSTRAINT p_pkey PRIMARY KEY (id, day);

ALTER TABLE ONLY public.p1
    ADD CONSTRAINT p1_pkey PRIMARY KEY (id, day);

ALTER INDEX public.u ATTACH PARTITION public.p1_day_key;

ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;
