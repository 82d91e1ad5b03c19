import { defineKind } from '../../kind-contract/kind.ts';
import type { Property } from '../../kind-contract/property.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { alterDatabase, createDatabase } from './ddl.ts';
import { readAlterDatabase, readDatabase } from './read.ts';

/** What CREATE DATABASE and ALTER DATABASE say; undefined where the server's default holds. */
export type DatabaseProps = {
  readonly template: string | undefined;
  readonly encoding: string | undefined;
  readonly localeProvider: string;
  readonly collate: string | undefined;
  readonly ctype: string | undefined;
  readonly providerLocale: string | undefined;
  readonly icuRules: string | undefined;
  readonly tablespace: string | undefined;
  readonly connectionLimit: number | undefined;
  readonly allowConnections: boolean;
  readonly isTemplate: boolean;
};

/** Databases, which pg_dump --create and pg_dumpall write (https://www.postgresql.org/docs/18/sql-createdatabase.html). */
export const database = defineKind<'database', DatabaseProps>({
  name: 'database',
  plural: 'databases',
  section: 'others',
  writtenWith: '--create',
  pathLength: 1,
  objectTypes: ['OBJECT_DATABASE'],
  readers: { CreatedbStmt: readDatabase, AlterDatabaseStmt: readAlterDatabase },
  properties: {
    template: fixed('template'),
    encoding: fixed('encoding'),
    localeProvider: fixed('locale provider'),
    collate: { ...fixed('collation'), meaning: 'It decides how text sorts and which indexes serve LIKE.' },
    ctype: fixed('character classification'),
    providerLocale: fixed('locale of the provider'),
    icuRules: fixed('ICU rules'),
    tablespace: {
      label: 'tablespace',
      class: 'storage',
      alter: ({ after, to }) =>
        alterDatabase(after, `SET TABLESPACE ${quoteIdentifier(to ?? 'pg_default')}`, {
          phase: 'window',
          transaction: 'none',
        }),
    },
    connectionLimit: {
      label: 'connection limit',
      class: 'access',
      alter: ({ after, to }) => alterDatabase(after, `CONNECTION LIMIT = ${to ?? -1}`),
    },
    allowConnections: {
      label: 'allows connections',
      class: 'access',
      alter: ({ after, to }) => alterDatabase(after, `ALLOW_CONNECTIONS = ${to}`),
    },
    isTemplate: {
      label: 'is a template',
      class: 'access',
      alter: ({ after, to }) => alterDatabase(after, `IS_TEMPLATE = ${to}`),
    },
  },
  privileges: { all: () => ['CREATE', 'CONNECT', 'TEMPORARY'], toPublic: ['CONNECT', 'TEMPORARY'] },
  ddlName: ({ address }) => `DATABASE ${quoteIdentifier(address.path[0]!)}`,
  create: createDatabase,
  drop: ({ address }) => [
    {
      sql: `DROP DATABASE ${quoteIdentifier(address.path[0]!)}`,
      phase: 'contract',
      transaction: 'none',
      loses: 'data',
    },
  ],
  holdsData: true,
});

/** A property that is decided when the database is made. */
function fixed(label: string): Property<DatabaseProps, string | undefined> & Property<DatabaseProps, string> {
  return {
    label,
    class: 'structural',
    alter: ({ after, to }: { after: { address: { path: readonly string[] } }; to: string | undefined }) => [
      {
        sql: '',
        decision: `The ${label} of a database cannot change: make ${quoteIdentifier(after.address.path[0]!)} anew with ${to ?? 'the default'} and restore its data.`,
      },
    ],
  };
}
