SELECT pg_catalog.set_config('search_path', '', false);
CREATE TYPE public.status AS ENUM ('new', 'done');
CREATE TABLE public.users (id integer NOT NULL, name character varying(20), balance numeric(10,2) DEFAULT 0 NOT NULL, gone text);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE TABLE public.notes (id integer NOT NULL, user_id integer, body text);
CREATE INDEX notes_old ON public.notes USING btree (body);
CREATE TABLE public.leaving (id integer NOT NULL);
