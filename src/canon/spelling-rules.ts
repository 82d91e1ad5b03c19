import { type SqlToken, sqlTokens } from './sql-tokens.ts';

/**
 * Names why two texts with the same parse tree differ: layout (N17), parentheses (N10), or the
 * spelling of names, keywords and literals (N28). Empty for identical texts.
 */
export function spellingRules(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const left = sqlTokens(before);
  const right = sqlTokens(after);
  if (sameTokens(left, right)) return ['N17'];
  const flatLeft = withoutParentheses(left);
  const flatRight = withoutParentheses(right);
  if (sameTokens(flatLeft, flatRight)) return ['N10'];
  if (sameTokens(left.map(fold), right.map(fold))) return ['N28'];
  return sameLength(flatLeft, flatRight) && sameLength(left, right) ? ['N28'] : ['N10', 'N28'];
}

function sameTokens(left: readonly SqlToken[], right: readonly SqlToken[]): boolean {
  return sameLength(left, right) && left.every((token, index) => token.spelling === right[index]?.spelling);
}

function sameLength(left: readonly SqlToken[], right: readonly SqlToken[]): boolean {
  return left.length === right.length;
}

function withoutParentheses(tokens: readonly SqlToken[]): readonly SqlToken[] {
  return tokens.filter((token) => token.kind !== 'punctuation' || !/[()]/.test(token.text));
}

function fold(token: SqlToken): SqlToken {
  return token.kind === 'word' ? { ...token, spelling: `"${token.text.toLowerCase()}"` } : token;
}
