CREATE TYPE public.address AS (
	zip character varying(10)
);
