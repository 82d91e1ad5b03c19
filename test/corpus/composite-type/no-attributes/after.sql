CREATE TYPE public.nothing AS (
	a integer
);
