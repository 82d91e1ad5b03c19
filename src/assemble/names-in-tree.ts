import type { Namespace } from '../kind-contract/reader.ts';
import type { AstFields } from '../parse/grammar.ts';
import { splitName } from '../sql/split-name.ts';

/** A name that stands in a parse tree and may mean an object of the model. */
export interface NamedReference {
  readonly namespace: Namespace;
  readonly names: readonly string[];
}

/** Casts whose string argument names an object (https://www.postgresql.org/docs/18/datatype-oid.html). */
const registered: Readonly<Record<string, Namespace>> = {
  regclass: 'relation',
  regtype: 'type',
  regproc: 'routine',
  regprocedure: 'routine',
  regconfig: 'text search configuration',
  regdictionary: 'text search dictionary',
  regcollation: 'collation',
};

/** Collects the relations, types, routines, collations and operators that a parse tree names. */
export function namesInTree(tree: AstFields): readonly NamedReference[] {
  const found: NamedReference[] = [];
  visit(tree, found);
  return found;
}

function visit(value: AstFields, found: NamedReference[]): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found);
    return;
  }
  for (const key in value) {
    const child = value[key];
    if (child === null || typeof child !== 'object') continue;
    switch (key) {
      case 'RangeVar':
      case 'relation':
      case 'pktable':
      case 'sequence':
      case 'rel':
        if (child.relname) {
          const names = child.schemaname ? [child.schemaname, child.relname] : [child.relname];
          found.push({ namespace: 'relation', names });
        }
        break;
      case 'TypeName':
      case 'typeName':
      case 'returnType':
      case 'argType':
        if (child.names) found.push({ namespace: 'type', names: strings(child.names) });
        break;
      case 'FuncCall':
        found.push({ namespace: 'routine', names: strings(child.funcname) });
        break;
      case 'ObjectWithArgs':
      case 'func':
        if (child.objname) found.push({ namespace: 'routine', names: strings(child.objname) });
        break;
      case 'CollateClause':
      case 'collClause':
        found.push({ namespace: 'collation', names: strings(child.collname) });
        break;
      case 'A_Expr':
        if (child.name?.length > 1) found.push({ namespace: 'operator', names: strings(child.name) });
        break;
      case 'TypeCast':
        addRegistered(child, found);
        break;
    }
    if (key === 'funcname' && Array.isArray(child)) {
      found.push({ namespace: 'routine', names: strings(child) });
    }
    if (key === 'opclass' && Array.isArray(child)) {
      found.push({ namespace: 'operator class', names: strings(child) });
    }
    visit(child, found);
  }
}

function addRegistered(cast: AstFields, found: NamedReference[]): void {
  const namespace = registered[strings(cast.typeName?.names).at(-1) ?? ''];
  const text: string | undefined = cast.arg?.A_Const?.sval?.sval;
  if (namespace && text) found.push({ namespace, names: splitName(text.replace(/\(.*$/s, '')) });
}

function strings(nodes: AstFields): string[] {
  return (nodes ?? []).map((node: AstFields) => node.String?.sval ?? '');
}
