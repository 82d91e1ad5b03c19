import {
  tokens
} from "./chunk-FBA2HRXS.js";

// src/assemble/opaque.ts
var opaqueKind = "statement";
var namingTokens = 8;
function defineOpaque(raw, builder) {
  const head = headOf(raw);
  let name = head;
  for (let n = 2; builder.find(opaqueKind, [name]) !== void 0; n++) name = `${head} (${n})`;
  const draft = builder.define({ kind: opaqueKind, path: [name] }, { text: raw.text }, void 0);
  draft.origin.push(raw.span);
}
function headOf(raw) {
  const entry = /^-- (?:TOC entry.*\n-- )?Name: (.+?); Type: (.+?); Schema: (.+?);/m.exec(raw.comment);
  if (entry) return `${entry[2]} ${entry[3] === "-" ? "" : `${entry[3]}.`}${entry[1]}`;
  const words = [];
  for (const token of tokens(raw.text)) {
    const word = raw.text.slice(token.start, token.end);
    if (words.length >= namingTokens || /^(?:\(|AS)$/i.test(word)) break;
    words.push(word);
  }
  return words.join(" ");
}

export {
  opaqueKind,
  defineOpaque
};
