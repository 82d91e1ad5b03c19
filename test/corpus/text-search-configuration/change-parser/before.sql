CREATE TEXT SEARCH PARSER public.words (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype );

CREATE TEXT SEARCH CONFIGURATION public.site (
    PARSER = pg_catalog."default" );
