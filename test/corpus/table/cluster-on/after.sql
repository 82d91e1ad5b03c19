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
    id integer
);

ALTER TABLE public.a OWNER TO postgres;

--
-- Name: a_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX a_id ON public.a USING btree (id);

--
-- Name: a_id2; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX a_id2 ON public.a USING btree (id DESC);

ALTER TABLE public.a CLUSTER ON a_id2;

--
-- PostgreSQL database dump complete
--
