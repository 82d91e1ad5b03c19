CREATE TYPE public.status AS ENUM (
    'draft',
    'sent',
    'done'
);
