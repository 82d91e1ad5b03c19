import { exempt, type KindProbes, type Probe, server, texts } from './probe.ts';

const versionOfDump =
  'pg_dump writes it with --binary-upgrade, or for a server with ICU, which the embedded one lacks';

function text(from: string, to: string, along: readonly string[] = []): Probe {
  return texts(
    versionOfDump,
    `CREATE COLLATION public.c (${from});`,
    `CREATE COLLATION public.c (${to});`,
    along,
  );
}

export const collationProbes: KindProbes = {
  kind: 'collation',
  probes: {
    provider: text(`provider = builtin, locale = 'C'`, `provider = icu, locale = 'C'`),
    locale: server(
      `CREATE COLLATION c (provider = builtin, locale = 'C')`,
      `DROP COLLATION c; CREATE COLLATION c (provider = builtin, locale = 'C.UTF-8')`,
    ),
    collate: text(
      `provider = libc, lc_collate = 'C', lc_ctype = 'de_DE'`,
      `provider = libc, lc_collate = 'POSIX', lc_ctype = 'de_DE'`,
    ),
    characterType: text(
      `provider = libc, lc_collate = 'C', lc_ctype = 'de_DE'`,
      `provider = libc, lc_collate = 'C', lc_ctype = 'fr_FR'`,
    ),
    deterministic: text(
      `provider = icu, locale = 'und'`,
      `provider = icu, deterministic = false, locale = 'und'`,
    ),
    rules: text(`provider = icu, locale = 'und'`, `provider = icu, locale = 'und', rules = '&a < b'`),
    version: text(
      `provider = icu, locale = 'und', version = '1'`,
      `provider = icu, locale = 'und', version = '2'`,
    ),
    copiedFrom: texts(
      'pg_dump writes out what FROM copied',
      'CREATE COLLATION public.c FROM "C";',
      'CREATE COLLATION public.c FROM "POSIX";',
    ),
    comment: server(`CREATE COLLATION c (provider = builtin, locale = 'C')`, `COMMENT ON COLLATION c IS 'x'`),
    owner: server(
      `CREATE COLLATION c (provider = builtin, locale = 'C')`,
      'ALTER COLLATION c OWNER TO probe_owner',
    ),
    grants: exempt('collations have no privileges'),
  },
};
