import { defineKind } from '../../kind-contract/kind.ts';
import { compareMembers } from '../../kind-parts/compare-members.ts';
import { locateWithMethod } from '../../kind-parts/locate-with-method.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterMembers, createOperatorFamily } from './ddl.ts';
import { readMembers, readOperatorFamily } from './read.ts';

/** What CREATE OPERATOR FAMILY and ALTER OPERATOR FAMILY … ADD say. */
export type OperatorFamilyProps = {
  readonly method: string;
  /** Members that belong to no operator class. */
  readonly members: readonly string[];
};

/** Operator families (https://www.postgresql.org/docs/18/xindex.html). */
export const operatorFamily = defineKind<'operator family', OperatorFamilyProps>({
  name: 'operator family',
  plural: 'operator families',
  section: 'types',
  objectTypes: ['OBJECT_OPFAMILY'],
  locate: locateWithMethod('operator family'),
  readers: { CreateOpFamilyStmt: readOperatorFamily, AlterOpFamilyStmt: readMembers },
  properties: {
    method: { label: 'access method', class: 'structural', alter: 'rebuild' },
    members: {
      label: 'loose operators and functions',
      class: 'structural',
      format: 'set',
      equal: compareMembers,
      alter: alterMembers,
    },
  },
  ddlName: ({ address, props }) =>
    `OPERATOR FAMILY ${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`,
  create: createOperatorFamily,
});
