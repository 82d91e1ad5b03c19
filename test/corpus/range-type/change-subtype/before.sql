CREATE TYPE public.span AS RANGE (
    subtype = double precision,
    multirange_type_name = public.span_multirange
);
