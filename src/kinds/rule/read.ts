import type { Reader } from '../../kind-contract/reader.ts';
import { tokens } from '../../lexer/tokens.ts';
import { objectId } from '../../model/address.ts';
import { findWord, sliceExpression, sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import type { RuleProps } from './props.ts';

const events: Readonly<Record<string, RuleProps['event']>> = {
  CMD_SELECT: 'SELECT',
  CMD_UPDATE: 'UPDATE',
  CMD_INSERT: 'INSERT',
  CMD_DELETE: 'DELETE',
};

/** Reads CREATE RULE; `_RETURN` is what makes a table a view in dumps before version 10, and no rule of its own. */
export const readRule: Reader = (fields, context) => {
  const table = context.path(fields.relation);
  const parent = context.find('relation', table);
  const event = events[fields.event];
  if (parent === undefined || event === undefined || fields.rulename === '_RETURN') return false;
  const { text } = context;
  const tableAt = context.offset(fields.relation.location);
  const whereAt = fields.whereClause ? findWord(text, tableAt, 'WHERE') : -1;
  const condition = whereAt < 0 ? undefined : sliceExpression(text, whereAt, { stopWords: ['DO'] });
  const doAt = findWord(text, condition?.end ?? tableAt, 'DO');
  context.define<RuleProps>(
    { kind: 'rule', path: [...table, fields.rulename] },
    {
      event,
      instead: fields.instead === true,
      condition: condition && stripParentheses(condition.text),
      actions: fields.actions ? splitActions(text.slice(doAt)) : [],
      enabled: 'origin',
    },
    { parent },
  );
  return true;
};

/** Makes the reader of ALTER TABLE … ENABLE or DISABLE RULE. */
export function createSwitchReader(enabled: RuleProps['enabled']): Reader {
  return ({ name, statement }, context) =>
    context.update<RuleProps>(objectId({ kind: 'rule', path: [...context.path(statement.relation), name] }), {
      enabled,
    });
}

/** The commands after DO, of one or of several in parentheses. */
function splitActions(text: string): readonly string[] {
  const all = text.replace(/^\s*(?:INSTEAD|ALSO)\b/i, '').trim();
  const inner = all.startsWith('(') ? sliceParentheses(all, 0) : undefined;
  const rest = inner && all.slice(inner.end).replace(/[\s;]/g, '');
  return splitAtSemicolons(inner && rest === '' ? inner.text : all);
}

function splitAtSemicolons(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const token of tokens(text)) {
    if (token.kind !== 'punctuation' || text[token.start] !== ';') continue;
    parts.push(text.slice(start, token.start));
    start = token.end;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
