// src/plan/plan.ts
var phases = [
  { phase: "expand", number: 1, title: "Expand: short transactions that break nobody" },
  { phase: "concurrent", number: 2, title: "Index builds outside transactions" },
  { phase: "not-valid", number: 3, title: "Constraints that do not look at existing rows" },
  { phase: "validate", number: 4, title: "Validation of existing rows" },
  { phase: "backfill", number: 5, title: "Data that somebody has to fill in" },
  { phase: "window", number: 6, title: "Changes that rewrite or block: a maintenance window" },
  { phase: "contract", number: 7, title: "Contract: everything that destroys" }
];
function phaseNumber(phase) {
  return phases.find((known) => known.phase === phase).number;
}

export {
  phases,
  phaseNumber
};
