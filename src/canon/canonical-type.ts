import type { AstFields } from '../parse/grammar.ts';
import { parseExpression } from '../parse/grammar.ts';
import { bodyKey } from './body-key.ts';
import { readConstant } from './constant.ts';
import { plainTree } from './plain-tree.ts';
import { treeKey } from './tree-key.ts';
import { readCastType } from './type-reading.ts';

/** The names that pg_dump prints for built-in types. */
const printedNames: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  varchar: 'character varying',
  bpchar: 'character',
  varbit: 'bit varying',
  time: 'time without time zone',
  timetz: 'time with time zone',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  // The one-byte type, which has to be quoted where character(1) does not.
  char: '"char"',
};

/** Returns the spelling that all aliases of a type share: `int4` gives 'integer'. */
export function canonicalType(sql: string): string {
  const tree = parseExpression(`NULL::${sql}`);
  const type = tree && readCastType(plainTree(tree));
  if (type === undefined) return bodyKey(sql, 'sql');
  const modifiers = type.modifiers.map(modifierText).join(',');
  // bpchar without a length is unlimited, character without a length is character(1).
  const name = type.name === 'bpchar' && modifiers === '' ? 'bpchar' : printedName(type.name);
  const [first = '', ...rest] = name.split(/ (?=with|without)/);
  const suffix = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const length = modifiers === '' ? '' : `(${modifiers})`;
  return `${type.setOf ? 'SETOF ' : ''}${first}${length}${suffix}${type.array ? '[]' : ''}`;
}

/** A user's type may be called "integer", which only quotes tell from the built-in one. */
function printedName(name: string): string {
  return printedNames[name] ?? (Object.values(printedNames).includes(name) ? `"${name}"` : name);
}

function modifierText(modifier: AstFields): string {
  return readConstant(modifier)?.text ?? modifier.ColumnRef?.fields?.[0]?.String?.sval ?? treeKey(modifier);
}
