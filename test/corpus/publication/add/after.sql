--
-- PostgreSQL database dump
--

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA app;

ALTER SCHEMA app OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Odd t; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app."Odd t" (
    a integer NOT NULL
);

ALTER TABLE app."Odd t" OWNER TO postgres;

--
-- Name: t; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.t (
    a integer NOT NULL,
    b text,
    "C d" integer
);

ALTER TABLE app.t OWNER TO postgres;

--
-- Name: u; Type: TABLE; Schema: app; Owner: postgres
--

CREATE TABLE app.u (
    a integer NOT NULL
);

ALTER TABLE app.u OWNER TO postgres;

--
-- Name: Odd t Odd t_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app."Odd t"
    ADD CONSTRAINT "Odd t_pkey" PRIMARY KEY (a);

--
-- Name: t t_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (a);

--
-- Name: u u_pkey; Type: CONSTRAINT; Schema: app; Owner: postgres
--

ALTER TABLE ONLY app.u
    ADD CONSTRAINT u_pkey PRIMARY KEY (a);

--
-- Name: p; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION p WITH (publish = 'insert, update', publish_via_partition_root = true);

ALTER PUBLICATION p OWNER TO postgres;

--
-- Name: p t; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION p ADD TABLE ONLY app.t (a, b) WHERE ((a > 1));

--
-- Name: p u; Type: PUBLICATION TABLE; Schema: app; Owner: postgres
--

ALTER PUBLICATION p ADD TABLE ONLY app.u;

--
-- PostgreSQL database dump complete
--
