CREATE COLLATION public.german (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
