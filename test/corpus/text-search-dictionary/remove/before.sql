CREATE TEXT SEARCH DICTIONARY public.russian (
    TEMPLATE = pg_catalog.snowball,
    language = 'russian', stopwords = 'russian' );
