import { quoteIdentifier } from '../../../sql/quote.ts';
import { indexEntries } from '../../index-entry.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnsOf, nameOf } from '../tables.ts';

/** Unique indexes and constraints that rows with NULL pass. */
export const nullableInUnique: HealthCheck = {
  id: 'nullable-in-unique',
  title: 'unique keys over columns that may be NULL',
  severity: 'low',
  why: 'NULLs are distinct: any number of rows with NULL in the column is allowed.',
  remedy:
    'Make the columns NOT NULL, or use NULLS NOT DISTINCT on PostgreSQL 15 and later, where that is not meant.',
  find: ({ model }) =>
    indexEntries(model).flatMap(({ object, table, definition, backs, isPart }) => {
      if (
        !definition.unique ||
        backs === 'primary key' ||
        isPart ||
        definition.nullsNotDistinct ||
        definition.predicate !== undefined
      )
        return [];
      const loose = columnsOf(table, model).filter(
        (column) =>
          column.props.notNull !== true && definition.keys.includes(quoteIdentifier(nameOf(column))),
      );
      return loose.length > 0 && definition.keys.length > 1
        ? [{ id: object.id, detail: codeList(loose.map(nameOf)) }]
        : [];
    }),
};
