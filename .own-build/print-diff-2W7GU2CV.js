import {
  describeDelta
} from "./chunk-65ADQUOY.js";
import "./chunk-KHUGI4DM.js";
import {
  createRedactor
} from "./chunk-K3DPTLM2.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-S4GEGEGP.js";

// src/cli/print-diff.ts
function printDiff({ before, after, deltas, omitted }) {
  const sides = [
    [before, omitted.before],
    [after, omitted.after]
  ];
  const left = sides.flatMap(
    ([{ label }, list]) => list.map(
      ({ what, name, option, reason }) => `# ${name ?? what} not compared: ${label} was made with ${option} (${reason})`
    )
  );
  const lines = [...left, ...deltas.flatMap(describeDelta)];
  const end = deltas.length === 0 ? ["# no difference"] : [];
  return createRedactor().redact(`${[...lines, ...end].join("\n")}
`);
}
export {
  printDiff
};
