import { isSpace } from '../lexer/characters.ts';
import { endOfToken } from '../lexer/end-of-token.ts';
import { kindAt } from '../lexer/kind-at.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import { isClientOutput } from './client-output.ts';
import { detach } from './detach.ts';
import { escapeStrings } from './escape-strings.ts';
import { findStatementEnd } from './find-statement-end.ts';
import { copiedTable, fold, foldable, readInsert } from './row-data.ts';

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

const dumpEnd = /^-- PostgreSQL database (?:cluster )?dump complete$/;
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
  /** A statement without an end is looked at again when the text has doubled: megabytes of one would be read often. */
  let enough = 0;
  /** Zero bytes between statements have been told of. */
  let zeros = false;
  /** What is kept of a file with rows must not keep the megabytes of rows around it. */
  let own = (text: string) => text;
  let copying: { statement: RawStatement; kept: boolean; lines: string[]; rows: number } | undefined;

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

  /** Skips the rows of a COPY; true once its end mark was met. Rows that nobody keeps are counted, not cut out. */
  function copyRows(last: boolean): boolean {
    let at = 0;
    while (copying) {
      const lineEnd = buffer.indexOf('\n', at);
      if (lineEnd === -1 && !last) break;
      const next = lineEnd === -1 ? buffer.length : lineEnd + 1;
      const end = lineEnd === -1 ? next : lineEnd;
      if (isEndMark(at, end)) finishCopy(true);
      else if (lineEnd === -1) {
        if (end > at) addRow(at, end);
        finishCopy(false);
      } else addRow(at, end);
      at = next;
    }
    drop(at);
    return !copying;
  }

  function isEndMark(at: number, end: number): boolean {
    if (buffer.charCodeAt(at) !== 92 || buffer.charCodeAt(at + 1) !== 46) return false;
    return end === at + 2 || (end === at + 3 && buffer.charCodeAt(at + 2) === 13);
  }

  function addRow(at: number, end: number): void {
    copying!.rows++;
    if (copying!.kept) copying!.lines.push(own(buffer.slice(at, end).replace(/\r$/, '')));
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
      if (code === 0) {
        // What a crash leaves behind; one place is enough to tell of it.
        if (!zeros) add(at, at + 1, lineOf(at), { form: 'noise' });
        zeros = true;
        at++;
        continue;
      }
      if (kindAt(buffer, at) === 'comment') {
        const end = endOfToken(buffer, at, 'comment');
        if (end >= buffer.length && !last) break;
        const words = buffer.slice(at, end).trimEnd();
        comment += `${words}\n`;
        // After pg_dump's end mark a client may speak again; lines of dashes are banners as well as comments.
        if (dumpEnd.test(words)) started = false;
        else if (/\w/.test(words)) started = true;
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
      if (isClientOutput(buffer, at, started)) {
        add(at, lineEnd, lineOf(at), { form: 'noise' });
        at = lineEnd;
        continue;
      }
      started = true;
      const { end, found, groups } = findStatementEnd(buffer, at, backslashes);
      if (!found && !last) {
        enough = 2 * (buffer.length - at);
        break;
      }
      const next = addStatement(at, end, found, groups, lineOf(at));
      at = found ? end + 1 : end;
      if (next) {
        const rowsStart = endOfLine(buffer, at);
        drop(Math.min(rowsStart + 1, buffer.length));
        copying = { statement: next, kept: keepRows(next.data!.table), lines: [], rows: 0 };
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
    const insert = readInsert(head, () => buffer.slice(start, Math.min(end, start + 20_000)), groups);
    if (insert) {
      const lines = keepRows(insert.table) ? [detach(buffer.slice(start, end))] : [];
      add(start, Math.min(end, start + 200), base, { form: 'data', data: { ...insert, lines }, complete });
      return undefined;
    }
    const table = complete ? copiedTable(head) : undefined;
    if (table !== undefined)
      return add(start, end, base, { form: 'data', data: { table, rows: 0, lines: [] } });
    const text = backslashes ? escapeStrings(buffer.slice(start, end).trimEnd()) : undefined;
    add(start, end, base, { form: 'sql', complete, ...(text === undefined ? {} : { text }) });
    return undefined;
  }

  return {
    push(text) {
      buffer += text;
      if (buffer.length < enough) return;
      enough = 0;
      scan(false);
    },
    finish() {
      scan(true);
      const trailer = comment;
      return { statements, trailer, lines: line + countLines(buffer, 0, buffer.length) };
    },
  };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Index of the line break after `at`, or the end of the text. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
