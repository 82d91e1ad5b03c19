import { exempt, type KindProbes, server } from './probe.ts';

const functions = `CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
  CREATE FUNCTION g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';`;
const trigger = 'CREATE EVENT TRIGGER "$" ON ddl_command_end EXECUTE FUNCTION f()';

export const eventTriggerProbes: KindProbes = {
  kind: 'event trigger',
  probes: {
    event: server(
      `${functions} ${trigger}`,
      `DROP EVENT TRIGGER "$"; ${trigger.replace('ddl_command_end', 'ddl_command_start')}`,
    ),
    tags: server(
      `${functions} ${trigger}`,
      `DROP EVENT TRIGGER "$"; ${trigger.replace(' EXECUTE', " WHEN TAG IN ('CREATE TABLE') EXECUTE")}`,
    ),
    function: server(`${functions} ${trigger}`, `DROP EVENT TRIGGER "$"; ${trigger.replace('f()', 'g()')}`),
    state: server(`${functions} ${trigger}`, 'ALTER EVENT TRIGGER "$" DISABLE'),
    comment: server(`${functions} ${trigger}`, `COMMENT ON EVENT TRIGGER "$" IS 'x'`),
    owner: server(
      `${functions} ${trigger}; ALTER ROLE probe_owner SUPERUSER`,
      'ALTER EVENT TRIGGER "$" OWNER TO probe_owner',
    ),
    grants: exempt('event triggers have no privileges'),
  },
};
