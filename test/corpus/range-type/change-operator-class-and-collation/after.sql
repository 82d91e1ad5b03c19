CREATE TYPE public.span AS RANGE (
    subtype = text,
    multirange_type_name = public.span_multirange,
    subtype_opclass = pg_catalog.text_pattern_ops,
    collation = pg_catalog."C"
);
