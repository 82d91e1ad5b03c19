import type { AstNode } from '../parse/grammar.ts';
import { booleanText } from './boolean-text.ts';
import { type Constant, decimalText, makeConstant, readConstant } from './constant.ts';
import { treeKey } from './tree-key.ts';
import { isPlainType, readCastType, type TypeReading, typeKey } from './type-reading.ts';

const wholeTypes = ['int2', 'int4', 'int8'];
const stringTypes = ['text', 'varchar', 'bpchar'];

/** Returns a DEFAULT in the one spelling that its column's type allows; undefined if nothing changes. */
export function foldToColumnType(root: AstNode, type: TypeReading): AstNode | undefined {
  const { constant, casts } = castChain(root);
  const folded = constant ? foldConstant(root, constant, casts, type) : dropOwnCast(root, type);
  return folded === undefined || treeKey(folded) === treeKey(root) ? undefined : folded;
}

/** Reads casts from the outside in, down to a literal. */
function castChain(root: AstNode): { readonly constant?: Constant; readonly casts: readonly TypeReading[] } {
  const casts: TypeReading[] = [];
  let node = root;
  for (let cast = readCastType(node); cast !== undefined; cast = readCastType(node)) {
    casts.push(cast);
    node = node.TypeCast.arg;
  }
  return { constant: readConstant(node), casts };
}

function foldConstant(
  root: AstNode,
  constant: Constant,
  casts: readonly TypeReading[],
  type: TypeReading,
): AstNode | undefined {
  const castsAre = (...names: readonly string[]): boolean =>
    casts.every((cast) => isPlainType(cast, ...names));
  if (constant.kind === 'null') return makeConstant('null', '');
  if (!type.array && stringTypes.includes(type.name)) return foldString(constant, casts, type);
  if (!type.array && wholeTypes.includes(type.name) && castsAre(...wholeTypes, 'numeric')) {
    const text = decimalText(constant.text);
    return text === undefined || text.includes('.') ? undefined : makeConstant('number', text);
  }
  if (!type.array && ['numeric', 'float4', 'float8'].includes(type.name)) {
    const text = decimalText(constant.text);
    const hasWholeCast = casts.some((cast) => wholeTypes.includes(cast.name));
    if (text === undefined || (hasWholeCast && text.includes('.'))) return undefined;
    return castsAre(...wholeTypes, 'numeric', type.name) ? makeConstant('number', text) : undefined;
  }
  if (isPlainType(type, 'bool') && castsAre('bool')) {
    const text = booleanText(constant.text);
    return text === undefined ? undefined : makeConstant('boolean', text);
  }
  return casts.length === 1 ? dropOwnCast(root, type) : undefined;
}

function foldString(
  constant: Constant,
  casts: readonly TypeReading[],
  type: TypeReading,
): AstNode | undefined {
  if (constant.kind !== 'string') return undefined;
  const isFixed = type.name === 'bpchar' || casts.some((cast) => cast.name === 'bpchar');
  // Casts between character(n) and text drop trailing blanks (manual, 8.3).
  if (isFixed && /\s$/.test(constant.text)) return undefined;
  const keepsText = casts.every((cast) => isPlainType(cast, ...stringTypes) || holds(cast, constant.text));
  return keepsText ? makeConstant('string', constant.text) : undefined;
}

/** Tells whether varchar(n) leaves the text as it is. */
function holds(cast: TypeReading, text: string): boolean {
  const length: number | undefined = cast.modifiers[0]?.A_Const?.ival?.ival;
  return cast.name === 'varchar' && !cast.array && length !== undefined && [...text].length <= length;
}

/**
 * Drops an outermost cast to the column's own type, which assigning does anyway. A type with a length
 * is left: a cast cuts what an assignment rejects (manual, 8.3).
 */
function dropOwnCast(root: AstNode, type: TypeReading): AstNode | undefined {
  const cast = readCastType(root);
  if (cast === undefined || cast.modifiers.length > 0 || cast.setOf) return undefined;
  const literal = readConstant(root.TypeCast.arg);
  const isStringArrayPair =
    cast.array && type.array && [cast, type].every(({ name }) => ['text', 'varchar'].includes(name));
  if (isStringArrayPair && (literal || type.modifiers.length === 0)) return emptyArray(root.TypeCast.arg);
  const own = typeKey({ ...type, modifiers: literal ? [] : type.modifiers });
  if (typeKey(cast) !== own) return undefined;
  return emptyArray(root.TypeCast.arg);
}

/** ARRAY[]::t[] and '{}'::t[] are the same empty array. */
function emptyArray(node: AstNode): AstNode {
  return node.A_ArrayExpr && !node.A_ArrayExpr.elements ? makeConstant('string', '{}') : node;
}
