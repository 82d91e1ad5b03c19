import type { Ddl } from '../../kind-contract/ddl.ts';
import { quoteName } from '../../sql/quote.ts';

/**
 * Statements that change the parents of an inheritance child. INHERIT appends, so that every parent behind the first
 * that differs is taken off and put back in order.
 */
export function alterParents(
  table: string,
  from: readonly (readonly string[])[],
  to: readonly (readonly string[])[],
): readonly Ddl[] {
  const before = from.map(quoteName);
  const after = to.map(quoteName);
  const kept = before.filter((name) => after.includes(name));
  let same = 0;
  while (same < kept.length && kept[same] === after[same]) same++;
  const lost = before.filter((name) => !kept.slice(0, same).includes(name));
  const leave = (name: string) => ({ sql: `ALTER ${table} NO INHERIT ${name}` });
  return [
    ...lost.filter((name) => after.includes(name)).map(leave),
    ...after.slice(same).map((name) => ({ sql: `ALTER ${table} INHERIT ${name}` })),
    // A column that no parent gives for a while becomes the table's own, so that a parent goes after the new ones came.
    ...lost.filter((name) => !after.includes(name)).map(leave),
  ];
}
