import type { AstNode } from '../../parse/grammar.ts';
import { bodyKey } from '../body-key.ts';
import type { RewriteRule } from '../equivalence.ts';

/** N31: the layout of function bodies. */
export const bodies: RewriteRule = {
  id: 'N31',
  title: 'Layout of function bodies',
  description:
    'Line endings, blanks, comments, the case of unquoted words and the tag of dollar quotes say nothing in SQL and PL/pgSQL; in other languages line endings, trailing blanks and blank lines at both ends.',
  notWhen: 'Any character inside a string literal, its line breaks included; planner hints in comments.',
  rewrite: (node) => {
    const fields = node.CreateFunctionStmt ?? node.DoStmt;
    const kind = node.DoStmt ? 'DoStmt' : 'CreateFunctionStmt';
    const list = node.DoStmt ? 'args' : 'options';
    const options: readonly AstNode[] = fields?.[list] ?? [];
    if (!options.some(isUnreadBody)) return undefined;
    const language: string =
      options.find((option) => option.DefElem?.defname === 'language')?.DefElem.arg?.String?.sval ??
      'plpgsql';
    const read = options.map((option) => (isUnreadBody(option) ? readBody(option, language) : option));
    return { [kind]: { ...fields, [list]: read } };
  },
};

function isUnreadBody(option: AstNode): boolean {
  return option.DefElem?.defname === 'as' && option.DefElem.bodyKey === undefined;
}

function readBody(option: AstNode, language: string): AstNode {
  const { arg, ...rest } = option.DefElem;
  const parts: readonly AstNode[] = arg?.List?.items ?? [arg];
  const key = parts.map((part) => bodyKey(part?.String?.sval ?? '', language));
  return { DefElem: { ...rest, bodyKey: key } };
}
