import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import { type GrammarError, isParsed, type ParsedStatement, parseSql } from './grammar.ts';
import { isAscii, type Statement } from './statement.ts';

/** One raw statement after the grammar: read, or not readable with the reason. */
export interface ParsedRaw {
  readonly raw: RawStatement;
  readonly statement?: Statement;
  readonly problem?: Diagnostic;
}

/** Keeps what the grammar said of a text, so that a statement that stands in several files is parsed once. */
export type ParseCache = Map<string, Pick<Statement, 'type' | 'node' | 'fields' | 'byteBase'>>;

/** Large enough to amortise a call into WASM, small enough that one broken statement costs little. */
const batchSize = 400;
const separator = '\n;\n';

/** Reads SQL statements with PostgreSQL's grammar, many at a time; a broken one costs only itself. */
export function parseStatements(raws: readonly RawStatement[], cache: ParseCache): readonly ParsedRaw[] {
  const unknown = [...new Set(raws.filter((raw) => raw.form === 'sql').map((raw) => raw.text))].filter(
    (text) => !cache.has(text),
  );
  const errors = new Map<string, GrammarError>();
  for (let at = 0; at < unknown.length; at += batchSize) {
    parseBatch(unknown.slice(at, at + batchSize), cache, errors);
  }
  return raws.map((raw) => {
    if (raw.form !== 'sql') return { raw };
    const known = cache.get(raw.text);
    if (known) return { raw, statement: { raw, ...known } };
    return parseInterrupted(raw, cache) ?? { raw, problem: describeError(raw, errors.get(raw.text)!) };
  });
}

/**
 * What pg_dump --verbose says about its work: a shell that writes both streams into one file puts it in the midst of a
 * statement, because only one of them is buffered.
 */
const interruption =
  /pg_(?:dump|dumpall|restore)(?:\.exe)?: (?:error|warning|detail|hint|info|last built-in|reading|finding|flagging|identifying|saving|creating|dumping|dropping|setting|executing|processing|connecting|disabling|enabling)[^\n]*\n/g;

/** The statement without what a client said in the midst of it; undefined where that does not make it readable. */
function parseInterrupted(raw: RawStatement, cache: ParseCache): ParsedRaw | undefined {
  const at = raw.text.search(interruption);
  if (at < 0) return undefined;
  const text = raw.text.replace(interruption, '');
  parseBatch([text], cache, new Map());
  const known = cache.get(text);
  if (!known) return undefined;
  const own = { ...raw, text };
  return {
    raw: own,
    statement: { raw: own, ...known },
    problem: {
      code: 'client-messages',
      severity: 'warning',
      message: 'what a client printed stands in the midst of a statement; left out',
      file: raw.span.file,
      place: { file: raw.span.file, text: raw.text, firstLine: raw.span.line, offset: at },
      hint: 'write the dump with --file instead of a shell redirection, or keep stderr apart',
    },
  };
}

function parseBatch(texts: readonly string[], cache: ParseCache, errors: Map<string, GrammarError>): void {
  const parsed = parseSql(texts.join(separator));
  if (isParsed(parsed) && parsed.length === texts.length) {
    let byteBase = 0;
    texts.forEach((text, index) => {
      remember(text, parsed[index]!, byteBase, cache);
      byteBase += (isAscii(text) ? text.length : new TextEncoder().encode(text).length) + separator.length;
    });
    return;
  }
  for (const text of texts) {
    const alone = parseSql(text);
    if (!isParsed(alone)) errors.set(text, alone);
    else if (alone.length === 1) remember(text, alone[0]!, 0, cache);
    else errors.set(text, { message: 'the text between two semicolons is not one statement', codePoint: 0 });
  }
}

function remember(text: string, { node }: ParsedStatement, byteBase: number, cache: ParseCache): void {
  const type = Object.keys(node)[0]!;
  cache.set(text, { type, node, fields: node[type], byteBase });
}

function describeError(raw: RawStatement, error: GrammarError): Diagnostic {
  const offset = [...raw.text].slice(0, error.codePoint).join('').length;
  const head = raw.text
    .split(/\n|'|\$\w*\$/, 1)[0]!
    .slice(0, 80)
    .replace(/\s*\(?\s*$/, '');
  return {
    code: raw.complete ? 'syntax-error' : 'truncated-statement',
    severity: 'error',
    message: raw.complete ? error.message : 'the file ends before this statement does',
    file: raw.span.file,
    place: { file: raw.span.file, text: raw.text, firstLine: raw.span.line, offset },
    hint: `the statement starts at line ${raw.span.line} (${head}); it is compared as text`,
  };
}
