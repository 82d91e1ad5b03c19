CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE STATISTICS public.s ON name, email FROM public.t;
ALTER STATISTICS public.s SET STATISTICS 500;
