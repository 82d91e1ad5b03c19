import type { DifferenceView } from '../differences/difference-view.ts';

/** True where a table differs in nothing but the order of its columns. */
export function onlyOrder({ op, changes }: DifferenceView): boolean {
  return op === 'change' && changes.every(({ property }) => property === 'columnOrder');
}
