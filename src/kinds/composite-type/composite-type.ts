import { defineKind } from '../../kind-contract/kind.ts';
import { columnsOver } from '../../kind-parts/relation/type-uses.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteName } from '../../sql/quote.ts';
import { sameOrder } from './attribute-order.ts';
import { readCompositeType } from './read.ts';

/** What CREATE TYPE … AS says beyond its attributes, which are objects of their own. */
export type CompositeTypeProps = {
  /** The names of the attributes in order. */
  readonly attributes: readonly string[];
};

/** Row types that belong to no table (https://www.postgresql.org/docs/18/rowtypes.html). */
export const compositeType = defineKind<'composite type', CompositeTypeProps>({
  name: 'composite type',
  plural: 'composite types',
  section: 'types',
  namespace: 'type',
  objectTypes: ['OBJECT_TYPE'],
  readers: { CompositeTypeStmt: readCompositeType },
  properties: {
    attributes: {
      label: 'attribute order',
      class: 'structural',
      format: 'list',
      meaning: 'ROW(…) values and SELECT (value).* give the attributes in this order.',
      equal: sameOrder,
      alter: ({ after }, { other }) => {
        const columns = columnsOver(after.address.path, other).map(({ address }) => quoteName(address.path));
        if (columns.length === 0) return 'rebuild';
        return [{ sql: '', decision: inUse(quoteName(after.address.path), columns) }];
      },
    },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'], defaultClass: 'types' },
  createsChildren: ['attribute'],
  // It stands among the relations, too.
  takesNames: ({ address: { path } }) => [['relation', path]],
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create(object, context) {
    const attributes = context.children(object.id, 'attribute').map(({ address, props }) => {
      const collation = props.collation === undefined ? '' : ` COLLATE ${props.collation}`;
      return `${quoteName(address.path.slice(2))} ${props.type}${collation}`;
    });
    return statement(`CREATE TYPE ${quoteName(object.address.path)} AS (${attributes.join(', ')})`);
  },
});

function inUse(type: string, columns: readonly string[]): string {
  return `The attributes of ${type} change places, which PostgreSQL cannot do, and ${columns.join(', ')} hold values of it: make a new type, move the values attribute by attribute, and drop the old one.`;
}
