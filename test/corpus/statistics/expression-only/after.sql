CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE STATISTICS public."The S" ON (amount * 2::numeric) FROM public.t;
