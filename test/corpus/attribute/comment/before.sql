CREATE TYPE public.address AS (
	street text,
	zip character varying(10)
);
