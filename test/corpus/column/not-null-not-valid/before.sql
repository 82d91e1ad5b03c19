--
-- PostgreSQL database dump
--

-- Dumped from database version 18.1
-- Dumped by pg_dump version 18.1

CREATE TABLE public.t (
    a integer,
    b integer
);

ALTER TABLE public.t
    ADD CONSTRAINT t_b_not_null NOT NULL b NOT VALID;

--
-- PostgreSQL database dump complete
--
