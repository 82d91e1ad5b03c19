import { bodyKey } from './body-key.ts';
import { compareStatements } from './compare-statements.ts';
import type { Comparison } from './equivalence.ts';

/**
 * Compares two function bodies in their language. `BEGIN ATOMIC … END` and `RETURN …` are parsed SQL
 * (PostgreSQL 14 and later) that the server prints anew, so they are compared by their trees.
 */
export function compareBodies(before: string, after: string, language: string): Comparison {
  if (before === after) return { equal: true, rules: [] };
  if (isParsedBody(before, language) && isParsedBody(after, language)) {
    return compareStatements(asFunction(before), asFunction(after));
  }
  const equal = bodyKey(before, language) === bodyKey(after, language);
  return { equal, rules: equal ? ['N31'] : [] };
}

function isParsedBody(body: string, language: string): boolean {
  return language.toLowerCase() === 'sql' && /^\s*(begin\s+atomic|return)\b/i.test(body);
}

function asFunction(body: string): string {
  return `CREATE FUNCTION f() RETURNS record LANGUAGE sql ${body}`;
}
