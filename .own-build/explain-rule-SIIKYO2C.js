import {
  findRule
} from "./chunk-AGWSJA5P.js";
import {
  rules
} from "./chunk-CR73FUOZ.js";
import "./chunk-KHUGI4DM.js";
import "./chunk-K3DPTLM2.js";
import {
  levels
} from "./chunk-5O5JBQBQ.js";
import {
  suggest
} from "./chunk-4M5XO6WX.js";
import "./chunk-GXMHH7QL.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-S4GEGEGP.js";

// src/risk/explain-rule.ts
function explainRule(id) {
  const rule = findRule(id);
  if (!rule) {
    const near = suggest(
      id,
      rules.map((known) => known.id)
    );
    throw new UsageError(
      `there is no rule '${id}'`,
      near ? `did you mean '${near}'?` : "dumplens explain lists all rules"
    );
  }
  const { title, level, area, problem, solution, example } = rule;
  return [
    `${rule.id} (${level}, ${area})`,
    `${title}.`,
    "",
    `Problem: ${problem}`,
    "",
    `Solution: ${solution}`,
    "",
    "Example:",
    ...example.split("\n").map((line) => `    ${line}`),
    ""
  ].join("\n");
}
function listRules() {
  const wide = Math.max(...rules.map(({ id }) => id.length));
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level)).map(({ id, level, area, title }) => `${level.padEnd(8)} ${id.padEnd(wide)}  ${area}: ${title}
`).join("");
}
export {
  explainRule,
  listRules
};
