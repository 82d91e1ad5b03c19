import { splitName } from '../sql/split-name.ts';

const name = String.raw`(?:"(?:[^"]|"")+"|[\w$]+)`;
const create = new RegExp(
  String.raw`^CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:UNLOGGED|FOREIGN|MATERIALIZED|RECURSIVE)\s+)*(?:TABLE|VIEW|SEQUENCE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|SCHEMA|COLLATION|OPERATOR\s+CLASS|TEXT\s+SEARCH\s+\w+|ACCESS\s+METHOD|LANGUAGE)\s+(?:IF\s+NOT\s+EXISTS\s+)?(${name}(?:\.${name})?)`,
  'i',
);

/** The names, unquoted, of what the statements create; a stub of the same name would hide a mistake of order. */
export function createdNames(statements: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    const path = create.exec(statement)?.[1];
    if (path !== undefined) names.add(splitName(path).join('.'));
  }
  return names;
}
