SELECT pg_catalog.set_config('search_path', '', false);

CREATE AGGREGATE public.agg(integer) (
    SFUNC = int4smaller,
    STYPE = integer
);

