import { exempt, type KindProbes, server, texts } from './probe.ts';

export const extensionProbes: KindProbes = {
  kind: 'extension',
  probes: {
    schema: server(
      'CREATE SCHEMA "$_other"; CREATE EXTENSION hstore SCHEMA "$"',
      'ALTER EXTENSION hstore SET SCHEMA "$_other"',
    ),
    version: texts(
      'pg_dump writes no versions, hand-written files do',
      "CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.4';",
      "CREATE EXTENSION hstore WITH SCHEMA public VERSION '1.8';",
    ),
    comment: exempt('the comment of an extension follows its version and is not compared (N33)'),
    owner: exempt('a dump does not tell the owner of an extension'),
    grants: exempt('extensions have no privileges'),
  },
};
