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
   WHERE (old.amount <> new.amount) DO ( INSERT INTO public.t (id, name)
  VALUES (1, 'a;b'::text);
 DELETE FROM public.t
  WHERE (t.id = 7);
);
