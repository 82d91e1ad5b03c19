import type { DdlContext } from '../../kind-contract/ddl.ts';
import { propertyValue } from '../../kind-contract/kind.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { printColumnClause } from '../../sql/column-clause.ts';
import { printGenericOptions } from '../../sql/generic-options.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** The first version in which a NOT NULL constraint keeps its name and may be NO INHERIT. */
export const namedNotNullSince = 18;

/** Parts of a column that CREATE TABLE or ADD COLUMN may leave to later statements. */
export interface ColumnParts {
  readonly default: boolean;
  readonly notNull: boolean;
}

/** The definition of a column as it stands between the parentheses of CREATE TABLE and behind ADD COLUMN. */
export function columnDefinition(column: SchemaObject, parts: ColumnParts, context: DdlContext): string {
  const text = (property: string) => propertyValue(column, property) as string | undefined;
  const generated = text('generated');
  return printColumnClause(column.address.path.at(-1)!, {
    type: text('type') ?? '',
    collation: text('collation'),
    foreignOptions: printGenericOptions(column.props.foreignOptions as Readonly<Record<string, string>>),
    default: parts.default ? operand(text('default')) : undefined,
    generated: generated && `(${generated}) ${text('generatedKind')?.toUpperCase()}`,
    notNull: parts.notNull ? notNullClause(column, context.version) : undefined,
    identity: identityClause(column),
  });
}

/** `AS IDENTITY` with what is not PostgreSQL's own choice; undefined where the column is no identity. */
export function identityClause(column: SchemaObject): string | undefined {
  const identity = propertyValue(column, 'identity') as string | undefined;
  if (!identity) return undefined;
  const name = propertyValue(column, 'identityName') as readonly string[] | undefined;
  const options = propertyValue(column, 'identityOptions') as Readonly<Record<string, string>>;
  const words: Readonly<Record<string, string>> = { start: 'START WITH', increment: 'INCREMENT BY' };
  const inner = [
    ...(name ? [`SEQUENCE NAME ${quoteName(name)}`] : []),
    ...Object.entries(options).map(([key, value]) =>
      key === 'cycle' || key === 'persistence'
        ? (key === 'cycle' ? key : value).toUpperCase()
        : `${words[key] ?? key.toUpperCase()} ${value}`,
    ),
  ];
  return `${identity.toUpperCase()} AS IDENTITY${inner.length ? ` (${inner.join(' ')})` : ''}`;
}

/** `NOT NULL` with its name and attributes, where the server keeps them; a NOT VALID one is added later. */
function notNullClause(column: SchemaObject, version: number): string | undefined {
  if (!column.props.notNull || column.props.notNullNotValid) return undefined;
  const name = propertyValue(column, 'notNullName') as string | undefined;
  if (version < namedNotNullSince) return 'NOT NULL';
  const lead = name ? `CONSTRAINT ${quoteIdentifier(name)} ` : '';
  return `${lead}NOT NULL${column.props.notNullNoInherit ? ' NO INHERIT' : ''}`;
}

/** A default as the clause takes it: what is no b_expr needs parentheses (https://www.postgresql.org/docs/18/sql-createtable.html). */
export function operand(expression: string | undefined): string | undefined {
  if (expression === undefined) return undefined;
  const plain = /^(?:-?[\w.]+|E?'(?:[^']|'')*'(?:::[\w "().[\]]+)?|[\w."]+\([^()]*\))$/.test(expression);
  return plain ? expression : `(${expression})`;
}

/**
 * True where the default of a new column has to wait for an object that itself waits for the table: a sequence that
 * the column owns.
 */
export function defersDefault(column: SchemaObject, context: DdlContext): boolean {
  return (
    column.props.default !== undefined &&
    (/\bnextval\s*\(/.test(String(column.props.default)) ||
      column.references.some((id) => context.model.objects.get(id)?.address.kind === 'sequence'))
  );
}

/** What must exist before a statement that holds the column's definition: what the column names, but no sequence. */
export function definitionRequires(column: SchemaObject, context: DdlContext): readonly ObjectId[] {
  const own = new Set<ObjectId>([column.id, ...(column.parent ? [column.parent] : [])]);
  return column.references.filter((id) => {
    const kind = context.model.objects.get(id)?.address.kind;
    return !own.has(id) && kind !== 'schema' && kind !== 'sequence' && kind !== 'column';
  });
}
