--
-- PostgreSQL database dump
--

-- Dumped from database version 18.1
-- Dumped by pg_dump version 18.1

CREATE TABLE public.t (
    a integer,
    b integer NOT NULL
);

ALTER TABLE public.t
    ADD CONSTRAINT a_there NOT NULL a NOT VALID;

--
-- PostgreSQL database dump complete
--
