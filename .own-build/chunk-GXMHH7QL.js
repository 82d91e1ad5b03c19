import {
  quoteIdentifier,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/parse/type-name.ts
var builtIn = {
  bool: "boolean",
  boolean: "boolean",
  int2: "smallint",
  smallint: "smallint",
  int4: "integer",
  int: "integer",
  integer: "integer",
  int8: "bigint",
  bigint: "bigint",
  float4: "real",
  real: "real",
  float8: "double precision",
  decimal: "numeric%",
  numeric: "numeric%",
  varchar: "character varying%",
  bpchar: "character%",
  char: '"char"',
  bit: "bit%",
  varbit: "bit varying%",
  time: "time% without time zone",
  timetz: "time% with time zone",
  timestamp: "timestamp% without time zone",
  timestamptz: "timestamp% with time zone",
  interval: "interval%",
  // A keyword since 16, which format_type prints without quotes all the same.
  json: "json"
};
var intervalFields = {
  4: "year",
  2: "month",
  8: "day",
  1024: "hour",
  2048: "minute",
  4096: "second",
  6: "year to month",
  1032: "day to hour",
  3080: "day to minute",
  7176: "day to second",
  3072: "hour to minute",
  7168: "hour to second",
  6144: "minute to second"
};
var allIntervalFields = 32767;
var fullPrecision = "6";
var withPrecision = /* @__PURE__ */ new Set(["time", "timetz", "timestamp", "timestamptz"]);
function printTypeName(type, qualify) {
  const names = type.names.map((name) => name.String.sval ?? "");
  const own = names.at(-1);
  const system = names.length === 2 && names[0] === "pg_catalog";
  const modifiers = (type.typmods ?? []).map(printModifier);
  const pattern = system || names.length === 1 ? builtInPattern(own, names, system) : void 0;
  let text;
  if (own === "bpchar" && pattern && modifiers.length === 0) text = "bpchar";
  else if (pattern) text = pattern.replace("%", printModifiers(own, modifiers));
  else {
    const path = system ? [own] : qualify(names);
    text = quoteName(path) + (modifiers.length ? `(${modifiers.join(",")})` : "");
  }
  if (type.pct_type) text += "%TYPE";
  const arrays = type.arrayBounds?.length ? "[]" : "";
  return `${type.setof ? "SETOF " : ""}${text}${arrays}`;
}
function hasFullPrecision(type) {
  const own = type.names.at(-1).String.sval;
  return withPrecision.has(own) && (type.typmods ?? []).map(printModifier)[0] === fullPrecision;
}
function builtInPattern(own, names, system) {
  if (own === "char" && !system && names.length === 1) return '"char"';
  return Object.hasOwn(builtIn, own) ? builtIn[own] : void 0;
}
function printModifier(node) {
  const constant = node.A_Const;
  if (constant?.ival) return String(constant.ival.ival ?? 0);
  if (constant?.sval) return String(constant.sval.sval ?? "");
  if (constant?.fval) return String(constant.fval.fval);
  const column = node.ColumnRef?.fields?.[0]?.String?.sval;
  if (column !== void 0) return quoteIdentifier(column);
  return "?";
}
function printModifiers(own, modifiers) {
  if (own === "interval") return printInterval(modifiers);
  if (modifiers.length === 0) return "";
  if (withPrecision.has(own) && modifiers[0] === fullPrecision) return "";
  if ((own === "numeric" || own === "decimal") && modifiers.length === 1) return `(${modifiers[0]},0)`;
  return `(${modifiers.join(",")})`;
}
function printInterval(modifiers) {
  const mask = Number(modifiers[0] ?? allIntervalFields);
  const fields = mask === allIntervalFields ? "" : ` ${intervalFields[mask] ?? ""}`;
  const precision = modifiers[1] && modifiers[1] !== fullPrecision ? `(${modifiers[1]})` : "";
  return `${fields}${precision}`;
}

export {
  printTypeName,
  hasFullPrecision
};
