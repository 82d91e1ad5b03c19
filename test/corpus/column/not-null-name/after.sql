--
-- PostgreSQL database dump
--

-- Dumped from database version 18.1
-- Dumped by pg_dump version 18.1

CREATE TABLE public.t (
    a integer NOT NULL,
    b integer CONSTRAINT second_b NOT NULL
);

--
-- PostgreSQL database dump complete
--
