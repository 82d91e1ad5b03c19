/**
 * Operator classes that PostgreSQL takes where none is named (pg_opclass.opcdefault of 15 and 18); pg_get_indexdef
 * leaves them out. An operator class of this list serves no type that has another default.
 */
const everywhere = words(`
  array_ops bit_ops bool_ops bpchar_ops bytea_ops char_ops date_ops enum_ops float4_ops float8_ops inet_ops int2_ops
  int4_ops int8_ops interval_ops jsonb_ops macaddr8_ops macaddr_ops multirange_ops name_ops numeric_ops oid_ops
  oidvector_ops pg_lsn_ops range_ops text_ops time_ops timestamp_ops timestamptz_ops timetz_ops tid_ops uuid_ops
  xid8_ops
`);

const byMethod: Readonly<Record<string, ReadonlySet<string>>> = {
  btree: new Set([...everywhere, ...words('money_ops record_ops tsquery_ops tsvector_ops varbit_ops')]),
  hash: new Set([...everywhere, ...words('aclitem_ops cid_ops xid_ops')]),
  gin: new Set(words('array_ops jsonb_ops tsvector_ops')),
  gist: new Set(
    words('box_ops circle_ops multirange_ops point_ops poly_ops range_ops tsquery_ops tsvector_ops'),
  ),
  spgist: new Set(words('box_ops inet_ops poly_ops quad_point_ops range_ops text_ops')),
  brin: new Set([
    ...words(
      'bit bpchar bytea char date float4 float8 int2 int4 int8 interval macaddr8 macaddr name numeric oid',
    ).map((type) => `${type}_minmax_ops`),
    ...words('pg_lsn text tid time timestamp timestamptz timetz uuid varbit').map(
      (type) => `${type}_minmax_ops`,
    ),
    ...words('box_inclusion_ops inet_inclusion_ops range_inclusion_ops'),
  ]),
};

/** True where an access method takes this operator class without being told. */
export function isDefaultOpclass(method: string, opclass: string): boolean {
  return byMethod[method]?.has(opclass) ?? false;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
