SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.t (
    id integer
);

CREATE PROCEDURE public.p(IN a integer)
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO public.t (id)
   VALUES ((p.a + 1));
END;

