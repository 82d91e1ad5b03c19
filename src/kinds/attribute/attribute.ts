import { defineKind } from '../../kind-contract/kind.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterAttributeType, alterType, nameOf, suspendAttribute } from './alter.ts';

/** One attribute of a composite type. */
export type AttributeProps = {
  readonly type: string;
  readonly collation: string | undefined;
};

/** Attributes of composite types (https://www.postgresql.org/docs/18/sql-altertype.html). */
export const attribute = defineKind<'attribute', AttributeProps>({
  name: 'attribute',
  plural: 'attributes',
  section: 'types',
  pathLength: 3,
  // COMMENT ON COLUMN is the only way to comment on an attribute.
  objectTypes: ['OBJECT_COLUMN', 'OBJECT_ATTRIBUTE'],
  readers: {},
  properties: {
    type: {
      label: 'type',
      class: 'structural',
      format: 'type',
      meaning:
        'Stored values of the composite type keep their old layout; PostgreSQL refuses the change while a column uses it.',
      alter: ({ after }, context) => alterAttributeType(after, context),
    },
    collation: {
      label: 'collation',
      class: 'structural',
      alter: ({ after }, context) => alterAttributeType(after, context),
    },
  },
  ddlName: ({ address }) => `COLUMN ${quoteName(address.path)}`,
  create: (object, context) => alterType(object, `ADD ATTRIBUTE ${define(object)}`, context),
  drop: (object, context) =>
    alterType(object, `DROP ATTRIBUTE ${nameOf(object)}`, context).map((ddl) => ({
      ...ddl,
      phase: 'contract',
      loses: 'data',
    })),
  suspend: suspendAttribute,
  rename: (object, newName, context) =>
    alterType(object, `RENAME ATTRIBUTE ${nameOf(object)} TO ${quoteIdentifier(newName)}`, context),
});

function define(object: SchemaObject<AttributeProps>): string {
  const { type, collation } = object.props;
  return `${nameOf(object)} ${type}${collation === undefined ? '' : ` COLLATE ${collation}`}`;
}
