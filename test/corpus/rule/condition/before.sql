CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE RULE r AS
    ON UPDATE TO public.t
   WHERE (old.id > 1) DO INSTEAD NOTHING;

COMMENT ON RULE r ON public.t IS 'x';
