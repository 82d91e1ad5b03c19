/** Measurements that the verdicts do not share, by entry and field, with the reason. */
export const pinned: Readonly<Record<string, string>> = {};
