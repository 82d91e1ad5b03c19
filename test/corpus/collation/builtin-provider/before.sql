CREATE COLLATION public.plain (provider = libc, locale = 'C');
