import { defineKind } from '../../kind-contract/kind.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** What CREATE ACCESS METHOD says. */
export type AccessMethodProps = {
  readonly type: 'INDEX' | 'TABLE';
  readonly handler: string;
};

/** Access methods of tables and indexes (https://www.postgresql.org/docs/18/sql-create-access-method.html). */
export const accessMethod = defineKind<'access method', AccessMethodProps>({
  name: 'access method',
  plural: 'access methods',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_ACCESS_METHOD'],
  outsideSchemas: true,
  readers: {
    CreateAmStmt(fields, context) {
      const names = createNameReader(context);
      context.define<AccessMethodProps>(
        { kind: 'access method', path: [fields.amname] },
        {
          type: fields.amtype === 't' ? 'TABLE' : 'INDEX',
          handler: names.name('routine', fields.handler_name),
        },
        { references: names.references },
      );
    },
  },
  properties: {
    type: { label: 'type', class: 'structural', alter: 'rebuild' },
    handler: { label: 'handler', class: 'structural', alter: 'rebuild' },
  },
  ddlName: ({ address }) => `ACCESS METHOD ${quoteIdentifier(address.path[0]!)}`,
  create: ({ address, props }) =>
    statement(
      `CREATE ACCESS METHOD ${quoteIdentifier(address.path[0]!)} TYPE ${props.type} HANDLER ${props.handler}`,
    ),
});
