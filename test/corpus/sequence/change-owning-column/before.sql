CREATE TABLE public.bill (
    id bigint
);

CREATE SEQUENCE public.number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
