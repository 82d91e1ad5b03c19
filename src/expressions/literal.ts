import type { DataTypeDef, Expr } from 'pgsql-ast-parser';

const integers = new Set(['integer', 'int', 'int4', 'bigint', 'int8', 'smallint', 'int2']);
const numbers = new Set(['numeric', 'decimal', 'double precision', 'float8']);
const texts = new Set(['text', 'character varying', 'varchar']);

/** Tells a type that holds text as it is, without a length that could cut it. */
export function isTextType(type: DataTypeDef): boolean {
  return type.kind !== 'array' && texts.has(type.name) && isBuiltIn(type) && !type.config?.length;
}

/** Tells a type without a schema of its own. */
export function isBuiltIn(type: DataTypeDef): boolean {
  return type.kind === 'array'
    ? isBuiltIn(type.arrayOf)
    : type.schema === undefined || type.schema === 'pg_catalog';
}

/**
 * The number that a constant stands for, a cast to an exact or double type included; undefined for anything else.
 * `real` is left out: it rounds, so two constants of it can be one value.
 */
export function numberOf(expression: Expr): number | undefined {
  if (expression.type === 'integer' || expression.type === 'numeric') return expression.value;
  if (expression.type === 'unary' && expression.op === '-') {
    const value = numberOf(expression.operand);
    return value === undefined ? undefined : -value;
  }
  if (expression.type !== 'cast' || expression.to.kind === 'array' || !isBuiltIn(expression.to))
    return undefined;
  if (expression.to.config?.length) return undefined;
  const { name } = expression.to;
  const value =
    expression.operand.type === 'string'
      ? parseNumber(expression.operand.value)
      : numberOf(expression.operand);
  if (value === undefined) return undefined;
  if (integers.has(name)) return Number.isInteger(value) ? value : undefined;
  return numbers.has(name) ? value : undefined;
}

/** Tells a constant: text, number, boolean, or one of these with a cast; NULL is none because nothing equals it. */
export function isConstant(expression: Expr): boolean {
  if (expression.type === 'string' || expression.type === 'boolean') return true;
  if (numberOf(expression) !== undefined) return true;
  return expression.type === 'cast' && isConstant(expression.operand);
}

/** A number as a constant. */
export function numberConstant(value: number): Expr {
  return Number.isInteger(value) ? { type: 'integer', value } : { type: 'numeric', value };
}

function parseNumber(text: string): number | undefined {
  // A spelling that a double does not give back (`1.50`, 20 digits) is no number here.
  const value = Number(text);
  return /^-?\d+(\.\d+)?$/.test(text) && String(value) === text ? value : undefined;
}
