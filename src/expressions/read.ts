import type { Expr, SelectStatement } from 'pgsql-ast-parser';
import type { Library } from './library.ts';
import { printExpression, printQuery } from './print.ts';
import { rewrites } from './rewrites/index.ts';
import { spell } from './rewrites/rewrite.ts';
import { tokenize } from './tokens.ts';

const queryTypes: readonly string[] = ['select', 'union', 'union all', 'values', 'with', 'with recursive'];

/** Reads one scalar expression; undefined where the parser does not take it even after the rewrites. */
export function readExpression(library: Library, sql: string): Expr | undefined {
  return attempt(sql, (text) => library.parse(text, 'expr'), printExpression);
}

/** Reads one SELECT, VALUES or WITH query; undefined where the parser does not take it even after the rewrites. */
export function readQuery(library: Library, sql: string): SelectStatement | undefined {
  return attempt(
    sql,
    (text) => {
      const statements = library.parse(text);
      const [statement] = statements;
      const readable =
        statements.length === 1 && statement !== undefined && queryTypes.includes(statement.type);
      return readable ? (statement as SelectStatement) : undefined;
    },
    printQuery,
  );
}

function attempt<Tree>(
  sql: string,
  parse: (text: string) => Tree | undefined,
  print: (tree: Tree) => string,
): Tree | undefined {
  const tokens = tokenize(sql);
  if (tokens === undefined || tokens.length === 0) return undefined;
  try {
    const tree = parse(spell(rewrites.reduce((current, rewrite) => rewrite(current), tokens)));
    // What has no spelling (INSERT in a WITH list) cannot be explained either.
    if (tree !== undefined) print(tree);
    return tree;
  } catch {
    // The parser reports what it cannot read by throwing; the caller then shows a text diff.
    return undefined;
  }
}
