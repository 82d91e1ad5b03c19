import {
  splitInline
} from "./chunk-CK2OFFO6.js";
import {
  tokens
} from "./chunk-FBA2HRXS.js";
import "./chunk-RGGPEPNC.js";

// src/render/html/html-helpers.ts
import { createHash } from "node:crypto";

// src/render/html/escape-html.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var unsafe = /[&<>"']/;
function escapeHtml(text) {
  return unsafe.test(text) ? text.replace(/[&<>"']/g, (mark) => entities[mark]) : text;
}

// src/render/html/paired-bars.ts
var width = 120;
function pairedBars({ before, after }, most) {
  const length = (value) => most === 0 ? 0 : Math.max(value > 0 ? 2 : 0, value / most * width);
  const bar = (name, value, y) => `<rect class="${escapeHtml(name)}" x="0" y="${y}" height="7" width="${Number(length(value).toFixed(1))}"/>`;
  return `<svg class="bars" viewBox="0 0 ${width} 18" width="${width}" height="18" aria-hidden="true">${bar("bar-before", before, 1)}${bar("bar-after", after, 10)}</svg>`;
}
function parseCellNumber(cell) {
  const text = cell.replaceAll("`", "").trim();
  if (text === "\xB7" || text === "\u2013" || text === "") return 0;
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:\s*(bytes?|[kKMGT]i?B))?$/.exec(text);
  if (!match) return void 0;
  const unit = (match[2] ?? "").charAt(0).toUpperCase();
  const factor = { K: 1e3, M: 1e6, G: 1e9, T: 1e12 }[unit] ?? 1;
  return Number(match[1].replaceAll(",", "")) * factor;
}

// src/render/html/safe-html.ts
function safeHtml(html) {
  return { toHTML: () => html };
}

// src/render/html/chart-rows.ts
function chartRows(columns, rows, view) {
  const plain = rows.map((row) => ({
    cells: row.map((text, index) => ({ text, right: columns[index]?.align === "right" }))
  }));
  const before = numbersFor(view?.before?.label, columns, rows);
  const after = numbersFor(view?.after?.label, columns, rows);
  const most = Math.max(0, ...before ?? [], ...after ?? []);
  if (!before || !after || most === 0 || rows.length < 2) return { charted: false, rows: plain };
  return {
    charted: true,
    rows: plain.map((row, index) => ({
      ...row,
      bars: safeHtml(pairedBars({ before: before[index], after: after[index] }, most))
    }))
  };
}
function numbersFor(label2, columns, rows) {
  const at = columns.findIndex(({ title, align }) => align === "right" && title === label2);
  const fallback = columns.findIndex(({ title, align }) => align === "right" && title === `only ${label2}`);
  const column = at >= 0 ? at : fallback;
  if (column < 0) return void 0;
  const numbers = rows.map((row) => parseCellNumber(row[column] ?? ""));
  return numbers.every((number) => number !== void 0) ? numbers : void 0;
}

// src/diagram/layer-tables.ts
function layerTables(tables, links) {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const targets = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Set();
  for (const { from, to } of links) {
    if (from === to) continue;
    targets.set(from, [...targets.get(from) ?? [], to]);
    linked.add(from).add(to);
  }
  const depths = /* @__PURE__ */ new Map();
  const depthOf = (name, path) => {
    const known = depths.get(name);
    if (known !== void 0) return known;
    const next = (targets.get(name) ?? []).filter((target) => !path.has(target));
    const depth = Math.max(-1, ...next.map((target) => depthOf(target, /* @__PURE__ */ new Set([...path, target])))) + 1;
    depths.set(name, depth);
    return depth;
  };
  for (const name of linked) depthOf(name, /* @__PURE__ */ new Set([name]));
  const layers = [];
  for (const [name, depth] of depths) {
    layers[depth] ??= [];
    layers[depth].push(byName.get(name));
  }
  return {
    layers: sortLayers(layers.map((layer) => layer ?? []).filter((layer) => layer.length > 0), links),
    alone: tables.filter(({ name }) => !linked.has(name))
  };
}
function sortLayers(layers, links) {
  const places = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  for (const { from, to } of links) targets.set(from, [...targets.get(from) ?? [], to]);
  return layers.map((layer) => {
    const middle = (name) => {
      const known = (targets.get(name) ?? []).flatMap((target) => places.get(target) ?? []);
      return known.length ? known.reduce((sum, place) => sum + place, 0) / known.length : 0;
    };
    const sorted = [...layer].sort(
      (a, b) => middle(a.name) - middle(b.name) || (a.name < b.name ? -1 : 1)
    );
    sorted.forEach(({ name }, index) => {
      places.set(name, index / Math.max(1, sorted.length - 1));
    });
    return sorted;
  });
}

// src/diagram/place-tables.ts
var rowHeight = 18;
var headHeight = 26;
var letterWidth = 7.25;
var gapX = 70;
var gapY = 22;
var mostHeight = 900;
var gridWidth = 1e3;
function placeTables(tables, links) {
  const { layers, alone } = layerTables(tables, links);
  const placed = [];
  let x = 10;
  for (const stack of layers.flatMap(splitTall)) {
    const width2 = Math.max(...stack.map(widthOf));
    let y = 10;
    for (const table of stack) {
      placed.push({ table, x, y, width: width2, height: heightOf(table) });
      y += heightOf(table) + gapY;
    }
    x += width2 + gapX;
  }
  const bottom = Math.max(0, ...placed.map(({ y, height }) => y + height));
  const right = Math.max(gridWidth, ...placed.map((box) => box.x + box.width));
  placed.push(...placeGrid(alone, bottom === 0 ? 10 : bottom + gapY * 1.5, right));
  return {
    placed,
    width: Math.ceil(Math.max(...placed.map((box) => box.x + box.width), 0) + 12),
    height: Math.ceil(Math.max(...placed.map((box) => box.y + box.height), 0) + 12)
  };
}
function splitTall(layer) {
  const total = layer.reduce((sum, table) => sum + heightOf(table) + gapY, 0);
  const columns = Math.max(1, Math.ceil(total / mostHeight));
  const limit = total / columns;
  const stacks = [[]];
  let height = 0;
  for (const table of layer) {
    if (height >= limit && stacks.length < columns) {
      stacks.push([]);
      height = 0;
    }
    stacks.at(-1).push(table);
    height += heightOf(table) + gapY;
  }
  return stacks;
}
function placeGrid(tables, top, right) {
  let [x, y, tallest] = [10, top, 0];
  return tables.map((table) => {
    const [width2, height] = [widthOf(table), heightOf(table)];
    if (x > 10 && x + width2 > right) [x, y, tallest] = [10, y + tallest + gapY, 0];
    const box = { table, x, y, width: width2, height };
    x += width2 + 24;
    tallest = Math.max(tallest, height);
    return box;
  });
}
function heightOf({ columns, more }) {
  return headHeight + (columns.length + (more > 0 ? 1 : 0)) * rowHeight + 8;
}
function widthOf({ name, columns }) {
  const rows = columns.map((column) => shorten(column.name).length + shortenType(column.type).length + 9);
  return Math.ceil(Math.max(shorten(name).length + 6, 16, ...rows) * letterWidth);
}
function shorten(name) {
  return name.length > 40 ? `${name.slice(0, 39)}\u2026` : name;
}
function shortenType(type) {
  const short = type.replace("timestamp with time zone", "timestamptz").replace("timestamp without time zone", "timestamp").replace("character varying", "varchar").replace("double precision", "float8");
  return short.length > 22 ? `${short.slice(0, 21)}\u2026` : short;
}

// src/diagram/svg.ts
var opSign = { add: "+", remove: "\u2212", change: "~", same: "" };
function escapeSvg(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function svgText(x, y, text, className = "", anchor = "") {
  return `<text x="${round(x)}" y="${round(y)}"${className ? ` class="${className}"` : ""}${anchor ? ` text-anchor="${anchor}"` : ""}>${escapeSvg(text)}</text>`;
}
function svgPatterns(name) {
  const pattern = (op, body) => `<pattern id="${name}-${op}" width="8" height="8" patternUnits="userSpaceOnUse">${body}</pattern>`;
  return [
    "<defs>",
    pattern("add", '<path class="hatch-add" d="M0 8L8 0"/>'),
    pattern("remove", '<path class="hatch-remove" d="M0 0L8 8M0 8L8 0"/>'),
    pattern("change", '<circle class="hatch-change" cx="4" cy="4" r="1.1"/>'),
    `<marker id="${name}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="arrow" d="M0 0L8 4L0 8z"/></marker>`,
    "</defs>"
  ].join("");
}
function svgBox(name, op, [x, y, width2, height], headHeight2) {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width2)}"`;
  return [
    `<rect class="box" ${place} height="${round(height)}" rx="6"/>`,
    `<rect class="head" x="${round(x + 1)}" y="${round(y + 1)}" width="${round(width2 - 2)}" height="${headHeight2 - 2}" rx="5"/>`,
    op === "same" ? "" : `<rect ${place} height="${headHeight2}" rx="6" fill="url(#${name}-${op})"/>`
  ].join("");
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/diagram/draw-dependencies.ts
var drawing = "dependants";
var boxHeight = 26;
var step = 34;
var mostDependants = 10;
function drawDependencies(dependencies) {
  const left = widest(dependencies.map(({ kind, name }) => label(kind, name)));
  const right = widest(
    dependencies.flatMap(({ dependants }) => dependants.slice(0, mostDependants).map(({ kind, name }) => label(kind, name)))
  );
  const x2 = 10 + left + 90;
  let y = 10;
  const groups = dependencies.map(({ kind, name, op, dependants }) => {
    const shown = dependants.slice(0, mostDependants);
    const rows = shown.length + (dependants.length > shown.length ? 1 : 0);
    const middle = y + (rows - 1) * step / 2;
    const parts = [
      `<g class="${op}">${svgBox(drawing, op, [10, middle, left, boxHeight], boxHeight)}${svgText(20, middle + 17, `${opSign[op]} ${label(kind, name)}`, "title")}</g>`,
      ...shown.map((dependant, index) => {
        const top = y + index * step;
        const [from, to] = [middle + boxHeight / 2, top + boxHeight / 2];
        return `<path class="link" d="M${x2} ${round(to)}C${x2 - 45} ${round(to)} ${left + 55} ${round(from)} ${left + 11} ${round(from)}" marker-end="url(#${drawing}-arrow)"/><g class="same">${svgBox(drawing, "same", [x2, top, right, boxHeight], boxHeight)}${svgText(x2 + 10, top + 17, label(dependant.kind, dependant.name))}</g>`;
      }),
      rows > shown.length ? svgText(x2 + 10, y + shown.length * step + 17, `\u2026 and ${dependants.length - shown.length} more`, "quiet") : ""
    ];
    y += rows * step + 14;
    return parts.join("\n");
  });
  const width2 = x2 + right + 12;
  return [
    `<svg viewBox="0 0 ${width2} ${y}" width="${width2}" height="${y}" role="img" aria-label="${dependencies.length} objects that change, with what refers to them">`,
    svgPatterns(drawing),
    ...groups,
    "</svg>"
  ].join("\n");
}
function label(kind, name) {
  const text = `${kind} ${name}`;
  return text.length > 64 ? `${text.slice(0, 63)}\u2026` : text;
}
function widest(labels) {
  return Math.ceil(Math.max(...labels.map((text) => text.length + 5)) * letterWidth);
}

// src/diagram/draw-tables.ts
var drawing2 = "tables";
function drawTables(tables, links) {
  const { placed, width: width2, height } = placeTables(tables, links);
  const byName = new Map(placed.map((box) => [box.table.name, box]));
  const lines = links.flatMap((link) => {
    const [from, to] = [byName.get(link.from), byName.get(link.to)];
    return from && to ? [drawLink(link, from, to)] : [];
  });
  const changed = tables.filter(({ op }) => op !== "same").length;
  return [
    `<svg viewBox="0 0 ${width2} ${height}" width="${width2}" height="${height}" role="img" aria-label="Diagram of ${changed} changed tables and ${tables.length - changed} neighbours, ${links.length} foreign keys">`,
    svgPatterns(drawing2),
    ...lines,
    ...placed.map(drawTable),
    "</svg>"
  ].join("\n");
}
function drawTable({ table, x, y, width: width2, height }) {
  const sign = opSign[table.op];
  const rows = table.columns.map(
    (column, index) => drawColumn(column, table, x, y + headHeight + (index + 1) * rowHeight - 3, width2)
  );
  const more = table.more ? svgText(x + 26, y + headHeight + (table.columns.length + 1) * rowHeight - 3, `\u2026 ${table.more} more`, "quiet") : "";
  return [
    `<g class="${table.op}"><title>${escapeSvg(table.name)}</title>`,
    svgBox(drawing2, table.op, [x, y, width2, height], headHeight),
    sign ? svgText(x + 10, y + 18, sign, `title ${table.op}`) : "",
    svgText(x + 26, y + 18, shorten(table.name), "title"),
    ...rows,
    more,
    "</g>"
  ].join("");
}
function drawColumn(column, table, x, y, width2) {
  const sign = column.op === table.op ? "" : opSign[column.op];
  const shown = table.op === "change" ? opSign[column.op] : sign;
  return [
    shown ? svgText(x + 10, y, shown, `title ${column.op}`) : "",
    svgText(x + 26, y, `${shorten(column.name)}${column.key ? ` ${column.key}` : ""}`),
    svgText(x + width2 - 10, y, shortenType(column.type), "quiet", "end")
  ].join("");
}
function drawLink(link, from, to) {
  const y1 = from.y + headHeight / 2;
  const y2 = to.y + headHeight / 2;
  const path = from === to ? loop(from) : from.x > to.x + to.width ? across(from.x, y1, to.x + to.width, y2) : beside(from.x, y1, to.x, y2);
  return `<path class="link ${link.op}" d="${path}" marker-end="url(#${drawing2}-arrow)"><title>${escapeSvg(`${opSign[link.op]} ${link.name}: ${link.from} refers to ${link.to}`.trim())}</title></path>`;
}
function across(x1, y1, x2, y2) {
  const bend = Math.max(30, (x1 - x2) / 2);
  return `M${round(x1)} ${round(y1)}C${round(x1 - bend)} ${round(y1)} ${round(x2 + bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}
function beside(x1, y1, x2, y2) {
  return `M${round(x1)} ${round(y1)}C${round(x1 - 45)} ${round(y1)} ${round(x2 - 45)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}
function loop({ x, y, width: width2 }) {
  const right = x + width2;
  return `M${round(right)} ${round(y + 9)}c30 -14 30 26 0 10`;
}

// src/render/html/diagram-html.ts
function diagramHtml({ diagram }) {
  const { tables = [], links = [], dependencies = [] } = diagram ?? {};
  return {
    shown: tables.length > 0 || dependencies.length > 0,
    ...tables.length ? { tables: safeHtml(drawTables(tables, links)) } : {},
    tablesLeftOut: diagram?.tablesLeftOut ?? 0,
    ...dependencies.length ? { dependencies: safeHtml(drawDependencies(dependencies)) } : {},
    dependenciesLeftOut: diagram?.dependenciesLeftOut ?? 0
  };
}

// src/render/html/embed-json.ts
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

// src/render/sql-keywords.ts
var words = `
  add after aggregate all alter always and any array as asc authorization before begin between by cache cascade case
  cast check collate column comment commit concurrently constraint create cross current cycle database declare default
  deferrable deferred delete desc disable distinct do domain drop each else elsif enable end enum event except exclude
  execute exists extension false fetch filter for force foreign from full function generated grant group handler having
  identity if immediate immutable in include increment index inherits initially inner insert instead intersect into is
  isolation join key language last lateral left level like limit lock loop match materialized maxvalue minvalue named
  no not nothing notify null nulls of off offset on only operator option or order outer over owned owner parallel
  partition perform permissive plan policy primary privileges procedure publication raise range recursive references
  rename replace reset restrict restrictive return returning returns revoke right role rollback row rows rule schema
  security select sequence server set setof share some stable start statement statistics stored strict subscription
  support table tablespace temporary then to transaction trigger true truncate type union unique unlogged update using
  valid validate values variadic view volatile when where while window with without
`;
var keywords = new Set(words.trim().split(/\s+/));
function isKeyword(word) {
  return keywords.has(word) || keywords.has(word.toLowerCase());
}

// src/render/highlight-sql.ts
function highlightSql(sql) {
  const runs = [];
  const push = (colour, text) => {
    if (text === "") return;
    const last = runs.at(-1);
    if (last?.colour === colour) runs[runs.length - 1] = { colour, text: last.text + text };
    else runs.push({ colour, text });
  };
  paint(sql, push, true);
  return runs;
}
function paint(sql, push, withBodies) {
  let at = 0;
  for (const { kind, start, end } of tokens(sql)) {
    paintGap(sql.slice(at, start), push);
    const text = sql.slice(start, end);
    if (kind === "string" && withBodies && text.startsWith("$")) paintBody(text, push);
    else push(colourOf(kind, text), text);
    at = end;
  }
  paintGap(sql.slice(at), push);
}
function paintGap(gap, push) {
  if (gap.trim() === "") push("", gap);
  else push("c", gap);
}
function paintBody(text, push) {
  const quote = /^\$[^$]*\$/.exec(text)?.[0] ?? "";
  if (quote === "" || text.length < 2 * quote.length || !text.endsWith(quote)) return push("s", text);
  push("s", quote);
  paint(text.slice(quote.length, -quote.length), push, false);
  push("s", quote);
}
function colourOf(kind, text) {
  if (kind === "string") return "s";
  if (kind === "number") return "n";
  if (kind === "quoted") return "q";
  return kind === "word" && isKeyword(text) ? "k" : "";
}

// src/render/html/explorer-data.ts
function explorerData(view) {
  const judged = judgedDifferences(view);
  return {
    before: view.before.label,
    after: view.after.label,
    differences: view.differences.map((difference) => ({
      ...shortDifference(difference),
      ...optional("risk", judged.get(difference.id)?.level),
      ...list("steps", judged.get(difference.id)?.steps ?? [])
    }))
  };
}
function judgedDifferences({ judgement }) {
  const judged = /* @__PURE__ */ new Map();
  const at = (id) => judged.get(id) ?? { steps: [] };
  for (const { level, differences } of judgement?.findings ?? []) {
    for (const id of differences) judged.set(id, { level, ...at(id) });
  }
  for (const step2 of judgement?.phases.flatMap(({ steps }) => steps) ?? []) {
    for (const id of step2.differences) judged.set(id, { ...at(id), steps: [...at(id).steps, step2.id] });
  }
  return judged;
}
function shortDifference(difference) {
  const { definition, changes, explanation, lines } = difference;
  return {
    id: difference.id,
    op: difference.op,
    kind: difference.kind,
    class: difference.class,
    section: difference.section,
    name: difference.name,
    ...optional("schema", difference.schema),
    ...optional("parent", difference.parent),
    ...optional("status", difference.status),
    ...list("changes", changes.map(shortChange)),
    ...list("explanation", explanation?.sentences ?? []),
    ...list("dependants", difference.dependants ?? []),
    ...optional("before", definition.before && paint2(definition.before)),
    ...optional("after", definition.after && paint2(definition.after)),
    ...optional("diff", definition.diff && shortDiff(definition.diff)),
    ...list("linesBefore", lines.before),
    ...list("linesAfter", lines.after)
  };
}
function shortChange(change) {
  return {
    label: change.label,
    class: change.class,
    // What the diff shows need not be there twice; the search looks through the diff as well.
    ...change.diff ? { diff: shortDiff(change.diff) } : { before: change.before, after: change.after },
    ...optional("meaning", change.meaning),
    ...list("explanation", change.explanation)
  };
}
function shortDiff({ hunks }) {
  return hunks.map(({ header, lines }) => [
    header,
    ...lines.map(({ sign, text, words: words2 }) => [sign, ...words2 ? alternate(words2) : [text]])
  ]);
}
function alternate(words2) {
  const parts = [];
  for (const { text, changed } of words2) {
    if (parts.length % 2 === 1 !== changed) parts.push("");
    parts.push(text);
  }
  return parts;
}
function paint2(sql) {
  return highlightSql(sql).flatMap(({ text, colour }) => [text, colour]);
}
function optional(name, value) {
  return value ? { [name]: value } : {};
}
function list(name, values) {
  return values.length ? { [name]: values } : {};
}

// src/render/html/judged-facts.ts
var tones = { critical: "bad", high: "bad", medium: "warn", low: "plain", info: "plain" };
function judgedFacts(view, judgement) {
  const { differences, sections } = view;
  const classes = ["structural", "access", "storage", "cosmetic"].map((name) => [differences.filter((difference) => difference.class === name).length, name]).filter(([size]) => size > 0).map(([size, name]) => `${size} ${name}`);
  return [
    { title: "Differences", value: String(differences.length), detail: classes.join(", "), tone: "plain" },
    riskFact(judgement),
    lockFact(judgement),
    {
      title: "Way back",
      value: { reversible: "every step", "structure only": "without the data", irreversible: "not whole" }[judgement.reversible],
      detail: [
        judgement.pointOfNoReturn ? `point of no return: step ${judgement.pointOfNoReturn}.` : "",
        sections.find(({ id }) => id === "proof")?.lead ?? ""
      ].join(" ").trim(),
      tone: judgement.reversible === "reversible" ? "good" : judgement.reversible === "irreversible" ? "bad" : "warn"
    }
  ];
}
function riskFact({ findings }) {
  const [worst] = findings;
  return worst ? { title: "Highest risk", value: worst.level, detail: `\`${worst.object}\``, tone: tones[worst.level] } : { title: "Highest risk", value: "none found", tone: "good" };
}
function lockFact({ longestLock }) {
  if (!longestLock) return { title: "Longest blocking lock", value: "none", detail: "reads and writes go on", tone: "good" };
  const { mode, relation, blocks, work, step: step2 } = longestLock;
  const while_ = work === "moment" ? "for a moment" : `as long as the ${work} takes`;
  return {
    title: "Longest blocking lock",
    value: `\`${relation}\``,
    detail: `${mode}, blocks ${blocks} ${while_} (step ${step2})`,
    tone: work === "moment" ? "plain" : blocks === "writes" ? "warn" : "bad"
  };
}
function topRisk({ level, text, mitigation }) {
  return { tone: tones[level], level, text, todo: mitigation };
}

// src/render/html/first-screen.ts
var mostRisks = 6;
function firstScreen(view) {
  const { sections, differences } = view;
  const verdict = sections.find(({ id }) => id === "verdict");
  const summary = sections.find(({ id }) => id === "summary");
  const points = summary?.blocks.flatMap((block) => block.type === "list" ? block.items : []) ?? [];
  return {
    ...splitLead(verdict?.lead ?? `${view.before.label} and ${view.after.label}: ${differences.length} differences.`),
    facts: differences.length === 0 ? [] : view.judgement ? judgedFacts(view, view.judgement) : countedFacts(view),
    risks: view.judgement ? view.judgement.findings.slice(0, mostRisks).map(topRisk) : points.slice(0, mostRisks).map((text) => ({ tone: "plain", text })),
    order: view.judgement?.deployment ?? [],
    more: verdict?.blocks ?? []
  };
}
function splitLead(lead) {
  const end = /[.!?](?= [A-Z])/.exec(lead.replace(/`[^`]*`/g, (code) => "x".repeat(code.length)));
  return end ? { sentence: lead.slice(0, end.index + 1), rest: lead.slice(end.index + 2) } : { sentence: lead, rest: "" };
}
function countedFacts({ differences, before, after }) {
  const number = (test) => differences.filter(test).length;
  const classes = ["structural", "access", "storage", "cosmetic"].map((name) => [number((difference) => difference.class === name), name]).filter(([size]) => size > 0).map(([size, name]) => `${size} ${name}`);
  const [added, removed] = [number(({ op }) => op === "add"), number(({ op }) => op === "remove")];
  const gone = new Set(differences.filter(({ op }) => op === "remove").map(({ kind, name }) => `${kind} ${name}`));
  const lost = number(
    ({ op, section, parent }) => op === "remove" && (section === "tables" || section === "columns") && !gone.has(parent ?? "")
  );
  const access = number((difference) => difference.class === "access");
  return [
    { title: "Differences", value: String(differences.length), detail: classes.join(", "), tone: "plain" },
    {
      title: "Which way",
      value: `+${added} \u2212${removed} ~${differences.length - added - removed}`,
      detail: `only in ${after.label}, only in ${before.label}, on both sides`,
      tone: "plain"
    },
    {
      title: "Tables and columns that go",
      value: lost ? String(lost) : "none",
      detail: lost ? "with what is stored in them" : "nothing stored is lost with one",
      tone: lost ? "bad" : "good"
    },
    {
      title: "Who may do what",
      value: access ? `${access} ${access === 1 ? "difference" : "differences"}` : "no difference",
      detail: "owners, privileges, policies",
      tone: access ? "warn" : "good"
    }
  ];
}

// src/render/html/html-code.ts
function htmlCode(code, language) {
  if (language !== "sql") return escapeHtml(code);
  return highlightSql(code).map(
    ({ colour, text }) => colour === "" ? escapeHtml(text) : `<span class="${colour}">${escapeHtml(text)}</span>`
  ).join("");
}

// src/render/html/html-inline.ts
function htmlInline(text, sections) {
  if (!text.includes("`") && !text.includes("[[")) return escapeHtml(text);
  return splitInline(text).map((part) => {
    const shown = escapeHtml(part.text);
    if (part.code) return `<code>${shown}</code>`;
    return part.link !== void 0 && sections.has(part.link) ? `<a href="#${part.link}">${shown}</a>` : shown;
  }).join("");
}

// src/render/html/join-assets.ts
function joinScripts(assets) {
  const names = namesWith(assets, ".js").filter((name) => name !== "script.js");
  const texts = [...names, ..."script.js" in assets ? ["script.js"] : []].map((name) => assets[name]);
  const script = texts.length === 0 ? "" : `(() => {
'use strict';
${texts.join("\n")}})();
`;
  return script.replace(/<\/(?=script)/gi, "<\\/");
}
function joinStyles(assets) {
  const names = namesWith(assets, ".css").filter((name) => name !== "style.css");
  const texts = [..."style.css" in assets ? ["style.css"] : [], ...names].map((name) => assets[name]);
  return texts.join("\n").replace(/<\/(?=style)/gi, "<\\/");
}
function namesWith(assets, ending) {
  return Object.keys(assets).filter((name) => name.endsWith(ending)).sort();
}

// src/render/html/plan-phases.ts
function planPhases({ judgement }) {
  return (judgement?.phases ?? []).map((phase) => ({
    ...phase,
    steps: phase.steps.map((step2) => ({ ...step2, tags: tagsOf(step2) }))
  }));
}
function tagsOf(step2) {
  const blocks = step2.blocks === "nothing" ? { text: "blocks neither reads nor writes", tone: "good" } : { text: `blocks ${step2.blocks}`, tone: step2.blocks === "writes" ? "warn" : "bad" };
  return [
    ...step2.sql === "" ? [{ text: "by hand", tone: "warn" }] : [blocks],
    ...step2.lock ? [{ text: step2.lock, tone: "plain" }] : [],
    ...step2.work.map((text) => ({ text, tone: "warn" })),
    ...step2.losesData ? [{ text: "loses data", tone: "bad" }] : [],
    ...step2.sql === "" ? [] : [{ text: step2.transaction, tone: "plain" }]
  ];
}

// src/render/html/html-helpers.ts
function htmlHelpers({ assets = {} }) {
  const script = joinScripts(assets);
  const hash = createHash("sha256").update(script).digest("base64");
  const sectionsOf = rememberSections();
  const drawn = /* @__PURE__ */ new WeakMap();
  return {
    inline: (text, options) => safeHtml(htmlInline(text, sectionsOf(options))),
    code: (code, language) => safeHtml(htmlCode(code, language)),
    styles: () => safeHtml(joinStyles(assets)),
    script: () => safeHtml(script),
    contentPolicy: () => `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    embed: (value) => safeHtml(embedJson(value)),
    explorer: (view) => safeHtml(embedJson(explorerData(view))),
    firstScreen: (view) => firstScreen(view),
    phases: (view) => planPhases(view),
    /** The plan section has more to show than its blocks say, where the view has a plan. */
    showsPhases: ({ id }, view) => id === "plan" && (view.judgement?.phases.length ?? 0) > 0,
    diagram: (view) => {
      const known = drawn.get(view) ?? diagramHtml(view);
      drawn.set(view, known);
      return known;
    },
    rowsWithBars: (columns, rows, options) => chartRows(columns, rows, options.data?.root),
    /** Headings of differences lead to their cards; other anchors are places in the page. */
    isDifference: (anchor) => /^D-[0-9a-f]+$/.test(anchor),
    isBlank: (text) => text.trim() === "",
    plain: (text) => text.replaceAll("`", "").replace(/\[\[[a-z-]+\|([^\]]*)\]\]/g, "$1"),
    words: (line) => line.words ?? [{ text: line.text, changed: false }]
  };
}
function rememberSections() {
  const known = /* @__PURE__ */ new WeakMap();
  const none = /* @__PURE__ */ new Set();
  return (options) => {
    const root = options?.data?.root;
    if (!root) return none;
    const found = known.get(root) ?? new Set((root.sections ?? []).map(({ id }) => id));
    known.set(root, found);
    return found;
  };
}
export {
  htmlHelpers
};
