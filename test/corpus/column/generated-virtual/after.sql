--
-- PostgreSQL database dump
--

-- Dumped from database version 18.1
-- Dumped by pg_dump version 18.1

CREATE TABLE public.t (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 3)),
    c integer GENERATED ALWAYS AS ((a + 1))
);

--
-- PostgreSQL database dump complete
--
