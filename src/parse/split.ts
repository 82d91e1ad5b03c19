import { isSpace } from '../lexer/characters.ts';
import { endOfToken } from '../lexer/end-of-token.ts';
import { kindAt } from '../lexer/kind-at.ts';
import { allTokens } from '../lexer/tokens.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import { findStatementEnd } from './find-statement-end.ts';

/** How to split: the file's name for spans, and the tables whose rows are kept. */
export interface SplitOptions {
  readonly file: string;
  readonly keepRows?: (table: string) => boolean;
}

/** What a file holds, statement by statement. */
export interface SplitResult {
  readonly statements: readonly RawStatement[];
  readonly trailer: string;
  readonly lines: number;
}

/** Takes a dump piece by piece, so that a file larger than memory can be read. */
export interface Splitter {
  push(text: string): void;
  finish(): SplitResult;
}

/** Splits a whole text into its statements. */
export function splitStatements(text: string, options: SplitOptions): SplitResult {
  const splitter = createSplitter(options);
  splitter.push(text);
  return splitter.finish();
}

const keyword =
  /(?:ABORT|ALTER|ANALYZE|BEGIN|CALL|CHECKPOINT|CLUSTER|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|END|EXECUTE|GRANT|IMPORT|INSERT|LOCK|MERGE|REASSIGN|REFRESH|REINDEX|RESET|REVOKE|ROLLBACK|SECURITY|SELECT|SET|SHOW|START|TRUNCATE|UPDATE|VACUUM|VALUES|WITH)\b/iy;
const clientLine =
  /(?:pg_dump|pg_dumpall|pg_restore|psql)(?:\.exe)?:.*|(?:NOTICE|WARNING|ERROR|INFO|HINT|DETAIL|LOG):\s.*/iy;
const copyFromStdin = /^COPY\s+((?:"(?:[^"]|"")*"|[^\s("])+).*\bFROM\s+stdin\b/is;
const insertInto = /^INSERT\s+INTO\s+(?:ONLY\s+)?((?:"(?:[^"]|"")*"|[^\s("])+)\s*(\()?/i;
const escapesOn = /^SET\s+standard_conforming_strings\s*(?:=|TO)\s*'?(?:off|false|0)\b/i;
const escapesOff = /^SET\s+standard_conforming_strings\s*(?:=|TO)\s*'?(?:on|true|1)\b/i;

/** Makes a splitter; `push` may be called with pieces of any size. */
export function createSplitter({ file, keepRows = () => false }: SplitOptions): Splitter {
  const statements: RawStatement[] = [];
  let buffer = '';
  let offset = 0;
  let line = 1;
  let comment = '';
  let backslashes = false;
  let started = false;
  /** What is kept of a file with rows must not keep the megabytes of rows around it. */
  let own = (text: string) => text;
  let copying: { statement: RawStatement; lines: string[]; rows: number } | undefined;

  function drop(count: number): void {
    line += countLines(buffer, 0, count);
    offset += count;
    buffer = buffer.slice(count);
  }

  function add(
    start: number,
    end: number,
    base: number,
    rest: Pick<RawStatement, 'form'> & Partial<RawStatement>,
  ): RawStatement {
    if (rest.form === 'data') own = detach;
    const read: RawStatement = {
      text: buffer.slice(start, end).trimEnd(),
      span: { file, start: offset + start, end: offset + end, line: base },
      comment,
      count: 1,
      complete: true,
      ...rest,
    };
    comment = '';
    const previous = statements.at(-1);
    if (previous && foldable(previous, read)) {
      statements[statements.length - 1] = fold(previous, read);
      return read;
    }
    const statement = { ...read, text: own(read.text), comment: own(read.comment) };
    statements.push(statement);
    return statement;
  }

  /** Skips the rows of a COPY; true once its end mark was met. */
  function copyRows(last: boolean): boolean {
    let at = 0;
    while (copying) {
      const end = buffer.indexOf('\n', at);
      if (end === -1 && !last) break;
      const row = buffer.slice(at, end === -1 ? buffer.length : end).replace(/\r$/, '');
      if (row === '\\.' || (end === -1 && row === '')) {
        finishCopy(row === '\\.');
        at = end === -1 ? buffer.length : end + 1;
        break;
      }
      copying.rows++;
      if (keepRows(copying.statement.data!.table)) copying.lines.push(own(row));
      if (end === -1) {
        finishCopy(false);
        at = buffer.length;
      } else at = end + 1;
    }
    drop(at);
    return !copying;
  }

  function finishCopy(complete: boolean): void {
    const { statement, lines, rows } = copying!;
    statements[statements.length - 1] = {
      ...statement,
      complete,
      data: { table: statement.data!.table, rows, lines },
    };
    copying = undefined;
  }

  function scan(last: boolean): void {
    if (copying && !copyRows(last)) return;
    let at = 0;
    let lineAt = line;
    let counted = 0;
    const lineOf = (index: number) => {
      lineAt += countLines(buffer, counted, index);
      counted = index;
      return lineAt;
    };
    while (at < buffer.length) {
      const code = buffer.charCodeAt(at);
      if (isSpace(code) || code === 0xfeff || code === 59) {
        at++;
        continue;
      }
      if (kindAt(buffer, at) === 'comment') {
        const end = endOfToken(buffer, at, 'comment');
        if (end >= buffer.length && !last) break;
        comment += `${buffer.slice(at, end).trimEnd()}\n`;
        started = true;
        at = end;
        continue;
      }
      const lineEnd = endOfLine(buffer, at);
      if (lineEnd >= buffer.length && !last) break;
      if (code === 92) {
        add(at, lineEnd, lineOf(at), { form: 'psql' });
        at = lineEnd;
        continue;
      }
      if (isNoise(at)) {
        add(at, lineEnd, lineOf(at), { form: 'noise' });
        at = lineEnd;
        continue;
      }
      started = true;
      const { end, found, groups } = findStatementEnd(buffer, at, backslashes);
      if (!found && !last) break;
      const next = addStatement(at, end, found, groups, lineOf(at));
      at = found ? end + 1 : end;
      if (next) {
        const rowsStart = endOfLine(buffer, at);
        drop(Math.min(rowsStart + 1, buffer.length));
        copying = { statement: next, lines: [], rows: 0 };
        if (!copyRows(last)) return;
        at = 0;
        counted = 0;
        lineAt = line;
      }
    }
    drop(at);
  }

  /** Adds one SQL statement; returns it where rows of a COPY follow. */
  function addStatement(
    start: number,
    end: number,
    complete: boolean,
    groups: number,
    base: number,
  ): RawStatement | undefined {
    const head = buffer.slice(start, Math.min(end, start + 2000));
    if (/^SET\b/i.test(head)) {
      if (escapesOn.test(head)) backslashes = true;
      else if (escapesOff.test(head)) backslashes = false;
    }
    const insert = insertInto.exec(head);
    if (insert && /\bVALUES\b/i.test(buffer.slice(start, Math.min(end, start + 20_000)))) {
      const table = plainName(insert[1]!);
      const kept = keepRows(table);
      const data = {
        table,
        rows: Math.max(1, groups - (insert[2] ? 1 : 0)),
        lines: kept ? [detach(buffer.slice(start, end))] : [],
      };
      add(start, Math.min(end, start + 200), base, { form: 'data', data, complete });
      return undefined;
    }
    const copy = copyFromStdin.exec(head);
    if (copy && complete) {
      return add(start, end, base, {
        form: 'data',
        data: { table: plainName(copy[1]!), rows: 0, lines: [] },
      });
    }
    const text = backslashes ? escapeStrings(buffer.slice(start, end).trimEnd()) : undefined;
    add(start, end, base, { form: 'sql', complete, ...(text === undefined ? {} : { text }) });
    return undefined;
  }

  function isNoise(at: number): boolean {
    if (at > 0 && buffer.charCodeAt(at - 1) !== 10) return false;
    clientLine.lastIndex = at;
    if (clientLine.test(buffer)) return true;
    keyword.lastIndex = at;
    return !started && !keyword.test(buffer);
  }

  return {
    push(text) {
      buffer += text;
      scan(false);
    },
    finish() {
      scan(true);
      const trailer = comment;
      return { statements, trailer, lines: line + countLines(buffer, 0, buffer.length) };
    },
  };
}

/** A copy of a text: engines keep a piece of a text as a reference to the whole. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function plainName(quoted: string): string {
  return detach(quoted.replace(/"((?:[^"]|"")*)"/g, (_, name: string) => name.replaceAll('""', '"')));
}

function foldable(a: RawStatement, b: RawStatement): boolean {
  return a.form === 'data' && b.form === 'data' && a.data?.table === b.data?.table && /^INSERT/i.test(b.text);
}

function fold(a: RawStatement, b: RawStatement): RawStatement {
  const data = {
    table: a.data!.table,
    rows: a.data!.rows + b.data!.rows,
    lines: [...a.data!.lines, ...b.data!.lines],
  };
  return { ...a, data, count: a.count + b.count, complete: b.complete, span: { ...a.span, end: b.span.end } };
}

/** Writes plain strings with backslashes as E'' strings: the grammar always reads with standard_conforming_strings on. */
function escapeStrings(text: string): string {
  let escaped = '';
  for (const { kind, start, end } of allTokens(text, 0, true)) {
    const token = text.slice(start, end);
    const plain = kind === 'string' && token.startsWith("'");
    escaped += plain && token.includes('\\') ? ` E${token}` : token;
  }
  return escaped;
}

/** Index of the line break after `at`, or the end of the text. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
