import { builtInName } from '../built-in-name.ts';
import { readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { isPlainType, readCastType } from '../type-reading.ts';

/** N14, near: date_part(…) as servers before 14 stored EXTRACT(…). */
export const extractField: RewriteRule = {
  id: 'N14',
  title: 'EXTRACT or date_part',
  description:
    "`EXTRACT(epoch FROM x)` written before server 14 is stored as `date_part('epoch', x)`. They agree but for the result type, so they are near, not equal.",
  notWhen:
    'The result is numeric for EXTRACT and double precision for date_part: real for a view column, an index or a stored generated column.',
  near: true,
  rewrite: (node) => {
    const call = node.FuncCall;
    if (builtInName(call?.funcname) !== 'date_part' || call.args?.length !== 2) return undefined;
    const first = call.args[0];
    const field = isPlainType(readCastType(first), 'text') ? first.TypeCast.arg : first;
    if (readConstant(field)?.kind !== 'string') return undefined;
    // The shape that the grammar gives EXTRACT, so that no other rule is needed for it.
    const funcname = [{ String: { sval: 'pg_catalog' } }, { String: { sval: 'extract' } }];
    return { FuncCall: { funcname, args: [field, call.args[1]], funcformat: 'COERCE_SQL_SYNTAX' } };
  },
};
