import { columnNamesIn } from '../kind-parts/relation/column-names.ts';
import { parseExpression } from '../parse/grammar.ts';

/** Makes a reader of the columns that an expression names; parsing is what costs, so each text is parsed once. */
export function createColumnReader(): (expression: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (expression) => {
    const found = known.get(expression) ?? columnNamesIn(parseExpression(expression));
    known.set(expression, found);
    return found;
  };
}
