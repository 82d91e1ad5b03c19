-- The laboratory: who orders what, from which specimen, with which result.

CREATE TABLE lab.wards (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code character varying(12) NOT NULL UNIQUE,
  name text NOT NULL CHECK (trim(name) <> '')
);

CREATE TABLE lab.staff (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ward_id integer REFERENCES lab.wards (id),
  login character varying(40) NOT NULL UNIQUE,
  full_name text NOT NULL
);

CREATE TABLE lab.patients (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number character varying(16) NOT NULL UNIQUE,
  family_name text NOT NULL,
  given_name text NOT NULL,
  born_on date NOT NULL,
  insurance_number text,
  admitted_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'utc'),
  CONSTRAINT patients_case_number_check CHECK (substring(case_number FROM 1 FOR 1) IN ('A', 'S'))
);

CREATE TABLE lab.test_catalog (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  loinc lab.loinc_code NOT NULL UNIQUE,
  name text NOT NULL,
  unit text,
  active boolean NOT NULL DEFAULT true
);

CREATE TABLE lab.reference_ranges (
  test_id integer NOT NULL REFERENCES lab.test_catalog (id) ON DELETE CASCADE,
  sex character(1) NOT NULL DEFAULT 'x',
  age_from integer NOT NULL DEFAULT 0,
  low numeric(12,4),
  high numeric(12,4),
  PRIMARY KEY (test_id, sex, age_from)
);

CREATE TABLE lab.analyzers (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  serial_number text NOT NULL UNIQUE,
  model text NOT NULL,
  in_service boolean NOT NULL DEFAULT true
);

CREATE TABLE lab.orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  patient_id bigint NOT NULL REFERENCES lab.patients (id),
  ward_id integer REFERENCES lab.wards (id),
  ordered_by integer NOT NULL REFERENCES lab.staff (id),
  status lab.order_status NOT NULL DEFAULT 'ordered',
  priority character varying(10) NOT NULL DEFAULT 'routine',
  ordered_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT orders_priority_check CHECK (priority IN ('routine', 'urgent', 'stat'))
);
CREATE INDEX orders_patient_id_idx ON lab.orders (patient_id);
CREATE INDEX orders_open_idx ON lab.orders (ward_id, ordered_at) WHERE status <> 'released';

CREATE TABLE lab.order_items (
  order_id bigint NOT NULL REFERENCES lab.orders (id) ON DELETE CASCADE,
  test_id integer NOT NULL REFERENCES lab.test_catalog (id),
  note text,
  PRIMARY KEY (order_id, test_id)
);

CREATE TABLE lab.specimens (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id bigint NOT NULL REFERENCES lab.orders (id),
  barcode character varying(20) NOT NULL UNIQUE,
  material text NOT NULL DEFAULT 'serum',
  drawn_at timestamptz,
  drawn_by integer REFERENCES lab.staff (id)
);

CREATE TABLE lab.results (
  id bigint GENERATED ALWAYS AS IDENTITY,
  specimen_id bigint NOT NULL REFERENCES lab.specimens (id),
  test_id integer NOT NULL REFERENCES lab.test_catalog (id),
  analyzer_id integer REFERENCES lab.analyzers (id),
  value numeric(12,4),
  critical boolean NOT NULL DEFAULT false,
  measured_at timestamptz NOT NULL,
  PRIMARY KEY (id, measured_at)
) PARTITION BY RANGE (measured_at);
CREATE INDEX results_specimen_id_idx ON lab.results (specimen_id);
CREATE TABLE lab.results_2025_01 PARTITION OF lab.results FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2025-02-01 00:00+00');
CREATE TABLE lab.results_2025_02 PARTITION OF lab.results FOR VALUES FROM ('2025-02-01 00:00+00') TO ('2025-03-01 00:00+00');

CREATE TABLE lab.result_comments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  result_id bigint NOT NULL,
  author_id integer NOT NULL REFERENCES lab.staff (id),
  body text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX result_comments_result_id_idx ON lab.result_comments (result_id);

CREATE TABLE lab.audit_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  table_name text NOT NULL,
  operation text NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  old_row jsonb,
  new_row jsonb
);
CREATE INDEX audit_log_changed_day_idx ON lab.audit_log ((changed_at AT TIME ZONE 'utc'));
