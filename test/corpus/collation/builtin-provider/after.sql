CREATE COLLATION public.plain (provider = builtin, locale = 'C.UTF-8');
