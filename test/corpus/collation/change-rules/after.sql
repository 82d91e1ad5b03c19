CREATE COLLATION public.german (provider = icu, locale = 'de', rules = '&V << w <<< W');
