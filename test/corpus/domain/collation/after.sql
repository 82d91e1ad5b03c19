CREATE DOMAIN public.d AS text COLLATE pg_catalog."C";
