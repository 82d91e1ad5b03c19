import { defineKind } from '../../kind-contract/kind.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { alterOptions, alterScope, alterTables } from './alter.ts';
import { compareTables } from './compare-tables.ts';
import { createPublication } from './create.ts';
import { readAddedObjects, readPublication } from './read.ts';

/** What CREATE PUBLICATION and ALTER PUBLICATION … ADD say. */
export type PublicationProps = {
  readonly allTables: boolean;
  readonly allSequences: boolean;
  /** Quoted tables that FOR ALL TABLES leaves out. */
  readonly except: readonly string[];
  /** By quoted table: column list and row filter as `(a, b) WHERE (…)`, empty for the whole table. */
  readonly tables: Readonly<Record<string, string>>;
  readonly schemas: readonly string[];
  readonly publish: readonly string[];
  readonly viaRoot: boolean;
  readonly generatedColumns: string;
};

/** Publications of logical replication (https://www.postgresql.org/docs/18/sql-createpublication.html). */
export const publication = defineKind<'publication', PublicationProps>({
  name: 'publication',
  plural: 'publications',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_PUBLICATION'],
  omittedBy: '--no-publications',
  outsideSchemas: true,
  readers: { CreatePublicationStmt: readPublication, AlterPublicationStmt: readAddedObjects },
  properties: {
    allTables: {
      label: 'all tables',
      class: 'structural',
      meaning: 'It publishes every table, also those that are created later.',
      alter: alterScope,
    },
    allSequences: { label: 'all sequences', class: 'structural', alter: alterScope },
    except: { label: 'tables left out', class: 'structural', format: 'set', alter: alterScope },
    tables: {
      label: 'tables',
      class: 'structural',
      format: 'options',
      meaning: 'Column lists and row filters decide what subscribers receive.',
      equal: (from, to, { strict }) => compareTables(from, to, strict),
      alter: alterTables,
    },
    schemas: {
      label: 'schemas',
      class: 'structural',
      format: 'set',
      meaning: 'It publishes every table of these schemas.',
      alter: alterTables,
    },
    publish: {
      label: 'published operations',
      class: 'structural',
      format: 'set',
      meaning: 'Operations that are not published never reach the subscribers.',
      alter: ({ after, to }) => alterOptions(after, `publish = '${to.join(', ')}'`),
    },
    viaRoot: {
      label: 'publish via partition root',
      class: 'structural',
      meaning: 'It decides whether changes of partitions arrive under the name of the partitioned table.',
      alter: ({ after, to }) => alterOptions(after, `publish_via_partition_root = ${to}`),
    },
    generatedColumns: {
      label: 'published generated columns',
      class: 'structural',
      alter: ({ after, to }) => alterOptions(after, `publish_generated_columns = ${to}`),
    },
  },
  pinsColumns: ({ props }) => Object.values(props.tables).join(' '),
  ddlName: ({ address }) => `PUBLICATION ${quoteIdentifier(address.path[0]!)}`,
  create: createPublication,
});
