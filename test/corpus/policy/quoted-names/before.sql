CREATE TABLE public.notes (
    id integer NOT NULL,
    owner_id integer,
    shared boolean
);

ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;

CREATE POLICY "Who may; see" ON public.notes USING (true);
