SELECT pg_catalog.set_config('search_path', '', false);

CREATE AGGREGATE public.agg(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

