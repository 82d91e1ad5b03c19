CREATE OPERATOR FAMILY public.p USING gist;

CREATE OPERATOR CLASS public.p
    FOR TYPE polygon USING gist FAMILY public.p AS
    FUNCTION 1 (polygon, polygon) gist_poly_consistent(internal,polygon,smallint,oid,internal) ,
    FUNCTION 2 (polygon, polygon) gist_box_union(internal,internal) ,
    FUNCTION 5 (polygon, polygon) gist_box_penalty(internal,internal,internal) ,
    FUNCTION 6 (polygon, polygon) gist_box_picksplit(internal,internal) ,
    FUNCTION 7 (polygon, polygon) gist_box_same(box,box,internal);
