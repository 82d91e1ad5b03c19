CREATE TABLE public.t (
    id integer NOT NULL,
    name text,
    email character varying(80),
    amount numeric,
    starts date,
    ends date
);

ALTER TABLE ONLY public.t
    ADD CONSTRAINT e EXCLUDE USING btree (name COLLATE "C" text_pattern_ops DESC WITH =, lower((email)::text) WITH =);
