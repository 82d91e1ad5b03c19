CREATE TABLE public.notes (
    id integer NOT NULL,
    owner_id integer,
    shared boolean
);

ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON public.notes USING ((owner_id = 1));
