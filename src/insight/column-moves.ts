/** A column that stands in another place than its neighbours; places are counted from 1 among all columns. */
export interface ColumnMove {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/**
 * The fewest columns that have to be moved to turn the order of one table into that of the other; both where two
 * neighbours stand the other way round.
 */
export function findColumnMoves(before: readonly string[], after: readonly string[]): readonly ColumnMove[] {
  const places = new Map(before.map((name, index) => [name, index]));
  const common = after.filter((name) => places.has(name));
  const ranks = before.filter((name) => common.includes(name));
  const displaced = common.filter((name, rank) => ranks[rank] !== name);
  const kept: ReadonlySet<number> =
    displaced.length === 2
      ? new Set(common.filter((name) => !displaced.includes(name)).map((name) => places.get(name)!))
      : longestRise(common.map((name) => places.get(name)!));
  return common
    .filter((name) => !kept.has(places.get(name)!))
    .map((name) => ({ name, before: places.get(name)! + 1, after: after.indexOf(name) + 1 }));
}

/** The longest rising subsequence of distinct numbers. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly previous: number }[] = [];
  let last = -1;
  for (const [at, number] of numbers.entries()) {
    let length = 1;
    let previous = -1;
    for (let other = 0; other < at; other++) {
      if (numbers[other]! < number && best[other]!.length + 1 > length) {
        length = best[other]!.length + 1;
        previous = other;
      }
    }
    best.push({ length, previous });
    if (last === -1 || length > best[last]!.length) last = at;
  }
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = best[at]!.previous) kept.add(numbers[at]!);
  return kept;
}
