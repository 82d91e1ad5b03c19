SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.g() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

CREATE FUNCTION public.h() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

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

CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.g();
