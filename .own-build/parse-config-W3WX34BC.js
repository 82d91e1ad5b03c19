import {
  InputError
} from "./chunk-4UWEI55F.js";
import {
  suggest
} from "./chunk-4M5XO6WX.js";

// src/config/parse-config.ts
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

// src/config/shape.ts
var aText = (about, more = {}) => ({
  type: "text",
  about,
  ...more
});
var aSwitch = (about) => ({ type: "boolean", about });
var aList = (about, of) => ({ type: "list", about, of });
var aMap = (about, of) => ({ type: "map", about, of });
var aRecord = (about, fields, required = []) => ({ type: "record", about, fields, required });

// src/config/config-shape.ts
var objectPattern = "a pattern for names, optionally after a kind: `public.audit_*`, `index public.*_tmp`";
var configShape = aRecord("The configuration of dumplens", {
  $schema: aText("the JSON Schema, for editors"),
  labels: aRecord("Names of the two sides, where the command line gives none", {
    from: aText("the side that would be changed"),
    to: aText("the side that it should become")
  }),
  roles: aMap("Roles of the first side with the names that they have on the second", aText("a role of the second side")),
  schemas: aMap(
    "Schemas of the first side with the names that they have on the second",
    aText("a schema of the second side")
  ),
  renames: aList(
    "Objects that are one under two names, decided by you: `table public.a=public.b`",
    aText("kind old-name=new-name", { pattern: "^\\S.* \\S+=\\S+$" })
  ),
  ignore: aList(
    "Differences that are known and accepted; they are counted and listed with their reasons",
    aRecord(
      "A rule",
      {
        kind: aText("the kind of object: table, index, materialized view \u2026"),
        name: aText("a pattern for the name, with * and ?; what lies in a table that matches is meant too"),
        reason: aText("why the difference is accepted"),
        until: aText("the last day on which the rule holds", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" })
      },
      ["name", "reason"]
    )
  ),
  presets: aList(
    "Platforms and extensions whose own objects are set aside; `auto` finds them, `none` is none",
    aText("auto, none or the name of a preset")
  ),
  purposes: aMap("What objects are for, by pattern", aText("one sentence")),
  impacts: aMap("What a change of these objects touches, by pattern", aText("one sentence")),
  goals: aList(
    "What the change is for; each is looked up on both sides",
    aRecord(
      "A goal",
      {
        id: aText("a short name"),
        text: aText("the goal in one sentence"),
        evidence: aList("What proves it; the goal is met by a side that has all of it", aText(objectPattern))
      },
      ["id", "text", "evidence"]
    )
  ),
  features: aMap("Feature groups, each with the objects that belong to it", aList("patterns", aText(objectPattern))),
  focus: aList("Tables that are shown in depth, equal or not", aText("a pattern for names of tables")),
  probes: aList(
    "Queries whose rows go into the statistics",
    aRecord("A probe", { name: aText("its title"), sql: aText("one SELECT; it runs in a read-only transaction") }, [
      "name",
      "sql"
    ])
  ),
  severities: aMap(
    "Levels of findings, by the id of the risk rule",
    aText("a level", { choices: ["info", "low", "medium", "high", "critical", "off"] })
  ),
  statistics: aMap("Statistics files by label, where they do not lie beside the dumps", aText("a path")),
  templates: aText("a folder with templates of your own, in part or whole"),
  targetVersion: {
    type: "number",
    about: "major version of the PostgreSQL that runs the plan",
    least: 11,
    most: 19
  },
  style: aText("short locks in several transactions, or all in one", {
    choices: ["online", "single-transaction"]
  }),
  format: aList("the formats of the report", aText("markdown, html, json, terminal, sql")),
  out: aText("the file or folder to write to"),
  title: aText("the title of the report"),
  date: aText("the date that the report bears"),
  only: aList("sections to write; others are left out", aText("the id of a section")),
  skip: aList("sections to leave out", aText("the id of a section")),
  strict: aSwitch("fail when anything in an input could not be read as it should"),
  strictText: aSwitch("use no equivalence rule: every difference of text counts"),
  quiet: aSwitch("no progress on stderr"),
  verify: aSwitch("run the plan on an embedded PostgreSQL"),
  allowDestructive: aSwitch("write what destroys as statements, not as comments")
});

// src/config/parse-config.ts
function parseConfig(text, file) {
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  const problems = [];
  const complain = (offset, message, hint) => problems.push({
    code: "config",
    severity: "error",
    message,
    file,
    place: { file, text, firstLine: 1, offset: Math.min(offset, text.length) },
    ...hint ? { hint } : {}
  });
  for (const { message, pos } of document.errors) complain(pos[0], message.split("\n")[0].replace(/ at line \d+.*$/, ""));
  const root = document.contents;
  if (problems.length === 0 && root !== null && !(isScalar(root) && root.value === null)) {
    checkNode(root, configShape, "", complain);
  }
  if (problems.length) throw new InputError(problems);
  return { ...document.toJS() ?? {}, path: file };
}
function checkNode(node, shape, key, complain) {
  const at = node?.range?.[0] ?? 0;
  const where = key === "" ? "the configuration" : `'${key}'`;
  const wrong = (what) => complain(at, `${where} must be ${what}`, shape.about);
  switch (shape.type) {
    case "record":
      return isMap(node) ? checkRecord(node, shape, key, complain) : wrong("a group of keys");
    case "map":
      if (!isMap(node)) return wrong("a group of keys");
      for (const { key: name, value } of node.items) {
        checkNode(value, shape.of, join(key, nameOf(name)), complain);
      }
      return;
    case "list":
      if (!isSeq(node)) return wrong("a list");
      return node.items.forEach((item, index) => checkNode(item, shape.of, `${key}[${index}]`, complain));
    default:
      return checkScalar(isScalar(node) ? node.value : void 0, shape, wrong);
  }
}
function checkRecord(node, shape, key, complain) {
  const known = Object.keys(shape.fields);
  const seen = /* @__PURE__ */ new Set();
  for (const { key: nameNode, value } of node.items) {
    const name = nameOf(nameNode);
    seen.add(name);
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : void 0;
    if (field) {
      checkNode(value, field, join(key, name), complain);
      continue;
    }
    const near = suggest(name, known);
    complain(
      nameNode.range?.[0] ?? 0,
      `there is no key '${join(key, name)}'`,
      near ? `did you mean '${near}'?` : `the keys here are ${known.filter((other) => !other.startsWith("$")).join(", ")}`
    );
  }
  for (const name of shape.required ?? []) {
    if (!seen.has(name)) complain(node.range?.[0] ?? 0, `'${join(key, name)}' is missing`, shape.fields[name].about);
  }
}
function checkScalar(value, shape, wrong) {
  if (shape.type === "boolean") {
    if (typeof value !== "boolean") wrong("true or false");
  } else if (shape.type === "number") {
    const fits = typeof value === "number" && value >= shape.least && value <= shape.most;
    if (!fits) wrong(`a number from ${shape.least} to ${shape.most}`);
  } else if (shape.type === "text") {
    if (typeof value !== "string" || value === "") return wrong("a text");
    if (shape.choices && !shape.choices.includes(value)) return wrong(`one of ${shape.choices.join(", ")}`);
    if (shape.pattern && !new RegExp(shape.pattern).test(value)) wrong(`a text like ${shape.pattern}`);
  }
}
function nameOf(node) {
  return String(isScalar(node) ? node.value : node);
}
function join(key, name) {
  return key === "" ? name : `${key}.${name}`;
}
export {
  parseConfig
};
