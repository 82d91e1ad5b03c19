import { loadModule, parseSync, SqlError } from 'libpg-query';

/** A node of PostgreSQL's own parse tree: one key, the node's type, over its fields. */
export type AstNode = { readonly [type: string]: AstFields };

/** The fields of a parse-tree node; protobuf leaves out fields that are zero, false or empty. */
// biome-ignore lint/suspicious/noExplicitAny: the tree is loosely typed JSON; readers narrow it field by field.
export type AstFields = any;

/** One statement as the grammar returns it; offsets are UTF-8 bytes from the start of the parsed text. */
export interface ParsedStatement {
  readonly node: AstNode;
  readonly byteStart: number;
  readonly byteLength: number;
}

/** A syntax error; `codePoint` counts code points from the start of the parsed text. */
export interface GrammarError {
  readonly message: string;
  readonly codePoint: number;
}

const tooDeep = 'the statement is nested too deeply to be read';

/** Loads PostgreSQL's grammar (WASM). Must have settled before any other function of this file is called. */
export async function loadGrammar(): Promise<void> {
  await loadModule();
}

/** Parses SQL text with PostgreSQL's grammar; returns the statements, or the first error. */
export function parseSql(text: string): readonly ParsedStatement[] | GrammarError {
  try {
    const statements = parseSync(text).stmts ?? [];
    return statements.map((raw) => ({
      node: raw.stmt as AstNode,
      byteStart: raw.stmt_location ?? 0,
      byteLength: raw.stmt_len ?? 0,
    }));
  } catch (error) {
    // The grammar's stack is this program's own: a sum of ten thousand terms exhausts it.
    if (error instanceof RangeError) return { message: tooDeep, codePoint: 0 };
    if (!(error instanceof SqlError)) throw error;
    if (/^memory exhausted/.test(error.message)) return { message: tooDeep, codePoint: 0 };
    return { message: error.message, codePoint: error.sqlDetails?.cursorPosition ?? 0 };
  }
}

/** Parses one scalar expression; undefined where PostgreSQL's grammar does not take it. */
export function parseExpression(sql: string): AstNode | undefined {
  const parsed = parseSql(`SELECT (${sql}\n)`);
  if (!isParsed(parsed) || parsed.length !== 1) return undefined;
  return parsed[0]?.node.SelectStmt?.targetList?.[0]?.ResTarget?.val;
}

/** Parses one query (SELECT, VALUES, WITH …); undefined where PostgreSQL's grammar does not take it. */
export function parseQuery(sql: string): AstNode | undefined {
  const parsed = parseSql(sql);
  return isParsed(parsed) && parsed.length === 1 ? parsed[0]?.node : undefined;
}

/** Tells a list of statements from an error. */
export function isParsed(
  result: readonly ParsedStatement[] | GrammarError,
): result is readonly ParsedStatement[] {
  return Array.isArray(result);
}
