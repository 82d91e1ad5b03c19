CREATE FUNCTION public.h() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';

CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER public.h;

CREATE FUNCTION public.i(internal) RETURNS void
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_inline_handler';

CREATE FUNCTION public.v(oid) RETURNS void
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_validator';
