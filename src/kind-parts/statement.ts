import type { Ddl } from '../kind-contract/ddl.ts';

/** One statement that needs nothing beyond the defaults. */
export function statement(sql: string, rest: Omit<Ddl, 'sql'> = {}): readonly Ddl[] {
  return [{ sql, ...rest }];
}
