/** Items of two lists that have the same key, in order, and what each list has alone. */
export interface ListMatch<Item> {
  readonly kept: readonly (readonly [Item, Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Matches two lists by key, each item once. */
export function matchLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): ListMatch<Item> {
  const rest = [...after];
  const kept: (readonly [Item, Item])[] = [];
  const removed: Item[] = [];
  for (const item of before) {
    const index = rest.findIndex((other) => key(other) === key(item));
    if (index < 0) removed.push(item);
    else kept.push([item, rest.splice(index, 1)[0]!]);
  }
  return { kept, removed, added: rest };
}
