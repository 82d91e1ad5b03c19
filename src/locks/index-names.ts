import { makeObjectName } from '../sql/object-name.ts';
import type { Path } from './path.ts';
import { besides, pathKey } from './path.ts';
import { findRelation, type Run } from './run.ts';

/** The endings that PostgreSQL gives to names of its own choice (ChooseIndexName in src/backend/commands/indexcmds.c). */
export type IndexLabel = 'pkey' | 'key' | 'idx' | 'excl';

/** The name of an index that nobody named; taken names get a number. */
export function chooseIndexName(
  run: Run,
  table: Path,
  columns: readonly string[],
  label: IndexLabel,
  taken: ReadonlySet<string> = new Set(),
): string {
  const middle = label === 'pkey' ? undefined : columns.join('_');
  const isTaken = (name: string) => {
    const path = besides(table, name);
    if (taken.has(name) || findRelation(run, path)) return true;
    const own = findRelation(run, table)?.indexes ?? [];
    return own.some((index) => pathKey(index.path) === pathKey(path));
  };
  for (let n = 0; ; n++) {
    const name = makeObjectName(table.at(-1)!, middle, n === 0 ? label : `${label}${n}`);
    if (!isTaken(name)) return name;
  }
}
