-- air-gapped, staging: the next release on PostgreSQL 18.

\ir source/platform.sql
\ir source/tables.sql
\ir source/views-and-access.sql

-- This database came here by dump and restore; the restore spells a list over varchar in its own way.
ALTER TABLE lab.orders DROP CONSTRAINT orders_priority_check;
ALTER TABLE lab.orders ADD CONSTRAINT orders_priority_check CHECK (priority::text = ANY (ARRAY[
  'routine'::character varying::text, 'urgent'::character varying::text, 'stat'::character varying::text]));

-- A specimen that has arrived in the laboratory is a state of its own.
ALTER TYPE lab.order_status ADD VALUE 'received' AFTER 'collected';

ALTER TABLE lab.specimens RENAME COLUMN drawn_at TO collected_at;
ALTER TABLE lab.orders ALTER COLUMN ward_id SET NOT NULL;
ALTER TABLE lab.patients ALTER COLUMN insurance_number TYPE character varying(20);

CREATE OR REPLACE VIEW lab.open_orders AS
  SELECT id, patient_id, ward_id, status, priority, ordered_at, ordered_by
  FROM lab.orders
  WHERE status NOT IN ('released', 'canceled');

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

-- Doctors on call see the orders of every ward that are urgent.
ALTER POLICY orders_of_own_ward ON lab.orders USING (ward_id = lab.current_ward() OR priority = 'stat');
