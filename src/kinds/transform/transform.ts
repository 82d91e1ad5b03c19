import { defineKind } from '../../kind-contract/kind.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { statement } from '../../kind-parts/statement.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** What CREATE TRANSFORM says; the type and the language are in the address. */
export type TransformProps = {
  readonly fromSql: string | undefined;
  readonly toSql: string | undefined;
};

/** Adaptations of types to procedural languages (https://www.postgresql.org/docs/18/sql-createtransform.html). */
export const transform = defineKind<'transform', TransformProps>({
  name: 'transform',
  plural: 'transforms',
  section: 'types',
  objectTypes: ['OBJECT_TRANSFORM'],
  locate: (name, context) => {
    const [type, language] = name.List.items;
    return context.find('transform', [context.type(type.TypeName), language.String.sval]);
  },
  outsideSchemas: true,
  readers: {
    CreateTransformStmt(fields, context) {
      const names = createNameReader(context);
      const path = [names.type(fields.type_name), fields.lang];
      const fromSql = fields.fromsql && names.routine(fields.fromsql);
      const toSql = fields.tosql && names.routine(fields.tosql);
      context.define<TransformProps>(
        { kind: 'transform', path },
        { fromSql, toSql },
        {
          references: [
            ...names.references,
            { kind: 'language', path: [fields.lang] },
            { kind: 'extension', path: [fields.lang] },
          ],
        },
      );
    },
  },
  properties: {
    fromSql: { label: 'function from SQL', class: 'structural', alter: 'rebuild' },
    toSql: { label: 'function to SQL', class: 'structural', alter: 'rebuild' },
  },
  ddlName: transformName,
  create(object) {
    const { fromSql, toSql } = object.props;
    const parts = [
      ...(fromSql === undefined ? [] : [`FROM SQL WITH FUNCTION ${fromSql}`]),
      ...(toSql === undefined ? [] : [`TO SQL WITH FUNCTION ${toSql}`]),
    ];
    return statement(`CREATE ${transformName(object)} (${parts.join(', ')})`);
  },
});

function transformName({ address }: Pick<SchemaObject<Props>, 'address'>): string {
  return `TRANSFORM FOR ${address.path[0]} LANGUAGE ${quoteIdentifier(address.path[1]!)}`;
}
