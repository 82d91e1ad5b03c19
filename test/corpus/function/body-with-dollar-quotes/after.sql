SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f(a integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_X$ begin return length($$x$$ || $_$y$_$); end $_X$;
