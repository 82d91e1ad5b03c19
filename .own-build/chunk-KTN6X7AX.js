import {
  facets
} from "./chunk-UL2MOV4G.js";
import {
  compareBodies,
  compareExpressions,
  compareQueries,
  compareTypes,
  equivalences,
  propertiesOf,
  propertyValue
} from "./chunk-NRQZSPF4.js";

// src/diff/compare-values.ts
var equal = { equal: true, rules: [] };
var different = { equal: false, rules: [] };
function compareValues(format, from, to, context) {
  if (sameJson(from, to)) return equal;
  if (typeof from === "string" && typeof to === "string") {
    const canon = typeof context === "function" ? context() : context;
    switch (format) {
      case "expression":
        return compareExpressions(from, to, canon);
      case "query":
        return compareQueries(from, to, canon);
      case "type":
        return canon.strict ? different : compareTypes(from, to);
      case "body":
        return canon.strict ? different : compareBodies(from, to, "");
      default:
        return different;
    }
  }
  if (format === "set" && Array.isArray(from) && Array.isArray(to)) {
    return sameJson(sortedJson(from), sortedJson(to)) ? equal : different;
  }
  return different;
}
function sameJson(a, b) {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  const left = a;
  const right = b;
  return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].every(
    (key) => sameJson(left[key], right[key])
  );
}
function sortedJson(list) {
  return list.map((item) => stableText(item)).sort();
}
function stableText(value) {
  return JSON.stringify(
    value,
    (_key, inner) => inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner
  );
}

// src/diff/compare-objects.ts
var cosmetic = new Set(
  equivalences.filter((rule) => rule.nearIsCosmetic).map((rule) => rule.id)
);
function compareObjects(kind, pair, facetsShown) {
  const changes = [];
  const uses = [];
  const { before, after } = pair;
  const note = (property, { rules }) => {
    for (const rule of rules) uses.push({ rule, id: after.id, property });
  };
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    const from = propertyValue(before, name);
    const to = propertyValue(after, name);
    if (from === to) continue;
    const comparison = compareProperty(property, from, to, pair);
    if (comparison.equal) note(name, comparison);
    else changes.push(describe(name, property, from, to, comparison));
  }
  for (const facet of facets) {
    const from = before.facets[facet.name];
    const to = after.facets[facet.name];
    if (from === to || !facetsShown.has(facet.name)) continue;
    const comparison = facet.equal(from, to, { kind, ...pair });
    if (comparison.equal) note(facet.name, comparison);
    else changes.push(describe(facet.name, facet, from, to, comparison));
  }
  return { changes, uses };
}
function compareProperty(property, from, to, pair) {
  if (property.equal) {
    const result = property.equal(from, to, pair);
    return typeof result === "boolean" ? { equal: result, rules: [] } : result;
  }
  return compareValues(property.format ?? "text", from, to, () => ({
    ...property.canon?.(pair.after, pair.afterModel),
    strict: pair.strict
  }));
}
function describe(name, property, from, to, { near }) {
  return {
    property: name,
    label: property.label,
    class: near?.length && near.every((rule) => cosmetic.has(rule)) ? "cosmetic" : property.class,
    format: property.format ?? "text",
    from,
    to,
    ...property.meaning ? { meaning: property.meaning } : {},
    ...near?.length ? { near } : {}
  };
}

export {
  compareObjects
};
