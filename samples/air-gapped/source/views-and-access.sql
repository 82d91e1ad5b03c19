-- What is read most, what is watched, and who may see what.

CREATE VIEW lab.critical_results AS
  SELECT specimen_id, test_id, value, measured_at AT TIME ZONE 'utc' AS measured_utc
  FROM lab.results
  WHERE critical;

CREATE VIEW lab.open_orders AS
  SELECT id, patient_id, ward_id, status, priority, ordered_at
  FROM lab.orders
  WHERE status IN ('ordered', 'collected');

CREATE MATERIALIZED VIEW lab.turnaround_by_day AS
  SELECT date_trunc('day', ordered_at) AS day, priority, count(*) AS orders
  FROM lab.orders
  GROUP BY date_trunc('day', ordered_at), priority;
CREATE UNIQUE INDEX turnaround_by_day_key ON lab.turnaround_by_day (day, priority);

CREATE TRIGGER patients_audit AFTER INSERT OR UPDATE OR DELETE ON lab.patients
  FOR EACH ROW EXECUTE FUNCTION lab.write_audit();
CREATE TRIGGER orders_audit AFTER INSERT OR UPDATE OR DELETE ON lab.orders
  FOR EACH ROW EXECUTE FUNCTION lab.write_audit();
CREATE TRIGGER results_flag_critical BEFORE INSERT OR UPDATE ON lab.results
  FOR EACH ROW EXECUTE FUNCTION lab.flag_critical();

GRANT ALL ON ALL TABLES IN SCHEMA lab TO lab_app;
GRANT SELECT ON lab.patients, lab.orders, lab.open_orders, lab.critical_results TO lab_doctor;

ALTER TABLE lab.patients ENABLE ROW LEVEL SECURITY;
ALTER TABLE lab.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY patients_app ON lab.patients TO lab_app USING (true) WITH CHECK (true);
CREATE POLICY orders_app ON lab.orders TO lab_app USING (true) WITH CHECK (true);
CREATE POLICY orders_of_own_ward ON lab.orders FOR SELECT TO lab_doctor USING (ward_id = lab.current_ward());
CREATE POLICY patients_of_own_ward ON lab.patients FOR SELECT TO lab_doctor
  USING (EXISTS (SELECT FROM lab.orders o WHERE o.patient_id = patients.id AND o.ward_id = lab.current_ward()));
