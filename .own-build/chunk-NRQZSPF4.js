// src/model/model.ts
function childrenOf(model, parent, kind) {
  const ids = model.children.get(parent) ?? [];
  const objects = ids.map((id) => model.objects.get(id));
  return kind === void 0 ? objects : objects.filter((object) => object.address.kind === kind);
}
var byKind = /* @__PURE__ */ new WeakMap();
function objectsOfKind(model, kind) {
  let known = byKind.get(model);
  if (!known) {
    known = groupByKind(model);
    byKind.set(model, known);
  }
  return known.get(kind) ?? [];
}
function groupByKind(model) {
  const groups = /* @__PURE__ */ new Map();
  for (const object of model.objects.values()) {
    const group = groups.get(object.address.kind);
    if (group) group.push(object);
    else groups.set(object.address.kind, [object]);
  }
  return groups;
}

// src/parse/grammar.ts
import { loadModule, parseSync, SqlError } from "libpg-query";
async function loadGrammar() {
  await loadModule();
}
function parseSql(text) {
  try {
    const statements = parseSync(text).stmts ?? [];
    return statements.map((raw) => ({
      node: raw.stmt,
      byteStart: raw.stmt_location ?? 0,
      byteLength: raw.stmt_len ?? 0
    }));
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    return { message: error.message, codePoint: error.sqlDetails?.cursorPosition ?? 0 };
  }
}
function parseExpression(sql) {
  const parsed = parseSql(`SELECT (${sql}
)`);
  if (!isParsed(parsed) || parsed.length !== 1) return void 0;
  return parsed[0]?.node.SelectStmt?.targetList?.[0]?.ResTarget?.val;
}
function parseQuery(sql) {
  const parsed = parseSql(sql);
  return isParsed(parsed) && parsed.length === 1 ? parsed[0]?.node : void 0;
}
function isParsed(result) {
  return Array.isArray(result);
}

// src/kinds/kind.ts
function defineKind(kind) {
  return kind;
}
function propertiesOf(kind) {
  return kind.properties;
}
function propertyValue(object, property) {
  return object.props[property];
}
function privilegesFor(kind, address) {
  return typeof kind.privileges === "function" ? kind.privileges(address) : kind.privileges;
}

// src/canon/sql-tokens.ts
var space = /(?:\s+|--[^\n\r]*)+/y;
var dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
var parameter = /\$\d+/y;
var prefixedString = /(?:[eEbBxXnN]|[uU]&)?'/y;
var unicodeIdentifier = /[uU]&"(?:[^"]|"")*"/y;
var identifier = /"(?:[^"]|"")*"/y;
var word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
var number = /0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*(?:\.(?!\.)[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y;
var punctuation = /::|:=|\.\.|=>|[()[\],;:.]/y;
var operatorCharacters = /[+\-*/<>=~!@#%^&|`?]+/y;
function sqlTokens(sql) {
  const tokens = [];
  let at = 0;
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(sql)?.[0];
  };
  const take = (kind, spelling, text = spelling) => {
    tokens.push({ kind, text, spelling });
    at += spelling.length;
  };
  while (at < sql.length) {
    const blank = match(space);
    if (blank) {
      at += blank.length;
      continue;
    }
    if (sql.startsWith("/*", at) && !sql.startsWith("/*+", at)) {
      at = endOfBlockComment(sql, at);
      continue;
    }
    const hint = sql.startsWith("/*+", at) ? sql.slice(at, endOfBlockComment(sql, at)) : void 0;
    const tag = match(dollarTag);
    const close = tag === void 0 ? -1 : sql.indexOf(tag, at + tag.length);
    const opening = match(prefixedString);
    const name = match(unicodeIdentifier) ?? match(identifier);
    const bare = match(parameter) ?? match(word);
    const digits = match(number);
    const sign = match(punctuation);
    const operator2 = match(operatorCharacters);
    if (hint !== void 0) take("punctuation", hint);
    else if (tag !== void 0 && close !== -1) {
      take("string", sql.slice(at, close + tag.length), sql.slice(at + tag.length, close));
    } else if (opening !== void 0) {
      const spelling = sql.slice(at, endOfString(sql, at + opening.length, /^e/i.test(opening)));
      const prefix = opening.slice(0, -1).toUpperCase();
      const content = spelling.slice(opening.length, spelling.endsWith("'") ? -1 : void 0);
      take("string", spelling, prefix === "" ? content.replaceAll("''", "'") : `${prefix}'${content}`);
    } else if (name !== void 0) take("quoted", name);
    else if (bare !== void 0) take("word", bare);
    else if (digits !== void 0) take("number", digits);
    else if (sign !== void 0) take("punctuation", sign);
    else if (operator2 !== void 0) take("operator", operatorAt(operator2));
    else take("punctuation", sql.charAt(at));
  }
  return tokens;
}
function endOfBlockComment(sql, start) {
  let depth = 0;
  for (let at = start; at < sql.length; at += 1) {
    if (sql.startsWith("/*", at) && !sql.startsWith("/*+", at)) {
      depth += 1;
      at += 1;
    } else if (sql.startsWith("*/", at)) {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    }
  }
  return sql.length;
}
function endOfString(sql, start, backslashEscapes) {
  for (let at = start; at < sql.length; at += 1) {
    const character = sql.charAt(at);
    if (backslashEscapes && character === "\\") at += 1;
    else if (character === "'" && sql.charAt(at + 1) === "'") at += 1;
    else if (character === "'") return at + 1;
  }
  return sql.length;
}
function operatorAt(run) {
  const comment = run.search(/--|\/\*/);
  let operator2 = comment > 0 ? run.slice(0, comment) : run;
  if (!/[~!@#%^&|`?]/.test(operator2)) {
    while (operator2.length > 1 && /[+-]$/.test(operator2)) operator2 = operator2.slice(0, -1);
  }
  return operator2;
}

// src/canon/body-key.ts
var sqlLanguages = /* @__PURE__ */ new Set(["sql", "plpgsql", "edbspl", "pltsql"]);
function bodyKey(body, language) {
  if (!sqlLanguages.has(language.trim().replaceAll('"', "").toLowerCase())) return linesKey(body);
  const words = sqlTokens(body).map(({ kind, text }) => [
    kind,
    kind === "word" ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text
  ]);
  return JSON.stringify(words);
}
function linesKey(body) {
  return body.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");
}

// src/canon/spelling-rules.ts
function spellingRules(before, after) {
  if (before === after) return [];
  const left = sqlTokens(before);
  const right = sqlTokens(after);
  if (sameTokens(left, right)) return ["N17"];
  const flatLeft = withoutParentheses(left);
  const flatRight = withoutParentheses(right);
  if (sameTokens(flatLeft, flatRight)) return ["N10"];
  if (sameTokens(left.map(fold), right.map(fold))) return ["N28"];
  return sameLength(flatLeft, flatRight) && sameLength(left, right) ? ["N28"] : ["N10", "N28"];
}
function sameTokens(left, right) {
  return sameLength(left, right) && left.every((token, index) => token.spelling === right[index]?.spelling);
}
function sameLength(left, right) {
  return left.length === right.length;
}
function withoutParentheses(tokens) {
  return tokens.filter((token) => token.kind !== "punctuation" || !/[()]/.test(token.text));
}
function fold(token) {
  return token.kind === "word" ? { ...token, spelling: `"${token.text.toLowerCase()}"` } : token;
}

// src/canon/compare-texts.ts
function compareTexts(before, after, compareParsed) {
  if (before === after) return { equal: true, rules: [] };
  const parsed = compareParsed();
  if (parsed !== void 0) return parsed;
  const equal = bodyKey(before, "sql") === bodyKey(after, "sql");
  return { equal, rules: equal ? spellingRules(before, after) : [] };
}

// src/canon/rewrite-tree.ts
function rewriteTree(value, rules, context, fired) {
  if (Array.isArray(value)) return value.map((item) => rewriteTree(item, rules, context, fired));
  if (typeof value !== "object" || value === null) return value;
  let node = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, rewriteTree(child, rules, context, fired)])
  );
  if (!isNode(node)) return node;
  for (const rule of rules) {
    const rewritten = rule.rewrite?.(node, context);
    if (rewritten === void 0) continue;
    fired.add(rule);
    node = rewritten;
  }
  return node;
}
function isNode(value) {
  const keys = Object.keys(value);
  return keys.length === 1 && /^[A-Z]/.test(keys[0] ?? "");
}

// src/canon/tree-key.ts
function treeKey(value) {
  if (Array.isArray(value)) return `[${value.map(treeKey).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, child]) => child !== void 0);
  fields.sort(([left], [right]) => left < right ? -1 : 1);
  return `{${fields.map(([key, child]) => `${key}:${treeKey(child)}`).join(",")}}`;
}

// src/canon/canonical-tree.ts
var maximumPasses = 12;
function canonicalTree(tree, rules, context) {
  const fired = /* @__PURE__ */ new Set();
  let current = tree;
  let key = treeKey(tree);
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    current = rewriteTree(current, rules, context, fired);
    for (const rule of rules) {
      const rewritten = rule.rewriteRoot?.(current, context);
      if (rewritten === void 0) continue;
      fired.add(rule);
      current = rewritten;
    }
    const nextKey = treeKey(current);
    if (nextKey === key) break;
    key = nextKey;
  }
  return { key, fired };
}

// src/canon/plain-tree.ts
var positionKeys = /^(location|.*_location|rexpr_list_(start|end)|list_(start|end)|stmt_len)$/;
function plainTree(value) {
  if (Array.isArray(value)) return value.map(plainTree);
  if (typeof value !== "object" || value === null) return value;
  const plain = {};
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "number" && positionKeys.test(key)) continue;
    const bareKind = /^[a-z]/.test(key) ? bareNodeKind(child) : void 0;
    plain[key] = bareKind === void 0 ? plainTree(child) : { [bareKind]: plainTree(child) };
  }
  return plain;
}
function bareNodeKind(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  if ("typemod" in value && Array.isArray(value.names)) return "TypeName";
  if ("relname" in value) return "RangeVar";
  if ("limitOption" in value) return "SelectStmt";
  return void 0;
}

// src/canon/constant.ts
function readConstant(node) {
  const fields = node?.A_Const;
  if (fields === void 0) return void 0;
  if (fields.isnull) return { kind: "null", text: "" };
  if (fields.ival) return { kind: "integer", text: String(fields.ival.ival ?? 0) };
  if (fields.fval) return { kind: "decimal", text: fields.fval.fval };
  if (fields.sval) return { kind: "string", text: fields.sval.sval ?? "" };
  if (fields.boolval) return { kind: "boolean", text: String(fields.boolval.boolval ?? false) };
  return { kind: "bits", text: fields.bsval?.bsval ?? "" };
}
function makeConstant(kind, text) {
  if (kind === "null") return { A_Const: { isnull: true } };
  if (kind === "string") return { A_Const: { sval: { sval: text } } };
  if (kind === "boolean") return { A_Const: { boolval: text === "true" ? { boolval: true } : {} } };
  if (!fitsInteger(text)) return { A_Const: { fval: { fval: text } } };
  return { A_Const: { ival: Number(text) === 0 ? {} : { ival: Number(text) } } };
}
function makeCast(argument, typeName) {
  const names = [{ String: { sval: typeName } }];
  return { TypeCast: { arg: argument, typeName: { TypeName: { names, typemod: -1 } } } };
}
function fitsInteger(text) {
  return /^-?\d+$/.test(text) && BigInt(text) >= -2147483648n && BigInt(text) <= 2147483647n;
}
function decimalText(text, keepScale = false) {
  const parts = /^\s*([+-]?)0*(\d*)(?:\.(\d*))?\s*$/.exec(text);
  if (parts === null || !/\d/.test(text)) return void 0;
  const fraction = keepScale ? parts[3] ?? "" : (parts[3] ?? "").replace(/0+$/, "");
  const digits = (parts[2] || "0") + (fraction === "" ? "" : `.${fraction}`);
  return parts[1] === "-" && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

// src/canon/type-reading.ts
function readType(node) {
  const fields = node?.TypeName;
  if (fields === void 0 || fields.pct_type) return void 0;
  let path = fields.names.map((part) => part.String?.sval ?? "");
  if (path.length === 2 && path[0] === "pg_catalog") path = path.slice(1);
  const name = path.map(quotedIfNeeded).join(".");
  return {
    name,
    modifiers: significantModifiers(name, fields.typmods ?? []),
    array: (fields.arrayBounds ?? []).length > 0,
    setOf: fields.setof === true
  };
}
function readCastType(node) {
  return readType(node?.TypeCast?.typeName);
}
function isPlainType(type, ...names) {
  return type !== void 0 && !type.array && !type.setOf && type.modifiers.length === 0 && names.includes(type.name);
}
function typeKey(type) {
  const modifiers = type.modifiers.length > 0 ? treeKey(type.modifiers) : "";
  return `${type.setOf ? "setof " : ""}${type.name}${modifiers}${type.array ? "[]" : ""}`;
}
function quotedIfNeeded(part) {
  return /^[a-z_][a-z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""')}"`;
}
function significantModifiers(name, modifiers) {
  const values = modifiers.map((modifier) => modifier.A_Const?.ival && (modifier.A_Const.ival.ival ?? 0));
  if (/^time(stamp)?(tz)?$/.test(name) && values.length === 1 && values[0] === 6) return [];
  if (name === "numeric" && values.length === 2 && values[1] === 0) return modifiers.slice(0, 1);
  if (name !== "interval") return modifiers;
  const fields = values.length === 2 && values[1] === 6 ? modifiers.slice(0, 1) : modifiers;
  const everyField = 32767;
  return fields.length === 1 && values[0] === everyField ? [] : fields;
}

// src/canon/rules/n04-search-path.ts
var nameFields = {
  FuncCall: "funcname",
  TypeName: "names",
  A_Expr: "name",
  CollateClause: "collname",
  IndexElem: "opclass"
};
var searchPathNames = {
  id: "N4",
  title: "Preamble and search_path",
  description: "The SET lines before the first object are the state the dump is read with, not objects. Dumps before pg_dump 10.3 set `search_path` and leave that schema out of names: `f(x)` there is `public.f(x)` elsewhere.",
  notWhen: "A non-default tablespace or access method; schemas that no search_path of the two dumps names.",
  rewriteRoot: (root, context) => {
    const schemas = context.searchPath ?? [];
    if (schemas.length === 0) return void 0;
    const short = dropSchemas(root, new Set(schemas), withQueryNames(root));
    return treeKey(short) === treeKey(root) ? void 0 : short;
  }
};
function dropSchemas(value, schemas, kept) {
  if (Array.isArray(value)) return value.map((item) => dropSchemas(item, schemas, kept));
  if (typeof value !== "object" || value === null) return value;
  const node = {};
  for (const [kind, child] of Object.entries(value)) {
    const fields = dropSchemas(child, schemas, kept);
    node[kind] = withoutSchema(kind, fields, schemas, kept);
  }
  return withoutNameSchema(node, schemas);
}
function withoutSchema(kind, fields, schemas, kept) {
  if (kind === "RangeVar" && schemas.has(fields.schemaname) && !kept.has(fields.relname)) {
    const { schemaname: _schema, ...rest } = fields;
    return rest;
  }
  const field = nameFields[kind];
  const path = field && fields?.[field] || [];
  if (field === void 0 || path.length !== 2 || !schemas.has(path[0]?.String?.sval)) return fields;
  return { ...fields, [field]: path.slice(1) };
}
function withoutNameSchema(node, schemas) {
  const type = readCastType(node);
  const literal = readConstant(node.TypeCast?.arg);
  if (!type?.name.startsWith("reg") || type.array || literal?.kind !== "string") return node;
  const parts = /^(?:"([^"]+)"|([a-z_][\w$]*))\.([\s\S]+)$/.exec(literal.text);
  const schema = parts?.[1] ?? parts?.[2] ?? "";
  if (!schemas.has(schema)) return node;
  return { TypeCast: { ...node.TypeCast, arg: makeConstant("string", parts?.[3] ?? "") } };
}
function withQueryNames(value, names = /* @__PURE__ */ new Set()) {
  if (Array.isArray(value)) for (const item of value) withQueryNames(item, names);
  else if (typeof value === "object" && value !== null) {
    if (value.CommonTableExpr) names.add(value.CommonTableExpr.ctename);
    for (const child of Object.values(value)) withQueryNames(child, names);
  }
  return names;
}

// src/canon/rules/n07-array-cast.ts
var arrayCast = {
  id: "N7",
  title: "Cast of a list, or of its elements",
  description: "`(ARRAY['a'::varchar])::text[]` becomes `ARRAY[('a'::varchar)::text]` when a dump is restored; the cast is moved to the elements, and `('a'::varchar)::text` is read as `'a'::text`.",
  notWhen: "A cast with a length, such as varchar(3), may cut the text and is kept.",
  rewrite: (node) => pushToElements(node) ?? collapseTextCasts(node)
};
function pushToElements(node) {
  const type = readCastType(node);
  const elements = node.TypeCast?.arg?.A_ArrayExpr?.elements;
  if (!type?.array || elements === void 0) return void 0;
  const { arrayBounds: _bounds, ...elementFields } = node.TypeCast.typeName.TypeName;
  const cast = (element) => ({
    TypeCast: {
      arg: element,
      // An inner constructor is one more dimension of the same array type (manual, 4.2.12).
      typeName: element.A_ArrayExpr ? node.TypeCast.typeName : { TypeName: elementFields }
    }
  });
  return { A_ArrayExpr: { ...node.TypeCast.arg.A_ArrayExpr, elements: elements.map(cast) } };
}
function collapseTextCasts(node) {
  if (!isPlainType(readCastType(node), "text", "varchar")) return void 0;
  const inner = node.TypeCast.arg?.TypeCast;
  if (!isPlainType(readType(inner?.typeName), "text", "varchar")) return void 0;
  if (readConstant(inner.arg)?.kind !== "string") return void 0;
  return { TypeCast: { ...node.TypeCast, arg: inner.arg } };
}

// src/canon/array-literal.ts
function arrayElements(literal) {
  const body = /^\s*\{([\s\S]*)\}\s*$/.exec(literal)?.[1];
  if (body === void 0) return void 0;
  if (body.trim() === "") return [];
  const elements = [];
  const element = /\s*(?:"((?:[^"\\]|\\[\s\S])*)"|((?:[^",{}\\]|\\[\s\S])+))\s*(,|$)/y;
  while (true) {
    const found = element.exec(body);
    if (found === null) return void 0;
    elements.push(found[1] === void 0 ? bareElement(found[2] ?? "") : unescaped(found[1]));
    if (found[3] === "") return elements;
  }
}
function bareElement(text) {
  const trimmed = text.trim();
  return /^null$/i.test(trimmed) ? null : unescaped(trimmed);
}
function unescaped(text) {
  return text.replace(/\\([\s\S])/g, "$1");
}

// src/canon/built-in-name.ts
function builtInName(path) {
  const parts = (path ?? []).map((part) => part.String?.sval);
  if (parts.length === 1) return parts[0];
  return parts.length === 2 && parts[0] === "pg_catalog" ? parts[1] : void 0;
}
function namePath(name) {
  return [{ String: { sval: name } }];
}

// src/canon/rules/n08-value-set.ts
var valueSet = {
  id: "N8",
  title: "IN list, ANY array or a single value",
  description: "`x IN (\u2026)`, `x = ANY (ARRAY[\u2026])`, `x = ANY ('{\u2026}'::text[])` and, for one constant, `x = 'a'` are one set of values; so are NOT IN and `<> ALL`. Constants are compared without order.",
  notWhen: "The order inside an array that is a value, lists with anything but constants, other operators, NULL as the only element.",
  rewrite: (node) => {
    const kind = node.A_Expr?.kind;
    if (kind === "AEXPR_IN") return fromInList(node.A_Expr);
    const operator2 = builtInName(node.A_Expr?.name);
    const positive = kind === "AEXPR_OP_ANY" && operator2 === "=";
    const negative = kind === "AEXPR_OP_ALL" && operator2 === "<>";
    if (!positive && !negative) return void 0;
    return expandLiteral(node.A_Expr) ?? asSet(node.A_Expr);
  }
};
function fromInList(fields) {
  const items = fields.rexpr?.List?.items ?? [];
  const [only] = items;
  if (items.length === 1 && only && !only.RowExpr && !isNull(only)) {
    return { A_Expr: { ...fields, kind: "AEXPR_OP", rexpr: only } };
  }
  if (!items.every(isConstant)) return void 0;
  const kind = builtInName(fields.name) === "=" ? "AEXPR_OP_ANY" : "AEXPR_OP_ALL";
  return { A_Expr: { ...fields, kind, rexpr: { A_ArrayExpr: { elements: items } } } };
}
function expandLiteral(fields) {
  const type = readCastType(fields.rexpr);
  const literal = readConstant(fields.rexpr?.TypeCast?.arg);
  if (!type?.array || type.name === "box" || literal?.kind !== "string") return void 0;
  const values = arrayElements(literal.text);
  if (values === void 0 || values.length === 0) return void 0;
  const { arrayBounds: _bounds, ...elementType } = fields.rexpr.TypeCast.typeName.TypeName;
  const elements = values.map((value) => ({
    TypeCast: {
      arg: value === null ? makeConstant("null", "") : makeConstant("string", value),
      typeName: { TypeName: elementType }
    }
  }));
  return { A_Expr: { ...fields, rexpr: { A_ArrayExpr: { elements } } } };
}
function asSet(fields) {
  const elements = fields.rexpr?.A_ArrayExpr?.elements ?? [];
  if (elements.length === 0 || !elements.every(isConstant)) return void 0;
  const byKey = new Map(elements.map((element) => [treeKey(element), element]));
  const [only] = elements;
  if (byKey.size === 1 && only && !isNull(only))
    return { A_Expr: { ...fields, kind: "AEXPR_OP", rexpr: only } };
  const sorted = [...byKey.keys()].sort().map((key) => byKey.get(key));
  if (treeKey(sorted) === treeKey(elements)) return void 0;
  return { A_Expr: { ...fields, rexpr: { A_ArrayExpr: { elements: sorted } } } };
}
function isConstant(node) {
  if (readConstant(node)) return true;
  return readCastType(node)?.array === false && isConstant(node.TypeCast.arg);
}
function isNull(node) {
  return node.TypeCast ? isNull(node.TypeCast.arg) : readConstant(node)?.kind === "null";
}

// src/canon/rules/n09-nested-conditions.ts
var description = {
  id: "N9",
  title: "Nested or flat AND and OR",
  description: "`(a AND b) AND c`, `a AND (b AND c)` and `a AND b AND c` are one condition. The same operands in another order are called near.",
  notWhen: "Another order of operands is not equal: it can decide which of them is evaluated.",
  nearIsCosmetic: true
};
var nestedConditions = {
  ...description,
  rewrite: (node) => {
    const { boolop, args } = associative(node);
    if (!args.some((argument) => argument.BoolExpr?.boolop === boolop)) return void 0;
    const flat = args.flatMap(
      (argument) => argument.BoolExpr?.boolop === boolop ? argument.BoolExpr.args : [argument]
    );
    return { BoolExpr: { ...node.BoolExpr, args: flat } };
  }
};
var operandOrder = {
  ...description,
  near: true,
  rewrite: (node) => {
    const { args } = associative(node);
    const keyed = args.map((argument) => ({ argument, key: treeKey(argument) }));
    const sorted = keyed.toSorted(
      (left, right) => left.key < right.key ? -1 : left.key > right.key ? 1 : 0
    );
    if (sorted.every((entry, index) => entry === keyed[index])) return void 0;
    return { BoolExpr: { ...node.BoolExpr, args: sorted.map((entry) => entry.argument) } };
  }
};
function associative(node) {
  const { boolop = "", args = [] } = node.BoolExpr ?? {};
  return boolop === "AND_EXPR" || boolop === "OR_EXPR" ? { boolop, args } : { boolop, args: [] };
}

// src/canon/boolean-text.ts
function booleanText(literal) {
  const text = literal.trim().toLowerCase();
  if (text === "") return void 0;
  const isPrefixOf = (word2) => word2.startsWith(text);
  if (["true", "yes"].some(isPrefixOf) || text === "on" || text === "1") return "true";
  if (["false", "no"].some(isPrefixOf) || text === "of" || text === "off" || text === "0") return "false";
  return void 0;
}

// src/canon/fold-to-column-type.ts
var wholeTypes = ["int2", "int4", "int8"];
var stringTypes = ["text", "varchar", "bpchar"];
function foldToColumnType(root, type) {
  const { constant, casts } = castChain(root);
  const folded = constant ? foldConstant(root, constant, casts, type) : dropOwnCast(root, type);
  return folded === void 0 || treeKey(folded) === treeKey(root) ? void 0 : folded;
}
function castChain(root) {
  const casts = [];
  let node = root;
  for (let cast = readCastType(node); cast !== void 0; cast = readCastType(node)) {
    casts.push(cast);
    node = node.TypeCast.arg;
  }
  return { constant: readConstant(node), casts };
}
function foldConstant(root, constant, casts, type) {
  const castsAre = (...names) => casts.every((cast) => isPlainType(cast, ...names));
  if (constant.kind === "null") return makeConstant("null", "");
  if (!type.array && stringTypes.includes(type.name)) return foldString(constant, casts, type);
  if (!type.array && wholeTypes.includes(type.name) && castsAre(...wholeTypes, "numeric")) {
    const text = decimalText(constant.text);
    return text === void 0 || text.includes(".") ? void 0 : makeConstant("number", text);
  }
  if (!type.array && ["numeric", "float4", "float8"].includes(type.name)) {
    const text = decimalText(constant.text);
    const hasWholeCast = casts.some((cast) => wholeTypes.includes(cast.name));
    if (text === void 0 || hasWholeCast && text.includes(".")) return void 0;
    return castsAre(...wholeTypes, "numeric", type.name) ? makeConstant("number", text) : void 0;
  }
  if (isPlainType(type, "bool") && castsAre("bool")) {
    const text = booleanText(constant.text);
    return text === void 0 ? void 0 : makeConstant("boolean", text);
  }
  return casts.length === 1 ? dropOwnCast(root, type) : void 0;
}
function foldString(constant, casts, type) {
  if (constant.kind !== "string") return void 0;
  const isFixed = type.name === "bpchar" || casts.some((cast) => cast.name === "bpchar");
  if (isFixed && /\s$/.test(constant.text)) return void 0;
  const keepsText = casts.every((cast) => isPlainType(cast, ...stringTypes) || holds(cast, constant.text));
  return keepsText ? makeConstant("string", constant.text) : void 0;
}
function holds(cast, text) {
  const length = cast.modifiers[0]?.A_Const?.ival?.ival;
  return cast.name === "varchar" && !cast.array && length !== void 0 && [...text].length <= length;
}
function dropOwnCast(root, type) {
  const cast = readCastType(root);
  if (cast === void 0 || cast.modifiers.length > 0 || cast.setOf) return void 0;
  const literal = readConstant(root.TypeCast.arg);
  const isStringArrayPair = cast.array && type.array && [cast, type].every(({ name }) => ["text", "varchar"].includes(name));
  if (isStringArrayPair && (literal || type.modifiers.length === 0)) return emptyArray(root.TypeCast.arg);
  const own = typeKey({ ...type, modifiers: literal ? [] : type.modifiers });
  if (typeKey(cast) !== own) return void 0;
  return emptyArray(root.TypeCast.arg);
}
function emptyArray(node) {
  return node.A_ArrayExpr && !node.A_ArrayExpr.elements ? makeConstant("string", "{}") : node;
}

// src/canon/fold-typed-constant.ts
var eightByteMaximum = 9223372036854775807n;
function foldTypedConstant(node) {
  const type = readCastType(node);
  const constant = readConstant(node.TypeCast?.arg);
  if (type === void 0 || constant === void 0 || !isPlainType(type, type.name)) return void 0;
  const folded = foldAs(type.name, constant.kind, constant.text);
  return folded === void 0 || treeKey(folded) === treeKey(node) ? void 0 : folded;
}
function foldAs(typeName, kind, text) {
  const isText = kind === "string";
  if (typeName === "bool") {
    const value = isText ? booleanText(text) : kind === "boolean" ? text : void 0;
    return value === void 0 ? void 0 : makeConstant("boolean", value);
  }
  if (!isText && kind !== "integer" && kind !== "decimal") return void 0;
  const exact = decimalText(text, true);
  if (exact === void 0) return void 0;
  switch (typeName) {
    case "int4":
      return fitsInteger(exact) ? makeConstant("number", exact) : void 0;
    case "int2":
      return fitsInteger(exact) && Math.abs(Number(exact)) < 32768 ? stringCast(exact, "int2") : void 0;
    case "int8":
      return foldEightByte(exact);
    case "numeric":
      return exact.includes(".") ? makeConstant("number", exact) : stringCast(exact, "numeric");
    case "float8":
    case "float4":
      return stringCast(decimalText(text) ?? exact, typeName);
    default:
      return void 0;
  }
}
function foldEightByte(text) {
  if (text.includes(".")) return void 0;
  if (fitsInteger(text)) return stringCast(text, "int8");
  const magnitude = BigInt(text.replace("-", ""));
  return magnitude > eightByteMaximum ? void 0 : makeConstant("number", text);
}
function stringCast(text, typeName) {
  return makeCast(makeConstant("string", text), typeName);
}

// src/canon/read-column-type.ts
function readColumnType(context) {
  if (context.columnType === void 0) return void 0;
  const tree = parseExpression(`NULL::${context.columnType}`);
  return tree && readCastType(plainTree(tree));
}

// src/canon/rules/n11-constants.ts
var comparisonOperators = /* @__PURE__ */ new Set(["=", "<>", "<", ">", "<=", ">="]);
var textArguments = {
  timezone: 0,
  date_part: 0,
  date_trunc: 0,
  extract: 0,
  current_setting: 0,
  btrim: 1,
  ltrim: 1,
  rtrim: 1,
  to_char: 1,
  to_date: 1
};
var sequenceFunctions = /* @__PURE__ */ new Set(["nextval", "currval", "setval"]);
var constants = {
  id: "N11",
  title: "Literals and their casts",
  description: "`'-1'::integer` is `-1`, `'f'::boolean` is `false`, `(0)::numeric` is `'0'::numeric`. A DEFAULT is folded to its column's type: `'x'::text` and `'x'::varchar` for a varchar, `0`, `0.0` and `'0'::numeric` for a numeric.",
  notWhen: "Casts of anything but literals, casts with a length that could cut, a number beyond its type. `'x'` and `'x'::text` beside an operand of unknown type stay different. The scale of a numeric default only changes how it prints.",
  rewrite: (node) => foldTypedConstant(node) ?? foldNegation(node) ?? foldComparison(node.A_Expr) ?? foldArguments(node.FuncCall),
  rewriteRoot: (root, context) => {
    const type = readColumnType(context);
    return type && foldToColumnType(root, type);
  }
};
function foldNegation(node) {
  const { kind, lexpr, rexpr, name } = node.A_Expr ?? {};
  if (kind !== "AEXPR_OP" || lexpr || builtInName(name) !== "-") return void 0;
  if (!isPlainType(readCastType(rexpr), "numeric", "float8", "float4", "int8")) return void 0;
  const constant = readConstant(rexpr.TypeCast.arg);
  const text = constant && decimalText(constant.text, true);
  if (text === void 0 || text.startsWith("-")) return void 0;
  return { TypeCast: { ...rexpr.TypeCast, arg: makeConstant("string", `-${text}`) } };
}
function foldComparison(fields) {
  if (fields?.kind !== "AEXPR_OP" || !comparisonOperators.has(builtInName(fields.name) ?? ""))
    return void 0;
  const lexpr = withoutScale(fields.lexpr) ?? withoutFixedCast(fields.lexpr, fields.rexpr) ?? fields.lexpr;
  const rexpr = withoutScale(fields.rexpr) ?? withoutFixedCast(fields.rexpr, fields.lexpr) ?? fields.rexpr;
  const folded = { A_Expr: { ...fields, lexpr, rexpr } };
  return treeKey(folded.A_Expr) === treeKey(fields) ? void 0 : folded;
}
function withoutScale(node) {
  const constant = readConstant(node);
  if (constant?.kind !== "decimal" || !constant.text.includes(".")) return void 0;
  const text = decimalText(constant.text);
  if (text === void 0) return void 0;
  return text.includes(".") ? makeConstant("number", text) : makeCast(makeConstant("string", text), "numeric");
}
function withoutFixedCast(node, other) {
  const type = readCastType(node);
  const otherType = readCastType(other);
  if (type === void 0 || otherType === void 0 || typeKey(type) !== typeKey(otherType)) return void 0;
  const fixing = ["text", "numeric", "date", "timestamp", "timestamptz", "uuid"];
  if (!isPlainType(type, ...fixing) || readConstant(other.TypeCast.arg)) return void 0;
  if (type.name === "timestamptz") return void 0;
  return readConstant(node.TypeCast.arg)?.kind === "string" ? node.TypeCast.arg : void 0;
}
function foldArguments(call) {
  const name = builtInName(call?.funcname) ?? "";
  if (sequenceFunctions.has(name)) return foldSequenceName(call, name);
  const position = textArguments[name];
  const argument = position === void 0 ? void 0 : call.args?.[position];
  if (position === void 0 || !isPlainType(readCastType(argument), "text")) return void 0;
  if (readConstant(argument.TypeCast.arg)?.kind !== "string") return void 0;
  return { FuncCall: { ...call, args: call.args.with(position, argument.TypeCast.arg) } };
}
function foldSequenceName(call, name) {
  const [sequence, ...rest] = call.args ?? [];
  if (readConstant(sequence)?.kind !== "string") return void 0;
  return { FuncCall: { ...call, funcname: namePath(name), args: [makeCast(sequence, "regclass"), ...rest] } };
}

// src/canon/rules/n12-current-time-and-user.ts
var callOperations = {
  current_user: "SVFOP_CURRENT_USER",
  session_user: "SVFOP_SESSION_USER",
  current_schema: "SVFOP_CURRENT_SCHEMA",
  current_database: "SVFOP_CURRENT_CATALOG"
};
var nowCastOperations = {
  timestamp: "SVFOP_LOCALTIMESTAMP",
  date: "SVFOP_CURRENT_DATE",
  time: "SVFOP_LOCALTIME",
  timetz: "SVFOP_CURRENT_TIME"
};
var currentTimeAndUser = {
  id: "N12",
  title: "Names of the current time and user",
  description: "`now()`, `CURRENT_TIMESTAMP`, `transaction_timestamp()` and `('now'::text)::timestamptz` are one time; `CURRENT_USER` and `SESSION_USER` may carry a cast to text (servers before 12).",
  notWhen: "CURRENT_TIMESTAMP(n), clock_timestamp(), statement_timestamp() and LOCALTIMESTAMP give other values; `'now'::timestamptz` without the text is fixed when it is created.",
  rewrite: (node) => fromTimestampKeyword(node) ?? fromCall(node.FuncCall) ?? fromNowText(node) ?? fromUserKeyword(node)
};
function fromTimestampKeyword(node) {
  return node.SQLValueFunction?.op === "SVFOP_CURRENT_TIMESTAMP" ? nowCall() : void 0;
}
function fromCall(call) {
  if (call === void 0 || call.args || call.over || call.agg_star) return void 0;
  const name = builtInName(call.funcname) ?? "";
  if (name === "transaction_timestamp") return nowCall();
  const operation = callOperations[name];
  return operation === void 0 ? void 0 : { SQLValueFunction: { op: operation, typmod: -1 } };
}
function fromNowText(node) {
  const type = readCastType(node);
  const inner = node.TypeCast?.arg;
  if (!isPlainType(readCastType(inner), "text") || readConstant(inner.TypeCast.arg)?.text !== "now") {
    return void 0;
  }
  if (isPlainType(type, "timestamptz")) return nowCall();
  const operation = nowCastOperations[type?.name ?? ""];
  if (operation === void 0 || !isPlainType(type, type?.name ?? "")) return void 0;
  return { SQLValueFunction: { op: operation, typmod: -1 } };
}
function fromUserKeyword(node) {
  const operation = node.SQLValueFunction?.op;
  if (operation === "SVFOP_USER" || operation === "SVFOP_CURRENT_ROLE") {
    return { SQLValueFunction: { ...node.SQLValueFunction, op: "SVFOP_CURRENT_USER" } };
  }
  const inner = node.TypeCast?.arg?.SQLValueFunction?.op;
  const isUser = inner === "SVFOP_CURRENT_USER" || inner === "SVFOP_SESSION_USER";
  return isUser && isPlainType(readCastType(node), "text") ? node.TypeCast.arg : void 0;
}
function nowCall() {
  return { FuncCall: { funcname: namePath("now"), funcformat: "COERCE_EXPLICIT_CALL" } };
}

// src/canon/rules/n13-sql-syntax.ts
var sqlSyntax = {
  id: "N13",
  title: "SQL syntax or function call",
  description: "`x AT TIME ZONE 'utc'` is `timezone('utc', x)`, and likewise OVERLAY, POSITION, SUBSTRING, TRIM, NORMALIZE, IS NORMALIZED, COLLATION FOR, OVERLAPS, LIKE, BETWEEN, IS NOT DISTINCT FROM and ROW. Servers since 14 print the SQL form of calls written so, and keep the other form of older ones.",
  notWhen: "A function of the same name in another schema, other arguments, other order of arguments.",
  rewrite: (node) => {
    if (node.FuncCall) return fromCallSyntax(node.FuncCall);
    if (node.A_Expr) return fromOperatorSyntax(node.A_Expr);
    if (node.RowExpr?.row_format !== "COERCE_EXPLICIT_CALL") return void 0;
    return { RowExpr: { ...node.RowExpr, row_format: "COERCE_IMPLICIT_CAST" } };
  }
};
function fromCallSyntax(call) {
  const name = builtInName(call.funcname);
  const isNormalization = (name === "normalize" || name === "is_normalized") && call.args?.length === 2;
  if (isNormalization && isPlainType(readCastType(call.args[1]), "text")) {
    return { FuncCall: { ...call, args: [call.args[0], call.args[1].TypeCast.arg] } };
  }
  if (call.funcformat !== "COERCE_SQL_SYNTAX" || name === void 0) return void 0;
  return { FuncCall: { ...call, funcname: namePath(name), funcformat: "COERCE_EXPLICIT_CALL" } };
}
function fromOperatorSyntax(fields) {
  const { kind, lexpr, rexpr } = fields;
  switch (kind) {
    case "AEXPR_LIKE":
    case "AEXPR_ILIKE":
    case "AEXPR_SIMILAR":
      return operator(builtInName(fields.name) ?? "", lexpr, withoutCatalog(rexpr));
    case "AEXPR_NOT_DISTINCT":
      return { BoolExpr: { boolop: "NOT_EXPR", args: [{ A_Expr: { ...fields, kind: "AEXPR_DISTINCT" } }] } };
    case "AEXPR_BETWEEN":
    case "AEXPR_NOT_BETWEEN":
      return between(kind === "AEXPR_BETWEEN", lexpr, rexpr.List.items[0], rexpr.List.items[1]);
    default:
      return void 0;
  }
}
function between(inside, value, lower, upper2) {
  const args = inside ? [operator(">=", value, lower), operator("<=", value, upper2)] : [operator("<", value, lower), operator(">", value, upper2)];
  return { BoolExpr: { boolop: inside ? "AND_EXPR" : "OR_EXPR", args } };
}
function operator(name, lexpr, rexpr) {
  return { A_Expr: { kind: "AEXPR_OP", name: namePath(name), lexpr, rexpr } };
}
function withoutCatalog(node) {
  const name = builtInName(node.FuncCall?.funcname);
  return name === void 0 ? node : { FuncCall: { ...node.FuncCall, funcname: namePath(name) } };
}

// src/canon/rules/n14-extract.ts
var extractField = {
  id: "N14",
  title: "EXTRACT or date_part",
  description: "`EXTRACT(epoch FROM x)` written before server 14 is stored as `date_part('epoch', x)`. They agree but for the result type, so they are near, not equal.",
  notWhen: "The result is numeric for EXTRACT and double precision for date_part: real for a view column, an index or a stored generated column.",
  near: true,
  rewrite: (node) => {
    const call = node.FuncCall;
    if (builtInName(call?.funcname) !== "date_part" || call.args?.length !== 2) return void 0;
    const first = call.args[0];
    const field = isPlainType(readCastType(first), "text") ? first.TypeCast.arg : first;
    if (readConstant(field)?.kind !== "string") return void 0;
    const funcname = [{ String: { sval: "pg_catalog" } }, { String: { sval: "extract" } }];
    return { FuncCall: { funcname, args: [field, call.args[1]], funcformat: "COERCE_SQL_SYNTAX" } };
  }
};

// src/canon/rules/n15-similar-escape.ts
var similarEscape = {
  id: "N15",
  title: "Function behind SIMILAR TO",
  description: "`similar_escape('a', NULL)` of servers before 13 is `similar_to_escape('a')`, and with an escape character both take it as second argument.",
  notWhen: "The escape is an expression: for NULL the older function uses the default, the newer one gives NULL.",
  rewrite: (node) => {
    const call = node.FuncCall;
    if (builtInName(call?.funcname) !== "similar_escape" || call.args?.length !== 2) return void 0;
    const escapeCharacter = constantUnderCast(call.args[1]);
    if (escapeCharacter === void 0) return void 0;
    const args = escapeCharacter.kind === "null" ? [call.args[0]] : call.args;
    return { FuncCall: { ...call, funcname: namePath("similar_to_escape"), args } };
  }
};
function constantUnderCast(node) {
  return readConstant(node.TypeCast?.arg ?? node);
}

// src/canon/strip-qualifiers.ts
var statementsWithNames = /* @__PURE__ */ new Set([
  "RuleStmt",
  "CreateFunctionStmt",
  "InsertStmt",
  "UpdateStmt",
  "DeleteStmt"
]);
function stripQualifiers(root, relationNames) {
  return visit(root, { names: relationNames, outerVisible: false });
}
function visit(value, scope) {
  if (Array.isArray(value)) return value.map((item) => visit(item, scope));
  if (typeof value !== "object" || value === null) return value;
  if (value.SelectStmt) return { SelectStmt: visitQuery(value.SelectStmt, scope.outerVisible) };
  if (value.SubLink) return { SubLink: visitSubLink(value.SubLink, scope) };
  if (value.ColumnRef) return { ColumnRef: unqualified(value.ColumnRef, scope) };
  const lateral = value.RangeSubselect?.lateral === true;
  const hidden = lateral || Object.keys(value).some((key) => statementsWithNames.has(key));
  return visitFields(value, hidden ? { names: [], outerVisible: true } : scope);
}
function visitFields(fields, scope) {
  return Object.fromEntries(
    Object.entries(fields).map(([key, child]) => [key, visit(child, scope)])
  );
}
function visitSubLink(fields, scope) {
  const subselect = visit(fields.subselect, { names: [], outerVisible: true });
  return { ...visitFields(fields, scope), subselect };
}
function visitQuery(query, outerVisible) {
  const outside = { names: [], outerVisible };
  const own = outerVisible ? outside : { ...onlyRelation(query.fromClause ?? []), outerVisible };
  const hasOwnScope = (key) => !["fromClause", "withClause", "larg", "rarg"].includes(key);
  const visited = Object.fromEntries(
    Object.entries(query).map(([key, child]) => [
      key,
      visit(child, hasOwnScope(key) ? own : outside)
    ])
  );
  if (query.targetList)
    visited.targetList = query.targetList.map((target) => visitOutput(target, own));
  for (const key of ["sortClause", "distinctClause"]) {
    if (query[key]) {
      visited[key] = query[key].map(
        (item) => isShadowed(item, query, own) ? item : visit(item, own)
      );
    }
  }
  return visited;
}
function onlyRelation(from) {
  const [item] = from;
  if (from.length !== 1 || item === void 0) return { names: [] };
  const fields = item.RangeVar ?? item.RangeSubselect ?? item.RangeFunction;
  const alias = fields?.alias?.aliasname ?? fields?.alias?.Alias?.aliasname;
  if (alias !== void 0) return { names: [alias] };
  return item.RangeVar ? { names: [item.RangeVar.relname], schema: item.RangeVar.schemaname } : { names: [] };
}
function visitOutput(target, own) {
  const fields = target.ResTarget;
  if (fields === void 0) return visit(target, own);
  const path = fields.val?.ColumnRef?.fields ?? [];
  if (path.length === 2 && path[1]?.A_Star && own.names.includes(path[0]?.String?.sval)) {
    return { ResTarget: { ...fields, val: { ColumnRef: { fields: [path[1]] } } } };
  }
  const { name, ...unnamed } = visitFields(fields, own);
  const columnName = path.at(-1)?.String?.sval;
  return { ResTarget: name === void 0 || name === columnName ? unnamed : { ...unnamed, name } };
}
function isShadowed(item, query, own) {
  const path = (item.SortBy?.node ?? item).ColumnRef?.fields;
  const column = path?.at(-1)?.String?.sval;
  if (path === void 0 || path.length < 2) return false;
  return (query.targetList ?? []).some(({ ResTarget: target }) => {
    if (target.name !== column) return false;
    const source = target.val?.ColumnRef?.fields ?? [];
    const isOwn = source.length === 1 || own.names.includes(source[0]?.String?.sval);
    return !isOwn || source.at(-1)?.String?.sval !== column;
  });
}
function unqualified(reference, scope) {
  const fields = reference.fields;
  const names = fields.map((field) => field.String?.sval);
  const column = fields.at(-1);
  if (!column?.String || scope.outerVisible) return reference;
  const isOwn = names.length === 2 && scope.names.includes(names[0] ?? "") || names.length === 3 && scope.schema === names[0] && scope.names.includes(names[1] ?? "");
  return isOwn ? { ...reference, fields: [column] } : reference;
}

// src/canon/rules/n16-qualified-columns.ts
var qualifiedColumns = {
  id: "N16",
  title: "Qualified column names",
  description: "Servers since 16 print the columns of a view over one relation without its name: `SELECT t.a FROM t` and `SELECT a FROM t` are equal. The same holds for a check or policy that names its own table.",
  notWhen: "Joins, subqueries that see the columns of an outer query, ORDER BY names that an output column carries, and whole rows keep the qualifier.",
  rewriteRoot: (root, context) => {
    const stripped = stripQualifiers(root, context.relationNames ?? []);
    return treeKey(stripped) === treeKey(root) ? void 0 : stripped;
  }
};

// src/canon/rules/n28-catalog-names.ts
var nameFields2 = {
  FuncCall: "funcname",
  A_Expr: "name",
  SubLink: "operName",
  CollateClause: "collname",
  IndexElem: "opclass"
};
var catalogNames = {
  id: "N28",
  title: "Spelling of names, keywords and literals",
  description: "Quotes that a name does not need, upper and lower case of keywords, `CAST` or `::`, `!=` or `<>`, E'\u2026' or '\u2026', dollar quotes, and the schema pg_catalog before built-in functions, operators and collations.",
  notWhen: 'Quoted names in other case, such as "T" and t, are different names.',
  rewrite: (node) => {
    if (node.TypeCast) return plainRegisteredName(node);
    const [kind = ""] = Object.keys(node);
    const fields = node[kind];
    const field = nameFields2[kind];
    const path = field && fields[field] || [];
    if (field === void 0 || path.length !== 2 || path[0]?.String?.sval !== "pg_catalog") return void 0;
    return { [kind]: { ...fields, [field]: path.slice(1) } };
  }
};
function plainRegisteredName(cast) {
  const type = readCastType(cast);
  const literal = readConstant(cast.TypeCast.arg);
  if (!type?.name.startsWith("reg") || type.array || literal?.kind !== "string") return void 0;
  const plain = literal.text.replace(/"([a-z_][a-z0-9_$]*)"/g, "$1").replace(/^pg_catalog\.(?=[^.]+$)/, "");
  if (plain === literal.text) return void 0;
  return { TypeCast: { ...cast.TypeCast, arg: makeConstant("string", plain) } };
}

// src/canon/instant.ts
var timestampWithOffset = /^\s*(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?\s*(Z|UTC|([+-])(\d{1,2})(?::?(\d\d)(?::?(\d\d))?)?)\s*(BC)?\s*$/i;
function instantText(literal) {
  const parts = timestampWithOffset.exec(literal);
  if (parts === null || parts[13] !== void 0) return void 0;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const sign = parts[9] === "-" ? -1 : 1;
  const offset = sign * (Number(parts[10] ?? 0) * 3600 + Number(parts[11] ?? 0) * 60 + Number(parts[12] ?? 0));
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return void 0;
  date.setUTCHours(hour ?? 0, minute ?? 0, (second ?? 0) - offset);
  const fraction = (parts[7] ?? "").padEnd(6, "0");
  return `${date.toISOString().slice(0, -5).replace("T", " ")}.${fraction}Z`;
}

// src/canon/rules/n29-instants.ts
var instants = {
  id: "N29",
  title: "Time zone of the dumping session",
  description: "`'2024-01-01 00:00:00+00'` and `'2024-01-01 01:00:00+01'` are one instant wherever the type is timestamp with time zone: defaults, checks, views, partition bounds.",
  notWhen: "The instants differ, the offset is missing, or the text is not of type timestamp with time zone.",
  rewrite: (node) => {
    const type = readCastType(node);
    if (type?.name !== "timestamptz" || type.array) return void 0;
    const arg = asInstant(node.TypeCast.arg);
    return arg && { TypeCast: { ...node.TypeCast, arg } };
  },
  rewriteRoot: (root, context) => {
    if (!isInstantColumn(context)) return void 0;
    return asInstant(root);
  }
};
function isInstantColumn(context) {
  const type = readColumnType(context);
  return type?.name === "timestamptz" && !type.array;
}
function asInstant(node) {
  const constant = readConstant(node);
  const instant = constant?.kind === "string" ? instantText(constant.text) : void 0;
  return instant === void 0 ? void 0 : makeConstant("string", instant);
}

// src/canon/rules/n30-type-names.ts
var typeNames = {
  id: "N30",
  title: "Spelling of types",
  description: "`int4` is `integer`, `timestamptz` is `timestamp with time zone`, `timestamp(6)` is `timestamp`, `bit` is `bit(1)`, `char` is `character(1)`, `numeric(5,0)` is `numeric(5)`; array sizes are not kept by the server, and pg_catalog before a built-in type says nothing.",
  notWhen: '`varchar` and `text`, `timestamp(3)` and `timestamp`, `"char"` and `char` are different types.',
  rewrite: (node) => {
    const type = readType(node);
    if (type === void 0) return void 0;
    const { arrayBounds: _bounds, typmods: _modifiers, ...rest } = node.TypeName;
    const isBuiltIn = rest.names[0]?.String?.sval === "pg_catalog";
    const canonical = {
      TypeName: {
        ...rest,
        names: isBuiltIn ? rest.names.slice(-1) : rest.names,
        ...type.modifiers.length > 0 && { typmods: type.modifiers },
        ...type.array && { arrayBounds: [{ Integer: { ival: -1 } }] }
      }
    };
    return treeKey(canonical) === treeKey(node) ? void 0 : canonical;
  }
};

// src/canon/rules/n31-bodies.ts
var bodies = {
  id: "N31",
  title: "Layout of function bodies",
  description: "Line endings, trailing blanks, blank lines at both ends and the tag of dollar quotes say nothing. In SQL and PL/pgSQL another layout, comments and the case of unquoted words make a cosmetic difference.",
  nearIsCosmetic: true,
  notWhen: "Any character inside a string literal, its line breaks included; planner hints in comments.",
  rewrite: (node) => {
    const fields = node.CreateFunctionStmt ?? node.DoStmt;
    const kind = node.DoStmt ? "DoStmt" : "CreateFunctionStmt";
    const list = node.DoStmt ? "args" : "options";
    const options = fields?.[list] ?? [];
    if (!options.some(isUnreadBody)) return void 0;
    const language = options.find((option) => option.DefElem?.defname === "language")?.DefElem.arg?.String?.sval ?? "plpgsql";
    const read = options.map((option) => isUnreadBody(option) ? readBody(option, language) : option);
    return { [kind]: { ...fields, [list]: read } };
  }
};
function isUnreadBody(option) {
  return option.DefElem?.defname === "as" && option.DefElem.bodyKey === void 0;
}
function readBody(option, language) {
  const { arg, ...rest } = option.DefElem;
  const parts = arg?.List?.items ?? [arg];
  const key = parts.map((part) => bodyKey(part?.String?.sval ?? "", language));
  return { DefElem: { ...rest, bodyKey: key } };
}

// src/canon/rewrite-rules.ts
var rewriteRules = [
  catalogNames,
  typeNames,
  searchPathNames,
  constants,
  currentTimeAndUser,
  sqlSyntax,
  similarEscape,
  arrayCast,
  valueSet,
  nestedConditions,
  qualifiedColumns,
  instants,
  bodies
];
var nearRules = [operandOrder, extractField];

// src/canon/compare-trees.ts
function compareTrees(before, after, context) {
  const left = plainTree(before.tree);
  const right = plainTree(after.tree);
  if (treeKey(left) === treeKey(right)) {
    return { equal: true, rules: spellingRules(before.text, after.text) };
  }
  if (context.strict) return { equal: false, rules: [] };
  const needed = neededRules(left, right, rewriteRules, context);
  if (needed !== void 0) return { equal: true, rules: identifiers(needed) };
  const nearNeeded = neededRules(left, right, [...rewriteRules, ...nearRules], context);
  if (nearNeeded === void 0) return { equal: false, rules: [] };
  return {
    equal: false,
    rules: identifiers(nearNeeded.filter((rule) => !rule.near)),
    near: identifiers(nearNeeded.filter((rule) => rule.near))
  };
}
function neededRules(left, right, rules, context) {
  const canonicalLeft = canonicalTree(left, rules, context);
  const canonicalRight = canonicalTree(right, rules, context);
  if (canonicalLeft.key !== canonicalRight.key) return void 0;
  let needed = rules.filter((rule) => canonicalLeft.fired.has(rule) || canonicalRight.fired.has(rule));
  for (const rule of needed) {
    const rest = needed.filter((other) => other !== rule);
    const sameWithout = canonicalTree(left, rest, context).key === canonicalTree(right, rest, context).key;
    if (sameWithout) needed = rest;
  }
  return needed;
}
function identifiers(rules) {
  return [...new Set(rules.map((rule) => rule.id))];
}

// src/canon/compare-statements.ts
function compareStatements(before, after, context = {}) {
  return compareTexts(before, after, () => {
    const left = parseSql(before);
    const right = parseSql(after);
    if (!isParsed(left) || !isParsed(right)) return void 0;
    return compareTrees(
      { text: before, tree: left.map((statement) => statement.node) },
      { text: after, tree: right.map((statement) => statement.node) },
      context
    );
  });
}

// src/canon/canonical-type.ts
var printedNames = {
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  float4: "real",
  float8: "double precision",
  bool: "boolean",
  varchar: "character varying",
  bpchar: "character",
  varbit: "bit varying",
  time: "time without time zone",
  timetz: "time with time zone",
  timestamp: "timestamp without time zone",
  timestamptz: "timestamp with time zone",
  // The one-byte type, which has to be quoted where character(1) does not.
  char: '"char"'
};
function canonicalType(sql) {
  const tree = parseExpression(`NULL::${sql}`);
  const type = tree && readCastType(plainTree(tree));
  if (type === void 0) return bodyKey(sql, "sql");
  const modifiers = type.modifiers.map(modifierText).join(",");
  const name = type.name === "bpchar" && modifiers === "" ? "bpchar" : printedName(type.name);
  const [first = "", ...rest] = name.split(/ (?=with|without)/);
  const suffix = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const length = modifiers === "" ? "" : `(${modifiers})`;
  return `${type.setOf ? "SETOF " : ""}${first}${length}${suffix}${type.array ? "[]" : ""}`;
}
function printedName(name) {
  return printedNames[name] ?? (Object.values(printedNames).includes(name) ? `"${name}"` : name);
}
function modifierText(modifier) {
  return readConstant(modifier)?.text ?? modifier.ColumnRef?.fields?.[0]?.String?.sval ?? treeKey(modifier);
}

// src/canon/compare-bodies.ts
function compareBodies(before, after, language) {
  if (before === after) return { equal: true, rules: [] };
  if (isParsedBody(before, language) && isParsedBody(after, language)) {
    return compareStatements(asFunction(before), asFunction(after));
  }
  if (bodyKey(before, language) !== bodyKey(after, language)) return { equal: false, rules: [] };
  if (linesKey(before) === linesKey(after)) return { equal: true, rules: ["N31"] };
  return { equal: false, rules: [], near: ["N31"] };
}
function isParsedBody(body, language) {
  return language.toLowerCase() === "sql" && /^\s*(begin\s+atomic|return)\b/i.test(body);
}
function asFunction(body) {
  return `CREATE FUNCTION f() RETURNS record LANGUAGE sql ${body}`;
}

// src/canon/compare-expressions.ts
function compareExpressions(before, after, context = {}) {
  return compareTexts(before, after, () => {
    const left = parseExpression(before);
    const right = parseExpression(after);
    if (left === void 0 || right === void 0) return void 0;
    return compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
  });
}
function canonicalExpression(sql, context = {}) {
  const tree = parseExpression(sql);
  if (tree === void 0) return bodyKey(sql, "sql");
  return canonicalTree(plainTree(tree), context.strict ? [] : rewriteRules, context).key;
}

// src/canon/compare-partition-bounds.ts
function comparePartitionBounds(before, after, keyTypes) {
  return compareTexts(before, after, () => {
    const left = parseBound(before);
    const right = parseBound(after);
    if (left === void 0 || right === void 0) return void 0;
    const whole = compareTrees({ text: before, tree: left }, { text: after, tree: right }, {});
    if (whole.equal) return whole;
    return compareByKey(left, right, keyTypes);
  });
}
function parseBound(bound) {
  const parsed = parseSql(`ALTER TABLE t ATTACH PARTITION p ${bound}`);
  const command = isParsed(parsed) && parsed.length === 1 ? parsed[0]?.node.AlterTableStmt?.cmds?.[0] : void 0;
  return command?.AlterTableCmd?.def?.PartitionCmd?.bound;
}
function compareByKey(left, right, keyTypes) {
  const unequal = { equal: false, rules: [] };
  const frame = ({ strategy, is_default: isDefault, modulus, remainder }) => treeKey({ strategy, isDefault, modulus, remainder });
  if (frame(left) !== frame(right)) return unequal;
  const rules = /* @__PURE__ */ new Set();
  for (const list of ["lowerdatums", "upperdatums"]) {
    const before = left[list] ?? [];
    const after = right[list] ?? [];
    if (before.length !== after.length) return unequal;
    for (const [index, value] of before.entries()) {
      const compared = compareValues(value, after[index], keyTypes[index]);
      if (!compared.equal) return unequal;
      for (const rule of compared.rules) rules.add(rule);
    }
  }
  const sets = compareSets(left.listdatums ?? [], right.listdatums ?? [], keyTypes[0]);
  return sets.equal ? { equal: true, rules: [.../* @__PURE__ */ new Set([...rules, ...sets.rules])] } : unequal;
}
function compareSets(before, after, keyType) {
  const rules = /* @__PURE__ */ new Set();
  const rest = [...after];
  for (const [index, value] of before.entries()) {
    const matches = rest.map((candidate) => compareValues(value, candidate, keyType));
    const match = matches.findIndex((compared) => compared.equal);
    if (match === -1) return { equal: false, rules: [] };
    if (after.indexOf(rest[match]) !== index) rules.add("N5");
    for (const rule of matches[match]?.rules ?? []) rules.add(rule);
    rest.splice(match, 1);
  }
  return { equal: rest.length === 0, rules: rest.length === 0 ? [...rules] : [] };
}
function compareValues(before, after, columnType) {
  const context = columnType === void 0 ? {} : { columnType };
  return compareTrees({ text: "", tree: before }, { text: "", tree: after }, context);
}

// src/canon/compare-queries.ts
function compareQueries(before, after, context = {}) {
  return compareTexts(before, after, () => {
    const left = parseQuery(before);
    const right = parseQuery(after);
    if (left === void 0 || right === void 0) return void 0;
    return compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
  });
}

// src/canon/compare-types.ts
function compareTypes(before, after, context = {}) {
  return compareTexts(before, after, () => {
    const left = parseExpression(`NULL::${before}`);
    const right = parseExpression(`NULL::${after}`);
    if (left === void 0 || right === void 0) return void 0;
    const parsed = compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
    if (parsed.equal || context.strict) return parsed;
    return canonicalType(before) === canonicalType(after) ? { equal: true, rules: ["N30"] } : parsed;
  });
}

// src/canon/catalogue/rules-of-access.ts
var rulesOfAccess = [
  {
    id: "N19",
    title: "GRANT ALL and its list",
    description: "ALL stands for the privileges of the server version; MAINTAIN, new in 17, is missing in older dumps and only noted.",
    notWhen: "Both servers are 17 or later."
  },
  {
    id: "N20",
    title: "Order of grants",
    description: "Grants are a set of grantee, privilege, grant option and grantor.",
    notWhen: "The sets differ."
  },
  {
    id: "N21",
    title: "Kind word in ALTER \u2026 OWNER",
    description: "Older pg_dump writes ALTER TABLE for views and sequences; the object itself tells its kind.",
    notWhen: "Another owner."
  },
  {
    id: "N22",
    title: "Baseline of schema public",
    description: "The owner, comment and grants of schema public that a server version starts with say nothing.",
    notWhen: "CREATE on public for PUBLIC is a security difference and is shown."
  }
];

// src/canon/catalogue/rules-of-operation.ts
var rulesOfOperation = [
  {
    id: "N27",
    title: "Options of pg_dump",
    description: "What an option such as --no-privileges left out of a whole dump is not comparable, not missing.",
    notWhen: "The dump has at least one statement of that category."
  },
  {
    id: "N33",
    title: "Comments on extensions",
    description: "The comment of an extension comes with its version.",
    notWhen: "Comments on any other object."
  },
  {
    id: "N34",
    title: "Partitions and what they inherit",
    description: "Partitions made at run time, and the indexes, keys and triggers cloned to them, follow the parent.",
    notWhen: "A partition that differs from its parent, or a missing default partition."
  },
  {
    id: "N35",
    title: "Storage settings",
    description: "Storage parameters have no order and are a class of their own.",
    notWhen: "UNLOGGED against LOGGED: unlogged data is lost in a crash."
  },
  {
    id: "N36",
    title: "Objects of the provider",
    description: "Roles, schemas and objects that a cloud provider or an extension manages are set aside by profile.",
    notWhen: "The profile is switched off."
  },
  {
    id: "N38",
    title: "Rows of migration tools",
    description: "Rows of schema_migrations and similar tables are listed as migration state.",
    notWhen: "A version that one side lacks is shown."
  }
];

// src/canon/catalogue/rules-of-position.ts
var rulesOfPosition = [
  {
    id: "N5",
    title: "Order of objects and sets",
    description: "Objects are matched by identity; roles, privileges, options and list bounds are sets.",
    notWhen: "The order of enum labels, of parents and of columns; trigger names, which set the firing order."
  },
  {
    id: "N6",
    title: "Inline or separate definition",
    description: "A constraint or default inside CREATE TABLE is the same as one added by ALTER TABLE.",
    notWhen: "NOT VALID on a constraint."
  },
  {
    id: "N10",
    title: "Parentheses",
    description: "Parentheses that do not change how an expression is read are not compared.",
    notWhen: "Parentheses that group another way: the trees differ then."
  },
  {
    id: "N17",
    title: "Layout",
    description: "White space, line breaks, comments and a trailing semicolon are not compared.",
    notWhen: "Anything inside a string literal or a quoted name."
  },
  {
    id: "N18",
    title: "View defined in two steps",
    description: "A placeholder view that is replaced later in the dump, or a rule named _RETURN, is one view.",
    notWhen: "The last definitions differ."
  },
  {
    id: "N23",
    title: "EXECUTE PROCEDURE or FUNCTION",
    description: "Servers before 12 print EXECUTE PROCEDURE in triggers for what is now EXECUTE FUNCTION.",
    notWhen: "Another function is called."
  },
  {
    id: "N24",
    title: "Names of NOT NULL constraints",
    description: "Server 18 names NOT NULL constraints; the name depends on the history of the table, so NOT NULL is a flag of the column.",
    notWhen: "NOT VALID and NO INHERIT on the constraint."
  },
  {
    id: "N25",
    title: "Names kept after a rename",
    description: "Owned sequences are matched by their column, constraints by their definition.",
    notWhen: "Scripts that use the old name: the name is shown as information."
  },
  {
    id: "N26",
    title: "Order of columns",
    description: "The order of columns follows the history of the table and is shown as information.",
    notWhen: "INSERT without a column list, COPY, and row types rely on the order."
  }
];

// src/canon/catalogue/rules-of-reading.ts
var rulesOfReading = [
  {
    id: "N1",
    title: "\\restrict lines",
    description: "Each run of a current pg_dump writes a random key in `\\restrict` and `\\unrestrict` lines.",
    notWhen: "Never: other psql commands are read as such."
  },
  {
    id: "N2",
    title: "Header comments",
    description: "Versions and times in the header are kept as facts about the dump, not compared.",
    notWhen: "Never: the versions are shown with the inputs."
  },
  {
    id: "N3",
    title: "Comments before each object",
    description: "The `-- Name: \u2026; Type: \u2026` comments repeat the statement below them; some tools drop them.",
    notWhen: "Never: COMMENT ON statements are compared."
  },
  {
    id: "N32",
    title: "Encoding and line endings of the file",
    description: "A byte order mark, UTF-16 and CRLF come from the tool that saved the file.",
    notWhen: "Characters that were damaged by a wrong conversion."
  },
  {
    id: "N37",
    title: "Messages in the file",
    description: "Notices and warnings of the client that were written into the file are set aside.",
    notWhen: "The end mark of the dump is missing: the file may be cut off, which is reported."
  }
];

// src/canon/equivalences.ts
var equivalences = byNumber([
  ...rulesOfReading,
  ...rulesOfPosition,
  ...rulesOfAccess,
  ...rulesOfOperation,
  ...[...rewriteRules, ...nearRules].map(described)
]);
function described({ id, title, description: description2, notWhen }) {
  return { id, title, description: description2, notWhen };
}
function byNumber(rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [...byId.values()].toSorted((left, right) => Number(left.id.slice(1)) - Number(right.id.slice(1)));
}

// src/canon/is-null-default.ts
var plainTypes = new Set(
  "bool int2 int4 int8 float4 float8 numeric text varchar bpchar date time timetz timestamp timestamptz interval json jsonb uuid bytea inet cidr bit varbit xml tsvector".split(
    " "
  )
);
function isNullDefault(expression, columnType) {
  const type = readColumnType({ columnType });
  if (type === void 0 || !plainTypes.has(type.name)) return false;
  let node = plainTree(parseExpression(expression) ?? {});
  while (node.TypeCast) node = node.TypeCast.arg;
  return readConstant(node)?.kind === "null";
}

// src/facets/role-name.ts
function roleName(role) {
  const spec = role.RoleSpec ?? role;
  switch (spec.roletype) {
    case "ROLESPEC_PUBLIC":
      return "PUBLIC";
    case "ROLESPEC_CURRENT_USER":
      return "CURRENT_USER";
    case "ROLESPEC_CURRENT_ROLE":
      return "CURRENT_ROLE";
    case "ROLESPEC_SESSION_USER":
      return "SESSION_USER";
    default:
      return spec.rolename;
  }
}

// src/kinds/column/type-shape.ts
function typeShape(type) {
  const array = type.endsWith("[]");
  const element = array ? type.slice(0, -2) : type;
  const [, before, modifiers, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(element) ?? [];
  return {
    name: before === void 0 ? element : `${before}${after}`.trim(),
    modifiers: modifiers === void 0 ? [] : modifiers.split(",").map((modifier) => modifier.trim()),
    array
  };
}

// src/sql/object-name.ts
var identifierBytes = 63;
function makeObjectName(first, second, label) {
  const overhead = byteLength(label) + 1 + (second === void 0 ? 0 : 1);
  const available = identifierBytes - overhead;
  let firstBytes = byteLength(first);
  let secondBytes = second === void 0 ? 0 : byteLength(second);
  while (firstBytes + secondBytes > available) {
    if (firstBytes > secondBytes) firstBytes--;
    else secondBytes--;
  }
  const parts = [
    clip(first, firstBytes),
    ...second === void 0 ? [] : [clip(second, secondBytes)],
    label
  ];
  return parts.join("_");
}
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}
function clip(text, bytes) {
  let result = "";
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    result += character;
  }
  return result;
}

// src/kinds/column/type-change.ts
var numbers = ["smallint", "integer", "bigint", "numeric", "real", "double precision"];
var strings = ["text", "character varying", "character", "bpchar", "name"];
var families = [
  numbers,
  strings,
  ["json", "jsonb"],
  ["inet", "cidr"],
  ["macaddr", "macaddr8"],
  ["bit", "bit varying"],
  ["timestamp without time zone", "timestamp with time zone", "date"],
  ["time without time zone", "time with time zone"]
];
var assignments = {
  smallint: ["oid", "money"],
  integer: ["oid", "money"],
  bigint: ["oid", "money"],
  numeric: ["money"],
  money: ["numeric"],
  oid: ["integer", "bigint"],
  "timestamp without time zone": ["time without time zone"],
  "timestamp with time zone": ["time without time zone", "time with time zone"],
  "time without time zone": ["interval"],
  interval: ["time without time zone"]
};
var explicit = {
  boolean: ["integer"],
  integer: ["boolean", "bit", '"char"'],
  bigint: ["bit"],
  bit: ["integer", "bigint"],
  jsonb: ["boolean", ...numbers]
};
function usingExpression(column, from, to, model) {
  const before = typeShape(baseOf(from, model));
  const after = typeShape(baseOf(to, model));
  if (before.array !== after.array) return `${column}::text::${to}`;
  if (before.name === after.name) return void 0;
  if (strings.includes(after.name)) return void 0;
  if (families.some((family) => family.includes(before.name) && family.includes(after.name)))
    return void 0;
  if (assignments[before.name]?.includes(after.name)) return void 0;
  const direct = strings.includes(before.name) || explicit[before.name]?.includes(after.name);
  return direct ? `${column}::${to}` : `${column}::text::${to}`;
}
function keepsRows(from, to) {
  const before = typeShape(from);
  const after = typeShape(to);
  if (canonicalType(from) === canonicalType(to)) return true;
  if (before.array || after.array) return false;
  const pair = `${before.name} > ${after.name}`;
  switch (pair) {
    case "character varying > character varying":
    case "bit varying > bit varying":
      return isWider(before, after);
    case "character varying > text":
    case "cidr > inet":
    case "integer > oid":
      return true;
    case "text > character varying":
      return after.modifiers.length === 0;
    case "numeric > numeric":
      return after.modifiers.length === 0 || isWider(before, after) && before.modifiers[1] === after.modifiers[1];
    default:
      return before.name === after.name && /^(?:timestamp|time|interval)/.test(after.name) && isWider(before, after);
  }
}
function keepsValues(from, to) {
  if (keepsRows(from, to)) return true;
  const before = typeShape(from);
  const after = typeShape(to);
  if (before.array !== after.array) return false;
  if (after.name === "text" || after.name === "character varying" && !after.modifiers.length) return true;
  const rising = ["smallint", "integer", "bigint", "numeric"];
  const [low, high] = [rising.indexOf(before.name), rising.indexOf(after.name)];
  if (low >= 0 && high > low) return after.modifiers.length === 0;
  return before.name === "json" && after.name === "jsonb" || before.name === "date";
}
function mayHaveConstraints(type, model) {
  return type !== void 0 && findDomain(type, model) !== void 0;
}
function baseOf(type, model) {
  const base = findDomain(type, model)?.props.type;
  return typeof base === "string" ? baseOf(base, model) : type;
}
function findDomain(type, model) {
  const name = type.replace(/\[\]$/, "");
  if (!name.includes(".")) return void 0;
  for (const object of model.objects.values()) {
    if (object.address.kind === "domain" && object.id === `domain ${name}`) return object;
  }
  return void 0;
}
function isWider(before, after) {
  if (after.modifiers.length === 0) return true;
  return before.modifiers.length > 0 && Number(after.modifiers[0]) >= Number(before.modifiers[0]);
}

// src/facets/grants.ts
function defaultGrants(privileges, version) {
  if (!privileges) return [];
  return [
    ...privileges.all(version).map((privilege) => ({ role: "OWNER", privilege, grantable: false })),
    ...privileges.toPublic.map((privilege) => ({ role: "PUBLIC", privilege, grantable: false }))
  ];
}
function createGrantReader(privilegesOf) {
  return (fields, context) => {
    if (fields.targtype !== "ACL_TARGET_OBJECT") return false;
    return fields.objects.every((object) => readOne(fields, object, context, privilegesOf));
  };
}
function readOne(fields, object, context, privilegesOf) {
  const id = context.locate(fields.objtype, object);
  if (id === void 0) return false;
  const named = (fields.privileges ?? []).map((privilege) => privilege.AccessPriv);
  const whole = named.filter((privilege) => !privilege.cols);
  let done = true;
  if (fields.privileges === void 0 || whole.length > 0) {
    const known = privilegesOf(id);
    const all = known?.all(context.serverVersion) ?? [];
    const names = fields.privileges === void 0 ? all : whole.map(({ priv_name }) => upper(priv_name));
    done = apply(id, names, fields, context, known) && done;
  }
  for (const { priv_name, cols } of named.filter((privilege) => privilege.cols)) {
    for (const column of cols) {
      const path = [...context.get(id).address.path, column.String.sval];
      const columnId = context.locate(
        "OBJECT_COLUMN",
        path.map((sval) => ({ String: { sval } }))
      );
      const names = priv_name ? [upper(priv_name)] : ["SELECT", "INSERT", "UPDATE", "REFERENCES"];
      done = apply(columnId, names, fields, context, void 0) && done;
    }
  }
  return done;
}
function upper(name) {
  return name.toUpperCase();
}
function apply(id, privileges, fields, context, known) {
  return context.updateFacets(id, ({ owner, grants }) => {
    let result = grants ?? defaultGrants(known, context.serverVersion);
    for (const grantee of fields.grantees) {
      const name = roleName(grantee);
      const role = name === owner ? "OWNER" : name;
      result = fields.is_grant ? grant(result, role, privileges, fields.grant_option === true, grantorOf(fields, owner)) : revoke(result, role, privileges, fields.grant_option === true);
    }
    return { grants: result };
  });
}
function grantorOf(fields, owner) {
  const grantor = fields.grantor ? roleName(fields.grantor) : void 0;
  return grantor === owner ? void 0 : grantor;
}
function grant(grants, role, privileges, grantable, grantor) {
  const others = grants.filter((known) => known.role !== role || !privileges.includes(known.privilege));
  const added = privileges.map((privilege) => ({
    role,
    privilege,
    grantable: grantable || grants.some((g) => g.role === role && g.privilege === privilege && g.grantable),
    ...grantor ? { grantor } : {}
  }));
  return [...others, ...added];
}
function revoke(grants, role, privileges, optionOnly) {
  const concerned = (known) => known.role === role && privileges.includes(known.privilege);
  if (optionOnly) return grants.map((known) => concerned(known) ? { ...known, grantable: false } : known);
  return grants.filter((known) => !concerned(known));
}

// src/kinds/view/expression-name.ts
var nameless = "?column?";
var fixedNames = {
  A_ArrayExpr: "array",
  CoalesceExpr: "coalesce",
  GroupingFunc: "grouping",
  JsonArrayConstructor: "json_array",
  JsonObjectConstructor: "json_object",
  RowExpr: "row",
  XmlSerialize: "xmlserialize"
};
function expressionName(expression) {
  return figure(expression).name;
}
var none = { name: nameless, weak: true };
function figure(expression) {
  const [type, node] = Object.entries(expression ?? {})[0] ?? ["", {}];
  switch (type) {
    case "ColumnRef":
      return strong(lastName(node.fields));
    case "A_Indirection":
      return lastName(node.indirection) === void 0 ? figure(node.arg) : strong(lastName(node.indirection));
    case "FuncCall":
      return strong(lastName(node.funcname));
    case "A_Expr":
      return node.kind === "AEXPR_NULLIF" ? strong("nullif") : none;
    case "TypeCast": {
      const inner = figure(node.arg);
      return inner.weak ? { name: lastName(node.typeName.names) ?? nameless, weak: true } : inner;
    }
    case "CollateClause":
      return figure(node.arg);
    case "CaseExpr": {
      const inner = node.defresult ? figure(node.defresult) : none;
      return inner.weak ? { name: "case", weak: true } : inner;
    }
    case "MinMaxExpr":
      return strong(node.op === "IS_LEAST" ? "least" : "greatest");
    case "SubLink":
      return subqueryName(node);
    case "SQLValueFunction":
      return strong(
        node.op.replace(/^SVFOP_/, "").replace(/_N$/, "").toLowerCase()
      );
    case "XmlExpr":
      return strong(node.op.replace(/^IS_/, "").toLowerCase());
    default:
      return strong(fixedNames[type]);
  }
}
function subqueryName({ subLinkType, subselect }) {
  if (subLinkType === "EXISTS_SUBLINK") return strong("exists");
  if (subLinkType === "ARRAY_SUBLINK") return strong("array");
  if (subLinkType !== "EXPR_SUBLINK") return none;
  let select = subselect.SelectStmt;
  while (select.larg) select = select.larg;
  const target = select.targetList?.[0]?.ResTarget;
  if (!target) return none;
  return target.name === void 0 ? figure(target.val) : strong(target.name);
}
function strong(name) {
  return name === void 0 ? none : { name, weak: false };
}
function lastName(nodes) {
  return nodes.findLast((node) => node.String)?.String.sval;
}

// src/kinds/view/output-columns.ts
function outputColumns(query) {
  const select = parseQuery(query)?.SelectStmt;
  return select && columnsOf(select);
}
function columnsOf(select) {
  if (select.larg) return columnsOf(select.larg);
  if (select.valuesLists) {
    const items = select.valuesLists[0].List.items;
    return items.map((_item, index) => ({ name: `column${index + 1}`, expression: void 0 }));
  }
  const columns = [];
  for (const { ResTarget } of select.targetList ?? []) {
    if (isStar(ResTarget.val)) return void 0;
    columns.push({ name: ResTarget.name ?? expressionName(ResTarget.val), expression: ResTarget.val });
  }
  return columns;
}
function isStar(expression) {
  const fields = expression?.ColumnRef?.fields ?? expression?.A_Indirection?.indirection;
  return fields?.at(-1)?.A_Star !== void 0;
}

export {
  defineKind,
  propertiesOf,
  propertyValue,
  privilegesFor,
  typeShape,
  makeObjectName,
  childrenOf,
  objectsOfKind,
  loadGrammar,
  parseSql,
  parseExpression,
  parseQuery,
  isParsed,
  compareStatements,
  compareBodies,
  compareExpressions,
  canonicalExpression,
  comparePartitionBounds,
  compareQueries,
  compareTypes,
  equivalences,
  isNullDefault,
  usingExpression,
  keepsRows,
  keepsValues,
  mayHaveConstraints,
  roleName,
  defaultGrants,
  createGrantReader,
  outputColumns,
  columnsOf
};
