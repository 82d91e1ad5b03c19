/**
 * True where attributes need only be dropped and added at the end to get from one order to the other: that is told by
 * the attributes themselves, and ALTER TYPE can do it.
 */
export function sameOrder(from: readonly string[], to: readonly string[]): boolean {
  const kept = from.filter((name) => to.includes(name));
  return kept.every((name, index) => to[index] === name);
}
