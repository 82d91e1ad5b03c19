CREATE DOMAIN public.d AS text DEFAULT 'b'::text;
