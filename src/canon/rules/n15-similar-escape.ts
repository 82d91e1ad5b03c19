import type { AstNode } from '../../parse/grammar.ts';
import { builtInName, namePath } from '../built-in-name.ts';
import { readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';

/** N15: the two functions behind SIMILAR TO. */
export const similarEscape: RewriteRule = {
  id: 'N15',
  title: 'Function behind SIMILAR TO',
  description:
    "`similar_escape('a', NULL)` of servers before 13 is `similar_to_escape('a')`, and with an escape character both take it as second argument.",
  notWhen:
    'The escape is an expression: for NULL the older function uses the default, the newer one gives NULL.',
  rewrite: (node) => {
    const call = node.FuncCall;
    if (builtInName(call?.funcname) !== 'similar_escape' || call.args?.length !== 2) return undefined;
    const escapeCharacter = constantUnderCast(call.args[1]);
    if (escapeCharacter === undefined) return undefined;
    const args = escapeCharacter.kind === 'null' ? [call.args[0]] : call.args;
    return { FuncCall: { ...call, funcname: namePath('similar_to_escape'), args } };
  },
};

function constantUnderCast(node: AstNode): ReturnType<typeof readConstant> {
  return readConstant(node.TypeCast?.arg ?? node);
}
