CREATE TYPE public.span AS RANGE (
    subtype = real,
    multirange_type_name = public.span_multirange
);
