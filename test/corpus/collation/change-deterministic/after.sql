CREATE COLLATION public.german (provider = icu, deterministic = false, locale = 'de');
