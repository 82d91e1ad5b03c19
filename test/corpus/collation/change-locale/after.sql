CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');
