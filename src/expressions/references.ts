import type { Library } from './library.ts';
import { readMark } from './marks.ts';
import { printName, printQualified } from './print-name.ts';
import { readExpression, readQuery } from './read.ts';

/** What an expression or query names; each list is sorted and has every name once. */
export interface References {
  readonly relations: readonly string[];
  readonly columns: readonly string[];
  readonly functions: readonly string[];
}

/** The names in an expression or query, queries of its WITH lists left out; undefined where it cannot be read. */
export function references(
  library: Library,
  sql: string,
  form: 'expression' | 'query',
): References | undefined {
  const tree = form === 'query' ? readQuery(library, sql) : readExpression(library, sql);
  if (tree === undefined) return undefined;
  const relations = new Set<string>();
  const columns = new Set<string>();
  const functions = new Set<string>();
  const common = new Set<string>();
  const visitor = library.astVisitor((visit) => ({
    tableRef: (table) => {
      relations.add(printQualified(table));
      visit.super().tableRef(table);
    },
    ref: (ref) => {
      if (ref.name.startsWith('~') && readMark(ref.name, 'name') === undefined) return;
      const name = ref.name === '*' ? '*' : printName(ref.name);
      columns.add(ref.table === undefined ? name : `${printQualified(ref.table)}.${name}`);
    },
    call: (call) => {
      if (!call.function.name.startsWith('~')) functions.add(printQualified(call.function, false));
      visit.super().call(call);
    },
    with: (statement) => {
      for (const { alias } of statement.bind) {
        common.add(printName((readMark(alias.name, 'common') ?? alias.name).split('|')[0]!));
      }
      visit.super().with(statement);
    },
  }));
  if (form === 'query') visitor.statement(tree as Parameters<typeof visitor.statement>[0]);
  else visitor.expr(tree as Parameters<typeof visitor.expr>[0]);
  const sorted = (names: Set<string>): readonly string[] => [...names].sort();
  return {
    relations: sorted(relations).filter((name) => !common.has(name)),
    columns: sorted(columns),
    functions: sorted(functions),
  };
}
