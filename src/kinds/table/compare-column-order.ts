/** Compares the order of the columns that both tables have: one difference, whatever else came or went. */
export function compareColumnOrder(from: readonly string[], to: readonly string[]): boolean {
  const before = from.filter((name) => to.includes(name));
  const after = to.filter((name) => from.includes(name));
  return before.every((name, index) => name === after[index]);
}
