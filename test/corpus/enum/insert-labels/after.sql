CREATE TYPE public.status AS ENUM (
    'new',
    'draft',
    'review',
    'sent',
    'done'
);
