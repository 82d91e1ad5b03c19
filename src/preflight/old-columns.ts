import { columnNamesIn } from '../kind-parts/relation/column-names.ts';
import { objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import { parseExpression } from '../parse/grammar.ts';

/** True where every column that the expressions name is one that the table has before the plan. */
export function usesOldColumns(
  model: Model,
  table: readonly string[],
  expressions: readonly string[],
): boolean {
  return expressions.every((expression) =>
    columnNamesIn(parseExpression(expression)).every((column) =>
      model.objects.has(objectId({ kind: 'column', path: [...table, column] })),
    ),
  );
}
