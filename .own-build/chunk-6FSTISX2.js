// src/report/inline.ts
function code(value) {
  return `\`${value.replaceAll("`", "'").replace(/\s+/g, " ").trim()}\``;
}
function link(section, text) {
  return `[[${section}|${text}]]`;
}
function count(number, singular, plural = `${singular}s`) {
  return `${groupDigits(number)} ${number === 1 ? singular : plural}`;
}
function groupDigits(number) {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
function enumerate(items, most = 8) {
  if (items.length > most) {
    return `${items.slice(0, most - 1).join(", ")} and ${groupDigits(items.length - most + 1)} more`;
  }
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function shorten(value, length = 120) {
  const folded = value.replace(/\s+/g, " ").trim();
  return folded.length <= length ? folded : `${folded.slice(0, length - 1)}\u2026`;
}
function capitalise(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// src/report/proof-words.ts
function directionSentence(direction, target) {
  const { ran, steps, outcome, left } = direction;
  switch (outcome.result) {
    case "proven":
      return steps === 0 ? `nothing to run, the two schemas are equal${leftWords(left.length)}.` : `${count(steps, "statement")} ran, and the result is the schema of ${target}${leftWords(left.length)}.`;
    case "differs":
      return `${count(steps, "statement")} ran, but the result differs from ${target} in ${count(outcome.differences.length, "object")}.`;
    case "failed":
      return `${failurePlace(outcome)} was refused after ${ran} of ${count(steps, "statement")}: ${shorten(outcome.message.replaceAll("`", "'"), 400)}.`;
    case "not provable":
      return `${reasons[outcome.reason]} ${directionSentence({ ...direction, outcome: outcome.seen }, target)}`;
  }
}
var reasons = {
  "refused statements": "the embedded server refused statements of the dumps, so that this may come from what is missing there:",
  "unsupported statement": "the embedded server, with one database and no network, cannot run this:"
};
function failurePlace({ step, name }) {
  return step === "" ? "a statement" : `step ${step} (${code(name)})`;
}
function leftWords(size) {
  return size === 0 ? "" : `, apart from ${count(size, "object")} with differences that no statement changes`;
}
function proofLine(proof, direction) {
  const target = direction === "forward" ? proof.after : proof.before;
  const sentence = directionSentence(proof[direction], target.label).replaceAll("`", "").replace(/\s+/g, " ");
  return proof[direction].outcome.result === "proven" ? `Proven on embedded PostgreSQL ${proof.engine}: ${sentence}` : `NOT PROVEN: ${sentence}`;
}
var notVerifiedLine = "Not verified: run dumplens verify.";
var surroundings = /* @__PURE__ */ new Set(["role", "tablespace", "file", "storage parameter"]);
function standInSentences(proof) {
  const stubs = [...proof.before.stubs, ...proof.after.stubs];
  const names = (kinds) => [
    ...new Set(stubs.filter(({ kind }) => kinds(kind)).map((stub) => `${stub.kind} ${code(nameOf(stub))}`))
  ];
  const [around, left] = [names((kind) => surroundings.has(kind)), names((kind) => kind === "unsupported")];
  const members = names((kind) => !surroundings.has(kind) && kind !== "unsupported");
  return [
    ...around.length ? [`Made empty for the run: ${enumerate(around, 12)}. That they exist on your server is not proven.`] : [],
    ...members.length ? [
      `Stood in for by stubs: ${enumerate(members, 12)}. That they can be installed on your server, and that they work with these definitions, is not proven.`
    ] : [],
    ...left.length ? [`Left out: ${enumerate(left, 12)}. Nothing about them is proven.`] : []
  ];
}
function nameOf({ name }) {
  return name.replaceAll("`", "'");
}
var emptyTables = "The tables were empty and event triggers off: how long locks are held, and whether the rows that are there satisfy new constraints and casts, is not proven.";
function versionSentences({ engine, planVersion }) {
  if (Number.parseInt(engine, 10) === planVersion) return [];
  return [
    `The plan is written for PostgreSQL ${planVersion} and ran as printed on ${engine}: that version ${planVersion} takes every statement is not proven.`
  ];
}
function refusedSentence({ label, refused, statements }) {
  return `The embedded server refused ${refused.length} of ${count(statements, "statement")} of ${label}: what they make is not part of the proof.`;
}

export {
  code,
  link,
  count,
  groupDigits,
  enumerate,
  shorten,
  capitalise,
  directionSentence,
  proofLine,
  notVerifiedLine,
  standInSentences,
  emptyTables,
  versionSentences,
  refusedSentence
};
