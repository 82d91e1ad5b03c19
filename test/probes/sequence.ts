import { type KindProbes, type Probe, server } from './probe.ts';

/** A sequence s, and what ALTER SEQUENCE makes of it. */
function alter(change: string, options = ''): Probe {
  return server(`CREATE SEQUENCE s ${options}`, `ALTER SEQUENCE s ${change}`);
}

export const sequenceProbes: KindProbes = {
  kind: 'sequence',
  probes: {
    type: server(
      'CREATE SEQUENCE s',
      'ALTER SEQUENCE s AS integer',
      ['maximum'],
      'the largest value follows the type',
    ),
    start: alter('START 5'),
    increment: alter('INCREMENT 5'),
    minimum: alter('MINVALUE -5'),
    maximum: alter('MAXVALUE 500'),
    cache: alter('CACHE 5'),
    cycle: alter('CYCLE'),
    unlogged: alter('SET UNLOGGED'),
    ownedBy: server('CREATE SEQUENCE s; CREATE TABLE t (a integer)', 'ALTER SEQUENCE s OWNED BY t.a'),
    comment: server('CREATE SEQUENCE s', `COMMENT ON SEQUENCE s IS 'x'`),
    owner: server('CREATE SEQUENCE s', 'ALTER SEQUENCE s OWNER TO probe_owner'),
    grants: server('CREATE SEQUENCE s', 'GRANT USAGE ON SEQUENCE s TO probe_reader'),
  },
};
