/** Hands out names that differ from each other and from the reserved ones. */
export type TakeName = (...candidates: readonly string[]) => string;

/** Makes a source of unique names: the first candidate that is free, else the last one with a number. */
export function createNames(reserved: ReadonlySet<string>, fallback: string): TakeName {
  const taken = new Set<string>();
  const isFree = (name: string) => name !== '' && !taken.has(name) && !reserved.has(name);
  return (...candidates) => {
    const last = candidates.findLast((name) => name !== '') ?? fallback;
    let name = [...candidates, last].find(isFree);
    for (let n = 2; name === undefined; n++) if (isFree(`${last}${n}`)) name = `${last}${n}`;
    taken.add(name);
    return name;
  };
}
