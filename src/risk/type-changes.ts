import { judgeTypeChange, type TypeChangeCost } from '../insight/type-change.ts';
import { mayHaveConstraints } from '../kinds/column/type-change.ts';
import type { Changed, RiskContext } from './risk-context.ts';

/** A column of a table that changes its type, with what that costs. */
export interface TypeChange {
  readonly delta: Changed['delta'];
  readonly from: string;
  readonly to: string;
  readonly cost: TypeChangeCost;
}

/** The changes of type on columns that hold values; what a partition follows its parent in counts once. */
export function typeChanges({ changed, after, parentOf }: RiskContext): readonly TypeChange[] {
  return changed('column', 'type').flatMap(({ delta, from, to }) => {
    if (typeof from !== 'string' || typeof to !== 'string' || delta.after.props.declared !== true) return [];
    if (parentOf(delta.after)?.address.kind !== 'table') return [];
    const isConstrainedDomain = mayHaveConstraints(to, after);
    const cost = judgeTypeChange(from, to, { hasIndex: false, hasCheck: false, isConstrainedDomain });
    return [{ delta, from, to, cost }];
  });
}
