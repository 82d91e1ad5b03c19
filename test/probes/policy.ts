import { exempt, type KindProbes, type Probe, server } from './probe.ts';

const table = 'CREATE TABLE t (a integer);';

/** A policy p of a table t, made again with another definition. */
function definition(from: string, to: string): Probe {
  return server(`${table} CREATE POLICY p ON t ${from}`, `DROP POLICY p ON t; CREATE POLICY p ON t ${to}`);
}

export const policyProbes: KindProbes = {
  kind: 'policy',
  probes: {
    command: definition('FOR SELECT USING (a > 0)', 'FOR DELETE USING (a > 0)'),
    permissive: definition('USING (a > 0)', 'AS RESTRICTIVE USING (a > 0)'),
    roles: definition('USING (a > 0)', 'TO probe_reader USING (a > 0)'),
    using: definition('USING (a > 0)', 'USING (a > 1)'),
    check: definition('USING (a > 0)', 'USING (a > 0) WITH CHECK (a > 1)'),
    comment: definition('USING (a > 0)', `USING (a > 0); COMMENT ON POLICY p ON t IS 'x'`),
    owner: exempt('a policy belongs to the owner of its table'),
    grants: exempt('policies have no privileges'),
  },
};
