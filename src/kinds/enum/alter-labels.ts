import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { Ddl, DdlContext } from '../ddl.ts';
import type { AnyKind } from '../kind.ts';
import type { Alteration } from '../property.ts';
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
  const present = [...from];
  const ddl: Ddl[] = [];
  to.forEach((label, index) => {
    if (from.includes(label)) return;
    // Without a place the label goes to the end.
    const place = index === present.length ? '' : ` BEFORE ${quoteLiteral(present[index]!)}`;
    present.splice(index, 0, label);
    ddl.push({
      sql: `ALTER TYPE ${quoteName(after.address.path)} ADD VALUE ${quoteLiteral(label)}${place}`,
      transaction,
    });
  });
  return ddl;
}
