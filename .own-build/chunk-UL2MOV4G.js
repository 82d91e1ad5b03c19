import {
  tokens
} from "./chunk-FBA2HRXS.js";
import {
  createGrantReader,
  defaultGrants,
  parseExpression,
  privilegesFor,
  roleName
} from "./chunk-NRQZSPF4.js";
import {
  quoteIdentifier,
  quoteLiteral,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/sql/definition-value.ts
function definitionValue(arg) {
  if (arg === void 0) return void 0;
  if (arg.String) return arg.String.sval ?? "";
  if (arg.Integer) return String(arg.Integer.ival ?? 0);
  if (arg.Float) return arg.Float.fval;
  if (arg.Boolean) return String(arg.Boolean.boolval ?? false);
  if (arg.TypeName) return definitionNames(arg).join(".");
  if (arg.List) return definitionNames(arg).join(".");
  return void 0;
}
function definitionNames(arg) {
  const nodes = arg?.List?.items ?? arg?.TypeName?.names ?? (arg ? [arg] : []);
  return nodes.map((node) => node.String?.sval ?? node.RoleSpec?.rolename ?? "");
}
function definitionMap(options) {
  return Object.fromEntries(
    (options ?? []).map(({ DefElem: { defname, arg } }) => [defname, definitionValue(arg) ?? "true"])
  );
}
function isTrue(value) {
  return value !== void 0 && /^(?:t(?:r(?:ue?)?)?|on|y(?:es?)?|1)$/i.test(value);
}

// src/sql/storage-options.ts
function readStorageOptions(options) {
  return sortOptions(
    Object.fromEntries(
      (options ?? []).map(({ DefElem: { defnamespace, defname, arg } }) => [
        defnamespace ? `${defnamespace}.${defname}` : defname,
        definitionValue(arg) ?? "true"
      ])
    )
  );
}
function sortOptions(options) {
  return Object.fromEntries(Object.entries(options).sort(([a], [b]) => a < b ? -1 : 1));
}
function printStorageOptions(options) {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${optionName(name)}='${value.replaceAll("'", "''")}'`
  );
  return pairs.length === 0 ? "" : `(${pairs.join(", ")})`;
}
function alterStorageOptions(from, to) {
  const changed = Object.fromEntries(Object.entries(to).filter(([name, value]) => from[name] !== value));
  const lost = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  return [
    ...lost.length ? [`RESET (${lost.map(optionName).join(", ")})`] : [],
    ...Object.keys(changed).length ? [`SET ${printStorageOptions(changed)}`] : []
  ];
}
function optionName(name) {
  return name.startsWith("toast.") ? `toast.${quoteIdentifier(name.slice(6))}` : quoteIdentifier(name);
}

// src/facets/owner.ts
var readOwner = (fields, context) => context.updateFacets(context.locate(fields.objectType, fields.relation ?? fields.object), () => ({
  owner: roleName(fields.newowner)
}));
var readRelationOwner = ({ newowner, statement }, context) => context.updateFacets(
  context.find("relation", context.path(statement.relation)) ?? context.locate(statement.objtype, statement.relation),
  () => ({ owner: roleName(newowner) })
);

// src/facets/comment.ts
var readComment = (fields, context) => context.updateFacets(context.locate(fields.objtype, fields.object), () => ({
  comment: fields.comment || void 0
}));

// src/facets/security-label.ts
var readSecurityLabel = (fields, context) => context.updateFacets(context.locate(fields.objtype, fields.object), ({ labels: labels2 = {} }) => ({
  labels: { ...labels2, [fields.provider ?? ""]: fields.label ?? "" }
}));

// src/facets/compare-grants.ts
var maintainSince = 17;
function compareGrants(from, to, { kind, after: object, beforeVersion, afterVersion, strict }) {
  const privileges = privilegesFor(kind, object.address);
  const before = keysOf(from ?? defaultGrants(privileges, beforeVersion));
  const after = keysOf(to ?? defaultGrants(privileges, afterVersion));
  if (sameSet(before, after)) return { equal: true, rules: [] };
  const maintainUnknown = Math.min(beforeVersion ?? 0, afterVersion ?? 0) < maintainSince;
  if (strict || !maintainUnknown) return { equal: false, rules: [] };
  const equal = sameSet(withoutMaintain(before), withoutMaintain(after));
  return { equal, rules: equal ? ["N19"] : [] };
}
function grantDdl(object, from, to, kind, context) {
  const standing = defaultGrants(privilegesFor(kind, object.address), context.version);
  const isNew = from === void 0 && context.isNew(object.id);
  const starts = isNew ? context.initialGrants(object) : [from ?? standing];
  const after = to ?? standing;
  const before = withoutRepeats(starts.flat(), object);
  const lost = before.filter((grant) => !after.some((other) => coversGrant(other, grant)));
  const gained = after.filter(
    (grant) => starts.some((start) => !start.some((other) => keyOf(other) === keyOf(grant)))
  );
  const target = grantTarget(object, context);
  const optionLost = lost.filter((grant) => after.some((other) => samePrivilege(other, grant)));
  const wholeLost = lost.filter((grant) => !optionLost.includes(grant));
  return [
    ...group(wholeLost).map(([role, list2]) => ({
      sql: `REVOKE ${listPrivileges(list2, target.columns)} ON ${target.name} FROM ${roleOf(role, object)}`
    })),
    ...group(optionLost).map(([role, list2]) => ({
      sql: `REVOKE GRANT OPTION FOR ${listPrivileges(list2, target.columns)} ON ${target.name} FROM ${roleOf(role, object)}`
    })),
    ...group(gained).map(([role, list2]) => ({
      sql: `GRANT ${listPrivileges(list2, target.columns)} ON ${target.name} TO ${roleOf(role, object)}${list2[0].grantable ? " WITH GRANT OPTION" : ""}`
    }))
  ];
}
function grantTarget(object, context) {
  const name = context.ddlName(object);
  if (name.startsWith("COLUMN ")) {
    const parent = context.object(object.parent);
    return {
      name: onName(context.ddlName(parent)),
      columns: `(${quoteIdentifier(object.address.path.at(-1))})`
    };
  }
  return { name: onName(name), columns: "" };
}
function onName(ddlName) {
  return ddlName.replace(/^(?:MATERIALIZED VIEW|FOREIGN TABLE|VIEW) /, "TABLE ").replace(/^SERVER /, "FOREIGN SERVER ").replace(/^AGGREGATE /, "FUNCTION ").replace(/^DOMAIN /, "TYPE ");
}
function listPrivileges(list2, columns) {
  return list2.map(({ privilege }) => privilege + columns).join(", ");
}
function roleOf(role, object) {
  if (role === "PUBLIC") return role;
  if (role === "OWNER") return object.facets.owner ? quoteIdentifier(object.facets.owner) : "CURRENT_USER";
  return quoteIdentifier(role);
}
function group(grants2) {
  const groups = /* @__PURE__ */ new Map();
  for (const grant of grants2) {
    const key = `${grant.role}\0${grant.grantable}`;
    groups.set(key, [...groups.get(key) ?? [], grant]);
  }
  return [...groups.values()].map((list2) => [list2[0].role, list2]);
}
function withoutRepeats(grants2, { facets: facets2 }) {
  const own = grants2.map((grant) => grant.role === facets2.owner ? { ...grant, role: "OWNER" } : grant);
  return [...new Map(own.map((grant) => [keyOf(grant), grant])).values()];
}
function keyOf({ role, privilege, grantable, grantor }) {
  return `${role}\0${privilege}\0${grantable}\0${grantor ?? ""}`;
}
function keysOf(grants2) {
  return new Set(grants2.map(keyOf));
}
function samePrivilege(a, b) {
  return a.role === b.role && a.privilege === b.privilege;
}
function coversGrant(a, b) {
  return samePrivilege(a, b) && (a.grantable || !b.grantable);
}
function withoutMaintain(keys) {
  return new Set([...keys].filter((key) => !key.includes("\0MAINTAIN\0")));
}
function sameSet(a, b) {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

// src/facets/facets.ts
var owner = {
  name: "owner",
  label: "owner",
  class: "access",
  format: "text",
  meaning: "The owner may do everything with the object, alter and drop it included.",
  equal: (from, to) => same(from === to),
  alter: (object, _from, to, kind, context) => {
    if (to === void 0) return [];
    const leader = kind.ownerFollows?.(object);
    return [
      {
        sql: `ALTER ${context.ddlName(object)} OWNER TO ${quoteIdentifier(to)}`,
        provides: [`owner of ${object.id}`],
        ...leader ? { follows: [`owner of ${leader}`] } : {}
      }
    ];
  }
};
var comment = {
  name: "comment",
  label: "comment",
  class: "cosmetic",
  format: "text",
  meaning: "Comments change nothing that PostgreSQL does.",
  equal: (from, to, { kind, strict }) => {
    if ((from ?? "") === (to ?? "")) return same(true);
    const rule = strict ? void 0 : kind.meaninglessFacets?.comment;
    return { equal: rule !== void 0, rules: rule === void 0 ? [] : [rule] };
  },
  alter: (object, _from, to, _kind, context) => [
    { sql: `COMMENT ON ${context.ddlName(object)} IS ${to ? quoteLiteral(to) : "NULL"}` }
  ]
};
var grants = {
  name: "grants",
  label: "privileges",
  class: "access",
  format: "set",
  meaning: "Privileges decide which roles may use the object.",
  equal: compareGrants,
  alter: (object, from, to, kind, context) => grantDdl(object, from, to, kind, context)
};
var labels = {
  name: "labels",
  label: "security labels",
  class: "access",
  format: "options",
  meaning: "Label providers (SELinux, anonymisation) decide by them.",
  equal: (from, to) => same(JSON.stringify(sorted(from)) === JSON.stringify(sorted(to))),
  alter: (object, from = {}, to = {}, _kind, context) => [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].filter((provider) => from[provider] !== to[provider]).map((provider) => ({
    sql: `SECURITY LABEL FOR ${quoteIdentifier(provider)} ON ${context.ddlName(object)} IS ${to[provider] === void 0 ? "NULL" : quoteLiteral(to[provider])}`
  }))
};
var facets = [owner, grants, comment, labels];
function same(equal) {
  return { equal, rules: [] };
}
function sorted(map = {}) {
  return Object.entries(map).sort(([a], [b]) => a < b ? -1 : 1);
}

// src/facets/index.ts
function createFacetReaders(registry, objects) {
  return {
    CommentStmt: readComment,
    AlterOwnerStmt: readOwner,
    "AlterTableStmt/AT_ChangeOwner": readRelationOwner,
    SecLabelStmt: readSecurityLabel,
    GrantStmt: createGrantReader((id) => {
      const draft = objects.drafts.get(id);
      return draft && privilegesFor(registry.kind(draft.address.kind), draft.address);
    })
  };
}

// src/kinds/print-with.ts
function printWith(options) {
  const list2 = printStorageOptions(options);
  return list2 === "" ? "" : ` WITH ${list2}`;
}

// src/parse/slice.ts
function sliceParentheses(text, from) {
  let open = -1;
  let depth = 0;
  for (const token of tokens(text, from)) {
    const mark = token.kind === "mark" ? text[token.start] : "";
    if (mark === "(" && depth++ === 0) open = token.end;
    else if (mark === ")" && --depth === 0)
      return { text: text.slice(open, token.start).trim(), end: token.end };
  }
  return void 0;
}
function sliceList(text, from) {
  const inner = sliceParentheses(text, from);
  return inner ? splitAtCommas(inner.text) : [];
}
function splitAtCommas(text) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens(text)) {
    const mark = token.kind === "mark" ? text[token.start] : "";
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth--;
    else if (mark === "," && depth === 0) {
      parts.push(text.slice(start, token.start).trim());
      start = token.end;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
function sliceExpression(text, from, { stopWords = [], limit = text.length } = {}) {
  let depth = 0;
  let end = from;
  for (const token of tokens(text, from)) {
    if (token.start >= limit) break;
    const mark = token.kind === "mark" ? text[token.start] : "";
    if (depth === 0 && (mark === "," || mark === ")" || mark === "]" || mark === ";")) break;
    if (depth === 0 && token.kind === "word" && stopWords.includes(word(text, token))) break;
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth--;
    end = token.end;
  }
  return { text: text.slice(from, end).trim(), end };
}
function findWord(text, from, ...words2) {
  let depth = 0;
  for (const token of tokens(text, from)) {
    const mark = token.kind === "mark" ? text[token.start] : "";
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth--;
    else if (depth === 0 && token.kind === "word" && words2.includes(word(text, token))) return token.end;
  }
  return -1;
}
function word(text, token) {
  return text.slice(token.start, token.end).toUpperCase();
}

// src/kinds/strip-parentheses.ts
function stripParentheses(text) {
  let inner = text.trim();
  while (inner.startsWith("(")) {
    const slice = sliceParentheses(inner, 0);
    if (slice?.end !== inner.length) break;
    inner = slice.text;
  }
  return inner;
}

// src/kinds/default-opclasses.ts
var everywhere = words(`
  array_ops bit_ops bool_ops bpchar_ops bytea_ops char_ops date_ops enum_ops float4_ops float8_ops inet_ops int2_ops
  int4_ops int8_ops interval_ops jsonb_ops macaddr8_ops macaddr_ops multirange_ops name_ops numeric_ops oid_ops
  oidvector_ops pg_lsn_ops range_ops text_ops time_ops timestamp_ops timestamptz_ops timetz_ops tid_ops uuid_ops
  xid8_ops
`);
var byMethod = {
  btree: /* @__PURE__ */ new Set([...everywhere, ...words("money_ops record_ops tsquery_ops tsvector_ops varbit_ops")]),
  hash: /* @__PURE__ */ new Set([...everywhere, ...words("aclitem_ops cid_ops xid_ops")]),
  gin: new Set(words("array_ops jsonb_ops tsvector_ops")),
  gist: new Set(
    words("box_ops circle_ops multirange_ops point_ops poly_ops range_ops tsquery_ops tsvector_ops")
  ),
  spgist: new Set(words("box_ops inet_ops poly_ops quad_point_ops range_ops text_ops")),
  brin: /* @__PURE__ */ new Set([
    ...words(
      "bit bpchar bytea char date float4 float8 int2 int4 int8 interval macaddr8 macaddr name numeric oid"
    ).map((type) => `${type}_minmax_ops`),
    ...words("pg_lsn text tid time timestamp timestamptz timetz uuid varbit").map(
      (type) => `${type}_minmax_ops`
    ),
    ...words("box_inclusion_ops inet_inclusion_ops range_inclusion_ops")
  ])
};
function isDefaultOpclass(method, opclass) {
  return byMethod[method]?.has(opclass) ?? false;
}
function words(text) {
  return text.trim().split(/\s+/);
}

// src/kinds/index-elements.ts
function readIndexElements(elements, texts, method, context) {
  const collations = {};
  const opclasses = {};
  const orders = {};
  const keys = elements.map((element, index) => {
    const position = String(index + 1);
    const collation = element.collation && collationName(element.collation, context);
    const opclass = opclassName(element, method);
    const order = sortOrder(element);
    if (collation) collations[position] = collation;
    if (opclass) opclasses[position] = opclass;
    if (order) orders[position] = order;
    return element.name === void 0 ? keyExpression(texts[index]) : quoteIdentifier(element.name);
  });
  return { keys, collations, opclasses, orders };
}
function printIndexElements({
  keys,
  collations,
  opclasses,
  orders
}) {
  return keys.map((key, index) => {
    const position = String(index + 1);
    const collation = collations[position] ? `COLLATE ${collations[position]}` : void 0;
    return [key, collation, opclasses[position], orders[position]].filter(Boolean).join(" ");
  });
}
function collationName(names, context) {
  const own = names.map((name) => name.String.sval);
  if (own.length === 2 && own[0] === "pg_catalog") return quoteIdentifier(own[1]);
  if (own.length > 1) return quoteName(own);
  const home = context.path(names);
  return context.find("collation", home) === void 0 ? quoteName(own) : quoteName(home);
}
function opclassName(element, method) {
  if (!element.opclass) return void 0;
  const names = element.opclass.map((name) => name.String.sval);
  const builtIn = names.length === 1 || names[0] === "pg_catalog";
  const parameters = (element.opclassopts ?? []).map(({ DefElem }) => {
    const value = DefElem.arg?.String?.sval ?? DefElem.arg?.Integer?.ival ?? DefElem.arg?.Float?.fval ?? "";
    return `${quoteIdentifier(DefElem.defname)}=${quoteLiteral(String(value))}`;
  });
  if (builtIn && parameters.length === 0 && isDefaultOpclass(method, names.at(-1))) return void 0;
  const written = quoteName(names[0] === "pg_catalog" ? names.slice(1) : names);
  return parameters.length === 0 ? written : `${written} (${parameters.join(", ")})`;
}
function sortOrder({ ordering, nulls_ordering }) {
  const descending = ordering === "SORTBY_DESC";
  if (nulls_ordering === "SORTBY_NULLS_FIRST") return descending ? "DESC" : "NULLS FIRST";
  if (nulls_ordering === "SORTBY_NULLS_LAST") return descending ? "DESC NULLS LAST" : void 0;
  return descending ? "DESC" : void 0;
}
function keyExpression(text) {
  const slice = sliceParentheses(text, 0);
  if (!slice) return text;
  return text.startsWith("(") ? `(${stripParentheses(slice.text)})` : text.slice(0, slice.end);
}

// src/kinds/constraint/define.ts
function defineConstraint(props) {
  return `${definition(props)}${constraintAttributes(props)}`;
}
function constraintAttributes({ deferrable, initiallyDeferred, enforced }) {
  return [
    deferrable ? " DEFERRABLE" : "",
    initiallyDeferred ? " INITIALLY DEFERRED" : "",
    enforced ? "" : " NOT ENFORCED"
  ].join("");
}
function defineKey(props) {
  const last = props.withoutOverlaps ? " WITHOUT OVERLAPS" : "";
  return `(${list(props.columns)}${last})${defineStorage(props)}`;
}
function definition(props) {
  switch (props.type) {
    case "check":
      return `CHECK (${props.expression})${props.noInherit ? " NO INHERIT" : ""}`;
    case "foreign key":
      return defineForeignKey(props);
    case "primary key":
      return `PRIMARY KEY ${defineKey(props)}`;
    case "unique":
      return `UNIQUE${props.nullsNotDistinct ? " NULLS NOT DISTINCT" : ""} ${defineKey(props)}`;
    case "exclusion": {
      const keys = printIndexElements(props).map((key, index) => `${key} WITH ${props.operators[index]}`);
      const where = props.where === void 0 ? "" : ` WHERE (${props.where})`;
      return `EXCLUDE USING ${quoteIdentifier(props.method)} (${keys.join(", ")})${defineStorage(props)}${where}`;
    }
  }
}
function defineForeignKey(props) {
  const { columns, referencedTable, referencedColumns, match, onUpdate, onDelete, onDeleteColumns, period } = props;
  const only = onDeleteColumns.length === 0 ? "" : ` (${list(onDeleteColumns)})`;
  return [
    `FOREIGN KEY (${periodList(columns, period)})`,
    ` REFERENCES ${quoteName(referencedTable)}`,
    referencedColumns.length === 0 ? "" : `(${periodList(referencedColumns, period)})`,
    match === "simple" ? "" : ` MATCH ${match.toUpperCase()}`,
    onUpdate === "no action" ? "" : ` ON UPDATE ${onUpdate.toUpperCase()}`,
    onDelete === "no action" ? "" : ` ON DELETE ${onDelete.toUpperCase()}${only}`
  ].join("");
}
function defineStorage({ include, options, tablespace }) {
  return [
    include.length === 0 ? "" : ` INCLUDE (${list(include)})`,
    printWith(options),
    tablespace === void 0 ? "" : ` USING INDEX TABLESPACE ${quoteIdentifier(tablespace)}`
  ].join("");
}
function periodList(columns, period) {
  if (!period) return list(columns);
  const quoted = columns.map(quoteIdentifier);
  return [...quoted.slice(0, -1), `PERIOD ${quoted.at(-1)}`].join(", ");
}
function list(columns) {
  return columns.map(quoteIdentifier).join(", ");
}

// src/kinds/column/is-volatile.ts
var volatile = /* @__PURE__ */ new Set([
  "random",
  "random_normal",
  "clock_timestamp",
  "timeofday",
  "gen_random_uuid",
  "uuidv4",
  "uuidv7",
  "nextval",
  "currval",
  "lastval",
  "setval",
  "set_config",
  "pg_sleep"
]);
function isVolatile(expression, model) {
  const tree = parseExpression(expression);
  return tree === void 0 || callsVolatile(tree, model);
}
function callsVolatile(node, model) {
  if (node === null || typeof node !== "object") return false;
  if (Array.isArray(node)) return node.some((item) => callsVolatile(item, model));
  const names = node.FuncCall?.funcname.map((name) => name.String.sval);
  if (names && isVolatileFunction(names, model)) return true;
  return Object.values(node).some((child) => callsVolatile(child, model));
}
function isVolatileFunction(names, model) {
  const own = names.at(-1);
  if (names.length === 1 || names[0] === "pg_catalog") return volatile.has(own);
  for (const { address, props } of model.objects.values()) {
    if (address.kind === "function" && address.path.join(".") === names.join(".")) {
      return !/^(?:immutable|stable)$/i.test(String(props.volatility));
    }
  }
  return true;
}

export {
  sliceParentheses,
  sliceList,
  splitAtCommas,
  sliceExpression,
  findWord,
  definitionValue,
  definitionNames,
  definitionMap,
  isTrue,
  readStorageOptions,
  sortOptions,
  printStorageOptions,
  alterStorageOptions,
  isVolatile,
  readRelationOwner,
  facets,
  createFacetReaders,
  printWith,
  stripParentheses,
  readIndexElements,
  printIndexElements,
  collationName,
  defineConstraint,
  constraintAttributes
};
