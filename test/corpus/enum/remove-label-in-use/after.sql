CREATE TYPE public.status AS ENUM (
    'draft',
    'done'
);

CREATE TABLE public.job (
    id integer,
    state public.status DEFAULT 'draft'::public.status NOT NULL,
    past public.status[] DEFAULT '{}'::public.status[]
);
