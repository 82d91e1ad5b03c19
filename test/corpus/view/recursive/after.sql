SELECT pg_catalog.set_config('search_path', '', false);

CREATE VIEW public.v AS
 WITH RECURSIVE v(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (v_1.n + 1)
           FROM v v_1
          WHERE (v_1.n < 9)
        )
 SELECT v.n
   FROM v;
