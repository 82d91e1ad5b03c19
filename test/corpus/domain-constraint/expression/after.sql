CREATE DOMAIN public.d AS text
	CONSTRAINT c CHECK ((VALUE ~ '^b'::text));

COMMENT ON CONSTRAINT c ON DOMAIN public.d IS 'x';
