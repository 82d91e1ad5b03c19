import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import type { Address } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { definitionMap, isTrue } from '../../sql/definition-value.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { PublicationProps } from './publication.ts';
import { readWholeScope } from './whole-scope.ts';

const defaultOperations = 'insert, update, delete, truncate';

/** Reads CREATE PUBLICATION; pg_dump adds the tables and schemas one by one with ALTER PUBLICATION. */
export const readPublication: Reader = (fields, context) => {
  const { publish, publish_via_partition_root, publish_generated_columns, ...unknown } = definitionMap(
    fields.options,
  );
  if (Object.keys(unknown).length > 0) return false;
  const objects = readObjects(fields, context);
  if (objects === undefined) return false;
  const { references, ...scope } = objects;
  context.define<PublicationProps>(
    { kind: 'publication', path: [fields.pubname] },
    {
      ...readWholeScope(context.text, fields.for_all_tables === true),
      ...scope,
      publish: operations(publish ?? defaultOperations),
      viaRoot: isTrue(publish_via_partition_root),
      generatedColumns: generated(publish_generated_columns),
    },
    { references },
  );
};

/** Reads ALTER PUBLICATION … ADD TABLE and ADD TABLES IN SCHEMA. */
export const readAddedObjects: Reader = (fields, context) => {
  const id = context.find('publication', [fields.pubname]);
  const known = id === undefined ? undefined : context.get<PublicationProps>(id);
  if (!known || fields.options || fields.action !== 'AP_AddObjects') return false;
  const objects = readObjects(fields, context);
  if (objects === undefined) return false;
  context.define<PublicationProps>(
    known.address,
    {
      ...known.props,
      tables: { ...known.props.tables, ...objects.tables },
      schemas: [...known.props.schemas, ...objects.schemas],
    },
    { references: objects.references },
  );
};

type Objects = Pick<PublicationProps, 'tables' | 'schemas'> & { readonly references: readonly Address[] };

function readObjects(fields: AstFields, context: ReadContext): Objects | undefined {
  const tables: Record<string, string> = {};
  const schemas: string[] = [];
  for (const { PublicationObjSpec: object } of fields.pubobjects ?? []) {
    if (object.pubobjtype === 'PUBLICATIONOBJ_TABLES_IN_SCHEMA') schemas.push(object.name);
    else if (object.pubobjtype === 'PUBLICATIONOBJ_TABLE') {
      const { relation, columns, whereClause } = object.pubtable;
      tables[quoteName(context.path(relation))] = [
        columns
          ? `(${columns.map((column: AstFields) => quoteIdentifier(column.String.sval)).join(', ')})`
          : '',
        whereClause
          ? `WHERE (${filterAfter(context.offset(relation.location), columns !== undefined, context.text)})`
          : '',
      ]
        .filter(Boolean)
        .join(' ');
    } else return undefined;
  }
  return { tables, schemas, references: schemas.map((name) => ({ kind: 'schema', path: [name] })) };
}

/** The row filter of the table at `from`, without the parentheses that the clause and pg_dump put around it. */
function filterAfter(from: number, hasColumns: boolean, text: string): string {
  const start = hasColumns ? sliceParentheses(text, from)!.end : from;
  return stripParentheses(sliceParentheses(text, start)!.text);
}

function operations(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean)
    .sort();
}

/** Before version 18 nothing was said and no generated column was published. */
function generated(value: string | undefined): string {
  return value === undefined ? 'none' : value.toLowerCase();
}
