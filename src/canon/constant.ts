import type { AstNode } from '../parse/grammar.ts';

/** A literal of the parse tree with its value as text. */
export interface Constant {
  readonly kind: 'integer' | 'decimal' | 'string' | 'boolean' | 'null' | 'bits';
  readonly text: string;
}

/** Reads a literal; undefined for any other node. Protobuf leaves out 0, false and ''. */
export function readConstant(node: AstNode | undefined): Constant | undefined {
  const fields = node?.A_Const;
  if (fields === undefined) return undefined;
  if (fields.isnull) return { kind: 'null', text: '' };
  if (fields.ival) return { kind: 'integer', text: String(fields.ival.ival ?? 0) };
  if (fields.fval) return { kind: 'decimal', text: fields.fval.fval };
  if (fields.sval) return { kind: 'string', text: fields.sval.sval ?? '' };
  if (fields.boolval) return { kind: 'boolean', text: String(fields.boolval.boolval ?? false) };
  return { kind: 'bits', text: fields.bsval?.bsval ?? '' };
}

/** Makes a literal node in the shape that the grammar gives it. */
export function makeConstant(kind: 'number' | 'string' | 'boolean' | 'null', text: string): AstNode {
  if (kind === 'null') return { A_Const: { isnull: true } };
  if (kind === 'string') return { A_Const: { sval: { sval: text } } };
  if (kind === 'boolean') return { A_Const: { boolval: text === 'true' ? { boolval: true } : {} } };
  if (!fitsInteger(text)) return { A_Const: { fval: { fval: text } } };
  return { A_Const: { ival: Number(text) === 0 ? {} : { ival: Number(text) } } };
}

/** Makes a cast to a built-in type, in the one spelling that canonical trees use. */
export function makeCast(argument: AstNode, typeName: string): AstNode {
  const names = [{ String: { sval: typeName } }];
  return { TypeCast: { arg: argument, typeName: { TypeName: { names, typemod: -1 } } } };
}

/** Tells whether a text is a whole number that the grammar types as integer (int4). */
export function fitsInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && BigInt(text) >= -2147483648n && BigInt(text) <= 2147483647n;
}

/**
 * Returns one spelling for a plain decimal number: no plus sign, blanks or leading zeros; without
 * trailing zeros of the fraction unless `keepScale`. Undefined for exponents, NaN and other text.
 */
export function decimalText(text: string, keepScale = false): string | undefined {
  const parts = /^\s*([+-]?)0*(\d*)(?:\.(\d*))?\s*$/.exec(text);
  if (parts === null || !/\d/.test(text)) return undefined;
  const fraction = keepScale ? (parts[3] ?? '') : (parts[3] ?? '').replace(/0+$/, '');
  const digits = (parts[2] || '0') + (fraction === '' ? '' : `.${fraction}`);
  return parts[1] === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
