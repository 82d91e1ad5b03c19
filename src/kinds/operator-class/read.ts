import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { printMember } from '../../kind-parts/operator-family-member.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { OperatorClassProps } from './operator-class.ts';

const isStorage = 3;

/** Reads CREATE OPERATOR CLASS; without a family of its name there it makes one, as PostgreSQL does. */
export const readOperatorClass: Reader = (fields, context) => {
  const names = createNameReader(context);
  const path = context.path(fields.opclassname);
  const type = names.type(fields.datatype);
  const signature = ` USING ${quoteIdentifier(fields.amname)}`;
  const named = fields.opfamilyname ? names.name('operator family', fields.opfamilyname) : quoteName(path);
  const family = named === quoteName(path) ? undefined : named;
  const members: string[] = [];
  let storage: string | undefined;
  for (const { CreateOpClassItem: item } of (fields.items ?? []) as readonly AstFields[]) {
    if (item.itemtype === isStorage) {
      storage = names.type(item.storedtype);
      continue;
    }
    const member = printMember(item, names);
    if (member === undefined) return false;
    members.push(member);
  }
  if (family === undefined && !context.find('operator family', path, signature)) {
    context.define({ kind: 'operator family', path, signature }, { method: fields.amname, members: [] });
  }
  context.define<OperatorClassProps>(
    { kind: 'operator class', path, signature },
    {
      method: fields.amname,
      type,
      default: fields.isDefault === true,
      family,
      storage: storage === type ? undefined : storage,
      members,
    },
    {
      references: [
        ...names.references,
        ...(family === undefined ? [{ kind: 'operator family', path, signature }] : []),
      ],
    },
  );
};
