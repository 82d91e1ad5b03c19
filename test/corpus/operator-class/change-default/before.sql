CREATE TYPE public.address AS (
	street text,
	zip character varying(10)
);

CREATE FUNCTION public.cmp(public.address, public.address) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 0$$;

CREATE OPERATOR FAMILY public.a_ops USING btree;

CREATE OPERATOR CLASS public.a_ops
    FOR TYPE public.address USING btree FAMILY public.a_ops AS
    FUNCTION 1 (public.address, public.address) public.cmp(public.address,public.address);
