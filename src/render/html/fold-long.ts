/** A stretch of a list; `folded` is how many items it has where it waits for somebody to ask for them. */
export interface Stretch<Item> {
  readonly items: readonly Item[];
  readonly folded?: number;
  /** True where it is taller than a screen. */
  readonly tall: boolean;
}

const tallFrom = 30;

/** The first items, and the others folded, where there are more than `most`; what nobody reads need not be drawn. */
export function foldLong<Item>(items: readonly Item[], most: number): readonly Stretch<Item>[] {
  const stretch = (part: readonly Item[]) => ({ items: part, tall: part.length > tallFrom });
  // A fold that hides a few is in the way of all.
  if (items.length <= most * 1.5) return [stretch(items)];
  const rest = items.slice(most);
  return [stretch(items.slice(0, most)), { ...stretch(rest), folded: rest.length }];
}
