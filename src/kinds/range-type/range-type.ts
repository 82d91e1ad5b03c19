import { defineKind } from '../../kind-contract/kind.ts';
import { quoteName } from '../../sql/quote.ts';
import { createRangeType } from './ddl.ts';
import { readRangeType } from './read.ts';

/** What CREATE TYPE … AS RANGE says. */
export type RangeTypeProps = {
  readonly subtype: string;
  readonly operatorClass: string | undefined;
  readonly collation: string | undefined;
  readonly canonical: string | undefined;
  readonly difference: string | undefined;
  /** Undefined where it is the name that PostgreSQL makes from the range's own. */
  readonly multirange: string | undefined;
};

/** Range types with their multiranges (https://www.postgresql.org/docs/18/rangetypes.html). */
export const rangeType = defineKind<'range type', RangeTypeProps>({
  name: 'range type',
  plural: 'range types',
  section: 'types',
  namespace: 'type',
  objectTypes: ['OBJECT_TYPE'],
  readers: { CreateRangeStmt: readRangeType },
  properties: {
    subtype: { label: 'subtype', class: 'structural', format: 'type', alter: 'rebuild' },
    operatorClass: { label: 'operator class of the subtype', class: 'structural', alter: 'rebuild' },
    collation: { label: 'collation', class: 'structural', alter: 'rebuild' },
    canonical: { label: 'canonical function', class: 'structural', alter: 'rebuild' },
    difference: {
      label: 'subtype difference function',
      class: 'structural',
      meaning: 'GiST indexes on ranges use it to split pages.',
      alter: 'rebuild',
    },
    multirange: { label: 'multirange type', class: 'structural', alter: 'rebuild' },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'], defaultClass: 'types' },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createRangeType,
});
