import type { Props } from '../model/object.ts';
import type { RiskContext } from './risk-context.ts';
import type { Match } from './risk-rule.ts';

/** New columns of tables, those of new tables included, whose definition is of a sort. */
export function newColumns(
  { deltas, parentOf }: RiskContext,
  isOfSort: (props: Props) => boolean,
): readonly Match[] {
  return deltas.flatMap((delta) => {
    if (delta.op !== 'add' || delta.after.address.kind !== 'column' || delta.after.props.declared !== true)
      return [];
    if (parentOf(delta.after)?.address.kind !== 'table' || !isOfSort(delta.after.props)) return [];
    return [{ object: delta.after, deltas: [delta], steps: [] }];
  });
}
