import type { Statement } from '../parse/statement.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import type { NameMap } from './name-map.ts';
import type { TextEdits } from './text-edits.ts';
import type { TokenList } from './token-list.ts';

/** Statements in which the word SCHEMA comes before a schema's name. */
const naming = new Set([
  'CreateSchemaStmt',
  'CommentStmt',
  'AlterOwnerStmt',
  'GrantStmt',
  'AlterDefaultPrivilegesStmt',
  'CreateExtensionStmt',
  'SecLabelStmt',
  'CreatePublicationStmt',
  'AlterPublicationStmt',
  'AlterObjectSchemaStmt',
]);

/** Schemas that stand alone: after the word SCHEMA, and in the search path that a function sets. */
export function editSchemaNames(
  { type }: Statement,
  list: TokenList,
  { schemas }: NameMap,
  edits: TextEdits,
): void {
  if (schemas.size === 0) return;
  const count = list.tokens.length;
  if (naming.has(type)) {
    for (let index = 0; index < count; index++) {
      if (list.word(index) !== 'SCHEMA') continue;
      let at = index + 1;
      while (/^(?:IF|NOT|EXISTS)$/.test(list.word(at))) at++;
      for (; at < count; at += 2) {
        replaceName(at);
        if (list.word(at + 1) !== ',') break;
      }
    }
  }
  for (let index = 0; index + 2 < count; index++) {
    const setsPath =
      list.word(index) === 'SEARCH_PATH' &&
      list.word(index - 1) === 'SET' &&
      /^(?:TO|=)$/.test(list.word(index + 1));
    if (!setsPath) continue;
    for (let at = index + 2; at < count; at += 2) {
      replaceName(at);
      if (list.word(at + 1) !== ',') break;
    }
  }

  function replaceName(at: number): void {
    const token = list.tokens[at];
    if (!token) return;
    if (token.kind === 'string') {
      const to = schemas.get(list.string(at));
      if (to !== undefined) edits.replace(token.start, token.end, quoteLiteral(to));
      return;
    }
    const to = schemas.get(list.name(at) ?? '');
    if (to !== undefined) edits.replace(token.start, token.end, quoteIdentifier(to));
  }
}
