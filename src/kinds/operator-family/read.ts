import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { printMember } from '../../kind-parts/operator-family-member.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { OperatorFamilyProps } from './operator-family.ts';

/** Reads CREATE OPERATOR FAMILY. */
export const readOperatorFamily: Reader = (fields, context) => {
  const address = {
    kind: 'operator family',
    path: context.path(fields.opfamilyname),
    signature: ` USING ${quoteIdentifier(fields.amname)}`,
  };
  context.define<OperatorFamilyProps>(address, { method: fields.amname, members: [] });
};

/** Reads ALTER OPERATOR FAMILY … ADD. */
export const readMembers: Reader = (fields, context) => {
  const signature = ` USING ${quoteIdentifier(fields.amname)}`;
  const id = context.find('operator family', context.path(fields.opfamilyname), signature);
  const known = id && context.get<OperatorFamilyProps>(id);
  if (!known || fields.isDrop) return false;
  const names = createNameReader(context);
  const added = fields.items.map(({ CreateOpClassItem }: AstFields) => printMember(CreateOpClassItem, names));
  if (added.includes(undefined)) return false;
  const { address, props } = known;
  context.define<OperatorFamilyProps>(
    address,
    { ...props, members: [...props.members, ...added] },
    { references: names.references },
  );
};
