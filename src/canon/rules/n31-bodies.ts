import type { AstNode } from '../../parse/grammar.ts';
import { bodyKey } from '../body-key.ts';
import type { RewriteRule } from '../equivalence.ts';

/** N31: the layout of function bodies. */
export const bodies: RewriteRule = {
  id: 'N31',
  title: 'Layout of function bodies',
  description:
    'Line endings, trailing blanks, blank lines at both ends and the tag of dollar quotes say nothing. In SQL and PL/pgSQL another layout, comments and the case of unquoted words make a cosmetic difference.',
  nearIsCosmetic: true,
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
