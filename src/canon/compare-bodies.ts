import { bodyKey, linesKey } from './body-key.ts';
import { compareStatements } from './compare-statements.ts';
import type { Comparison } from './equivalence.ts';

/**
 * Compares two function bodies in their language. Line ends, trailing blanks and blank lines at both ends say nothing;
 * another layout, comments and the case of words make two bodies near, a cosmetic difference: the server keeps and
 * shows the text as it was written. `BEGIN ATOMIC … END` and `RETURN …` are parsed SQL
 * (PostgreSQL 14 and later) that the server prints anew, so they are compared by their trees.
 */
export function compareBodies(before: string, after: string, language: string): Comparison {
  if (before === after) return { equal: true, rules: [] };
  if (isParsedBody(before, language) && isParsedBody(after, language)) {
    return compareStatements(asFunction(before), asFunction(after));
  }
  if (bodyKey(before, language) !== bodyKey(after, language)) return { equal: false, rules: [] };
  if (linesKey(before) === linesKey(after)) return { equal: true, rules: ['N31'] };
  return { equal: false, rules: [], near: ['N31'] };
}

function isParsedBody(body: string, language: string): boolean {
  return language.toLowerCase() === 'sql' && /^\s*(begin\s+atomic|return)\b/i.test(body);
}

function asFunction(body: string): string {
  return `CREATE FUNCTION f() RETURNS record LANGUAGE sql ${body}`;
}
