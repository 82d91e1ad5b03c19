import { exempt, type KindProbes, server } from './probe.ts';

export const domainProbes: KindProbes = {
  kind: 'domain',
  probes: {
    type: server('CREATE DOMAIN d AS integer', 'DROP DOMAIN d; CREATE DOMAIN d AS bigint'),
    collation: server('CREATE DOMAIN d AS text', 'DROP DOMAIN d; CREATE DOMAIN d AS text COLLATE "C"'),
    default: server('CREATE DOMAIN d AS integer', 'ALTER DOMAIN d SET DEFAULT 1'),
    notNull: server('CREATE DOMAIN d AS integer', 'ALTER DOMAIN d SET NOT NULL'),
    notNullName: server(
      'CREATE DOMAIN d AS integer NOT NULL',
      'ALTER DOMAIN d RENAME CONSTRAINT d_not_null TO filled',
    ),
    comment: server('CREATE DOMAIN d AS integer', `COMMENT ON DOMAIN d IS 'x'`),
    owner: server('CREATE DOMAIN d AS integer', 'ALTER DOMAIN d OWNER TO probe_owner'),
    grants: server('CREATE DOMAIN d AS integer', 'REVOKE USAGE ON TYPE d FROM PUBLIC'),
  },
};

export const domainConstraintProbes: KindProbes = {
  kind: 'domain constraint',
  probes: {
    expression: server(
      'CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0)',
      'ALTER DOMAIN d DROP CONSTRAINT c; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 1)',
    ),
    validated: server(
      'CREATE DOMAIN d AS integer; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID',
      'ALTER DOMAIN d VALIDATE CONSTRAINT c',
    ),
    comment: server(
      'CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0)',
      `COMMENT ON CONSTRAINT c ON DOMAIN d IS 'x'`,
    ),
    owner: exempt('it belongs to the owner of the domain'),
    grants: exempt('constraints have no privileges'),
  },
};
