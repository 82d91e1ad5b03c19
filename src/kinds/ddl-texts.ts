import type { Ddl } from '../kind-contract/ddl.ts';

/** One statement that needs nothing beyond the defaults. */
export function statement(sql: string, rest: Omit<Ddl, 'sql'> = {}): readonly Ddl[] {
  return [{ sql, ...rest }];
}

/** A property that came or went with no value: `undefined` and `false` and empty lists and objects are all "not there". */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
