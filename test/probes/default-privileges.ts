import { exempt, type KindProbes, server, texts } from './probe.ts';

export const defaultPrivilegesProbes: KindProbes = {
  kind: 'default privileges',
  probes: {
    grants: server(
      'ALTER DEFAULT PRIVILEGES IN SCHEMA "$" GRANT SELECT ON TABLES TO probe_reader',
      'ALTER DEFAULT PRIVILEGES IN SCHEMA "$" GRANT INSERT ON TABLES TO probe_reader',
    ),
    comment: exempt('default privileges have no comments'),
    owner: exempt('default privileges are those of a role'),
  },
};

export const largeObjectProbes: KindProbes = {
  kind: 'large object',
  probes: {
    comment: texts(
      'a schema-only dump holds no large objects',
      "SELECT pg_catalog.lo_create('16400');",
      "SELECT pg_catalog.lo_create('16400');\nCOMMENT ON LARGE OBJECT 16400 IS 'x';",
    ),
    owner: texts(
      'a schema-only dump holds no large objects',
      "SELECT pg_catalog.lo_create('16400');\nALTER LARGE OBJECT 16400 OWNER TO a;",
      "SELECT pg_catalog.lo_create('16400');\nALTER LARGE OBJECT 16400 OWNER TO b;",
    ),
    grants: texts(
      'a schema-only dump holds no large objects',
      "SELECT pg_catalog.lo_create('16400');",
      "SELECT pg_catalog.lo_create('16400');\nGRANT SELECT ON LARGE OBJECT 16400 TO b;",
    ),
  },
};

export const externalObjectProbes: KindProbes = {
  kind: 'external object',
  probes: {
    grants: texts(
      'an object outside the dump is one of another schema or of an extension',
      'GRANT SELECT ON TABLE auth.users TO a;',
      'GRANT SELECT,UPDATE ON TABLE auth.users TO a;',
    ),
    comment: texts(
      'an object outside the dump is one of another schema or of an extension',
      "COMMENT ON TABLE auth.users IS 'x';",
      "COMMENT ON TABLE auth.users IS 'y';",
    ),
    owner: texts(
      'an object outside the dump is one of another schema or of an extension',
      'ALTER TABLE auth.users OWNER TO a;',
      'ALTER TABLE auth.users OWNER TO b;',
    ),
  },
};

export const statementProbes: KindProbes = {
  kind: 'statement',
  probes: {
    text: texts(
      'statements that no kind reads are those of a newer version',
      '-- Name: g; Type: THING; Schema: public; Owner: -\nCREATE THING public.g WITH (a = 1);',
      '-- Name: g; Type: THING; Schema: public; Owner: -\nCREATE THING public.g WITH (a = 2);',
    ),
    comment: exempt('text has no facets'),
    owner: exempt('text has no facets'),
    grants: exempt('text has no facets'),
  },
};
