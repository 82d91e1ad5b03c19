CREATE DOMAIN public.d AS text;

CREATE TABLE public.u (
    id integer,
    v public.d
);
