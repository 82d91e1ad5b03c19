import type { SecretSpan } from './rules-calls.ts';
import { seal } from './seal.ts';

const secretStatement =
  /^(?:\s|--.*\n)*(?:CREATE|ALTER)\s+(?:OR\s+REPLACE\s+)?(?:USER|ROLE|GROUP|SERVER|SUBSCRIPTION|FOREIGN\s+(?:DATA\s+WRAPPER|TABLE))\b/i;
const literal =
  /E?'(?:[^']|'')*(?:'|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|(?<=\bPASSWORD\s*=?\s*)(?!NULL\b)[^\s'$;]+/gi;

/**
 * True for a statement whose string constants may be secrets wherever they stand. Where the grammar cannot read one,
 * nothing tells a password from a host.
 */
export function carriesSecrets(sql: string): boolean {
  return secretStatement.test(sql);
}

/** Every string constant of a statement, closed or not, and whatever follows the word PASSWORD. */
export function findLiterals(sql: string): readonly SecretSpan[] {
  return [...sql.matchAll(literal)].map(({ index, 0: found }) => {
    const open = /^(?:E?'|\$\w*\$)/i.exec(found)?.[0].length ?? 0;
    const close = open > 0 && found.length > open ? (/(?:'|\$\w*\$)$/.exec(found)?.[0].length ?? 0) : 0;
    return {
      start: index + open,
      end: index + found.length - close,
      reason: 'statement that cannot be read',
    };
  });
}

/** A statement with its string constants sealed where they may be secrets; any other as it is. */
export function sealStatement(sql: string): string {
  if (!carriesSecrets(sql)) return sql;
  let result = '';
  let at = 0;
  for (const { start, end } of findLiterals(sql)) {
    result += sql.slice(at, start) + seal(sql.slice(start, end));
    at = end;
  }
  return result + sql.slice(at);
}
