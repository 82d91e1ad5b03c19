// src/diff/delta.ts
function subjectOf(delta) {
  return delta.op === "remove" ? delta.before : delta.after;
}
function changesOf(delta) {
  return delta.op === "change" || delta.op === "rename" ? delta.changes : [];
}

export {
  subjectOf,
  changesOf
};
