import { type KindProbes, type Probe, server, texts } from './probe.ts';

/** A range type r, made again with other options. */
function options(from: string, to: string, more = ''): Probe {
  return server(`${more} CREATE TYPE r AS RANGE (${from})`, `DROP TYPE r; CREATE TYPE r AS RANGE (${to})`);
}

export const rangeTypeProbes: KindProbes = {
  kind: 'range type',
  probes: {
    subtype: options('SUBTYPE = float4', 'SUBTYPE = float8'),
    operatorClass: options('SUBTYPE = text', 'SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops'),
    collation: options('SUBTYPE = text', 'SUBTYPE = text, COLLATION = "C"'),
    canonical: texts(
      'a canonical function needs a shell type and C',
      'CREATE TYPE public.r AS RANGE (\n    subtype = integer\n);',
      'CREATE TYPE public.r AS RANGE (\n    subtype = integer,\n    canonical = public.f\n);',
    ),
    difference: options('SUBTYPE = float8', 'SUBTYPE = float8, SUBTYPE_DIFF = float8mi'),
    multirange: options('SUBTYPE = float8', 'SUBTYPE = float8, MULTIRANGE_TYPE_NAME = many'),
    comment: server('CREATE TYPE r AS RANGE (SUBTYPE = float8)', `COMMENT ON TYPE r IS 'x'`),
    owner: server('CREATE TYPE r AS RANGE (SUBTYPE = float8)', 'ALTER TYPE r OWNER TO probe_owner'),
    grants: server('CREATE TYPE r AS RANGE (SUBTYPE = float8)', 'REVOKE USAGE ON TYPE r FROM PUBLIC'),
  },
};
