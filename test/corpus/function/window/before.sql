SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.f() RETURNS bigint
    LANGUAGE internal WINDOW
    AS $$window_row_number$$;

