--
-- PostgreSQL database dump
--

-- Dumped from database version 13.11
-- Dumped by pg_dump version 13.11

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: lab; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA lab;


ALTER SCHEMA lab OWNER TO postgres;

--
-- Name: loinc_code; Type: DOMAIN; Schema: lab; Owner: postgres
--

CREATE DOMAIN lab.loinc_code AS text
	CONSTRAINT loinc_code_check CHECK ((VALUE ~ '^[0-9]{1,5}-[0-9]$'::text));


ALTER DOMAIN lab.loinc_code OWNER TO postgres;

--
-- Name: DOMAIN loinc_code; Type: COMMENT; Schema: lab; Owner: postgres
--

COMMENT ON DOMAIN lab.loinc_code IS 'Code of a test in LOINC.';


--
-- Name: order_status; Type: TYPE; Schema: lab; Owner: postgres
--

CREATE TYPE lab.order_status AS ENUM (
    'ordered',
    'collected',
    'validated',
    'released',
    'canceled'
);


ALTER TYPE lab.order_status OWNER TO postgres;

--
-- Name: current_ward(); Type: FUNCTION; Schema: lab; Owner: postgres
--

CREATE FUNCTION lab.current_ward() RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    SELECT nullif(current_setting('lab.ward', true), '')::integer
  $$;


ALTER FUNCTION lab.current_ward() OWNER TO postgres;

--
-- Name: FUNCTION current_ward(); Type: COMMENT; Schema: lab; Owner: postgres
--

COMMENT ON FUNCTION lab.current_ward() IS 'The ward of the signed-in person, NULL without one.';


--
-- Name: flag_critical(); Type: FUNCTION; Schema: lab; Owner: postgres
--

CREATE FUNCTION lab.flag_critical() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
      NEW.critical := EXISTS (
        SELECT FROM lab.reference_ranges range
        WHERE range.test_id = NEW.test_id AND NOT NEW.value <@ numrange(range.low, range.high));
      RETURN NEW;
    END
  $$;


ALTER FUNCTION lab.flag_critical() OWNER TO postgres;

--
-- Name: write_audit(); Type: FUNCTION; Schema: lab; Owner: postgres
--

CREATE FUNCTION lab.write_audit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    BEGIN
      INSERT INTO lab.audit_log (table_name, operation, changed_by, old_row, new_row)
      VALUES (TG_TABLE_NAME, TG_OP, session_user,
              CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
              CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
      RETURN NULL;
    END
  $$;


ALTER FUNCTION lab.write_audit() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: analyzers; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.analyzers (
    id integer NOT NULL,
    serial_number text NOT NULL,
    model text NOT NULL,
    in_service boolean DEFAULT true NOT NULL
);


ALTER TABLE lab.analyzers OWNER TO postgres;

--
-- Name: analyzers_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.analyzers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.analyzers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_log; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.audit_log (
    id bigint NOT NULL,
    table_name text NOT NULL,
    operation text NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    old_row jsonb,
    new_row jsonb
);


ALTER TABLE lab.audit_log OWNER TO postgres;

--
-- Name: audit_log_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.audit_log ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.audit_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: results; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
)
PARTITION BY RANGE (measured_at);


ALTER TABLE lab.results OWNER TO postgres;

--
-- Name: critical_results; Type: VIEW; Schema: lab; Owner: postgres
--

CREATE VIEW lab.critical_results AS
 SELECT results.specimen_id,
    results.test_id,
    results.value,
    timezone('utc'::text, results.measured_at) AS measured_utc
   FROM lab.results
  WHERE results.critical;


ALTER TABLE lab.critical_results OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.orders (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    ward_id integer,
    ordered_by integer NOT NULL,
    status lab.order_status DEFAULT 'ordered'::lab.order_status NOT NULL,
    priority character varying(10) DEFAULT 'routine'::character varying NOT NULL,
    ordered_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT orders_priority_check CHECK (((priority)::text = ANY ((ARRAY['routine'::character varying, 'urgent'::character varying, 'stat'::character varying])::text[])))
);


ALTER TABLE lab.orders OWNER TO postgres;

--
-- Name: open_orders; Type: VIEW; Schema: lab; Owner: postgres
--

CREATE VIEW lab.open_orders AS
 SELECT orders.id,
    orders.patient_id,
    orders.ward_id,
    orders.status,
    orders.priority,
    orders.ordered_at
   FROM lab.orders
  WHERE (orders.status = ANY (ARRAY['ordered'::lab.order_status, 'collected'::lab.order_status]));


ALTER TABLE lab.open_orders OWNER TO postgres;

--
-- Name: order_items; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.order_items (
    order_id bigint NOT NULL,
    test_id integer NOT NULL,
    note text
);


ALTER TABLE lab.order_items OWNER TO postgres;

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: patients; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.patients (
    id bigint NOT NULL,
    case_number character varying(16) NOT NULL,
    family_name text NOT NULL,
    given_name text NOT NULL,
    born_on date NOT NULL,
    insurance_number text,
    admitted_at timestamp without time zone DEFAULT timezone('utc'::text, now()) NOT NULL,
    CONSTRAINT patients_case_number_check CHECK (("substring"((case_number)::text, 1, 1) = ANY (ARRAY['A'::text, 'S'::text])))
);


ALTER TABLE lab.patients OWNER TO postgres;

--
-- Name: patients_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.patients ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.patients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reference_ranges; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.reference_ranges (
    test_id integer NOT NULL,
    sex character(1) DEFAULT 'x'::bpchar NOT NULL,
    age_from integer DEFAULT 0 NOT NULL,
    low numeric(12,4),
    high numeric(12,4)
);


ALTER TABLE lab.reference_ranges OWNER TO postgres;

--
-- Name: result_comments; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.result_comments (
    id bigint NOT NULL,
    result_id bigint NOT NULL,
    author_id integer NOT NULL,
    body text NOT NULL,
    written_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE lab.result_comments OWNER TO postgres;

--
-- Name: result_comments_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.result_comments ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.result_comments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: results_2025_01; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results_2025_01 (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
);


ALTER TABLE lab.results_2025_01 OWNER TO postgres;

--
-- Name: results_2025_02; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results_2025_02 (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
);


ALTER TABLE lab.results_2025_02 OWNER TO postgres;

--
-- Name: results_2025_03; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results_2025_03 (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
);


ALTER TABLE lab.results_2025_03 OWNER TO postgres;

--
-- Name: results_2025_04; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results_2025_04 (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
);


ALTER TABLE lab.results_2025_04 OWNER TO postgres;

--
-- Name: results_2025_05; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.results_2025_05 (
    id bigint NOT NULL,
    specimen_id bigint NOT NULL,
    test_id integer NOT NULL,
    analyzer_id integer,
    value numeric(12,4),
    critical boolean DEFAULT false NOT NULL,
    measured_at timestamp with time zone NOT NULL
);


ALTER TABLE lab.results_2025_05 OWNER TO postgres;

--
-- Name: results_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.results ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.results_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: specimens; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.specimens (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    barcode character varying(20) NOT NULL,
    material text DEFAULT 'serum'::text NOT NULL,
    drawn_at timestamp with time zone,
    drawn_by integer
);


ALTER TABLE lab.specimens OWNER TO postgres;

--
-- Name: specimens_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.specimens ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.specimens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: staff; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.staff (
    id integer NOT NULL,
    ward_id integer,
    login character varying(40) NOT NULL,
    full_name text NOT NULL
);


ALTER TABLE lab.staff OWNER TO postgres;

--
-- Name: staff_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.staff ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.staff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: test_catalog; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.test_catalog (
    id integer NOT NULL,
    loinc lab.loinc_code NOT NULL,
    name text NOT NULL,
    unit text,
    active boolean DEFAULT true NOT NULL
);


ALTER TABLE lab.test_catalog OWNER TO postgres;

--
-- Name: test_catalog_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.test_catalog ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.test_catalog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: turnaround_by_day; Type: MATERIALIZED VIEW; Schema: lab; Owner: postgres
--

CREATE MATERIALIZED VIEW lab.turnaround_by_day AS
 SELECT date_trunc('day'::text, orders.ordered_at) AS day,
    orders.priority,
    count(*) AS orders
   FROM lab.orders
  GROUP BY (date_trunc('day'::text, orders.ordered_at)), orders.priority
  WITH NO DATA;


ALTER TABLE lab.turnaround_by_day OWNER TO postgres;

--
-- Name: wards; Type: TABLE; Schema: lab; Owner: postgres
--

CREATE TABLE lab.wards (
    id integer NOT NULL,
    code character varying(12) NOT NULL,
    name text NOT NULL,
    CONSTRAINT wards_name_check CHECK ((btrim(name) <> ''::text))
);


ALTER TABLE lab.wards OWNER TO postgres;

--
-- Name: wards_id_seq; Type: SEQUENCE; Schema: lab; Owner: postgres
--

ALTER TABLE lab.wards ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lab.wards_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: results_2025_01; Type: TABLE ATTACH; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results ATTACH PARTITION lab.results_2025_01 FOR VALUES FROM ('2025-01-01 01:00:00+01') TO ('2025-02-01 01:00:00+01');


--
-- Name: results_2025_02; Type: TABLE ATTACH; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results ATTACH PARTITION lab.results_2025_02 FOR VALUES FROM ('2025-02-01 01:00:00+01') TO ('2025-03-01 01:00:00+01');


--
-- Name: results_2025_03; Type: TABLE ATTACH; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results ATTACH PARTITION lab.results_2025_03 FOR VALUES FROM ('2025-03-01 01:00:00+01') TO ('2025-04-01 01:00:00+01');


--
-- Name: results_2025_04; Type: TABLE ATTACH; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results ATTACH PARTITION lab.results_2025_04 FOR VALUES FROM ('2025-04-01 01:00:00+01') TO ('2025-05-01 01:00:00+01');


--
-- Name: results_2025_05; Type: TABLE ATTACH; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results ATTACH PARTITION lab.results_2025_05 FOR VALUES FROM ('2025-05-01 01:00:00+01') TO ('2025-06-01 01:00:00+01');


--
-- Name: analyzers analyzers_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.analyzers
    ADD CONSTRAINT analyzers_pkey PRIMARY KEY (id);


--
-- Name: analyzers analyzers_serial_number_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.analyzers
    ADD CONSTRAINT analyzers_serial_number_key UNIQUE (serial_number);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (order_id, test_id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: patients patients_case_number_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.patients
    ADD CONSTRAINT patients_case_number_key UNIQUE (case_number);


--
-- Name: patients patients_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.patients
    ADD CONSTRAINT patients_pkey PRIMARY KEY (id);


--
-- Name: reference_ranges reference_ranges_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.reference_ranges
    ADD CONSTRAINT reference_ranges_pkey PRIMARY KEY (test_id, sex, age_from);


--
-- Name: result_comments result_comments_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.result_comments
    ADD CONSTRAINT result_comments_pkey PRIMARY KEY (id);


--
-- Name: results results_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results
    ADD CONSTRAINT results_pkey PRIMARY KEY (id, measured_at);


--
-- Name: results_2025_01 results_2025_01_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results_2025_01
    ADD CONSTRAINT results_2025_01_pkey PRIMARY KEY (id, measured_at);


--
-- Name: results_2025_02 results_2025_02_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results_2025_02
    ADD CONSTRAINT results_2025_02_pkey PRIMARY KEY (id, measured_at);


--
-- Name: results_2025_03 results_2025_03_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results_2025_03
    ADD CONSTRAINT results_2025_03_pkey PRIMARY KEY (id, measured_at);


--
-- Name: results_2025_04 results_2025_04_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results_2025_04
    ADD CONSTRAINT results_2025_04_pkey PRIMARY KEY (id, measured_at);


--
-- Name: results_2025_05 results_2025_05_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.results_2025_05
    ADD CONSTRAINT results_2025_05_pkey PRIMARY KEY (id, measured_at);


--
-- Name: specimens specimens_barcode_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.specimens
    ADD CONSTRAINT specimens_barcode_key UNIQUE (barcode);


--
-- Name: specimens specimens_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.specimens
    ADD CONSTRAINT specimens_pkey PRIMARY KEY (id);


--
-- Name: staff staff_login_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.staff
    ADD CONSTRAINT staff_login_key UNIQUE (login);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: test_catalog test_catalog_loinc_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.test_catalog
    ADD CONSTRAINT test_catalog_loinc_key UNIQUE (loinc);


--
-- Name: test_catalog test_catalog_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.test_catalog
    ADD CONSTRAINT test_catalog_pkey PRIMARY KEY (id);


--
-- Name: wards wards_code_key; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.wards
    ADD CONSTRAINT wards_code_key UNIQUE (code);


--
-- Name: wards wards_pkey; Type: CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.wards
    ADD CONSTRAINT wards_pkey PRIMARY KEY (id);


--
-- Name: audit_log_changed_day_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX audit_log_changed_day_idx ON lab.audit_log USING btree (timezone('utc'::text, changed_at));


--
-- Name: orders_open_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX orders_open_idx ON lab.orders USING btree (ward_id, ordered_at) WHERE (status <> 'released'::lab.order_status);


--
-- Name: orders_patient_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX orders_patient_id_idx ON lab.orders USING btree (patient_id);


--
-- Name: result_comments_result_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX result_comments_result_id_idx ON lab.result_comments USING btree (result_id);


--
-- Name: results_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_specimen_id_idx ON ONLY lab.results USING btree (specimen_id);


--
-- Name: results_2025_01_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_2025_01_specimen_id_idx ON lab.results_2025_01 USING btree (specimen_id);


--
-- Name: results_2025_02_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_2025_02_specimen_id_idx ON lab.results_2025_02 USING btree (specimen_id);


--
-- Name: results_2025_03_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_2025_03_specimen_id_idx ON lab.results_2025_03 USING btree (specimen_id);


--
-- Name: results_2025_04_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_2025_04_specimen_id_idx ON lab.results_2025_04 USING btree (specimen_id);


--
-- Name: results_2025_05_specimen_id_idx; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX results_2025_05_specimen_id_idx ON lab.results_2025_05 USING btree (specimen_id);


--
-- Name: tmp_patients_name; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE INDEX tmp_patients_name ON lab.patients USING btree (lower(family_name), born_on);


--
-- Name: turnaround_by_day_key; Type: INDEX; Schema: lab; Owner: postgres
--

CREATE UNIQUE INDEX turnaround_by_day_key ON lab.turnaround_by_day USING btree (day, priority);


--
-- Name: results_2025_01_pkey; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_pkey ATTACH PARTITION lab.results_2025_01_pkey;


--
-- Name: results_2025_01_specimen_id_idx; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_specimen_id_idx ATTACH PARTITION lab.results_2025_01_specimen_id_idx;


--
-- Name: results_2025_02_pkey; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_pkey ATTACH PARTITION lab.results_2025_02_pkey;


--
-- Name: results_2025_02_specimen_id_idx; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_specimen_id_idx ATTACH PARTITION lab.results_2025_02_specimen_id_idx;


--
-- Name: results_2025_03_pkey; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_pkey ATTACH PARTITION lab.results_2025_03_pkey;


--
-- Name: results_2025_03_specimen_id_idx; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_specimen_id_idx ATTACH PARTITION lab.results_2025_03_specimen_id_idx;


--
-- Name: results_2025_04_pkey; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_pkey ATTACH PARTITION lab.results_2025_04_pkey;


--
-- Name: results_2025_04_specimen_id_idx; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_specimen_id_idx ATTACH PARTITION lab.results_2025_04_specimen_id_idx;


--
-- Name: results_2025_05_pkey; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_pkey ATTACH PARTITION lab.results_2025_05_pkey;


--
-- Name: results_2025_05_specimen_id_idx; Type: INDEX ATTACH; Schema: lab; Owner: postgres
--

ALTER INDEX lab.results_specimen_id_idx ATTACH PARTITION lab.results_2025_05_specimen_id_idx;


--
-- Name: orders orders_audit; Type: TRIGGER; Schema: lab; Owner: postgres
--

CREATE TRIGGER orders_audit AFTER INSERT OR DELETE OR UPDATE ON lab.orders FOR EACH ROW EXECUTE FUNCTION lab.write_audit();


--
-- Name: patients patients_audit; Type: TRIGGER; Schema: lab; Owner: postgres
--

CREATE TRIGGER patients_audit AFTER INSERT OR DELETE OR UPDATE ON lab.patients FOR EACH ROW EXECUTE FUNCTION lab.write_audit();


--
-- Name: results results_flag_critical; Type: TRIGGER; Schema: lab; Owner: postgres
--

CREATE TRIGGER results_flag_critical BEFORE INSERT OR UPDATE ON lab.results FOR EACH ROW EXECUTE FUNCTION lab.flag_critical();


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES lab.orders(id) ON DELETE CASCADE;


--
-- Name: order_items order_items_test_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.order_items
    ADD CONSTRAINT order_items_test_id_fkey FOREIGN KEY (test_id) REFERENCES lab.test_catalog(id);


--
-- Name: orders orders_ordered_by_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.orders
    ADD CONSTRAINT orders_ordered_by_fkey FOREIGN KEY (ordered_by) REFERENCES lab.staff(id);


--
-- Name: orders orders_patient_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.orders
    ADD CONSTRAINT orders_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES lab.patients(id);


--
-- Name: orders orders_ward_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.orders
    ADD CONSTRAINT orders_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES lab.wards(id);


--
-- Name: reference_ranges reference_ranges_test_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.reference_ranges
    ADD CONSTRAINT reference_ranges_test_id_fkey FOREIGN KEY (test_id) REFERENCES lab.test_catalog(id) ON DELETE CASCADE;


--
-- Name: result_comments result_comments_author_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.result_comments
    ADD CONSTRAINT result_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES lab.staff(id);


--
-- Name: results results_analyzer_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE lab.results
    ADD CONSTRAINT results_analyzer_id_fkey FOREIGN KEY (analyzer_id) REFERENCES lab.analyzers(id);


--
-- Name: results results_specimen_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE lab.results
    ADD CONSTRAINT results_specimen_id_fkey FOREIGN KEY (specimen_id) REFERENCES lab.specimens(id);


--
-- Name: results results_test_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE lab.results
    ADD CONSTRAINT results_test_id_fkey FOREIGN KEY (test_id) REFERENCES lab.test_catalog(id);


--
-- Name: specimens specimens_drawn_by_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.specimens
    ADD CONSTRAINT specimens_drawn_by_fkey FOREIGN KEY (drawn_by) REFERENCES lab.staff(id);


--
-- Name: specimens specimens_order_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.specimens
    ADD CONSTRAINT specimens_order_id_fkey FOREIGN KEY (order_id) REFERENCES lab.orders(id);


--
-- Name: staff staff_ward_id_fkey; Type: FK CONSTRAINT; Schema: lab; Owner: postgres
--

ALTER TABLE ONLY lab.staff
    ADD CONSTRAINT staff_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES lab.wards(id);


--
-- Name: orders; Type: ROW SECURITY; Schema: lab; Owner: postgres
--

ALTER TABLE lab.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: orders orders_app; Type: POLICY; Schema: lab; Owner: postgres
--

CREATE POLICY orders_app ON lab.orders TO lab_app USING (true) WITH CHECK (true);


--
-- Name: orders orders_of_own_ward; Type: POLICY; Schema: lab; Owner: postgres
--

CREATE POLICY orders_of_own_ward ON lab.orders FOR SELECT TO lab_doctor USING ((ward_id = lab.current_ward()));


--
-- Name: patients; Type: ROW SECURITY; Schema: lab; Owner: postgres
--

ALTER TABLE lab.patients ENABLE ROW LEVEL SECURITY;

--
-- Name: patients patients_app; Type: POLICY; Schema: lab; Owner: postgres
--

CREATE POLICY patients_app ON lab.patients TO lab_app USING (true) WITH CHECK (true);


--
-- Name: patients patients_of_own_ward; Type: POLICY; Schema: lab; Owner: postgres
--

CREATE POLICY patients_of_own_ward ON lab.patients FOR SELECT TO lab_doctor USING ((EXISTS ( SELECT
   FROM lab.orders o
  WHERE ((o.patient_id = patients.id) AND (o.ward_id = lab.current_ward())))));


--
-- Name: SCHEMA lab; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA lab TO lab_app;
GRANT USAGE ON SCHEMA lab TO lab_doctor;
GRANT USAGE ON SCHEMA lab TO lab_reader;


--
-- Name: TABLE analyzers; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.analyzers TO lab_reader;
GRANT ALL ON TABLE lab.analyzers TO lab_app;


--
-- Name: TABLE audit_log; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.audit_log TO lab_reader;
GRANT ALL ON TABLE lab.audit_log TO lab_app;


--
-- Name: TABLE results; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results TO lab_reader;
GRANT ALL ON TABLE lab.results TO lab_app;


--
-- Name: TABLE critical_results; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.critical_results TO lab_reader;
GRANT ALL ON TABLE lab.critical_results TO lab_app;
GRANT SELECT ON TABLE lab.critical_results TO lab_doctor;


--
-- Name: TABLE orders; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.orders TO lab_reader;
GRANT ALL ON TABLE lab.orders TO lab_app;
GRANT SELECT ON TABLE lab.orders TO lab_doctor;


--
-- Name: TABLE open_orders; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.open_orders TO lab_reader;
GRANT ALL ON TABLE lab.open_orders TO lab_app;
GRANT SELECT ON TABLE lab.open_orders TO lab_doctor;


--
-- Name: TABLE order_items; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.order_items TO lab_reader;
GRANT ALL ON TABLE lab.order_items TO lab_app;


--
-- Name: TABLE patients; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.patients TO lab_reader;
GRANT ALL ON TABLE lab.patients TO lab_app;
GRANT SELECT ON TABLE lab.patients TO lab_doctor;


--
-- Name: TABLE reference_ranges; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.reference_ranges TO lab_reader;
GRANT ALL ON TABLE lab.reference_ranges TO lab_app;


--
-- Name: TABLE result_comments; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.result_comments TO lab_reader;
GRANT ALL ON TABLE lab.result_comments TO lab_app;


--
-- Name: TABLE results_2025_01; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results_2025_01 TO lab_reader;
GRANT ALL ON TABLE lab.results_2025_01 TO lab_app;


--
-- Name: TABLE results_2025_02; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results_2025_02 TO lab_reader;
GRANT ALL ON TABLE lab.results_2025_02 TO lab_app;


--
-- Name: TABLE results_2025_03; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results_2025_03 TO lab_reader;
GRANT ALL ON TABLE lab.results_2025_03 TO lab_app;


--
-- Name: TABLE results_2025_04; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results_2025_04 TO lab_reader;
GRANT ALL ON TABLE lab.results_2025_04 TO lab_app;


--
-- Name: TABLE results_2025_05; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.results_2025_05 TO lab_reader;
GRANT ALL ON TABLE lab.results_2025_05 TO lab_app;


--
-- Name: TABLE specimens; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.specimens TO lab_reader;
GRANT ALL ON TABLE lab.specimens TO lab_app;


--
-- Name: TABLE staff; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.staff TO lab_reader;
GRANT ALL ON TABLE lab.staff TO lab_app;


--
-- Name: TABLE test_catalog; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.test_catalog TO lab_reader;
GRANT ALL ON TABLE lab.test_catalog TO lab_app;


--
-- Name: TABLE turnaround_by_day; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.turnaround_by_day TO lab_reader;
GRANT ALL ON TABLE lab.turnaround_by_day TO lab_app;


--
-- Name: TABLE wards; Type: ACL; Schema: lab; Owner: postgres
--

GRANT SELECT ON TABLE lab.wards TO lab_reader;
GRANT ALL ON TABLE lab.wards TO lab_app;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: lab; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA lab GRANT SELECT ON TABLES  TO lab_reader;


--
-- PostgreSQL database dump complete
--

