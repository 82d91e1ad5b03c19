CREATE TEXT SEARCH CONFIGURATION public.site (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.site
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.site
    ADD MAPPING FOR word WITH simple;
