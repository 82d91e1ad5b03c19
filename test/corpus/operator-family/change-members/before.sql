CREATE OPERATOR FAMILY public.mixed USING btree;
ALTER OPERATOR FAMILY public.mixed USING btree ADD
    OPERATOR 1 <(integer,bigint) ,
    OPERATOR 3 =(integer,bigint);
