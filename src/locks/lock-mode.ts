/** PostgreSQL's table-level lock modes, weakest first (https://www.postgresql.org/docs/18/explicit-locking.html). */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;

/** One of PostgreSQL's table-level lock modes. */
export type LockMode = (typeof lockModes)[number];

/**
 * The conflict matrix of the manual's table 13.2. Row i says with which modes mode i conflicts, a digit per mode in the
 * order of `lockModes`. SHARE UPDATE EXCLUSIVE is the first that conflicts with itself, SHARE is the only later one that
 * does not.
 */
const conflictRows = [
  '00000001',
  '00000011',
  '00001111',
  '00011111',
  '00110111',
  '00111111',
  '01111111',
  '11111111',
];

/** Tells whether two transactions can not hold these modes on one relation at the same time. */
export function conflicts(left: LockMode, right: LockMode): boolean {
  return conflictRows[lockModes.indexOf(left)]?.[lockModes.indexOf(right)] === '1';
}

/** What waits for a holder of the mode: SELECT, INSERT/UPDATE/DELETE, and other changes of the definition. */
export function blocks(mode: LockMode): {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly ddl: boolean;
} {
  return {
    reads: conflicts(mode, 'ACCESS SHARE'),
    writes: conflicts(mode, 'ROW EXCLUSIVE'),
    ddl: conflicts(mode, 'SHARE UPDATE EXCLUSIVE'),
  };
}

/** The later of the modes in PostgreSQL's order; undefined for none. */
export function strongest(modes: readonly LockMode[]): LockMode | undefined {
  return modes.reduce<LockMode | undefined>(
    (best, mode) => (best === undefined || lockModes.indexOf(mode) > lockModes.indexOf(best) ? mode : best),
    undefined,
  );
}

/** Says in words for whom the mode is in the way. */
export function describeLock(mode: LockMode): string {
  const { reads, writes, ddl } = blocks(mode);
  if (reads) return `${mode}: blocks reads and writes`;
  if (writes) return `${mode}: blocks writes, reads go on`;
  if (ddl) return `${mode}: reads and writes go on, blocks other changes of the definition and VACUUM`;
  return `${mode}: reads and writes go on`;
}
