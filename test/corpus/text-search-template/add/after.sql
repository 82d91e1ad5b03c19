CREATE TEXT SEARCH TEMPLATE public.plain (
    LEXIZE = dsimple_lexize );
