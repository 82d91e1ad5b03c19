// src/sql/reserved-words.ts
var reservedWords = new Set(
  `
    all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean
    both case cast char character check coalesce collate collation column concurrently constraint create
    cross current_catalog current_date current_role current_schema current_time current_timestamp
    current_user dec decimal default deferrable desc distinct do else end except exists extract false
    fetch float for foreign freeze from full grant greatest group grouping having ilike in initially
    inner inout int integer intersect interval into is isnull join json json_array json_arrayagg
    json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
    lateral leading least left like limit localtime localtimestamp merge_action national natural nchar
    none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay
    placing position precision primary real references returning right row select session_user setof
    similar smallint some substring symmetric system_user table tablesample then time timestamp to
    trailing treat trim true union unique user using values varchar variadic verbose when where window
    with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
    xmlserialize xmltable
  `.trim().split(/\s+/)
);

// src/sql/quote.ts
function quoteIdentifier(name) {
  const plain = /^[a-z_][a-z0-9_$]*$/.test(name) && !reservedWords.has(name);
  return plain ? name : `"${name.replaceAll('"', '""')}"`;
}
function quoteName(path) {
  return path.map(quoteIdentifier).join(".");
}
function quoteRole(role) {
  return /^(?:PUBLIC|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/.test(role) ? role : quoteIdentifier(role);
}
function quoteLiteral(value) {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes("\\") ? `E${quoted.replaceAll("\\", "\\\\")}` : quoted;
}
function quoteDollar(text) {
  const tags = ["$$", "$_$", "$body$"];
  const tag = tags.find((candidate) => !`${text}$`.includes(candidate)) ?? freshTag(text);
  return `${tag}${text}${tag}`;
}
function freshTag(text) {
  for (let n = 0; ; n++) {
    if (!text.includes(`$_${n}$`)) return `$_${n}$`;
  }
}

export {
  quoteIdentifier,
  quoteName,
  quoteRole,
  quoteLiteral,
  quoteDollar
};
