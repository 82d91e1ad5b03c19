CREATE OPERATOR FAMILY public.reverse_ops USING btree;

CREATE OPERATOR CLASS public.reverse_ops
    FOR TYPE integer USING btree FAMILY public.reverse_ops AS
    OPERATOR 1 >(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 5 <(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
