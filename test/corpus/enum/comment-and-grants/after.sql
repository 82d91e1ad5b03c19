CREATE TYPE public.status AS ENUM (
    'draft',
    'sent',
    'done'
);

COMMENT ON TYPE public.status IS 'life cycle';

REVOKE ALL ON TYPE public.status FROM PUBLIC;
