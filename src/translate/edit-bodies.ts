import type { Statement } from '../parse/statement.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { NameMap } from './name-map.ts';
import { TextEdits } from './text-edits.ts';
import { listTokens } from './token-list.ts';

/**
 * Names of schemas in the body of a function, where a name follows them. Bodies are text to PostgreSQL, so that this is
 * as good as a person's search and replace: true where something was replaced.
 */
export function editBodies({ type, raw }: Statement, { schemas }: NameMap, edits: TextEdits): boolean {
  if (type !== 'CreateFunctionStmt' || schemas.size === 0) return false;
  let changed = false;
  for (const { kind, start, end } of listTokens(raw.text).tokens) {
    if (kind !== 'string' || raw.text[start] !== '$') continue;
    const tag = /^\$[^$]*\$/.exec(raw.text.slice(start, end))![0];
    const body = raw.text.slice(start + tag.length, end - tag.length);
    const inner = new TextEdits();
    const list = listTokens(body);
    list.tokens.forEach((token, index) => {
      const to = schemas.get(list.name(index) ?? '');
      const qualifies =
        list.word(index + 1) === '.' && list.word(index - 1) !== '.' && list.name(index + 2) !== undefined;
      if (to !== undefined && qualifies) inner.replace(token.start, token.end, quoteIdentifier(to));
    });
    const text = inner.apply(body);
    if (text === body) continue;
    edits.replace(start, end, `${tag}${text}${tag}`);
    changed = true;
  }
  return changed;
}
