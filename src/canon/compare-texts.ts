import { bodyKey } from './body-key.ts';
import type { Comparison } from './equivalence.ts';
import { spellingRules } from './spelling-rules.ts';

/**
 * Compares two fragments: identical text is equal; else the parsed comparison decides, and where the
 * grammar does not take one of them (undefined) the tokens do.
 */
export function compareTexts(
  before: string,
  after: string,
  compareParsed: () => Comparison | undefined,
): Comparison {
  if (before === after) return { equal: true, rules: [] };
  const parsed = compareParsed();
  if (parsed !== undefined) return parsed;
  const equal = bodyKey(before, 'sql') === bodyKey(after, 'sql');
  return { equal, rules: equal ? spellingRules(before, after) : [] };
}
