import type { AstFields, AstNode } from '../../parse/grammar.ts';
import type { RewriteRule } from '../equivalence.ts';

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
    const [kind = ''] = Object.keys(node);
    const fields: AstFields = node[kind];
    const field = nameFields[kind];
    const path: readonly AstNode[] = (field && fields[field]) || [];
    if (field === undefined || path.length !== 2 || path[0]?.String?.sval !== 'pg_catalog') return undefined;
    return { [kind]: { ...fields, [field]: path.slice(1) } };
  },
};
