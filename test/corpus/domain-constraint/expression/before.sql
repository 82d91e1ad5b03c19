CREATE DOMAIN public.d AS text
	CONSTRAINT c CHECK ((VALUE ~ '^a'::text));

COMMENT ON CONSTRAINT c ON DOMAIN public.d IS 'x';
