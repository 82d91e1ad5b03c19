import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { memberSlot } from '../../kind-parts/operator-family-member.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { OperatorFamilyProps } from './operator-family.ts';

/** CREATE OPERATOR FAMILY, then its loose members. */
export function createOperatorFamily(object: SchemaObject<OperatorFamilyProps>): readonly Ddl[] {
  const { members } = object.props;
  return [
    { sql: `CREATE OPERATOR FAMILY ${nameOf(object)}` },
    ...(members.length > 0
      ? [{ sql: `ALTER OPERATOR FAMILY ${nameOf(object)} ADD ${members.join(', ')}` }]
      : []),
  ];
}

/** ALTER OPERATOR FAMILY … DROP and ADD with the members that differ. */
export function alterMembers({
  after,
  from,
  to,
}: Alteration<OperatorFamilyProps, readonly string[]>): readonly Ddl[] {
  const lost = from.filter((member) => !to.includes(member)).map(memberSlot);
  const gained = to.filter((member) => !from.includes(member));
  const alter = `ALTER OPERATOR FAMILY ${nameOf(after)}`;
  return [
    ...(lost.length > 0 ? [{ sql: `${alter} DROP ${lost.join(', ')}` }] : []),
    ...(gained.length > 0 ? [{ sql: `${alter} ADD ${gained.join(', ')}` }] : []),
  ];
}

function nameOf({ address, props }: SchemaObject<OperatorFamilyProps>): string {
  return `${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`;
}
