SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    amount numeric(10,2),
    created timestamp with time zone
);

CREATE TABLE public.u (
    id integer,
    t_id integer,
    label character varying(20)
);

CREATE VIEW public.v AS
 SELECT t.id,
    t.name
   FROM public.t;

COMMENT ON COLUMN public.v.name IS 'n';

ALTER TABLE ONLY public.v ALTER COLUMN name SET DEFAULT 'x'::text;
