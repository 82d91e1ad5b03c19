import type { IndexFacts } from './catalog.ts';

/** True where two indexes index the same in the same way, so that one can be attached to the other's parent. */
export function isSameIndex(one: IndexFacts, other: IndexFacts): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(index: IndexFacts): string {
  return JSON.stringify([
    index.columns,
    index.method ?? 'btree',
    !!index.unique,
    index.expressionColumns ?? [],
    index.predicateColumns ?? [],
  ]);
}
