import { defineKind } from '../../kind-contract/kind.ts';
import { compareMembers } from '../../kind-parts/compare-members.ts';
import { locateWithMethod } from '../../kind-parts/locate-with-method.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { readOperatorClass } from './read.ts';

/** What CREATE OPERATOR CLASS says; the access method is in the address, too. */
export type OperatorClassProps = {
  readonly method: string;
  readonly type: string;
  readonly default: boolean;
  /** Undefined where it is the family of the class's own name. */
  readonly family: string | undefined;
  readonly storage: string | undefined;
  readonly members: readonly string[];
};

/** Operator classes of index access methods (https://www.postgresql.org/docs/18/xindex.html). */
export const operatorClass = defineKind<'operator class', OperatorClassProps>({
  name: 'operator class',
  plural: 'operator classes',
  section: 'types',
  objectTypes: ['OBJECT_OPCLASS'],
  locate: locateWithMethod('operator class'),
  readers: { CreateOpClassStmt: readOperatorClass },
  properties: {
    method: { label: 'access method', class: 'structural', alter: 'rebuild' },
    type: { label: 'type', class: 'structural', format: 'type', alter: 'rebuild' },
    default: {
      label: 'default',
      class: 'structural',
      meaning: 'Indexes that name no operator class take the default of the column type.',
      alter: 'rebuild',
    },
    family: { label: 'operator family', class: 'structural', alter: 'rebuild' },
    storage: { label: 'stored type', class: 'storage', format: 'type', alter: 'rebuild' },
    members: {
      label: 'operators and functions',
      class: 'structural',
      format: 'set',
      equal: compareMembers,
      alter: 'rebuild',
    },
  },
  ddlName: ({ address, props }) =>
    `OPERATOR CLASS ${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`,
  create({ address, props }) {
    const standard = props.default ? ' DEFAULT' : '';
    const family = props.family === undefined ? '' : ` FAMILY ${props.family}`;
    // Something must follow AS; storing the type itself says nothing new.
    const items = [...(props.storage ? [`STORAGE ${props.storage}`] : []), ...props.members];
    const list = items.length > 0 ? items.join(', ') : `STORAGE ${props.type}`;
    const head = `CREATE OPERATOR CLASS ${quoteName(address.path)}${standard} FOR TYPE ${props.type}`;
    return statement(`${head} USING ${quoteIdentifier(props.method)}${family} AS ${list}`);
  },
});
