import {
  directionSentence,
  emptyTables,
  refusedSentence,
  standInSentences,
  versionSentences
} from "./chunk-6FSTISX2.js";

// src/cli/print-proof.ts
var differencesShown = 20;
function printProof(proof) {
  const { before, after, engine } = proof;
  const limits = [
    ...versionSentences(proof),
    ...standInSentences(proof),
    ...[before, after].filter(({ refused }) => refused.length > 0).map(refusedSentence),
    emptyTables
  ];
  return [
    `${before.label} -> ${after.label}, ${proof.style}, on embedded PostgreSQL ${engine}`,
    "",
    ...printDirection("forward", proof.forward, after.label),
    ...printDirection("rollback", proof.rollback, before.label),
    "",
    "Not part of this proof:",
    ...limits.map((sentence) => `  - ${plain(sentence)}`),
    ...[before, after].flatMap(
      ({ label, refused }) => refused.map(({ line, message }) => `    ${label}:${line}: ${message}`)
    )
  ].join("\n");
}
function printDirection(name, direction, target) {
  const { outcome, undecided, structureOnly } = direction;
  const word = outcome.result === "proven" ? "PROVEN" : outcome.result.toUpperCase();
  const seen = outcome.result === "not provable" ? outcome.seen : outcome;
  const indent = (text) => text.split("\n").map((line) => `    ${line}`);
  return [
    `${name.padEnd(9)} ${word}: ${plain(directionSentence(direction, target))}`,
    ...seen.result === "failed" ? indent(`${seen.statement};`) : [],
    ...seen.result === "differs" ? [
      ...seen.differences.slice(0, differencesShown).flatMap(({ lines }) => indent(lines.join("\n"))),
      ...seen.differences.length > differencesShown ? [`    \u2026 and ${seen.differences.length - differencesShown} more`] : []
    ] : [],
    ...undecided.map(({ step, text }) => `    ${step} waits for a decision: ${text}`),
    ...structureOnly.length ? [`    structure only, rows are lost: ${structureOnly.join(", ")}`] : []
  ];
}
function plain(sentence) {
  return sentence.replaceAll("`", "");
}
export {
  printProof
};
