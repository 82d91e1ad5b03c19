CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date,
    CONSTRAINT c CHECK ((amount > (0)::numeric))
);

COMMENT ON CONSTRAINT c ON public.t IS 'kept';
