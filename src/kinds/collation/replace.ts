import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { displayName } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteName } from '../../sql/quote.ts';

/** A collation is made anew; columns wait as text meanwhile, and attributes of composite types cannot. */
export function replaceCollation(
  { before, after }: { readonly before: SchemaObject; readonly after: SchemaObject },
  { other }: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const name = quoteName(after.address.path);
  const users = (referrersById(other).get(before.id) ?? []).filter(
    ({ address, props }) => address.kind === 'attribute' && props.collation === name,
  );
  if (users.length === 0) return 'rebuild';
  const list = users.map(({ address }) => `${address.kind} ${displayName(address)}`).join(', ');
  return [
    {
      sql: '',
      decision: `Collation ${name} cannot be changed in place, and it is used by ${list}. Make the new collation under another name, give it to them (ALTER TYPE … ALTER ATTRIBUTE … TYPE … COLLATE), drop the old one and rename the new one.`,
    },
  ];
}
