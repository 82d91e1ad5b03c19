CREATE COLLATION public.german (provider = libc, locale = 'C');
