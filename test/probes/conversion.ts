import { exempt, type KindProbes, server } from './probe.ts';

const conversion = "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8";

export const conversionProbes: KindProbes = {
  kind: 'conversion',
  probes: {
    source: server(
      "CREATE CONVERSION c FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8",
      "DROP CONVERSION c; CREATE CONVERSION c FOR 'LATIN3' TO 'UTF8' FROM iso8859_to_utf8",
    ),
    target: server(
      "CREATE CONVERSION c FOR 'UTF8' TO 'LATIN2' FROM utf8_to_iso8859",
      "DROP CONVERSION c; CREATE CONVERSION c FOR 'UTF8' TO 'LATIN3' FROM utf8_to_iso8859",
    ),
    function: server(
      `CREATE FUNCTION f(integer, integer, cstring, internal, integer, boolean) RETURNS integer LANGUAGE internal STRICT AS 'iso8859_1_to_utf8'; ${conversion}`,
      `DROP CONVERSION c; ${conversion.replace('iso8859_1_to_utf8', 'iso8859_to_utf8').replace('LATIN1', 'LATIN1')}`,
    ),
    default: server(
      conversion,
      "DROP CONVERSION c; CREATE DEFAULT CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
    ),
    comment: server(conversion, `COMMENT ON CONVERSION c IS 'x'`),
    owner: server(conversion, 'ALTER CONVERSION c OWNER TO probe_owner'),
    grants: exempt('conversions have no privileges'),
  },
};
