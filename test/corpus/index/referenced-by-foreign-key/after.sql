CREATE TABLE public.r (
    t_id integer
);

CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

CREATE UNIQUE INDEX i ON public.t USING btree (id) INCLUDE (name);

ALTER TABLE ONLY public.r
    ADD CONSTRAINT r_t_id_fkey FOREIGN KEY (t_id) REFERENCES public.t(id);
