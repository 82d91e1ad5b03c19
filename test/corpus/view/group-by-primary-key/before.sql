SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.t (
    id integer NOT NULL,
    name text
);

CREATE VIEW public.v AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::bigint AS n;

ALTER TABLE ONLY public.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);

CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    t.name,
    count(*) AS n
   FROM public.t
  GROUP BY t.id;
