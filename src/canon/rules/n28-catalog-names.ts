import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { makeConstant, readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { readCastType } from '../type-reading.ts';

/** The fields that hold a possibly qualified name, by node. */
const nameFields: Readonly<Record<string, string>> = {
  FuncCall: 'funcname',
  A_Expr: 'name',
  SubLink: 'operName',
  CollateClause: 'collname',
  IndexElem: 'opclass',
};

/** N28: names that are written with or without quotes, in other case, or with pg_catalog. */
export const catalogNames: RewriteRule = {
  id: 'N28',
  title: 'Spelling of names, keywords and literals',
  description:
    "Quotes that a name does not need, upper and lower case of keywords, `CAST` or `::`, `!=` or `<>`, E'…' or '…', dollar quotes, and the schema pg_catalog before built-in functions, operators and collations.",
  notWhen: 'Quoted names in other case, such as "T" and t, are different names.',
  rewrite: (node) => {
    if (node.TypeCast) return plainRegisteredName(node);
    const [kind = ''] = Object.keys(node);
    const fields: AstFields = node[kind];
    const field = nameFields[kind];
    const path: readonly AstNode[] = (field && fields[field]) || [];
    if (field === undefined || path.length !== 2 || path[0]?.String?.sval !== 'pg_catalog') return undefined;
    return { [kind]: { ...fields, [field]: path.slice(1) } };
  },
};

/** The constant of `'"english"'::regconfig` is a name as well: without needless quotes, without pg_catalog. */
function plainRegisteredName(cast: AstNode): AstNode | undefined {
  const type = readCastType(cast);
  const literal = readConstant(cast.TypeCast.arg);
  if (!type?.name.startsWith('reg') || type.array || literal?.kind !== 'string') return undefined;
  const plain = literal.text.replace(/"([a-z_][a-z0-9_$]*)"/g, '$1').replace(/^pg_catalog\.(?=[^.]+$)/, '');
  if (plain === literal.text) return undefined;
  return { TypeCast: { ...cast.TypeCast, arg: makeConstant('string', plain) } };
}
