CREATE TYPE public.address AS (
	street text,
	zip character varying(10),
	town text COLLATE pg_catalog."C"
);
