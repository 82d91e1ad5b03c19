/** Connected components, in the order of their first members. */
export function components<T>(
  items: readonly T[],
  joined: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const left = new Set(items);
  const found: T[][] = [];
  for (const item of items) {
    if (!left.delete(item)) continue;
    const group = [item];
    for (const member of group) {
      for (const other of left) {
        if (!joined(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    found.push(group);
  }
  return found;
}
