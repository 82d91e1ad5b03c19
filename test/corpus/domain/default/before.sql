CREATE DOMAIN public.d AS text DEFAULT 'a'::text;
