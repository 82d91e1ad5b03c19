SELECT pg_catalog.set_config('search_path', '', false);

CREATE VIEW public.v AS
 WITH RECURSIVE r(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (r_1.n + 1)
           FROM r r_1
          WHERE (r_1.n < 5)
        )
 SELECT r.n
   FROM r;
