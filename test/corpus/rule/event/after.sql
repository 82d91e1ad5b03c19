CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE RULE r AS
    ON DELETE TO public.t DO NOTHING;
