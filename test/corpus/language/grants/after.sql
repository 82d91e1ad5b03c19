CREATE FUNCTION public.h() RETURNS language_handler
    LANGUAGE c
    AS '$libdir/plpgsql', 'plpgsql_call_handler';

CREATE TRUSTED PROCEDURAL LANGUAGE talk HANDLER public.h;

COMMENT ON LANGUAGE talk IS 'x';

REVOKE ALL ON LANGUAGE talk FROM PUBLIC;
