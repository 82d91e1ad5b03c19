import type { AstNode } from '../parse/grammar.ts';
import { booleanText } from './boolean-text.ts';
import { byteaText } from './bytea-text.ts';
import { decimalText, fitsInteger, makeCast, makeConstant, readConstant } from './constant.ts';
import { treeKey } from './tree-key.ts';
import { isPlainType, readCastType } from './type-reading.ts';

const eightByteMaximum = 9223372036854775807n;

/** Returns the one spelling of a literal with a cast to a built-in scalar type; undefined if it has it. */
export function foldTypedConstant(node: AstNode): AstNode | undefined {
  const type = readCastType(node);
  const constant = readConstant(node.TypeCast?.arg);
  if (type === undefined || constant === undefined || !isPlainType(type, type.name)) return undefined;
  const folded = foldAs(type.name, constant.kind, constant.text);
  return folded === undefined || treeKey(folded) === treeKey(node) ? undefined : folded;
}

function foldAs(typeName: string, kind: string, text: string): AstNode | undefined {
  const isText = kind === 'string';
  if (typeName === 'bool') {
    const value = isText ? booleanText(text) : kind === 'boolean' ? text : undefined;
    return value === undefined ? undefined : makeConstant('boolean', value);
  }
  if (typeName === 'bytea') {
    const bytes = isText ? byteaText(text) : undefined;
    return bytes === undefined ? undefined : stringCast(`\\x${bytes}`, 'bytea');
  }
  if (!isText && kind !== 'integer' && kind !== 'decimal') return undefined;
  const exact = decimalText(text, true);
  if (exact === undefined) return undefined;
  switch (typeName) {
    case 'int4':
      return fitsInteger(exact) ? makeConstant('number', exact) : undefined;
    case 'int2':
      return fitsInteger(exact) && Math.abs(Number(exact)) < 32768 ? stringCast(exact, 'int2') : undefined;
    case 'int8':
      return foldEightByte(exact);
    case 'numeric':
      return exact.includes('.') ? makeConstant('number', exact) : stringCast(exact, 'numeric');
    case 'float8':
    case 'float4':
      return stringCast(decimalText(text) ?? exact, typeName);
    default:
      return undefined;
  }
}

/** The grammar types a whole number as bigint only where integer is too small (manual, 4.1.2.6). */
function foldEightByte(text: string): AstNode | undefined {
  if (text.includes('.')) return undefined;
  if (fitsInteger(text)) return stringCast(text, 'int8');
  const magnitude = BigInt(text.replace('-', ''));
  return magnitude > eightByteMaximum ? undefined : makeConstant('number', text);
}

function stringCast(text: string, typeName: string): AstNode {
  return makeCast(makeConstant('string', text), typeName);
}
