CREATE TYPE public.address AS (
	street text,
	zip character varying(10)
);

COMMENT ON COLUMN public.address.zip IS 'postal code';
