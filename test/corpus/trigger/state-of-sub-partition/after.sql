SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.g() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

CREATE FUNCTION public.h() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

SET default_tablespace = '';

CREATE TABLE public.part (
    id integer,
    v text
)
PARTITION BY RANGE (id);

SET default_table_access_method = heap;

CREATE TABLE public.part_1 (
    id integer,
    v text
);

CREATE TABLE public.part_2 (
    id integer,
    v text
)
PARTITION BY RANGE (id);

CREATE TABLE public.part_2a (
    id integer,
    v text
);

ALTER TABLE ONLY public.part ATTACH PARTITION public.part_1 FOR VALUES FROM (1) TO (10);

ALTER TABLE ONLY public.part ATTACH PARTITION public.part_2 FOR VALUES FROM (10) TO (20);

ALTER TABLE ONLY public.part_2 ATTACH PARTITION public.part_2a FOR VALUES FROM (10) TO (15);

CREATE TRIGGER tr AFTER INSERT ON public.part FOR EACH ROW EXECUTE FUNCTION public.g();

ALTER TABLE public.part_2a ENABLE REPLICA TRIGGER tr;
