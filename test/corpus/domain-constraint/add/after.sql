CREATE DOMAIN public.d AS text
	CONSTRAINT c CHECK ((VALUE ~ '^a'::text));
