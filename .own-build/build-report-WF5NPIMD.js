import {
  isProven
} from "./chunk-WLSRQGSF.js";
import {
  printPhase
} from "./chunk-2XXENWOD.js";
import {
  createDisplayContext
} from "./chunk-YHQI3YWY.js";
import {
  phaseNumber,
  phases
} from "./chunk-YIA7XTG3.js";
import {
  capitalise,
  code,
  count,
  directionSentence,
  emptyTables,
  enumerate,
  groupDigits,
  link,
  refusedSentence,
  shorten,
  standInSentences,
  versionSentences
} from "./chunk-6FSTISX2.js";
import {
  compareObjects
} from "./chunk-KTN6X7AX.js";
import {
  findRule
} from "./chunk-AGWSJA5P.js";
import {
  findRivalIndexes,
  findUnindexedForeignKeys,
  grantMoves,
  indexEntries,
  indexEntry,
  isMoreThanCosmetic,
  judgeTypeChange,
  standaloneDeltas,
  suspectBackup
} from "./chunk-CR73FUOZ.js";
import {
  changesOf,
  subjectOf
} from "./chunk-KHUGI4DM.js";
import {
  setAsideTotal
} from "./chunk-Q3DSMAJ4.js";
import {
  createRedactor,
  redacted
} from "./chunk-K3DPTLM2.js";
import {
  migrationToolOf,
  version
} from "./chunk-X6IIPGWN.js";
import {
  matchesPattern,
  readPattern
} from "./chunk-VIXVAM3E.js";
import {
  levels
} from "./chunk-5O5JBQBQ.js";
import {
  suggest
} from "./chunk-4M5XO6WX.js";
import {
  opaqueKind
} from "./chunk-JU3BAWLM.js";
import "./chunk-GXMHH7QL.js";
import {
  setAsideReasons
} from "./chunk-VPG2WMYM.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";
import {
  defineConstraint,
  isVolatile,
  printIndexElements,
  sliceList,
  splitAtCommas,
  stripParentheses
} from "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import {
  canonicalExpression,
  childrenOf,
  equivalences,
  objectsOfKind,
  privilegesFor
} from "./chunk-NRQZSPF4.js";
import {
  displayName,
  isSecretName,
  objectId
} from "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import {
  quoteIdentifier,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/diagram/choose-tables.ts
var mostChanged = 24;
var mostTables = 36;
function chooseTables(before, after, deltas, links) {
  const tables2 = /* @__PURE__ */ new Map();
  for (const model of [before, after]) {
    for (const object of objectsOfKind(model, "table")) tables2.set(quoteName(object.address.path), object);
  }
  const weights = weighTables(deltas, tables2);
  const changed = [...weights].map(([name, { op, weight }]) => ({ name, op, weight })).sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  const chosen = /* @__PURE__ */ new Map();
  for (const { name, op } of changed.slice(0, mostChanged)) chosen.set(name, { object: tables2.get(name), op });
  const own = new Set(chosen.keys());
  for (const { from, to } of links) {
    for (const [near, far] of [[from, to], [to, from]]) {
      const object = tables2.get(far);
      if (chosen.size < mostTables && own.has(near) && object && !chosen.has(far) && !weights.has(far)) {
        chosen.set(far, { object, op: "same" });
      }
    }
  }
  return { chosen, leftOut: Math.max(0, changed.length - mostChanged) };
}
function weighTables(deltas, tables2) {
  const byId = new Map([...tables2].map(([name, { id }]) => [id, name]));
  const weights = /* @__PURE__ */ new Map();
  for (const delta of deltas) {
    const changes = changesOf(delta);
    if (changes.length > 0 && changes.every((change) => change.class === "cosmetic")) continue;
    const subject = subjectOf(delta);
    const itself = byId.get(subject.id);
    const name = itself ?? (drawnParts.has(subject.address.kind) ? byId.get(subject.parent ?? "") : void 0);
    if (name === void 0) continue;
    const known3 = weights.get(name) ?? { op: "change", weight: 0 };
    const whole = itself !== void 0 && (delta.op === "add" || delta.op === "remove");
    weights.set(name, { op: whole ? delta.op : known3.op, weight: known3.weight + (whole ? 100 : 1) });
  }
  return weights;
}
var drawnParts = /* @__PURE__ */ new Set(["column", "constraint"]);

// src/diagram/find-dependants.ts
function findDependants({ objects }) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const object of objects.values()) {
    for (const target of new Set(object.references)) {
      const known3 = byTarget.get(target);
      if (known3) known3.push(object);
      else byTarget.set(target, [object]);
    }
  }
  const rootOf = (id) => {
    let at = id;
    for (let parent = objects.get(at)?.parent; parent; parent = objects.get(at)?.parent) at = parent;
    return at;
  };
  return (id) => {
    const root = rootOf(id);
    return (byTarget.get(id) ?? []).filter((object) => rootOf(object.id) !== root);
  };
}

// src/diagram/find-links.ts
function findLinks(before, after, byId) {
  const keys = /* @__PURE__ */ new Map();
  for (const model of [before, after]) {
    for (const object of objectsOfKind(model, "constraint")) {
      if (object.props.type === "foreign key") keys.set(object.id, { object, model });
    }
  }
  for (const delta of byId.values()) if (delta.op === "rename") keys.delete(delta.before.id);
  return [...keys.values()].map(({ object, model }) => viewLink(object, model, opOf(byId.get(object.id))));
}
function opOf(delta) {
  if (!delta) return "same";
  return delta.op === "add" || delta.op === "remove" ? delta.op : "change";
}
function viewLink({ address, props }, model, op) {
  const columns2 = props.columns;
  const table2 = address.path.slice(0, -1);
  return {
    from: quoteName(table2),
    to: quoteName(props.referencedTable),
    name: address.path.at(-1),
    op,
    optional: columns2.some(
      (name) => model.objects.get(objectId({ kind: "column", path: [...table2, name] }))?.props.notNull !== true
    ),
    columns: columns2
  };
}

// src/diagram/find-dependencies.ts
var mostDependencies = 12;
function findDependencies(before, after, byId) {
  const dependantsBefore = findDependants(before);
  const dependantsAfter = findDependants(after);
  const all = [...byId.values()].flatMap((delta) => {
    const changes = changesOf(delta);
    const looks = changes.length > 0 && changes.every((change) => change.class === "cosmetic");
    if (delta.op === "add" || looks) return [];
    const found = new Map([...dependantsBefore(delta.before.id), ...dependantsAfter(delta.id)].map((object) => [object.id, object]));
    const dependants2 = [...found.values()].filter(({ id }) => !byId.has(id)).map(({ address: address2 }) => ({ kind: address2.kind, name: displayName(address2) }));
    const { address } = subjectOf(delta);
    return dependants2.length ? [{ kind: address.kind, name: displayName(address), op: opOf(delta), dependants: dependants2 }] : [];
  });
  const sorted = all.sort((a, b) => b.dependants.length - a.dependants.length || (a.name < b.name ? -1 : 1));
  return {
    dependencies: sorted.slice(0, mostDependencies),
    dependenciesLeftOut: Math.max(0, sorted.length - mostDependencies)
  };
}

// src/diagram/view-table.ts
var mostColumns = 12;
function viewTable(table2, op, { before, after, byId, linked: linked2 }) {
  const sides = op === "remove" ? [before] : op === "add" ? [after] : [after, before];
  const columns2 = /* @__PURE__ */ new Map();
  for (const model of sides) {
    for (const column of childrenOf(model, table2.id, "column")) {
      const name = column.address.path.at(-1);
      if (!columns2.has(name)) columns2.set(name, column);
    }
  }
  const primary = new Set(
    sides.flatMap(
      (model) => childrenOf(model, table2.id, "constraint").filter(({ props }) => props.type === "primary key").flatMap(({ props }) => props.columns)
    )
  );
  const foreign = new Set(linked2.flatMap((link2) => link2.columns));
  const whole = op === "add" || op === "remove";
  const all = [...columns2].map(([name, object]) => {
    const key = [primary.has(name) ? "PK" : "", foreign.has(name) ? "FK" : ""].filter(Boolean).join(" ");
    return {
      name,
      type: String(object.props.type ?? ""),
      op: whole ? op : drawnOp(byId.get(object.id)),
      ...key ? { key } : {}
    };
  });
  const shown = all.filter((column) => whole || column.op !== "same" || column.key).slice(0, mostColumns);
  return { name: quoteName(table2.address.path), op, columns: shown, more: all.length - shown.length };
}
function drawnOp(delta) {
  if (delta?.op === "change" && delta.changes.every((change) => change.class === "cosmetic")) return "same";
  return opOf(delta);
}

// src/diagram/build-diagram.ts
function buildDiagram(before, after, deltas) {
  const byId = new Map(deltas.map((delta) => [delta.id, delta]));
  const links = findLinks(before, after, byId);
  const { chosen, leftOut } = chooseTables(before, after, deltas, links);
  const drawn = links.filter(
    ({ from, to, op }) => chosen.has(from) && chosen.has(to) && (op !== "same" || chosen.get(from).op !== "same" || chosen.get(to).op !== "same")
  );
  return {
    tables: [...chosen].map(
      ([name, { object, op }]) => viewTable(object, op, { before, after, byId, linked: drawn.filter(({ from }) => from === name) })
    ),
    links: drawn.map(({ from, to, name, op, optional }) => ({ from, to, name, op, optional })),
    tablesLeftOut: leftOut,
    ...findDependencies(before, after, byId)
  };
}

// src/report/difference-view.ts
import { createHash } from "node:crypto";

// src/insight/readable-name.ts
var readers = {
  statement: ([text2 = ""]) => text2,
  "external object": ([word = "", name = ""]) => `${word.toLowerCase()} ${name}`,
  "default privileges": (path) => `${path.at(-1)} of role ${path[0]}${path.length > 2 ? ` in schema ${path[1]}` : ""}`,
  "user mapping": ([role, server]) => `${role} on server ${server}`,
  "role membership": ([group, member]) => `${member} in ${group}`
};
function readableName(address) {
  return readers[address.kind]?.(address.path) ?? displayName(address);
}

// src/report/definition.ts
var newestVersion = 19;
function definitionOf(object, snapshot, registry) {
  const context = createDisplayContext(
    registry,
    snapshot.model,
    snapshot.header.serverMajor ?? newestVersion
  );
  const statements2 = registry.kind(object.address.kind).create(object, context);
  return statements2.filter((statement) => statement.sql !== "").map((statement) => `${statement.sql};`).join("\n");
}

// src/report/print-value.ts
var absent = "\u2013";
function printValue(value, format) {
  if (value === void 0 || value === null || value === "") return absent;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return absent;
    const items = value.map((item) => printItem(item));
    return (format === "set" ? [...items].sort() : items).join(", ");
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== void 0);
  if (entries.length === 0) return absent;
  return entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => inner === true ? key : `${key} ${printItem(inner)}`).join(", ");
}
function printItem(value) {
  if (value && typeof value === "object" && !Array.isArray(value)) {
    const record = value;
    if (typeof record.role === "string" && typeof record.privilege === "string") {
      return `${record.role}: ${record.privilege}${record.grantable ? " with grant option" : ""}`;
    }
    if (typeof record.name === "string") {
      const rest2 = Object.entries(record).filter(([key, inner]) => key !== "name" && inner !== void 0);
      return [record.name, ...rest2.map(([, inner]) => printItem(inner))].join(" ");
    }
  }
  return printValue(value, "text");
}

// src/report/text-diff.ts
import { diffWordsWithSpace, structuredPatch } from "diff";
var contextLines = 3;
function diffTexts(before, after) {
  const patch = structuredPatch("", "", `${before}
`, `${after}
`, "", "", { context: contextLines });
  return {
    hunks: patch.hunks.map((hunk) => ({
      header: `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      lines: markWords(hunk.lines.filter((line) => !line.startsWith("\\")))
    }))
  };
}
function markWords(lines) {
  const result = [];
  for (let at = 0; at < lines.length; ) {
    const removed = run(lines, at, "-");
    const added = run(lines, at + removed.length, "+");
    if (removed.length === 0 && added.length === 0) {
      result.push({ sign: " ", text: lines[at].slice(1) });
      at++;
      continue;
    }
    if (removed.length === added.length) {
      const pairs = removed.map((line, index) => pairWords(line, added[index]));
      result.push(...pairs.map(([before]) => before), ...pairs.map(([, after]) => after));
    } else {
      result.push(...removed.map((line) => ({ sign: "-", text: line })));
      result.push(...added.map((line) => ({ sign: "+", text: line })));
    }
    at += removed.length + added.length;
  }
  return result;
}
function run(lines, from, sign) {
  let end = from;
  while (end < lines.length && lines[end].startsWith(sign)) end++;
  return lines.slice(from, end).map((line) => line.slice(1));
}
function pairWords(before, after) {
  const parts = diffWordsWithSpace(before, after);
  const side2 = (drop) => parts.filter((part) => !part[drop]).map((part) => ({ text: part.value, changed: part.added || part.removed }));
  return [
    { sign: "-", text: before, words: side2("added") },
    { sign: "+", text: after, words: side2("removed") }
  ];
}

// src/report/difference-view.ts
var differsRedacted = "differs (redacted)";
var classOrder = ["structural", "access", "storage", "cosmetic"];
function viewDifference(delta, sides, registry, explain) {
  const subject = subjectOf(delta);
  const kind = registry.kind(subject.address.kind);
  const changes = changesOf(delta).map((change) => viewChange(change, explain(delta, change)));
  const before = delta.op === "add" ? void 0 : delta.before;
  const after = delta.op === "remove" ? void 0 : delta.after;
  const explanation = explain(delta);
  const parent = subject.parent && sides[after ? "after" : "before"].model.objects.get(subject.parent);
  return {
    id: differenceId(delta),
    op: delta.op,
    kind: kind.name,
    section: kind.section,
    class: classOf(delta, kind.section),
    schema: subject.address.path.length > 1 ? subject.address.path[0] : "",
    name: readableName(subject.address),
    ...parent ? { parent: `${parent.address.kind} ${displayName(parent.address)}` } : {},
    changes,
    ...explanation ? { explanation } : {},
    definition: viewDefinition(
      before && definitionOf(before, sides.before, registry),
      after && definitionOf(after, sides.after, registry),
      changes.some(({ diff }) => diff)
    ),
    lines: { before: linesOf(before), after: linesOf(after) }
  };
}
function viewDefinition(before, after, shownAlready) {
  const differs = before !== void 0 && after !== void 0 && before !== after && !shownAlready;
  return {
    ...before === void 0 ? {} : { before },
    ...after === void 0 ? {} : { after },
    ...differs ? { diff: diffTexts(before, after) } : {}
  };
}
function classOf(delta, section) {
  const classes = changesOf(delta).map((change) => change.class);
  if (classes.length === 0) return section === "access" ? "access" : "structural";
  return classOrder.find((name) => classes.includes(name));
}
function differenceId(delta) {
  const properties = changesOf(delta).map((change) => change.property);
  const text2 = [delta.op, delta.id, ...properties].join("\0");
  return `D-${createHash("sha256").update(text2).digest("hex").slice(0, 12)}`;
}
var longFormats = /* @__PURE__ */ new Set(["query", "body", "sql"]);
var longText = 120;
function viewChange(change, explained) {
  const before = printValue(change.from, change.format);
  const after = printValue(change.to, change.format);
  const hidden = before === after && before.includes(redacted);
  const long = longFormats.has(change.format) || before.length > longText || after.length > longText;
  return {
    property: change.property,
    label: change.label,
    class: change.class,
    before: hidden ? differsRedacted : before,
    after: hidden ? differsRedacted : after,
    ...change.meaning ? { meaning: change.meaning } : {},
    explanation: hidden ? [] : explained?.sentences ?? [],
    ...explained?.effect && !hidden ? { effect: explained.effect } : {},
    ...explained && !hidden ? { explainedBy: explained.by } : {},
    ...change.near ? { near: change.near } : {},
    ...long && !hidden && isText(change.from) && isText(change.to) ? { diff: diffTexts(before, after) } : {}
  };
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function linesOf(object) {
  return object ? [...new Set(object.origin.map((span) => span.line))] : [];
}

// src/report/name-dependants.ts
function nameDependants(before, after) {
  const [inBefore, inAfter] = [findDependants(before), findDependants(after)];
  return (delta) => {
    if (delta.op === "add") return {};
    const found = [...inBefore(delta.before.id), ...delta.op === "remove" ? [] : inAfter(delta.id)];
    const names2 = new Set(found.map(({ address }) => `${address.kind} ${displayName(address)}`));
    return names2.size ? { dependants: [...names2].sort() } : {};
  };
}

// src/report/redact-delta.ts
function redactDelta(delta, redactor) {
  const clean = (object) => redactObject(object, redactor);
  if (delta.op === "add") return { ...delta, after: clean(delta.after) };
  if (delta.op === "remove") return { ...delta, before: clean(delta.before) };
  const secretName = isSecretName(delta.after.address.path.at(-1));
  const changes = changesOf(delta).map(
    (change) => ({
      ...change,
      from: redactProperty(change.property, change.from, secretName, redactor),
      to: redactProperty(change.property, change.to, secretName, redactor)
    })
  );
  return { ...delta, before: clean(delta.before), after: clean(delta.after), changes };
}
function redactObject(object, redactor) {
  const secretName = isSecretName(object.address.path.at(-1));
  const props = mapRecord(object.props, (value, name) => redactProperty(name, value, secretName, redactor));
  const facets = mapRecord(object.facets, (value) => redactValue(value, redactor));
  if (props === object.props && facets === object.facets) return object;
  return { ...object, props, facets };
}
function mapRecord(record, change) {
  let changed;
  for (const name in record) {
    const value = change(record[name], name);
    if (value === record[name]) continue;
    changed ??= { ...record };
    changed[name] = value;
  }
  return changed ?? record;
}
function redactProperty(property, value, secretName, redactor) {
  if (secretName && typeof value === "string") {
    if (property === "value") return `'${redacted}'`;
    if (property === "default") return value.replace(/'(?:[^']|'')+'/g, `'${redacted}'`);
  }
  return redactValue(value, redactor);
}
function redactValue(value, redactor) {
  if (typeof value === "string") return redactor.redact(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value;
    const cleaned = items.map((item) => redactValue(item, redactor));
    return cleaned.every((item, index) => item === items[index]) ? value : cleaned;
  }
  return mapRecord(
    value,
    (inner, name) => typeof inner === "string" && inner !== "" && isSecretName(name) ? redacted : redactValue(inner, redactor)
  );
}

// src/report/redact-model.ts
function redactModel(model, redactor) {
  return {
    ...model,
    objects: new Map([...model.objects].map(([id, object]) => [id, redactObject(object, redactor)]))
  };
}

// src/report/redact-view.ts
function redactView(value, redactor) {
  if (typeof value === "string") return redactor.redact(value);
  if (Array.isArray(value)) return value.map((item) => redactView(item, redactor));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, redactView(inner, redactor)])
    );
  }
  return value;
}

// src/report/section.ts
var sectionIds = [
  "verdict",
  "scope",
  "summary",
  "truth",
  "goals",
  "inventory",
  "tables",
  "columns",
  "deep-dive",
  "constraints",
  "indexes",
  "index-analysis",
  "views",
  "routines",
  "triggers",
  "types",
  "sequences",
  "extensions",
  "others",
  "access",
  "migrations",
  "data",
  "risk",
  "compatibility",
  "plan",
  "rollback",
  "preflight",
  "proof",
  "testing",
  "reference",
  "reproduce",
  "ledger"
];

// src/insight/renamed-policies.ts
function renamedPolicies(deltas) {
  const policies = deltas.filter((delta) => subjectOf(delta).address.kind === "policy");
  const added = policies.filter(({ op }) => op === "add");
  const taken = /* @__PURE__ */ new Set();
  return policies.flatMap((gone) => {
    if (gone.op !== "remove") return [];
    const partner = added.find((come) => !taken.has(come) && says(come) === says(gone));
    if (!partner) return [];
    taken.add(partner);
    return [[gone, partner]];
  });
}
function says(delta) {
  const { parent, props } = subjectOf(delta);
  return JSON.stringify([parent, ...Object.entries(props).sort(([a], [b]) => a < b ? -1 : 1)]);
}

// src/insight/access-changes.ts
var flags = {
  rowSecurity: { yes: "loss", no: "gain" },
  rowSecurityForced: { yes: "loss", no: "gain" },
  securityDefiner: { yes: "gain", no: "loss" },
  securityInvoker: { yes: "loss", no: "gain" },
  securityBarrier: { yes: "loss", no: "gain" },
  leakproof: { yes: "gain", no: "loss" }
};
var givers = /* @__PURE__ */ new Set([
  "role",
  "role membership",
  "user mapping",
  "default privileges"
]);
function accessChanges(deltas, effects) {
  const own = new Set(standaloneDeltas(deltas));
  for (const delta of renamedPolicies(deltas).flat()) own.delete(delta);
  return deltas.flatMap(
    (delta, at) => own.has(delta) ? judgeDelta(delta, effects[at]).map((judged) => ({ at, ...judged })) : []
  );
}
function judgeDelta(delta, effect) {
  const { address, props } = subjectOf(delta);
  if (address.kind === "policy") return [{ cause: "policy", effect: policyEffect(delta, effect) }];
  if (delta.op === "add" || delta.op === "remove") {
    if (givers.has(address.kind)) return [{ cause: "object", effect: delta.op === "add" ? "gain" : "loss" }];
    return delta.op === "add" && props.securityDefiner === true ? [{ cause: "securityDefiner", effect: "gain" }] : [];
  }
  return changesOf(delta).flatMap((change) => judgeProperty(change, delta.after.props, address.kind));
}
function policyEffect(delta, effect) {
  if (effect) return { wider: "gain", narrower: "loss", other: "other" }[effect];
  if (delta.op !== "add" && delta.op !== "remove") return "other";
  return delta.op === "add" === (subjectOf(delta).props.permissive === true) ? "gain" : "loss";
}
function judgeProperty(change, props, kind) {
  const { property } = change;
  const flag = flags[property];
  if (flag) return [{ cause: property, effect: change.to === true ? flag.yes : flag.no }];
  if (property === "settings" && props.securityDefiner === true) {
    const [from, to] = [change.from, change.to].map((settings) => (settings ?? {}).search_path);
    if (from === to) return [];
    return [
      { cause: "searchPath", effect: to === void 0 ? "gain" : from === void 0 ? "loss" : "other" }
    ];
  }
  if (property === "owner") return [{ cause: "owner", effect: "other" }];
  if (property === "labels" && kind !== "enum") return [{ cause: "labels", effect: "other" }];
  if (property === "grants")
    return [{ cause: kind === "default privileges" ? "object" : "grants", effect: grantEffect(change) }];
  return givers.has(kind) && change.class === "access" ? [{ cause: "object", effect: "other" }] : [];
}
function grantEffect({ from, to }) {
  const keys = (grants) => (grants ?? []).map(
    (grant) => typeof grant === "string" ? grant : `${grant.role} ${grant.privilege} ${grant.grantable}`
  );
  const [before, after] = [keys(from), keys(to)];
  return after.some((key) => !before.includes(key)) ? "gain" : "loss";
}

// src/report/block.ts
function text(...sentences) {
  return { type: "text", text: sentences.join(" ") };
}
function list(items) {
  return { type: "list", items };
}
function checklist(items) {
  return { type: "checklist", items };
}
function table(titles3, rows2, caption) {
  const columns2 = titles3.map(
    (title) => title.startsWith("#") ? { title: title.slice(1), align: "right" } : { title }
  );
  return { type: "table", columns: columns2, rows: rows2, ...caption ? { caption } : {} };
}
function heading(title, anchor) {
  return { type: "heading", text: title, ...anchor ? { anchor } : {} };
}
function sql(code2) {
  return { type: "code", language: "sql", code: code2 };
}
function details(summary2, ...blocks) {
  return { type: "details", summary: summary2, blocks };
}
function note(tone, remark) {
  return { type: "note", tone, text: remark };
}

// src/insight/strength.ts
var themes = [
  "search",
  "integrity",
  "performance",
  "monitoring",
  "security",
  "lifecycle",
  "automation",
  "integration",
  "data"
];

// src/report/trait-words.ts
var themeWords = {
  search: "Search",
  integrity: "Integrity",
  performance: "Performance",
  monitoring: "Monitoring",
  security: "Security",
  lifecycle: "Lifecycle of rows",
  automation: "Automation",
  integration: "Integration",
  data: "Data model"
};
var traitWords = {
  "vector column": ["column for semantic search", "columns for semantic search"],
  "vector index": ["vector similarity index", "vector similarity indexes"],
  "trigram index": ["trigram index", "trigram indexes"],
  "full-text index": ["full-text index", "full-text indexes"],
  "full-text column": ["full-text column", "full-text columns"],
  "GIN index": ["GIN index", "GIN indexes"],
  "search extension": ["extension for search", "extensions for search"],
  "primary key": ["primary key", "primary keys"],
  "unique constraint": ["unique constraint", "unique constraints"],
  "unique index": ["unique index", "unique indexes"],
  "foreign key": ["foreign key", "foreign keys"],
  "check constraint": ["check", "checks"],
  "exclusion constraint": ["exclusion constraint", "exclusion constraints"],
  "NOT NULL": ["NOT NULL", "NOT NULLs"],
  "validated constraint": ["validated constraint", "validated constraints"],
  enum: ["enum", "enums"],
  domain: ["domain", "domains"],
  index: ["index", "indexes"],
  "extended statistics": ["statistics object", "statistics objects"],
  "monitoring view": ["monitoring view", "monitoring views"],
  "materialized view": ["materialized view", "materialized views"],
  "monitoring table": ["table of metrics", "tables of metrics"],
  "monitoring extension": ["extension for monitoring", "extensions for monitoring"],
  "row security": ["table with row security", "tables with row security"],
  policy: ["policy", "policies"],
  "narrower privileges": ["object with fewer grants", "objects with fewer grants"],
  "fixed search_path": ["routine with a fixed search_path", "routines with a fixed search_path"],
  "security invoker": ["view with the rights of the caller", "views with the rights of the caller"],
  "status column": ["status column", "status columns"],
  "status enum": ["status enum", "status enums"],
  "enum value": ["enum with more values", "enums with more values"],
  "timestamp column": ["time column", "time columns"],
  "soft delete": ["soft-delete column", "soft-delete columns"],
  trigger: ["trigger", "triggers"],
  routine: ["routine", "routines"],
  rule: ["rule", "rules"],
  "foreign data": ["object for foreign data", "objects for foreign data"],
  replication: ["object for replication", "objects for replication"],
  table: ["table", "tables"],
  column: ["column", "columns"],
  view: ["view", "views"],
  type: ["type", "types"],
  extension: ["extension", "extensions"],
  schema: ["schema", "schemas"]
};

// src/report/strength-list.ts
var namesShown = 6;
function groupByTheme(strengths) {
  return themes.map((theme) => [theme, strengths.filter((strength) => strength.theme === theme)]).filter(([, group]) => group.length > 0);
}
function strengthItems(strengths) {
  return groupByTheme(strengths).map(
    ([theme, group]) => `${themeWords[theme]}: ${enumerateTraits(group, true)}`
  );
}
function enumerateTraits(group, withNames) {
  const traits = [...new Set(group.map(({ trait }) => trait))];
  const parts = traits.map((trait) => {
    const own = group.filter((strength) => strength.trait === trait);
    return withNames ? `${countTrait(trait, own.length)} (${nameAll(own)})` : countTrait(trait, own.length);
  });
  return withNames ? parts.join("; ") : enumerate(parts, 12);
}
function nameAll(strengths) {
  return enumerate(
    [...new Set(strengths.map(({ name }) => name))].map((name) => code(shortName(name))),
    namesShown
  );
}
function countTrait(trait, number) {
  const [one, many] = traitWords[trait];
  return count(number, one, many);
}
function shortName(name) {
  return name.replace(/^public\./, "");
}

// src/report/grant-items.ts
function grantItems(moves, effect, { deltas }) {
  const names2 = new Map(deltas.map((delta) => [delta.id, subjectOf(delta)]));
  const groups2 = /* @__PURE__ */ new Map();
  for (const move of moves) {
    const privileges = effect === "gain" ? move.gained : move.lost;
    if (privileges.length === 0 || move.withObject && danger(`${move.role}\0`) > 1) continue;
    const key = [move.role, [...privileges].sort().join(", "), move.withObject].join("\0");
    groups2.set(key, [...groups2.get(key) ?? [], move]);
  }
  return [...groups2].sort(([a], [b]) => danger(a) - danger(b) || (a < b ? -1 : 1)).map(([key, group]) => {
    const [role, privileges, isNew] = key.split("\0");
    const objects = group.map(({ id }) => {
      const { address } = names2.get(id);
      return code(shortName(readableName(address)));
    });
    const noun = isNew === "true" ? "new object" : "object";
    const where2 = group.length === 1 ? (isNew === "true" ? "new " : "") + objects[0] : `${count(group.length, noun)} (${enumerate(objects, 5)})`;
    return `${roleName(role)} ${effect === "gain" ? "gains" : "loses"} ${privileges} on ${where2}`;
  });
}
function danger(key) {
  const role = key.slice(0, key.indexOf("\0"));
  if (role === "PUBLIC") return 0;
  if (/^(?:anon|anonymous|guest|web_?anon)$/i.test(role)) return 1;
  return role === "OWNER" ? 3 : 2;
}
function roleName(role) {
  if (role === "PUBLIC") return "Every role (PUBLIC)";
  return role === "OWNER" ? "The owner" : `Role ${code(role)}`;
}

// src/report/difference-lookup.ts
var lookups = /* @__PURE__ */ new WeakMap();
function differenceLookup({ deltas, differences }) {
  const known3 = lookups.get(differences);
  if (known3) return known3;
  const places = new Map(differences.map(({ id }, index) => [id, deltas[index]]));
  const moved = new Set(differences.map(({ op, kind, name }) => `${op} ${kind} ${name}`));
  const lookup = {
    deltaOf: ({ id }) => places.get(id),
    movesWithParent: ({ op, parent }) => parent !== void 0 && moved.has(`${op} ${parent}`)
  };
  lookups.set(differences, lookup);
  return lookup;
}

// src/report/policy-item.ts
function policyItem(view, facts) {
  const { before, after } = facts;
  const table2 = view.parent?.replace(/^\S+ /, "") ?? "";
  const own = view.name.slice(table2.length).replace(/^\./, "") || view.name;
  const presence = {
    add: `only in ${after.label}`,
    remove: `only in ${before.label}`,
    change: "changed",
    rename: "renamed"
  };
  const sentences = view.explanation?.sentences ?? [];
  const why = view.op === "remove" && othersGrant(differenceLookup(facts).deltaOf(view), after.model) ? sentences.slice(0, 1) : sentences;
  return `Policy ${code(own)} of ${code(shortName(table2))} (${presence[view.op]}): ${why.length ? why.join("; ") : "its expressions could not be read; compare the text below"}`;
}
function othersGrant(delta, after) {
  const { parent, props } = subjectOf(delta);
  return parent !== void 0 && childrenOf(after, parent, "policy").some(
    (other) => other.props.permissive === true && (other.props.command === props.command || String(other.props.command).toUpperCase() === "ALL")
  );
}

// src/report/access-list.ts
function accessChangesOf({ deltas, differences }) {
  return accessChanges(
    deltas,
    differences.map(({ explanation }) => explanation?.effect)
  );
}
var causeOrder = [
  "rowSecurity",
  "grants",
  "policy",
  "securityDefiner",
  "searchPath",
  "securityInvoker",
  "securityBarrier",
  "rowSecurityForced",
  "leakproof",
  "object",
  "labels"
];
var titles = {
  gain: "Who gains access",
  loss: "Who loses access",
  other: "To be judged by a person"
};
function accessLists(facts, access2) {
  const renamed2 = renamedItems(facts);
  const renames = `${count(renamed2.length, "policy", "policies")} with another name and nothing else`;
  return [...effectLists(facts, access2), ...renamed2.length ? [details(renames, list(renamed2))] : []];
}
function effectLists(facts, { changes, moves }) {
  return ["gain", "loss", "other"].flatMap((effect) => {
    const own = changes.filter((change) => change.effect === effect && change.cause !== "grants" && change.cause !== "owner").sort((a, b) => causeOrder.indexOf(a.cause) - causeOrder.indexOf(b.cause));
    const first = own.filter(({ cause }) => cause === "rowSecurity").map((change) => describe(change, facts));
    const isNewRoutine = ({ at, cause }) => cause === "securityDefiner" && facts.differences[at].op === "add";
    const rest2 = own.filter((change) => change.cause !== "rowSecurity" && !isNewRoutine(change)).map((change) => describe(change, facts));
    const items = [
      ...first,
      ...effect === "other" ? [] : grantItems(moves, effect, facts),
      ...rest2,
      ...newRoutineItems(own.filter(isNewRoutine), facts)
    ];
    return items.length ? [heading(titles[effect]), list(items)] : [];
  });
}
var notFixed = "not fixed: whoever calls it can put own objects before those it means";
function searchPathOf(delta) {
  return subjectOf(delta).props.settings?.search_path;
}
function newRoutineItems(changes, { deltas, differences, after }) {
  const open = changes.filter(({ at }) => searchPathOf(deltas[at]) === void 0);
  const fixed = changes.filter((change) => !open.includes(change));
  const item = (list2, rest2) => list2.length ? [
    `${count(list2.length, "routine")} only in ${after.label} ${list2.length === 1 ? "runs" : "run"} with the rights of the owner, search_path ${rest2} (${enumerate(
      list2.map(({ at }) => code(shortName(differences[at].name))),
      6
    )})`
  ] : [];
  return [...item(open, notFixed), ...item(fixed, "fixed")];
}
function renamedItems({ deltas }) {
  return renamedPolicies(deltas).map(([gone, come]) => {
    const [from, to] = [gone, come].map((delta) => code(subjectOf(delta).address.path.at(-1)));
    const table2 = code(shortName(quoteName(subjectOf(come).address.path.slice(0, -1))));
    return `Policy ${from} of ${table2} is called ${to} and says the same: nobody gains or loses by it`;
  });
}
function describe({ at, cause, effect }, facts) {
  const view = facts.differences[at];
  const name = code(shortName(view.name));
  const what = `${view.kind} ${name}`;
  switch (cause) {
    case "policy":
      return policyItem(view, facts);
    case "rowSecurity":
      return effect === "gain" ? `Row security of ${what} is off in ${facts.after.label}: every role with privileges on it sees all rows` : `Row security of ${what} is on in ${facts.after.label}: roles see only what policies let through`;
    case "rowSecurityForced":
      return effect === "gain" ? `The owner of ${what} is no longer bound by its policies` : `The owner of ${what} is bound by its policies too`;
    case "securityDefiner": {
      const path = searchPathOf(facts.deltas[at]);
      return effect === "gain" ? `${capitalise(what)} runs with the rights of its owner, search_path ${path === void 0 ? notFixed : code(path)}` : `${capitalise(what)} runs with the rights of the caller, no longer with those of its owner`;
    }
    case "searchPath":
      return effect === "gain" ? `${capitalise(what)} runs with the rights of its owner and no longer fixes its search_path` : `${capitalise(what)} runs with the rights of its owner and ${effect === "loss" ? "now fixes" : "changes"} its search_path`;
    case "securityInvoker":
      return effect === "gain" ? `${capitalise(what)} reads with the rights of its owner, no longer with those of the caller: policies of the caller do not count` : `${capitalise(what)} reads with the rights of the caller`;
    case "securityBarrier":
      return `${capitalise(what)} ${effect === "gain" ? "is no longer" : "is now"} a security barrier`;
    case "leakproof":
      return `${capitalise(what)} ${effect === "gain" ? "is now" : "is no longer"} leakproof: it may run before the conditions of policies`;
    case "labels":
      return `Security labels of ${what} differ`;
    default:
      return objectItem(view, facts);
  }
}
function objectItem(view, { before, after }) {
  const what = `${capitalise(view.kind)} ${code(shortName(view.name))}`;
  const grants = view.kind === "default privileges" ? view.definition.after ?? view.definition.before ?? "" : "";
  if (grants && view.op !== "change")
    return `${what} (only in ${view.op === "add" ? after.label : before.label}): ${code(grants)}`;
  if (view.op === "add") return `${what} is only in ${after.label}`;
  if (view.op === "remove") return `${what} is only in ${before.label}`;
  return `${what}: ${enumerate(view.changes.map(({ label }) => label))} ${view.changes.length === 1 ? "differs" : "differ"}`;
}

// src/report/access-tables.ts
var mostRows = 40;
function rowSecurityTable({ deltas, before, after }) {
  const usual = objectsOfKind(after.model, "table").some(({ props }) => props.rowSecurity === true);
  const rows2 = deltas.flatMap((delta) => {
    const object = subjectOf(delta);
    if (object.address.kind !== "table") return [];
    const differs = changesOf(delta).some(({ property }) => property.startsWith("rowSecurity"));
    const open = delta.op === "add" && usual && object.props.rowSecurity !== true;
    if (!differs && !open) return [];
    return [
      [
        code(shortName(object.address.path.join("."))),
        delta.op === "add" ? "no such table" : state(delta.before),
        delta.op === "remove" ? "no such table" : state(delta.after)
      ]
    ];
  });
  const states = table(["Table", before.label, after.label], rows2);
  return rows2.length ? [
    heading("Row security by table"),
    rows2.length > mostRows ? details(`${count(rows2.length, "table")}: row security on each side`, states) : states
  ] : [];
}
function state({ props }) {
  if (props.rowSecurity !== true)
    return props.rowSecurityForced === true ? "off (forced, without effect)" : "off";
  return props.rowSecurityForced === true ? "on, for the owner too" : "on";
}
function grantTable(moves, { deltas, after, registry }) {
  if (moves.length === 0) return [];
  const objects = new Map(deltas.map((delta) => [delta.id, subjectOf(delta)]));
  const rows2 = [...moves].sort((a, b) => a.role < b.role ? -1 : a.role > b.role ? 1 : 0).map(({ role, id, gained, lost, withObject }) => {
    const { address } = objects.get(id);
    const all = privilegesFor(registry.kind(address.kind), address)?.all(after.header.serverMajor) ?? [];
    const print2 = (list2) => all.length > 1 && all.every((privilege) => list2.includes(privilege)) ? "ALL" : list2.join(", ") || absent;
    return [
      roleName(role),
      `${address.kind} ${code(shortName(readableName(address)))}${withObject ? " (new)" : ""}`,
      print2(gained),
      print2(lost)
    ];
  });
  const matrix = table(["Role", "Object", "Gained", "Lost"], rows2);
  return [
    heading("Privileges by role"),
    rows2.length > mostRows ? details(`${count(rows2.length, "row")}: role, object, gained, lost`, matrix) : matrix
  ];
}
function definerTable({ deltas, before, after }) {
  const rows2 = deltas.flatMap((delta) => {
    const sides = sidesOf(delta);
    if (!sides.some((side2) => side2?.props.securityDefiner === true)) return [];
    const relevant = changesOf(delta).some(
      ({ property }) => property === "securityDefiner" || property === "settings"
    );
    if (delta.op !== "add" && delta.op !== "remove" && !relevant) return [];
    const { address } = subjectOf(delta);
    return [
      [
        code(shortName(readableName(address))),
        ...sides.map((side2) => side2 === void 0 ? "no such routine" : rights(side2))
      ]
    ];
  });
  return rows2.length ? [
    heading("Routines that run with the rights of their owner"),
    table(["Routine", before.label, after.label], rows2)
  ] : [];
}
function sidesOf(delta) {
  return [delta.op === "add" ? void 0 : delta.before, delta.op === "remove" ? void 0 : delta.after];
}
function rights({ props }) {
  if (props.securityDefiner !== true) return "rights of the caller";
  const path = (props.settings ?? {}).search_path;
  return path === void 0 ? "rights of the owner, search_path not fixed" : `rights of the owner, search_path ${code(String(path))}`;
}
function ownerList({ deltas, before, after }) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const delta of deltas) {
    const change = changesOf(delta).find(({ property }) => property === "owner");
    if (!change) continue;
    const key = [change.from ?? "", change.to ?? ""].join("\0");
    const { address } = subjectOf(delta);
    groups2.set(key, [
      ...groups2.get(key) ?? [],
      `${address.kind} ${code(shortName(readableName(address)))}`
    ]);
  }
  const name = (owner) => owner === "" ? "nobody named" : code(owner);
  return groups2.size ? [
    heading("Owners that differ"),
    list(
      [...groups2].map(([key, objects]) => {
        const [from, to] = key.split("\0");
        return `${name(from)} in ${before.label}, ${name(to)} in ${after.label}: ${count(objects.length, "object")} (${enumerate(objects, 6)})`;
      })
    )
  ] : [];
}

// src/report/describe-change.ts
function describeChange(delta, views2) {
  return changesOf(delta).flatMap((change) => {
    const view = views2.find(({ property }) => property === change.property);
    if (!view) return [];
    if (change.property === "labels" && change.format === "list") return describeLabels(change);
    return change.format === "body" && view.diff ? [countLines(view.diff)] : [];
  });
}
function countLines({ hunks }) {
  const all = hunks.flatMap(({ lines }) => lines);
  const [removed, added] = ["-", "+"].map((sign) => all.filter((line) => line.sign === sign).length);
  return `Body: ${count(removed, "line")} removed, ${added} added, in ${count(hunks.length, "place")}`;
}
function describeLabels({ from, to }) {
  const [before, after] = [texts(from), texts(to)];
  const added = after.filter((label) => !before.includes(label));
  const removed = before.filter((label) => !after.includes(label));
  const stayed = (labels) => labels.filter((label) => before.includes(label) && after.includes(label)).join("\0");
  return [
    ...added.map((label) => `Adds the value ${quote(label)} ${placeOf(label, after)}`),
    ...removed.length ? [
      `Lacks the ${removed.length === 1 ? "value" : "values"} ${enumerate(removed.map(quote))}: PostgreSQL cannot take a value out of an enum, the type has to be made anew`
    ] : [],
    ...stayed(before) === stayed(after) ? [] : ["Orders its values in another way: comparisons and ORDER BY change"]
  ];
}
function placeOf(label, labels) {
  const place = labels.indexOf(label);
  if (place === labels.length - 1) return "at the end";
  return place === 0 ? `before ${quote(labels[1])}` : `after ${quote(labels[place - 1])}`;
}
function quote(label) {
  return code(`'${label}'`);
}
function texts(value) {
  return Array.isArray(value) ? value.map(String) : [];
}

// src/report/change-blocks.ts
var longestCell = 90;
var toldInWords = /* @__PURE__ */ new Set(["labels"]);
function changeBlocks(difference, facts) {
  const { before, after } = facts;
  const sentences = explanations(difference, facts);
  const short = difference.changes.filter(
    (change) => !change.diff && !(toldInWords.has(change.property) && sentences.length > 0 && difference.kind === "enum")
  );
  const long = difference.changes.filter((change) => change.diff);
  return [
    heading(`${capitalise(difference.kind)} ${code(difference.name)}`, difference.id),
    ...sentences.length ? [list(sentences)] : [],
    ...short.length ? [
      table(
        ["Property", before.label, after.label, "Class"],
        short.map((change) => [
          change.label,
          cell(change.before),
          cell(change.after),
          change.class + (change.near?.length ? ` (equal but for ${change.near.join(", ")})` : "")
        ])
      )
    ] : [],
    ...long.map(
      (change) => details(`${capitalise(change.label)}: how it differs`, { type: "diff", diff: change.diff })
    )
  ];
}
function explanations(difference, facts) {
  const delta = differenceLookup(facts).deltaOf(difference);
  const sentences = [
    ...(difference.explanation?.sentences ?? []).map(capitalise),
    ...describeChange(delta, difference.changes),
    // A policy is explained as a whole; what each clause means in general adds nothing to that.
    ...difference.explanation?.sentences.length ? [] : difference.changes.flatMap(explainChange)
  ];
  return [...new Set(sentences)];
}
function explainChange(change) {
  if (change.explanation.length) {
    return change.explanation.map((sentence) => `${capitalise(change.label)}: ${sentence}`);
  }
  if (change.before === differsRedacted)
    return [`${capitalise(change.label)}: differs only in secrets, which are not shown`];
  return change.meaning && !change.explainedBy ? [`${capitalise(change.label)}: ${change.meaning.replace(/\.$/, "")}`] : [];
}
function cell(value) {
  return /^(?:–|yes|no)$/.test(value) || value === differsRedacted ? value : code(shorten(value, longestCell));
}

// src/report/differences-by-kind.ts
function differencesByKind({ before, after, registry, differences }, chosen) {
  const byKind = groupByKind(differences);
  return registry.kinds.filter(chosen).map((kind) => {
    const own = byKind.get(kind.name) ?? [];
    return {
      kind,
      countBefore: objectsOfKind(before.model, kind.name).length,
      countAfter: objectsOfKind(after.model, kind.name).length,
      onlyBefore: own.filter(({ op }) => op === "remove"),
      onlyAfter: own.filter(({ op }) => op === "add"),
      changed: own.filter(({ op }) => op === "change" || op === "rename")
    };
  }).filter(({ countBefore, countAfter }) => countBefore + countAfter > 0);
}
var groups = /* @__PURE__ */ new WeakMap();
function groupByKind(differences) {
  const known3 = groups.get(differences);
  if (known3) return known3;
  const byKind = /* @__PURE__ */ new Map();
  for (const difference of differences) {
    const own = byKind.get(difference.kind);
    if (own) own.push(difference);
    else byKind.set(difference.kind, [difference]);
  }
  groups.set(differences, byKind);
  return byKind;
}

// src/report/extension-purposes.ts
var extensionPurposes = {
  btree_gin: "brings GIN operator classes for plain types",
  btree_gist: "brings GiST operator classes for plain types, which exclusion constraints need",
  citext: "brings the type citext, text without regard to case",
  cube: "brings the type cube for points and boxes of any dimension",
  dblink: "brings connections to other PostgreSQL databases from SQL",
  earthdistance: "brings distances on the surface of the earth",
  fuzzystrmatch: "brings soundex, levenshtein and other measures of likeness",
  hstore: "brings the type hstore, keys with text values",
  http: "brings HTTP requests from SQL",
  intarray: "brings operators and index support for arrays of integers",
  isn: "brings types for ISBN, ISSN, EAN13 and the like",
  ltree: "brings the type ltree for paths in a tree",
  pageinspect: "brings functions that show raw pages",
  pg_buffercache: "brings a view of the shared buffers",
  pg_cron: "brings jobs that the server runs on a schedule",
  pg_graphql: "brings GraphQL queries over the schema",
  pg_net: "brings asynchronous HTTP requests from SQL",
  pg_partman: "brings functions that make and drop partitions",
  pg_prewarm: "brings loading of relations into the cache",
  pg_repack: "brings rebuilding of tables without long locks",
  pg_stat_statements: "brings statistics of the statements that ran",
  pg_trgm: "brings trigram likeness and indexes for LIKE and fuzzy search",
  pgaudit: "brings an audit log of statements",
  pgcrypto: "brings hashing, encryption and gen_random_uuid()",
  pgjwt: "brings signing and checking of JSON web tokens",
  pgmq: "brings message queues in tables",
  pgsodium: "brings encryption by libsodium and key management",
  pgstattuple: "brings measures of dead rows and free space",
  plpgsql: "brings the language PL/pgSQL",
  postgis: "brings geometry and geography types, functions and indexes",
  postgis_topology: "brings topology on top of PostGIS",
  postgres_fdw: "brings foreign tables in other PostgreSQL servers",
  supabase_vault: "brings encrypted storage of secrets",
  tablefunc: "brings crosstab and connectby",
  timescaledb: "brings hypertables for time series",
  unaccent: "brings a text search dictionary that takes accents away",
  "uuid-ossp": "brings functions that make UUIDs",
  vector: "brings the type vector with HNSW and IVFFlat indexes for similarity search",
  wrappers: "brings foreign data wrappers for web services",
  xml2: "brings XPath and XSLT functions"
};

// src/report/describe-object.ts
var mostLabels = 12;
var descriptions = {
  enum: ({ props }) => `labels ${enumerate(
    texts2(props.labels).map((label) => code(`'${label}'`)),
    mostLabels
  )}`,
  domain: ({ props }) => `${code(String(props.type))}${props.notNull === true ? ", NOT NULL" : ""}${props.default === void 0 ? "" : `, default ${code(shorten(String(props.default), 60))}`}`,
  function: describeRoutine,
  procedure: describeRoutine,
  trigger: ({ props }) => [
    `${props.timing} ${texts2(props.events).join(" or ")}`.toUpperCase(),
    texts2(props.columns).length ? `of ${enumerate(texts2(props.columns).map(code))}` : "",
    `for each ${props.level}`.toLowerCase(),
    props.condition === void 0 ? "" : `where ${code(shorten(String(props.condition), 80))}`,
    `calls ${code(`${props.function}(${texts2(props.arguments).join(", ")})`)}`,
    props.state === void 0 ? "" : `(${props.state})`
  ].filter(Boolean).join(" "),
  "event trigger": ({ props }) => `on ${code(String(props.event))}, calls ${code(`${props.function}()`)}`,
  sequence: ({ props }) => `${code(String(props.type))}, from ${props.start} by ${props.increment}, ${props.ownedBy === void 0 ? "owned by no column" : `owned by ${code(quoteName(texts2(props.ownedBy)))}`}`,
  extension: ({ address, props }) => [
    extensionPurposes[address.path.at(-1)] ?? "",
    props.schema === void 0 ? "" : `in schema ${code(String(props.schema))}`
  ].filter(Boolean).join(", "),
  view: ({ props }) => props.securityInvoker === true ? "reads with the rights of the caller" : "",
  statement: ({ origin }) => `line ${origin[0]?.line ?? "?"}: compared as text; a person has to read it`
};
function describeObject(object) {
  return descriptions[object.address.kind]?.(object) ?? "";
}
function describeRoutine({ props }) {
  const settings = props.settings ?? {};
  const lines = typeof props.body === "string" ? props.body.trim().split("\n").length : 0;
  return [
    props.returns === void 0 ? "" : `returns ${code(shorten(String(props.returns), 60))}`,
    String(props.language),
    props.volatility === void 0 ? "" : String(props.volatility),
    props.securityDefiner === true ? `runs with the rights of its owner, search_path ${settings.search_path === void 0 ? "not fixed" : code(String(settings.search_path))}` : "",
    lines ? `body of ${count(lines, "line")}` : ""
  ].filter(Boolean).join(", ");
}
function texts2(value) {
  return Array.isArray(value) ? value.map(String) : [];
}

// src/report/kind-section.ts
function buildKindSection(facts, section) {
  const kinds = differencesByKind(facts, (kind) => kind.section === section);
  const differing = kinds.filter((kind) => sizeOf(kind) > 0);
  const equal = kinds.filter((kind) => sizeOf(kind) === 0);
  if (differing.length === 0) return { lead: noDifferences(equal, section), count: 0 };
  const total = differing.reduce((sum, kind) => sum + sizeOf(kind), 0);
  const rest2 = equal.length ? ` ${noDifferences(equal, section)}` : "";
  return {
    lead: `${capitalise(differing.map((kind) => leadOf(kind, facts)).join("; "))}.${rest2}`,
    count: total,
    blocks: differing.flatMap((kind) => kindBlocks(kind, facts))
  };
}
function sizeOf({ onlyBefore, onlyAfter, changed }) {
  return onlyBefore.length + onlyAfter.length + changed.length;
}
function leadOf({ kind, onlyBefore, onlyAfter, changed }, { before, after }) {
  const parts = [
    onlyBefore.length ? `${groupDigits(onlyBefore.length)} only in ${before.label}` : "",
    onlyAfter.length ? `${groupDigits(onlyAfter.length)} only in ${after.label}` : "",
    changed.length ? `${groupDigits(changed.length)} changed` : ""
  ].filter(Boolean);
  return `${kind.plural}: ${parts.join(", ")}`;
}
function noDifferences(kinds, section) {
  if (kinds.length === 0) return `Neither side has any ${section}.`;
  const counts = kinds.map(
    ({ kind, countBefore, countAfter }) => countBefore === countAfter ? count(countBefore, kind.name, kind.plural) : `${count(countBefore, kind.name, kind.plural)} and ${countAfter}`
  );
  const each = kinds.every(({ countBefore, countAfter }) => countBefore === countAfter) ? " on each side" : "";
  return `No differences in ${enumerate(
    kinds.map(({ kind }) => kind.plural),
    20
  )} (${enumerate(counts, 20)}${each}).`;
}
function kindBlocks(kind, facts) {
  return [
    ...onlyOneSide(kind, kind.onlyBefore, facts.before.label, facts),
    ...onlyOneSide(kind, kind.onlyAfter, facts.after.label, facts),
    ...kind.changed.flatMap((difference) => changeBlocks(difference, facts))
  ];
}
function onlyOneSide({ kind }, differences, label, facts) {
  if (differences.length === 0) return [];
  const definitions2 = differences.map(definitionOf2).filter(Boolean);
  return [
    heading(`${capitalise(kind.plural)} only in ${label}`),
    list(differences.map((difference) => itemOf(difference, facts))),
    ...definitions2.length ? [
      details(
        `SQL of ${count(definitions2.length, kind.name, kind.plural)}`,
        sql(definitions2.join("\n\n"))
      )
    ] : []
  ];
}
function itemOf(difference, facts) {
  const lookup = differenceLookup(facts);
  const object = subjectOf(lookup.deltaOf(difference));
  const { parent, kind, op, name } = difference;
  const [, parentKind, parentName] = /^(.+?) (\S.*)$/s.exec(parent ?? "") ?? [];
  const whole = lookup.movesWithParent(difference);
  const own = parentName && name.startsWith(`${parentName}.`) ? name.slice(parentName.length + 1) : name;
  const place = parentName && !parent.startsWith(kind) ? ` of ${whole ? op === "add" ? "new " : "removed " : ""}${parentKind} ${code(parentName)}` : "";
  const described = describeObject(object);
  return `${code(own)}${place}${described ? `: ${described}` : ""}`;
}
function definitionOf2(difference) {
  return difference.definition.after ?? difference.definition.before;
}

// src/report/sections/access.ts
var access = {
  id: "access",
  title: "Access differences",
  build(facts) {
    const changes = accessChangesOf(facts);
    const hidden = omitted(facts);
    const moves = hidden.some(({ what }) => what === "grants") ? [] : grantMoves(facts.deltas, facts.registry, {
      before: facts.before.header.serverMajor,
      after: facts.after.header.serverMajor
    });
    const blocks = [
      ...accessLists(facts, { changes, moves }),
      ...rowSecurityTable(facts),
      ...policyDetails(facts),
      ...grantTable(moves, facts),
      ...definerTable(facts),
      ...ownerList(facts),
      ...otherKinds(facts)
    ];
    const notes2 = omissionNotes(facts);
    if (blocks.length === 0)
      return { lead: `No differences in access (${standing(facts)}).`, count: 0, blocks: notes2 };
    const number = (effect) => changes.filter((change) => change.effect === effect).length;
    const parts = [
      number("gain") ? `${groupDigits(number("gain"))} ${number("gain") === 1 ? "gives" : "give"} access` : "",
      number("loss") ? `${groupDigits(number("loss"))} ${number("loss") === 1 ? "takes" : "take"} access away` : "",
      number("other") ? `${groupDigits(number("other"))} for a person to judge` : ""
    ].filter(Boolean);
    const opening2 = changes.length ? `${count(changes.length, "difference")} in who may do what: ${enumerate(parts)}` : "No difference in who may do what with objects on both sides; what comes or goes has privileges of its own";
    return {
      lead: `${opening2}. ${capitalise(standing(facts))}.`,
      count: changes.length,
      blocks: [...notes2, ...blocks]
    };
  }
};
function omitted({ omitted: { before, after } }) {
  return [...before, ...after].filter(({ what }) => what === "grants" || what === "owner");
}
function omissionNotes({
  before,
  after,
  omitted: { before: here, after: there }
}) {
  return ["grants", "owner"].flatMap((what) => {
    const sides = [
      ...here.filter((omission) => omission.what === what).map((omission) => ({ label: before.label, omission })),
      ...there.filter((omission) => omission.what === what).map((omission) => ({ label: after.label, omission }))
    ];
    if (sides.length === 0) return [];
    const noun = what === "grants" ? "Privileges" : "Owners";
    const option = code(sides[0].omission.option);
    return [
      note(
        "info",
        `${noun} are not compared: ${enumerate(sides.map(({ label }) => label))} ${sides.length === 1 ? "seems" : "seem"} to be dumped with ${option} (${sides[0].omission.reason}).`
      )
    ];
  });
}
function standing({ before, after }) {
  const [here, there] = [before, after].map(({ label, model }) => {
    const tables2 = objectsOfKind(model, "table");
    const secured = tables2.filter(({ props }) => props.rowSecurity === true).length;
    const policies = count(objectsOfKind(model, "policy").length, "policy", "policies");
    return { label, text: `${groupDigits(secured)} of ${count(tables2.length, "table")}`, policies };
  });
  if (here.text === there.text && here.policies === there.policies) {
    return `row security on ${here.text}, ${here.policies} on each side`;
  }
  return `row security on ${here.text} in ${here.label} and ${there.text} in ${there.label}, ${here.policies} and ${there.policies}`;
}
function policyDetails(facts) {
  const changed = facts.differences.filter(({ kind, changes }) => kind === "policy" && changes.length > 0);
  if (changed.length === 0) return [];
  return [
    details(
      `${count(changed.length, "changed policy", "changed policies")}, clause by clause`,
      ...changed.flatMap((difference) => changeBlocks(difference, facts))
    )
  ];
}
function otherKinds(facts) {
  const kinds = differencesByKind(facts, ({ section, name }) => section === "access" && name !== "policy");
  return kinds.flatMap((kind) => kindBlocks(kind, facts));
}

// src/insight/added-column.ts
function judgeAddedColumn(column, model) {
  const { props } = column;
  const value = props.default;
  const domain = model.objects.get(objectId({ kind: "domain", path: String(props.type).split(".") }));
  const constrained = domain !== void 0 && (domain.props.notNull === true || childrenOf(model, domain.id).length > 0);
  const filled = value !== void 0 || props.identity !== void 0 || props.generated !== void 0;
  return {
    rewrite: props.identity ? "identity" : props.generatedKind === "stored" ? "stored generation" : constrained ? "domain with constraints" : value !== void 0 && isVolatile(value, model) ? "volatile default" : void 0,
    failsWithRows: props.notNull === true && !filled
  };
}

// src/insight/column-purpose.ts
function columnPurpose(column, model) {
  const name = column.address.path.at(-1);
  const type = String(column.props.type ?? "");
  if (column.facets.comment) return { by: "comment", comment: column.facets.comment };
  if (column.props.generated) return { by: "schema", computedFrom: String(column.props.generated) };
  const constraints2 = column.parent ? childrenOf(model, column.parent, "constraint") : [];
  const key = constraints2.find(
    ({ props }) => props.type === "foreign key" && props.columns.join() === name
  );
  if (key) return { by: "schema", refersTo: key.props.referencedTable.join(".") };
  const labels = enumLabels(type, model) ?? checkedValues(name, constraints2);
  if (labels) return { by: "schema", oneOf: labels };
  if (/(?:^|\.)(?:vector|halfvec|sparsevec)\b/.test(type)) return { by: "guess", role: "vector" };
  if (type === "tsvector") return { by: "guess", role: "search document" };
  if (name === "deleted_at" && type.startsWith("timestamp")) return { by: "guess", role: "soft delete" };
  return void 0;
}
function enumLabels(type, model) {
  const path = type.replace(/\[\]$/, "").split(".");
  const labels = model.objects.get(objectId({ kind: "enum", path }))?.props.labels;
  return Array.isArray(labels) ? labels.map(String) : void 0;
}
function checkedValues(name, constraints2) {
  for (const { props } of constraints2) {
    if (props.type !== "check") continue;
    const match = /^\(*"?([\w$]+)"?\)?(?:::text\)?)?\s*=\s*ANY\s*\(+ARRAY\[([^\]]*)\]/i.exec(
      String(props.expression)
    );
    const whole = match?.[1] === name && !/\b(?:AND|OR)\b/.test(String(props.expression).replace(/'(?:[^']|'')*'/g, ""));
    const values = whole ? [...match[2].matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value.replaceAll("''", "'")) : [];
    if (values.length) return values;
  }
  return void 0;
}

// src/insight/foreign-keys.ts
function foreignKeysOf(table2, model) {
  const path = table2.address.path.join("\0");
  return {
    outgoing: childrenOf(model, table2.id, "constraint").filter(({ props }) => props.type === "foreign key"),
    incoming: (incomingKeys(model).get(path) ?? []).filter(({ parent }) => parent !== table2.id)
  };
}
var known = /* @__PURE__ */ new WeakMap();
function incomingKeys(model) {
  const there = known.get(model);
  if (there) return there;
  const keys = /* @__PURE__ */ new Map();
  for (const object of objectsOfKind(model, "constraint")) {
    if (object.props.type !== "foreign key") continue;
    const path = object.props.referencedTable.join("\0");
    const own = keys.get(path);
    if (own) own.push(object);
    else keys.set(path, [object]);
  }
  known.set(model, keys);
  return keys;
}

// src/insight/table-purpose.ts
function tablePurpose(table2, model) {
  if (new RegExp("\\p{L}", "u").test(table2.facets.comment ?? "")) return { by: "comment", comment: table2.facets.comment };
  const columns2 = childrenOf(model, table2.id, "column");
  const names2 = columns2.map(({ address }) => address.path.at(-1));
  const tool = migrationToolOf(table2.address.path.join("."), names2);
  if (tool && (!tool.versionColumn || names2.includes(tool.versionColumn)))
    return { by: "guess", role: "migration history", tool: tool.tool };
  const { outgoing, incoming } = foreignKeysOf(table2, model);
  const link2 = linked(table2, outgoing, names2, model);
  if (link2) return { by: "guess", role: "link", tables: link2 };
  const find = (pattern) => names2.filter((name) => pattern.test(name));
  const times = (pattern) => columns2.filter(
    ({ address, props }) => pattern.test(address.path.at(-1)) && /^(?:timestamp|date)/.test(String(props.type))
  ).map(({ address }) => address.path.at(-1));
  const states = find(/^(?:status|state)$/);
  const due = times(
    /^(?:scheduled_(?:for|at)|run_at|available_at|next_(?:run|attempt|retry)_at|deliver_at|send_at|locked_at)$/
  );
  const tries = find(/^(?:attempts?|attempt_count|retries|retry_count|max_attempts|tries)$/);
  if (due.length && (states.length || tries.length)) {
    return { by: "guess", role: "queue", evidence: [...states, ...due, ...tries] };
  }
  const expiry = times(/^(?:expires?_at|expires|valid_until|expiry)$/);
  const secrets = find(/(?:^|_)(?:token|code|otp|secret|nonce)(?:_hash|_digest)?$/);
  if (expiry.length && secrets.length) {
    return { by: "guess", role: "expiring secrets", evidence: [...secrets, ...expiry] };
  }
  const own = table2.address.path.at(-1);
  const moments = times(
    /^(?:created|occurred|logged|inserted|recorded|happened|event)_?(?:at|on|time|date)?$|^(?:timestamp|time)$/
  );
  const events = find(/^(?:event|event_type|action|activity|operation|type|kind)$/);
  if (/(?:^|_)(?:events?|logs?|history|audits?)$/.test(own) && moments.length && events.length && incoming.length === 0) {
    return { by: "guess", role: "log", evidence: [...events, ...moments] };
  }
  const labels = find(/^(?:code|name|label|slug|title|description|key|value)$/);
  const small = names2.filter((name) => !/^(?:id|created_at|updated_at|sort_order|position)$/.test(name));
  if (incoming.length && !outgoing.length && labels.length && labels.length === small.length) {
    return {
      by: "guess",
      role: "list of values",
      evidence: [...new Set(incoming.map(({ address }) => address.path.slice(0, -1).join(".")))]
    };
  }
  return void 0;
}
function linked(table2, outgoing, names2, model) {
  if (outgoing.length < 2) return void 0;
  const referring = new Set(outgoing.flatMap(({ props }) => props.columns));
  const keys = childrenOf(model, table2.id, "constraint").filter(
    ({ props }) => props.type === "primary key" || props.type === "unique"
  );
  const keyed2 = keys.some(({ props: { columns: columns2 } }) => {
    const own = columns2;
    return own.length > 1 && own.every((column) => referring.has(column));
  });
  const rest2 = names2.filter(
    (name) => !referring.has(name) && !/^(?:id|created_at|updated_at|position|sort_order)$/.test(name)
  );
  return keyed2 && rest2.length <= 2 ? outgoing.map(({ props }) => props.referencedTable.join(".")) : void 0;
}

// src/report/describe-purpose.ts
function describeTablePurpose(table2, model) {
  const purpose = tablePurpose(table2, model);
  if (!purpose) return void 0;
  return purpose.by === "comment" ? shorten(purpose.comment, 300) : guess(purpose);
}
function guess(purpose) {
  switch (purpose.role) {
    case "link":
      return `links ${enumerate(purpose.tables.map(code))} (inferred from its keys)`;
    case "migration history":
      return `migration history of ${purpose.tool} (inferred from its name)`;
    case "list of values":
      return `a list of values that ${enumerate(purpose.evidence.map(code), 4)} refer to (inferred from the keys)`;
    default: {
      const words = {
        queue: "a queue of work",
        "expiring secrets": "codes or tokens that expire",
        log: "a log of events"
      };
      return `${words[purpose.role]} (inferred from the columns ${enumerate(purpose.evidence.map(code))})`;
    }
  }
}
function describeColumnPurpose(column, model) {
  const purpose = columnPurpose(column, model);
  return purpose ? cell2(purpose) : "";
}
function cell2(purpose) {
  if ("comment" in purpose) return shorten(purpose.comment, 160);
  if ("refersTo" in purpose) return `refers to ${code(purpose.refersTo)}`;
  if ("oneOf" in purpose) return `one of ${enumerate(purpose.oneOf.map(code))}`;
  if ("computedFrom" in purpose) return `computed: ${code(shorten(purpose.computedFrom, 80))}`;
  const words = {
    "soft delete": "marks rows as deleted (inferred from the name)",
    vector: "a vector for similarity search (inferred from the type)",
    "search document": "a document for full-text search (inferred from the type)"
  };
  return words[purpose.role];
}

// src/report/columns-table.ts
var longestDefault = 100;
function columnsTable(columns2, model, caption) {
  const purposes = columns2.map((column) => describeColumnPurpose(column, model));
  const known3 = purposes.some(Boolean);
  return table(
    ["Column", "Type", "Nullable", "Default", ...known3 ? ["Purpose"] : []],
    columns2.map((column, at) => [
      code(column.address.path.at(-1)),
      code(columnType(column)),
      column.props.notNull ? "no" : "yes",
      columnDefault(column),
      ...known3 ? [purposes[at]] : []
    ]),
    caption
  );
}
function columnType({ props }) {
  return `${String(props.type ?? "")}${props.collation ? ` COLLATE ${String(props.collation)}` : ""}`;
}
function columnDefault({ props }) {
  if (props.identity) return `identity, ${String(props.identity)}`;
  if (props.generated) return `generated, ${String(props.generatedKind)}`;
  return props.default === void 0 ? "\u2013" : code(shorten(String(props.default), longestDefault));
}

// src/report/describe-index.ts
function describeIndex(entry, model) {
  const { definition } = entry;
  const serves = definition.unique ? unique(entry) : (methods[definition.method] ?? unknown)(entry, model);
  const { include, predicate } = definition;
  return [
    serves,
    include.length ? `, answers ${enumerate(include.map(code))} from the index alone` : "",
    predicate === void 0 ? "" : `; only rows where ${code(stripParentheses(predicate))}`
  ].join("");
}
function unique({ definition: { keys } }) {
  return `at most one row per ${enumerate(keys.map(code))}`;
}
var btree = (entry, model) => {
  const { keys, orders: orders2, opclasses } = entry.definition;
  const patterns = Object.values(opclasses).some((name) => name.includes("_pattern_ops"));
  const like = patterns ? " and LIKE with a fixed beginning" : "";
  const sorted = keys.findIndex((_key, at) => orders2[at + 1] !== void 0);
  if (sorted === -1) {
    const last = keys.at(-1);
    const ranges = hasRanges(typeOf(last, entry, model)) && !/(?:^|_)id"?$/i.test(last);
    if (keys.length === 1) return `lookups${ranges ? " and ranges" : ""} by ${code(keys[0])}${like}`;
    if (!ranges) return `lookups by ${code(keys[0])}, then ${enumerate(keys.slice(1).map(code))}${like}`;
    return `lookups by ${enumerate(keys.slice(0, -1).map(code))}, then ranges of ${code(last)}${like}`;
  }
  const order = enumerate(
    keys.slice(sorted).map((key, at) => code(key) + direction(orders2[sorted + at + 1]))
  );
  if (sorted === 0) return `rows ordered by ${order}`;
  return `lookups by ${enumerate(keys.slice(0, sorted).map(code))}, ordered by ${order}${like}`;
};
function hasRanges(type) {
  return /^(?:timestamp|date|time|interval|numeric|integer|smallint|bigint|real|double)/.test(type);
}
function direction(order) {
  return order === void 0 ? "" : ` ${order.replace("DESC", "descending")}`;
}
var gin = (entry, model) => {
  const { keys, opclasses } = entry.definition;
  return keys.map((key, at) => {
    const opclass = opclasses[at + 1] ?? "";
    const type = typeOf(key, entry, model);
    if (opclass.includes("trgm")) return `LIKE, ILIKE, regular expressions and similarity on ${code(key)}`;
    if (opclass.includes("jsonb_path_ops"))
      return `containment (${code("@>")}, ${code("@?")}) in ${code(key)}, not keys alone`;
    if (type === "jsonb") return `containment and keys (${code("@>")}, ${code("?")}) in ${code(key)}`;
    if (type.endsWith("[]")) return `elements (${code("@>")}, ${code("&&")}) of ${code(key)}`;
    if (type === "tsvector" || /to_tsvector/.test(key))
      return `full-text search (${code("@@")}) in ${code(key)}`;
    return `parts of ${code(key)}`;
  }).join("; ");
};
var gist = (entry, model) => {
  const { keys, opclasses } = entry.definition;
  return keys.map((key, at) => {
    const opclass = opclasses[at + 1] ?? "";
    const type = typeOf(key, entry, model);
    if (opclass.includes("trgm")) return `LIKE, similarity and nearest texts on ${code(key)}`;
    if (/range$/.test(type) || /range\(/.test(key))
      return `overlap and containment (${code("&&")}, ${code("@>")}) of ${code(key)}`;
    if (/geometry|geography|point|polygon|box|circle/.test(type)) return `spatial search on ${code(key)}`;
    if (type === "tsvector" || /to_tsvector/.test(key))
      return `full-text search (${code("@@")}) in ${code(key)}`;
    if (type.endsWith("ltree")) return `paths above and below ${code(key)}`;
    return `overlap, containment or equality of ${code(key)}`;
  }).join("; ");
};
var distances = [
  [/cosine/, "cosine distance"],
  [/_ip_/, "inner product"],
  [/_l1_/, "L1 distance"],
  [/hamming/, "Hamming distance"],
  [/jaccard/, "Jaccard distance"],
  [/_l2_|^$/, "L2 distance"]
];
var nearest = ({ definition: { keys, opclasses, method, options } }) => {
  const distance = distances.find(([pattern]) => pattern.test(opclasses["1"] ?? ""))?.[1] ?? "distance";
  const settings = Object.entries(options ?? {}).map(([name, value]) => `, ${name} ${String(value)}`);
  return `approximate nearest neighbours of ${code(keys[0])} by ${distance} (${method === "hnsw" ? "HNSW" : "IVFFlat"}${settings.join("")})`;
};
var unknown = ({ definition: { keys, method } }) => `searches on ${enumerate(keys.map(code))} by access method ${code(method)}`;
var methods = {
  btree,
  gin,
  gist,
  spgist: gist,
  hash: ({ definition: { keys } }) => `equality on ${code(keys[0])} and nothing else`,
  brin: ({ definition: { keys } }) => `ranges of ${enumerate(keys.map(code))} where the rows lie in that order on disk; small and coarse`,
  hnsw: nearest,
  ivfflat: nearest
};
function typeOf(key, { table: table2 }, model) {
  const column = childrenOf(model, table2.id, "column").find(
    ({ address }) => quoteIdentifier(address.path.at(-1)) === key
  );
  return String(column?.props.type ?? "");
}

// src/report/describe-type-change.ts
function describeTypeChange({ before, after, changes }, beforeModel, afterModel) {
  const change = changes.find(({ property }) => property === "type");
  if (!change || typeof change.from !== "string" || typeof change.to !== "string") return void 0;
  const constraints2 = childrenOf(beforeModel, before.parent, "constraint").filter(
    ({ references }) => references.includes(before.id)
  );
  const indexes2 = indexEntries(beforeModel).filter(({ object }) => object.references.includes(before.id));
  const name = before.address.path.at(-1);
  const byExpression = indexes2.filter(
    ({ definition }) => [...definition.keys.filter((key) => key.includes("(")), definition.predicate ?? ""].some(
      (part) => part.includes(name)
    )
  );
  const domain = afterModel.objects.get(objectId({ kind: "domain", path: change.to.split(".") }));
  const cost = judgeTypeChange(change.from, change.to, {
    hasIndex: indexes2.length > 0,
    hasExpressionIndex: byExpression.length > 0,
    hasCheck: constraints2.some(({ props }) => props.type === "check"),
    hasForeignKey: constraints2.some(({ props }) => props.type === "foreign key"),
    isConstrainedDomain: domain !== void 0 && (domain.props.notNull === true || childrenOf(afterModel, domain.id).length > 0)
  });
  const named = cost.rebuildsIndexes && !cost.rewrite ? ` (${enumerate(indexes2.map(({ name: index }) => code(index)))})` : "";
  return `${code(after.address.path.at(-1))} from ${code(change.from)} to ${code(change.to)} ${cost.sentence}${named}.`;
}

// src/report/print-definition.ts
function printIndex({
  unique: unique2,
  method,
  include,
  predicate,
  nullsNotDistinct,
  options,
  ...elements
}) {
  const stored = Object.entries(options ?? {}).map(([name, value]) => `${name}=${String(value)}`);
  return [
    unique2 ? "UNIQUE " : "",
    `${method} (${printIndexElements(elements).join(", ")})`,
    include.length ? ` INCLUDE (${include.map(quoteIdentifier).join(", ")})` : "",
    nullsNotDistinct ? " NULLS NOT DISTINCT" : "",
    stored.length ? ` WITH (${stored.join(", ")})` : "",
    predicate === void 0 ? "" : ` WHERE ${stripParentheses(predicate)}`
  ].join("");
}
function printIndexObject({ props }) {
  return printIndex(props);
}
function printConstraint({ props }) {
  const definition = defineConstraint(props);
  return `${definition}${props.validated === false && props.enforced !== false ? " NOT VALID" : ""}`;
}

// src/report/column-group-blocks.ts
var mostMoves = 6;
function columnGroupBlocks(group, facts) {
  const { before, after } = facts;
  const { added, removed, changed, moves, along, alongRemoved } = group;
  const types2 = changed.flatMap((column) => describeTypeChange(column, before.model, after.model) ?? []);
  const cards = changed.flatMap(
    ({ after: column, view }) => view.changes.map((change) => [
      code(column.address.path.at(-1)),
      change.label,
      cell(change.before),
      cell(change.after),
      change.class
    ])
  );
  const meanings = changed.flatMap(
    ({ after: column, view }) => view.changes.flatMap(
      ({ explanation }) => explanation.map((sentence) => `${code(column.address.path.at(-1))}: ${sentence}`)
    )
  );
  return [
    heading(code(quoteName(group.table.address.path))),
    ...added.length ? [columnsTable(added, after.model, `Only in ${after.label}`)] : [],
    ...along.length ? [text("Along with them:"), list(along.map((object) => alongLine(object, facts, "after")))] : [],
    ...removed.length ? [columnsTable(removed, before.model, `Only in ${before.label}`)] : [],
    ...alongRemoved.length ? [text("Gone with them:"), list(alongRemoved.map((object) => alongLine(object, facts, "before")))] : [],
    ...cards.length ? [table(["Column", "Property", before.label, after.label, "Class"], cards, "Changed")] : [],
    ...types2.length || meanings.length ? [list([...types2, ...meanings])] : [],
    ...moves.length ? [text(describeMoves(moves, before.label, after.label))] : [],
    ...group.partitions ? [text(`The same in ${count(group.partitions, "partition")} of the table.`)] : [],
    ...impact(group, facts)
  ];
}
function alongLine(object, facts, side2) {
  const name = code(object.address.path.at(-1));
  const { model } = facts[side2];
  return object.address.kind === "index" ? `Index ${name}: ${describeIndex(indexEntry(object, model), model)}` : `Constraint ${name}: ${code(printConstraint(object))}`;
}
function describeMoves(moves, before, after) {
  const shown = moves.slice(0, mostMoves).map(
    ({ name, before: from, after: to }) => `${code(name)} is column ${from} in ${before} and ${to} in ${after}`
  );
  const more = moves.length > mostMoves ? `, and ${moves.length - mostMoves} more moved` : "";
  return `Order of columns: ${shown.join(", ")}${more}. It matters to ${code("SELECT *")}, ${code("INSERT")} without a column list and ${code("COPY")}; nothing has to be migrated.`;
}
function impact({ added, removed, changed, along }, { after, before }) {
  const costs2 = added.map((column) => ({ column, cost: judgeAddedColumn(column, after.model) }));
  const rewriting = costs2.filter(({ cost }) => cost.rewrite);
  const failing = costs2.filter(({ cost }) => cost.failsWithRows);
  const indexes2 = along.filter(({ address }) => address.kind === "index").length;
  const tighter = changed.filter(
    ({ changes }) => changes.some(({ property, to }) => property === "notNull" && to === true)
  );
  const name = ({ address }) => code(address.path.at(-1));
  const sentences = [
    ...added.length ? [
      `${count(added.length, "column")} to add, ${rewriting.length ? `${enumerate(rewriting.map(({ column, cost }) => `${name(column)} rewrites the table (${cost.rewrite})`))}` : "no rewrite of the table"}`
    ] : [],
    ...failing.length ? [
      `${enumerate(failing.map(({ column }) => name(column)))} ${failing.length === 1 ? "is" : "are"} NOT NULL without a default: fails on a table with rows, so fill first`
    ] : [],
    ...indexes2 ? [`${count(indexes2, "index", "indexes")} to build`] : [],
    ...removed.length ? [
      `dropping ${enumerate(removed.map(name))} loses what ${removed.length === 1 ? "it holds" : "they hold"} in ${before.label}`
    ] : [],
    ...tighter.length ? [
      `NOT NULL on ${enumerate(tighter.map(({ after: column }) => name(column)))} scans the table and fails where a NULL is`
    ] : []
  ];
  return sentences.length ? [text(`Impact: ${sentences.join("; ")}.`)] : [];
}

// src/insight/column-moves.ts
function findColumnMoves(before, after) {
  const places = new Map(before.map((name, index) => [name, index]));
  const common = after.filter((name) => places.has(name));
  const ranks = before.filter((name) => common.includes(name));
  const displaced = common.filter((name, rank2) => ranks[rank2] !== name);
  const kept = displaced.length === 2 ? new Set(common.filter((name) => !displaced.includes(name)).map((name) => places.get(name))) : longestRise(common.map((name) => places.get(name)));
  return common.filter((name) => !kept.has(places.get(name))).map((name) => ({ name, before: places.get(name) + 1, after: after.indexOf(name) + 1 }));
}
function longestRise(numbers) {
  const best = [];
  let last = -1;
  for (const [at, number] of numbers.entries()) {
    let length = 1;
    let previous = -1;
    for (let other = 0; other < at; other++) {
      if (numbers[other] < number && best[other].length + 1 > length) {
        length = best[other].length + 1;
        previous = other;
      }
    }
    best.push({ length, previous });
    if (last === -1 || length > best[last].length) last = at;
  }
  const kept = /* @__PURE__ */ new Set();
  for (let at = last; at >= 0; at = best[at].previous) kept.add(numbers[at]);
  return kept;
}

// src/insight/partitions.ts
function partitionParent(table2, model) {
  const path = table2.props.partitionOf;
  return path && model.objects.get(objectId({ kind: "table", path }));
}
function partitionsOf(table2, model) {
  const path = table2.address.path.join("\0");
  return objectsOfKind(model, table2.address.kind).filter(
    ({ props }) => props.partitionOf?.join("\0") === path
  );
}
function differencesFromParent(partition, model) {
  const parent = partitionParent(partition, model);
  if (!parent) return [];
  const shapes = (table2) => new Map(
    childrenOf(model, table2.id, "column").map(({ address, props }) => [
      address.path.at(-1),
      JSON.stringify([props.type, props.notNull === true])
    ])
  );
  const [own, whole] = [shapes(partition), shapes(parent)];
  return [.../* @__PURE__ */ new Set([...own.keys(), ...whole.keys()])].filter((name) => own.get(name) !== whole.get(name));
}

// src/report/column-groups.ts
function groupColumns({ deltas, differences, before, after }) {
  const groups2 = /* @__PURE__ */ new Map();
  const group = (table2) => {
    const known3 = groups2.get(table2.id);
    if (known3) return known3;
    const made = {
      table: table2,
      added: [],
      removed: [],
      changed: [],
      moves: [],
      along: [],
      alongRemoved: [],
      partitions: 0
    };
    groups2.set(table2.id, made);
    return made;
  };
  for (const [at, delta] of deltas.entries()) {
    const subject = subjectOf(delta);
    const order = changesOf(delta).find(({ property }) => property === "columnOrder");
    if (order) {
      group(subject).moves = findColumnMoves(order.from, order.to);
    }
    if (subject.address.kind !== "column") continue;
    const path = subject.address.path.slice(0, -1);
    const table2 = bothHave(path, subject, before.model.objects, after.model.objects);
    if (!table2) continue;
    const own = group(table2);
    if (delta.op === "add") own.added = [...own.added, subject];
    else if (delta.op === "remove") own.removed = [...own.removed, subject];
    else {
      const { before: from, after: to, changes } = delta;
      own.changed = [...own.changed, { before: from, after: to, changes, view: differences[at] }];
    }
  }
  for (const own of groups2.values()) {
    const named = (op, columns2) => deltas.flatMap((delta) => {
      const object = subjectOf(delta);
      const names2 = columns2.some(({ id }) => object.references.includes(id));
      return delta.op === op && /^(?:index|constraint)$/.test(object.address.kind) && names2 ? [object] : [];
    });
    own.along = named("add", own.added);
    own.alongRemoved = named("remove", own.removed);
  }
  for (const [id, own] of groups2) {
    const parent = partitionParent(own.table, after.model);
    const whole = parent && groups2.get(parent.id);
    if (!whole || differencesOf(whole) !== differencesOf(own)) continue;
    whole.partitions++;
    groups2.delete(id);
  }
  return [...groups2.values()].sort((a, b) => a.table.id < b.table.id ? -1 : 1);
}
function differencesOf({ added, removed, changed, moves }) {
  const names2 = (columns2) => columns2.map(({ address }) => address.path.at(-1)).sort();
  const changes = changed.map(({ after, changes: own }) => [
    after.address.path.at(-1),
    own.map(({ property, to }) => [property, to])
  ]).sort();
  return JSON.stringify([names2(added), names2(removed), changes, moves]);
}
function bothHave(path, column, before, after) {
  const id = column.parent ?? objectId({ kind: "table", path });
  return before.has(id) ? after.get(id) : void 0;
}

// src/report/sections/columns.ts
var columns = {
  id: "columns",
  title: "Columns",
  build(facts) {
    const { before, after } = facts;
    const groups2 = groupColumns(facts);
    const sum = (size) => groups2.reduce((total, group) => total + size(group), 0);
    const added = sum((group) => group.added.length);
    const removed = sum((group) => group.removed.length);
    const changed = sum((group) => group.changed.length);
    const moved = sum((group) => group.moves.length ? 1 : 0);
    if (groups2.length === 0)
      return { lead: "No column differs in the tables that both sides have.", count: 0 };
    const parts = [
      ...added ? [`${groupDigits(added)} only in ${after.label}`] : [],
      ...removed ? [`${groupDigits(removed)} only in ${before.label}`] : [],
      ...changed ? [`${groupDigits(changed)} changed`] : []
    ];
    const order = moved ? `another order of columns in ${count(moved, "table")}` : "";
    const differing = parts.length ? `Columns of common tables: ${enumerate(parts)}` : "";
    const lead = differing && order ? `${differing}; ${order}` : differing || `Only ${order}`;
    return {
      lead: `${lead}.`,
      count: added + removed + changed + moved,
      blocks: groups2.flatMap((group) => columnGroupBlocks(group, facts))
    };
  }
};

// src/report/group-by.ts
function groupBy(items, keyOf) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const known3 = groups2.get(key);
    if (known3) known3.push(item);
    else groups2.set(key, [item]);
  }
  return groups2;
}

// src/report/without-judgement.ts
var withoutJudgement = { lead: "The plan was not made for this report." };

// src/report/sections/compatibility.ts
var signs = { works: "\u2713", check: "?", breaks: "\u2717", none: "\u2013" };
var orders = {
  "database first": "Deploy the database first, then the application: old code runs on the new schema.",
  "application first": "Deploy the application first, then the database: new code runs on the old schema, old code does not run on the new one.",
  "three steps": "Three steps: 1. the database, all but what destroys or forbids; 2. the application; 3. the rest of the database, when no old code runs any more.",
  coordinate: "Neither side breaks by itself, but behaviour changes: agree on one moment for both.",
  "any order": "The order does not matter."
};
var compatibility = {
  id: "compatibility",
  title: "Backward compatibility",
  build({ judgement, before, after }) {
    if (!judgement) return withoutJudgement;
    const { compatibility: rows2, order } = judgement;
    if (rows2.length === 0)
      return { lead: "No change that an application, a subscriber or a dependant meets.", count: 0 };
    const breaking = (party) => rows2.filter((row2) => row2[party].sign === "breaks").length;
    return {
      lead: `Of ${count(rows2.length, "change")}, ${breaking("oldOnNew")} break code written for ${before.label} on the schema of ${after.label}, and ${breaking("newOnOld")} break code written for ${after.label} on the schema of ${before.label}. ${orders[order]}`,
      count: rows2.length,
      blocks: [
        table(
          [
            "Change",
            "Objects",
            "Old code, new schema",
            "New code, old schema",
            "Subscribers",
            "Dependants",
            "Order"
          ],
          [...groupBy(rows2, ({ change }) => change).values()].map(gridRow)
        ),
        text(
          "\u2713 works, ? check, \u2717 breaks, \u2013 not concerned. Physical replicas get every change with the WAL; a subscriber of logical replication gets rows only."
        ),
        ...orderBlocks(rows2)
      ]
    };
  }
};
function gridRow(group) {
  const { title, oldOnNew, newOnOld, replicas, dependants: dependants2, order } = group[0];
  const cell3 = ({ sign, reason }) => `${signs[sign]} ${reason}`;
  return [
    `${title} (${group.length})`,
    enumerate(
      group.map(({ object }) => code(object)),
      6
    ),
    cell3(oldOnNew),
    cell3(newOnOld),
    cell3(replicas),
    cell3(dependants2),
    order
  ];
}
function orderBlocks(rows2) {
  const first = rows2.filter(({ order }) => order === "application first" || order === "three steps");
  if (first.length === 0) return [];
  return [
    text(
      `Before ${count(first.length, "change")} reach the database, the application must no longer need what goes or is forbidden: ${enumerate(
        first.map(({ object }) => code(object)),
        10
      )}. The ${link("plan", "plan")} keeps what destroys for its last phase.`
    )
  ];
}

// src/statistics/print-bytes.ts
var step = 1024;
function printBytes(bytes) {
  if (bytes < step) return `${bytes} bytes`;
  if (bytes < step * step) return `${Math.round(bytes / step)} KB`;
  const units = ["MB", "GB", "TB", "PB"];
  let value = bytes / step / step;
  let unit = 0;
  while (value >= step && unit < units.length - 1) {
    value /= step;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}

// src/report/empty-tables.ts
function isEmpty({ here, size }) {
  return here && size?.rows === 0;
}
function emptyTables2(tables2, facts) {
  const empty = tables2.filter(({ before: before2, after: after2 }) => isEmpty(before2) || isEmpty(after2)).sort((a, b) => a.name < b.name ? -1 : 1);
  if (empty.length === 0) return [];
  const { before, after } = facts;
  return [
    table(
      ["Empty table", before.label, after.label, "What it may mean (a guess)"],
      empty.map((entry) => [
        code(entry.name),
        state2(entry.before),
        state2(entry.after),
        meaning(entry, facts)
      ]),
      "Tables without a row on a side"
    )
  ];
}
function state2({ here, size }) {
  if (!here) return "no such table";
  if (size?.rows === 0) return "empty";
  return size === void 0 ? "not measured" : "has rows";
}
function meaning(entry, facts) {
  const sides = [
    { own: entry.before, snapshot: facts.before, other: entry.after, otherLabel: facts.after.label },
    { own: entry.after, snapshot: facts.after, other: entry.before, otherLabel: facts.before.label }
  ];
  const [first, second] = sides;
  const side2 = isEmpty(first.own) ? first : second;
  const object = side2.snapshot.model.objects.get(objectId({ kind: "table", path: entry.path }));
  if (object && suspectBackup(object, side2.snapshot.model)) return "an abandoned copy";
  const referring = object ? foreignKeysOf(object, side2.snapshot.model).incoming.map(({ address }) => code(address.path.slice(0, -1).join("."))) : [];
  const also = referring.length ? `; ${enumerate([...new Set(referring)])} can hold no row that refers to it` : "";
  if (isEmpty(first.own) && isEmpty(second.own)) return `unused on both sides: not built yet, or dead${also}`;
  if (!side2.other.here) return `new: nothing writes to it yet${also}`;
  if (side2.other.size?.rows === 0 || side2.other.size === void 0)
    return `not used in ${side2.snapshot.label}${also}`;
  return `used in ${side2.otherLabel} only: the feature is not live in ${side2.snapshot.label}, or its data was cleared${also}`;
}

// src/report/measured-oddities.ts
var deadRowsWorthSaying = 1e3;
var sequenceNearEnd = 0.7;
function measuredOddities(facts, tables2) {
  const { before, after } = facts;
  return [
    ...[before, after].flatMap((side2) => oddSums(side2, tables2, side2 === before ? "before" : "after")),
    ...[before, after].flatMap(({ label, statistics }) => statistics ? ofOneSide(label, statistics) : []),
    ...versions(facts)
  ];
}
function oddSums({ label, statistics }, tables2, side2) {
  const total = statistics?.totalBytes;
  const sum = tables2.reduce((bytes, entry) => bytes + (entry[side2].size?.bytes ?? 0), 0);
  if (total === void 0 || sum <= total) return [];
  return [
    `${label}: the tables add up to ${printBytes(sum)}, more than the ${printBytes(total)} measured as a whole; the two were measured in different ways.`
  ];
}
function ofOneSide(label, { indexes: indexes2, tables: tables2, sequences: sequences2 }) {
  const invalid = indexes2.filter(({ valid }) => valid === false);
  const dead = tables2.filter(
    ({ rows: rows2, deadRows = 0 }) => deadRows >= deadRowsWorthSaying && deadRows * 5 >= (rows2 ?? 0) + deadRows
  );
  const near = sequences2.filter(
    ({ lastValue, maxValue }) => Number(lastValue) / Number(maxValue) >= sequenceNearEnd
  );
  return [
    ...invalid.length ? [
      `${label}: ${count(invalid.length, "index is", "indexes are")} invalid (${enumerate(invalid.map(({ schema, name }) => code(`${schema}.${name}`)))}); pg_dump leaves them out, and CREATE INDEX under such a name fails.`
    ] : [],
    ...dead.length ? [
      `${label}: many dead rows in ${enumerate(dead.map(({ schema, name, deadRows }) => `${code(`${schema}.${name}`)} (${groupDigits(deadRows)})`))}.`
    ] : [],
    ...near.length ? [
      `${label}: ${enumerate(near.map(({ schema, name, lastValue, maxValue }) => `${code(`${schema}.${name}`)} has used ${Math.floor(Number(lastValue) / Number(maxValue) * 100)} % of its values`))}.`
    ] : []
  ];
}
function versions({ before, after }) {
  const there = new Map(after.statistics?.extensions.map(({ name, version: version2 }) => [name, version2]) ?? []);
  return (before.statistics?.extensions ?? []).flatMap(({ name, version: version2 }) => {
    const other = there.get(name);
    if (other === void 0 || other === version2) return [];
    return [
      `Extension ${code(name)} is version ${version2} in ${before.label} and ${other} in ${after.label}; no dump shows that.`
    ];
  });
}

// src/report/probe-tables.ts
var mostRows2 = 50;
function probeTables({ before, after }) {
  const own = (side2, name) => side2.statistics?.probes.find((probe) => probe.name === name);
  const names2 = [before, after].flatMap(({ statistics }) => statistics?.probes.map(({ name }) => name) ?? []);
  return [...new Set(names2)].map((name) => probeTable(name, [before.label, after.label], [own(before, name), own(after, name)]));
}
function probeTable(name, labels, sides) {
  const columns2 = [...new Set(sides.flatMap((side2) => side2?.rows.flatMap((row2) => Object.keys(row2)) ?? []))];
  const [key, ...values] = columns2;
  const keys = sides.map((side2) => side2?.rows.map((row2) => row2[key]) ?? []);
  const joined = values.length > 0 && keys.every((list2) => new Set(list2).size === list2.length && list2.every((value) => typeof value === "string"));
  if (!joined) {
    const rows3 = sides.flatMap(
      (side2, at) => (side2?.rows ?? []).map((row2) => [labels[at], ...columns2.map((column) => print(row2[column]))])
    );
    return table(["Side", ...columns2.map((column) => titleOf(column, sides))], rows3.slice(0, mostRows2), name);
  }
  const rows2 = [...new Set(keys.flat())].map((value) => [
    print(value),
    ...values.flatMap(
      (column) => sides.map((side2) => print(side2?.rows.find((row2) => row2[key] === value)?.[column]))
    )
  ]);
  const titles3 = values.flatMap((column) => {
    const title = titleOf(column, sides);
    const mark = title.startsWith("#") ? "#" : "";
    return labels.map((label) => values.length > 1 ? `${title}, ${label}` : `${mark}${label}`);
  });
  return table([key, ...titles3], rows2.slice(0, mostRows2), name);
}
function titleOf(column, sides) {
  const values = sides.flatMap((side2) => side2?.rows.map((row2) => row2[column]) ?? []);
  return values.some((value) => typeof value === "number") ? `#${column}` : column;
}
function print(value) {
  if (value === void 0 || value === null) return "\u2013";
  return typeof value === "number" && Number.isInteger(value) ? groupDigits(value) : String(value);
}

// src/statistics/size-of.ts
function sizeOf2({ statistics, ledger: ledger2 }, path) {
  const carried = ledger2.rows[path.join(".")];
  const measured2 = tablesOf(statistics).get(path.join("\0"));
  if (carried === void 0 && measured2 === void 0) return void 0;
  const rows2 = carried ?? measured2?.rows;
  return {
    ...measured2?.bytes === void 0 ? {} : { bytes: measured2.bytes },
    ...measured2?.indexBytes === void 0 ? {} : { indexBytes: measured2.indexBytes },
    ...rows2 === void 0 ? {} : { rows: rows2 },
    ...measured2?.deadRows === void 0 ? {} : { deadRows: measured2.deadRows },
    counted: carried !== void 0 || rows2 === 0
  };
}
var known2 = /* @__PURE__ */ new WeakMap();
function tablesOf(statistics) {
  if (!statistics) return /* @__PURE__ */ new Map();
  let tables2 = known2.get(statistics);
  if (!tables2) {
    tables2 = new Map(statistics.tables.map((table2) => [`${table2.schema}\0${table2.name}`, table2]));
    known2.set(statistics, tables2);
  }
  return tables2;
}

// src/report/table-sizes.ts
function tableSizes({ before, after }) {
  const tables2 = /* @__PURE__ */ new Map();
  for (const { model } of [before, after]) {
    for (const { address } of model.objects.values()) {
      if (address.kind !== "table" && address.kind !== "materialized view") continue;
      const name = quoteName(address.path);
      if (tables2.has(name)) continue;
      const [here, there] = [sided(before, address), sided(after, address)];
      if (here.size || there.size) tables2.set(name, { path: address.path, name, before: here, after: there });
    }
  }
  return [...tables2.values()].sort((a, b) => largest(b) - largest(a) || (a.name < b.name ? -1 : 1));
}
function sided(side2, address) {
  const here = side2.model.objects.has(objectId(address));
  return { here, size: here ? sizeOf2(side2, address.path) : void 0 };
}
function largest({ before, after }) {
  return Math.max(before.size?.bytes ?? -1, after.size?.bytes ?? -1);
}

// src/report/sections/data.ts
var largestShown = 12;
var data = {
  id: "data",
  title: "Data comparison",
  build(facts) {
    const { before, after } = facts;
    const tables2 = tableSizes(facts);
    const probes = probeTables(facts);
    if (tables2.length === 0 && probes.length === 0 && !before.statistics && !after.statistics) {
      return {
        lead: "Nothing is known of sizes and rows: no statistics lie beside the dumps; `dumplens collect` prints the script that measures them."
      };
    }
    return { lead: leadOf2(facts, tables2), blocks: blocksOf(facts, tables2, probes) };
  }
};
function leadOf2({ before, after }, tables2) {
  const sides = ["before", "after"].map((side2) => {
    const { label, statistics } = side2 === "before" ? before : after;
    const empty = tables2.filter((entry) => isEmpty(entry[side2])).length;
    const total = statistics?.totalBytes;
    if (!statistics) return `${label}: not measured`;
    const size = total === void 0 ? "size not measured" : `about ${printBytes(total)}`;
    return `${label}: ${size}, ${count(empty, "empty table")}`;
  });
  const [a, b] = [before.statistics?.totalBytes, after.statistics?.totalBytes];
  const compared = a && b ? `; ${ratioWords(a, b, before.label, after.label)}` : "";
  return `${sides.join("; ")}${compared}.`;
}
function blocksOf(facts, tables2, probes) {
  const { before, after } = facts;
  const sized = tables2.filter((entry) => entry.before.size?.bytes !== void 0 || entry.after.size?.bytes !== void 0);
  const counted = tables2.some((entry) => entry.before.size?.rows !== void 0 || entry.after.size?.rows !== void 0);
  const rows2 = (counted ? tables2 : sized).map((entry) => [
    code(entry.name),
    bytesOf(entry.before),
    bytesOf(entry.after),
    ratioOf(entry),
    ...counted ? [rowsOf(entry.before), rowsOf(entry.after)] : []
  ]);
  const titles3 = [
    "Table",
    `#${before.label}`,
    `#${after.label}`,
    "#Ratio",
    ...counted ? [`#Rows, ${before.label}`, `#Rows, ${after.label}`] : []
  ];
  return [
    ...rows2.length ? [table(titles3, rows2.slice(0, largestShown), "Largest tables, with their indexes; rows are estimates except 0")] : [],
    ...rows2.length > largestShown ? [details(`${count(rows2.length - largestShown, "more table")}`, table(titles3, rows2.slice(largestShown)))] : [],
    ...emptyTables2(tables2, facts),
    ...probes,
    ...measuredOddities(facts, tables2).map((remark) => note("warning", remark)),
    ...collected(facts)
  ];
}
function collected({ before, after }) {
  const times = [before, after].flatMap(
    ({ label, statistics }) => statistics?.collectedAt ? [`${label} at ${statistics.collectedAt}`] : []
  );
  return times.length ? [text(`Measured: ${times.join(", ")}.`)] : [];
}
function bytesOf({ here, size }) {
  if (!here) return "no table";
  if (size?.bytes !== void 0) return printBytes(size.bytes);
  return size?.rows === 0 ? "empty" : "\u2013";
}
function rowsOf({ size }) {
  return size?.rows === void 0 ? "\u2013" : groupDigits(size.rows);
}
function ratioOf({ before, after }) {
  const [a, b] = [before.size?.bytes, after.size?.bytes];
  return a && b ? `${(b / a).toFixed(2)}\xD7` : "\u2013";
}
function ratioWords(a, b, from, to) {
  const [large, small] = a >= b ? [from, to] : [to, from];
  return `${large} is ${(Math.max(a, b) / Math.min(a, b)).toFixed(1)} times as large as ${small}`;
}

// src/insight/column-role.ts
var columnRoles = [
  "core",
  "metadata",
  "tracking and state",
  "deduplication",
  "user linking",
  "search"
];
var person = /^(?:(?:.+_)?(?:user|profile|account|member|customer|author|owner)_(?:id|uuid)|(?:created|updated|deleted)_by)$/;
var once = /(?:^|_)(?:idempotency|dedup\w*|fingerprint|checksum|digest)(?:_|$)|_hash$|^hash$|_key_hash$/;
var state3 = /^(?:event|event_type|status|state|version|.+_(?:status|state)|is_.+|has_.+|attempts?|attempt_count|retry_count|.+_(?:at|on|count))$/;
function columnRole({ address, props }) {
  const name = address.path.at(-1);
  const type = String(props.type ?? "").replace(/^(?:\w+|"[^"]+")\./, "");
  if (/^(?:vector|halfvec|sparsevec|tsvector)\b/.test(type)) return "search";
  if (once.test(name)) return "deduplication";
  if (person.test(name)) return "user linking";
  if (/^(?:jsonb?|hstore|xml)(?:\[\])?$/.test(type)) return "metadata";
  if (/^(?:timestamp|date\b)/.test(type) || type === "boolean" || state3.test(name)) return "tracking and state";
  return "core";
}

// src/report/focus-card.ts
function focusCard(path, facts) {
  const { before, after } = facts;
  const id = objectId({ kind: "table", path });
  const sides = [before, after].map((side2) => ({ side: side2, object: side2.model.objects.get(id) }));
  const [here, there] = sides.map(({ side: side2, object }) => object ? childrenOf(side2.model, id, "column") : []);
  const own = [id, ...[before, after].flatMap(({ model }) => model.children.get(id) ?? [])];
  const differing = facts.deltas.filter((delta) => own.includes(delta.id));
  const columns2 = mergeColumns(here, there);
  return [
    heading(code(quoteName(path))),
    text(
      `${state4(sides, differing.length, facts)} ${sides.map(({ side: side2, object }) => object ? `${side2.label}: ${count((side2 === before ? here : there).length, "column")}${measured(side2, path)}` : `${side2.label}: no such table`).join("; ")}.`
    ),
    table(
      ["Role (a guess)", "Column", before.label, after.label],
      columnRoles.flatMap(
        (role) => columns2.filter(({ before: a, after: b }) => columnRole(b ?? a) === role).map(({ name, before: a, after: b }) => [role, code(name), describe2(a), describe2(b)])
      )
    ),
    ...definitions(id, facts),
    ...dependants(id, facts)
  ];
}
function state4(sides, differences, facts) {
  if (sides.some(({ object }) => object === void 0)) return "Only one side has it.";
  const own = facts.deltas.length && differences;
  return own ? `${count(differences, "difference")}.` : "Equal on both sides.";
}
function measured(side2, path) {
  const size = sizeOf2(side2, path);
  if (!size) return "";
  const parts = [
    ...size.bytes === void 0 ? [] : [printBytes(size.bytes)],
    ...size.rows === void 0 ? [] : [size.rows === 0 ? "empty" : `${size.counted ? "" : "about "}${count(size.rows, "row")}`],
    ...size.deadRows ? [`${groupDigits(size.deadRows)} dead`] : []
  ];
  return parts.length ? `, ${parts.join(", ")}` : "";
}
function mergeColumns(before, after) {
  const names2 = [...new Set([...after, ...before].map(({ address }) => address.path.at(-1)))];
  const find = (list2, name) => list2.find(({ address }) => address.path.at(-1) === name);
  return names2.map((name) => ({ name, before: find(before, name), after: find(after, name) }));
}
function describe2(column) {
  if (!column) return "\u2013";
  return `${code(columnType(column))}${column.props.notNull ? " not null" : ""}`;
}
function definitions(id, { before, after }) {
  const lines = (model) => [
    ...childrenOf(model, id, "constraint").map(
      (object) => [object.address.path.at(-1), `Constraint ${code(object.address.path.at(-1))}: ${code(printConstraint(object))}`]
    ),
    ...childrenOf(model, id, "index").flatMap((object) => {
      const entry = indexEntry(object, model);
      return entry ? [[object.address.path.at(-1), `Index ${code(object.address.path.at(-1))}: ${describeIndex(entry, model)}`]] : [];
    })
  ];
  const [here, there] = [lines(before.model), lines(after.model)];
  const all = new Map([...there, ...here].map(([name, line]) => [`${name} ${line}`, line]));
  const items = [...all].map(([key, line]) => {
    const has = (list2) => list2.some(([name, own]) => `${name} ${own}` === key);
    if (has(here) && has(there)) return line;
    return `${line} (${has(here) ? before.label : after.label} only)`;
  });
  return items.length ? [list(items)] : [text("No constraint and no index.")];
}
function dependants(id, { before, after }) {
  const names2 = [after, before].flatMap(({ model }) => {
    const own = /* @__PURE__ */ new Set([id, ...model.children.get(id) ?? []]);
    return [...model.objects.values()].filter((object) => !own.has(object.id) && object.references.some((reference2) => own.has(reference2))).map(({ address }) => `${address.kind} ${displayName(address)}`);
  });
  const unique2 = [...new Set(names2)];
  return [
    text(unique2.length ? `Depends on it: ${enumerate(unique2.map(code), 12)}.` : "Nothing depends on it.")
  ];
}

// src/report/sections/deep-dive.ts
var deepDive = {
  id: "deep-dive",
  title: "Chosen tables in depth",
  build(facts) {
    const focus = facts.config?.focus ?? [];
    if (focus.length === 0) {
      return { lead: "No table was chosen (`--focus`, or `focus` in `dumplens.config`)." };
    }
    const paths = chosenTables(focus, facts);
    const missing2 = focus.filter((pattern) => !paths.some((path) => fits(pattern, path)));
    const none = missing2.length ? ` Nothing is called ${enumerate(missing2.map(code))}.` : "";
    return {
      lead: `${count(paths.length, "table")}: ${enumerate(paths.map((path) => code(quoteName(path))))}.${none}`,
      count: paths.length,
      blocks: paths.flatMap((path) => focusCard(path, facts))
    };
  }
};
function fits(pattern, path) {
  return matchesPattern(readPattern(pattern), { kind: "table", path });
}
function chosenTables(focus, { before, after }) {
  const tables2 = [after, before].flatMap(({ model }) => objectsOfKind(model, "table"));
  const seen = /* @__PURE__ */ new Set();
  return focus.flatMap(
    (pattern) => tables2.flatMap(({ address }) => {
      const id = objectId(address);
      if (seen.has(id) || !fits(pattern, address.path)) return [];
      seen.add(id);
      return [address.path];
    })
  );
}

// src/report/sections/goals.ts
var goals = {
  id: "goals",
  title: "Goal alignment",
  build(facts) {
    const { before, after, config } = facts;
    const wanted = config?.goals ?? [];
    if (wanted.length === 0) {
      return { lead: "No goals are configured (`goals` in `dumplens.config`)." };
    }
    const met = (model) => wanted.filter((goal) => judge(goal, model).verdict === "met").length;
    return {
      lead: `${before.label} meets ${met(before.model)} of ${count(wanted.length, "goal")}, ${after.label} ${met(after.model)}.`,
      count: wanted.length,
      blocks: [
        table(
          ["Goal", before.label, after.label],
          wanted.map((goal) => [goal.text, judge(goal, before.model).verdict, judge(goal, after.model).verdict])
        ),
        ...wanted.map((goal) => evidence(goal, facts))
      ]
    };
  }
};
function judge({ evidence: patterns }, model) {
  const found = patterns.map((pattern) => {
    const read = readPattern(pattern);
    const objects = [...model.objects.values()].filter(({ address }) => matchesPattern(read, address));
    return { pattern, names: objects.map(({ address }) => `${address.kind} ${displayName(address)}`) };
  });
  const proven = found.filter(({ names: names2 }) => names2.length > 0).length;
  const verdict3 = proven === 0 ? "not met" : proven === found.length ? "met" : "partly met";
  return { verdict: verdict3, found };
}
function evidence(goal, { before, after }) {
  const [here, there] = [judge(goal, before.model), judge(goal, after.model)];
  const say = (names2) => names2.length ? enumerate(names2.map(code)) : "nothing";
  return details(
    `${goal.text}: ${here.verdict} in ${before.label}, ${there.verdict} in ${after.label}`,
    list(
      goal.evidence.map((pattern, at) => {
        const [own, other] = [here.found[at].names, there.found[at].names];
        const same = own.length > 0 && own.join() === other.join();
        return same ? `${code(pattern)}: ${say(own)} on both sides` : `${code(pattern)}: ${say(own)} in ${before.label}; ${say(other)} in ${after.label}`;
      })
    )
  );
}

// src/report/one-sided-tables.ts
function oneSidedTables({ deltas, differences, registry, before, after }, side2) {
  const op = side2 === "before" ? "remove" : "add";
  const { model } = side2 === "before" ? before : after;
  return deltas.flatMap((delta, at) => {
    const object = subjectOf(delta);
    if (delta.op !== op || registry.kind(object.address.kind).section !== "tables") return [];
    return [{ object, difference: differences[at], parent: partitionParent(object, model) }];
  });
}

// src/report/grouped-section.ts
var longestDefinition = 160;
function buildGroupedSection(facts, words) {
  const body = buildKindSection(facts, words.section);
  if (body.count === 0) return body;
  const entries = facts.deltas.map((delta, at) => ({ delta, view: facts.differences[at], subject: subjectOf(delta) })).filter(({ view }) => view.section === words.section);
  const changed = entries.filter(
    ({ view }) => view.op === "change" || view.op === "rename" && view.changes.length > 1
  );
  return {
    lead: body.lead,
    ...body.count === void 0 ? {} : { count: body.count },
    blocks: [
      ...oneSide(
        entries.filter(({ delta }) => delta.op === "add"),
        "after",
        facts,
        words
      ),
      ...oneSide(
        entries.filter(({ delta }) => delta.op === "remove"),
        "before",
        facts,
        words
      ),
      ...renamed(entries, facts, words),
      ...changed.sort(byTable).flatMap(({ view }) => changeBlocks(view, facts))
    ]
  };
}
function oneSide(entries, side2, facts, { singular, plural, print: print2 }) {
  if (entries.length === 0) return [];
  const newTables = new Set(oneSidedTables(facts, side2).map(({ object }) => object.id));
  const own = entries.filter(({ subject }) => !newTables.has(subject.parent ?? ""));
  const along = entries.length - own.length;
  const { label } = facts[side2];
  return [
    heading(`${capitalise(plural)} only in ${label}`),
    ...own.length ? [
      table(
        ["Table", capitalise(singular), "Definition"],
        [...own].sort(byTable).map(({ subject }) => [
          code(tableOf(subject)),
          code(subject.address.path.at(-1)),
          code(shorten(print2(subject), longestDefinition))
        ])
      )
    ] : [],
    ...along ? [
      text(
        `${count(along, singular, plural)} ${along === 1 ? "belongs" : "belong"} to tables that are only in ${label} (see tables).`
      )
    ] : [],
    details(
      `SQL of ${count(entries.length, singular, plural)}`,
      sql(
        entries.map(({ view }) => view.definition[side2] ?? "").filter(Boolean).join("\n\n")
      )
    )
  ];
}
function renamed(entries, { before, after }, { singular, plural, print: print2 }) {
  const pairs = entries.flatMap(({ delta }) => delta.op === "rename" ? [delta] : []);
  if (pairs.length === 0) return [];
  return [
    heading(`${capitalise(plural)} under two names`),
    table(
      ["Table", `${capitalise(singular)} in ${before.label}`, `in ${after.label}`, "Definition"],
      pairs.map((pair) => [
        code(tableOf(pair.after)),
        code(pair.before.address.path.at(-1)),
        code(pair.after.address.path.at(-1)),
        code(shorten(print2(pair.after), longestDefinition))
      ])
    )
  ];
}
function tableOf(object) {
  const parent = String(object.parent ?? "");
  return parent.slice(
    parent.lastIndexOf(" ", parent.includes('"') ? parent.indexOf('"') : parent.length) + 1
  );
}
function byTable(a, b) {
  const [left, right] = [a, b].map(
    ({ subject }) => `${tableOf(subject)}\0${subject.address.path.at(-1)}`
  );
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/report/sections/constraints.ts
var constraints = {
  id: "constraints",
  title: "Constraints",
  build: (facts) => buildGroupedSection(facts, {
    section: "constraints",
    singular: "constraint",
    plural: "constraints",
    print: (object) => object.address.kind === "constraint" ? printConstraint(object) : `CHECK (${String(object.props.expression ?? "")})`
  })
};

// src/report/sections/extensions.ts
var extensions = {
  id: "extensions",
  title: "Extensions",
  build: (facts) => buildKindSection(facts, "extensions")
};

// src/report/describe-rivals.ts
function describeRivals({ before, after }, here, there) {
  const [from, to] = [before.definition.method, after.definition.method];
  const keys = before.definition.keys.join(", ");
  const table2 = quoteName(before.table.address.path);
  const head = `${code(`${table2} (${keys})`)}: ${names[from] ?? from} in ${here} (${code(before.name)}), ${names[to] ?? to} in ${there} (${code(after.name)}).`;
  const note2 = notes[[from, to].sort().join(" ")];
  return note2 ? `${head} ${note2}` : `${head} Different methods serve different operators: compare the plans of the queries that use them.`;
}
var names = {
  btree: "a B-tree",
  hash: "a hash index",
  gin: "a GIN index",
  gist: "a GiST index",
  spgist: "an SP-GiST index",
  brin: "a BRIN index",
  hnsw: "HNSW",
  ivfflat: "IVFFlat"
};
var notes = {
  "hnsw ivfflat": [
    "Recall: HNSW finds more of the true neighbours at the same speed; both are approximate, so the same query may return other rows.",
    "Build: HNSW takes longer and wants its graph in `maintenance_work_mem`; IVFFlat builds faster and smaller.",
    "Data: HNSW can be built on an empty table; IVFFlat derives its lists from the rows present, so build it after loading and again when they have changed a lot.",
    "Inserts: slower into HNSW; into IVFFlat they are cheap and recall decays.",
    "Query settings differ: `hnsw.ef_search` and `ivfflat.probes`."
  ].join(" "),
  "btree hash": "The hash index serves equality only: no ranges, no order, no uniqueness; the B-tree serves all of them.",
  "brin btree": "The BRIN index is far smaller and useful only where the rows lie in key order on disk; the B-tree finds single rows quickly.",
  "gin gist": "GIN searches faster and is slower to build and update; GiST is lossy for texts, smaller, and can order by distance.",
  "btree gin": "The B-tree compares whole values and sorts; GIN finds parts of a value.",
  "btree gist": "The B-tree sorts and compares; GiST answers overlap, containment and distance.",
  "gist spgist": "Both answer similar operators; SP-GiST suits data that splits into parts that do not overlap."
};

// src/insight/redundant-indexes.ts
function findRedundantIndexes(model) {
  const byTable2 = /* @__PURE__ */ new Map();
  for (const entry of indexEntries(model)) {
    if (entry.isPart) continue;
    const own = byTable2.get(entry.table.id);
    if (own) own.push(entry);
    else byTable2.set(entry.table.id, [entry]);
  }
  const canonical = memoise(canonicalExpression);
  return [...byTable2.values()].flatMap((own) => {
    if (own.length === 1) return [];
    const entries = own.map((entry) => keyed(entry, canonical));
    const gone = /* @__PURE__ */ new Set();
    return entries.flatMap((index) => {
      const other = entries.find(
        (candidate) => candidate !== index && !gone.has(candidate) && covers(candidate, index)
      );
      if (!other) return [];
      gone.add(index);
      const reason = other.parts.length === index.parts.length ? "duplicate" : "prefix";
      return [{ index: index.entry, coveredBy: other.entry, reason }];
    });
  });
}
function memoise(compute) {
  const results = /* @__PURE__ */ new Map();
  return (text2) => {
    const result = results.get(text2) ?? compute(text2);
    results.set(text2, result);
    return result;
  };
}
function keyed(entry, canonical) {
  const { keys, collations, opclasses, orders: orders2, predicate } = entry.definition;
  return {
    entry,
    parts: keys.map(
      (key, at) => JSON.stringify([canonical(key), collations[at + 1] ?? "", opclasses[at + 1] ?? ""])
    ),
    orders: keys.map((_key, at) => orders2[at + 1] ?? ""),
    predicate: predicate === void 0 ? void 0 : canonical(predicate)
  };
}
function covers(other, index) {
  const [theirs, own] = [other.entry.definition, index.entry.definition];
  if (theirs.method !== own.method || other.predicate !== index.predicate) return false;
  if (index.entry.backs === "exclusion" || other.entry.backs === "exclusion") return false;
  const sameLength = other.parts.length === index.parts.length;
  if (!sameLength && (own.method !== "btree" || other.parts.length < index.parts.length)) return false;
  if (!index.parts.every((part, at) => part === other.parts[at])) return false;
  if (own.method === "btree" && !sameDirection(index.orders, other.orders)) return false;
  const there = [...theirs.keys, ...theirs.include];
  if (!own.include.every((column) => there.includes(column))) return false;
  return !own.unique || enforces(other, index, sameLength);
}
function enforces(other, index, sameLength) {
  const { unique: unique2, nullsNotDistinct } = other.entry.definition;
  if (!sameLength || !unique2 || nullsNotDistinct !== index.entry.definition.nullsNotDistinct) return false;
  const rank2 = { "primary key": 2, unique: 1, exclusion: 0 };
  const [theirs, own] = [other, index].map(({ entry: { backs } }) => backs ? rank2[backs] : 0);
  return theirs >= own;
}
function sameDirection(own, other) {
  const opposite2 = {
    "": "DESC",
    DESC: "",
    "NULLS FIRST": "DESC NULLS LAST",
    "DESC NULLS LAST": "NULLS FIRST"
  };
  return own.every((order, at) => order === other[at]) || own.every((order, at) => opposite2[order] === other[at]);
}

// src/report/index-health-blocks.ts
function indexHealthBlocks(facts) {
  const models = [facts.before.model, facts.after.model];
  return [
    ...findings(
      "Redundant and duplicate indexes",
      "No index repeats another one.",
      models.map((model) => findRedundantIndexes(model).map(describeRedundant)),
      facts
    ),
    ...findings(
      "Foreign keys without an index",
      "Every foreign key has an index that starts with its columns.",
      models.map((model) => findUnindexedForeignKeys(model).map(describeKey)),
      facts
    )
  ];
}
function findings(title, none, sides, { before, after }) {
  const [here, there] = [new Set(sides[0]), new Set(sides[1])];
  const all = [.../* @__PURE__ */ new Set([...here, ...there])].sort();
  if (all.length === 0) return [text(none)];
  const owner = (line) => here.has(line) && there.has(line) ? "both sides" : here.has(line) ? before.label : after.label;
  return [
    heading(
      `${title}: ${groupDigits(here.size)} in ${before.label}, ${groupDigits(there.size)} in ${after.label}`
    ),
    list(all.map((line) => `${line} (${owner(line)})`))
  ];
}
function describeRedundant({ index, coveredBy, reason }) {
  const table2 = code(quoteName(index.table.address.path));
  const show = ({ name, definition }) => code(`${name} (${definition.keys.join(", ")})`);
  const what = reason === "duplicate" ? "repeats" : "is the beginning of";
  return `${table2}: ${show(index)} ${what} ${show(coveredBy)}`;
}
function describeKey({ address, props }) {
  const columns2 = props.columns.join(", ");
  const target = code(quoteName(props.referencedTable));
  return `${code(`${quoteName(address.path.slice(0, -1))}(${columns2})`)}: deleting a row of ${target} scans the table`;
}

// src/report/index-totals.ts
var rows = [
  ["All", () => true],
  ["made by CREATE INDEX", ({ backs }) => backs === void 0],
  ["behind a constraint", ({ backs }) => backs !== void 0],
  ["Unique, constraints left out", ({ backs, definition }) => backs === void 0 && definition.unique],
  ["Partial", ({ definition }) => definition.predicate !== void 0],
  ["On expressions", ({ definition }) => definition.keys.some((key) => key.includes("("))],
  ["Covering (INCLUDE)", ({ definition }) => definition.include.length > 0],
  ["Parts of an index of a partitioned table", ({ isPart }) => isPart]
];
function indexTotals(before, after) {
  const sides = [before, after].map(({ label, model }) => ({ label, entries: indexEntries(model) }));
  const methods2 = [
    ...new Set(sides.flatMap(({ entries }) => entries.map(({ definition }) => definition.method)))
  ].sort();
  const sorts = [
    ...rows,
    ...methods2.map(
      (method) => [`Method ${method}`, ({ definition }) => definition.method === method]
    )
  ];
  const counted = sorts.map(([name, is]) => [name, ...sides.map(({ entries }) => entries.filter(is).length)]).filter(([, ...counts]) => counts.some((number) => Number(number) > 0));
  return {
    empty: sides.every(({ entries }) => entries.length === 0),
    sentences: sides.map(({ label, entries }) => {
      const backed = entries.filter(({ backs }) => backs).length;
      return `${label}: ${groupDigits(entries.length)} = ${groupDigits(entries.length - backed)} indexes + ${groupDigits(backed)} constraint-backed`;
    }),
    block: table(
      ["Indexes", `#${before.label}`, `#${after.label}`],
      counted.map(([name, ...counts]) => [name, ...counts.map((number) => groupDigits(Number(number)))])
    )
  };
}

// src/report/new-index-blocks.ts
function newIndexBlocks(facts, side2) {
  const { label, model } = facts[side2];
  const op = side2 === "before" ? "remove" : "add";
  const entries = facts.deltas.filter((delta) => delta.op === op).flatMap((delta) => indexEntry(subjectOf(delta), model) ?? []).filter(({ isPart }) => !isPart).sort((a, b) => sortKey(a) < sortKey(b) ? -1 : 1);
  if (entries.length === 0) return [];
  const newTables = new Set(oneSidedTables(facts, side2).map(({ object }) => object.id));
  const rows2 = (chosen) => table(
    ["Table", "Index", "Serves"],
    chosen.map((entry) => [
      code(quoteName(entry.table.address.path)),
      code(entry.name),
      describeIndex(entry, model)
    ])
  );
  const common = entries.filter(({ table: { id } }) => !newTables.has(id));
  const along = entries.filter(({ table: { id } }) => newTables.has(id));
  return [
    heading(`Indexes only in ${label}: ${entries.length}`),
    ...common.length ? [rows2(common)] : [],
    ...along.length ? [
      details(
        `${count(along.length, "index", "indexes")} on tables that are only in ${label}`,
        rows2(along)
      )
    ] : []
  ];
}
function sortKey({ table: { id }, name }) {
  return `${id}\0${name}`;
}

// src/report/sections/index-analysis.ts
var indexAnalysis = {
  id: "index-analysis",
  title: "Index comparison",
  build(facts) {
    const { before, after } = facts;
    const totals = indexTotals(before, after);
    if (totals.empty) return { lead: "Neither side has any indexes.", count: 0 };
    const rivals = findRivalIndexes(before.model, after.model);
    const rivalBlocks = rivals.length ? [
      heading("Access methods against each other"),
      list(rivals.map((pair) => describeRivals(pair, before.label, after.label)))
    ] : [];
    return {
      lead: `${totals.sentences.join("; ")}.`,
      blocks: [
        totals.block,
        ...newIndexBlocks(facts, "after"),
        ...newIndexBlocks(facts, "before"),
        ...rivalBlocks,
        ...indexHealthBlocks(facts)
      ]
    };
  }
};

// src/report/sections/indexes.ts
var indexes = {
  id: "indexes",
  title: "Indexes",
  build: (facts) => buildGroupedSection(facts, {
    section: "indexes",
    singular: "index",
    plural: "indexes",
    print: printIndexObject
  })
};

// src/report/sections/inventory.ts
var inventory = {
  id: "inventory",
  title: "Inventory",
  build(facts) {
    const { before, after } = facts;
    const kinds = differencesByKind(facts, () => true);
    const common = kinds.flatMap(({ kind, onlyBefore }) => {
      if (kind.name !== "table") return [];
      const gone = new Set(onlyBefore.map(({ name }) => name));
      return [...before.model.objects.values()].filter(({ address, id }) => address.kind === kind.name && after.model.objects.has(id)).map(({ address }) => address.path.join(".")).filter((name) => !gone.has(name));
    });
    return {
      lead: `${count(before.model.objects.size, "object")} in ${before.label}, ${groupDigits(after.model.objects.size)} in ${after.label}.`,
      blocks: [
        table(
          [
            "Kind",
            `#${before.label}`,
            `#${after.label}`,
            `#only ${before.label}`,
            `#only ${after.label}`,
            "#changed"
          ],
          kinds.map(({ kind, countBefore, countAfter, onlyBefore, onlyAfter, changed }) => [
            capitalise(kind.plural),
            groupDigits(countBefore),
            groupDigits(countAfter),
            dash(onlyBefore.length),
            dash(onlyAfter.length),
            dash(changed.length)
          ])
        ),
        ...common.length ? [details(`${count(common.length, "table")} on both sides`, list(common.sort().map(code)))] : []
      ]
    };
  }
};
function dash(number) {
  return number === 0 ? "\xB7" : groupDigits(number);
}

// src/report/accepted-blocks.ts
function acceptedBlocks({ accepted, settings, unusedRenames = [] }) {
  if (!accepted || !settings) return [];
  const used = accepted.byRule.filter(({ deltas }) => deltas.length > 0);
  const total = used.reduce((sum, { deltas }) => sum + deltas.length, 0);
  const idle = accepted.byRule.filter(({ rule, deltas }) => rule.preset === void 0 && deltas.length === 0);
  const name = ({ kind, name: own }) => code(kind ? `${kind} ${own}` : own);
  const mapped = [
    ...Object.entries(settings.roles).map(([from, to]) => ["role", from, to]),
    ...Object.entries(settings.schemas).map(([from, to]) => ["schema", from, to]),
    ...settings.renames.map(({ text: rename }) => ["rename", ...rename.split("=")])
  ];
  return [
    ...accepted.presets.length ? [
      text(
        `Presets in force: ${accepted.presets.map(({ preset, sign }) => `${preset.title} (${sign ? `found by ${code(sign)}` : "asked for"})`).join(", ")}.`
      )
    ] : [],
    ...used.length ? [
      text(`${count(total, "difference")} ${total === 1 ? "was" : "were"} set aside by ${count(used.length, "rule")} and ${total === 1 ? "counts" : "count"} nowhere else.`),
      table(
        ["Rule", "#Differences", "Reason", "Until"],
        used.map(({ rule, deltas }) => [
          `${name(rule)}${rule.preset ? ` (preset ${rule.preset})` : ""}`,
          String(deltas.length),
          rule.reason,
          rule.until ?? "\u2013"
        ])
      ),
      details(
        "Differences that were set aside",
        list(used.flatMap(({ deltas }) => deltas.map(({ op, id }) => `${op} ${code(id)}`)))
      )
    ] : [],
    ...settings.expired.map(
      (rule) => note("warning", `The rule for ${name(rule)} expired on ${rule.until} and is not used (${rule.reason}).`)
    ),
    ...idle.length ? [text(`Rules that found nothing: ${idle.map(({ rule }) => name(rule)).join(", ")}.`)] : [],
    ...mapped.length ? [table(["Decision", "From", "To"], mapped.map(([what, from = "", to = ""]) => [what, code(from), code(to)]))] : [],
    ...unusedRenames.map(
      ({ text: rename }) => note("warning", `The rename ${code(rename)} found no object on one of the sides.`)
    )
  ];
}

// src/report/blind-spots.ts
var blindSpots = [
  {
    what: "Invalid or half-built indexes, which pg_dump leaves out",
    how: "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid OR NOT indisready"
  },
  { what: "Versions of extensions", how: "SELECT extname, extversion FROM pg_extension ORDER BY 1" },
  {
    what: "Roles and who is a member of whom",
    how: "SELECT roleid::regrole, member::regrole FROM pg_auth_members ORDER BY 1, 2"
  },
  {
    what: "Settings of databases and roles",
    how: "SELECT setdatabase, setrole::regrole, setconfig FROM pg_db_role_setting"
  },
  {
    what: "Settings of the server",
    how: "SELECT name, setting FROM pg_settings WHERE source NOT IN ('default', 'override')"
  },
  {
    what: "Sizes and row counts",
    how: "SELECT oid::regclass, reltuples::bigint, pg_total_relation_size(oid) FROM pg_class WHERE relkind IN ('r', 'm', 'p') ORDER BY 3 DESC"
  },
  { what: "Positions of sequences", how: "SELECT schemaname, sequencename, last_value FROM pg_sequences" },
  { what: "Replication slots", how: "SELECT slot_name, slot_type, active FROM pg_replication_slots" },
  { what: "State of subscriptions", how: "SELECT subname, subenabled FROM pg_subscription" },
  {
    what: "Versions of collations that have changed since they were built with",
    how: "SELECT collname FROM pg_collation WHERE collversion <> pg_collation_actual_version(oid)"
  },
  {
    what: "Transactions that run for long and would hold up a lock",
    how: "SELECT pid, now() - xact_start, state FROM pg_stat_activity WHERE xact_start < now() - interval '1 minute'"
  }
];

// src/report/sections/ledger.ts
var ledger = {
  id: "ledger",
  title: "Ledgers",
  build(facts) {
    const { before, after } = facts;
    return {
      lead: "Every statement of both files is accounted for: read into the model, compared as text, or set aside by a named rule.",
      blocks: [
        table(
          ["File", "#Statements", "#modelled", "#as text", "#set aside"],
          [before, after].map(({ label, ledger: read }) => [
            label,
            groupDigits(read.statements),
            groupDigits(read.modelled),
            groupDigits(read.asText),
            groupDigits(setAsideTotal(read))
          ])
        ),
        ...setAside(before, after),
        ...[before, after].flatMap(asText),
        ...acceptedBlocks(facts),
        ...equivalenceBlocks(facts),
        ...explanationBlocks(facts),
        details(
          "What a schema-only dump cannot show",
          list(blindSpots.map(({ what, how }) => `${what}: ${code(how)}`))
        )
      ]
    };
  }
};
function setAside(before, after) {
  const names2 = [
    ...new Set([before, after].flatMap(({ ledger: read }) => Object.keys(read.setAside)))
  ].sort();
  if (names2.length === 0) return [];
  return [
    table(
      ["Set aside as", `#${before.label}`, `#${after.label}`, "What it is"],
      names2.map((name) => [
        name,
        groupDigits(before.ledger.setAside[name] ?? 0),
        groupDigits(after.ledger.setAside[name] ?? 0),
        setAsideReasons[name]
      ])
    )
  ];
}
function asText({ label, model }) {
  const statements2 = objectsOfKind(model, opaqueKind);
  if (statements2.length === 0) return [];
  return [
    details(
      `${count(statements2.length, "statement")} of ${label} compared as text`,
      list(statements2.map(({ address, origin }) => `line ${origin[0]?.line}: ${code(address.path[0])}`))
    )
  ];
}
function explanationBlocks({ explained, redacted: redacted2 }) {
  const total = explained.clauses + explained.text;
  const remarks = [
    total > 0 ? `Of ${count(total, "expression, query or policy that differs", "expressions, queries and policies that differ")}, ${groupDigits(explained.clauses)} ${explained.clauses === 1 ? "is" : "are"} explained clause by clause, ${groupDigits(explained.text)} shown as text only.` : "",
    redacted2 > 0 ? `${count(redacted2, "secret")} in what differs ${redacted2 === 1 ? "was" : "were"} replaced by ${code(redacted)}.` : ""
  ].filter(Boolean);
  return remarks.length ? [text(...remarks)] : [];
}
function equivalenceBlocks({ equivalences: equivalences2, before, after }) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { rule, id } of equivalences2) byRule.set(rule, (byRule.get(rule) ?? /* @__PURE__ */ new Set()).add(id));
  for (const side2 of [before, after]) {
    for (const [rule, ids] of Object.entries(side2.ledger.equivalences)) {
      for (const id of ids) byRule.set(rule, (byRule.get(rule) ?? /* @__PURE__ */ new Set()).add(id));
    }
  }
  if (byRule.size === 0) return [text("No two texts that differ had to be recognised as equal.")];
  const titles3 = new Map(equivalences.map((rule) => [rule.id, rule]));
  const entries = [...byRule].sort(([, a], [, b]) => b.size - a.size);
  const total = entries.reduce((sum, [, ids]) => sum + ids.size, 0);
  return [
    text(
      `${count(total, "textual difference")} ${total === 1 ? "is" : "are"} none: ${enumerate(
        entries.map(([rule, ids]) => `${ids.size} \xD7 ${rule} ${titles3.get(rule)?.title ?? ""}`.trim()),
        20
      )}.`
    ),
    ...entries.map(
      ([rule, ids]) => details(
        `${rule}: ${titles3.get(rule)?.title ?? "equivalent"} (${count(ids.size, "object")})`,
        ...titles3.get(rule) ? [text(titles3.get(rule).description)] : [],
        list([...ids].sort().map(code))
      )
    )
  ];
}

// src/insight/read-column-values.ts
function readColumnValues({ lines }, columns2, column) {
  return lines.flatMap(
    (line) => /^\s*INSERT\s+INTO\b/i.test(line) ? fromInsert(line, columns2, column) : fromCopy(line, columns2, column)
  );
}
function fromCopy(line, columns2, column) {
  const field = line.replace(/\r$/, "").split("	")[columns2.indexOf(column)];
  return field === void 0 || field === "\\N" ? [] : [unescapeField(field)];
}
var controls = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function unescapeField(field) {
  return field.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-f]{1,2})|(.))/gi,
    (_all, octal, hex, character) => octal || hex ? String.fromCharCode(Number.parseInt(octal ?? hex, octal ? 8 : 16)) : controls[character] ?? character
  );
}
function fromInsert(statement, columns2, column) {
  const [head, named] = /^\s*INSERT\s+INTO\s+[^\s(]+\s*(?:\(([^)]*)\)\s*)?(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES\s*/i.exec(
    statement
  ) ?? [];
  if (head === void 0) return [];
  const order = named ? splitAtCommas(named).map((name) => name.replaceAll('"', "")) : columns2;
  const at = order.indexOf(column);
  return splitAtCommas(statement.slice(head.length)).flatMap((row2) => {
    const value = row2.startsWith("(") ? sliceList(row2, 0)[at] : void 0;
    return value === void 0 || /^NULL$/i.test(value) ? [] : [literal(value)];
  });
}
function literal(value) {
  const quoted = /^E?'((?:[^']|'')*)'/i.exec(value)?.[1];
  return quoted === void 0 ? value.replace(/::.*$/, "") : quoted.replaceAll("''", "'");
}

// src/insight/migration-history.ts
function findMigrationHistories(model, keptRows) {
  return objectsOfKind(model, "table").flatMap((table2) => {
    const { path } = table2.address;
    const columns2 = writableColumns(table2, model);
    const tool = migrationToolOf(path.join("."), columns2);
    if (!tool) return [];
    const versionColumn = columns2.find((name) => name === tool.versionColumn) ?? columns2[0];
    if (versionColumn === void 0 || tool.versionColumn && versionColumn !== tool.versionColumn)
      return [];
    const rows2 = keptRows.filter((data2) => isOf(data2.table, path));
    const versions2 = rows2.flatMap((data2) => readColumnValues(data2, columns2, versionColumn));
    return [{ tool, table: path, versionColumn, versions: rows2.length ? versions2 : void 0 }];
  });
}
function writableColumns(table2, model) {
  return childrenOf(model, table2.id, "column").filter(({ props }) => props.generated === void 0).map(({ address }) => address.path.at(-1));
}
function isOf(name, path) {
  const parts = name.replaceAll('"', "").split(".");
  return parts.length === 1 ? parts[0] === path.at(-1) : parts.join(".") === path.join(".");
}

// src/report/sections/migrations.ts
var mostVersions = 40;
var migrations = {
  id: "migrations",
  title: "Migration status",
  build(facts) {
    const { before, after } = facts;
    const [here, there] = [before, after].map(
      ({ model, keptRows }) => findMigrationHistories(model, keptRows)
    );
    const names2 = [...new Set([...here, ...there].map(({ table: table2 }) => quoteName(table2)))].sort();
    if (names2.length === 0) {
      return {
        lead: "No migration-history table in the public schema of either side, nor in any other schema of the dumps.",
        count: 0
      };
    }
    const entries = names2.map((name) => ({
      name,
      before: here.find(({ table: table2 }) => quoteName(table2) === name),
      after: there.find(({ table: table2 }) => quoteName(table2) === name)
    }));
    return {
      lead: `${enumerate(entries.map((entry) => `${(entry.after ?? entry.before).tool.tool} keeps its history in ${code(entry.name)}${where(entry, facts)}`))}.`,
      count: entries.reduce(
        (sum, entry) => sum + oneSided(entry.before, entry.after).length + oneSided(entry.after, entry.before).length,
        0
      ),
      blocks: entries.flatMap((entry) => historyBlocks(entry, facts))
    };
  }
};
function where({ before, after }, facts) {
  if (before && after) return " on both sides";
  return `, only in ${before ? facts.before.label : facts.after.label}`;
}
function oneSided(own, other) {
  if (!own?.versions || !other?.versions) return [];
  const known3 = new Set(other.versions);
  return own.versions.filter((version2) => !known3.has(version2));
}
function historyBlocks({ name, before, after }, facts) {
  const { versionColumn, table: table2 } = after ?? before;
  const label = { before: facts.before.label, after: facts.after.label };
  const title = heading(code(name));
  if (before && after && before.versions && after.versions) {
    const [here, there] = [oneSided(before, after), oneSided(after, before)];
    const total = `${label.before} has ${count(before.versions.length, "version")}, ${label.after} ${groupDigits(after.versions.length)}`;
    if (here.length + there.length === 0) return [title, text(`${total}: the same ones.`)];
    return [
      title,
      text(`${total}.`),
      list([
        ...there.length ? [
          `Applied only in ${label.after} (${groupDigits(there.length)}): ${enumerate(there.map(code), mostVersions)}`
        ] : [],
        ...here.length ? [
          `Applied only in ${label.before} (${groupDigits(here.length)}): ${enumerate(here.map(code), mostVersions)}`
        ] : []
      ])
    ];
  }
  const carried = [before, after].flatMap(
    (history, at) => history?.versions ? [
      `${at === 0 ? label.before : label.after} carries ${count(history.versions.length, "version")}, the last ${code(history.versions.at(-1) ?? "\u2013")}.`
    ] : []
  );
  return [
    title,
    text(
      ...carried,
      "What was applied on one side only is not in these dumps; run this on both servers and compare:"
    ),
    sql(`SELECT ${quoteIdentifier(versionColumn)} FROM ${quoteName(table2)} ORDER BY 1;`)
  ];
}

// src/diff/rename-candidates.ts
var shownFrom = 0.6;
var mostPairs = 2e4;
function findRenameCandidates(deltas, before, after, registry) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const delta of deltas) {
    if (delta.op !== "add" && delta.op !== "remove") continue;
    const { address } = subjectOf(delta);
    const key = `${address.kind}\0${address.path.slice(0, -1).join("\0")}`;
    const group = groups2.get(key) ?? { gone: [], come: [] };
    group[delta.op === "remove" ? "gone" : "come"].push(subjectOf(delta));
    groups2.set(key, group);
  }
  const users = { before: indexUsers(before), after: indexUsers(after) };
  const candidates = [...groups2.values()].flatMap(
    ({ gone, come }) => gone.length * come.length > mostPairs ? [] : gone.flatMap((object) => come.map((other) => judgePair(object, other, { before, after, registry, users })))
  );
  return bestPairs(candidates.filter(({ score: score2 }) => score2 >= shownFrom));
}
function bestPairs(candidates) {
  const taken = /* @__PURE__ */ new Set();
  return [...candidates].sort((a, b) => b.score - a.score || (a.after.id < b.after.id ? -1 : 1)).filter(({ before, after }) => {
    const keys = [`before ${before.id}`, `after ${after.id}`];
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}
function judgePair(before, after, { before: beforeModel, after: afterModel, registry, users }) {
  const pair = { before, after, beforeModel, afterModel, beforeVersion: void 0, afterVersion: void 0, strict: false };
  const { changes } = compareObjects(registry.kind(after.address.kind), pair, /* @__PURE__ */ new Set());
  const said = /* @__PURE__ */ new Set([...saidBy(before), ...saidBy(after)]);
  const properties = { equal: Math.max(0, said.size - changes.length), of: said.size };
  const parts = comparePart(before, after, beforeModel, afterModel);
  const position = placeOf2(before, beforeModel);
  const samePlace = position !== void 0 && position === placeOf2(after, afterModel);
  const sameComment = before.facets.comment !== void 0 && before.facets.comment === after.facets.comment;
  const common = [...users.before.get(before.id) ?? []].filter((id) => users.after.get(after.id)?.has(id));
  const words = sharedWords(before.address.path.at(-1), after.address.path.at(-1));
  const alike = properties.of === 0 ? 0 : properties.equal / properties.of;
  const substance = parts ? 0.7 * (parts.equal / parts.of) + 0.1 * alike : 0.5 * alike ** 2;
  const score2 = substance + (samePlace ? 0.2 : 0) + (sameComment ? 0.15 : 0) + (common.length ? 0.1 : 0) + (words.length ? 0.15 : 0);
  return {
    before,
    after,
    score: Math.min(1, Math.round(score2 * 100) / 100),
    evidence: {
      properties,
      ...parts ? { parts } : {},
      ...samePlace ? { position } : {},
      ...sameComment ? { sameComment } : {},
      users: common,
      words
    }
  };
}
function saidBy({ props }) {
  return Object.keys(props).filter((name) => {
    const value = props[name];
    if (value === void 0 || value === null || value === false || value === "") return false;
    return typeof value !== "object" || Object.keys(value).length > 0;
  });
}
function comparePart(before, after, beforeModel, afterModel) {
  const key = ({ address, props }) => `${address.kind} ${address.path.at(-1)} ${String(props.type ?? "")}`;
  const own = new Set(childrenOf(beforeModel, before.id).map(key));
  const other = new Set(childrenOf(afterModel, after.id).map(key));
  const all = /* @__PURE__ */ new Set([...own, ...other]);
  return all.size === 0 ? void 0 : { equal: [...own].filter((part) => other.has(part)).length, of: all.size };
}
function placeOf2({ id, parent, address }, model) {
  if (parent === void 0) return void 0;
  return childrenOf(model, parent, address.kind).findIndex((sibling) => sibling.id === id) + 1;
}
function indexUsers(model) {
  const users = /* @__PURE__ */ new Map();
  for (const { id, references, parent } of model.objects.values()) {
    for (const reference2 of references) {
      if (reference2 === parent) continue;
      users.set(reference2, (users.get(reference2) ?? /* @__PURE__ */ new Set()).add(id));
    }
  }
  return users;
}
function sharedWords(a, b) {
  const split = (name) => name.split(new RegExp("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})", "u")).map((word) => word.toLowerCase());
  const other = new Set(split(b));
  return split(a).filter((word) => word.length > 2 && other.has(word));
}

// src/report/rename-blocks.ts
var mostShown = 20;
function renameBlocks(facts) {
  const { deltas, before, after, registry } = facts;
  const candidates = findRenameCandidates(deltas, before.model, after.model, registry);
  if (candidates.length === 0) return [];
  const shown = candidates.slice(0, mostShown);
  return [
    note(
      "info",
      `${count(candidates.length, "pair looks", "pairs look")} like one object under two names. Until somebody decides, each is an object that goes and one that comes, and its data with it.`
    ),
    table(
      ["Kind", before.label, after.label, "#Likeness", "Evidence", "To decide"],
      shown.map((candidate) => [
        candidate.after.address.kind,
        code(quoteName(candidate.before.address.path)),
        code(quoteName(candidate.after.address.path)),
        `${Math.round(candidate.score * 100)} %`,
        evidenceOf(candidate),
        code(`--rename '${candidate.after.address.kind} ${quoteName(candidate.before.address.path)}=${quoteName(candidate.after.address.path)}'`)
      ])
    )
  ];
}
function evidenceOf({ evidence: evidence2, before }) {
  const { properties, parts, position, sameComment, users, words } = evidence2;
  return enumerate([
    ...parts ? [`${parts.equal} of ${count(parts.of, "part")} alike`] : [],
    ...parts || properties.of === 0 ? [] : [`${properties.equal} of ${count(properties.of, "property", "properties")} alike`],
    ...position ? [`place ${position} in ${code(before.address.path.at(-2))}`] : [],
    ...sameComment ? ["the same comment"] : [],
    ...users.length ? [`used by ${enumerate(users.map(code), 3)}`] : [],
    ...words.length ? [`the word ${enumerate([...words])}`] : []
  ]);
}

// src/report/sections/others.ts
var others = {
  id: "others",
  title: "Other objects",
  build(facts) {
    const body = buildKindSection(facts, "others");
    return { ...body, blocks: [...body.blocks ?? [], ...renameBlocks(facts)] };
  }
};

// src/report/impact-words.ts
function lockWords({ locks, blocks }) {
  const [first, ...rest2] = locks;
  if (!first) return "none on what is there";
  const others2 = blocks === "nothing" ? [] : rest2.filter(({ other, kind }) => other && kind !== "index");
  const own = `${first.mode} on ${code(first.relation)}`;
  return others2.length ? `${own}; ${enumerate(others2.map(({ mode, relation }) => `${mode} on ${code(relation)}`))}` : own;
}
function blockWords({ blocks, long }) {
  if (blocks === "nothing") return "nobody";
  return long ? `${blocks}, as long as it takes` : `${blocks}, for a moment`;
}
function workWords({ impact: impact2, verdict: verdict3 }) {
  const parts = [
    ...impact2.rewrites.length ? ["rewrite"] : [],
    ...impact2.scans.length ? ["full scan"] : [],
    ...impact2.indexBuilds ? [count(impact2.indexBuilds, "index build")] : []
  ];
  if (verdict3.supported !== true) return `refused: ${verdict3.supported.reason}`;
  return parts.length ? parts.join(", ") : "\u2013";
}

// src/report/name-step.ts
var verbs = {
  create: "create",
  alter: "alter",
  drop: "drop",
  rename: "rename",
  rebuild: "rebuild",
  suspend: "let go of"
};
var statements = [
  [/^COMMENT ON /, "comment on"],
  [/ OWNER TO \S+$/, "set owner of"],
  [/^GRANT /, "grant on"],
  [/^REVOKE /, "revoke on"],
  [/ ENABLE ROW LEVEL SECURITY$/, "enable row security of"],
  [/ VALIDATE CONSTRAINT \S+$/, "validate"],
  [/ NOT VALID$/, "add, not valid,"]
];
function nameStep({ action, kind, name, sql: sql2 }) {
  const verb = statements.find(([pattern]) => pattern.test(sql2))?.[1] ?? rebuildVerb(action, sql2) ?? verbs[action];
  return `${verb} ${kind} ${code(name)}`;
}
function rebuildVerb(action, sql2) {
  if (action !== "rebuild") return void 0;
  if (/^DROP /.test(sql2)) return "drop, to rebuild,";
  return /^CREATE /.test(sql2) ? "create again" : void 0;
}

// src/report/plan-phases.ts
function planPhases(plan2, anchor) {
  return phases.flatMap(({ phase, number, title }) => {
    const steps2 = plan2.steps.filter((step2) => step2.phase === phase);
    if (steps2.length === 0) return [];
    const decisions = steps2.filter(({ sql: written }) => written === "").length;
    return [
      heading(`Phase ${number}. ${title}`, `${anchor}-${phase}`),
      ...phase === "contract" ? [
        note(
          "danger",
          "These steps destroy. They stand here as comments: run them only when nothing uses the objects any more."
        )
      ] : [],
      ...decisions ? [
        note(
          "warning",
          `${decisions === 1 ? "1 step needs" : `${decisions} steps need`} a decision: the SQL names it, nobody has written the statement yet.`
        )
      ] : [],
      table(
        ["Step", "What", "Lock", "Waits", "Work", "Transaction"],
        steps2.map((step2) => [
          step2.id,
          nameStep(step2),
          lockWords(step2.impact),
          blockWords(step2.impact),
          workWords(step2),
          step2.sql === "" ? "to be written" : step2.transaction === 0 ? "outside" : `T${step2.transaction}`
        ])
      ),
      sql(printPhase(plan2, phase, { allowDestructive: false, head: [] }).trim())
    ];
  });
}

// src/report/sections/plan.ts
var plan = {
  id: "plan",
  title: "Migration plan",
  build({ judgement, before, after }) {
    if (!judgement) return withoutJudgement;
    const { steps: steps2, version: version2 } = judgement.plan;
    if (steps2.length === 0) return { lead: "No statement is needed.", count: 0 };
    const transactions = new Set(
      steps2.filter(({ transaction }) => transaction > 0).map(({ transaction }) => transaction)
    ).size;
    const outside = steps2.filter(({ transaction, sql: sql2 }) => transaction === 0 && sql2 !== "").length;
    const waiting = steps2.filter(({ impact: impact2 }) => impact2.long).length;
    const phases2 = new Set(steps2.map(({ phase }) => phase)).size;
    return {
      lead: `${count(steps2.length, "step")} in ${count(phases2, "phase")} turn ${before.label} into ${after.label}, written for PostgreSQL ${version2}: ${count(transactions, "transaction")}, ${count(outside, "statement")} outside of any, users wait for ${waiting} as long as rows are handled, ${judgement.destructiveSteps.length} destroy.`,
      count: steps2.length,
      blocks: [
        text(
          `Before: ${link("preflight", "pre-flight queries")} and a backup. Locks are named for what was there before the plan; what it creates is nobody's yet. \`dumplens plan\` writes the same as one file for psql, with \`lock_timeout\` 5 s: when a step hits it, nothing has happened; run it again.`
        ),
        ...planPhases(judgement.plan, "plan")
      ]
    };
  }
};

// src/preflight/print-checks.ts
function printChecks(checks, label) {
  return [
    `-- Pre-flight queries for ${label.replace(/\s+/g, " ")}: each returns check, PASS or FAIL, detail. Nothing is written.`,
    "-- psql -X -f preflight.sql",
    "\\set ON_ERROR_STOP off",
    "\\pset tuples_only on",
    "SET client_encoding = 'UTF8';",
    "SET default_transaction_read_only = on;",
    "SET statement_timeout = '5min';",
    "SET search_path = pg_catalog;",
    "",
    ...checks.map(({ sql: sql2 }) => `${sql2};
`)
  ].join("\n");
}

// src/report/sections/preflight.ts
var preflight = {
  id: "preflight",
  title: "Pre-flight queries",
  build({ judgement, before }) {
    if (!judgement) return withoutJudgement;
    const { checks } = judgement;
    if (checks.length === 0)
      return { lead: "There is no plan, so that nothing has to be checked.", count: 0 };
    return {
      lead: `${count(checks.length, "query", "queries")} to run on ${before.label} before the plan; each gives one row: check, PASS or FAIL, detail. Nothing is written. A FAIL is a reason to stop.`,
      count: checks.length,
      blocks: [list(checks.map(({ title }) => title)), sql(printChecks(checks, before.label).trim())]
    };
  }
};

// src/report/sections/proof.ts
var proof = {
  id: "proof",
  title: "Proof",
  build(facts) {
    const { proof: found } = facts;
    if (!found) {
      return {
        lead: "The plan was not run: `dumplens report --verify` runs it and its rollback on an embedded PostgreSQL and compares the results."
      };
    }
    return {
      lead: leadSentence(found),
      blocks: [
        ...directionBlocks("Forward", found.forward, found.after.label),
        ...directionBlocks("Rollback", found.rollback, found.before.label),
        heading("What this does not prove"),
        list([...versionSentences(found), ...standInSentences(found), emptyTables]),
        ...[found.before, found.after].flatMap(refusedBlocks)
      ]
    };
  }
};
function leadSentence(found) {
  const ran = `on embedded PostgreSQL ${found.engine}, from ${found.before.label} to ${found.after.label} and back`;
  return isProven(found) ? `Proven: the plan and its rollback ran ${ran}, and gave the schemas that they should.` : `Not proven: the plan and its rollback were run ${ran}, and did not both give the schemas that they should.`;
}
function directionBlocks(title, direction2, target) {
  const { outcome, startedFrom, undecided: undecided2, structureOnly, left } = direction2;
  const seen = outcome.result === "not provable" ? outcome.seen : outcome;
  const start = title === "Rollback" && startedFrom === "dump" ? " It started from the dump, because the plan did not run to its end." : "";
  return [
    heading(title),
    text(`${capitalise(directionSentence(direction2, target))}${start}`),
    ...seen.result === "proven" ? [] : seenBlocks(seen),
    ...left.length ? [
      text(
        `No statement changes the order of columns and the like: ${enumerate(
          left.map(({ id }) => code(id)),
          8
        )}.`
      )
    ] : [],
    ...undecided2.length ? [
      text(`${count(undecided2.length, "step")} ran without what a person has to decide first:`),
      list(undecided2.map(({ step: step2, text: decision }) => `${step2}: ${decision}`))
    ] : [],
    ...structureOnly.length ? [
      text(
        `Structure only, because the plan destroys the rows: ${enumerate(structureOnly.map(code), 12)}.`
      )
    ] : []
  ];
}
function seenBlocks(seen) {
  if (seen.result === "failed") return [sql(`${seen.statement};`)];
  const lines = seen.differences.flatMap((difference) => difference.lines).join("\n");
  return [details("What differs", { type: "code", language: "text", code: lines })];
}
function refusedBlocks(dump) {
  if (dump.refused.length === 0) return [];
  return [
    text(refusedSentence(dump)),
    list(dump.refused.map(({ line, message }) => `line ${line}: ${message}`))
  ];
}

// src/report/tally.ts
var classNames = ["structural", "access", "storage", "cosmetic"];
function tallyClasses(differences) {
  const tally3 = { structural: 0, access: 0, storage: 0, cosmetic: 0 };
  for (const difference of differences) tally3[difference.class]++;
  return tally3;
}
function printTally(tally3) {
  const parts = classNames.filter((name) => tally3[name] > 0).map((name) => `${tally3[name]} ${name}`);
  return parts.length ? parts.join(", ") : "none";
}

// src/report/sections/reference.ts
var reference = {
  id: "reference",
  title: "Quick reference",
  build(facts) {
    const { before, after, differences } = facts;
    const tally3 = tallyClasses(differences);
    const kinds = differencesByKind(facts, () => true).filter(
      ({ onlyBefore, onlyAfter, changed }) => onlyBefore.length + onlyAfter.length + changed.length > 0
    );
    return {
      lead: `${groupDigits(differences.length)} differences in ${groupDigits(kinds.length)} kinds of objects.`,
      blocks: [
        table(
          ["Class", "#Differences"],
          classNames.map((name) => [capitalise(name), groupDigits(tally3[name])])
        ),
        table(
          ["Kind", `#only ${before.label}`, `#only ${after.label}`, "#changed"],
          kinds.map(({ kind, onlyBefore, onlyAfter, changed }) => [
            capitalise(kind.plural),
            groupDigits(onlyBefore.length),
            groupDigits(onlyAfter.length),
            groupDigits(changed.length)
          ])
        )
      ]
    };
  }
};

// src/report/sections/reproduce.ts
var reproduce = {
  id: "reproduce",
  title: "How to reproduce",
  build({ before, after }) {
    return {
      lead: "The same inputs, options and date give the same bytes.",
      blocks: [
        {
          type: "code",
          language: "sh",
          code: [
            ...[before, after].map(
              ({ file }) => `pg_dump --schema-only --file=${shellWord(file.path)} "$DATABASE"`
            ),
            `dumplens report ${shellWord(`${before.label}=${before.file.path}`)} ${shellWord(`${after.label}=${after.file.path}`)}`
          ].join("\n")
        },
        text(`Check the inputs by their SHA-256:`),
        table(
          ["File", "SHA-256"],
          [before, after].map(({ file }) => [code(file.path), code(file.sha256)])
        )
      ]
    };
  }
};
function shellWord(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/risk/print-finding.ts
var mostItems = 5;
function printFinding(finding) {
  return fillIn(findRule(finding.rule).message, finding);
}
function printMitigation(finding) {
  return fillIn(findRule(finding.rule).solution, finding);
}
function fillIn(text2, { arguments: facts, object }) {
  const filled = text2.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = name === "object" ? object : facts[name];
    if (value === void 0) return whole;
    return typeof value === "object" ? enumerate2(value) : String(value);
  });
  if (text2.startsWith("{")) return filled;
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
function enumerate2(items) {
  if (items.length > mostItems) {
    return `${items.slice(0, mostItems).join(", ")} and ${items.length - mostItems} more`;
  }
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

// src/report/finding-rows.ts
var mostRows3 = 4;
function findingRows(findings2) {
  return levels.flatMap(
    (level) => [
      ...groupBy(
        findings2.filter((finding) => finding.level === level),
        ({ rule }) => rule
      ).values()
    ].flatMap((group) => group.length > mostRows3 ? [sharedRow(group)] : group.map(ownRow))
  );
}
function ownRow(finding) {
  const { level, area, object, stepIds } = finding;
  return [
    level,
    area,
    code(object),
    `${printFinding(finding).replace(/\.$/, "")}.`,
    printMitigation(finding),
    steps(stepIds)
  ];
}
function sharedRow(group) {
  const { level, area, rule } = group[0];
  return [
    level,
    area,
    enumerate([...new Set(group.map(({ object }) => code(object)))], 6),
    `${capitalise(findRule(rule).title)} (${group.length} findings).`,
    printMitigation(group[0]),
    steps(group.flatMap(({ stepIds }) => stepIds))
  ];
}
function steps(ids) {
  return ids.length ? enumerate([...new Set(ids)], 6) : "\u2013";
}

// src/report/sections/risk.ts
var titles2 = ["Level", "Area", "Object", "What", "Mitigation", "Steps"];
var risk = {
  id: "risk",
  title: "Risk assessment",
  build({ judgement }) {
    if (!judgement) return withoutJudgement;
    const { findings: findings2 } = judgement;
    if (findings2.length === 0) return { lead: "No rule found a risk in this change.", count: 0 };
    const grave = findings2.filter(({ level }) => level !== "low" && level !== "info");
    const slight = findings2.filter(({ level }) => level === "low" || level === "info");
    return {
      lead: `${count(findings2.length, "finding")}: ${tally(findings2)}. ${lockSentence(judgement)}`,
      count: findings2.length,
      blocks: [
        ...grave.length ? [table(titles2, findingRows(grave))] : [],
        ...slight.length ? [
          details(
            `${count(slight.length, "finding")} of level low and info`,
            table(titles2, findingRows(slight))
          )
        ] : [],
        text(
          "`dumplens explain RULE` gives the problem, the solution and an example of each rule; the JSON output names the rules."
        )
      ]
    };
  }
};
function tally(findings2) {
  return levels.map((level) => [findings2.filter((finding) => finding.level === level).length, level]).filter(([number]) => number > 0).map(([number, level]) => `${number} ${level}`).join(", ");
}
function lockSentence({ longestLock, plan: plan2 }) {
  if (!longestLock) return "No step makes readers or writers wait.";
  const { work, mode, relation, blocks, step: step2 } = longestLock;
  const what = work === "moment" ? "no row is touched under it, so that it lasts a moment" : `${work === "rewrite" ? "the table is rewritten" : work === "scan" ? "the table is read whole" : "an index is built"} under it`;
  return `The longest lock is ${mode} on ${code(relation)} in ${step2}, PostgreSQL ${plan2.version}: it blocks ${blocks}; ${what}.`;
}

// src/report/sections/rollback.ts
var rollback = {
  id: "rollback",
  title: "Rollback",
  build({ judgement }) {
    if (!judgement) return withoutJudgement;
    const { plan: plan2, reversals, reversible } = judgement;
    if (plan2.steps.length === 0) return { lead: "Nothing to roll back.", count: 0 };
    const steps2 = new Map(plan2.steps.map((step2) => [step2.id, step2]));
    const lossy = reversals.filter(({ reversal }) => reversal !== "reversible");
    return {
      lead: `${verdict(judgement)} ${tally2(reversals)}`,
      count: judgement.rollback.steps.length,
      blocks: [
        ...lossy.length ? [
          table(
            ["Step", "What", "Way back", "Why"],
            lossy.map(({ step: step2, reversal, reason }) => [
              step2,
              nameStep(steps2.get(step2)),
              reversal,
              reason
            ])
          )
        ] : [],
        ...reversible.pointOfNoReturn ? [pointOfNoReturn(steps2.get(reversible.pointOfNoReturn))] : [],
        ...keepingBlocks(reversals),
        ...freshBlocks(judgement),
        ...planPhases(judgement.rollback, "rollback")
      ]
    };
  }
};
function verdict({ reversible, plan: plan2 }) {
  if (reversible.whole === "reversible")
    return `Reversible: all ${count(plan2.steps.length, "step")} can be undone.`;
  return reversible.whole === "irreversible" ? "Not reversible as a whole: some steps change values or types for good." : "Reversible in structure only: the objects come back, the data that goes does not.";
}
function tally2(reversals) {
  const groups2 = [...groupBy(reversals, ({ reversal }) => reversal)].map(
    ([reversal, items]) => `${items.length} ${reversal}`
  );
  return `By step: ${groups2.join(", ")}.`;
}
function pointOfNoReturn(step2) {
  return text(
    `Point of no return: ${step2.id} (${nameStep(step2)}). Before it, the rollback gives back what was there; from it on, only a backup does.`
  );
}
function keepingBlocks(reversals) {
  const kept = reversals.filter(({ keepInstead }) => keepInstead !== void 0);
  if (kept.length === 0) return [];
  return [
    heading("Keep the data instead"),
    text(
      "Run these in place of the drops; the objects keep their data under another name until somebody drops them for good."
    ),
    sql(kept.map(({ step: step2, keepInstead }) => `-- instead of ${step2}
${keepInstead};`).join("\n"))
  ];
}
function freshBlocks({ rollback: back }) {
  const doomed = back.steps.filter(({ losesData, action }) => losesData && action === "drop");
  if (doomed.length === 0) return [];
  return [
    text(
      `The rollback drops ${enumerate(
        doomed.map(({ kind, name }) => `${kind} ${code(name)}`),
        10
      )}: what was written into ${doomed.length === 1 ? "it" : "them"} since the plan ran is lost.`
    )
  ];
}

// src/report/sections/routines.ts
var routines = {
  id: "routines",
  title: "Routines",
  build: (facts) => buildKindSection(facts, "routines")
};

// src/report/sections/scope.ts
var scope = {
  id: "scope",
  title: "Scope and inputs",
  build({ before, after, omitted: omitted2, ...facts }) {
    const left = [...describeOmissions(before, omitted2.before), ...describeOmissions(after, omitted2.after)];
    return {
      lead: `${code(before.label)} is the side that would be changed, ${code(after.label)} the one that it should become.`,
      blocks: [
        table(
          ["", before.label, after.label],
          [
            row("File", before, after, ({ file }) => code(file.path)),
            row("SHA-256", before, after, ({ file }) => code(file.sha256)),
            row(
              "Size",
              before,
              after,
              ({ file }) => `${count(file.lines, "line")}, ${groupDigits(file.bytes)} bytes`
            ),
            row("Encoding", before, after, ({ file }) => file.encoding),
            row("Server", before, after, ({ header }) => header.serverVersion ?? "not said in the file"),
            row("pg_dump", before, after, ({ header }) => header.dumpVersion ?? "not said in the file"),
            row(
              "Whole file",
              before,
              after,
              ({ header }) => header.complete ? "yes" : "no: the end mark is missing"
            )
          ]
        ),
        ...before.file.sha256 === after.file.sha256 && before.file.sha256 !== "" ? [note("warning", "Both files have the same bytes: one dump was compared with itself.")] : [],
        ...missing({ before, after, omitted: omitted2, ...facts }),
        ...left.length ? [list(left)] : []
      ]
    };
  }
};
function row(title, before, after, show) {
  return [title, show(before), show(after)];
}
var nouns = {
  owner: "Owners",
  grants: "Privileges",
  comment: "Comments",
  labels: "Security labels",
  kind: "Kinds of objects",
  schema: "Schemas"
};
function describeOmissions({ label }, omissions) {
  return omissions.map(
    ({ what, name, option, reason }) => `${what === "schema" ? `Objects of schema ${code(name ?? "")}` : name ? capitalise(name) : nouns[what]} are not compared: ${code(label)} seems to be made with ${code(option)} (${reason}).`
  );
}
function missing({ before, after }) {
  return [before, after].filter(({ header }) => !header.complete).map(
    ({ label }) => note(
      "danger",
      `The dump of ${code(label)} ends early. What is missing at its end looks removed below.`
    )
  );
}

// src/report/sections/sequences.ts
var sequences = {
  id: "sequences",
  title: "Sequences",
  build: (facts) => buildKindSection(facts, "sequences")
};

// src/insight/data-at-stake.ts
function dataAtStake(deltas, before, registry) {
  const holdsData = ({ address }) => registry.kind(address.kind).holdsData === true;
  return deltas.filter(({ op }) => op === "remove").map(subjectOf).filter((object) => {
    if (object.address.kind !== "column") return holdsData(object);
    const table2 = object.parent && before.objects.get(object.parent);
    return table2 !== void 0 && holdsData(table2) && object.props.generated === void 0;
  });
}

// src/insight/hot-fixes.ts
var tuningTraits = /* @__PURE__ */ new Set([
  "index",
  "unique index",
  "GIN index",
  "trigram index",
  "full-text index",
  "vector index",
  "extended statistics"
]);
function findHotFixes(own, model, other) {
  return own.filter(({ id, trait }) => {
    const object = model.objects.get(id);
    if (!object) return false;
    if (object.address.kind === "table") return suspectBackup(object, model) !== void 0;
    return tuningTraits.has(trait) && usesOnlyCommonColumns(object, model, other);
  });
}
function usesOnlyCommonColumns(object, model, other) {
  const table2 = object.parent && model.objects.get(object.parent);
  if (!table2 || !other.objects.has(table2.id)) return false;
  const text2 = JSON.stringify([object.props.keys, object.props.include, object.props.predicate]);
  const columns2 = model.children.get(table2.id) ?? [];
  return columns2.map((id) => model.objects.get(id)).filter(({ address }) => address.kind === "column").filter(({ address }) => !other.objects.has(objectId(address))).every(({ address }) => !mentions(text2, address.path.at(-1)));
}
function mentions(text2, name) {
  return new RegExp(`(?<![\\w$])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w$])`).test(text2);
}

// src/insight/judge-change.ts
var flags2 = {
  notNull: { theme: "integrity", trait: "NOT NULL" },
  validated: { theme: "integrity", trait: "validated constraint" },
  enforced: { theme: "integrity", trait: "validated constraint" },
  unique: { theme: "integrity", trait: "unique index" },
  rowSecurity: { theme: "security", trait: "row security" },
  rowSecurityForced: { theme: "security", trait: "row security" },
  securityInvoker: { theme: "security", trait: "security invoker" }
};
var judges = {
  labels: ({ from, to }, kind) => kind === "enum" ? judgeSets(from, to, { theme: "lifecycle", trait: "enum value" }) : [],
  settings: ({ from, to }) => judgeFlag(searchPath(from), searchPath(to), { theme: "security", trait: "fixed search_path" }),
  grants: ({ from, to }) => {
    const [before, after] = [keysOf(from), keysOf(to)];
    const narrower = (few, many) => few.length < many.length && few.every((key) => many.includes(key));
    const judged = { theme: "security", trait: "narrower privileges" };
    if (narrower(after, before)) return [{ ...judged, side: "after" }];
    return narrower(before, after) ? [{ ...judged, side: "before" }] : [];
  }
};
function judgeChange(delta) {
  if (delta.op !== "change" && delta.op !== "rename") return [];
  return changesOf(delta).flatMap((change) => {
    const flag = flags2[change.property];
    if (flag) return judgeFlag(change.from === true, change.to === true, flag);
    return judges[change.property]?.(change, delta.after.address.kind) ?? [];
  });
}
function judgeFlag(before, after, judged) {
  return before === after ? [] : [{ ...judged, side: after ? "after" : "before" }];
}
function judgeSets(from, to, judged) {
  const [before, after] = [from, to].map((value) => Array.isArray(value) ? value : []);
  const own = (mine, other) => mine.some((item) => !other.includes(item));
  return [
    ...own(before, after) ? [{ ...judged, side: "before" }] : [],
    ...own(after, before) ? [{ ...judged, side: "after" }] : []
  ];
}
function searchPath(settings) {
  return Object.hasOwn(settings ?? {}, "search_path");
}
function keysOf(grants) {
  return (grants ?? []).filter(({ role }) => role !== "OWNER").map(({ role, privilege, grantable }) => `${role} ${privilege} ${grantable}`);
}

// src/insight/name-meaning.ts
var monitoring = /(?:^|_)(?:monitor(?:ing)?|dashboards?|stats?|statistics|metrics?|health|telemetry|kpis?)(?:_|$)/i;
var status = /(?:^|_)(?:status|state|stage|phase|lifecycle)(?:$|_(?:id|code|type)$)/i;
var softDelete = /^(?:deleted_(?:at|on|by)|is_deleted|deleted|archived(?:_(?:at|on|by))?|is_archived|discarded_at)$/i;
function isMonitoringName(name) {
  return monitoring.test(name);
}
function isStatusName(name) {
  return status.test(name);
}
function isSoftDeleteName(name) {
  return softDelete.test(name);
}
function isProductionLabel(label) {
  return /(?:^|[^a-z])(?:prod(?:uction)?|live|prd)(?:[^a-z]|$)/i.test(label);
}

// src/insight/traits-of-column.ts
function judgeColumn({ address, props }, model) {
  const name = address.path.at(-1);
  const type = String(props.type ?? "");
  const bare = type.replace(/^(?:\w+|"[^"]+")\./, "");
  if (/^(?:vector|halfvec|sparsevec)\b/.test(bare) || /(?:^|_)embeddings?(?:_|$)/i.test(name)) {
    return { theme: "search", trait: "vector column" };
  }
  if (bare === "tsvector") return { theme: "search", trait: "full-text column" };
  if (isSoftDeleteName(name)) return { theme: "lifecycle", trait: "soft delete" };
  if (isStatusName(name) || isStatusEnum(type, model)) return { theme: "lifecycle", trait: "status column" };
  if (/^(?:timestamp|date\b)/.test(bare)) return { theme: "lifecycle", trait: "timestamp column" };
  return { theme: "data", trait: "column" };
}
function isStatusEnum(type, model) {
  const path = type.split(".").map((part) => part.replaceAll('"', ""));
  return isStatusName(path.at(-1)) && model.objects.has(objectId({ kind: "enum", path }));
}

// src/insight/traits-of-index.ts
function judgeIndex({ props, parent }, model) {
  const method = String(props.method);
  const classes = Object.values(props.opclasses ?? {}).join(" ");
  const keys = props.keys ?? [];
  if (method === "hnsw" || method === "ivfflat" || method === "diskann" || /\b\w*vec(?:tor)?_\w+_ops\b/.test(classes)) {
    return { theme: "search", trait: "vector index" };
  }
  if (/_trgm_ops\b/.test(classes)) return { theme: "search", trait: "trigram index" };
  if (method === "gin" || method === "gist" || method === "rum") {
    const table2 = parent && model.objects.get(parent);
    const isVector = (key) => /to_tsvector/.test(key) || table2 !== void 0 && String(
      model.objects.get(objectId({ kind: "column", path: [...table2.address.path, unquote(key)] }))?.props.type
    ).endsWith("tsvector");
    if (keys.some(isVector)) return { theme: "search", trait: "full-text index" };
    if (method === "gin") return { theme: "search", trait: "GIN index" };
  }
  return props.unique === true ? { theme: "integrity", trait: "unique index" } : { theme: "performance", trait: "index" };
}
function unquote(key) {
  return key.startsWith('"') ? key.slice(1, -1).replaceAll('""', '"') : key;
}

// src/insight/judge-object.ts
var constraintTraits = {
  "primary key": "primary key",
  unique: "unique constraint",
  "foreign key": "foreign key",
  check: "check constraint",
  exclusion: "exclusion constraint"
};
var searchExtensions = /^(?:vector|vectorscale|pg_trgm|rum|unaccent|fuzzystrmatch|pgroonga|pg_search|pg_bigm)$/;
var monitoringExtensions = /^(?:pg_stat_\w+|pgstattuple|pg_buffercache|auto_explain|pg_visibility|pgaudit|hypopg)$/;
var nameOf = ({ address }) => address.path.at(-1);
var always = (theme, trait) => () => ({ theme, trait });
var judges2 = {
  table: (object) => isMonitoringName(nameOf(object)) ? { theme: "monitoring", trait: "monitoring table" } : { theme: "data", trait: "table" },
  column: judgeColumn,
  index: judgeIndex,
  constraint: ({ props }) => ({
    theme: "integrity",
    trait: constraintTraits[String(props.type)] ?? "check constraint"
  }),
  "domain constraint": always("integrity", "check constraint"),
  domain: always("integrity", "domain"),
  enum: (object) => isStatusName(nameOf(object)) ? { theme: "lifecycle", trait: "status enum" } : { theme: "integrity", trait: "enum" },
  view: (object) => isMonitoringName(nameOf(object)) ? { theme: "monitoring", trait: "monitoring view" } : { theme: "data", trait: "view" },
  "materialized view": always("monitoring", "materialized view"),
  statistics: always("performance", "extended statistics"),
  policy: always("security", "policy"),
  trigger: always("automation", "trigger"),
  "event trigger": always("automation", "trigger"),
  rule: always("automation", "rule"),
  function: always("automation", "routine"),
  procedure: always("automation", "routine"),
  aggregate: always("automation", "routine"),
  extension: (object) => {
    if (searchExtensions.test(nameOf(object))) return { theme: "search", trait: "search extension" };
    return monitoringExtensions.test(nameOf(object)) ? { theme: "monitoring", trait: "monitoring extension" } : { theme: "data", trait: "extension" };
  },
  "foreign data wrapper": always("integration", "foreign data"),
  server: always("integration", "foreign data"),
  "foreign table": always("integration", "foreign data"),
  publication: always("integration", "replication"),
  subscription: always("integration", "replication"),
  "composite type": always("data", "type"),
  "range type": always("data", "type"),
  schema: always("data", "schema")
};
function judgeObject(object, model) {
  return judges2[object.address.kind]?.(object, model);
}

// src/insight/truth.ts
var fewShare = 1 / 5;
function judgeTruth(deltas, models) {
  const strengths = { before: [], after: [] };
  const leftovers = { before: [], after: [] };
  const undecided2 = [];
  for (const delta of standaloneDeltas(deltas)) {
    const object = subjectOf(delta);
    const own = {
      id: object.id,
      name: readableName(object.address),
      ...object.parent ? { parent: object.parent } : {}
    };
    if (delta.op === "add" || delta.op === "remove") {
      const side3 = delta.op === "add" ? "after" : "before";
      const judged2 = judgeObject(object, models[side3]);
      if (!judged2) continue;
      const list2 = isLeftover(object, models[side3]) ? leftovers : strengths;
      list2[side3].push({ ...own, ...judged2 });
      continue;
    }
    const judged = judgeChange(delta);
    for (const { side: side3, ...rest2 } of judged) strengths[side3].push({ ...own, ...rest2 });
    if (judged.length === 0 && delta.changes.some((change) => change.class !== "cosmetic"))
      undecided2.push(object.id);
  }
  const side2 = (name) => ({
    strengths: strengths[name],
    leftovers: leftovers[name],
    hotFixes: findHotFixes(
      [...strengths[name], ...leftovers[name]],
      models[name],
      models[name === "before" ? "after" : "before"]
    )
  });
  return {
    before: side2("before"),
    after: side2("after"),
    undecided: undecided2,
    ...weigh(strengths.before.length, strengths.after.length, deltas.length > 0)
  };
}
function weigh(before, after, differs) {
  if (before === 0 && after === 0) return { state: differs ? "level" : "equal" };
  const leader = after >= before ? "after" : "before";
  const [more, fewer] = [Math.max(before, after), Math.min(before, after)];
  if (fewer === 0) return { state: "ahead", leader };
  return fewer <= more * fewShare ? { state: "mostly", leader } : { state: "diverged" };
}
function isLeftover(object, model) {
  return object.address.kind === "table" && suspectBackup(object, model) !== void 0;
}

// src/report/count-kinds.ts
var sectionOrder = [
  "tables",
  "columns",
  "types",
  "constraints",
  "indexes",
  "views",
  "routines",
  "triggers"
];
function countKinds(objects, registry, most = 5) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { address } of objects) numbers.set(address.kind, (numbers.get(address.kind) ?? 0) + 1);
  const kinds = [...numbers].map(([name, number]) => ({ kind: registry.kind(name), number })).sort((a, b) => rank(a.kind.section) - rank(b.kind.section) || b.number - a.number);
  const shown = kinds.length > most ? kinds.slice(0, most - 1) : kinds;
  const rest2 = kinds.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
  return enumerate([
    ...shown.map(({ kind, number }) => count(number, kind.name, kind.plural)),
    ...rest2 ? [`${rest2} more`] : []
  ]);
}
function rank(section) {
  const place = sectionOrder.indexOf(section);
  return place < 0 ? sectionOrder.length : place;
}

// src/report/truth-words.ts
function truthSentence(truth2, labels) {
  const { state: state5, leader = "after" } = truth2;
  const follower = leader === "after" ? "before" : "after";
  const own = truth2[leader].strengths.length;
  const others2 = truth2[follower].strengths.length;
  switch (state5) {
    case "equal":
      return "Neither side is ahead: they describe the same schema.";
    case "level":
      return "Neither side is ahead: what differs speaks for neither.";
    case "ahead":
      return `${labels[leader]} is ahead: it has ${count(own, "thing")} that ${labels[follower]} lacks, and lacks nothing that ${labels[follower]} has.`;
    case "mostly":
      return `${labels[leader]} is ahead, ${own} to ${others2}: it has ${count(own, "thing")} that ${labels[follower]} lacks, but lacks ${others2} that ${labels[follower]} has.`;
    case "diverged":
      return `Neither side is ahead, they have diverged: ${labels.before} has ${count(truth2.before.strengths.length, "thing")} that ${labels.after} lacks, ${labels.after} has ${truth2.after.strengths.length} that ${labels.before} lacks.`;
  }
}

// src/report/summary-points.ts
function summaryPoints(facts) {
  const own = standaloneDeltas(facts.deltas);
  return [
    ahead(facts),
    ...movement(facts, own, "table", "tables"),
    ...movement(facts, own, "column", "columns"),
    ...movement(facts, own, "index", "indexes"),
    ...rest(facts, own),
    ...accessPoint(facts),
    ...stakePoint(facts, own),
    ...equalPoint(facts)
  ];
}
function ahead({ before, after, deltas }) {
  const truth2 = judgeTruth(deltas, { before: before.model, after: after.model });
  return `${truthSentence(truth2, { before: before.label, after: after.label })} See ${link("truth", "which side is ahead")}.`;
}
function movement({ before, after }, own, kind, section) {
  const deltas = own.filter((delta) => subjectOf(delta).address.kind === kind);
  const parts = [
    partOf(deltas, "add", `only in ${after.label}`),
    partOf(deltas, "remove", `only in ${before.label}`),
    partOf(deltas.filter(isMoreThanCosmetic), "change", "changed")
  ].filter(Boolean);
  if (parts.length === 0) return [];
  return [`${link(section, sectionWord[kind] ?? section)}: ${parts.join("; ")}.`];
}
var sectionWord = {
  table: "Tables",
  column: "Columns of tables on both sides",
  index: "Indexes of tables on both sides"
};
function partOf(deltas, op, words) {
  const chosen = deltas.filter((delta) => delta.op === op);
  if (chosen.length === 0) return "";
  const names2 = chosen.map((delta) => code(shortName(displayName(subjectOf(delta).address))));
  return `${groupDigits(chosen.length)} ${words} (${enumerate(names2, 5)})`;
}
var told = /* @__PURE__ */ new Set(["table", "column", "index"]);
function rest({ before, after, registry }, own) {
  const others2 = own.filter((delta) => {
    const { kind } = subjectOf(delta).address;
    return !told.has(kind) && registry.kind(kind).section !== "access";
  });
  const [added, removed, changed] = [["add"], ["remove"], ["change", "rename"]].map(
    (ops) => countKinds(others2.filter(({ op }) => ops.includes(op)).map(subjectOf), registry)
  );
  const parts = [
    added && `only in ${after.label} ${added}`,
    removed && `only in ${before.label} ${removed}`,
    changed && `changed ${changed}`
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const sections2 = [...new Set(others2.map((delta) => registry.kind(subjectOf(delta).address.kind).section))];
  return [
    `Other objects: ${parts.join("; ")}. See ${enumerate(
      sections2.map((section) => link(section, section)),
      9
    )}.`
  ];
}
function accessPoint(facts) {
  const changes = accessChangesOf(facts);
  if (changes.length === 0) return [];
  const number = (effect) => changes.filter((change) => change.effect === effect).length;
  const parts = [
    [number("gain"), "wider"],
    [number("loss"), "narrower"],
    [number("other"), "to be judged by a person"]
  ];
  const shown = parts.filter(([size]) => size > 0).map(([size, words]) => `${groupDigits(size)} ${words}`);
  return [`${link("access", "Access")}: ${count(changes.length, "change")}, ${enumerate(shown)}.`];
}
function stakePoint({ before, after, registry }, own) {
  const stake = dataAtStake(own, before.model, registry);
  if (stake.length === 0)
    return [`Rows at stake: 0. Making ${before.label} like ${after.label} drops no table and no column.`];
  const names2 = stake.map(({ address }) => code(shortName(displayName(address))));
  return [
    `Rows at stake: making ${before.label} like ${after.label} drops ${countKinds(stake, registry)} (${enumerate(names2, 5)}).`
  ];
}
function equalPoint(facts) {
  const equal = differencesByKind(facts, () => true).filter(
    (kind) => sizeOf(kind) === 0 && kind.kind.section !== "others"
  );
  if (equal.length === 0) return [];
  const largest2 = [...equal].sort((a, b) => b.countAfter - a.countAfter).slice(0, 4);
  return [
    `Equal on both sides: ${enumerate([
      ...largest2.map(({ kind, countAfter }) => count(countAfter, kind.name, kind.plural)),
      ...equal.length > largest2.length ? [count(equal.length - largest2.length, "more kind")] : []
    ])}. See ${link("inventory", "inventory")}.`
  ];
}

// src/report/sections/summary.ts
var summary = {
  id: "summary",
  title: "Executive summary",
  build(facts) {
    if (facts.differences.length === 0) return { lead: "There is nothing to do: the two schemas are equal." };
    const points = summaryPoints(facts);
    return { lead: "What matters, by number:", blocks: [list(points)] };
  }
};

// src/report/only-order.ts
function onlyOrder({ op, changes }) {
  return op === "change" && changes.every(({ property }) => property === "columnOrder");
}

// src/report/partition-blocks.ts
function partitionBlocks(parts, side2, { before, after, [side2]: { model } }) {
  const byParent = /* @__PURE__ */ new Map();
  for (const part of parts) byParent.set(part.parent, [...byParent.get(part.parent) ?? [], part]);
  return [...byParent].flatMap(([parent, children]) => {
    const name = code(quoteName(parent.address.path));
    const [here, there] = [before, after].map((snapshot) => partitionsOf(parent, snapshot.model).length);
    const odd = children.flatMap(({ object }) => {
      const columns2 = differencesFromParent(object, model);
      return columns2.length ? [
        `${code(quoteName(object.address.path))} differs from its parent in ${enumerate(columns2.map(code))}`
      ] : [];
    });
    const rest2 = odd.length ? "" : "; bounds only, the columns are the parent\u2019s";
    return [
      text(
        `${name}: ${count(children.length, "partition")} more (${groupDigits(here)} in ${before.label}, ${groupDigits(there)} in ${after.label}${rest2}).`
      ),
      ...odd.length ? [list(odd)] : [],
      details(
        `Bounds of ${count(children.length, "partition")}`,
        list(
          children.map(
            ({ object }) => `${code(quoteName(object.address.path))}: ${code(String(object.props.bound))}`
          )
        )
      )
    ];
  });
}

// src/report/describe-backup.ts
function describeBackup({ nameSays, original, sharedColumns, columns: columns2, hasPrimaryKey, hasForeignKeys, hasDefaults }, path) {
  const missing2 = [
    ...hasPrimaryKey ? [] : ["primary key"],
    ...hasForeignKeys ? [] : ["foreign key"],
    ...hasDefaults ? [] : ["default"]
  ];
  const evidence2 = [
    `its name says "${nameSays}"`,
    ...original ? [
      `${sharedColumns} of its ${count(columns2, "column")} are those of ${code(quoteName(original.address.path))}`
    ] : [],
    ...missing2.length ? [
      `it has no ${missing2.length > 1 ? `${missing2.slice(0, -1).join(", no ")} and no ${missing2.at(-1)}` : missing2[0]}`
    ] : []
  ];
  const what = original ? `A copy of ${code(quoteName(original.address.path))}` : "A copy";
  return `${what}, made by hand during a change as it seems: ${enumerate(evidence2)}. Likely safe to remove after a check that nothing reads ${code(quoteName(path))} and that its rows are kept elsewhere.`;
}

// src/report/table-card.ts
function tableCard({ object, difference }, side2, { [side2]: { model, ledger: ledger2 }, differences }) {
  const columns2 = childrenOf(model, object.id, "column");
  const purpose = describeTablePurpose(object, model);
  const backup = suspectBackup(object, model);
  const rows2 = ledger2.rows[object.address.path.join(".")];
  const facts = [
    count(columns2.length, "column"),
    // COPY without rows shows an empty table; where nothing is carried, nothing is known.
    ...rows2 === void 0 ? [] : [rows2 ? `${count(rows2, "row")} in the dump` : "empty in the dump"],
    ...purpose === void 0 && object.facets.comment ? [`comment "${object.facets.comment}"`] : [],
    ...object.props.partitionBy ? [
      `partitioned by ${code(String(object.props.partitionBy))}, ${count(partitionsOf(object, model).length, "partition")}`
    ] : [],
    ...object.props.inherits && object.props.inherits.length ? [
      `inherits ${enumerate(object.props.inherits.map((path) => code(quoteName(path))))}`
    ] : []
  ];
  const own = /* @__PURE__ */ new Set([object.id, ...childrenOf(model, object.id).map(({ id }) => id)]);
  const definitions2 = [
    difference,
    ...differences.filter(
      (other) => /^(?:constraint|index)$/.test(other.kind) && isChild(other.name, other.kind, own)
    )
  ].flatMap(({ definition }) => definition[side2] ?? []);
  return [
    heading(code(quoteName(object.address.path)), difference.id),
    text(`${purpose ? `${capitalise(purpose).replace(/\.$/, "")}. ` : ""}${capitalise(facts.join("; "))}.`),
    ...backup ? [note("warning", describeBackup(backup, object.address.path))] : [],
    ...columns2.length ? [columnsTable(columns2, model)] : [],
    ...keyList(object, model),
    details(`SQL of ${code(quoteName(object.address.path))}`, sql(definitions2.join("\n\n")))
  ];
}
function isChild(name, kind, own) {
  return own.has(`${kind} ${name}`);
}
function keyList(object, model) {
  const { outgoing, incoming } = foreignKeysOf(object, model);
  const constraints2 = childrenOf(model, object.id, "constraint").filter(
    ({ props }) => props.type !== "foreign key"
  );
  const indexes2 = childrenOf(model, object.id, "index");
  const line = ({ address }) => code(address.path.at(-1));
  const items = [
    ...constraints2.map(
      (constraint) => `Constraint ${line(constraint)}: ${code(printConstraint(constraint))}`
    ),
    ...indexes2.map((index) => `Index ${line(index)}: ${describeIndex(indexEntry(index, model), model)}`),
    ...outgoing.map((key) => `Foreign key ${line(key)}: ${code(printConstraint(key))}`),
    incoming.length ? `Referred to by ${enumerate(incoming.map(({ address, props }) => code(`${quoteName(address.path.slice(0, -1))}(${props.columns.join(", ")})`)))}` : `${constraints2.length + indexes2.length + outgoing.length === 0 ? "No constraint, no index, no foreign key; nothing" : "Nothing"} refers to it by a foreign key`
  ];
  return [list(items)];
}

// src/report/sections/tables.ts
var tables = {
  id: "tables",
  title: "Tables",
  build(facts) {
    const { before, after } = facts;
    const kinds = differencesByKind(facts, ({ section }) => section === "tables");
    const changed = kinds.flatMap((kind) => kind.changed.filter((difference) => !onlyOrder(difference)));
    const moved = kinds.flatMap((kind) => kind.changed.filter(onlyOrder));
    const here = oneSidedTables(facts, "before");
    const there = oneSidedTables(facts, "after");
    const common = kinds.reduce((sum, kind) => sum + kind.countAfter - kind.onlyAfter.length, 0);
    const total = here.length + there.length + changed.length;
    const order = moved.length ? ` ${count(moved.length, "table")} ${moved.length === 1 ? "has its" : "have their"} columns in another order (see columns).` : "";
    if (total === 0)
      return { lead: `${nothing(kinds.reduce((sum, kind) => sum + kind.countBefore, 0))}${order}`, count: 0 };
    const sizes = [before, after].map(
      ({ model, label }) => `${groupDigits(kinds.reduce((sum, { kind }) => sum + objectsOfKind(model, kind.name).length, 0))} in ${label}`
    );
    const parts = [
      ...there.length ? [`${groupDigits(there.length)} only in ${after.label}`] : [],
      ...here.length ? [`${groupDigits(here.length)} only in ${before.label}`] : [],
      ...changed.length ? [`${groupDigits(changed.length)} changed in properties`] : []
    ];
    return {
      lead: `${enumerate(parts)}; ${groupDigits(common)} on both sides (${sizes.join(", ")}).${order}`,
      count: total,
      blocks: [
        ...side(there, "after", facts),
        ...side(here, "before", facts),
        ...changedBlocks(changed, facts)
      ]
    };
  }
};
function nothing(number) {
  return number === 0 ? "Neither side has any tables." : `The same ${count(number, "table")} on each side, with equal properties.`;
}
function side(oneSided2, at, facts) {
  if (oneSided2.length === 0) return [];
  const whole = oneSided2.filter(({ parent }) => parent === void 0);
  const parts = oneSided2.filter(({ parent }) => parent !== void 0);
  return [
    heading(`Tables only in ${facts[at].label}`),
    ...whole.flatMap((table2) => tableCard(table2, at, facts)),
    ...partitionBlocks(parts, at, facts)
  ];
}
function changedBlocks(changed, facts) {
  return changed.flatMap(
    (difference) => changeBlocks(
      { ...difference, changes: difference.changes.filter(({ property }) => property !== "columnOrder") },
      facts
    )
  );
}

// src/report/testing-items.ts
function testingItems(facts, judgement) {
  const own = standaloneDeltas(facts.deltas);
  const { before, after } = facts;
  const { plan: plan2, compatibility: compatibility2, reversals } = judgement;
  const long = plan2.steps.filter(({ impact: impact2 }) => impact2.long);
  const concurrent = plan2.steps.filter(
    ({ transaction, impact: impact2 }) => transaction === 0 && impact2.indexBuilds > 0
  );
  const parties = (party, sign) => compatibility2.filter((row2) => row2[party].sign === sign).map(({ object }) => code(object));
  const some = (items, say) => items.length ? [say(enumerate(items, 6))] : [];
  return [
    {
      title: "Migration",
      items: [
        `Run the pre-flight queries, then the ${count(plan2.steps.length, "step")}; compare the result with the dump of ${after.label} by \`dumplens diff\`.`,
        ...long.map(
          ({ id, name, impact: impact2 }) => `Time ${id} (${code(name)}) with ${impact2.blocks} blocked; that is the length of the window.`
        ),
        ...some(
          concurrent.map(({ id, name }) => `${id} (${code(name)})`),
          (steps2) => `Time the index builds ${steps2} under write load, and check that no index is INVALID after.`
        )
      ]
    },
    { title: "Data", items: dataItems(own) },
    { title: "Behaviour", items: behaviourItems(own) },
    {
      title: "Applications",
      items: [
        ...some(
          parties("oldOnNew", "breaks"),
          (objects) => `Run the tests of the code for ${before.label} on the new schema, expecting failures only around ${objects}.`
        ),
        ...some(
          parties("oldOnNew", "check"),
          (objects) => `Look at what the code for ${before.label} does on the new schema with ${objects}.`
        ),
        ...judgement.order === "application first" || judgement.order === "three steps" ? some(
          parties("newOnOld", "breaks"),
          (objects) => `Run the tests of the code for ${after.label} on the old schema; it must do without ${objects} until the database follows.`
        ) : []
      ]
    },
    {
      title: "Rollback",
      items: [
        `Run the plan, write some rows, run the rollback; compare the result with the dump of ${before.label}.`,
        ...some(
          reversals.filter(({ reversal }) => reversal === "structure only" || reversal === "irreversible").map(({ step: step2 }) => step2),
          (steps2) => `Restore what ${steps2} cannot give back from a backup, and time it.`
        )
      ]
    }
  ];
}
function dataItems(deltas) {
  return deltas.flatMap((delta) => {
    const { address, props } = subjectOf(delta);
    const name = code(displayName(address));
    if (address.kind === "column" && delta.op === "add" && props.default !== void 0 && props.type !== void 0) {
      return [
        `Insert a row without ${name}: it gets ${code(String(props.default))}, and so do the rows that are there.`
      ];
    }
    if (address.kind === "constraint" && delta.op === "add")
      return [`Write a row that violates ${name}: it is refused.`];
    return changesOf(delta).flatMap((change) => {
      if (address.kind !== "column") return [];
      if (change.property === "type") {
        return [
          `Compare the values of ${name} before and after the conversion from ${code(String(change.from))} to ${code(String(change.to))}, extremes and NULL included.`
        ];
      }
      if (change.property === "notNull" && change.to === true)
        return [`Write NULL into ${name}: it is refused.`];
      if (change.property === "default" && change.to !== void 0)
        return [`Insert a row without ${name}: it gets ${code(String(change.to))}.`];
      return [];
    });
  });
}
var behaviours = {
  policy: (name) => `Read and write as each role that ${name} is for, and as one that it is not for.`,
  trigger: (name) => `Fire ${name} by each of its events, one row and a thousand rows.`,
  function: (name) => `Call ${name} as the roles that use it do, with NULL and with extremes.`,
  procedure: (name) => `Call ${name} as the roles that use it do, with NULL and with extremes.`,
  view: (name) => `Compare the rows of ${name} before and after.`,
  "materialized view": (name) => `Refresh ${name}, time it, and compare its rows before and after.`
};
function behaviourItems(deltas) {
  const named = deltas.filter(
    (delta) => delta.op !== "remove" && (delta.op === "add" || changesOf(delta).some((change) => change.class !== "cosmetic"))
  ).flatMap((delta) => {
    const { address } = subjectOf(delta);
    const say = behaviours[address.kind];
    return say ? [say(code(displayName(address)))] : [];
  });
  const dropped = deltas.filter((delta) => delta.op === "remove" && delta.before.address.kind === "index");
  return [
    ...named,
    ...dropped.length ? [
      `EXPLAIN the queries that used ${enumerate(
        dropped.map((delta) => code(displayName(subjectOf(delta).address))),
        6
      )}; none may read a large table whole.`
    ] : []
  ];
}

// src/report/sections/testing.ts
var testing = {
  id: "testing",
  title: "Testing strategy",
  build(facts) {
    if (!facts.judgement) return withoutJudgement;
    if (facts.judgement.plan.steps.length === 0)
      return { lead: "Nothing changes, so that nothing has to be tested.", count: 0 };
    const groups2 = testingItems(facts, facts.judgement).filter(({ items }) => items.length > 0);
    const total = groups2.reduce((sum, { items }) => sum + items.length, 0);
    return {
      lead: `${count(total, "test")}, each because of something in this change; all on a copy of ${facts.before.label} with its data.`,
      count: total,
      blocks: groups2.flatMap(({ title, items }) => [heading(title), checklist(items)])
    };
  }
};

// src/report/sections/triggers.ts
var triggers = {
  id: "triggers",
  title: "Triggers and rules",
  build: (facts) => buildKindSection(facts, "triggers")
};

// src/report/sections/truth.ts
var truth = {
  id: "truth",
  title: "Which side is ahead",
  build(facts) {
    const judged = judgeTruth(facts.deltas, { before: facts.before.model, after: facts.after.model });
    const labels = { before: facts.before.label, after: facts.after.label };
    if (judged.state === "equal") return { lead: truthSentence(judged, labels) };
    return {
      lead: `${truthSentence(judged, labels)} ${recommendation(judged, labels)}`,
      blocks: [
        ...score(judged, labels),
        ...sideBlocks(judged, "before", labels),
        ...sideBlocks(judged, "after", labels),
        ...undecided(judged, facts),
        ...nextMoves(judged, facts)
      ]
    };
  }
};
var opposite = { before: "after", after: "before" };
function recommendation({ state: state5, leader }, labels) {
  if (state5 === "ahead") return `Take ${labels[leader]} as the source of truth.`;
  if (state5 === "mostly") {
    return `Take ${labels[leader]} as the source of truth, once it has what only ${labels[opposite[leader]]} has.`;
  }
  return state5 === "diverged" ? "Neither can be the source of truth as it is: copying one over the other would undo work." : "Somebody who knows the change has to say which definitions are the newer ones.";
}
function score({ before, after, state: state5 }, labels) {
  if (state5 === "level") return [];
  const [here, there] = [before, after].map(({ strengths }) => new Map(groupByTheme(strengths)));
  const rows2 = themes.filter((theme) => here.has(theme) || there.has(theme)).map((theme) => [
    themeWords[theme],
    groupDigits(here.get(theme)?.length ?? 0),
    groupDigits(there.get(theme)?.length ?? 0)
  ]);
  const total = ["Together", groupDigits(before.strengths.length), groupDigits(after.strengths.length)];
  return [
    table(["Area", `#only ${labels.before}`, `#only ${labels.after}`], [...rows2, total]),
    text(
      "Counted is each object that only one side has, and each property by which one side is stricter (NOT NULL, row security, fewer grants), once and in one area.",
      "What comes with a new table counts as that table; copies of tables and cosmetic differences do not count.",
      "The number says how much there is to bring over, not how much it is worth; and as a dump has no dates, what a side gave up on purpose counts as lacking."
    )
  ];
}
function sideBlocks(judged, side2, labels) {
  const { strengths, leftovers } = judged[side2];
  const other = labels[opposite[side2]];
  if (strengths.length === 0 && leftovers.length === 0) return [];
  return [
    heading(`Strengths of ${labels[side2]}, each a weakness of ${other}`),
    list([
      ...strengthItems(strengths),
      ...leftovers.length ? [
        `Not counted: ${count(leftovers.length, "table")} that ${leftovers.length === 1 ? "looks like a copy" : "look like copies"} made by hand (${nameAll(leftovers)})`
      ] : []
    ])
  ];
}
function undecided({ undecided: ids }, { differences, deltas }) {
  if (ids.length === 0) return [];
  const known3 = new Set(ids);
  const names2 = differences.filter((_, index) => known3.has(deltas[index].id)).map(
    ({ kind, name, changes }) => `${kind} ${code(shortName(name))} (${enumerate(
      changes.map(({ label }) => label),
      3
    )})`
  );
  return [
    text(
      `${count(ids.length, "object")} ${ids.length === 1 ? "differs" : "differ"} without favouring a side: ${enumerate(names2, 6)}.`,
      "Which state is the newer one, a person has to say."
    )
  ];
}
function nextMoves(judged, { before, after }) {
  const labels = { before: before.label, after: after.label };
  const moves = [...strategy(judged, labels)];
  return [
    ...["before", "after"].flatMap((side2) => hotFixNote(judged[side2], labels[side2], judged, side2)),
    ...moves.length ? [heading("What follows"), list(moves)] : []
  ];
}
function hotFixNote({ hotFixes }, label, { state: state5, leader }, side2) {
  const suspected = isProductionLabel(label) || side2 === "before" && (state5 !== "ahead" || leader !== side2);
  if (!suspected || hotFixes.length === 0) return [];
  return [
    note(
      "warning",
      `${count(hotFixes.length, "object")} only in ${label} ${hotFixes.length === 1 ? "looks like a hot fix" : "look like hot fixes"} made there directly (indexes on columns that both sides have, copies of tables; a guess): ${enumerate(
        hotFixes.map(({ name }) => code(shortName(name))),
        12
      )}. Write ${hotFixes.length === 1 ? "it" : "them"} down as migrations before anything drops ${hotFixes.length === 1 ? "it" : "them"}.`
    )
  ];
}
function strategy({ state: state5, leader, ...sides }, labels) {
  if (state5 === "ahead" || state5 === "mostly") {
    const ahead2 = leader;
    const behind = opposite[ahead2];
    const missing2 = sides[ahead2].strengths.length;
    return [
      ...state5 === "mostly" ? [`Save what only ${labels[behind]} has: ${nameAll(sides[behind].strengths)}.`] : [],
      `Bring ${labels[behind]} up to ${labels[ahead2]} at once: ${count(missing2, "thing")} to add${state5 === "ahead" ? ", nothing to remove" : ""}.`,
      "Let later changes flow one way, and only as migrations that both sides run."
    ];
  }
  if (state5 !== "diverged") return [];
  return [
    `Write what only ${labels.before} has as migrations, or decide to give it up: ${nameAll(sides.before.strengths)}.`,
    `Do the same with what only ${labels.after} has: ${nameAll(sides.after.strengths)}.`,
    "Run both sets on both sides, compare again, and let later changes flow one way."
  ];
}

// src/report/sections/types.ts
var types = {
  id: "types",
  title: "Types",
  build: (facts) => buildKindSection(facts, "types")
};

// src/report/sections/verdict.ts
var verdict2 = {
  id: "verdict",
  title: "Verdict",
  build(facts) {
    const { before, after, differences } = facts;
    const total = differences.length;
    if (total === 0) {
      return {
        lead: `${before.label} and ${after.label} describe the same schema: no difference.`,
        count: 0
      };
    }
    const tally3 = tallyClasses(differences);
    if (tally3.cosmetic === total) {
      return {
        lead: `${before.label} and ${after.label} do the same: ${count(total, "difference")}, all cosmetic (order of columns, names that only scripts see, comments).`,
        count: total
      };
    }
    return {
      lead: `${aheadSentence(facts)} ${effectSentence(facts)}`,
      count: total,
      blocks: [list([`${count(total, "difference")} by class: ${printTally(tally3)}${partsOf(facts)}.`])]
    };
  }
};
function partsOf({ deltas }) {
  const parts = deltas.length - standaloneDeltas(deltas).length;
  return parts ? `; ${groupDigits(parts)} of them ${parts === 1 ? "is part" : "are parts"} of objects that come or go whole` : "";
}
function aheadSentence({ before, after, deltas, registry }) {
  const labels = { before: before.label, after: after.label };
  const truth2 = judgeTruth(deltas, { before: before.model, after: after.model });
  if (truth2.state === "level" || truth2.state === "equal") return truthSentence(truth2, labels);
  const own = standaloneDeltas(deltas);
  const has = (op) => countKinds(own.filter((delta) => delta.op === op).map(subjectOf), registry);
  const sides = [
    has("remove") ? `only ${labels.before} has ${has("remove")}` : `${labels.before} has no object of its own`,
    has("add") ? `only ${labels.after} has ${has("add")}` : `${labels.after} has no object of its own`
  ];
  return `${opening(truth2, labels)}: ${(truth2.leader === "after" ? sides.reverse() : sides).join("; ")}.`;
}
function opening({ state: state5, leader }, labels) {
  if (state5 === "diverged") return "Neither side is ahead, each has what the other lacks";
  return state5 === "ahead" ? `${labels[leader]} is ahead` : `${labels[leader]} is mostly ahead`;
}
function effectSentence({ before, after, deltas, registry }) {
  const own = standaloneDeltas(deltas).filter(isMoreThanCosmetic);
  const number = (...ops) => own.filter(({ op }) => ops.includes(op)).length;
  const parts = [
    [number("add"), "adds"],
    [number("change", "rename"), "changes"],
    [number("remove"), "removes"]
  ];
  const done = parts.filter(([size]) => size > 0).map(([size, verb], index) => `${verb} ${index === 0 ? count(size, "object") : groupDigits(size)}`);
  const none = parts.filter(([size]) => size === 0).map(([, verb]) => verb);
  const stake = dataAtStake(own, before.model, registry);
  const loss = stake.length ? `, and destroys the values in ${countKinds(stake, registry)}` : none.includes("removes") ? " and removes none" : ", and destroys no rows";
  const sentence = done.length > 1 ? `${done.slice(0, -1).join(", ")} and ${done.at(-1)}` : done[0];
  const { state: state5, leader } = judgeTruth(deltas, { before: before.model, after: after.model });
  const backwards = state5 === "ahead" && leader === "before" ? " That gives up what is ahead; the other direction would lose nothing." : "";
  return `Making ${before.label} like ${after.label} ${sentence}${loss}.${backwards}`;
}

// src/report/sections/views.ts
var views = {
  id: "views",
  title: "Views",
  build: (facts) => buildKindSection(facts, "views")
};

// src/report/sections/index.ts
var sections = [
  verdict2,
  scope,
  summary,
  truth,
  goals,
  inventory,
  tables,
  columns,
  deepDive,
  constraints,
  indexes,
  indexAnalysis,
  views,
  routines,
  triggers,
  types,
  sequences,
  extensions,
  others,
  access,
  migrations,
  data,
  risk,
  compatibility,
  plan,
  rollback,
  preflight,
  proof,
  testing,
  reference,
  reproduce,
  ledger
];

// src/report/deployment-steps.ts
function deploymentSteps(order, phases2) {
  const waits = ({ destructive, number }) => destructive || order === "three steps" && number > 2;
  const building = phases2.filter((phase) => !waits(phase)).map(({ number }) => String(number));
  const destroying = phases2.filter(waits).map(({ number }) => String(number));
  const name = (found) => `${found.length === 1 ? "phase" : "phases"} ${enumerate(found)}`;
  const build = building.length ? [`Run ${name(building)} of the plan on the database.`] : [];
  const deploy = ["Deploy the application."];
  const destroy = destroying.length ? [`Run ${name(destroying)}, which ${phases2.some(({ destructive }) => destructive) ? "destroys" : "forbids"}, when no old code runs any more.`] : [];
  switch (order) {
    case "application first":
      return [...deploy, ...build, ...destroy];
    case "coordinate":
      return [
        "Behaviour changes: agree on one moment for database and application.",
        ...build,
        ...deploy,
        ...destroy
      ];
    case "any order":
      return [...build, ...building.length ? ["Deploy the application before or after that."] : deploy, ...destroy];
    default:
      return [...build, ...deploy, ...destroy];
  }
}

// src/report/view-judgement.ts
function viewJudgement(judgement, deltas) {
  const ids = /* @__PURE__ */ new Map();
  for (const delta of deltas) {
    ids.set(delta.id, differenceId(delta));
    if (delta.op === "rename") ids.set(delta.before.id, differenceId(delta));
  }
  const idOf = (id) => ids.get(id) ?? [];
  const reversals = new Map(judgement.reversals.map((reversal) => [reversal.step, reversal]));
  const viewStep = (step2) => {
    const reversal = reversals.get(step2.id);
    const keepInstead = reversal?.keepInstead ?? step2.keepInstead;
    return {
      ...costs(step2),
      ...reversal ? { reversal: `${reversal.reversal}: ${reversal.reason}` } : {},
      ...keepInstead ? { keepInstead: `${keepInstead};` } : {},
      differences: [idOf(step2.object)].flat()
    };
  };
  const viewed = phases.flatMap(({ phase, title }) => {
    const steps2 = judgement.plan.steps.filter((step2) => step2.phase === phase);
    return steps2.length ? [{ number: phaseNumber(phase), title, destructive: steps2.some((step2) => step2.destructive), steps: steps2.map(viewStep) }] : [];
  });
  const { reversible, longestLock, order } = judgement;
  return {
    version: judgement.plan.version,
    findings: judgement.findings.map(
      (finding) => ({
        rule: finding.rule,
        level: finding.level,
        area: finding.area,
        object: finding.object,
        text: printFinding(finding),
        mitigation: printMitigation(finding),
        steps: finding.stepIds,
        differences: finding.deltaIds.flatMap(idOf)
      })
    ),
    ...longestLock ? { longestLock } : {},
    reversible: reversible.whole,
    ...reversible.pointOfNoReturn ? { pointOfNoReturn: reversible.pointOfNoReturn } : {},
    order,
    deployment: deploymentSteps(order, viewed),
    phases: viewed
  };
}
function costs(step2) {
  const { impact: impact2 } = step2;
  const [lock] = impact2.locks;
  return {
    id: step2.id,
    kind: step2.kind,
    name: step2.name,
    action: step2.action,
    sql: step2.sql === "" ? "" : `${step2.sql};`,
    ...lock ? { lock: `${lock.mode} on ${lock.relation}` } : {},
    blocks: impact2.blocks,
    work: [
      ...impact2.rewrites.map((table2) => `rewrites ${table2}`),
      ...impact2.scans.map((table2) => `reads all of ${table2}`),
      ...impact2.indexBuilds ? [impact2.indexBuilds === 1 ? "builds an index" : `builds ${impact2.indexBuilds} indexes`] : []
    ],
    transaction: step2.transaction === 0 ? "outside any transaction" : `in transaction ${step2.transaction} of this phase`,
    destructive: step2.destructive,
    losesData: step2.losesData,
    remarks: [step2.because, step2.decision, step2.note].flatMap((remark) => remark ?? [])
  };
}

// src/report/build-report.ts
function buildReport(input, registry, options) {
  const { omitted: omitted2, equivalences: equivalences2 } = input;
  const [before, after] = [input.before, input.after].map((side2) => ({
    ...side2,
    model: redactModel(side2.model, createRedactor())
  }));
  const explain = options.explain ?? (() => void 0);
  const redactor = createRedactor();
  const deltas = input.deltas.map((delta) => redactDelta(delta, redactor));
  const dependantsOf = nameDependants(before.model, after.model);
  const differences = deltas.map(
    (delta) => redactView(
      { ...viewDifference(delta, { before, after }, registry, explain), ...dependantsOf(delta) },
      redactor
    )
  );
  const facts = {
    before,
    after,
    omitted: omitted2,
    deltas,
    equivalences: equivalences2,
    registry,
    differences,
    explained: tallyExplanations(differences),
    redacted: redactor.count,
    ...options.judge ? { judgement: options.judge({ before, after, deltas }) } : {},
    ...options.proof ? { proof: options.proof } : {},
    ...options.config ? { config: options.config } : {},
    ...input.settings ? { settings: input.settings } : {},
    ...input.accepted ? { accepted: input.accepted } : {},
    ...input.unusedRenames ? { unusedRenames: input.unusedRenames } : {}
  };
  const view = {
    schemaVersion: 1,
    tool: { name: "dumplens", version },
    title: options.title ?? `${before.label} \u2192 ${after.label}`,
    ...options.date ? { date: options.date } : {},
    before: viewSide(before),
    after: viewSide(after),
    sections: chooseSections(options).map(({ id, title, build }) => ({
      id,
      title,
      blocks: [],
      ...build(facts)
    })),
    differences: facts.differences,
    ...facts.judgement && deltas.length ? { judgement: viewJudgement(facts.judgement, deltas) } : {},
    ...deltas.length ? { diagram: buildDiagram(before.model, after.model, deltas) } : {}
  };
  return redactView(view, redactor);
}
function tallyExplanations(differences) {
  const ways = differences.flatMap(({ explanation, changes }) => [
    explanation?.by,
    ...changes.map(({ explainedBy }) => explainedBy)
  ]);
  return {
    clauses: ways.filter((by) => by === "clauses").length,
    text: ways.filter((by) => by === "text").length
  };
}
function chooseSections({ only, skip }) {
  const wanted = new Set(only.length ? parseIds(only) : sectionIds);
  for (const id of parseIds(skip)) wanted.delete(id);
  return sections.filter(({ id }) => wanted.has(id));
}
function parseIds(names2) {
  return names2.flatMap((name) => name.split(",")).map((name) => {
    const id = sectionIds.find((known3) => known3 === name.trim());
    if (id) return id;
    const near = suggest(name, sectionIds);
    throw new UsageError(
      `there is no section '${name}'`,
      near ? `did you mean '${near}'?` : `the sections are ${sectionIds.join(", ")}`
    );
  });
}
function viewSide({ label, file, header }) {
  return {
    label,
    path: file.path,
    sha256: file.sha256,
    ...header.serverVersion ? { serverVersion: header.serverVersion } : {},
    ...header.dumpVersion ? { dumpVersion: header.dumpVersion } : {}
  };
}
export {
  buildReport
};
