import {
  changesOf,
  subjectOf
} from "./chunk-KHUGI4DM.js";
import {
  displayName
} from "./chunk-NWFU5BJT.js";

// src/diff/describe.ts
function describeDelta(delta) {
  const subject = subjectOf(delta);
  const sign = { add: "+", remove: "-", change: "~", rename: ">" }[delta.op];
  const head = `${sign} ${subject.address.kind} ${displayName(subject.address)}`;
  return [
    head,
    ...changesOf(delta).map(
      (change) => `    ${change.label} (${change.class}): ${show(change.from)} -> ${show(change.to)}`
    )
  ];
}
function show(value) {
  return value === void 0 ? "-" : JSON.stringify(value);
}

export {
  describeDelta
};
