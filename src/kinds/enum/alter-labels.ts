import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { EnumProps } from './enum.ts';
import { replaceType } from './replace-type.ts';

/**
 * Labels that are only added are added in place, each in a transaction of its own: a new label cannot be used before
 * its transaction commits (https://www.postgresql.org/docs/18/sql-altertype.html). Labels that go or change places
 * need a new type.
 */
export function alterLabels(
  change: Alteration<EnumProps, readonly string[]>,
  context: DdlContext,
  kind: AnyKind,
): readonly Ddl[] | 'rebuild' {
  const { after, from, to } = change;
  const kept = to.filter((label) => from.includes(label));
  if (kept.join('\u0000') !== from.join('\u0000')) return replaceType(change, context, kind);
  // ALTER TYPE … ADD VALUE cannot run in a transaction block at all before version 12.
  const transaction = context.version < 12 ? 'none' : 'own';
  const ddl: Ddl[] = [];
  to.forEach((label, index) => {
    if (from.includes(label)) return;
    ddl.push({
      sql: `ALTER TYPE ${quoteName(after.address.path)} ADD VALUE ${quoteLiteral(label)}${placeOf(to, index, from)}`,
      transaction,
    });
  });
  return ddl;
}

/** Where a label goes: behind the one before it, which is there by then; the first one before what is there. */
function placeOf(to: readonly string[], index: number, from: readonly string[]): string {
  const previous = to[index - 1];
  if (previous !== undefined) return ` AFTER ${quoteLiteral(previous)}`;
  return from[0] === undefined ? '' : ` BEFORE ${quoteLiteral(from[0])}`;
}
