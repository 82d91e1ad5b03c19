import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { makeConstant, readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { treeKey } from '../tree-key.ts';
import { readCastType } from '../type-reading.ts';

const nameFields: Readonly<Record<string, string>> = {
  FuncCall: 'funcname',
  TypeName: 'names',
  A_Expr: 'name',
  CollateClause: 'collname',
  IndexElem: 'opclass',
};

/** N4: names that one dump qualifies and another leaves to its `search_path`. */
export const searchPathNames: RewriteRule = {
  id: 'N4',
  title: 'Preamble and search_path',
  description:
    'The SET lines before the first object are the state the dump is read with, not objects. Dumps before pg_dump 10.3 set `search_path` and leave that schema out of names: `f(x)` there is `public.f(x)` elsewhere.',
  notWhen: 'A non-default tablespace or access method; schemas that no search_path of the two dumps names.',
  rewriteRoot: (root, context) => {
    const schemas = context.searchPath ?? [];
    if (schemas.length === 0) return undefined;
    const short = dropSchemas(root, new Set(schemas), withQueryNames(root));
    return treeKey(short) === treeKey(root) ? undefined : short;
  },
};

function dropSchemas(value: AstFields, schemas: ReadonlySet<string>, kept: ReadonlySet<string>): AstFields {
  if (Array.isArray(value)) return value.map((item) => dropSchemas(item, schemas, kept));
  if (typeof value !== 'object' || value === null) return value;
  const node: Record<string, AstFields> = {};
  for (const [kind, child] of Object.entries<AstFields>(value)) {
    const fields = dropSchemas(child, schemas, kept);
    node[kind] = withoutSchema(kind, fields, schemas, kept);
  }
  return withoutNameSchema(node, schemas);
}

function withoutSchema(
  kind: string,
  fields: AstFields,
  schemas: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): AstFields {
  if (kind === 'RangeVar' && schemas.has(fields.schemaname) && !kept.has(fields.relname)) {
    const { schemaname: _schema, ...rest } = fields;
    return rest;
  }
  const field = nameFields[kind];
  const path: readonly AstNode[] = (field && fields?.[field]) || [];
  if (field === undefined || path.length !== 2 || !schemas.has(path[0]?.String?.sval)) return fields;
  return { ...fields, [field]: path.slice(1) };
}

/** `nextval('public.s'::regclass)` names an object inside a literal. */
function withoutNameSchema(node: AstNode, schemas: ReadonlySet<string>): AstNode {
  const type = readCastType(node);
  const literal = readConstant(node.TypeCast?.arg);
  if (!type?.name.startsWith('reg') || type.array || literal?.kind !== 'string') return node;
  const parts = /^(?:"([^"]+)"|([a-z_][\w$]*))\.([\s\S]+)$/.exec(literal.text);
  const schema = parts?.[1] ?? parts?.[2] ?? '';
  if (!schemas.has(schema)) return node;
  return { TypeCast: { ...node.TypeCast, arg: makeConstant('string', parts?.[3] ?? '') } };
}

/** A WITH query hides a table of the same name, so that name keeps its schema. */
function withQueryNames(value: AstFields, names = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) withQueryNames(item, names);
  else if (typeof value === 'object' && value !== null) {
    if (value.CommonTableExpr) names.add(value.CommonTableExpr.ctename);
    for (const child of Object.values(value)) withQueryNames(child, names);
  }
  return names;
}
