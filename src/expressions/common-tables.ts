import type { SelectStatement, WithStatementBinding } from 'pgsql-ast-parser';
import { readMark } from './marks.ts';

/** One query of a WITH list. */
export interface CommonTable {
  readonly name: string;
  readonly recursive: boolean;
  readonly columns: string;
  readonly materialized: string;
  readonly query: WithStatementBinding;
}

/** Splits a query into its WITH list and what follows it. */
export function commonTables(query: SelectStatement): {
  tables: readonly CommonTable[];
  main: SelectStatement;
} {
  if (query.type === 'with') {
    const tables = query.bind.map(({ alias, statement }): CommonTable => {
      const [name, recursive, columns, materialized] = (
        readMark(alias.name, 'common') ?? `${alias.name}|||`
      ).split('|');
      return {
        name: name!,
        recursive: recursive !== '',
        columns: columns!,
        materialized: materialized!,
        query: statement,
      };
    });
    return { tables, main: query.in as SelectStatement };
  }
  return { tables: [], main: query };
}
