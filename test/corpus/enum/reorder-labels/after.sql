CREATE TYPE public.status AS ENUM (
    'sent',
    'draft',
    'done'
);
