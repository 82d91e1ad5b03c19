import { exempt, type KindProbes, server } from './probe.ts';

export const compositeTypeProbes: KindProbes = {
  kind: 'composite type',
  probes: {
    attributes: server(
      'CREATE TYPE c AS (a integer, b text)',
      'DROP TYPE c; CREATE TYPE c AS (b text, a integer)',
    ),
    comment: server('CREATE TYPE c AS (a integer)', `COMMENT ON TYPE c IS 'x'`),
    owner: server('CREATE TYPE c AS (a integer)', 'ALTER TYPE c OWNER TO probe_owner'),
    grants: server('CREATE TYPE c AS (a integer)', 'REVOKE USAGE ON TYPE c FROM PUBLIC'),
  },
};

export const attributeProbes: KindProbes = {
  kind: 'attribute',
  probes: {
    type: server('CREATE TYPE c AS (a integer)', 'ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint'),
    collation: server('CREATE TYPE c AS (a text)', 'ALTER TYPE c ALTER ATTRIBUTE a TYPE text COLLATE "C"'),
    comment: server('CREATE TYPE c AS (a integer)', `COMMENT ON COLUMN c.a IS 'x'`),
    owner: exempt('attributes have no owner'),
    grants: exempt('attributes have no privileges'),
  },
};
