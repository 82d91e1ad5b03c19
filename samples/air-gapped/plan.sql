-- Proven on embedded PostgreSQL 18.3: 13 statements ran, and the result is the schema of staging, apart from 1 object with differences that no statement changes.
-- Migration from production to staging.

\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET lock_timeout = '5s';
SET statement_timeout = 0;
SET check_function_bodies = false;
SET client_min_messages = warning;
SELECT pg_catalog.set_config('search_path', '', false) \g /dev/null

-- Phase 1. Expand: short transactions that break nobody

BEGIN;
ALTER TYPE lab.order_status ADD VALUE 'received' AFTER 'collected';
COMMIT;

BEGIN;
CREATE OR REPLACE FUNCTION lab.flag_critical() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
      NEW.critical := NEW.value IS NOT NULL AND EXISTS (
        SELECT FROM lab.reference_ranges range
        WHERE range.test_id = NEW.test_id AND NOT NEW.value <@ numrange(range.low, range.high));
      RETURN NEW;
    END
  $$;
COMMIT;

BEGIN;
ALTER TABLE lab.specimens ADD COLUMN collected_at timestamp with time zone;
COMMIT;

-- Phase 3. Constraints that do not look at existing rows

BEGIN;
-- S4: Rows in which lab.orders.ward_id is NULL stop it. Give them a value before, in batches: UPDATE lab.orders SET ward_id = … WHERE ward_id IS NULL.
ALTER TABLE lab.orders ADD CONSTRAINT orders_ward_id_not_null CHECK ((ward_id IS NOT NULL)) NOT VALID;
CREATE OR REPLACE VIEW lab.open_orders AS
 SELECT id,
    patient_id,
    ward_id,
    status,
    priority,
    ordered_at,
    ordered_by
   FROM lab.orders
  WHERE (status <> ALL (ARRAY['released'::lab.order_status, 'canceled'::lab.order_status]));
ALTER POLICY orders_of_own_ward ON lab.orders USING (((ward_id = lab.current_ward()) OR ((priority)::text = 'stat'::text)));
COMMIT;

-- Phase 4. Validation of existing rows

BEGIN;
ALTER TABLE lab.orders VALIDATE CONSTRAINT orders_ward_id_not_null;
COMMIT;

BEGIN;
-- S8: The valid CHECK constraint spares the scan of the table.
ALTER TABLE lab.orders ALTER COLUMN ward_id SET NOT NULL;
ALTER TABLE lab.orders DROP CONSTRAINT orders_ward_id_not_null;
COMMIT;

-- Phase 6. Changes that rewrite, block or forbid: a maintenance window

BEGIN;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
COMMIT;

BEGIN;
-- S11: DECIDE: Check that every value of lab.patients.insurance_number fits character varying(20); one that does not stops the statement.
-- S11: Rewrites the table and its indexes under ACCESS EXCLUSIVE.
ALTER TABLE lab.patients ALTER COLUMN insurance_number TYPE character varying(20);
COMMIT;

-- Phase 7. Contract: everything that destroys

-- Commented out: run with --allow-destructive to have these statements.

-- SET lock_timeout = 0;
-- DROP INDEX CONCURRENTLY lab.tmp_patients_name;
-- SET lock_timeout = '5s';

-- BEGIN;
-- -- keeps the data instead: ALTER TABLE lab.specimens RENAME COLUMN drawn_at TO zz_deprecated_drawn_at;
-- ALTER TABLE lab.specimens DROP COLUMN drawn_at;
-- COMMIT;

