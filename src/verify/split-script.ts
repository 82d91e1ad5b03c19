import { splitStatements } from '../parse/split.ts';

/** One statement to send to a server; `line` counts from 1. `copy` marks rows that only psql can send. */
export interface ScriptStatement {
  readonly text: string;
  readonly line: number;
  readonly data: boolean;
  readonly copy: boolean;
}

/** Splits SQL into statements; psql's backslash lines and what a client printed are left out. */
export function splitScript(sql: string): readonly ScriptStatement[] {
  return splitStatements(sql, { file: '' })
    .statements.filter((statement) => statement.form === 'sql' || statement.form === 'data')
    .map((statement) => ({
      // The splitter shortens INSERTs and rewrites escapes for the grammar; the server gets the text as it stands.
      text: sql.slice(statement.span.start, statement.span.end).trimEnd(),
      line: statement.span.line,
      data: statement.form === 'data',
      copy: statement.form === 'data' && /^COPY\b/i.test(statement.text),
    }));
}
