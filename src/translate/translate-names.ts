import type { ParsedRaw } from '../parse/parse-statements.ts';
import { type Statement, textOffset } from '../parse/statement.ts';
import { quoteIdentifier, quoteName } from '../sql/quote.ts';
import { splitName } from '../sql/split-name.ts';
import { editBodies } from './edit-bodies.ts';
import { editColumnLists } from './edit-column-lists.ts';
import { editColumns } from './edit-columns.ts';
import { editRoles } from './edit-roles.ts';
import { editSchemaNames } from './edit-schema-names.ts';
import { collectColumns } from './known-columns.ts';
import { type LocatedNames, locateNames } from './locate-names.ts';
import { columnKey, isEmptyMap, type NameMap, type NameSpace, objectKey } from './name-map.ts';
import { TextEdits } from './text-edits.ts';
import { listTokens, type TokenList } from './token-list.ts';

/** New texts of statements by their position, and the positions where names inside function bodies were replaced. */
export interface Translation {
  readonly texts: ReadonlyMap<number, string>;
  readonly bodies: readonly number[];
}

/**
 * Writes other names in place of those in the map, wherever a statement speaks of them: definitions, references,
 * expressions, queries, casts to regclass. Names of relations and columns inside function bodies stay, as PostgreSQL
 * leaves them when it renames; names of schemas there are replaced where a name follows them.
 */
export function translateNames(parsed: readonly ParsedRaw[], map: NameMap): Translation {
  const texts = new Map<number, string>();
  const bodies: number[] = [];
  if (isEmptyMap(map)) return { texts, bodies };
  const known = collectColumns(parsed, map);
  parsed.forEach(({ statement }, index) => {
    if (!statement) return;
    const list = listTokens(statement.raw.text);
    const edits = new TextEdits();
    const located = locateNames(statement);
    const offset = (location: number) => textOffset(statement, location);
    editRoles(statement, located, list, map, edits, offset);
    editColumns(located, list, map, known, edits, offset);
    editColumnLists(statement, list, known, edits, offset);
    editQualified(statement, located, list, { ...map, columns: known.renamed }, edits);
    editSchemaNames(statement, list, map, edits);
    editRegistered(statement, located, map, edits);
    if (editBodies(statement, map, edits)) bodies.push(index);
    const text = edits.apply(statement.raw.text);
    if (text !== statement.raw.text) texts.set(index, text);
  });
  return { texts, bodies };
}

const routineWords = new Set(['FUNCTION', 'PROCEDURE', 'AGGREGATE', 'ROUTINE']);

/** `schema.name` anywhere but in a column reference, whose first part is a relation of the query. */
function editQualified(
  statement: Statement,
  located: LocatedNames,
  list: TokenList,
  map: NameMap,
  edits: TextEdits,
): void {
  const offsets = (places: Iterable<number>) =>
    new Set([...places].map((location) => textOffset(statement, location)));
  const columns = offsets(
    located.columns.filter(({ fields }) => fields.length < 3).map(({ location }) => location),
  );
  const calls = offsets(located.calls);
  const types = offsets(located.types);
  list.tokens.forEach(({ start, end }, index) => {
    const schema = list.name(index);
    if (schema === undefined || list.word(index + 1) !== '.' || list.word(index - 1) === '.') return;
    if (columns.has(start)) return;
    const mapped = map.schemas.get(schema);
    if (mapped !== undefined) edits.replace(start, end, quoteIdentifier(mapped));
    const name = list.name(index + 2);
    if (name === undefined) return;
    const spaces = spacesAt();
    const token = list.tokens[index + 2]!;
    const renamed = spaces.map((space) => map.objects.get(objectKey(space, schema, name))).find(Boolean);
    if (renamed !== undefined) edits.replace(token.start, token.end, quoteIdentifier(renamed));
    const column = list.word(index + 3) === '.' ? list.name(index + 4) : undefined;
    const renamedColumn = column === undefined ? undefined : map.columns.get(columnKey(schema, name, column));
    if (renamedColumn !== undefined) {
      const place = list.tokens[index + 4]!;
      edits.replace(place.start, place.end, quoteIdentifier(renamedColumn));
    }

    function spacesAt(): readonly NameSpace[] {
      if (calls.has(start) || routineWords.has(list.word(index - 1))) return ['routine'];
      // The row type of a relation has the relation's name; CREATE AGGREGATE names its functions like types.
      if (types.has(start))
        return statement.type === 'DefineStmt' ? ['type', 'relation', 'routine'] : ['type', 'relation'];
      return ['relation', 'type', 'routine'];
    }
  });
}

/** Names in strings that are cast to regclass and its like: `nextval('public.a_id_seq'::regclass)`. */
function editRegistered(
  statement: Statement,
  { registered }: LocatedNames,
  map: NameMap,
  edits: TextEdits,
): void {
  for (const { location, text } of registered) {
    const [, named = '', rest = ''] = /^([^(]*)(.*)$/s.exec(text) ?? [];
    const [schema, name, ...more] = splitName(named);
    if (schema === undefined || name === undefined || more.length) continue;
    const spaces: readonly NameSpace[] = ['relation', 'type', 'routine'];
    const renamed = spaces.map((space) => map.objects.get(objectKey(space, schema, name))).find(Boolean);
    const mapped = map.schemas.get(schema);
    if (renamed === undefined && mapped === undefined) continue;
    const start = textOffset(statement, location);
    const written = `${quoteName([mapped ?? schema, renamed ?? name])}${rest}`;
    const end = start + text.replaceAll("'", "''").length + 2;
    edits.replace(start, end, `'${written.replaceAll("'", "''")}'`);
  }
}
