import { exempt, type KindProbes, server } from './probe.ts';

const type = 'CREATE TYPE c AS (a integer);';
const text = `CREATE TYPE e AS ENUM ('a');
  CREATE FUNCTION f(e) RETURNS integer LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION g(e) RETURNS integer LANGUAGE sql AS 'SELECT 1';`;

export const castProbes: KindProbes = {
  kind: 'cast',
  probes: {
    method: server(
      `${text} CREATE CAST (e AS integer) WITH FUNCTION f(e)`,
      'DROP CAST (e AS integer); CREATE CAST (e AS integer) WITH FUNCTION g(e)',
    ),
    context: server(
      `${text} CREATE CAST (e AS integer) WITH FUNCTION f(e)`,
      'DROP CAST (e AS integer); CREATE CAST (e AS integer) WITH FUNCTION f(e) AS ASSIGNMENT',
    ),
    comment: server(`${type} CREATE CAST (text AS c) WITH INOUT`, `COMMENT ON CAST (text AS c) IS 'x'`),
    owner: exempt('casts have no owner'),
    grants: exempt('casts have no privileges'),
  },
};
