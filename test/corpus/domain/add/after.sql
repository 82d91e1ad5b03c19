CREATE DOMAIN public.d AS text NOT NULL DEFAULT 'a'::text
	CONSTRAINT c CHECK ((VALUE <> ''::text));
