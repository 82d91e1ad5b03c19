import { exempt, type KindProbes, type Probe, texts } from './probe.ts';

const plain = "CREATE CONVERSION public.c FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;";

function text(to: string, from = plain): Probe {
  return texts('the conversions of a server are libraries, which the embedded one cannot load', from, to);
}

export const conversionProbes: KindProbes = {
  kind: 'conversion',
  probes: {
    source: text(plain.replace('LATIN2', 'LATIN3')),
    target: text(plain.replace('UTF8', 'MULE_INTERNAL')),
    function: text(plain.replace('iso8859_to_utf8', 'public.convert')),
    default: text(plain.replace('CREATE', 'CREATE DEFAULT')),
    comment: text(`${plain}\nCOMMENT ON CONVERSION public.c IS 'x';`),
    owner: text(
      `${plain}\nALTER CONVERSION public.c OWNER TO b;`,
      `${plain}\nALTER CONVERSION public.c OWNER TO a;`,
    ),
    grants: exempt('conversions have no privileges'),
  },
};
