CREATE TABLE public.p (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT c CHECK ((id > 1))
)
PARTITION BY RANGE (day);

CREATE TABLE public.p1 (
    id integer NOT NULL,
    day date NOT NULL,
    CONSTRAINT c CHECK ((id > 1))
);

ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
