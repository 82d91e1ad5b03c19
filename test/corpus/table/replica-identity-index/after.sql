--
-- PostgreSQL database dump
--


SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: a; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.a (
    id integer NOT NULL
);

ALTER TABLE public.a OWNER TO postgres;

--
-- Name: a_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX a_id ON public.a USING btree (id);

ALTER TABLE ONLY public.a REPLICA IDENTITY USING INDEX a_id;

--
-- PostgreSQL database dump complete
--
