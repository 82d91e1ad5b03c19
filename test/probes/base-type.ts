import { type KindProbes, type Probe, server, texts } from './probe.ts';

const ownFunctions = `CREATE TYPE b;
  CREATE FUNCTION b_in(cstring) RETURNS b LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
  CREATE FUNCTION b_out(b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
  CREATE FUNCTION b_in2(cstring) RETURNS b LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
  CREATE FUNCTION b_out2(b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
  CREATE FUNCTION b_recv(internal) RETURNS b LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
  CREATE FUNCTION b_send(b) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';`;

/** Those that stay when the type goes. */
const otherFunctions = `CREATE FUNCTION b_modin(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
  CREATE FUNCTION b_modout(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
  CREATE FUNCTION b_analyze(internal) RETURNS boolean LANGUAGE internal STRICT AS 'array_typanalyze';
  CREATE FUNCTION b_subscript(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'array_subscript_handler';`;

const functions = `${ownFunctions} ${otherFunctions}`;

const plain = 'INTERNALLENGTH = 4, PASSEDBYVALUE';

/** One base type, made with one list of options and then with another. */
function options(
  to: string,
  from = plain,
  io = 'INPUT = b_in, OUTPUT = b_out',
  along: readonly string[] = [],
  because = '',
): Probe {
  return server(
    `${functions} CREATE TYPE b (INPUT = b_in, OUTPUT = b_out, ${from})`,
    `DROP TYPE b CASCADE; ${ownFunctions} CREATE TYPE b (${io}, ${to})`,
    along,
    because,
  );
}

export const baseTypeProbes: KindProbes = {
  kind: 'base type',
  probes: {
    defined: texts(
      'pg_dump writes a shell type as such; filling one in changes all its properties on a server',
      'CREATE TYPE public.b;',
      'CREATE TYPE public.b;\nCREATE TYPE public.b (INPUT = public.b_in, OUTPUT = public.b_out);',
      ['input', 'output'],
    ),
    input: options(plain, plain, 'INPUT = b_in2, OUTPUT = b_out'),
    output: options(plain, plain, 'INPUT = b_in, OUTPUT = b_out2'),
    receive: options(`${plain}, RECEIVE = b_recv`),
    send: options(`${plain}, SEND = b_send`),
    modifierInput: options(`${plain}, TYPMOD_IN = b_modin`),
    modifierOutput: options(
      `${plain}, TYPMOD_IN = b_modin, TYPMOD_OUT = b_modout`,
      `${plain}, TYPMOD_IN = b_modin`,
    ),
    analyze: options(`${plain}, ANALYZE = b_analyze`),
    subscript: options(`${plain}, SUBSCRIPT = b_subscript`),
    length: options('INTERNALLENGTH = 8', 'INTERNALLENGTH = 4'),
    byValue: options(plain, 'INTERNALLENGTH = 4'),
    alignment: options('INTERNALLENGTH = 8, ALIGNMENT = double', 'INTERNALLENGTH = 8, ALIGNMENT = int4'),
    storage: options(
      'INTERNALLENGTH = VARIABLE, STORAGE = extended',
      'INTERNALLENGTH = VARIABLE, STORAGE = main',
    ),
    like: texts(
      'pg_dump writes out what LIKE copied',
      'CREATE TYPE public.b (INPUT = public.b_in, OUTPUT = public.b_out);',
      'CREATE TYPE public.b (INPUT = public.b_in, OUTPUT = public.b_out, LIKE = integer);',
    ),
    category: options(`${plain}, CATEGORY = 'N'`),
    preferred: options(`${plain}, PREFERRED = true`),
    default: options(`${plain}, DEFAULT = '7'`),
    element: options(
      `${plain}, SUBSCRIPT = b_subscript, ELEMENT = integer`,
      `${plain}, SUBSCRIPT = b_subscript`,
    ),
    delimiter: options(`${plain}, DELIMITER = ';'`),
    collatable: options(`${plain}, COLLATABLE = true`),
    comment: server(`${functions} CREATE TYPE b (INPUT = b_in, OUTPUT = b_out)`, `COMMENT ON TYPE b IS 'x'`),
    owner: server(
      `${functions} CREATE TYPE b (INPUT = b_in, OUTPUT = b_out)`,
      'ALTER TYPE b OWNER TO probe_owner',
    ),
    grants: server(
      `${functions} CREATE TYPE b (INPUT = b_in, OUTPUT = b_out)`,
      'REVOKE USAGE ON TYPE b FROM PUBLIC',
    ),
  },
};
