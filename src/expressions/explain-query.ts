import { type Explanation, toExplanation } from './explanation.ts';
import type { Library } from './library.ts';
import { printQuery } from './print.ts';
import { compareQueries } from './queries/compare-queries.ts';
import { readQuery } from './read.ts';
import { simplifyQuery } from './simplify-tree.ts';

/** Explains how a view's query changed, clause by clause; undefined where a side is missing or cannot be read. */
export function explainQuery(
  library: Library,
  before: string | undefined,
  after: string | undefined,
): Explanation | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [readQuery(library, before), readQuery(library, after)];
  if (from === undefined || to === undefined) return undefined;
  const [a, b] = [simplifyQuery(library, from, 'display'), simplifyQuery(library, to, 'display')];
  const remarks = compareQueries(a, b);
  if (remarks.length > 0) return toExplanation(remarks);
  // What is printed the same differs in casts alone; anything else without a remark is left to the text diff.
  if (printQuery(a) !== printQuery(b)) return undefined;
  return toExplanation([{ sentence: 'changes casts only', fact: { kind: 'spelling-changed' } }]);
}
