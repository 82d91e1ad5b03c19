import { clusterWide, exempt, type KindProbes, type Probe, texts } from './probe.ts';

const head = 'CREATE DATABASE shop WITH TEMPLATE = template0';

function database(from: string, to: string): Probe {
  return texts(clusterWide, `${head} ${from};`, `${head} ${to};`);
}

const libc = "ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C'";

export const databaseProbes: KindProbes = {
  kind: 'database',
  probes: {
    template: texts(clusterWide, `${head} ${libc};`, `CREATE DATABASE shop WITH TEMPLATE = other ${libc};`),
    encoding: database(libc, libc.replace('UTF8', 'LATIN1')),
    localeProvider: database(
      "ENCODING = 'UTF8' LOCALE_PROVIDER = libc LC_COLLATE = 'C' LC_CTYPE = 'C'",
      "ENCODING = 'UTF8' LOCALE_PROVIDER = icu LC_COLLATE = 'C' LC_CTYPE = 'C'",
    ),
    collate: database(
      "ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C'",
      "ENCODING = 'UTF8' LC_COLLATE = 'de_DE' LC_CTYPE = 'C'",
    ),
    ctype: database(
      "ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'C'",
      "ENCODING = 'UTF8' LC_COLLATE = 'C' LC_CTYPE = 'de_DE'",
    ),
    providerLocale: database(
      "ENCODING = 'UTF8' LOCALE_PROVIDER = icu LOCALE = 'C' ICU_LOCALE = 'de'",
      "ENCODING = 'UTF8' LOCALE_PROVIDER = icu LOCALE = 'C' ICU_LOCALE = 'fr'",
    ),
    icuRules: database(
      "ENCODING = 'UTF8' LOCALE_PROVIDER = icu LOCALE = 'C' ICU_LOCALE = 'de'",
      "ENCODING = 'UTF8' LOCALE_PROVIDER = icu LOCALE = 'C' ICU_LOCALE = 'de' ICU_RULES = '&a < b'",
    ),
    tablespace: database(libc, `${libc} TABLESPACE = fast`),
    connectionLimit: texts(
      clusterWide,
      `${head} ${libc};`,
      `${head} ${libc};\nALTER DATABASE shop CONNECTION LIMIT = 7;`,
    ),
    allowConnections: texts(
      clusterWide,
      `${head} ${libc};`,
      `${head} ${libc};\nALTER DATABASE shop ALLOW_CONNECTIONS = false;`,
    ),
    isTemplate: texts(
      clusterWide,
      `${head} ${libc};`,
      `${head} ${libc};\nALTER DATABASE shop IS_TEMPLATE = true;`,
    ),
    comment: texts(clusterWide, `${head} ${libc};`, `${head} ${libc};\nCOMMENT ON DATABASE shop IS 'x';`),
    owner: texts(
      clusterWide,
      `${head} ${libc};\nALTER DATABASE shop OWNER TO a;`,
      `${head} ${libc};\nALTER DATABASE shop OWNER TO b;`,
    ),
    grants: texts(
      clusterWide,
      `${head} ${libc};`,
      `${head} ${libc};\nREVOKE CONNECT,TEMPORARY ON DATABASE shop FROM PUBLIC;`,
    ),
  },
};

export const databaseSettingProbes: KindProbes = {
  kind: 'database setting',
  probes: {
    value: texts(
      clusterWide,
      `${head} ${libc};\nALTER DATABASE shop SET work_mem TO '8MB';`,
      `${head} ${libc};\nALTER DATABASE shop SET work_mem TO '9MB';`,
    ),
    comment: exempt('settings have no comments'),
    owner: exempt('settings have no owner'),
    grants: exempt('settings have no privileges'),
  },
};

export const tablespaceProbes: KindProbes = {
  kind: 'tablespace',
  probes: {
    location: texts(
      clusterWide,
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';",
      "CREATE TABLESPACE fast OWNER a LOCATION '/b';",
    ),
    options: texts(
      clusterWide,
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';",
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';\nALTER TABLESPACE fast SET (random_page_cost=1);",
    ),
    comment: texts(
      clusterWide,
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';",
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';\nCOMMENT ON TABLESPACE fast IS 'x';",
    ),
    owner: texts(
      clusterWide,
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';",
      "CREATE TABLESPACE fast OWNER b LOCATION '/a';",
    ),
    grants: texts(
      clusterWide,
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';",
      "CREATE TABLESPACE fast OWNER a LOCATION '/a';\nGRANT CREATE ON TABLESPACE fast TO b;",
    ),
  },
};

const plainRole = 'NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS';

function role(from: string, to: string): Probe {
  return texts(
    clusterWide,
    `CREATE ROLE app;\nALTER ROLE app WITH ${plainRole};`,
    `CREATE ROLE app;\nALTER ROLE app WITH ${from ? plainRole.replace(from, to) : `${plainRole} ${to}`};`,
  );
}

export const roleProbes: KindProbes = {
  kind: 'role',
  probes: {
    login: role('NOLOGIN', 'LOGIN'),
    superuser: role('NOSUPERUSER', 'SUPERUSER'),
    createDatabase: role('NOCREATEDB', 'CREATEDB'),
    createRole: role('NOCREATEROLE', 'CREATEROLE'),
    inherit: role('INHERIT', 'NOINHERIT'),
    replication: role('NOREPLICATION', 'REPLICATION'),
    bypassRls: role('NOBYPASSRLS', 'BYPASSRLS'),
    connectionLimit: role('', 'CONNECTION LIMIT 5'),
    validUntil: role('', "VALID UNTIL '2030-01-01 00:00:00+00'"),
    passwordSet: role('', "PASSWORD 'SCRAM-SHA-256$4096:x'"),
    comment: texts(clusterWide, 'CREATE ROLE app;', "CREATE ROLE app;\nCOMMENT ON ROLE app IS 'x';"),
    owner: exempt('roles have no owner'),
    grants: exempt('what is granted to a role is a membership'),
  },
};

export const roleMembershipProbes: KindProbes = {
  kind: 'role membership',
  probes: {
    admin: texts(
      clusterWide,
      'GRANT a TO b WITH INHERIT TRUE GRANTED BY c;',
      'GRANT a TO b WITH ADMIN OPTION, INHERIT TRUE GRANTED BY c;',
    ),
    inherit: texts(
      clusterWide,
      'GRANT a TO b WITH INHERIT TRUE GRANTED BY c;',
      'GRANT a TO b WITH INHERIT FALSE GRANTED BY c;',
    ),
    set: texts(
      clusterWide,
      'GRANT a TO b WITH INHERIT TRUE GRANTED BY c;',
      'GRANT a TO b WITH INHERIT TRUE, SET FALSE GRANTED BY c;',
    ),
    grantor: texts(
      clusterWide,
      'GRANT a TO b WITH INHERIT TRUE GRANTED BY c;',
      'GRANT a TO b WITH INHERIT TRUE GRANTED BY d;',
    ),
    comment: exempt('memberships have no comments'),
    owner: exempt('memberships have no owner'),
    grants: exempt('memberships have no privileges'),
  },
};

export const roleSettingProbes: KindProbes = {
  kind: 'role setting',
  probes: {
    value: texts(
      clusterWide,
      "CREATE ROLE a;\nALTER ROLE a SET work_mem TO '8MB';",
      "CREATE ROLE a;\nALTER ROLE a SET work_mem TO '9MB';",
    ),
    comment: exempt('settings have no comments'),
    owner: exempt('settings have no owner'),
    grants: exempt('settings have no privileges'),
  },
};
