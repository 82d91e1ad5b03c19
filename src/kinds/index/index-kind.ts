import { defineKind } from '../../kind-contract/kind.ts';
import { compareKeys, compareNames } from '../../kind-parts/index/compare-index-elements.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterStorageOptions } from '../../sql/storage-options.ts';
import { alterAttachment } from './alter-attachment.ts';
import { createIndex, setStatistics } from './create.ts';
import { definitionKey } from './definition-key.ts';
import { dropIndex } from './drop.ts';
import type { IndexProps } from './props.ts';
import { readIndex } from './read.ts';
import {
  readAttachment,
  readIndexComment,
  readSetOptions,
  readStatisticsTarget,
  readTablespace,
} from './read-alterations.ts';
import { replaceIndex } from './replace.ts';

/** Indexes of tables and materialized views (https://www.postgresql.org/docs/18/sql-createindex.html). */
export const indexKind = defineKind<'index', IndexProps>({
  name: 'index',
  plural: 'indexes',
  section: 'indexes',
  namespace: 'relation',
  objectTypes: ['OBJECT_INDEX'],
  locate: (name, context) => {
    const id = context.find('relation', context.path(name));
    return id !== undefined && context.get(id)?.address.kind === 'index' ? id : undefined;
  },
  readers: {
    IndexStmt: readIndex,
    'AlterTableStmt/AT_AttachPartition/OBJECT_INDEX': readAttachment,
    'AlterTableStmt/AT_SetStatistics/OBJECT_INDEX': readStatisticsTarget,
    'AlterTableStmt/AT_SetRelOptions/OBJECT_INDEX': readSetOptions,
    'AlterTableStmt/AT_SetTableSpace/OBJECT_INDEX': readTablespace,
    'CommentStmt/OBJECT_INDEX': readIndexComment,
  },
  properties: {
    unique: {
      label: 'unique',
      class: 'structural',
      meaning: 'A unique index rejects duplicates; ON CONFLICT needs it.',
      alter: replaceIndex,
    },
    method: { label: 'access method', class: 'storage', alter: replaceIndex },
    keys: {
      label: 'keys',
      class: 'structural',
      format: 'list',
      meaning: 'The keys and their order decide which queries the index serves.',
      equal: compareKeys,
      alter: replaceIndex,
    },
    collations: {
      label: 'collations',
      class: 'structural',
      format: 'options',
      equal: compareNames,
      alter: replaceIndex,
    },
    opclasses: {
      label: 'operator classes',
      class: 'structural',
      format: 'options',
      meaning: 'The operator class decides which operators can use the index.',
      equal: compareNames,
      alter: replaceIndex,
    },
    orders: { label: 'sort order', class: 'storage', format: 'options', alter: replaceIndex },
    include: {
      label: 'included columns',
      class: 'storage',
      format: 'list',
      meaning: 'Included columns let queries answer from the index alone.',
      alter: replaceIndex,
    },
    nullsNotDistinct: {
      label: 'NULLS NOT DISTINCT',
      class: 'structural',
      meaning: 'It decides whether two rows with NULL in the key are duplicates.',
      alter: replaceIndex,
    },
    predicate: {
      label: 'predicate',
      class: 'structural',
      format: 'expression',
      meaning: 'Only rows for which it holds are in the index.',
      alter: replaceIndex,
    },
    options: {
      label: 'storage parameters',
      class: 'storage',
      format: 'options',
      alter: ({ after, from, to }) =>
        alterStorageOptions(from, to).map((command) => ({
          sql: `ALTER INDEX ${quoteName(after.address.path)} ${command}`,
        })),
    },
    tablespace: {
      label: 'tablespace',
      class: 'storage',
      alter: ({ after, to }) => [
        {
          sql: `ALTER INDEX ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? 'pg_default')}`,
          phase: 'window',
        },
      ],
    },
    attachedTo: { label: 'part of index', class: 'storage', format: 'list', alter: alterAttachment },
    statistics: {
      label: 'statistics targets',
      class: 'storage',
      format: 'options',
      alter: ({ after, from, to }) => setStatistics(after, from, to),
    },
  },
  alternateKey: definitionKey,
  goesWith: (object, model) => [wholeIndex(object, model) ?? []].flat(),
  ddlName: ({ address }) => `INDEX ${quoteName(address.path)}`,
  create: createIndex,
  drop: dropIndex,
});
