-- air-gapped, production: PostgreSQL 13 behind two doors; a job makes the partitions, an admin made an index by hand.

\ir source/platform.sql
\ir source/tables.sql
\ir source/views-and-access.sql

CREATE TABLE lab.results_2025_03 PARTITION OF lab.results FOR VALUES FROM ('2025-03-01 00:00+00') TO ('2025-04-01 00:00+00');
CREATE TABLE lab.results_2025_04 PARTITION OF lab.results FOR VALUES FROM ('2025-04-01 00:00+00') TO ('2025-05-01 00:00+00');
CREATE TABLE lab.results_2025_05 PARTITION OF lab.results FOR VALUES FROM ('2025-05-01 00:00+00') TO ('2025-06-01 00:00+00');
GRANT ALL ON ALL TABLES IN SCHEMA lab TO lab_app;

CREATE INDEX tmp_patients_name ON lab.patients (lower(family_name), born_on);
