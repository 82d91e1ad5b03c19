import { exempt, type KindProbes, type Probe, server, serverBeside } from './probe.ts';

const functions = `CREATE FUNCTION f(integer, integer) RETURNS boolean LANGUAGE internal AS 'int4eq';
  CREATE FUNCTION g(integer, integer) RETURNS boolean LANGUAGE internal AS 'int4eq';
  CREATE FUNCTION c(integer, integer) RETURNS integer LANGUAGE internal AS 'btint4cmp';
  CREATE FUNCTION d(integer, integer) RETURNS integer LANGUAGE internal AS 'btint4cmp';`;

/** An operator === over integers, made again with other options. */
function options(to: string, from = 'FUNCTION = f'): Probe {
  return server(
    `${functions} CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, ${from})`,
    `DROP OPERATOR === (integer, integer); CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, ${to})`,
  );
}

const plain = 'CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = f)';

export const operatorProbes: KindProbes = {
  kind: 'operator',
  probes: {
    leftType: exempt('the types of its operands are the identity of an operator'),
    rightType: exempt('the types of its operands are the identity of an operator'),
    function: options('FUNCTION = g'),
    commutator: options('FUNCTION = f, COMMUTATOR = ==='),
    negator: serverBeside(
      `${functions} CREATE OPERATOR !== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = g); ${plain}`,
      'ALTER OPERATOR === (integer, integer) SET (NEGATOR = !==)',
      ['operator change'],
      'a negator is negated in turn',
    ),
    restrict: options('FUNCTION = f, RESTRICT = eqsel'),
    join: options('FUNCTION = f, JOIN = eqjoinsel'),
    hashes: options('FUNCTION = f, COMMUTATOR = ===, HASHES', 'FUNCTION = f, COMMUTATOR = ==='),
    merges: options('FUNCTION = f, COMMUTATOR = ===, MERGES', 'FUNCTION = f, COMMUTATOR = ==='),
    comment: server(`${functions} ${plain}`, `COMMENT ON OPERATOR === (integer, integer) IS 'x'`),
    owner: server(`${functions} ${plain}`, 'ALTER OPERATOR === (integer, integer) OWNER TO probe_owner'),
    grants: exempt('operators have no privileges'),
  },
};

const family = 'CREATE OPERATOR FAMILY o USING btree';

export const operatorFamilyProbes: KindProbes = {
  kind: 'operator family',
  probes: {
    method: exempt('the access method is part of the identity of an operator family'),
    members: server(
      `${functions} ${family}`,
      'ALTER OPERATOR FAMILY o USING btree ADD FUNCTION 1 c(integer, integer)',
    ),
    comment: server(family, `COMMENT ON OPERATOR FAMILY o USING btree IS 'x'`),
    owner: server(family, 'ALTER OPERATOR FAMILY o USING btree OWNER TO probe_owner'),
    grants: exempt('operator families have no privileges'),
  },
};

/** An operator class k for integers, made again with another definition. */
function definition(from: string, to: string): Probe {
  return server(
    `${functions} ${family}; CREATE OPERATOR FAMILY o2 USING btree; CREATE OPERATOR CLASS k ${from}`,
    `DROP OPERATOR CLASS k USING ${from.includes('gist') ? 'gist' : 'btree'}; CREATE OPERATOR CLASS k ${to}`,
  );
}

const made = 'FOR TYPE integer USING btree FAMILY o AS FUNCTION 1 c(integer, integer)';

export const operatorClassProbes: KindProbes = {
  kind: 'operator class',
  probes: {
    method: exempt('the access method is part of the identity of an operator class'),
    type: server(
      `CREATE TYPE e AS ENUM ('a'); CREATE TYPE e2 AS ENUM ('a');
       CREATE OPERATOR FAMILY o USING btree;
       CREATE OPERATOR CLASS k FOR TYPE e USING btree FAMILY o AS STORAGE e`,
      `DROP OPERATOR CLASS k USING btree;
       CREATE OPERATOR CLASS k FOR TYPE e2 USING btree FAMILY o AS STORAGE e2`,
    ),
    default: server(
      `CREATE TYPE e AS ENUM ('a'); CREATE OPERATOR FAMILY o USING btree;
       CREATE OPERATOR CLASS k FOR TYPE e USING btree FAMILY o AS STORAGE e`,
      `DROP OPERATOR CLASS k USING btree;
       CREATE OPERATOR CLASS k DEFAULT FOR TYPE e USING btree FAMILY o AS STORAGE e`,
    ),
    family: definition(
      'FOR TYPE integer USING btree FAMILY o AS STORAGE integer',
      'FOR TYPE integer USING btree FAMILY o2 AS STORAGE integer',
    ),
    storage: server(
      `CREATE TYPE e AS ENUM ('a'); CREATE OPERATOR FAMILY o USING gist;
       CREATE OPERATOR CLASS k FOR TYPE e USING gist FAMILY o AS STORAGE e`,
      `DROP OPERATOR CLASS k USING gist;
       CREATE OPERATOR CLASS k FOR TYPE e USING gist FAMILY o AS STORAGE box`,
    ),
    members: definition(made, made.replace('c(', 'd(')),
    comment: server(
      `${functions} ${family}; CREATE OPERATOR CLASS k ${made}`,
      `COMMENT ON OPERATOR CLASS k USING btree IS 'x'`,
    ),
    owner: server(
      `${functions} ${family}; CREATE OPERATOR CLASS k ${made}`,
      'ALTER OPERATOR CLASS k USING btree OWNER TO probe_owner',
    ),
    grants: exempt('operator classes have no privileges'),
  },
};
