import { type KindProbes, server } from './probe.ts';

export const schemaProbes: KindProbes = {
  kind: 'schema',
  probes: {
    comment: server('', `COMMENT ON SCHEMA "$" IS 'x'`),
    owner: server('', 'ALTER SCHEMA "$" OWNER TO probe_owner'),
    grants: server('', 'GRANT USAGE ON SCHEMA "$" TO probe_reader'),
  },
};
