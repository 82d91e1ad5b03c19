import type { AstFields } from '../parse/grammar.ts';
import { type Path, pathKey, rangePath, stringsPath } from './path.ts';

/** Node types of fields that the grammar gives without a node of their own. */
const untagged: Readonly<Record<string, string>> = { pubtable: 'PublicationTable' };

/** Calls back for every node of a parse tree, parents first. */
export function walk(tree: AstFields, visit: (type: string, fields: AstFields) => void): void {
  if (Array.isArray(tree)) {
    for (const item of tree) walk(item, visit);
    return;
  }
  if (tree === null || typeof tree !== 'object') return;
  for (const [key, value] of Object.entries(tree)) {
    const type = untagged[key] ?? (/^[A-Z]/.test(key) ? key : undefined);
    if (type && value !== null && typeof value === 'object') visit(type, value);
    walk(value, visit);
  }
}

/** The relations that an expression or query reads; names of WITH queries are left out. */
export function relationsRead(tree: AstFields): readonly Path[] {
  const found = new Map<string, Path>();
  const common = new Set<string>();
  walk(tree, (type, fields) => {
    if (type === 'CommonTableExpr') common.add(fields.ctename);
    if (type === 'RangeVar') found.set(pathKey(rangePath(fields)), rangePath(fields));
  });
  return [...found.values()].filter((path) => path.length > 1 || !common.has(path[0]!));
}

/** The columns that an expression names, without their tables. */
export function columnsRead(tree: AstFields): readonly string[] {
  const found = new Set<string>();
  walk(tree, (type, fields) => {
    if (type !== 'ColumnRef') return;
    const name = fields.fields?.at(-1)?.String?.sval;
    if (name !== undefined) found.add(name);
  });
  return [...found];
}

/** The functions that an expression calls, and the sequences that nextval reads. */
export function callsIn(tree: AstFields): {
  readonly functions: readonly Path[];
  readonly sequences: readonly string[];
} {
  const functions = new Map<string, Path>();
  const sequences: string[] = [];
  walk(tree, (type, fields) => {
    if (type !== 'FuncCall') return;
    const path = stringsPath(fields.funcname);
    functions.set(pathKey(path), path);
    if (path.at(-1) !== 'nextval') return;
    const [argument] = fields.args ?? [];
    const literal = argument?.A_Const ?? argument?.TypeCast?.arg?.A_Const;
    if (literal?.sval?.sval) sequences.push(literal.sval.sval);
  });
  return { functions: [...functions.values()], sequences };
}
