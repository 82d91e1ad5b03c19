import { exempt, type KindProbes, type Probe, server, texts } from './probe.ts';

const tables = 'CREATE TABLE t (a integer, b integer); CREATE TABLE u (a integer);';
const publication = `${tables} CREATE PUBLICATION "$" FOR TABLE t`;

export const publicationProbes: KindProbes = {
  kind: 'publication',
  probes: {
    allTables: server(
      'CREATE PUBLICATION "$"',
      'DROP PUBLICATION "$"; CREATE PUBLICATION "$" FOR ALL TABLES',
    ),
    allSequences: exempt(
      'syntax of PostgreSQL 19; until the grammar knows it, such a statement is compared as text',
    ),
    except: exempt(
      'syntax of PostgreSQL 19; until the grammar knows it, such a statement is compared as text',
    ),
    tables: server(publication, 'ALTER PUBLICATION "$" ADD TABLE u'),
    schemas: server(publication, 'ALTER PUBLICATION "$" ADD TABLES IN SCHEMA "$"'),
    publish: server(publication, `ALTER PUBLICATION "$" SET (publish = 'insert')`),
    viaRoot: server(publication, 'ALTER PUBLICATION "$" SET (publish_via_partition_root = true)'),
    generatedColumns: server(publication, 'ALTER PUBLICATION "$" SET (publish_generated_columns = stored)'),
    comment: server(publication, `COMMENT ON PUBLICATION "$" IS 'x'`),
    owner: server(
      `${publication}; ALTER ROLE probe_owner SUPERUSER`,
      'ALTER PUBLICATION "$" OWNER TO probe_owner',
    ),
    grants: exempt('publications have no privileges'),
  },
};

const noReceiver = 'the embedded server cannot load the library of subscriptions';
const subscription =
  "CREATE SUBSCRIPTION s CONNECTION 'dbname=a' PUBLICATION p WITH (connect = false, slot_name = 's');";

/** A subscription with other words in it. */
function altered(from: string, to: string): Probe {
  return texts(noReceiver, subscription, subscription.replace(from, to));
}

/** A subscription with one more option. */
function option(text: string): Probe {
  return altered("slot_name = 's'", `slot_name = 's', ${text}`);
}

/** A subscription with one more statement about it. */
function followed(statement: string, before = ''): Probe {
  return texts(noReceiver, `${subscription}\n${before}`, `${subscription}\n${statement}`);
}

export const subscriptionProbes: KindProbes = {
  kind: 'subscription',
  probes: {
    connection: altered('dbname=a', 'dbname=b'),
    publications: altered('PUBLICATION p', 'PUBLICATION p, q'),
    enabled: followed('ALTER SUBSCRIPTION s ENABLE;'),
    slotName: altered("'s'", "'other'"),
    binary: option('binary = true'),
    streaming: option('streaming = on'),
    twoPhase: option('two_phase = on'),
    disableOnError: option('disable_on_error = true'),
    passwordRequired: option('password_required = false'),
    runAsOwner: option('run_as_owner = true'),
    origin: option('origin = none'),
    failover: option('failover = true'),
    synchronousCommit: option("synchronous_commit = 'on'"),
    options: option('retain_dead_tuples = true'),
    comment: followed("COMMENT ON SUBSCRIPTION s IS 'x';"),
    owner: followed('ALTER SUBSCRIPTION s OWNER TO b;', 'ALTER SUBSCRIPTION s OWNER TO a;'),
    grants: exempt('subscriptions have no privileges'),
  },
};
