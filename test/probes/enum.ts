import { type KindProbes, server } from './probe.ts';

export const enumProbes: KindProbes = {
  kind: 'enum',
  probes: {
    labels: server(`CREATE TYPE e AS ENUM ('a', 'b')`, `ALTER TYPE e ADD VALUE 'c' BEFORE 'b'`),
    comment: server(`CREATE TYPE e AS ENUM ('a')`, `COMMENT ON TYPE e IS 'x'`),
    owner: server(`CREATE TYPE e AS ENUM ('a')`, 'ALTER TYPE e OWNER TO probe_owner'),
    grants: server(`CREATE TYPE e AS ENUM ('a')`, 'REVOKE USAGE ON TYPE e FROM PUBLIC'),
  },
};
