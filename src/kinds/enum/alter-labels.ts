import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { Ddl } from '../ddl.ts';
import type { Alteration } from '../property.ts';
import type { EnumProps } from './enum.ts';

/**
 * Labels that are only added are added in place, each in a transaction of its own: a new label cannot be used before
 * its transaction commits (https://www.postgresql.org/docs/18/sql-altertype.html). Labels that go or change places
 * need a new type.
 */
export function alterLabels({
  after,
  from,
  to,
}: Alteration<EnumProps, readonly string[]>): readonly Ddl[] | 'rebuild' {
  const kept = to.filter((label) => from.includes(label));
  if (kept.join('\u0000') !== from.join('\u0000')) return 'rebuild';
  const present = [...from];
  const ddl: Ddl[] = [];
  to.forEach((label, index) => {
    if (from.includes(label)) return;
    const previous = to[index - 1];
    const place =
      previous === undefined
        ? present[0] === undefined
          ? ''
          : ` BEFORE ${quoteLiteral(present[0])}`
        : ` AFTER ${quoteLiteral(previous)}`;
    present.splice(index, 0, label);
    ddl.push({
      sql: `ALTER TYPE ${quoteName(after.address.path)} ADD VALUE ${quoteLiteral(label)}${place}`,
      transaction: 'own',
    });
  });
  return ddl;
}
