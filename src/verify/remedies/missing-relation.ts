import { quoteLiteral } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide, quoteStubName } from './stub-name.ts';

const path = String.raw`(?:"(?:[^"]|"")+"|[\w$]+)`;
const reference = new RegExp(
  String.raw`ALTER\s+TABLE\s+(?:ONLY\s+)?(${path}(?:\.${path})?)[\s\S]*FOREIGN\s+KEY\s*\(([^)]*)\)\s*REFERENCES\s+(${path}\.${path})\s*\(([^)]*)\)`,
  'i',
);

/** Tables of a missing extension, or of a schema that was left out of the dump. */
export const missingRelation: Remedy = ({ code, message, statement, stubs }) => {
  const name = code === '42P01' ? /^relation "(.+)" does not exist/.exec(message)?.[1] : undefined;
  if (name?.includes('.')) {
    const kind = /\bON\s+SEQUENCE\b|^ALTER\s+SEQUENCE\b/i.test(statement) ? 'SEQUENCE' : 'TABLE';
    const target = `${kind} ${quoteStubName(name)}`;
    const columns = kind === 'TABLE' ? ' ()' : '';
    return {
      stub: { kind: 'table', name, why: message },
      before: [`CREATE ${target}${columns}`, hide(target)],
    };
  }
  const column =
    code === '42703' && /^column "(.+)" referenced in foreign key constraint does not exist/.exec(message);
  const foreignKey = reference.exec(statement);
  if (!foreignKey) return undefined;
  const [, from, fromColumns, to, toColumns] = foreignKey;
  // The dump's own tables have their columns and keys, or the dump is wrong.
  if (!stubs.some((stub) => stub.kind === 'table' && stub.name === to!.replaceAll('"', ''))) return undefined;
  if (column) {
    return {
      stub: { kind: 'column', name: `${to}.${column[1]}`, why: message },
      before: [addColumns(from!, list(fromColumns!), to!, list(toColumns!))],
    };
  }
  if (code === '42830') return { before: [`ALTER TABLE ${to} ADD UNIQUE (${toColumns})`] };
  return undefined;
};

function list(columns: string): readonly string[] {
  return columns.split(',').map((column) => column.trim().replace(/^"|"$/g, ''));
}

/** The referenced columns get the types of the referencing ones, which only the catalog knows. */
function addColumns(
  from: string,
  fromColumns: readonly string[],
  to: string,
  toColumns: readonly string[],
): string {
  const pairs = fromColumns.map(
    (column, index) => `(${quoteLiteral(column)}, ${quoteLiteral(toColumns[index] ?? column)})`,
  );
  return `DO $stub$ DECLARE pair record; BEGIN
    FOR pair IN SELECT wanted.referenced, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type
      FROM (VALUES ${pairs.join(', ')}) AS wanted(referencing, referenced)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = ${quoteLiteral(from)}::pg_catalog.regclass AND a.attname = wanted.referencing
    LOOP EXECUTE pg_catalog.format('ALTER TABLE ${to.replaceAll("'", "''")} ADD COLUMN IF NOT EXISTS %I %s', pair.referenced, pair.type);
    END LOOP; END $stub$`;
}
