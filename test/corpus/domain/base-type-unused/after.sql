CREATE DOMAIN public.d AS character varying(10);
