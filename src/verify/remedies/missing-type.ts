import { quoteName } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide, splitStubName } from './stub-name.ts';

/**
 * A base type over varchar's functions, so that it takes a type modifier such as `(1536)` or `(Point,4326)`.
 * The casts to and from text let indexes, defaults and comparisons find text's operators.
 */
export const missingType: Remedy = ({ code, message }) => {
  const found = /^type "(.+?)(?:\[\])*" (?:does not exist|is only a shell)/.exec(message)?.[1];
  if (found === undefined || (code !== '42704' && code !== '42809')) return undefined;
  const { schema, own } = splitStubName(found);
  const type = quoteName([schema, own]);
  // Names of their own: a dump may grant on the real type's functions, which are then stubbed as well.
  const input = `${quoteName([schema, `${own} stub input`])}(cstring, oid, integer)`;
  const output = `${quoteName([schema, `${own} stub output`])}(${type})`;
  const modifier = quoteName([schema, `${own} stub modifier`]);
  return {
    stub: { kind: 'type', name: found, why: message },
    before: [
      `CREATE TYPE ${type}`,
      `CREATE OR REPLACE FUNCTION ${input} RETURNS ${type} LANGUAGE internal IMMUTABLE STRICT AS 'varcharin'`,
      `CREATE OR REPLACE FUNCTION ${output} RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout'`,
      `CREATE OR REPLACE FUNCTION ${modifier}(cstring[]) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN 1`,
      `CREATE TYPE ${type} (INPUT = ${quoteName([schema, `${own} stub input`])}, OUTPUT = ${quoteName([schema, `${own} stub output`])},
        TYPMOD_IN = ${modifier}, LIKE = pg_catalog.varchar)`,
      `CREATE CAST (${type} AS text) WITHOUT FUNCTION AS IMPLICIT`,
      `CREATE CAST (text AS ${type}) WITHOUT FUNCTION AS ASSIGNMENT`,
      hide(`TYPE ${type}`),
      hide(`FUNCTION ${input}`),
      hide(`FUNCTION ${output}`),
      hide(`FUNCTION ${modifier}(cstring[])`),
      hide(`CAST (${type} AS text)`),
      hide(`CAST (text AS ${type})`),
    ],
  };
};
