import { type Comparison, compareExpressions } from '../../canon/index.ts';
import type { ByKey } from './index-elements.ts';

/** Compares lists of keys one by one, each as an expression. */
export function compareKeys(
  from: readonly string[],
  to: readonly string[],
  { strict }: { readonly strict: boolean },
): Comparison {
  if (from.length !== to.length) return { equal: false, rules: [] };
  const parts = from.map((key, index) =>
    key === to[index] ? { equal: true, rules: [] } : compareExpressions(key, to[index]!, { strict }),
  );
  return {
    equal: parts.every(({ equal }) => equal),
    rules: [...new Set(parts.flatMap(({ rules }) => rules))],
  };
}

/**
 * Compares names by key; a name without its schema equals the same one with a schema, because dumps before 10.3 write
 * what the search path finds without it.
 */
export function compareNames(from: ByKey, to: ByKey, { strict }: { readonly strict: boolean }): Comparison {
  const positions = new Set([...Object.keys(from), ...Object.keys(to)]);
  let qualified = false;
  for (const position of positions) {
    const left = from[position];
    const right = to[position];
    if (left === right) continue;
    if (strict || left === undefined || right === undefined) return { equal: false, rules: [] };
    if (!left.endsWith(`.${right}`) && !right.endsWith(`.${left}`)) return { equal: false, rules: [] };
    qualified = true;
  }
  return { equal: true, rules: qualified ? ['N28'] : [] };
}
