SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    amount numeric(10,2),
    created timestamp with time zone
);

CREATE MATERIALIZED VIEW public.mv AS
 SELECT t.id
   FROM public.t
  WITH NO DATA;

CREATE TABLE public.u (
    id integer,
    t_id integer,
    label character varying(20)
);

CREATE UNIQUE INDEX mv_id ON public.mv USING btree (id);
