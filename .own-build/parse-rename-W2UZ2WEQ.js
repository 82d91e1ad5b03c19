import {
  suggest
} from "./chunk-4M5XO6WX.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";

// src/pipeline/parse-rename.ts
function parseRename(text) {
  const [, kindText, names] = /^\s*([a-z][a-z ]*?)\s+(?=["\w])(\S.*)$/is.exec(text) ?? [];
  const sides = names === void 0 ? [] : splitOutsideQuotes(names, "=");
  if (kindText === void 0 || sides.length !== 2) {
    throw new UsageError(`'${text}' is no rename`, "write it as 'table public.old_name=public.new_name'");
  }
  const kind = kindText.toLowerCase();
  const known = registry.kinds.map(({ name }) => name);
  if (!known.includes(kind)) {
    const near = suggest(kind, known);
    throw new UsageError(`'${text}': there is no kind '${kind}'`, near ? `did you mean '${near}'?` : void 0);
  }
  const [from, to] = sides.map(readPath);
  if (from.length !== to.length || from.length < 2) {
    throw new UsageError(`'${text}': both names need their schema, and as many parts`, "public.old_name=public.new_name");
  }
  if (from.length === 2 && from[0] !== to[0]) {
    throw new UsageError(
      `'${text}' also changes the schema`,
      "a rename keeps the schema; schemas that have other names on the other side are mapped with --map-schema"
    );
  }
  return { text: text.trim(), kind, from, to };
}
function readPath(text) {
  return splitOutsideQuotes(text.trim().replace(/\(.*$/s, ""), ".").map(
    (part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase()
  );
}
function splitOutsideQuotes(text, separator) {
  const parts = [""];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
export {
  parseRename
};
