import type { Statement } from '../parse/statement.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { LocatedNames } from './locate-names.ts';
import type { NameMap } from './name-map.ts';
import type { TextEdits } from './text-edits.ts';
import type { TokenList } from './token-list.ts';

/** Statements that name roles without telling where. */
const unlocated = new Set([
  'CreateRoleStmt',
  'GrantRoleStmt',
  'CommentStmt',
  'SecLabelStmt',
  'AlterRoleSetStmt',
  'VariableSetStmt',
]);

/** Roles, wherever the grammar takes one. */
export function editRoles(
  { type, fields }: Statement,
  located: LocatedNames,
  list: TokenList,
  { roles }: NameMap,
  edits: TextEdits,
  offset: (location: number) => number,
): void {
  if (roles.size === 0) return;
  const replace = (index: number) => {
    const to = roles.get(list.name(index) ?? '');
    const token = list.tokens[index];
    if (to !== undefined && token) edits.replace(token.start, token.end, quoteIdentifier(to));
  };
  for (const { location } of located.roles) replace(list.at(offset(location)));
  if (!unlocated.has(type)) return;
  if (type === 'VariableSetStmt') {
    // SET SESSION AUTHORIZATION says who makes the grants that follow.
    if (fields.name === 'session_authorization') replace(list.tokens.length - 1);
    return;
  }
  if (type === 'GrantRoleStmt') {
    // GRANT group, group TO …: the words before TO or FROM are roles or, before PostgreSQL 16, options.
    for (let index = 1; index < list.tokens.length && !/^(?:TO|FROM)$/.test(list.word(index)); index++)
      replace(index);
    return;
  }
  if ((type === 'CommentStmt' || type === 'SecLabelStmt') && fields.objtype !== 'OBJECT_ROLE') return;
  const at = list.tokens.findIndex((_token, index) => /^(?:ROLE|USER|GROUP)$/.test(list.word(index)));
  replace(at + 1);
}
