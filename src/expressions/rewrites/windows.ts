import { mark } from '../marks.ts';
import { closing, isMark, isWord, punctuation, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

const word = (text: string): Token => ({ kind: 'word', text });

/** The frame of `OVER (… ROWS BETWEEN …)` becomes a marked last ORDER BY item; `OVER w` gets the definition of `w`. */
export const rewriteWindows: Rewrite = (tokens) => {
  const { rest, definitions } = takeDefinitions(tokens);
  const result: Token[] = [];
  for (let index = 0; index < rest.length; index++) {
    const next = rest[index + 1];
    result.push(rest[index]!);
    if (!isWord(rest[index], 'over') || next === undefined) continue;
    if (isMark(next, '(')) {
      const end = closing(rest, index + 1);
      result.push(punctuation('('), ...withFrame(rest.slice(index + 2, end)), punctuation(')'));
      index = end;
    } else if (definitions.has(next.text)) {
      result.push(punctuation('('), ...withFrame(definitions.get(next.text)!), punctuation(')'));
      index += 1;
    }
  }
  return result;
};

function withFrame(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(
    (token, index) =>
      isWord(token, 'rows', 'range', 'groups') &&
      isWord(tokens[index + 1], 'between', 'unbounded', 'current'),
  );
  if (start < 0) return tokens;
  const before = tokens.slice(0, start);
  const ordered = before.some((token, index) => isWord(token, 'order') && isWord(before[index + 1], 'by'));
  const lead = ordered ? [punctuation(',')] : [word('ORDER'), word('BY')];
  return [...before, ...lead, mark('frame', spell(tokens.slice(start)))];
}

// https://www.postgresql.org/docs/current/sql-select.html#SQL-WINDOW
function takeDefinitions(tokens: readonly Token[]) {
  const definitions = new Map<string, readonly Token[]>();
  const rest: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (
      !isWord(tokens[index], 'window') ||
      !isWord(tokens[index + 2], 'as') ||
      !isMark(tokens[index + 3], '(')
    ) {
      rest.push(tokens[index]!);
      continue;
    }
    while (isWord(tokens[index + 2], 'as')) {
      const end = closing(tokens, index + 3);
      definitions.set(tokens[index + 1]!.text, tokens.slice(index + 4, end));
      index = end;
      if (!isMark(tokens[index + 1], ',')) break;
      index += 1;
    }
  }
  return { rest, definitions };
}
