CREATE TABLE public.d (
    v tsvector
);

CREATE INDEX i ON public.d USING gist (v tsvector_ops (siglen='200'));
