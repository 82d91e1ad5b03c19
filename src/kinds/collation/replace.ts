import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { displayName } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteName } from '../../sql/quote.ts';

/** Kinds whose collation is a part of their values, or that cannot be dropped without them. */
const holders = new Set(['column', 'attribute', 'domain']);

/** A collation is made anew, as long as no column has it; nothing else gives a column another collation of the name. */
export function replaceCollation(
  { before, after }: { readonly before: SchemaObject; readonly after: SchemaObject },
  { other }: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const name = quoteName(after.address.path);
  const users = (referrersById(other).get(before.id) ?? []).filter(
    ({ address, props }) => holders.has(address.kind) && props.collation === name,
  );
  if (users.length === 0) return 'rebuild';
  const list = users.map(({ address }) => `${address.kind} ${displayName(address)}`).join(', ');
  return [
    {
      sql: '',
      decision: `Collation ${name} cannot be changed in place, and it is used by ${list}. Make the new collation under another name, give it to them (ALTER COLUMN … TYPE … COLLATE, which rebuilds their indexes), drop the old one and rename the new one.`,
    },
  ];
}
