CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE RULE r AS
    ON INSERT TO public.t DO INSTEAD NOTHING;
ALTER TABLE public.t DISABLE RULE r;
