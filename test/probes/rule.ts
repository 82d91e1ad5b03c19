import { exempt, type KindProbes, type Probe, server } from './probe.ts';

const table = 'CREATE TABLE t (a integer); CREATE TABLE u (a integer);';

/** A rule r of a table t, made again with another definition. */
function definition(from: string, to: string): Probe {
  return server(`${table} CREATE RULE r AS ON ${from}`, `DROP RULE r ON t; CREATE RULE r AS ON ${to}`);
}

export const ruleProbes: KindProbes = {
  kind: 'rule',
  probes: {
    event: definition('UPDATE TO t DO INSTEAD NOTHING', 'DELETE TO t DO INSTEAD NOTHING'),
    instead: definition('UPDATE TO t DO ALSO DELETE FROM u', 'UPDATE TO t DO INSTEAD DELETE FROM u'),
    condition: definition(
      'UPDATE TO t DO ALSO DELETE FROM u',
      'UPDATE TO t WHERE old.a > 0 DO ALSO DELETE FROM u',
    ),
    actions: definition(
      'UPDATE TO t DO ALSO DELETE FROM u',
      'UPDATE TO t DO ALSO DELETE FROM u WHERE u.a = old.a',
    ),
    enabled: server(
      `${table} CREATE RULE r AS ON UPDATE TO t DO INSTEAD NOTHING`,
      'ALTER TABLE t DISABLE RULE r',
    ),
    comment: server(
      `${table} CREATE RULE r AS ON UPDATE TO t DO INSTEAD NOTHING`,
      `COMMENT ON RULE r ON t IS 'x'`,
    ),
    owner: exempt('a rule belongs to the owner of its table'),
    grants: exempt('rules have no privileges'),
  },
};
