import { exempt, type KindProbes, type Probe, server } from './probe.ts';

const numeric = 'SFUNC = int4pl, STYPE = integer';
const moving = `${numeric}, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer`;

/** One aggregate over integers, made again with other options. */
function options(
  from: string,
  to: string,
  args = 'integer',
  along: readonly string[] = [],
  because = '',
): Probe {
  return server(
    `CREATE AGGREGATE a(${args}) (${from})`,
    `DROP AGGREGATE a(${args}); CREATE AGGREGATE a(${args}) (${to})`,
    along,
    because,
  );
}

const final = `CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
  CREATE FUNCTION g(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';`;

export const aggregateProbes: KindProbes = {
  kind: 'aggregate',
  probes: {
    argumentNames: server(
      `CREATE AGGREGATE a(integer) (${numeric})`,
      `DROP AGGREGATE a(integer); CREATE AGGREGATE a(x integer) (${numeric})`,
    ),
    argumentModes: server(
      `CREATE FUNCTION f(integer, integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE FUNCTION f(integer, VARIADIC text[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE AGGREGATE a(integer[]) (SFUNC = f, STYPE = integer)`,
      `DROP AGGREGATE a(integer[]); CREATE AGGREGATE a(VARIADIC integer[]) (SFUNC = f, STYPE = integer)`,
    ),
    argumentTypes: exempt('the types of its arguments are the identity of an aggregate'),
    directArguments: server(
      `CREATE FUNCTION f(integer, float8) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE AGGREGATE a(float8) (SFUNC = f, STYPE = integer)`,
      'DROP AGGREGATE a(float8); CREATE AGGREGATE a(ORDER BY float8) (SFUNC = f, STYPE = integer)',
    ),
    sfunc: options(numeric, 'SFUNC = int4mul, STYPE = integer'),
    stype: server(
      `CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE FUNCTION f(bigint, integer) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
       CREATE AGGREGATE a(integer) (SFUNC = f, STYPE = integer)`,
      'DROP AGGREGATE a(integer); CREATE AGGREGATE a(integer) (SFUNC = f, STYPE = bigint)',
    ),
    sspace: options(numeric, `${numeric}, SSPACE = 64`),
    finalfunc: options(numeric, `${numeric}, FINALFUNC = int4abs`),
    finalfunc_extra: server(
      `${final} CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
       CREATE AGGREGATE a(integer) (${numeric}, FINALFUNC = f)`,
      `DROP AGGREGATE a(integer); CREATE AGGREGATE a(integer) (${numeric}, FINALFUNC = f, FINALFUNC_EXTRA)`,
    ),
    finalfunc_modify: options(
      `${numeric}, FINALFUNC = int4abs`,
      `${numeric}, FINALFUNC = int4abs, FINALFUNC_MODIFY = READ_WRITE`,
    ),
    combinefunc: options(numeric, `${numeric}, COMBINEFUNC = int4pl`),
    serialfunc: options(
      'SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize',
      'SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = int8_avg_deserialize',
      'bigint',
    ),
    deserialfunc: options(
      'SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize',
      'SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = numeric_avg_deserialize',
      'bigint',
    ),
    initcond: options(`${numeric}, INITCOND = '0'`, `${numeric}, INITCOND = '1'`),
    msfunc: options(moving, moving.replace('MSFUNC = int4pl', 'MSFUNC = int4mul')),
    minvfunc: options(moving, moving.replace('MINVFUNC = int4mi', 'MINVFUNC = int4div')),
    mstype: server(
      `CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE FUNCTION f(bigint, integer) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
       CREATE FUNCTION g(bigint) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE FUNCTION g(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE AGGREGATE a(integer) (${numeric}, MSFUNC = f, MINVFUNC = f, MSTYPE = integer, MFINALFUNC = g)`,
      `DROP AGGREGATE a(integer);
       CREATE AGGREGATE a(integer) (${numeric}, MSFUNC = f, MINVFUNC = f, MSTYPE = bigint, MFINALFUNC = g)`,
    ),
    msspace: options(moving, `${moving}, MSSPACE = 64`),
    mfinalfunc: options(moving, `${moving}, MFINALFUNC = int4abs`),
    mfinalfunc_extra: server(
      `${final} CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
       CREATE AGGREGATE a(integer) (${moving}, MFINALFUNC = f)`,
      `DROP AGGREGATE a(integer); CREATE AGGREGATE a(integer) (${moving}, MFINALFUNC = f, MFINALFUNC_EXTRA)`,
    ),
    mfinalfunc_modify: options(
      `${moving}, MFINALFUNC = int4abs`,
      `${moving}, MFINALFUNC = int4abs, MFINALFUNC_MODIFY = READ_WRITE`,
    ),
    minitcond: options(`${moving}, MINITCOND = '0'`, `${moving}, MINITCOND = '1'`),
    sortop: options(
      'SFUNC = int4larger, STYPE = integer',
      'SFUNC = int4larger, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>)',
    ),
    parallel: options(numeric, `${numeric}, PARALLEL = SAFE`),
    hypothetical: server(
      `CREATE FUNCTION f(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
       CREATE AGGREGATE a(integer ORDER BY integer) (SFUNC = f, STYPE = integer)`,
      `DROP AGGREGATE a(integer ORDER BY integer);
       CREATE AGGREGATE a(integer ORDER BY integer) (SFUNC = f, STYPE = integer, HYPOTHETICAL)`,
    ),
    comment: server(`CREATE AGGREGATE a(integer) (${numeric})`, `COMMENT ON AGGREGATE a(integer) IS 'x'`),
    owner: server(
      `CREATE AGGREGATE a(integer) (${numeric})`,
      'ALTER AGGREGATE a(integer) OWNER TO probe_owner',
    ),
    grants: server(
      `CREATE AGGREGATE a(integer) (${numeric})`,
      'GRANT EXECUTE ON FUNCTION a(integer) TO probe_reader',
    ),
  },
};
