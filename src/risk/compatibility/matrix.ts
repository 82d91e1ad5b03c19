import type { CompatibilityRow } from './compatibility.ts';
import { otherRows } from './other-rows.ts';
import { structuralRows } from './structural-rows.ts';

const rows = { ...structuralRows, ...otherRows };

/** The sorts of changes that the matrix knows. */
export type ChangeClass = keyof typeof rows;

/** What each sort of change does to old code, new code, subscribers and dependants, and the order that follows. */
export const matrix: Readonly<Record<ChangeClass, CompatibilityRow>> = rows;
