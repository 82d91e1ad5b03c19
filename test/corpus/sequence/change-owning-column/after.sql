CREATE TABLE public.bill (
    id bigint
);

CREATE SEQUENCE public.number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.number OWNED BY public.bill.id;
