/**
 * Connected components: items that share a key are joined. Components come in the order of their first members, and
 * each lists its members as they are reached from the first.
 */
export function componentsByKey<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): readonly (readonly T[])[] {
  const keys = items.map((item) => [...keysOf(item)]);
  const sharing = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const known = sharing.get(key);
      if (known) known.push(at);
      else sharing.set(key, [at]);
    }
  }
  const reached = new Set<number>();
  const found: T[][] = [];
  for (const first of items.keys()) {
    if (reached.has(first)) continue;
    reached.add(first);
    const group = [first];
    for (const member of group) {
      const beside = new Set<number>();
      for (const key of keys[member]!) {
        for (const other of sharing.get(key) ?? []) if (!reached.has(other)) beside.add(other);
        // Whoever has the key is reached now; a key that thousands share is walked once.
        sharing.delete(key);
      }
      for (const other of [...beside].sort((a, b) => a - b)) {
        reached.add(other);
        group.push(other);
      }
    }
    found.push(group.map((at) => items[at]!));
  }
  return found;
}
