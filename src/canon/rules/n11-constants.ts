import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { builtInName, namePath } from '../built-in-name.ts';
import { decimalText, makeCast, makeConstant, readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { foldToColumnType } from '../fold-to-column-type.ts';
import { foldTypedConstant } from '../fold-typed-constant.ts';
import { readColumnType } from '../read-column-type.ts';
import { treeKey } from '../tree-key.ts';
import { isPlainType, readCastType, typeKey } from '../type-reading.ts';

const comparisonOperators = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** Positions of text arguments of built-in functions that can have no other type there. */
const textArguments: Readonly<Record<string, number>> = {
  timezone: 0,
  date_part: 0,
  date_trunc: 0,
  extract: 0,
  current_setting: 0,
  btrim: 1,
  ltrim: 1,
  rtrim: 1,
  to_char: 1,
  to_date: 1,
};

const sequenceFunctions = new Set(['nextval', 'currval', 'setval']);

/** N11: literals with the casts that the server adds, or that its author wrote. */
export const constants: RewriteRule = {
  id: 'N11',
  title: 'Literals and their casts',
  description:
    "`'-1'::integer` is `-1`, `'f'::boolean` is `false`, `(0)::numeric` is `'0'::numeric`, a bytea in hex format is the same in escape format. A DEFAULT is folded to its column's type: `'x'::text` and `'x'::varchar` for a varchar, `0`, `0.0` and `'0'::numeric` for a numeric.",
  notWhen:
    "Casts of anything but literals, casts with a length that could cut, a number beyond its type. `'x'` and `'x'::text` beside an operand of unknown type stay different. The scale of a numeric default only changes how it prints.",
  rewrite: (node) =>
    foldTypedConstant(node) ??
    foldNegation(node) ??
    foldComparison(node.A_Expr) ??
    foldArguments(node.FuncCall),
  rewriteRoot: (root, context) => {
    const type = readColumnType(context);
    return type && foldToColumnType(root, type);
  },
};

function foldNegation(node: AstNode): AstNode | undefined {
  const { kind, lexpr, rexpr, name } = node.A_Expr ?? {};
  if (kind !== 'AEXPR_OP' || lexpr || builtInName(name) !== '-') return undefined;
  if (!isPlainType(readCastType(rexpr), 'numeric', 'float8', 'float4', 'int8')) return undefined;
  const constant = readConstant(rexpr.TypeCast.arg);
  const text = constant && decimalText(constant.text, true);
  if (text === undefined || text.startsWith('-')) return undefined;
  return { TypeCast: { ...rexpr.TypeCast, arg: makeConstant('string', `-${text}`) } };
}

function foldComparison(fields: AstFields): AstNode | undefined {
  if (fields?.kind !== 'AEXPR_OP' || !comparisonOperators.has(builtInName(fields.name) ?? ''))
    return undefined;
  const lexpr = withoutScale(fields.lexpr) ?? withoutFixedCast(fields.lexpr, fields.rexpr) ?? fields.lexpr;
  const rexpr = withoutScale(fields.rexpr) ?? withoutFixedCast(fields.rexpr, fields.lexpr) ?? fields.rexpr;
  const folded = { A_Expr: { ...fields, lexpr, rexpr } };
  return treeKey(folded.A_Expr) === treeKey(fields) ? undefined : folded;
}

/** A comparison does not see the scale of a numeric: 0.0, 0.00 and 0::numeric are one value. */
function withoutScale(node: AstNode): AstNode | undefined {
  const constant = readConstant(node);
  if (constant?.kind !== 'decimal' || !constant.text.includes('.')) return undefined;
  const text = decimalText(constant.text);
  if (text === undefined) return undefined;
  return text.includes('.')
    ? makeConstant('number', text)
    : makeCast(makeConstant('string', text), 'numeric');
}

/** A bare literal takes the type of the other operand (manual, 10.2), here a cast to the same type. */
function withoutFixedCast(node: AstNode, other: AstNode): AstNode | undefined {
  const type = readCastType(node);
  const otherType = readCastType(other);
  if (type === undefined || otherType === undefined || typeKey(type) !== typeKey(otherType)) return undefined;
  const fixing = ['text', 'numeric', 'date', 'timestamp', 'timestamptz', 'uuid'];
  if (!isPlainType(type, ...fixing) || readConstant(other.TypeCast.arg)) return undefined;
  // An instant keeps its cast, so that its time zone can be read.
  if (type.name === 'timestamptz') return undefined;
  return readConstant(node.TypeCast.arg)?.kind === 'string' ? node.TypeCast.arg : undefined;
}

function foldArguments(call: AstFields): AstNode | undefined {
  const name = builtInName(call?.funcname) ?? '';
  if (sequenceFunctions.has(name)) return foldSequenceName(call, name);
  const position = textArguments[name];
  const argument = position === undefined ? undefined : call.args?.[position];
  if (position === undefined || !isPlainType(readCastType(argument), 'text')) return undefined;
  if (readConstant(argument.TypeCast.arg)?.kind !== 'string') return undefined;
  return { FuncCall: { ...call, args: call.args.with(position, argument.TypeCast.arg) } };
}

/**
 * A bare sequence name is a regclass constant. nextval('s'::text) is not: it looks the name up at each
 * call (manual, 9.17).
 */
function foldSequenceName(call: AstFields, name: string): AstNode | undefined {
  const [sequence, ...rest] = call.args ?? [];
  if (readConstant(sequence)?.kind !== 'string') return undefined;
  return { FuncCall: { ...call, funcname: namePath(name), args: [makeCast(sequence, 'regclass'), ...rest] } };
}
