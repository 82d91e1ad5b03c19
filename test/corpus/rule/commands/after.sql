CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE RULE r AS
    ON INSERT TO public.t DO INSTEAD  DELETE FROM public.t
  WHERE (t.id = new.id);
