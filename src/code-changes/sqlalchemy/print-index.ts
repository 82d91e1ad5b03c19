import type { IndexProps } from '../../kinds/index/props.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { quotePython, quotePythonSql } from '../names/quote-python.ts';
import type { CodePart, CodeTable } from '../schema/code-schema.ts';

/** `Index("name", "user_id", text("created_at DESC"), postgresql_where=text("…")),` for an index of the table. */
export function printPythonIndex(
  { name, props }: CodePart<IndexProps>,
  table: CodeTable,
  imports: Set<string>,
): string {
  imports.add('Index');
  const opclasses: string[] = [];
  const keys = props.keys.map((key, index) => {
    const position = String(index + 1);
    const column = table.columns.find((own) => quoteIdentifier(own.name) === key);
    const [collation, opclass, order] = [props.collations, props.opclasses, props.orders].map(
      (by) => by[position],
    );
    if (column && !collation && !order) {
      if (opclass) opclasses.push(`${quotePython(column.name)}: ${quotePython(opclass)}`);
      return quotePython(column.name);
    }
    imports.add('text');
    const parts = [key, collation && `COLLATE ${collation}`, opclass, order].filter(Boolean);
    return `text(${quotePythonSql(parts.join(' '))})`;
  });
  const options = Object.entries(props.options).map(
    ([option, value]) => `${quotePython(option)}: ${quotePython(String(value))}`,
  );
  if (props.predicate) imports.add('text');
  const settings = [
    ...(props.unique ? ['unique=True'] : []),
    ...(props.method === 'btree' ? [] : [`postgresql_using=${quotePython(props.method)}`]),
    ...(opclasses.length ? [`postgresql_ops={${opclasses.join(', ')}}`] : []),
    ...(options.length ? [`postgresql_with={${options.join(', ')}}`] : []),
    ...(props.include.length ? [`postgresql_include=[${props.include.map(quotePython).join(', ')}]`] : []),
    ...(props.nullsNotDistinct ? ['postgresql_nulls_not_distinct=True'] : []),
    ...(props.predicate ? [`postgresql_where=text(${quotePythonSql(props.predicate)})`] : []),
  ];
  return `Index(${[quotePython(name), ...keys, ...settings].join(', ')}),`;
}
