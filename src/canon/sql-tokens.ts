/** A token of SQL or PL/pgSQL text. */
export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'operator' | 'punctuation';
  /** The value of plain and dollar-quoted strings, for all other tokens their spelling. */
  readonly text: string;
  readonly spelling: string;
}

const space = /(?:\s+|--[^\n\r]*)+/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const parameter = /\$\d+/y;
const prefixedString = /(?:[eEbBxXnN]|[uU]&)?'/y;
const unicodeIdentifier = /[uU]&"(?:[^"]|"")*"/y;
const identifier = /"(?:[^"]|"")*"/y;
const word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
// `1..10` is a PL/pgSQL range: the first dot belongs to the number only if no second dot follows.
const number = /0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*(?:\.(?!\.)[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y;
const punctuation = /::|:=|\.\.|=>|[()[\],;:.]/y;
const operatorCharacters = /[+\-*/<>=~!@#%^&|`?]+/y;

/**
 * Splits SQL into tokens without comments and white space; text that is no token becomes punctuation.
 * Comments that steer a planner (pg_hint_plan's hints start with a plus sign) are kept.
 */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(sql)?.[0];
  };
  const take = (kind: SqlToken['kind'], spelling: string, text = spelling): void => {
    tokens.push({ kind, text, spelling });
    at += spelling.length;
  };
  while (at < sql.length) {
    const blank = match(space);
    if (blank) {
      at += blank.length;
      continue;
    }
    if (sql.startsWith('/*', at) && !sql.startsWith('/*+', at)) {
      at = endOfBlockComment(sql, at);
      continue;
    }
    const hint = sql.startsWith('/*+', at) ? sql.slice(at, endOfBlockComment(sql, at)) : undefined;
    const tag = match(dollarTag);
    const close = tag === undefined ? -1 : sql.indexOf(tag, at + tag.length);
    const opening = match(prefixedString);
    const name = match(unicodeIdentifier) ?? match(identifier);
    const bare = match(parameter) ?? match(word);
    const digits = match(number);
    const sign = match(punctuation);
    const operator = match(operatorCharacters);
    if (hint !== undefined) take('punctuation', hint);
    else if (tag !== undefined && close !== -1) {
      take('string', sql.slice(at, close + tag.length), sql.slice(at + tag.length, close));
    } else if (opening !== undefined) {
      const spelling = sql.slice(at, endOfString(sql, at + opening.length, /^e/i.test(opening)));
      const prefix = opening.slice(0, -1).toUpperCase();
      const content = spelling.slice(opening.length, spelling.endsWith("'") ? -1 : undefined);
      take('string', spelling, prefix === '' ? content.replaceAll("''", "'") : `${prefix}'${content}`);
    } else if (name !== undefined) take('quoted', name);
    else if (bare !== undefined) take('word', bare);
    else if (digits !== undefined) take('number', digits);
    else if (sign !== undefined) take('punctuation', sign);
    else if (operator !== undefined) take('operator', operatorAt(operator));
    else take('punctuation', sql.charAt(at));
  }
  return tokens;
}

function endOfBlockComment(sql: string, start: number): number {
  // Block comments nest in PostgreSQL (manual, 4.1.5).
  let depth = 0;
  for (let at = start; at < sql.length; at += 1) {
    if (sql.startsWith('/*', at) && !sql.startsWith('/*+', at)) {
      depth += 1;
      at += 1;
    } else if (sql.startsWith('*/', at)) {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    }
  }
  return sql.length;
}

function endOfString(sql: string, start: number, backslashEscapes: boolean): number {
  for (let at = start; at < sql.length; at += 1) {
    const character = sql.charAt(at);
    if (backslashEscapes && character === '\\') at += 1;
    else if (character === "'" && sql.charAt(at + 1) === "'") at += 1;
    else if (character === "'") return at + 1;
  }
  return sql.length;
}

/** Cuts a run of operator characters where the manual (4.1.3) ends the operator. */
function operatorAt(run: string): string {
  const comment = run.search(/--|\/\*/);
  let operator = comment > 0 ? run.slice(0, comment) : run;
  if (!/[~!@#%^&|`?]/.test(operator)) {
    while (operator.length > 1 && /[+-]$/.test(operator)) operator = operator.slice(0, -1);
  }
  return operator;
}
