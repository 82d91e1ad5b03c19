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

CREATE INDEX pi ON ONLY public.p USING btree (id);

CREATE INDEX p1_id_idx ON public.p1 USING btree (id);

ALTER INDEX public.pi ATTACH PARTITION public.p1_id_idx;
