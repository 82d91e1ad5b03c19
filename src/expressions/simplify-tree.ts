import type {
  Expr,
  ExprBinary,
  ExprCall,
  ExprCast,
  ExprTernary,
  IAstMapper,
  SelectStatement,
} from 'pgsql-ast-parser';
import type { Library } from './library.ts';
import { isBuiltIn, isConstant, isTextType, numberConstant, numberOf } from './literal.ts';
import { toValueList } from './value-list.ts';

/**
 * `exact` changes the spelling only; `display` also drops casts that the types at hand make needless most of the
 * time, such as `(status)::text` beside a text constant, so it must not decide what implies what.
 */
export type SimplifyMode = 'exact' | 'display';

const comparisons = new Set([
  '=',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  'LIKE',
  'NOT LIKE',
  'ILIKE',
  'NOT ILIKE',
  'IN',
  'NOT IN',
]);
const textFunctions = new Set([
  'lower',
  'upper',
  'btrim',
  'ltrim',
  'rtrim',
  'length',
  'char_length',
  'concat',
  'md5',
]);

/** An expression in its shorter equal form. */
export function simplifyExpression(library: Library, expression: Expr, mode: SimplifyMode): Expr {
  return mapper(library, mode).expr(expression) ?? expression;
}

/** A query with every expression in its shorter equal form. */
export function simplifyQuery(library: Library, query: SelectStatement, mode: SimplifyMode): SelectStatement {
  return (mapper(library, mode).statement(query) as SelectStatement | null) ?? query;
}

function mapper(library: Library, mode: SimplifyMode): IAstMapper {
  return library.astMapper((map) => ({
    cast: (node) => {
      // `('now'::text)::date` reads the clock each time, `'now'::date` once: the inner cast stays.
      if (node.operand.type === 'cast' && node.operand.operand.type === 'string') return node;
      const mapped = map.super().cast(node);
      return mapped?.type === 'cast' ? simplifyCast(mapped, mode) : mapped;
    },
    binary: (node) => {
      const mapped = map.super().binary(node);
      return mapped?.type === 'binary' ? simplifyBinary(library, mapped, mode) : mapped;
    },
    ternary: (node) => {
      const mapped = map.super().ternary(node);
      return mapped?.type === 'ternary' ? simplifyBetween(mapped) : mapped;
    },
    call: (node) => {
      const mapped = map.super().call(node);
      return mapped?.type === 'call' ? simplifyCall(mapped, mode) : mapped;
    },
  }));
}

function simplifyCast(cast: ExprCast, mode: SimplifyMode): Expr {
  const { operand, to } = cast;
  if (operand.type === 'string' && isTextType(to)) return operand;
  const value = to.kind !== 'array' && to.name === 'integer' ? numberOf(cast) : undefined;
  if (value !== undefined) return numberConstant(value);
  if (operand.type === 'null' && mode === 'display') return operand;
  // `(ARRAY['a'::varchar])::text[]`: the items say what they are.
  const textArray = to.kind === 'array' && isTextType(to.arrayOf) && operand.type === 'array';
  return textArray &&
    operand.expressions.length > 0 &&
    operand.expressions.every((item) => item.type === 'string')
    ? operand
    : cast;
}

function simplifyBinary(library: Library, binary: ExprBinary, mode: SimplifyMode): Expr {
  const listed = toValueList(library, binary) ?? binary;
  const matches = listed.opSchema !== undefined && /~/.test(listed.opSchema);
  if (!matches && (listed.opSchema !== undefined || !comparisons.has(listed.op))) return listed;
  const left = bareNumbers(listed.left);
  const right = bareNumbers(listed.right);
  if (mode === 'exact') return { ...listed, left, right };
  return { ...listed, left: withoutCast(left, right), right: withoutCast(right, left) };
}

function simplifyBetween(ternary: ExprTernary): Expr {
  return { ...ternary, lo: bareNumbers(ternary.lo), hi: bareNumbers(ternary.hi) };
}

function simplifyCall(call: ExprCall, mode: SimplifyMode): Expr {
  const { name, schema } = call.function;
  const [first, second] = call.args;
  // PostgreSQL before 14 prints `x AT TIME ZONE z` as the call timezone(z, x).
  if (name === 'timezone' && isBuiltIn(call.function as never) && call.args.length === 2) {
    return { type: 'binary', op: 'AT TIME ZONE', left: second!, right: first! };
  }
  if (mode === 'exact' || (schema !== undefined && schema !== 'pg_catalog')) return call;
  if (textFunctions.has(name)) return { ...call, args: call.args.map(withoutTextCast) };
  const sequence = name === 'nextval' && first?.type === 'cast' && first.operand.type === 'string';
  return sequence ? { ...call, args: [first.operand] } : call;
}

function bareNumbers(side: Expr): Expr {
  if (side.type === 'list') return { ...side, expressions: side.expressions.map(bareNumbers) };
  const value = side.type === 'cast' || side.type === 'unary' ? numberOf(side) : undefined;
  return value === undefined ? side : numberConstant(value);
}

function withoutCast(side: Expr, other: Expr): Expr {
  if (side.type === 'list')
    return { ...side, expressions: side.expressions.map((item) => withoutCast(item, other)) };
  if (side.type !== 'cast') return side;
  const { operand, to } = side;
  // An enum or domain constant beside a column: the column says the type.
  if (operand.type === 'string') return isBuiltIn(to) || isConstant(other) ? side : operand;
  const beside =
    other.type === 'string' ||
    (other.type === 'list' && other.expressions.every((item) => item.type === 'string'));
  return beside ? withoutTextCast(side) : side;
}

function withoutTextCast(side: Expr): Expr {
  return side.type === 'cast' && isTextType(side.to) && side.operand.type === 'ref' ? side.operand : side;
}
