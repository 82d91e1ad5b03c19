CREATE TYPE public.address AS (
	street text COLLATE pg_catalog."C",
	zip character varying(10)
);
