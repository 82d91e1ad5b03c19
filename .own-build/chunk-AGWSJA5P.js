import {
  rules
} from "./chunk-CR73FUOZ.js";

// src/risk/find-rule.ts
var byId = new Map(rules.map((rule) => [rule.id, rule]));
function findRule(id) {
  return byId.get(id);
}

export {
  findRule
};
