CREATE DOMAIN public.d AS text;

ALTER DOMAIN public.d
    ADD CONSTRAINT c CHECK ((VALUE <> ''::text)) NOT VALID;
