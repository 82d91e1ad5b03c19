import type { AstFields, AstNode } from '../parse/grammar.ts';
import { treeKey } from './tree-key.ts';

/** What a TypeName node says, whatever its spelling. */
export interface TypeReading {
  /** Internal name for built-in types (`int4`, `varchar`), dotted path for others (`app."Status"`). */
  readonly name: string;
  readonly modifiers: readonly AstFields[];
  readonly array: boolean;
  readonly setOf: boolean;
}

/** Reads a TypeName node; undefined for any other node. */
export function readType(node: AstNode | undefined): TypeReading | undefined {
  const fields = node?.TypeName;
  if (fields === undefined || fields.pct_type) return undefined;
  let path: readonly string[] = fields.names.map((part: AstNode) => part.String?.sval ?? '');
  if (path.length === 2 && path[0] === 'pg_catalog') path = path.slice(1);
  const name = path.map(quotedIfNeeded).join('.');
  return {
    name,
    modifiers: significantModifiers(name, fields.typmods ?? []),
    array: (fields.arrayBounds ?? []).length > 0,
    setOf: fields.setof === true,
  };
}

/** Reads the type that a cast names; undefined where the node is no cast. */
export function readCastType(node: AstNode | undefined): TypeReading | undefined {
  return readType(node?.TypeCast?.typeName);
}

/** Tells whether a cast to the type can change nothing but the type: built-in, no length, no array. */
export function isPlainType(type: TypeReading | undefined, ...names: readonly string[]): boolean {
  return (
    type !== undefined &&
    !type.array &&
    !type.setOf &&
    type.modifiers.length === 0 &&
    names.includes(type.name)
  );
}

/** Returns a text that is the same for two spellings of one type. */
export function typeKey(type: TypeReading): string {
  const modifiers = type.modifiers.length > 0 ? treeKey(type.modifiers) : '';
  return `${type.setOf ? 'setof ' : ''}${type.name}${modifiers}${type.array ? '[]' : ''}`;
}

function quotedIfNeeded(part: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`;
}

/** Microseconds are the finest resolution, so 6 says nothing (manual, 8.5); numeric(p) is numeric(p,0). */
function significantModifiers(name: string, modifiers: readonly AstFields[]): readonly AstFields[] {
  const values = modifiers.map((modifier) => modifier.A_Const?.ival && (modifier.A_Const.ival.ival ?? 0));
  if (/^time(stamp)?(tz)?$/.test(name) && values.length === 1 && values[0] === 6) return [];
  if (name === 'numeric' && values.length === 2 && values[1] === 0) return modifiers.slice(0, 1);
  if (name !== 'interval') return modifiers;
  const fields = values.length === 2 && values[1] === 6 ? modifiers.slice(0, 1) : modifiers;
  const everyField = 32767;
  return fields.length === 1 && values[0] === everyField ? [] : fields;
}
