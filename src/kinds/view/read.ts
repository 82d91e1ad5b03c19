import type { Reader } from '../../kind-contract/reader.ts';
import { knowsOptions, optionFlag, optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import { sliceViewQuery } from '../../kind-parts/relation/slice-view-query.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { columnsOf } from './output-columns.ts';
import type { ViewProps } from './view.ts';

const checkOptions: Readonly<Record<string, string | undefined>> = {
  LOCAL_CHECK_OPTION: 'local',
  CASCADED_CHECK_OPTION: 'cascaded',
};

/**
 * Reads CREATE VIEW. pg_dump writes a view twice where a constraint stands between it and its query: first with NULLs
 * for columns, then with CREATE OR REPLACE; the last one counts (N18).
 */
export const readView: Reader = (fields, context) => {
  const options = optionsOf(fields.options);
  const known = ['security_barrier', 'security_invoker', 'check_option'];
  if (fields.view.relpersistence === 't' || !knowsOptions(options, known)) return false;
  const path = context.path(fields.view);
  const twice = context.find('view', path) ?? context.find('relation', path);
  const checkOption = options.has('check_option') ? optionText(options.get('check_option')) : undefined;
  const names: readonly string[] = (fields.aliases ?? []).map((node: AstFields) => node.String.sval);
  const isRecursive = fields.query.SelectStmt?.withClause?.location === -1;
  const query = sliceViewQuery(context.text);
  const id = context.define<ViewProps>(
    { kind: 'view', path },
    {
      query: isRecursive ? spellRecursive(path, names, query) : query,
      columns: isRecursive || sameAsOutput(names, fields.query.SelectStmt) ? [] : names,
      securityBarrier: optionFlag(options, 'security_barrier') ?? false,
      securityInvoker: optionFlag(options, 'security_invoker') ?? false,
      checkOption: checkOption?.toLowerCase() ?? checkOptions[fields.withCheckOption],
    },
  );
  if (twice !== undefined) context.used('N18', id);
};

/** CREATE RECURSIVE VIEW is short for this (https://www.postgresql.org/docs/18/sql-createview.html). */
function spellRecursive(path: readonly string[], names: readonly string[], query: string): string {
  const columns = names.map(quoteIdentifier).join(', ');
  const own = quoteName(path.slice(-1));
  return `WITH RECURSIVE ${own}(${columns}) AS (${query}) SELECT ${columns} FROM ${own}`;
}

/** A list that repeats the names of the query's columns says nothing. */
function sameAsOutput(names: readonly string[], select: AstFields): boolean {
  const columns = select && columnsOf(select);
  return (
    columns !== undefined &&
    names.length <= columns.length &&
    names.every((name, index) => name === columns[index]!.name)
  );
}
