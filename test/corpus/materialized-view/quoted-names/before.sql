SELECT pg_catalog.set_config('search_path', '', false);

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public."T t" (
    "A" integer
);
