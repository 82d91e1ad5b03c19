
CREATE TABLE public.t (
    a integer
);

ALTER TABLE public.t OWNER TO postgres;

GRANT INSERT ON TABLE public.t TO r_one;

