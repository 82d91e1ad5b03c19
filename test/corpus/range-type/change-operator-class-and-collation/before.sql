CREATE TYPE public.span AS RANGE (
    subtype = text,
    multirange_type_name = public.span_multirange
);
