import { exempt, type KindProbes, server, texts } from './probe.ts';

const wrapper = 'CREATE FOREIGN DATA WRAPPER "$"';
const remote = `${wrapper}; CREATE SERVER "$" FOREIGN DATA WRAPPER "$"`;
const foreign = `${remote}; CREATE FOREIGN TABLE t (a integer) SERVER "$"`;

export const foreignDataWrapperProbes: KindProbes = {
  kind: 'foreign data wrapper',
  probes: {
    handler: texts(
      'a handler needs a library',
      'CREATE FOREIGN DATA WRAPPER w;',
      'CREATE FOREIGN DATA WRAPPER w HANDLER public.h;',
    ),
    validator: server(wrapper, 'ALTER FOREIGN DATA WRAPPER "$" VALIDATOR postgresql_fdw_validator'),
    options: server(wrapper, `ALTER FOREIGN DATA WRAPPER "$" OPTIONS (ADD debug 'true')`),
    comment: server(wrapper, `COMMENT ON FOREIGN DATA WRAPPER "$" IS 'x'`),
    owner: server(
      `${wrapper}; ALTER ROLE probe_owner SUPERUSER`,
      'ALTER FOREIGN DATA WRAPPER "$" OWNER TO probe_owner',
    ),
    grants: server(wrapper, 'GRANT USAGE ON FOREIGN DATA WRAPPER "$" TO probe_reader'),
  },
};

export const serverProbes: KindProbes = {
  kind: 'server',
  probes: {
    wrapper: server(
      `${remote}; CREATE FOREIGN DATA WRAPPER "$_other"`,
      'DROP SERVER "$"; CREATE SERVER "$" FOREIGN DATA WRAPPER "$_other"',
    ),
    type: server(remote, `DROP SERVER "$"; CREATE SERVER "$" TYPE 'x' FOREIGN DATA WRAPPER "$"`),
    version: server(remote, `ALTER SERVER "$" VERSION '2'`),
    options: server(remote, `ALTER SERVER "$" OPTIONS (ADD host 'other')`),
    comment: server(remote, `COMMENT ON SERVER "$" IS 'x'`),
    owner: server(`${remote}; ALTER ROLE probe_owner SUPERUSER`, 'ALTER SERVER "$" OWNER TO probe_owner'),
    grants: server(remote, 'GRANT USAGE ON FOREIGN SERVER "$" TO probe_reader'),
  },
};

export const userMappingProbes: KindProbes = {
  kind: 'user mapping',
  probes: {
    options: server(
      `${remote}; CREATE USER MAPPING FOR probe_reader SERVER "$" OPTIONS (user 'a')`,
      `ALTER USER MAPPING FOR probe_reader SERVER "$" OPTIONS (SET user 'b')`,
    ),
    comment: exempt('user mappings have no comments'),
    owner: exempt('user mappings have no owner'),
    grants: exempt('user mappings have no privileges'),
  },
};

export const foreignTableProbes: KindProbes = {
  kind: 'foreign table',
  probes: {
    server: server(
      `${foreign}; CREATE SERVER "$_other" FOREIGN DATA WRAPPER "$"`,
      'DROP FOREIGN TABLE t; CREATE FOREIGN TABLE t (a integer) SERVER "$_other"',
    ),
    options: server(foreign, `ALTER FOREIGN TABLE t OPTIONS (ADD x 'y')`),
    partitionOf: server(
      `${remote}; CREATE TABLE p1 (a integer) PARTITION BY LIST (a); CREATE TABLE p2 (a integer) PARTITION BY LIST (a);
       CREATE FOREIGN TABLE t PARTITION OF p1 FOR VALUES IN (1) SERVER "$"`,
      'ALTER TABLE p1 DETACH PARTITION t; ALTER TABLE p2 ATTACH PARTITION t FOR VALUES IN (1)',
    ),
    bound: server(
      `${remote}; CREATE TABLE p (a integer) PARTITION BY LIST (a);
       CREATE FOREIGN TABLE t PARTITION OF p FOR VALUES IN (1) SERVER "$"`,
      'ALTER TABLE p DETACH PARTITION t; ALTER TABLE p ATTACH PARTITION t FOR VALUES IN (2)',
    ),
    inherits: server(`${foreign}; CREATE TABLE p (a integer)`, 'ALTER FOREIGN TABLE t INHERIT p'),
    columnOrder: server(
      `${remote}; CREATE FOREIGN TABLE t (a integer, b integer) SERVER "$"`,
      'ALTER FOREIGN TABLE t DROP a; ALTER FOREIGN TABLE t ADD a integer',
    ),
    comment: server(foreign, `COMMENT ON FOREIGN TABLE t IS 'x'`),
    owner: server(foreign, 'ALTER FOREIGN TABLE t OWNER TO probe_owner'),
    grants: server(foreign, 'GRANT SELECT ON t TO probe_reader'),
  },
};
