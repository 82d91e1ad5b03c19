import {
  splitInline
} from "./chunk-CK2OFFO6.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/pipeline/render-report.ts
import { styleText } from "node:util";

// src/io/load-template-set.ts
import { join as join3 } from "node:path";

// src/io/load-compiled-templates.ts
import { existsSync } from "node:fs";
async function loadCompiledTemplates(name) {
  const built = new URL(`./templates/${name}.js`, import.meta.url);
  if (!existsSync(built)) return void 0;
  const { default: compiled } = await import(built.href);
  return compiled;
}

// src/io/package-folder.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageFolder() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync2(join(folder, "package.json"))) {
    if (dirname(folder) === folder) throw new Error("the templates of the package are missing");
    folder = dirname(folder);
  }
  return folder;
}

// src/io/read-template-folder.ts
import { readdir, readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var template = /^(?<name>[^.]+)(?:\.(?<ending>[a-z0-9]+))?\.hbs$/i;
var asset = /\.(?:css|js)$/;
async function readTemplateFolder(folder) {
  const names = await readdir(folder).catch(() => []);
  const texts = new Map(
    await Promise.all(
      names.filter((name) => template.test(name) || asset.test(name)).sort().map(async (name) => [name, await readFile(join2(folder, name), "utf8")])
    )
  );
  const templates = {};
  const assets = {};
  let ending;
  for (const [file, text2] of texts) {
    const { name, ending: made } = template.exec(file)?.groups ?? {};
    if (name === void 0) {
      assets[file] = text2;
      continue;
    }
    templates[name] = text2;
    if (name === "report" && made !== void 0) ending = made.toLowerCase();
  }
  return { templates, assets, ...ending === void 0 ? {} : { ending } };
}

// src/io/load-template-set.ts
var endings = { markdown: "md", html: "html", terminal: "txt" };
async function loadTemplateSet(name, own) {
  const [shipped, users] = await Promise.all([
    readTemplateFolder(join3(packageFolder(), "templates", name)),
    own === void 0 ? void 0 : readTemplateFolder(join3(own, name))
  ]);
  const templates = { ...shipped.templates, ...users?.templates };
  if (templates.report === void 0) {
    throw new UsageError(
      `the template set '${name}' has no report.hbs`,
      own === void 0 ? void 0 : `it was looked for in ${join3(own, name)}`
    );
  }
  const overridden = Object.keys(users?.templates ?? {}).length > 0;
  const compiled = overridden ? void 0 : await loadCompiledTemplates(name);
  return {
    name,
    templates,
    ...compiled ? { compiled } : {},
    assets: { ...shipped.assets, ...users?.assets },
    ending: users?.ending ?? shipped.ending ?? endings[name] ?? "txt"
  };
}

// src/diagram/print-mermaid.ts
var mostTables = 12;
var signs = { add: "added", remove: "removed", change: "changed", same: "" };
function printMermaid({ tables, links, tablesLeftOut }) {
  if (tables.length === 0 || tables.length > mostTables || tablesLeftOut > 0) return void 0;
  const entities = new Map(tables.map((table, index) => [table.name, `t${index + 1}`]));
  return [
    "erDiagram",
    ...links.map(
      ({ from, to, name, op, optional }) => `  ${entities.get(to)} ${optional ? "|o" : "||"}--o{ ${entities.get(from)} : "${text(signs[op] ? `${signs[op]}: ${name}` : name)}"`
    ),
    ...tables.map((table) => printTable(table, entities.get(table.name)))
  ].join("\n");
}
function printTable({ name, op, columns }, entity) {
  const title = signs[op] ? `${name} (${signs[op]})` : name;
  const rows = columns.map(
    (column) => `    ${word(column.type)} ${word(column.name)}${column.key ? ` ${column.key.replace(" ", ", ")}` : ""}${op === "change" && signs[column.op] ? ` "${signs[column.op]}"` : ""}`
  );
  return [`  ${entity}["${text(title)}"] {`, ...rows, "  }"].join("\n");
}
function word(value) {
  const kept = value.replace(/[^\p{L}\p{N}_-]+/gu, "_").replace(/^_+|_+$/g, "");
  return new RegExp("^\\p{L}", "u").test(kept) ? kept : `c_${kept}`;
}
function text(value) {
  return value.replaceAll('"', "'").replace(/[\r\n`]+/g, " ");
}

// src/render/helpers/markdown.ts
var markdownHelpers = {
  inline: (text2, options) => markdownInline(text2, headingsOf(options)),
  cell: (text2, options) => markdownInline(text2, headingsOf(options)).replaceAll("|", "\\|").replace(/\s*\n\s*/g, "<br>"),
  fence: (code) => fenceFor(code),
  diffFence: ({ hunks }) => fenceFor(hunks.flatMap(({ lines }) => lines.map(({ text: text2 }) => text2)).join("\n")),
  mermaid: ({ diagram }) => diagram ? printMermaid(diagram) ?? "" : "",
  /** A summary is HTML: Markdown is not read inside it everywhere. */
  summaryText: (text2) => splitInline(text2).map((part) => part.code ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)).join(""),
  trimEnd: (text2) => text2.replace(/\s+$/, "")
};
function headingsOf(options) {
  return new Map((options?.data?.root?.sections ?? []).map(({ id, title }) => [id, title]));
}
function markdownInline(text2, headings = /* @__PURE__ */ new Map()) {
  return splitInline(text2).map((part) => {
    if (part.code) return codeSpan(part.text);
    const heading = part.link === void 0 ? void 0 : headings.get(part.link);
    const shown = escapeMarkdown(part.text);
    return heading === void 0 ? shown : `[${shown}](#${slugOf(heading)})`;
  }).join("");
}
function slugOf(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}
function escapeMarkdown(text2) {
  return text2.replace(/[\\*_[\]<>~#]/g, (mark) => mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`).replace(/^(\s*)([-+]|\d+\.)(\s)/gm, "$1\\$2$3");
}
function escapeHtml(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function codeSpan(text2) {
  return text2 === "" ? "" : `\`${text2}\``;
}
function fenceFor(code) {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return "`".repeat(longest + 1);
}

// src/render/helpers/shared.ts
var sharedHelpers = {
  equals: (a, b) => a === b,
  json: (value) => JSON.stringify(value, null, 2),
  /** The sign of a difference: `+` added, `-` removed, `~` changed, `>` renamed. */
  sign: (op) => ({ add: "+", remove: "-", change: "~", rename: ">" })[op] ?? "?",
  repeat: (text2, times) => text2.repeat(Math.max(0, times))
};

// src/render/helpers/terminal.ts
function terminalHelpers(paint) {
  const inline = (text2) => splitInline(text2).map((part) => part.code ? paint("cyan", part.text) : part.text).join("");
  return {
    inline,
    /** The terminal shows the first screen only; the differences follow as one list. */
    shownInTerminal: (id) => id === "verdict" || id === "summary",
    bold: (text2) => paint("bold", text2),
    dim: (text2) => paint("dim", text2),
    signed: (sign, text2) => paint(sign === "+" ? "green" : sign === "-" ? "red" : sign === "~" ? "yellow" : "dim", text2)
  };
}

// src/render/template-set.ts
function escapesHtml({ ending }) {
  return /^(?:x?html?|xml|svg)$/.test(ending ?? "");
}

// src/render/choose-helpers.ts
async function chooseHelpers(set, paint) {
  if (escapesHtml(set)) {
    const { htmlHelpers } = await import("./html-helpers-PTSVJWP3.js");
    return { ...sharedHelpers, ...htmlHelpers(set) };
  }
  return { ...sharedHelpers, ...set.ending === "md" ? markdownHelpers : terminalHelpers(paint) };
}

// src/render/collapse-blank-lines.ts
var fence = /^ {0,3}(?<marks>`{3,}|~{3,})/;
function collapseBlankLines(markdown) {
  let open;
  let blank = false;
  const kept = [];
  for (const line of markdown.split("\n")) {
    const marks = fence.exec(line)?.groups?.marks;
    if (open === void 0) {
      if (line === "" && blank) continue;
      blank = line === "";
      open = marks;
    } else if (marks?.startsWith(open) && line.trim() === marks) {
      open = void 0;
      blank = false;
    }
    kept.push(line);
  }
  return kept.join("\n");
}

// src/render/render.ts
async function renderView(view, set, helpers) {
  const templates = set.compiled ? await prepare(set.compiled) : await compile(set);
  const render = templates.report;
  if (render === void 0) throw new Error(`the template set '${set.name}' has no report.hbs`);
  return render(view, { allowProtoPropertiesByDefault: false, helpers: { ...helpers }, partials: templates });
}
async function compile(set) {
  const { default: Handlebars } = await import("handlebars");
  const environment = Handlebars.create();
  const options = { noEscape: !escapesHtml(set), strict: true, preventIndent: true };
  return mapValues(set.templates, (text2) => environment.compile(text2, options));
}
async function prepare(compiled) {
  const { default: Handlebars } = await import("handlebars/runtime.js");
  const environment = Handlebars.create();
  return mapValues(compiled, (specification) => environment.template(specification));
}
function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

// src/render/markdown-atoms.ts
var fence2 = /^(?<marks>`{3,}|~{3,})/;
function parseMarkdownAtoms(markdown) {
  const lines = markdown.split("\n");
  const atoms = [];
  let section = "";
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === "") {
      at++;
      continue;
    }
    const end = endOfBlock(lines, at);
    const text2 = lines.slice(at, end).join("\n");
    const title = /^## (?<title>.*)$/.exec(text2)?.groups?.title;
    if (title !== void 0) section = title;
    atoms.push({ sort: title === void 0 ? sortOf(text2) : "heading", text: text2, section });
    at = end;
  }
  return atoms;
}
function sortOf(text2) {
  if (fence2.test(text2)) return "code";
  if (text2.startsWith("<details>")) return "details";
  return text2.startsWith("|") ? "table" : "text";
}
function endOfBlock(lines, start) {
  if (fence2.test(lines[start])) return endOfFence(lines, start);
  if (lines[start] === "<details>") return endOfDetails(lines, start);
  let end = start;
  while (end < lines.length && lines[end] !== "") end++;
  return end;
}
function endOfFence(lines, start) {
  const marks = fence2.exec(lines[start]).groups.marks;
  let end = start + 1;
  while (end < lines.length && !(lines[end].startsWith(marks) && /^(`+|~+)\s*$/.test(lines[end]))) end++;
  return Math.min(lines.length, end + 1);
}
function endOfDetails(lines, start) {
  let depth = 0;
  for (let at = start; at < lines.length; at++) {
    if (fence2.test(lines[at])) at = endOfFence(lines, at) - 1;
    else if (lines[at] === "<details>") depth++;
    else if (lines[at] === "</details>" && --depth === 0) return at + 1;
  }
  return lines.length;
}

// src/render/split-markdown-atom.ts
var encoder = new TextEncoder();
var bytes = (text2) => encoder.encode(text2).length;
function splitAtom(atom, room) {
  if (bytes(atom.text) <= room) return [atom.text];
  const lines = atom.text.split("\n");
  switch (atom.sort) {
    case "code": {
      const [open, close] = [lines[0], lines.at(-1)];
      return group(lines.slice(1, -1), room - bytes(open) - bytes(close) - 2, "\n").map(
        (body) => `${open}
${body}
${close}`
      );
    }
    case "table": {
      const head = lines.slice(0, 2).join("\n");
      return group(lines.slice(2), room - bytes(head) - 1, "\n").map((body) => `${head}
${body}`);
    }
    case "details": {
      const [open, summary] = [lines[0], lines[1]];
      const frame = bytes(`${open}
${summary}



</details>`);
      const inner = parseMarkdownAtoms(lines.slice(2, -1).join("\n")).flatMap(
        (block) => splitAtom(block, room - frame)
      );
      return group(inner, room - frame, "\n\n").map(
        (body) => `${open}
${summary}

${body}

</details>`
      );
    }
    default:
      return group(lines, room, "\n");
  }
}
function group(pieces, room, between) {
  const groups = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const length = bytes(piece) + between.length;
    if (size + length > room) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1).push(piece);
    size += length;
  }
  return groups.map((group2) => group2.join(between));
}

// src/render/split-markdown.ts
var encoder2 = new TextEncoder();
var headRoom = 200;
function byteLength(text2) {
  return encoder2.encode(text2).length;
}
function splitMarkdown(markdown, fit) {
  if (byteLength(markdown) <= fit) return [markdown];
  const room = fit - headRoom;
  const atoms = parseMarkdownAtoms(markdown);
  const main = atoms.filter(({ sort }) => sort !== "details");
  const folded = atoms.filter(({ sort }) => sort === "details");
  const bodies = [...pack(main, room, ""), ...pack(folded, room, ": folded parts")];
  const mainParts = pack(main, room, "").length;
  return bodies.map((body, index) => {
    const where = index === 0 && folded.length ? ` What is folded away stands in parts ${mainParts + 1} to ${bodies.length}.` : "";
    const head = `Part ${index + 1} of ${bodies.length}.${where}`;
    const [title, ...rest] = body.split("\n\n");
    return index === 0 ? [title, head, ...rest].join("\n\n") : `${head}

${body}`;
  });
}
function pack(atoms, room, suffix) {
  const parts = [];
  let size = Number.POSITIVE_INFINITY;
  let section = "";
  for (const atom of atoms) {
    for (const text2 of splitAtom(atom, Math.floor(room * 0.9))) {
      const heading = atom.section !== section || size + byteLength(text2) + 2 > room ? continued(atom, suffix) : "";
      const block = heading && atom.sort !== "heading" ? `${heading}

${text2}` : text2;
      const length = byteLength(block) + 2;
      if (size + length > room) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1).push(block);
      size += length;
      section = atom.section;
    }
  }
  return parts.map((blocks) => blocks.join("\n\n"));
}
function continued({ section }, suffix) {
  return section === "" ? "" : `## ${section}${suffix || ", continued"}`;
}

// src/pipeline/render-report.ts
async function renderReport(view, formats, { colour, templates, fit }) {
  const paint = colour ? (style, text2) => styleText(style, text2) : (_style, text2) => text2;
  const files = formats.map(async (format) => {
    if (format === "json") return [{ name: "report.json", text: `${JSON.stringify(view, null, 2)}
` }];
    const set = await loadTemplateSet(format, templates);
    const text2 = (await renderView(view, set, await chooseHelpers(set, paint))).trim();
    const name = `${set.name === "markdown" || set.name === "html" || set.name === "terminal" ? "report" : set.name}.${set.ending}`;
    if (set.ending !== "md") return [{ name, text: `${text2}
` }];
    const markdown = collapseBlankLines(text2);
    if (fit === void 0) return [{ name, text: `${markdown}
` }];
    const parts = splitMarkdown(markdown, fit);
    return parts.map((part, index) => ({
      name: parts.length === 1 ? name : name.replace(/\.md$/, `-${index + 1}.md`),
      text: `${part}
`
    }));
  });
  return (await Promise.all(files)).flat();
}
export {
  renderReport
};
