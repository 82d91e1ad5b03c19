-- Roles, types and what every table uses.

CREATE ROLE lab_app NOLOGIN;
CREATE ROLE lab_doctor NOLOGIN;
CREATE ROLE lab_reader NOLOGIN;

CREATE SCHEMA lab;
GRANT USAGE ON SCHEMA lab TO lab_app, lab_doctor, lab_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT SELECT ON TABLES TO lab_reader;

CREATE TYPE lab.order_status AS ENUM ('ordered', 'collected', 'validated', 'released', 'canceled');

CREATE DOMAIN lab.loinc_code AS text
  CONSTRAINT loinc_code_check CHECK (VALUE ~ '^[0-9]{1,5}-[0-9]$');
COMMENT ON DOMAIN lab.loinc_code IS 'Code of a test in LOINC.';

CREATE FUNCTION lab.current_ward() RETURNS integer
  LANGUAGE sql STABLE
  AS $$
    SELECT nullif(current_setting('lab.ward', true), '')::integer
  $$;
COMMENT ON FUNCTION lab.current_ward() IS 'The ward of the signed-in person, NULL without one.';

CREATE FUNCTION lab.write_audit() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path TO pg_catalog
  AS $$
    BEGIN
      INSERT INTO lab.audit_log (table_name, operation, changed_by, old_row, new_row)
      VALUES (TG_TABLE_NAME, TG_OP, session_user,
              CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
              CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
      RETURN NULL;
    END
  $$;

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
