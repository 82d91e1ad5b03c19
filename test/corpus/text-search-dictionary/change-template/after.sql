CREATE TEXT SEARCH DICTIONARY public.russian (
    TEMPLATE = pg_catalog.simple,
    accept = 'false' );
