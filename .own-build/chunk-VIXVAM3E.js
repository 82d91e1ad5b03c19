// src/config/match-pattern.ts
function readPattern(text) {
  const words = text.trim().split(/\s+/);
  const name = words.at(-1) ?? "";
  return words.length > 1 ? { kind: words.slice(0, -1).join(" "), name } : { name };
}
function matchesPattern(pattern, { kind, path }) {
  if (pattern.kind !== void 0 && pattern.kind.toLowerCase() !== kind) return false;
  const name = pattern.name.includes(".") ? path.join(".") : path.at(-1);
  return expressionFor(pattern.name).test(name);
}
var expressions = /* @__PURE__ */ new Map();
function expressionFor(pattern) {
  let expression = expressions.get(pattern);
  if (!expression) {
    const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
    expression = new RegExp(`^${source}$`, "s");
    expressions.set(pattern, expression);
  }
  return expression;
}

export {
  readPattern,
  matchesPattern
};
