import { readConstant } from '../../canon/constant.ts';
import type { DomainProps } from '../../kinds/domain/props.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { type AstNode, parseExpression } from '../../parse/grammar.ts';
import { quoteName } from '../../sql/quote.ts';
import type { CodeType } from './code-schema.ts';

/** Types that PostgreSQL brings along under a name that users write without a schema (manual, chapter 8). */
const builtInNames = new Set(
  (
    'bool bytea char name int8 int2 int4 text oid json xml xid xid8 cid tid pg_lsn pg_snapshot txid_snapshot point ' +
    'lseg path box polygon line circle float4 float8 money macaddr macaddr8 inet cidr bpchar varchar date time ' +
    'timestamp timestamptz interval timetz bit varbit numeric uuid tsvector tsquery jsonb jsonpath int2vector ' +
    'oidvector refcursor regclass regproc regprocedure regoper regoperator regtype regrole regnamespace regconfig ' +
    'regdictionary regcollation aclitem int4range int8range numrange tsrange tstzrange daterange int4multirange ' +
    'int8multirange nummultirange tsmultirange tstzmultirange datemultirange record unknown'
  ).split(' '),
);

/** Aliases that the grammar leaves as they are written. */
const aliases: Readonly<Record<string, string>> = { serial: 'int4', bigserial: 'int8', smallserial: 'int2' };

/** Kinds of types that a schema defines itself. */
const ownKinds = ['enum', 'domain', 'composite type', 'range type', 'base type'];

/** Reads a type as a column of the model names it; a domain gives its base type. */
export function readType(sql: string, model: Model): CodeType {
  const node = (parseExpression(`NULL::${sql}`) as AstNode | undefined)?.TypeCast?.typeName;
  const fields = node?.TypeName ?? node;
  if (!fields?.names) return { sql, name: sql, builtIn: false, modifiers: [], array: /\[\]$/.test(sql) };
  const names: readonly string[] = fields.names.map((part: AstNode) => part.String?.sval ?? '');
  const array = (fields.arrayBounds ?? []).length > 0;
  const domain = model.objects.get(objectId({ kind: 'domain', path: names })) as
    | SchemaObject<DomainProps>
    | undefined;
  if (domain) {
    const base = readType(domain.props.type, model);
    return { ...base, array: base.array || array, domain: quoteName(names) };
  }
  const modifiers = (fields.typmods ?? []).map(modifierText);
  const known = enumOf(names, model);
  const last = names.at(-1)!;
  const builtIn =
    !known && (names[0] === 'pg_catalog' || (names.length === 1 && builtInNames.has(aliases[last] ?? last)));
  return {
    sql: withoutSchema(sql.replace(/(?:\s*\[\d*\])+$/, ''), names, model),
    name: builtIn ? (aliases[last] ?? last) : last,
    builtIn,
    modifiers,
    array,
    ...(known ? { enum: known } : {}),
  };
}

/** The type as code names it: an extension's type is found by the search path, whatever schema it was put in. */
function withoutSchema(sql: string, names: readonly string[], model: Model): string {
  const [schema = '', ...rest] = names;
  const isOwn = ownKinds.some((kind) => model.objects.has(objectId({ kind, path: names })));
  if (rest.length === 0 || (isOwn && schema !== 'public')) return sql;
  const prefix = `${quoteName([schema])}.`;
  return sql.startsWith(prefix) ? sql.slice(prefix.length) : sql;
}

function enumOf(names: readonly string[], model: Model): ObjectId | undefined {
  const id = objectId({ kind: 'enum', path: names });
  return model.objects.has(id) ? id : undefined;
}

function modifierText(node: AstNode): string {
  return readConstant(node)?.text ?? node.ColumnRef?.fields?.[0]?.String?.sval ?? '';
}
