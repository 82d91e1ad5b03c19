SELECT pg_catalog.set_config('search_path', '', false);

CREATE AGGREGATE public.agg(double precision) (
    SFUNC = float8_accum,
    STYPE = double precision[],
    INITCOND = '{0,0,0}'
);

