import {
  changesOf,
  subjectOf
} from "./chunk-KHUGI4DM.js";

// src/expressions/literal.ts
var integers = /* @__PURE__ */ new Set(["integer", "int", "int4", "bigint", "int8", "smallint", "int2"]);
var numbers = /* @__PURE__ */ new Set(["numeric", "decimal", "double precision", "float8"]);
var texts = /* @__PURE__ */ new Set(["text", "character varying", "varchar"]);
function isTextType(type) {
  return type.kind !== "array" && texts.has(type.name) && isBuiltIn(type) && !type.config?.length;
}
function isBuiltIn(type) {
  return type.kind === "array" ? isBuiltIn(type.arrayOf) : type.schema === void 0 || type.schema === "pg_catalog";
}
function numberOf(expression) {
  if (expression.type === "integer" || expression.type === "numeric") return expression.value;
  if (expression.type === "unary" && expression.op === "-") {
    const value2 = numberOf(expression.operand);
    return value2 === void 0 ? void 0 : -value2;
  }
  if (expression.type !== "cast" || expression.to.kind === "array" || !isBuiltIn(expression.to))
    return void 0;
  if (expression.to.config?.length) return void 0;
  const { name } = expression.to;
  const value = expression.operand.type === "string" ? parseNumber(expression.operand.value) : numberOf(expression.operand);
  if (value === void 0) return void 0;
  if (integers.has(name)) return Number.isInteger(value) ? value : void 0;
  return numbers.has(name) ? value : void 0;
}
function isConstant(expression) {
  if (expression.type === "string" || expression.type === "boolean") return true;
  if (numberOf(expression) !== void 0) return true;
  return expression.type === "cast" && isConstant(expression.operand);
}
function numberConstant(value) {
  return Number.isInteger(value) ? { type: "integer", value } : { type: "numeric", value };
}
function parseNumber(text) {
  const value = Number(text);
  return /^-?\d+(\.\d+)?$/.test(text) && String(value) === text ? value : void 0;
}

// src/expressions/marks.ts
var prefix = "~";
function mark(kind, text) {
  const escaped = encodeURIComponent(text).replaceAll("*", "%2A").replaceAll("'", "%27");
  return { kind: "quoted", text: `"${prefix}${kind}${prefix}${escaped}"` };
}
function readMark(name, kind) {
  const start = `${prefix}${kind}${prefix}`;
  return name?.startsWith(start) ? decodeURIComponent(name.slice(start.length)) : void 0;
}

// src/expressions/common-tables.ts
function commonTables(query) {
  if (query.type === "with") {
    const tables = query.bind.map(({ alias, statement }) => {
      const [name, recursive, columns, materialized] = (readMark(alias.name, "common") ?? `${alias.name}|||`).split("|");
      return {
        name,
        recursive: recursive !== "",
        columns,
        materialized,
        query: statement
      };
    });
    return { tables, main: query.in };
  }
  return { tables: [], main: query };
}

// src/expressions/function-words.ts
var keywordFunctions = /* @__PURE__ */ new Set([
  "row",
  "coalesce",
  "greatest",
  "least",
  "nullif",
  "rollup",
  "cube",
  "grouping",
  "array"
]);
var typeWords = new Set(
  "between bigint bit boolean char character dec decimal float int integer interval nchar none numeric real setof smallint time timestamp treat values varchar".split(
    " "
  )
);
var spacedFunctions = /* @__PURE__ */ new Set(["any", "all", "some", "exists"]);

// src/expressions/precedence.ts
var strength = {
  or: 1,
  and: 2,
  not: 3,
  test: 4,
  comparison: 5,
  match: 6,
  other: 7,
  sum: 8,
  product: 9,
  power: 10,
  zone: 11,
  sign: 12,
  suffix: 13,
  primary: 14
};
var binary = {
  OR: strength.or,
  AND: strength.and,
  "=": strength.comparison,
  "!=": strength.comparison,
  "<": strength.comparison,
  ">": strength.comparison,
  "<=": strength.comparison,
  ">=": strength.comparison,
  LIKE: strength.match,
  "NOT LIKE": strength.match,
  ILIKE: strength.match,
  "NOT ILIKE": strength.match,
  IN: strength.match,
  "NOT IN": strength.match,
  "+": strength.sum,
  "-": strength.sum,
  "*": strength.product,
  "/": strength.product,
  "%": strength.product,
  "^": strength.power,
  "AT TIME ZONE": strength.zone
};
function strengthOf(expression) {
  switch (expression.type) {
    case "binary": {
      const marked2 = readMark(expression.opSchema, "operator");
      if (marked2?.startsWith("IS ")) return strength.test;
      return marked2 === void 0 ? binary[expression.op] ?? strength.other : strength.other;
    }
    case "ternary":
      return strength.match;
    case "unary":
      if (expression.op === "NOT") return strength.not;
      return expression.op === "-" || expression.op === "+" ? strength.sign : strength.test;
    case "cast": {
      const suffix = expression.to.kind === "array" ? void 0 : readMark(expression.to.name, "suffix");
      if (suffix?.startsWith("IS")) return strength.test;
      return suffix === void 0 ? strength.suffix : strength.zone;
    }
    case "call":
      return readMark(expression.function.name, "prefix") === void 0 ? strength.primary : strength.other;
    case "integer":
    case "numeric":
      return expression.value < 0 ? strength.sign : strength.primary;
    default:
      return strength.primary;
  }
}

// src/expressions/print-name.ts
var reserved = new Set(
  "all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with".split(
    " "
  )
);
var shortTypes = {
  "character varying": "varchar",
  character: "char",
  "timestamp without time zone": "timestamp",
  "timestamp with time zone": "timestamptz",
  "time without time zone": "time"
};
function printName(name) {
  const plain2 = readMark(name, "name") ?? readMark(name, "columns") ?? name;
  if (readMark(name, "columns") !== void 0) return plain2;
  return /^[a-z_][a-z0-9_$]*$/.test(plain2) && !reserved.has(plain2) ? plain2 : `"${plain2.replaceAll('"', '""')}"`;
}
function printQualified(name, quoteReserved = true) {
  const own = quoteReserved ? printName(name.name) : name.name;
  return name.schema === void 0 || name.schema === "pg_catalog" ? own : `${printName(name.schema)}.${own}`;
}
function printNames(names2) {
  return names2.map((name) => printName(name.name)).join(", ");
}
function printType(type) {
  if (type.kind === "array") return `${printType(type.arrayOf)}[]`;
  const marked2 = readMark(type.name, "type");
  if (marked2 !== void 0) return marked2;
  const config = type.config?.length ? `(${type.config.join(", ")})` : "";
  if (type.schema !== void 0 && type.schema !== "pg_catalog") return printQualified(type) + config;
  if ((type.name === "char" || type.name === "bit") && type.doubleQuoted) return `"${type.name}"${config}`;
  const name = shortTypes[type.name] ?? (type.name.includes(" ") ? type.name : printName(type.name));
  if (type.name.endsWith("with time zone") && config !== "")
    return `${type.name.split(" ")[0]}${config} with time zone`;
  return name + config;
}
function printText(value) {
  return `'${value.replaceAll("'", "''")}'`;
}

// src/expressions/query-form.ts
var queryTypes = ["select", "union", "union all", "values", "with", "with recursive"];
function isQuery(expression) {
  return queryTypes.includes(expression.type);
}
function impliedName(expression) {
  if (expression.type === "ref") return expression.name;
  if (expression.type === "call") return expression.function.name;
  if (expression.type === "cast" && expression.operand.type !== "string")
    return impliedName(expression.operand);
  if (expression.type === "case") return "case";
  return void 0;
}
function offsetOf(select) {
  const offset = select.limit?.offset ?? void 0;
  return offset?.type === "ref" && readMark(offset.name, "end") !== void 0 ? void 0 : offset;
}
function needsBrackets(branch2) {
  if (branch2.type !== "select") return branch2.type !== "values";
  return Boolean(branch2.orderBy?.length || branch2.limit?.limit || offsetOf(branch2) || branch2.for);
}

// src/expressions/set-branches.ts
function setBranches(query) {
  const branches = [];
  let operation = "";
  collect(query, "");
  return branches;
  function collect(part, before) {
    if (part !== ungroup(part)) add(part, before);
    else if (part.type === "union" || part.type === "union all") {
      add(part.left, before);
      collect(part.right, part.type.toUpperCase());
    } else add(part, before);
  }
  function add(part, before) {
    const marked2 = setMark(part);
    if (marked2 !== void 0) operation = marked2;
    else {
      branches.push({ operation: operation || before, query: ungroup(part) });
      operation = "";
    }
  }
}
function setMark(query) {
  const value = query.type === "values" ? query.values[0]?.[0] : void 0;
  return value?.type === "ref" ? readMark(value.name, "set") : void 0;
}
function ungroup(query) {
  const union2 = query.type === "union" || query.type === "union all";
  return union2 && setMark(query.left) === "(" ? query.right : query;
}

// src/expressions/print.ts
function printExpression(expression) {
  if (isQuery(expression)) return `(${printQuery(expression)})`;
  switch (expression.type) {
    case "ref": {
      const name = expression.name === "*" ? "*" : printName(expression.name);
      return expression.table === void 0 ? name : `${printQualified(expression.table)}.${name}`;
    }
    case "string":
      return printText(expression.value);
    case "integer":
    case "numeric":
      return String(expression.value);
    case "boolean":
      return expression.value ? "true" : "false";
    case "null":
      return "NULL";
    case "default":
      return "DEFAULT";
    case "keyword":
      return expression.keyword.toUpperCase();
    case "parameter":
      return expression.name;
    case "list":
      return `(${printList(expression.expressions)})`;
    case "array":
      return `ARRAY[${printList(expression.expressions)}]`;
    case "array select":
      return `ARRAY(${printQuery(expression.select)})`;
    case "arrayIndex":
      return `${printAt(expression.array, strength.primary)}[${printExpression(expression.index)}]`;
    case "member":
      return `${printAt(expression.operand, strength.other)} ${expression.op} ${typeof expression.member === "number" ? expression.member : printText(expression.member)}`;
    case "binary":
      return printBinary(expression);
    case "ternary": {
      const [value, low, high] = [expression.value, expression.lo, expression.hi].map(
        (part) => printAt(part, strength.other)
      );
      return `${value} ${expression.op} ${low} AND ${high}`;
    }
    case "unary":
      return printUnary(expression);
    case "cast":
      return printCast(expression);
    case "call":
      return printCall(expression);
    case "extract":
      return `EXTRACT(${expression.field.name} FROM ${printExpression(expression.from)})`;
    case "overlay":
      return `OVERLAY(${printExpression(expression.value)} PLACING ${printExpression(expression.placing)} FROM ${printExpression(expression.from)}${expression.for ? ` FOR ${printExpression(expression.for)}` : ""})`;
    case "substring":
      return `SUBSTRING(${printExpression(expression.value)}${expression.from ? ` FROM ${printExpression(expression.from)}` : ""}${expression.for ? ` FOR ${printExpression(expression.for)}` : ""})`;
    case "case": {
      const whens = expression.whens.map(
        (when) => ` WHEN ${printExpression(when.when)} THEN ${printExpression(when.value)}`
      );
      const value = expression.value ? ` ${printExpression(expression.value)}` : "";
      return `CASE${value}${whens.join("")}${expression.else ? ` ELSE ${printExpression(expression.else)}` : ""} END`;
    }
    default:
      throw new TypeError(`no spelling for ${expression.type}`);
  }
}
function printList(expressions) {
  return expressions.map(printExpression).join(", ");
}
function printOrder(items) {
  return items.map(({ by, order, nulls }) => {
    const direction = order === "DESC" ? " DESC" : "";
    return `${printExpression(by)}${direction}${nulls ? ` NULLS ${nulls}` : ""}`;
  }).join(", ");
}
function printAt(expression, least) {
  const text = printExpression(expression);
  return strengthOf(expression) < least ? `(${text})` : text;
}
function printBinary(expression) {
  const own = strengthOf(expression);
  const operator = readMark(expression.opSchema, "operator") ?? (expression.op === "!=" ? "<>" : expression.op);
  const chains = own !== strength.comparison && own !== strength.match && own !== strength.test;
  const single = (expression.op === "IN" || expression.op === "NOT IN") && !isListed(expression.right);
  if (single)
    return `${printAt(expression.left, own + 1)} ${operator} (${printExpression(expression.right)})`;
  const logic = expression.op === "AND" || expression.op === "OR";
  return `${printAt(expression.left, chains ? own : own + 1)} ${operator} ${printAt(expression.right, logic ? own : own + 1)}`;
}
var isListed = (expression) => expression.type === "list" || isQuery(expression);
function printUnary(expression) {
  if (expression.op === "NOT") return `NOT ${printAt(expression.operand, strength.other)}`;
  if (expression.op === "-" || expression.op === "+") {
    return `${expression.op}${printAt(expression.operand, strength.suffix)}`;
  }
  return `${printAt(expression.operand, strength.other)} ${expression.op}`;
}
function printCast(expression) {
  const { operand, to } = expression;
  const name = to.kind === "array" ? void 0 : to.name;
  const literal = readMark(name, "literal");
  if (literal !== void 0) return literal;
  const suffix = readMark(name, "suffix");
  if (suffix !== void 0)
    return `${printAt(operand, suffix.startsWith("IS") ? strength.other : strength.zone)} ${suffix}`;
  const field = readMark(name, "field");
  if (field !== void 0) return `(${printExpression(operand)}).${field}`;
  return `${printAt(operand, strength.suffix)}::${printType(to)}`;
}
function printCall(call) {
  const { name } = call.function;
  const prefix2 = readMark(name, "prefix");
  if (prefix2 !== void 0) return `${prefix2} ${printAt(call.args[0], strength.other + 1)}`;
  if (readMark(name, "slice") !== void 0) {
    return call.args.map((bound) => bound.type === "null" ? "" : printExpression(bound)).join(":");
  }
  const side = readMark(name, "trim");
  if (side !== void 0)
    return `TRIM(${side} ${call.args.length > 1 ? `${printExpression(call.args[0])} ` : ""}FROM ${printExpression(call.args.at(-1))})`;
  const head = `${printFunction(call)}(${printArguments(call)})`;
  const filter = call.filter ? ` FILTER (WHERE ${printExpression(call.filter)})` : "";
  const within = call.withinGroup ? ` WITHIN GROUP (ORDER BY ${printOrder([call.withinGroup])})` : "";
  return `${head}${within}${filter}${call.over ? ` OVER (${printWindow(call.over)})` : ""}`;
}
function printFunction(call) {
  const { name } = call.function;
  const grouping = readMark(name, "grouping");
  if (grouping !== void 0) return grouping;
  if (call.function.schema !== void 0)
    return printQualified(call.function, name !== "left" && name !== "right");
  if (spacedFunctions.has(name)) return `${name.toUpperCase()} `;
  if (keywordFunctions.has(name)) return name;
  const timed = /^(current|local)_?(time|timestamp)$/.test(name) && call.args.length > 0;
  if (typeWords.has(name) || name === "position" && call.args.length !== 1) return `"${name}"`;
  return timed ? name.toUpperCase() : printQualified(call.function, name !== "left" && name !== "right");
}
function printArguments(call) {
  const distinct = call.distinct === "distinct" ? "DISTINCT " : "";
  const [only] = call.args;
  const single = call.args.length === 1 && only !== void 0 && isQuery(only);
  const list = single && isQuery(only) ? printQuery(only) : printList(call.args);
  return `${distinct}${list}${call.orderBy ? ` ORDER BY ${printOrder(call.orderBy)}` : ""}`;
}
function printWindow(over) {
  const items = over.orderBy ?? [];
  const last = items.at(-1)?.by;
  const frame = last?.type === "ref" ? readMark(last.name, "frame") : void 0;
  const order = frame === void 0 ? items : items.slice(0, -1);
  return [
    over.partitionBy?.length ? `PARTITION BY ${printList(over.partitionBy)}` : "",
    order.length > 0 ? `ORDER BY ${printOrder(order)}` : "",
    frame ?? ""
  ].filter((part) => part !== "").join(" ");
}
function printQuery(query) {
  if (query.type === "with") {
    const { tables, main } = commonTables(query);
    const list = tables.map((table) => {
      const columns = table.columns === "" ? "" : `(${table.columns})`;
      const how = table.materialized === "" ? "" : ` ${table.materialized}`;
      return `${printName(table.name)}${columns} AS${how} (${printQuery(table.query)})`;
    });
    return `WITH ${tables.some((table) => table.recursive) ? "RECURSIVE " : ""}${list.join(", ")} ${printQuery(main)}`;
  }
  if (query.type === "values") return `VALUES ${query.values.map((row) => `(${printList(row)})`).join(", ")}`;
  if (query.type === "select") return printSelect(query);
  if (query.type === "with recursive") throw new TypeError("no spelling for with recursive");
  return setBranches(query).map(({ operation, query: branch2 }) => {
    const text = needsBrackets(branch2) ? `(${printQuery(branch2)})` : printQuery(branch2);
    return operation === "" ? text : `${operation} ${text}`;
  }).join(" ");
}
function printDistinct(select) {
  if (!select.distinct || select.distinct === "all") return "";
  return select.distinct === "distinct" ? "DISTINCT" : `DISTINCT ON (${printList(select.distinct)})`;
}
function printSource(from) {
  const lateral = from.lateral ? "LATERAL " : "";
  if (from.type === "table") {
    const { alias: alias2, columnNames } = from.name;
    const columns2 = columnNames?.length ? `(${printNames(columnNames)})` : "";
    return `${printQualified(from.name)}${alias2 === void 0 ? "" : ` ${printName(alias2)}`}${columns2}`;
  }
  if (from.type === "statement") {
    if (readMark(from.alias, "join") !== void 0 && from.statement.type === "select") {
      return `(${printSources(from.statement.from ?? [])})`;
    }
    const columns2 = from.columnNames?.length ? `(${printNames(from.columnNames)})` : "";
    return `${lateral}(${printQuery(from.statement)}) ${printName(from.alias)}${columns2}`;
  }
  const columns = from.alias?.columns?.length ? `(${printNames(from.alias.columns)})` : "";
  const alias = from.alias === void 0 ? "" : ` ${printName(from.alias.name)}${columns}`;
  return `${lateral}${printCall(from)}${from.withOrdinality ? " WITH ORDINALITY" : ""}${alias}`;
}
function printJoinCondition(join) {
  if (join.on) return ` ON ${printExpression(join.on)}`;
  return join.using?.length ? ` USING (${printNames(join.using)})` : "";
}
function printSelect(select) {
  const distinct = printDistinct(select);
  const offset = offsetOf(select);
  const columns = (select.columns ?? []).map(({ expr, alias }) => {
    const text = printExpression(expr);
    const implied = alias !== void 0 && impliedName(expr) === alias.name;
    return alias === void 0 || implied ? text : `${text} AS ${printName(alias.name)}`;
  });
  return [
    "SELECT",
    distinct,
    columns.join(", "),
    select.from?.length ? `FROM ${printSources(select.from)}` : "",
    select.where ? `WHERE ${printExpression(select.where)}` : "",
    select.groupBy?.length ? `GROUP BY ${printList(select.groupBy)}` : "",
    select.having ? `HAVING ${printExpression(select.having)}` : "",
    select.orderBy?.length ? `ORDER BY ${printOrder(select.orderBy)}` : "",
    select.limit?.limit ? `LIMIT ${printExpression(select.limit.limit)}` : "",
    offset === void 0 ? "" : `OFFSET ${printExpression(offset)}`,
    select.for ? `FOR ${select.for.type.toUpperCase()}${select.skip ? ` ${select.skip.type.toUpperCase()}` : ""}` : ""
  ].filter((part) => part !== "").join(" ");
}
function printSources(sources) {
  return sources.map((from, index) => {
    if (!from.join) return `${index === 0 ? "" : ", "}${printSource(from)}`;
    const type = from.join.type === "INNER JOIN" ? "JOIN" : from.join.type;
    return ` ${type} ${printSource(from)}${printJoinCondition(from.join)}`;
  }).join("");
}

// src/expressions/atom.ts
var flipped = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "=": "=",
  "!=": "!="
};
function readAtom(expression) {
  if (expression.type !== "binary" || expression.opSchema !== void 0) return void 0;
  const swap = isConstant(expression.left) && flipped[expression.op] !== void 0;
  const operator = swap ? flipped[expression.op] : expression.op;
  const [left, right] = swap ? [expression.right, expression.left] : [expression.left, expression.right];
  if (isConstant(left)) return void 0;
  const subject = printExpression(left);
  const values2 = right.type === "list" ? right.expressions : [right];
  if (!values2.every(isConstant)) return void 0;
  const list = right.type === "list";
  if (list ? operator === "IN" || operator === "NOT IN" : operator === "=" || operator === "!=") {
    const numbers2 = values2.map(numberOf);
    return {
      kind: "list",
      subject,
      negated: operator === "NOT IN" || operator === "!=",
      values: [...new Set(values2.map(printExpression))],
      numbers: numbers2.every((value2) => value2 !== void 0) ? numbers2 : void 0
    };
  }
  const value = numberOf(right);
  if (list || value === void 0 || !isBound(operator)) return void 0;
  return { kind: "bound", subject, operator, value };
}
function passes(value, { operator, value: limit }) {
  if (operator === "<") return value < limit;
  if (operator === "<=") return value <= limit;
  return operator === ">" ? value > limit : value >= limit;
}
function isBound(operator) {
  return operator === "<" || operator === "<=" || operator === ">" || operator === ">=";
}

// src/expressions/enumerate.ts
var shown = 5;
function enumerate(texts2) {
  if (texts2.length > shown + 1)
    return `${texts2.slice(0, shown).join(", ")} and ${texts2.length - shown} more (${texts2.length} in all)`;
  return texts2.length < 2 ? texts2[0] ?? "" : `${texts2.slice(0, -1).join(", ")} and ${texts2.at(-1)}`;
}
function quoteSql(sql) {
  const most = 240;
  const text = sql.length > most ? `${sql.slice(0, most - 60)} \u2026 ${sql.slice(-50)}` : sql;
  return `\`${text}\``;
}

// src/expressions/logic.ts
function operandsOf(expression, operator) {
  if (expression.type !== "binary" || expression.op !== operator || expression.opSchema !== void 0)
    return [expression];
  return [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)];
}
function boundsOf(expression) {
  if (expression.type !== "ternary") return void 0;
  const { value: left, lo, hi } = expression;
  const negated = expression.op === "NOT BETWEEN";
  return {
    operator: negated ? "OR" : "AND",
    bounds: [
      { type: "binary", op: negated ? "<" : ">=", left, right: lo },
      { type: "binary", op: negated ? ">" : "<=", left, right: hi }
    ]
  };
}

// src/expressions/match-lists.ts
function matchLists(before, after, key) {
  const rest = [...after];
  const kept = [];
  const removed = [];
  for (const item of before) {
    const index = rest.findIndex((other) => key(other) === key(item));
    if (index < 0) removed.push(item);
    else kept.push([item, rest.splice(index, 1)[0]]);
  }
  return { kept, removed, added: rest };
}

// src/expressions/compare-atoms.ts
function compareAtoms(before, after) {
  const [a, b] = [readAtom(before), readAtom(after)];
  if (a?.kind === "list" && b?.kind === "list" && a.subject === b.subject && a.negated === b.negated) {
    const remarks = compareValues(a, b);
    if (remarks.length > 0) return remarks;
  }
  const choices = compareChoices(before, after);
  if (choices !== void 0) return choices;
  if (subjectOf2(before) === void 0 || subjectOf2(before) !== subjectOf2(after)) return void 0;
  const [from, to] = [printExpression(before), printExpression(after)];
  const kind = a?.kind === "bound" && b?.kind === "bound" ? "bound-changed" : "condition-changed";
  return [
    {
      sentence: `changes the condition ${quoteSql(from)} to ${quoteSql(to)}`,
      fact: { kind, column: subjectOf2(before), before: from, after: to }
    }
  ];
}
function compareValues(before, after) {
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  const column = before.subject;
  const alone = before.values.length === 1 && after.values.length === 1;
  if (alone && added.length === 1) {
    const sentence = `changes the value that ${quoteSql(column)} must ${before.negated ? "not " : ""}have from ${quoteSql(removed[0])} to ${quoteSql(added[0])}`;
    return [{ sentence, fact: { kind: "value-changed", column, before: removed[0], after: added[0] } }];
  }
  const list = before.negated ? `the list of values that ${quoteSql(column)} must not have` : `the list of ${quoteSql(column)}`;
  const remark = (values2, verb, word5, kind) => values2.map((value, index) => ({
    // One sentence names all values; each value has a fact of its own.
    sentence: index > 0 ? "" : `${verb} the value${values2.length > 1 ? "s" : ""} ${enumerate(values2.map(quoteSql))} ${word5} ${list}`,
    fact: { kind, column, value }
  }));
  return [
    ...remark(added, "adds", "to", "value-added"),
    ...remark(removed, "removes", "from", "value-removed")
  ];
}
function compareChoices(before, after) {
  const match = matchLists(operandsOf(before, "OR"), operandsOf(after, "OR"), printExpression);
  if (match.kept.length === 0) return void 0;
  const text = (expression) => printExpression(expression);
  return [
    ...match.added.map(
      (choice) => ({
        sentence: `accepts also rows where ${quoteSql(text(choice))}`,
        fact: { kind: "disjunct-added", value: text(choice) }
      })
    ),
    ...match.removed.map(
      (choice) => ({
        sentence: `no longer accepts rows only because ${quoteSql(text(choice))}`,
        fact: { kind: "disjunct-dropped", value: text(choice) }
      })
    )
  ];
}
function subjectOf2(expression) {
  const atom = readAtom(expression);
  if (atom !== void 0) return atom.subject;
  if (expression.type === "binary" && expression.op !== "AND" && expression.op !== "OR")
    return printExpression(expression.left);
  if (expression.type === "ternary") return printExpression(expression.value);
  return expression.type === "unary" ? printExpression(expression.operand) : void 0;
}

// src/expressions/compare-conditions.ts
function compareConditions(before, after) {
  const parts = (expression) => expression === void 0 ? [] : operandsOf(expression, "AND").flatMap(split).filter((part) => !isAlways(part));
  const match = matchLists(parts(before), parts(after), printExpression);
  const added = [...match.added];
  const remarks = [];
  const dropped = [];
  for (const part of match.removed) {
    const found = added.map((other) => compareAtoms(part, other));
    const alike = found.findIndex(
      (remark, at) => remark !== void 0 && shapeOf(added[at]) === shapeOf(part)
    );
    const index = alike >= 0 ? alike : found.findIndex((remark) => remark !== void 0);
    if (index < 0) dropped.push(part);
    else {
      remarks.push(...found[index]);
      added.splice(index, 1);
    }
  }
  if (dropped.length === 1 && added.length === 1) {
    const [from, to] = [printExpression(dropped[0]), printExpression(added[0])];
    const sentence = `replaces the condition ${quoteSql(from)} by ${quoteSql(to)}`;
    return [...remarks, { sentence, fact: { kind: "conjunct-changed", before: from, after: to } }];
  }
  return [
    ...remarks,
    ...dropped.map((part) => {
      const value = printExpression(part);
      return {
        sentence: `drops the condition ${quoteSql(value)}`,
        fact: { kind: "conjunct-dropped", value }
      };
    }),
    ...added.map((part) => {
      const value = printExpression(part);
      return { sentence: `adds the condition ${quoteSql(value)}`, fact: { kind: "conjunct-added", value } };
    })
  ];
}
function isAlways(expression) {
  return expression.type === "boolean" && expression.value;
}
function split(expression) {
  const between = boundsOf(expression);
  return between?.operator === "AND" ? between.bounds : [expression];
}
function shapeOf(expression) {
  const operator = expression.type === "binary" ? expression.op : expression.type;
  return operator === ">=" || operator === "<=" ? operator[0] : operator;
}

// src/expressions/implies.ts
function implies(left, right) {
  let steps = 5e3;
  return below(left, right);
  function below(a, b) {
    if (--steps < 0) return false;
    if (printExpression(a) === printExpression(b)) return true;
    if (a.type === "boolean" && !a.value || b.type === "boolean" && b.value) return true;
    const all = expand(b, "AND");
    if (all.length > 1) return all.every((part) => below(a, part));
    const any = expand(a, "OR");
    if (any.length > 1) return any.every((part) => below(part, b));
    const atoms = [readAtom(a), readAtom(b)];
    if (atoms[0] !== void 0 && atoms[1] !== void 0 && atomBelow(atoms[0], atoms[1])) return true;
    const parts = expand(a, "AND");
    if (parts.length > 1 && parts.some((part) => below(part, b))) return true;
    const choices = expand(b, "OR");
    if (choices.length > 1 && choices.some((choice) => below(a, choice))) return true;
    const negations = a.type === "unary" && a.op === "NOT" && b.type === "unary" && b.op === "NOT";
    return negations && below(b.operand, a.operand);
  }
}
function expand(expression, operator) {
  const operands = operandsOf(expression, operator);
  if (operands.length > 1) return operands;
  const between = boundsOf(expression);
  if (between !== void 0) return between.operator === operator ? between.bounds : operands;
  if (expression.type !== "binary" || expression.right.type !== "list" || expression.opSchema !== void 0)
    return operands;
  const single = expression.op === "IN" ? "=" : expression.op === "NOT IN" ? "!=" : void 0;
  if (single === void 0 || single === "=" !== (operator === "OR")) return operands;
  if (expression.right.expressions.length === 0 || expression.left.type === "list") return operands;
  return expression.right.expressions.map(
    (right) => ({ type: "binary", op: single, left: expression.left, right })
  );
}
function atomBelow(a, b) {
  if (a.subject !== b.subject) return false;
  if (a.kind === "list")
    return b.kind === "list" ? listBelow(a, b) : !a.negated && !!a.numbers?.every((value) => passes(value, b));
  if (b.kind === "list") return b.negated && !!b.numbers?.every((value) => !passes(value, a));
  return boundBelow(a, b);
}
function listBelow(a, b) {
  if (a.negated) return b.negated && b.values.every((value) => a.values.includes(value));
  if (!b.negated) return a.values.every((value) => b.values.includes(value));
  return a.numbers !== void 0 && b.numbers !== void 0 && !a.numbers.some((value) => b.numbers.includes(value));
}
function boundBelow(a, b) {
  if (a.operator[0] !== b.operator[0]) return false;
  if (a.value === b.value) return b.operator.length === 2 || a.operator.length === 1;
  return passes(a.value, { operator: b.operator, value: b.value });
}

// src/expressions/condition-effect.ts
function conditionEffect(before, after) {
  const always = { type: "boolean", value: true };
  const [from, to] = [before ?? always, after ?? always];
  const wider = implies(from, to);
  const narrower = implies(to, from);
  if (wider) return narrower ? "same" : "wider";
  return narrower ? "narrower" : "other";
}
function effectRemarks(effect) {
  if (effect === "wider") {
    return [{ sentence: "wider: every row accepted before is still accepted", fact: { kind: "wider" } }];
  }
  if (effect === "narrower") {
    return [{ sentence: "narrower: no row is accepted that was refused before", fact: { kind: "narrower" } }];
  }
  if (effect === "same") {
    return [{ sentence: "accepts the same rows", fact: { kind: "spelling-changed" } }];
  }
  return [];
}

// src/expressions/explanation.ts
function toExplanation(remarks, effect) {
  return {
    sentences: remarks.map((remark) => remark.sentence).filter((sentence) => sentence !== ""),
    facts: remarks.map((remark) => remark.fact),
    ...effect === void 0 ? {} : { effect }
  };
}

// src/expressions/tokens.ts
var pattern = new RegExp(
  [
    String.raw`(?<space>\s+|--[^\n]*)`,
    String.raw`(?<string>[eE]'(?:[^'\\]|\\[\s\S]|'')*'|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*'|\$(?<tag>(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?)\$[\s\S]*?\$\k<tag>\$)`,
    '(?<quoted>(?:[uU]&)?"(?:[^"]|"")*")',
    String.raw`(?<number>(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<parameter>\$\d+)`,
    String.raw`(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`,
    String.raw`(?<punctuation>::|[()[\],;.:])`,
    String.raw`(?<operator>[+\-*/<>=~!@#%^&|${"`"}?]+)`
  ].join("|"),
  "gy"
);
function tokenize(sql) {
  const tokens = [];
  let position = 0;
  while (position < sql.length) {
    if (sql.startsWith("/*", position)) {
      position = endOfComment(sql, position);
      continue;
    }
    pattern.lastIndex = position;
    const groups = pattern.exec(sql)?.groups;
    if (groups === void 0) return void 0;
    const [kind, matched] = Object.entries(groups).find(
      ([name, text2]) => name !== "tag" && text2 !== void 0
    );
    const text = kind === "operator" ? trimOperator(matched) : matched;
    position += text.length;
    if (kind !== "space") tokens.push({ kind, text });
  }
  return tokens;
}
function isWord(token, ...words) {
  return token?.kind === "word" && words.includes(token.text.toLowerCase());
}
function isMark(token, text) {
  return token?.kind === "punctuation" && token.text === text;
}
function closing(tokens, open) {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, "(") || isMark(token, "[")) depth++;
    else if ((isMark(token, ")") || isMark(token, "]")) && --depth === 0) return index;
  }
  return -1;
}
function punctuation(text) {
  return { kind: "punctuation", text };
}
function trimOperator(text) {
  const comment = text.search(/--|\/\*/);
  let operator = comment > 0 ? text.slice(0, comment) : text;
  while (operator.length > 1 && /[+-]$/.test(operator) && !/[~!@#%^&|`?]/.test(operator)) {
    operator = operator.slice(0, -1);
  }
  return operator;
}
function endOfComment(sql, start) {
  let depth = 0;
  for (let index = start; index < sql.length; index++) {
    const pair = sql.slice(index, index + 2);
    if (pair === "/*") depth++;
    else if (pair === "*/" && --depth === 0) return index + 2;
    if (pair === "/*" || pair === "*/") index++;
  }
  return sql.length;
}

// src/expressions/rewrites/rewrite.ts
function spell(tokens) {
  return tokens.map((token) => token.text).join(" ");
}

// src/expressions/rewrites/column-definitions.ts
var notAliases = [
  "and",
  "or",
  "in",
  "not",
  "over",
  "filter",
  "group",
  "using",
  "on",
  "union",
  "as",
  "is",
  "within",
  "any",
  "all",
  "exists",
  "values",
  "like",
  "case",
  "when",
  "then",
  "else",
  "where",
  "having",
  "select",
  "from",
  "by",
  "join",
  "between"
];
var rewriteColumnDefinitions = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]);
    const name = tokens[index];
    const isName = name?.kind === "quoted" || name?.kind === "word" && !isWord(name, ...notAliases);
    const after = tokens[isWord(tokens[index - 1], "as") ? index - 2 : index - 1];
    if (!isName || !isMark(after, ")") || !isMark(tokens[index + 1], "(")) continue;
    const end = closing(tokens, index + 1);
    const columns = split2(tokens.slice(index + 2, end));
    const typed = columns.every(
      ([first, second]) => second !== void 0 && first?.kind !== "number" && isType(second)
    );
    if (!typed) continue;
    result.push(tokens[index + 1]);
    columns.forEach((column, position) => {
      if (position > 0) result.push({ kind: "punctuation", text: "," });
      result.push(mark("columns", spell(column).replaceAll(/ ([.([\])]) ?/g, "$1")));
    });
    result.push(tokens[end]);
    index = end;
  }
  return result;
};
var isType = (token) => token.kind === "word" || token.kind === "quoted";
function split2(tokens) {
  const parts = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, "(")) depth++;
    if (isMark(token, ")")) depth--;
    if (depth === 0 && isMark(token, ",")) parts.push([]);
    else parts.at(-1).push(token);
  }
  return parts;
}

// src/expressions/rewrites/common-tables.ts
var word = (text) => ({ kind: "word", text });
var rewriteCommonTables = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]);
    if (!isWord(tokens[index], "with") || isWord(tokens[index + 1], "ordinality", "time", "ties")) continue;
    const recursive = isWord(tokens[index + 1], "recursive");
    let at = index + (recursive ? 2 : 1);
    for (; ; ) {
      const header = readHeader(tokens, at);
      if (header === void 0) break;
      const end = closing(tokens, header.body);
      const detail = `${recursive ? "RECURSIVE" : ""}|${header.columns}|${header.materialized}`;
      const plain2 = detail === "||";
      result.push(
        plain2 ? tokens[at] : mark("common", `${identifier(tokens[at])}|${detail}`),
        word("AS"),
        tokens[header.body]
      );
      result.push(...rewriteCommonTables(tokens.slice(header.body + 1, end)), tokens[end]);
      index = end;
      if (!isMark(tokens[end + 1], ",")) break;
      result.push(tokens[end + 1]);
      at = end + 2;
    }
  }
  return result;
};
function readHeader(tokens, start) {
  let at = start + 1;
  let columns = "";
  if (isMark(tokens[at], "(")) {
    const end = closing(tokens, at);
    columns = spell(tokens.slice(at + 1, end)).replaceAll(" ,", ",");
    at = end + 1;
  }
  if (!isWord(tokens[at], "as")) return void 0;
  at += 1;
  const first = at;
  if (isWord(tokens[at], "not")) at += 1;
  if (isWord(tokens[at], "materialized")) at += 1;
  if (!isMark(tokens[at], "(") || closing(tokens, at) < 0) return void 0;
  return { body: at, columns, materialized: spell(tokens.slice(first, at)).toUpperCase() };
}
var identifier = (token) => token.kind === "quoted" ? token.text.slice(1, -1) : token.text.toLowerCase();

// src/expressions/rewrites/fields.ts
var rewriteFields = (tokens) => {
  const result = [];
  let afterField = -1;
  for (let index = 0; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const name = tokens[index + 1];
    if (isMark(tokens[index], ".") && (isMark(before, ")") || isMark(before, "]") || afterField === index) && name !== void 0) {
      result.push(punctuation("::"), mark("field", name.text));
      index += 1;
      afterField = index + 1;
    } else result.push(tokens[index]);
  }
  return result;
};

// src/expressions/rewrites/groupings.ts
var rewriteGroupings = (tokens) => {
  const sets = tokens.some((token, index) => isWord(token, "grouping") && isWord(tokens[index + 1], "sets"));
  return sets ? markSets(tokens) : tokens;
};
function markSets(tokens) {
  return tokens.flatMap((token, index) => {
    if (isWord(token, "grouping") && isWord(tokens[index + 1], "sets"))
      return [mark("grouping", "GROUPING SETS")];
    if (isWord(token, "sets") && isWord(tokens[index - 1], "grouping")) return [];
    const before = tokens[index - 1];
    const empty = isMark(token, "(") && isMark(tokens[index + 1], ")") && (isMark(before, "(") || isMark(before, ","));
    return empty ? [mark("grouping", ""), token] : [token];
  });
}

// src/expressions/rewrites/literals.ts
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
var rewriteLiterals = (tokens) => tokens.flatMap((token) => {
  if (token.kind === "number") {
    const exact = String(Number(token.text)) === token.text && Math.abs(Number(token.text)) <= Number.MAX_SAFE_INTEGER;
    return exact ? [token] : marked(token.text);
  }
  if (token.kind !== "string") return [token];
  if (/^[bBxXuU]/.test(token.text)) return marked(token.text);
  if (/^[eE]/.test(token.text)) return [plain(decodeEscapes(token.text.slice(2, -1)))];
  if (token.text.startsWith("$"))
    return [
      plain(
        token.text.slice(
          token.text.indexOf("$", 1) + 1,
          token.text.lastIndexOf("$", token.text.length - 2)
        )
      )
    ];
  return [token];
});
function marked(text) {
  return [{ kind: "string", text: "''" }, punctuation("::"), mark("literal", text)];
}
function plain(value) {
  return { kind: "string", text: `'${value.replaceAll("'", "''")}'` };
}
function decodeEscapes(text) {
  return text.replace(
    /''|\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
    (all, ...groups) => {
      if (all === "''") return "'";
      const [short, long, hex, octal, letter] = groups;
      if (letter !== void 0) return escapes[letter] ?? letter;
      return String.fromCodePoint(
        octal === void 0 ? Number.parseInt(short ?? long ?? hex, 16) : Number.parseInt(octal, 8)
      );
    }
  );
}

// src/expressions/rewrites/names.ts
var rewriteNames = (tokens) => tokens.map((token) => {
  if (token.kind === "word" && /[^\w]/.test(token.text)) return mark("name", token.text.toLowerCase());
  if (token.kind !== "quoted" || token.text.startsWith('"~')) return token;
  const name = token.text.slice(1, -1);
  return /[*"]/.test(name) ? mark("name", name.replaceAll('""', '"')) : token;
});

// src/expressions/rewrites/nested-joins.ts
var word2 = (text) => ({ kind: "word", text });
var rewriteNestedJoins = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]);
    if (!isWord(tokens[index], "join") || !isMark(tokens[index + 1], "(")) continue;
    const end = closing(tokens, index + 1);
    if (end < 0 || !hasOwnJoin(tokens, index + 2, end)) continue;
    const inner = rewriteNestedJoins(tokens.slice(index + 2, end));
    result.push(punctuation("("), word2("SELECT"), { kind: "operator", text: "*" }, word2("FROM"), ...inner);
    result.push(punctuation(")"), mark("join", ""));
    index = end;
  }
  return result;
};
function hasOwnJoin(tokens, start, end) {
  if (isWord(tokens[start], "select", "with", "values")) return false;
  for (let index = start; index < end; index++) {
    if (isWord(tokens[index], "join")) return true;
    if (isMark(tokens[index], "(")) index = closing(tokens, index);
  }
  return false;
}

// src/expressions/rewrites/operators.ts
var known = /* @__PURE__ */ new Set([
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
  "=",
  "<>",
  "!=",
  "<",
  ">",
  "<=",
  ">=",
  "~~",
  "~~*",
  "!~~",
  "!~~*"
]);
var rewriteOperators = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (isWord(token, "operator") && isMark(tokens[index + 1], "(")) {
      const end = closing(tokens, index + 1);
      const inner = tokens.slice(index + 2, end);
      const schema = inner.length > 1 ? inner[0].text.replaceAll('"', "") : "pg_catalog";
      const operator = inner.at(-1);
      if (operator?.kind === "operator") {
        if (schema !== "pg_catalog") result.push(...asOther(`OPERATOR(${spell(inner).replaceAll(" ", "")})`));
        else result.push(...known.has(operator.text) ? [operator] : asOther(operator.text));
        index = end;
        continue;
      }
    }
    const distinct = isWord(token, "is") ? distinctFrom(tokens, index) : void 0;
    if (distinct !== void 0) {
      result.push(...asOperator(distinct.text, "="));
      index += distinct.length - 1;
    } else if (isWord(token, "overlaps")) result.push(...asOther("OVERLAPS"));
    else if (token.kind === "operator" && !known.has(token.text)) result.push(...asOther(token.text));
    else result.push(token);
  }
  return result;
};
function distinctFrom(tokens, index) {
  const not = isWord(tokens[index + 1], "not") ? 1 : 0;
  const found = isWord(tokens[index + 1 + not], "distinct") && isWord(tokens[index + 2 + not], "from");
  return found ? { text: not ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM", length: 3 + not } : void 0;
}
var asOther = (text) => asOperator(text, "|");
function asOperator(text, like) {
  const word5 = (spelling) => ({ kind: "word", text: spelling });
  const sign = (spelling) => ({ kind: "punctuation", text: spelling });
  return [
    word5("OPERATOR"),
    sign("("),
    mark("operator", text),
    sign("."),
    { kind: "operator", text: like },
    sign(")")
  ];
}

// src/expressions/rewrites/prefixes.ts
var afterWords = [
  "and",
  "or",
  "not",
  "when",
  "then",
  "else",
  "case",
  "where",
  "on",
  "select",
  "by",
  "having",
  "distinct"
];
var rewritePrefixes = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const variadic = isWord(token, "variadic") && !isMark(tokens[index + 1], ",");
    if (!variadic && !isPrefixOperator(tokens, index)) {
      result.push(token);
      continue;
    }
    const end = endOfOperand(tokens, index + 1);
    result.push(mark("prefix", variadic ? "VARIADIC" : token.text), punctuation("("));
    result.push(...rewritePrefixes(tokens.slice(index + 1, end)), punctuation(")"));
    index = end - 1;
  }
  return result;
};
function isPrefixOperator(tokens, index) {
  const token = tokens[index];
  if (token.kind !== "operator" || ["+", "-", "*"].includes(token.text)) return false;
  const before = tokens[index - 1];
  if (before === void 0 || before.kind === "operator") return true;
  if (isMark(before, "(")) return !isWord(tokens[index - 2], "operator");
  return isMark(before, ",") || isMark(before, "[") || isWord(before, ...afterWords);
}
function endOfOperand(tokens, start) {
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, "(") || isMark(token, "[")) {
      const end = closing(tokens, index);
      if (end < 0) return tokens.length;
      index = end;
    } else if (isMark(token, ")") || isMark(token, ",") || isMark(token, "]")) return index;
  }
  return tokens.length;
}

// src/expressions/rewrites/set-operations.ts
var word3 = (text) => ({ kind: "word", text });
var union = [word3("UNION"), word3("ALL")];
var branch = (text) => [
  word3("VALUES"),
  punctuation("("),
  mark("set", text),
  punctuation(")")
];
var rewriteSetOperations = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!isWord(token, "union", "intersect", "except")) {
      result.push(token);
      continue;
    }
    const all = isWord(tokens[index + 1], "all");
    const name = `${token.text.toUpperCase()}${all ? " ALL" : ""}`;
    const end = index + (all ? 1 : 0);
    if (isWord(token, "union")) result.push(...tokens.slice(index, end + 1));
    else result.push(...union, ...branch(name), ...union);
    index = end;
    if (!isMark(tokens[index + 1], "(") || !hasOwnOperation(tokens, index + 1)) continue;
    result.push(tokens[index + 1], ...branch("("), ...union);
    index += 1;
  }
  return result;
};
function hasOwnOperation(tokens, open) {
  const end = closing(tokens, open);
  for (let index = open + 1; index < end; index++) {
    if (isMark(tokens[index], "(")) index = closing(tokens, index);
    else if (isWord(tokens[index], "union", "intersect", "except")) return true;
  }
  return false;
}

// src/expressions/rewrites/slices.ts
var rewriteSlices = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]);
    if (!isMark(tokens[index], "[")) continue;
    const end = closing(tokens, index);
    const colon = end < 0 ? -1 : colonAt(tokens, index + 1, end);
    if (colon < 0) continue;
    const bound = (from, to) => from === to ? [{ kind: "word", text: "NULL" }] : rewriteSlices(tokens.slice(from, to));
    result.push(mark("slice", ""), punctuation("("), ...bound(index + 1, colon), punctuation(","));
    result.push(...bound(colon + 1, end), punctuation(")"), punctuation("]"));
    index = end;
  }
  return result;
};
function colonAt(tokens, start, end) {
  for (let index = start; index < end; index++) {
    if (isMark(tokens[index], ":")) return index;
    if (isMark(tokens[index], "(") || isMark(tokens[index], "[")) index = closing(tokens, index);
  }
  return -1;
}

// src/expressions/rewrites/subqueries.ts
var rewriteSubqueries = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]);
    if (!isMark(tokens[index], "(") || !isWord(tokens[index + 1], "select", "with")) continue;
    const end = closing(tokens, index);
    if (end < 0) continue;
    result.push(...rewriteSubqueries(tokens.slice(index + 1, end)));
    if (needsEnd(tokens, index + 1, end)) result.push({ kind: "word", text: "OFFSET" }, mark("end", ""));
    result.push(tokens[end]);
    index = end;
  }
  return result;
};
function needsEnd(tokens, start, end) {
  let comma = false;
  for (let index = start; index < end; index++) {
    if (isMark(tokens[index], "(") || isMark(tokens[index], "[")) index = closing(tokens, index);
    else if (isWord(tokens[index], "limit", "offset", "fetch", "for")) return false;
    else if (isMark(tokens[index], ",")) comma = true;
  }
  return comma;
}

// src/expressions/rewrites/suffixes.ts
var rewriteSuffixes = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const length = suffixLength(tokens, index);
    if (length === 0) result.push(tokens[index]);
    else {
      const words = spell(tokens.slice(index, index + length)).replaceAll(" . ", ".");
      result.push(punctuation("::"), mark("suffix", words));
      index += length - 1;
    }
  }
  return result;
};
function suffixLength(tokens, index) {
  if (isWord(tokens[index], "collate")) return isMark(tokens[index + 2], ".") ? 4 : 2;
  if (isWord(tokens[index], "at") && isWord(tokens[index + 1], "local")) return 2;
  if (!isWord(tokens[index], "is")) return 0;
  const not = isWord(tokens[index + 1], "not") ? 1 : 0;
  const test = tokens[index + 1 + not];
  if (isWord(test, "unknown", "document", "normalized")) return 2 + not;
  if (isWord(test, "nfc", "nfd", "nfkc", "nfkd")) return 3 + not;
  if (!isWord(test, "json")) return 0;
  return isWord(tokens[index + 2 + not], "value", "array", "object", "scalar") ? 3 + not : 2 + not;
}

// src/expressions/rewrites/trims.ts
var rewriteTrims = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const side = tokens[index + 2];
    if (isWord(tokens[index], "trim") && isMark(tokens[index + 1], "(") && isWord(side, "both", "leading", "trailing")) {
      const end = closing(tokens, index + 1);
      const inner = tokens.slice(index + 3, end);
      const from = inner.findIndex((token, at) => isWord(token, "from") && depthAt(inner, at) === 0);
      const comma = from > 0 ? [punctuation(",")] : [];
      const rest = [...inner.slice(0, Math.max(from, 0)), ...comma, ...inner.slice(from + 1)];
      result.push(
        mark("trim", side.text.toUpperCase()),
        punctuation("("),
        ...rewriteTrims(rest),
        punctuation(")")
      );
      index = end;
    } else result.push(tokens[index]);
  }
  return result;
};
function depthAt(tokens, end) {
  let depth = 0;
  for (const token of tokens.slice(0, end)) depth += isMark(token, "(") ? 1 : isMark(token, ")") ? -1 : 0;
  return depth;
}

// src/expressions/rewrites/types.ts
var units = ["year", "month", "day", "hour", "minute", "second", "to"];
var rewriteTypes = (tokens) => {
  const result = [];
  for (let index = 0; index < tokens.length; index++) {
    const length = typeLength(tokens, index);
    if (length > 1) {
      result.push(
        mark(
          "type",
          spell(tokens.slice(index, index + length)).toLowerCase().replace(/ \( (\d+) \)/, "($1)")
        )
      );
      index += length - 1;
    } else result.push(tokens[index]);
  }
  return result;
};
function typeLength(tokens, index) {
  const precision = (at) => isMark(tokens[at], "(") && isMark(tokens[at + 2], ")") ? 3 : 0;
  if (isWord(tokens[index], "interval")) {
    let end = index + 1;
    while (isWord(tokens[end], ...units)) end++;
    return end === index + 1 ? 0 : end + precision(end) - index;
  }
  if (!isWord(tokens[index], "time") || precision(index + 1) === 0) return 0;
  return isWord(tokens[index + 4], "with", "without") ? 7 : 0;
}

// src/expressions/rewrites/windows.ts
var word4 = (text) => ({ kind: "word", text });
var rewriteWindows = (tokens) => {
  const { rest, definitions } = takeDefinitions(tokens);
  const result = [];
  for (let index = 0; index < rest.length; index++) {
    const next = rest[index + 1];
    result.push(rest[index]);
    if (!isWord(rest[index], "over") || next === void 0) continue;
    if (isMark(next, "(")) {
      const end = closing(rest, index + 1);
      result.push(punctuation("("), ...withFrame(rest.slice(index + 2, end)), punctuation(")"));
      index = end;
    } else if (definitions.has(next.text)) {
      result.push(punctuation("("), ...withFrame(definitions.get(next.text)), punctuation(")"));
      index += 1;
    }
  }
  return result;
};
function withFrame(tokens) {
  const start = tokens.findIndex(
    (token, index) => isWord(token, "rows", "range", "groups") && isWord(tokens[index + 1], "between", "unbounded", "current")
  );
  if (start < 0) return tokens;
  const before = tokens.slice(0, start);
  const ordered = before.some((token, index) => isWord(token, "order") && isWord(before[index + 1], "by"));
  const lead = ordered ? [punctuation(",")] : [word4("ORDER"), word4("BY")];
  return [...before, ...lead, mark("frame", spell(tokens.slice(start)))];
}
function takeDefinitions(tokens) {
  const definitions = /* @__PURE__ */ new Map();
  const rest = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isWord(tokens[index], "window") || !isWord(tokens[index + 2], "as") || !isMark(tokens[index + 3], "(")) {
      rest.push(tokens[index]);
      continue;
    }
    while (isWord(tokens[index + 2], "as")) {
      const end = closing(tokens, index + 3);
      definitions.set(tokens[index + 1].text, tokens.slice(index + 4, end));
      index = end;
      if (!isMark(tokens[index + 1], ",")) break;
      index += 1;
    }
  }
  return { rest, definitions };
}

// src/expressions/rewrites/index.ts
var rewrites = [
  rewriteCommonTables,
  rewriteSetOperations,
  rewriteNestedJoins,
  rewriteSubqueries,
  rewriteColumnDefinitions,
  rewriteNames,
  rewriteLiterals,
  rewriteTrims,
  rewriteTypes,
  rewriteWindows,
  rewriteGroupings,
  rewriteSlices,
  rewriteFields,
  rewriteSuffixes,
  rewritePrefixes,
  rewriteOperators
];

// src/expressions/read.ts
var queryTypes2 = ["select", "union", "union all", "values", "with", "with recursive"];
function readExpression(library, sql) {
  return attempt(sql, (text) => library.parse(text, "expr"), printExpression);
}
function readQuery(library, sql) {
  return attempt(
    sql,
    (text) => {
      const statements = library.parse(text);
      const [statement] = statements;
      const readable = statements.length === 1 && statement !== void 0 && queryTypes2.includes(statement.type);
      return readable ? statement : void 0;
    },
    printQuery
  );
}
function attempt(sql, parse, print) {
  const tokens = tokenize(sql);
  if (tokens === void 0 || tokens.length === 0) return void 0;
  try {
    const tree = parse(spell(rewrites.reduce((current, rewrite) => rewrite(current), tokens)));
    if (tree !== void 0) print(tree);
    return tree;
  } catch {
    return void 0;
  }
}

// src/expressions/value-list.ts
function toValueList(library, binary2) {
  const { right } = binary2;
  if (binary2.opSchema !== void 0) return void 0;
  if (binary2.op === "IN" || binary2.op === "NOT IN") {
    const single = right.type !== "list" && right.type !== "call" && right.type !== "array select" && !isSubquery(right);
    return single ? { ...binary2, right: { type: "list", expressions: [right] } } : void 0;
  }
  if (right.type !== "call" || right.args.length !== 1 || right.function.schema !== void 0)
    return void 0;
  const quantifier = right.function.name;
  const negated = binary2.op === "!=" && quantifier === "all";
  if (!negated && !(binary2.op === "=" && (quantifier === "any" || quantifier === "some"))) return void 0;
  const items = itemsOf(library, right.args[0]);
  if (items === void 0 || items.length === 0) return void 0;
  return { ...binary2, op: negated ? "NOT IN" : "IN", right: { type: "list", expressions: [...items] } };
}
function isSubquery(expression) {
  return ["select", "union", "union all", "values", "with", "with recursive"].includes(expression.type);
}
function itemsOf(library, array) {
  if (array.type === "array") return array.expressions;
  if (array.type !== "cast" || array.to.kind !== "array") return void 0;
  const element = array.to.arrayOf;
  if (array.operand.type === "array") {
    const items = array.operand.expressions;
    return isTextType(element) ? items : items.map((operand) => cast(operand, element));
  }
  if (array.operand.type !== "string" || /\bnull\b|[\\[\]]/i.test(array.operand.value)) return void 0;
  return library.parseArrayLiteral(array.operand.value).map((value) => cast({ type: "string", value }, element));
}
function cast(operand, to) {
  if (operand.type === "string" && isTextType(to)) return operand;
  const whole = { type: "cast", operand, to };
  const value = numberOf(whole);
  return value === void 0 ? whole : numberConstant(value);
}

// src/expressions/simplify-tree.ts
var comparisons = /* @__PURE__ */ new Set([
  "=",
  "!=",
  "<",
  ">",
  "<=",
  ">=",
  "LIKE",
  "NOT LIKE",
  "ILIKE",
  "NOT ILIKE",
  "IN",
  "NOT IN"
]);
var textFunctions = /* @__PURE__ */ new Set([
  "lower",
  "upper",
  "btrim",
  "ltrim",
  "rtrim",
  "length",
  "char_length",
  "concat",
  "md5"
]);
function simplifyExpression(library, expression, mode) {
  return mapper(library, mode).expr(expression) ?? expression;
}
function simplifyQuery(library, query, mode) {
  return mapper(library, mode).statement(query) ?? query;
}
function mapper(library, mode) {
  return library.astMapper((map) => ({
    cast: (node) => {
      if (node.operand.type === "cast" && node.operand.operand.type === "string") return node;
      const mapped = map.super().cast(node);
      return mapped?.type === "cast" ? simplifyCast(mapped, mode) : mapped;
    },
    binary: (node) => {
      const mapped = map.super().binary(node);
      return mapped?.type === "binary" ? simplifyBinary(library, mapped, mode) : mapped;
    },
    ternary: (node) => {
      const mapped = map.super().ternary(node);
      return mapped?.type === "ternary" ? simplifyBetween(mapped) : mapped;
    },
    call: (node) => {
      const mapped = map.super().call(node);
      return mapped?.type === "call" ? simplifyCall(mapped, mode) : mapped;
    }
  }));
}
function simplifyCast(cast2, mode) {
  const { operand, to } = cast2;
  if (operand.type === "string" && isTextType(to)) return operand;
  const value = to.kind !== "array" && to.name === "integer" ? numberOf(cast2) : void 0;
  if (value !== void 0) return numberConstant(value);
  if (operand.type === "null" && mode === "display") return operand;
  const textArray = to.kind === "array" && isTextType(to.arrayOf) && operand.type === "array";
  return textArray && operand.expressions.length > 0 && operand.expressions.every((item) => item.type === "string") ? operand : cast2;
}
function simplifyBinary(library, binary2, mode) {
  const listed = toValueList(library, binary2) ?? binary2;
  const matches = listed.opSchema !== void 0 && /~/.test(listed.opSchema);
  if (!matches && (listed.opSchema !== void 0 || !comparisons.has(listed.op))) return listed;
  const left = bareNumbers(listed.left);
  const right = bareNumbers(listed.right);
  if (mode === "exact") return { ...listed, left, right };
  return { ...listed, left: withoutCast(left, right), right: withoutCast(right, left) };
}
function simplifyBetween(ternary) {
  return { ...ternary, lo: bareNumbers(ternary.lo), hi: bareNumbers(ternary.hi) };
}
function simplifyCall(call, mode) {
  const { name, schema } = call.function;
  const [first, second] = call.args;
  if (name === "timezone" && isBuiltIn(call.function) && call.args.length === 2) {
    return { type: "binary", op: "AT TIME ZONE", left: second, right: first };
  }
  if (mode === "exact" || schema !== void 0 && schema !== "pg_catalog") return call;
  if (textFunctions.has(name)) return { ...call, args: call.args.map(withoutTextCast) };
  const sequence = name === "nextval" && first?.type === "cast" && first.operand.type === "string";
  return sequence ? { ...call, args: [first.operand] } : call;
}
function bareNumbers(side) {
  if (side.type === "list") return { ...side, expressions: side.expressions.map(bareNumbers) };
  const value = side.type === "cast" || side.type === "unary" ? numberOf(side) : void 0;
  return value === void 0 ? side : numberConstant(value);
}
function withoutCast(side, other) {
  if (side.type === "list")
    return { ...side, expressions: side.expressions.map((item) => withoutCast(item, other)) };
  if (side.type !== "cast") return side;
  const { operand, to } = side;
  if (operand.type === "string") return isBuiltIn(to) || isConstant(other) ? side : operand;
  const beside = other.type === "string" || other.type === "list" && other.expressions.every((item) => item.type === "string");
  return beside ? withoutTextCast(side) : side;
}
function withoutTextCast(side) {
  return side.type === "cast" && isTextType(side.to) && side.operand.type === "ref" ? side.operand : side;
}

// src/expressions/explain-condition.ts
function explainCondition(library, before, after) {
  const compared = compareConditionTexts(library, before, after);
  if (compared === void 0) return void 0;
  const { remarks, effect } = compared;
  return toExplanation([...remarks, ...effectRemarks(effect)], effect === "same" ? void 0 : effect);
}
function compareConditionTexts(library, before, after) {
  const from = before === void 0 ? void 0 : readExpression(library, before);
  const to = after === void 0 ? void 0 : readExpression(library, after);
  if (before !== void 0 && from === void 0 || after !== void 0 && to === void 0)
    return void 0;
  if (from === void 0 && to === void 0) return void 0;
  const remarks = compareConditions(
    from && simplifyExpression(library, from, "display"),
    to && simplifyExpression(library, to, "display")
  );
  const effect = conditionEffect(
    from && simplifyExpression(library, from, "exact"),
    to && simplifyExpression(library, to, "exact")
  );
  if (remarks.length > 0 || effect === "same") return { remarks, effect };
  return { remarks: [{ sentence: "changes casts only", fact: { kind: "spelling-changed" } }], effect };
}

// src/expressions/policies/combine-effects.ts
function combineEffects(effects) {
  const pointing = new Set(effects.filter((effect) => effect !== "same"));
  if (pointing.size === 0) return "same";
  return pointing.size === 1 ? [...pointing][0] : "other";
}

// src/expressions/policies/policy-conditions.ts
function policyConditions(policy) {
  const command = policy.command.toUpperCase();
  const missing = policy.permissive ? "false" : "true";
  const using = command === "INSERT" ? void 0 : policy.using ?? missing;
  if (command === "SELECT" || command === "DELETE") return { using };
  return { using, check: policy.check ?? using ?? missing };
}

// src/expressions/policies/describe-access.ts
function describeRoles(roles) {
  if (roles.includes("PUBLIC")) return "every role";
  return `${roles.length === 1 ? "role" : "roles"} ${enumerate(roles.map(quoteSql))}`;
}
function describeRows(policy, show) {
  const { using, check } = policyConditions(policy);
  const command = policy.command.toUpperCase();
  const main = command === "INSERT" ? check : using;
  const condition = show(main ?? "true");
  const rows = condition === "true" ? " without a condition" : ` where ${quoteSql(condition)}`;
  const fresh = check === void 0 || command === "INSERT" ? void 0 : show(check);
  if (fresh === void 0 || fresh === condition) return rows;
  return `${rows}, new rows ${fresh === "true" ? "without a condition" : `only where ${quoteSql(fresh)}`}`;
}

// src/expressions/policies/policy.ts
function policyRoles(policy) {
  const roles = policy.roles.map((role) => role.toLowerCase() === "public" ? "PUBLIC" : role);
  return roles.length === 0 || roles.includes("PUBLIC") ? ["PUBLIC"] : [...new Set(roles)].sort();
}
function commandVerb(command) {
  const verbs = {
    SELECT: "read rows",
    INSERT: "insert rows",
    UPDATE: "update rows",
    DELETE: "delete rows"
  };
  return verbs[command.toUpperCase()] ?? "read, insert, update and delete rows";
}

// src/expressions/policies/compare-roles.ts
function compareRoles(before, after, show) {
  const [from, to] = [policyRoles(before), policyRoles(after)];
  const open = from.includes("PUBLIC");
  const gained = open ? [] : to.filter((role) => !from.includes(role));
  const lost = to.includes("PUBLIC") ? [] : from.filter((role) => !to.includes(role));
  const remarks = [];
  const verb = commandVerb(after.command);
  if (gained.length > 0) {
    const what = after.permissive ? `can now ${verb}` : `can now ${verb} only`;
    remarks.push({
      sentence: `${describeRoles(gained)} ${what}${describeRows(after, show)}`,
      fact: { kind: "role-added", value: gained.join(", ") }
    });
  }
  if (lost.length > 0) {
    const who = open ? `roles other than ${describeRoles(to).replace(/^roles? /, "")}` : describeRoles(lost);
    const what = before.permissive ? `can no longer ${commandVerb(before.command)} through it` : "are no longer limited by it";
    const agreed = lost.length === 1 && !open ? what.replace(/^are /, "is ") : what;
    remarks.push({ sentence: `${who} ${agreed}`, fact: { kind: "role-removed", value: lost.join(", ") } });
  }
  const wider = after.permissive ? gained.length > 0 : lost.length > 0;
  const narrower = after.permissive ? lost.length > 0 : gained.length > 0;
  if (wider && narrower) return { remarks, effect: "other" };
  return { remarks, effect: wider ? "wider" : narrower ? "narrower" : "same" };
}

// src/expressions/policies/explain-presence.ts
function explainAdded(policy, show) {
  const who = describeRoles(policyRoles(policy));
  const rows = describeRows(policy, show);
  const verb = commandVerb(policy.command);
  const remark = policy.permissive ? { sentence: `${who} can now ${verb}${rows}`, fact: { kind: "access-gained", value: policy.name } } : {
    sentence: `${who} can now ${verb} only${rows}, whatever permissive policies allow`,
    fact: { kind: "access-limited", value: policy.name }
  };
  return toExplanation([remark], policy.permissive ? "wider" : "narrower");
}
function explainRemoved(policy, show) {
  const who = describeRoles(policyRoles(policy));
  const rows = describeRows(policy, show);
  const verb = commandVerb(policy.command);
  if (!policy.permissive) {
    const sentence = `${who} can ${verb} beyond those${rows} again, as far as permissive policies allow`;
    return toExplanation([{ sentence, fact: { kind: "access-freed", value: policy.name } }], "wider");
  }
  const lost = {
    sentence: `${who} can no longer ${verb}${rows} through this policy`,
    fact: { kind: "access-lost", value: policy.name }
  };
  const none = {
    sentence: "with row-level security enabled and no other permissive policy for them, no rows are left",
    fact: { kind: "access-lost", value: "default deny" }
  };
  return toExplanation([lost, none], "narrower");
}

// src/expressions/queries/place.ts
function inPlace(place, remarks) {
  return remarks.map(({ sentence, fact }) => ({
    sentence: sentence === "" ? "" : `in ${place}: ${sentence}`,
    fact: { ...fact, place: fact.place === void 0 ? place : `${place}, ${fact.place}` }
  }));
}

// src/expressions/simplify.ts
function simplify(library, sql, form) {
  if (form === "query") {
    const query = readQuery(library, sql);
    return query === void 0 ? fold(sql) : printQuery(simplifyQuery(library, query, "display"));
  }
  const expression = readExpression(library, sql);
  return expression === void 0 ? fold(sql) : displayExpression(library, expression);
}
function displayExpression(library, expression) {
  const value = numberOf(expression);
  return printExpression(
    value === void 0 ? simplifyExpression(library, expression, "display") : numberConstant(value)
  );
}
function fold(sql) {
  const kept = tokenize(sql)?.filter(
    (token) => (token.kind === "string" || token.kind === "quoted") && /\s/.test(token.text)
  );
  if (kept === void 0 || sql.includes("--")) return sql.trim();
  const pieces = [];
  let position = 0;
  for (const { text } of kept) {
    const start = sql.indexOf(text, position);
    pieces.push(sql.slice(position, start).replace(/\s+/g, " "), text);
    position = start + text.length;
  }
  return [...pieces, sql.slice(position).replace(/\s+/g, " ")].join("").trim();
}

// src/expressions/explain-policy.ts
function explainPolicy(library, before, after) {
  const show = (sql) => simplify(library, sql, "expression");
  if (before === void 0) return after === void 0 ? void 0 : explainAdded(after, show);
  if (after === void 0) return explainRemoved(before, show);
  const roles = compareRoles(before, after, show);
  const remarks = [...roles.remarks];
  const effects = [roles.effect];
  const [from, to] = [before.command.toUpperCase(), after.command.toUpperCase()];
  if (from !== to) {
    remarks.push({
      sentence: `applies to ${to} instead of ${from}`,
      fact: { kind: "command-changed", before: from, after: to }
    });
    const gains = to === "ALL" ? after.permissive : !after.permissive;
    effects.push(from === "ALL" || to === "ALL" ? gains ? "wider" : "narrower" : "other");
  }
  if (before.permissive !== after.permissive) {
    const mode = (policy) => policy.permissive ? "permissive" : "restrictive";
    const meaning = after.permissive ? "it now grants access of its own instead of limiting that of other policies" : "it now only limits what permissive policies allow and grants nothing itself";
    const sentence = `turns ${mode(after)}: ${meaning}`;
    remarks.push({ sentence, fact: { kind: "mode-changed", before: mode(before), after: mode(after) } });
    effects.push(after.permissive ? "wider" : "narrower");
  }
  const conditions = compareBoth(library, before, after);
  if (conditions === void 0) return void 0;
  remarks.push(...conditions.remarks);
  const combined = combineEffects([...effects, ...conditions.effects]);
  const others = [...effects, ...conditions.effects].filter((each) => each !== "same").length > 1;
  const effect = before.permissive !== after.permissive && others ? "other" : combined;
  if (remarks.length === 0) return void 0;
  return toExplanation(
    [...remarks, ...effect === "same" ? [] : closing2(effect)],
    effect === "same" ? void 0 : effect
  );
}
function closing2(effect) {
  if (effect === "wider") return [{ sentence: "access is wider than before", fact: { kind: "wider" } }];
  return effect === "narrower" ? [{ sentence: "access is narrower than before", fact: { kind: "narrower" } }] : [];
}
function compareBoth(library, before, after) {
  const [from, to] = [policyConditions(before), policyConditions(after)];
  const remarks = [];
  const effects = [];
  for (const [clause, name] of [
    ["using", "USING"],
    ["check", "WITH CHECK"]
  ]) {
    if (from[clause] === void 0 || to[clause] === void 0 || from[clause] === to[clause]) continue;
    const compared = compareConditionTexts(library, from[clause], to[clause]);
    if (compared === void 0) return void 0;
    effects.push(compared.effect);
    if (clause === "check" && from.check === from.using && to.check === to.using) continue;
    remarks.push(...inPlace(name, compared.remarks));
  }
  return { remarks, effects };
}

// src/expressions/queries/compare-outputs.ts
function compareOutputs(before, after) {
  const { kept, removed, added } = matchLists(before.map(toOutput), after.map(toOutput), ({ name }) => name);
  return [
    ...added.map((output) => {
      const value = printExpression(output.expression);
      const source = value === output.name ? "" : ` from ${quoteSql(value)}`;
      return {
        sentence: `adds the output column ${quoteSql(output.name)}${source}`,
        fact: { kind: "output-added", column: output.name, value }
      };
    }),
    ...removed.map(
      ({ name }) => ({
        sentence: `removes the output column ${quoteSql(name)}`,
        fact: { kind: "output-removed", column: name }
      })
    ),
    ...kept.flatMap(([from, to]) => compareOutput(from, to)),
    ...findMoved(kept).map(
      ([from, to]) => ({
        sentence: `moves the output column ${quoteSql(to.name)} from position ${from.position} to ${to.position}`,
        fact: {
          kind: "output-moved",
          column: to.name,
          before: String(from.position),
          after: String(to.position)
        }
      })
    )
  ];
}
function toOutput({ expr, alias }, index) {
  const star = expr.type === "ref" && expr.name === "*";
  const name = star ? printExpression(expr) : printName(alias?.name ?? impliedName(expr) ?? "?column?");
  return { name, expression: expr, position: index + 1 };
}
function compareOutput(from, to) {
  const [before, after] = [printExpression(from.expression), printExpression(to.expression)];
  if (before === after) return [];
  const [a, b] = [withoutCast2(from.expression), withoutCast2(to.expression)];
  const column = to.name;
  if (printExpression(a.inner) !== printExpression(b.inner)) {
    const sentence = `changes the output column ${quoteSql(column)} from ${quoteSql(before)} to ${quoteSql(after)}`;
    return [{ sentence, fact: { kind: "output-changed", column, before, after } }];
  }
  const retyped = (type) => type === void 0 ? "no cast" : quoteSql(type);
  return [
    {
      sentence: `changes the cast of the output column ${quoteSql(column)} from ${retyped(a.type)} to ${retyped(b.type)}`,
      fact: { kind: "output-retyped", column, before: a.type, after: b.type }
    }
  ];
}
function withoutCast2(expression) {
  const plain2 = expression.type === "cast" && (expression.to.kind === "array" || !expression.to.name.startsWith("~"));
  return plain2 ? { inner: expression.operand, type: printType(expression.to) } : { inner: expression, type: void 0 };
}
function findMoved(kept) {
  const lengths = [];
  const previous = [];
  kept.forEach(([, to], index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      if (kept[earlier][1].position < to.position && lengths[earlier] + 1 > lengths[index]) {
        lengths[index] = lengths[earlier] + 1;
        previous[index] = earlier;
      }
    }
  });
  const stays = /* @__PURE__ */ new Set();
  for (let index = lengths.indexOf(Math.max(...lengths)); index >= 0; index = previous[index])
    stays.add(index);
  return kept.filter((_, index) => !stays.has(index));
}

// src/expressions/queries/compare-sources.ts
function compareSources(before, after, compareQueries2) {
  const { kept, removed, added } = matchLists(before, after, nameOf);
  return [
    ...added.map((from) => {
      const value = printSource(from);
      const join = from.join ? ` (${from.join.type}${printJoinCondition(from.join) === "" ? "" : `${quoteCondition(from.join)}`})` : "";
      return { sentence: `joins ${quoteSql(value)}${join}`, fact: { kind: "source-joined", value } };
    }),
    ...removed.map((from) => {
      const value = printSource(from);
      return { sentence: `no longer reads ${quoteSql(value)}`, fact: { kind: "source-dropped", value } };
    }),
    ...kept.flatMap(([from, to]) => [...compareSource(from, to, compareQueries2), ...compareJoins(from, to)])
  ];
}
var quoteCondition = (join) => join.on ? ` on ${quoteSql(printExpression(join.on))}` : ` using ${quoteSql(printNames(join.using ?? []))}`;
function nameOf(from) {
  if (from.type === "table")
    return from.name.alias === void 0 ? printQualified(from.name) : printName(from.name.alias);
  if (from.type === "statement")
    return readMark(from.alias, "join") === void 0 ? printName(from.alias) : printSource(from);
  return from.alias === void 0 ? printQualified(from.function) : printName(from.alias.name);
}
function compareSource(from, to, compareQueries2) {
  const [before, after] = [printSource(from), printSource(to)];
  if (before === after) return [];
  if (from.type === "statement" && to.type === "statement") {
    const inner = compareQueries2(from.statement, to.statement);
    if (inner.length > 0) return inPlace(`the subquery ${quoteSql(nameOf(to))}`, inner);
  }
  const sentence = `reads ${quoteSql(after)} instead of ${quoteSql(before)}`;
  return [{ sentence, fact: { kind: "source-changed", before, after } }];
}
function compareJoins(from, to) {
  if (!from.join || !to.join) return [];
  const remarks = [];
  const source = quoteSql(nameOf(to));
  if (from.join.type !== to.join.type) {
    const sentence = `changes the join of ${source} from ${from.join.type} to ${to.join.type}`;
    remarks.push({
      sentence,
      fact: { kind: "join-changed", value: nameOf(to), before: from.join.type, after: to.join.type }
    });
  }
  const [before, after] = [printJoinCondition(from.join).trim(), printJoinCondition(to.join).trim()];
  if (before === after) return remarks;
  const using = from.join.using?.length || to.join.using?.length;
  if (using) {
    const sentence = `changes the join of ${source} from ${quoteSql(before)} to ${quoteSql(after)}`;
    return [...remarks, { sentence, fact: { kind: "join-changed", value: nameOf(to), before, after } }];
  }
  const conditions = compareConditions(from.join.on ?? void 0, to.join.on ?? void 0);
  return [
    ...remarks,
    ...inPlace(`the join of ${source}`, conditions).map(
      ({ sentence, fact }) => ({
        sentence,
        fact: { ...fact, kind: "join-changed" }
      })
    )
  ];
}

// src/expressions/queries/compare-text.ts
var names = {
  grouping: "GROUP BY",
  ordering: "ORDER BY",
  limit: "LIMIT",
  offset: "OFFSET",
  distinct: ""
};
function compareText(clause, before, after) {
  if (before === after) return [];
  const kind = (what) => `${clause}-${what}`;
  const sql = (text) => quoteSql(`${names[clause]} ${text}`.trim());
  if (before === "") return [{ sentence: `adds ${sql(after)}`, fact: { kind: kind("added"), value: after } }];
  if (after === "")
    return [{ sentence: `drops ${sql(before)}`, fact: { kind: kind("dropped"), value: before } }];
  return [
    { sentence: `changes ${sql(before)} to ${sql(after)}`, fact: { kind: kind("changed"), before, after } }
  ];
}

// src/expressions/queries/compare-selects.ts
function compareSelects(before, after, compareQueries2) {
  const limit = ({ limit: clause }) => clause?.limit ? printExpression(clause.limit) : "";
  const offset = (select) => {
    const expression = offsetOf(select);
    return expression === void 0 ? "" : printExpression(expression);
  };
  return [
    ...compareText("distinct", printDistinct(before), printDistinct(after)),
    ...compareOutputs(before.columns ?? [], after.columns ?? []),
    ...compareSources(before.from ?? [], after.from ?? [], compareQueries2),
    ...compareFilter("filter", "WHERE", before.where, after.where),
    ...compareText("grouping", printList(before.groupBy ?? []), printList(after.groupBy ?? [])),
    ...compareFilter("having", "HAVING", before.having, after.having),
    ...compareText("ordering", printOrder(before.orderBy ?? []), printOrder(after.orderBy ?? [])),
    ...compareText("limit", limit(before), limit(after)),
    ...compareText("offset", offset(before), offset(after))
  ];
}
function compareFilter(clause, name, before, after) {
  const remarks = compareConditions(before ?? void 0, after ?? void 0);
  return inPlace(name, remarks).map(({ sentence, fact }) => ({
    sentence,
    fact: { ...fact, kind: kindOf(clause, fact.kind) }
  }));
}
function kindOf(clause, kind) {
  if (kind === "conjunct-added") return `${clause}-added`;
  return kind === "conjunct-dropped" ? `${clause}-dropped` : `${clause}-changed`;
}

// src/expressions/queries/compare-queries.ts
function compareQueries(before, after) {
  const [from, to] = [commonTables(before), commonTables(after)];
  return [
    ...compareTables(from.tables, to.tables),
    ...compareBranches(setBranches(from.main), setBranches(to.main))
  ];
}
function compareTables(before, after) {
  const { kept, removed, added } = matchLists(before, after, ({ name }) => name);
  const remark = (table, verb, kind) => ({
    sentence: `${verb} the CTE ${quoteSql(printName(table.name))}`,
    fact: { kind, value: table.name }
  });
  return [
    ...added.map((table) => remark(table, "adds", "cte-added")),
    ...removed.map((table) => remark(table, "drops", "cte-dropped")),
    ...kept.flatMap(([from, to]) => {
      const place = `the CTE ${quoteSql(printName(to.name))}`;
      const inner = inPlace(
        place,
        compareQueries(from.query, to.query)
      );
      const header = (table) => [table.recursive, table.columns, table.materialized].join("|");
      return header(from) === header(to) ? inner : [remark(to, "changes the header of", "cte-changed"), ...inner];
    })
  ];
}
function compareBranches(before, after) {
  if (before.length === 1 && after.length === 1) return compareSingle(before[0].query, after[0].query);
  const { kept, removed, added } = matchLists(before, after, ({ query }) => printQuery(query));
  const remarks = [];
  const pairs = before.length === after.length ? Math.min(removed.length, added.length) : 0;
  for (let index = 0; index < pairs; index++) {
    const number = after.indexOf(added[index]) + 1;
    remarks.push(...inPlace(`branch ${number}`, compareSingle(removed[index].query, added[index].query)));
  }
  const operation = (branch2) => branch2.operation || "first branch";
  remarks.push(
    ...added.slice(pairs).map((branch2) => {
      const value = printQuery(branch2.query);
      const sentence = `adds the branch ${quoteSql(value)} (${operation(branch2)})`;
      return { sentence, fact: { kind: "set-operation-added", value } };
    }),
    ...removed.slice(pairs).map((branch2) => {
      const value = printQuery(branch2.query);
      const sentence = `drops the branch ${quoteSql(value)} (${operation(branch2)})`;
      return { sentence, fact: { kind: "set-operation-dropped", value } };
    })
  );
  for (const [from, to] of kept) {
    if (from.operation === to.operation || from.operation === "" || to.operation === "") continue;
    const sentence = `joins branch ${after.indexOf(to) + 1} by ${to.operation} instead of ${from.operation}`;
    remarks.push({
      sentence,
      fact: { kind: "set-operation-changed", before: from.operation, after: to.operation }
    });
  }
  const order = (branches) => branches.map(({ query }) => printQuery(query)).join("\n");
  if (remarks.length === 0 && order(before) !== order(after)) {
    remarks.push({ sentence: "changes the order of the branches", fact: { kind: "set-operation-changed" } });
  }
  return remarks;
}
function compareSingle(before, after) {
  if (before.type === "select" && after.type === "select")
    return compareSelects(before, after, compareQueries);
  const [from, to] = [printQuery(before), printQuery(after)];
  if (from === to) return [];
  const nested = before.type !== "values" && after.type !== "values" && !(before.type === "select" || after.type === "select");
  if (nested) return compareQueries(before, after);
  const sentence = `changes ${quoteSql(from)} to ${quoteSql(to)}`;
  return [{ sentence, fact: { kind: "set-operation-changed", before: from, after: to } }];
}

// src/expressions/explain-query.ts
function explainQuery(library, before, after) {
  if (before === void 0 || after === void 0) return void 0;
  const [from, to] = [readQuery(library, before), readQuery(library, after)];
  if (from === void 0 || to === void 0) return void 0;
  const [a, b] = [simplifyQuery(library, from, "display"), simplifyQuery(library, to, "display")];
  const remarks = compareQueries(a, b);
  if (remarks.length > 0) return toExplanation(remarks);
  if (printQuery(a) !== printQuery(b)) return void 0;
  return toExplanation([{ sentence: "changes casts only", fact: { kind: "spelling-changed" } }]);
}

// src/expressions/explain-value.ts
function explainValue(library, before, after) {
  const read = (sql) => sql === void 0 ? void 0 : readExpression(library, sql);
  const [from, to] = [read(before), read(after)];
  if (before !== void 0 && from === void 0 || after !== void 0 && to === void 0)
    return void 0;
  const show = (tree) => displayExpression(library, tree);
  if (from === void 0 || to === void 0) {
    const only = from ?? to;
    if (only === void 0) return void 0;
    const added = from === void 0;
    return said(`${added ? "adds" : "drops"} the value ${quoteSql(show(only))}`, {
      kind: added ? "value-added" : "value-removed",
      value: show(only)
    });
  }
  const values2 = { before: show(from), after: show(to) };
  if (values2.before !== values2.after) {
    const sentence = `changes the value from ${quoteSql(values2.before)} to ${quoteSql(values2.after)}`;
    return said(sentence, { kind: "value-changed", ...values2 });
  }
  const types = [from, to].map((tree) => tree.type === "cast" ? printType(tree.to) : void 0);
  if (types[0] === types[1]) return said("changes casts only", { kind: "spelling-changed" });
  const spelled = (type) => type === void 0 ? "no cast" : quoteSql(type);
  return said(
    `changes the cast of ${quoteSql(values2.before)} from ${spelled(types[0])} to ${spelled(types[1])}`,
    {
      kind: "spelling-changed",
      before: types[0],
      after: types[1]
    }
  );
}
function said(sentence, fact) {
  return toExplanation([{ sentence, fact }]);
}

// src/expressions/library.ts
async function loadLibrary() {
  const loaded = await import("pgsql-ast-parser");
  return loaded.default ?? loaded;
}

// src/expressions/references.ts
function references(library, sql, form) {
  const tree = form === "query" ? readQuery(library, sql) : readExpression(library, sql);
  if (tree === void 0) return void 0;
  const relations = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  const functions = /* @__PURE__ */ new Set();
  const common = /* @__PURE__ */ new Set();
  const visitor = library.astVisitor((visit) => ({
    tableRef: (table) => {
      relations.add(printQualified(table));
      visit.super().tableRef(table);
    },
    ref: (ref) => {
      if (ref.name.startsWith("~") && readMark(ref.name, "name") === void 0) return;
      const name = ref.name === "*" ? "*" : printName(ref.name);
      columns.add(ref.table === void 0 ? name : `${printQualified(ref.table)}.${name}`);
    },
    call: (call) => {
      if (!call.function.name.startsWith("~")) functions.add(printQualified(call.function, false));
      visit.super().call(call);
    },
    with: (statement) => {
      for (const { alias } of statement.bind) {
        common.add(printName((readMark(alias.name, "common") ?? alias.name).split("|")[0]));
      }
      visit.super().with(statement);
    }
  }));
  if (form === "query") visitor.statement(tree);
  else visitor.expr(tree);
  const sorted = (names2) => [...names2].sort();
  return {
    relations: sorted(relations).filter((name) => !common.has(name)),
    columns: sorted(columns),
    functions: sorted(functions)
  };
}

// src/expressions/index.ts
async function loadExpressions() {
  const library = await loadLibrary();
  return {
    explainCondition: (before, after) => explainCondition(library, before, after),
    explainValue: (before, after) => explainValue(library, before, after),
    explainQuery: (before, after) => explainQuery(library, before, after),
    explainPolicy: (before, after) => explainPolicy(library, before, after),
    simplify: (sql, form) => simplify(library, sql, form),
    references: (sql, form) => references(library, sql, form)
  };
}

// src/pipeline/explain-changes.ts
var explainedFormats = /* @__PURE__ */ new Set(["expression", "query"]);
var values = /* @__PURE__ */ new Set(["default", "generated"]);
var policyKind = "policy";
async function explainChanges(deltas) {
  if (!deltas.some(needsExpressions)) return () => void 0;
  return createExplain(await loadExpressions());
}
function needsExpressions(delta) {
  return isPolicy(delta) || changesOf(delta).some(({ format }) => explainedFormats.has(format));
}
function isPolicy(delta) {
  return subjectOf(delta).address.kind === policyKind;
}
function createExplain(expressions) {
  return (delta, change) => {
    if (!change) return isPolicy(delta) ? explainPolicyDelta(expressions, delta) : void 0;
    if (isPolicy(delta) || !explainedFormats.has(change.format)) return void 0;
    return toExplained(explainChange(expressions, change));
  };
}
function explainChange(expressions, change) {
  const [from, to] = [textOf(change.from), textOf(change.to)];
  if (change.format === "query") return expressions.explainQuery(from, to);
  return values.has(change.property) ? expressions.explainValue(from, to) : expressions.explainCondition(from, to);
}
function explainPolicyDelta(expressions, delta) {
  const changes = changesOf(delta);
  const policyChanges = changes.filter(
    ({ property }) => ["command", "permissive", "roles", "using", "check"].includes(property)
  );
  if (changes.length > 0 && policyChanges.length === 0) return void 0;
  return toExplained(
    expressions.explainPolicy(
      delta.op === "add" ? void 0 : policyOf(delta.before),
      delta.op === "remove" ? void 0 : policyOf(delta.after)
    )
  );
}
function policyOf({ address, props }) {
  const { command, permissive, roles, using, check } = props;
  return {
    name: address.path.at(-1),
    command,
    permissive,
    roles,
    ...using === void 0 ? {} : { using },
    ...check === void 0 ? {} : { check }
  };
}
function toExplained(explanation) {
  if (!explanation) return { by: "text", sentences: [] };
  const { sentences, effect } = explanation;
  return { by: "clauses", sentences, ...effect ? { effect } : {} };
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
export {
  createExplain,
  explainChanges
};
