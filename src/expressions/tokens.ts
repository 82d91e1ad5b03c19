/** What a token of SQL is; `operator` is a whole operator, `punctuation` one of ( ) [ ] , ; . : and `::`. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'operator' | 'punctuation' | 'parameter';

/** One token; `text` is its spelling, or what a rewrite put in its place. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

// Lexical rules: https://www.postgresql.org/docs/current/sql-syntax-lexical.html
const pattern = new RegExp(
  [
    String.raw`(?<space>\s+|--[^\n]*)`,
    String.raw`(?<string>[eE]'(?:[^'\\]|\\[\s\S]|'')*'|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'|\$(?<tag>(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?)\$[\s\S]*?\$\k<tag>\$)`,
    '(?<quoted>(?:[uU]&)?"(?:[^"]|"")*")',
    String.raw`(?<number>(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<parameter>\$\d+)`,
    String.raw`(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`,
    String.raw`(?<punctuation>::|[()[\],;.:])`,
    String.raw`(?<operator>[+\-*/<>=~!@#%^&|${'`'}?]+)`,
  ].join('|'),
  'gy',
);

/** Splits SQL into tokens without spaces and comments; undefined at a character that starts no token. */
export function tokenize(sql: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let position = 0;
  while (position < sql.length) {
    if (sql.startsWith('/*', position)) {
      position = endOfComment(sql, position);
      continue;
    }
    pattern.lastIndex = position;
    const groups = pattern.exec(sql)?.groups;
    if (groups === undefined) return undefined;
    const [kind, matched] = Object.entries(groups).find(
      ([name, text]) => name !== 'tag' && text !== undefined,
    )!;
    const text = kind === 'operator' ? trimOperator(matched) : matched;
    position += text.length;
    if (kind !== 'space') tokens.push({ kind: kind as TokenKind, text });
  }
  return tokens;
}

/** Tells an unquoted word, in any letter case, from everything else. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toLowerCase());
}

/** Tells a punctuation mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'punctuation' && token.text === text;
}

/** The index of the bracket that closes the one at `open`; -1 where there is none. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, '(') || isMark(token, '[')) depth++;
    else if ((isMark(token, ')') || isMark(token, ']')) && --depth === 0) return index;
  }
  return -1;
}

/** A mark of punctuation as a token. */
export function punctuation(text: string): Token {
  return { kind: 'punctuation', text };
}

// A comment ends an operator; a multi-character operator ends in + or - only beside one of ~ ! @ # % ^ & | ` ?.
function trimOperator(text: string): string {
  const comment = text.search(/--|\/\*/);
  let operator = comment > 0 ? text.slice(0, comment) : text;
  while (operator.length > 1 && /[+-]$/.test(operator) && !/[~!@#%^&|`?]/.test(operator)) {
    operator = operator.slice(0, -1);
  }
  return operator;
}

function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (let index = start; index < sql.length; index++) {
    const pair = sql.slice(index, index + 2);
    if (pair === '/*') depth++;
    else if (pair === '*/' && --depth === 0) return index + 2;
    if (pair === '/*' || pair === '*/') index++;
  }
  return sql.length;
}
