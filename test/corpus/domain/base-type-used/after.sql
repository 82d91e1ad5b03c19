CREATE DOMAIN public.d AS character varying(10);

CREATE TABLE public.u (
    id integer,
    v public.d
);
