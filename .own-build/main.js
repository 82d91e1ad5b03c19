import {
  migrationToolOf,
  migrationTools,
  version
} from "./chunk-X6IIPGWN.js";
import {
  createSplitter
} from "./chunk-6XY3JLGW.js";
import {
  readPattern
} from "./chunk-VIXVAM3E.js";
import {
  levels,
  reaches
} from "./chunk-5O5JBQBQ.js";
import {
  detectEncoding,
  mostTextBytes,
  unifyLineEnds
} from "./chunk-HCSHM3UE.js";
import {
  InputError
} from "./chunk-4UWEI55F.js";
import {
  suggest
} from "./chunk-4M5XO6WX.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";
import "./chunk-RGGPEPNC.js";

// src/cli/main.ts
import yargs from "yargs";

// src/insight/history-tables.ts
function historyTables() {
  return migrationTools.flatMap(
    ({ table, versionColumn, needs = [] }) => versionColumn === void 0 ? [] : (
      // The name comes with its schema here; JavaScript's groups and PostgreSQL's are written alike.
      [{ pattern: `${table.flags.includes("i") ? "(?i)" : ""}${table.source}`, column: versionColumn, needs }]
    )
  );
}

// src/cli/write-files.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

// src/cli/write-output.ts
function writeOutput(text, stream) {
  return new Promise((resolve6, reject) => {
    const onError = (error) => error.code === "EPIPE" ? resolve6() : reject(error);
    stream.once("error", onError);
    stream.write(text, (error) => {
      stream.off("error", onError);
      if (error && error.code !== "EPIPE") reject(error);
      else resolve6();
    });
  });
}

// src/cli/write-files.ts
async function writeFiles(files, out, terminal) {
  if (out === void 0) {
    if (files.length > 1) {
      throw new UsageError("several files cannot go to standard output", "name a folder with --out");
    }
    await writeOutput(files[0]?.text ?? "", terminal.stdout);
    return;
  }
  const target = resolve(terminal.cwd, out);
  const folder = files.length > 1 || await isFolder(target) || /[/\\]$/.test(out);
  if (!folder) {
    await writeInto(target, files[0].text);
    return;
  }
  for (const { name, text } of files) await writeInto(join(target, name), text);
}
async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}
async function writeInto(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const { code } = error;
    throw new UsageError(`${path} cannot be written (${code})`);
  }
}

// src/cli/commands/collect.ts
function addCollect(parser, { terminal }) {
  return parser.command(
    "collect",
    "print the read-only SQL script that measures a server (psql -XAtq -f collect.sql > label.stats.json)",
    (command) => command.options({
      config: { type: "string", describe: "the configuration (default: dumplens.config.* here or above)" },
      out: { type: "string", alias: "o", describe: "a file" }
    }),
    async ({ config: named, out }) => {
      const { loadConfig } = await import("./load-config-VW7CNJDP.js");
      const { writeCollectSql } = await import("./collect-sql-73QUJADW.js");
      const { probes = [] } = await loadConfig(terminal.cwd, named);
      await writeFiles([{ name: "collect.sql", text: writeCollectSql(probes, historyTables()) }], out, terminal);
    }
  );
}

// src/cli/decide.ts
async function decide(flags, terminal) {
  const { loadConfig } = await import("./load-config-VW7CNJDP.js");
  const config = await loadConfig(terminal.cwd, flags.config);
  const { parseRename } = await import("./parse-rename-W2UZ2WEQ.js");
  const { currentRules } = await import("./current-rules-75NI6Y2T.js");
  const today = /^\d{4}-\d{2}-\d{2}/.exec(flags.date ?? config.date ?? "")?.[0] ?? new Date(terminal.now()).toISOString().slice(0, 10);
  const { current, expired } = currentRules(config.ignore ?? [], today);
  const given = (flags.ignore ?? []).map((text) => ({ ...readPattern(text), reason: "named by --ignore" }));
  return {
    config: { ...config, ...flags.focus ? { focus: words(flags.focus) } : {} },
    settings: {
      roles: { ...config.roles, ...pairs(flags.mapRole, "--map-role") },
      schemas: { ...config.schemas, ...pairs(flags.mapSchema, "--map-schema") },
      renames: [...config.renames ?? [], ...flags.rename ?? []].map(parseRename),
      ignore: [...current, ...given],
      expired,
      presets: flags.preset ? words(flags.preset) : config.presets ?? ["auto"]
    },
    statistics: { ...config.statistics, ...pairs(flags.statistics, "--statistics") }
  };
}
function words(list) {
  return list.flatMap((value) => value.split(",")).map((word) => word.trim()).filter(Boolean);
}
function pairs(list, flag) {
  return Object.fromEntries(
    (list ?? []).map((text) => {
      const at = text.indexOf("=");
      if (at < 1 || at === text.length - 1) throw new UsageError(`${flag} '${text}' is no pair`, `${flag} one=other`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    })
  );
}

// src/cli/decision-options.ts
var decisionOptions = {
  config: { type: "string", describe: "the configuration (default: dumplens.config.* here or above)" },
  "map-role": { type: "string", array: true, describe: "role=name that it has in <to>" },
  "map-schema": { type: "string", array: true, describe: "schema=name that it has in <to>" },
  rename: { type: "string", array: true, describe: "one object under two names: 'table public.a=public.b'" },
  ignore: { type: "string", array: true, describe: "differences to accept: 'table public.tmp_*'" },
  preset: {
    type: "string",
    array: true,
    describe: "platforms whose own objects are set aside: supabase, rds, \u2026; auto (default) or none"
  },
  statistics: { type: "string", array: true, describe: "label=file with what was measured on that side" },
  focus: { type: "string", array: true, describe: "tables to show in depth, by name or pattern" }
};

// src/cli/exit-codes.ts
var exitDone = 0;
var exitDiffers = 1;
var exitError = 2;
var exitBug = 3;

// src/cli/options.ts
var inputOptions = {
  strict: {
    type: "boolean",
    default: false,
    describe: "fail when anything in an input could not be read as it should"
  },
  quiet: { type: "boolean", alias: "q", default: false, describe: "no progress on stderr" }
};
var compareOptions = {
  "strict-text": {
    type: "boolean",
    default: false,
    describe: "use no equivalence rule: every difference of text counts"
  }
};
var planOptions = {
  style: {
    choices: ["online", "single-transaction"],
    default: "online",
    describe: "short locks in several transactions, or all in one"
  },
  "target-version": {
    type: "number",
    describe: "major version of the server that runs the plan (11-19; default: the one of <from>)"
  }
};
var verifyOption = {
  verify: {
    type: "boolean",
    default: false,
    describe: "run the plan and its rollback on an embedded PostgreSQL and say what that showed"
  }
};
var sidePositionals = {
  from: {
    type: "string",
    demandOption: true,
    describe: "the side that would be changed: a dump, label=dump, or - for standard input"
  },
  to: { type: "string", demandOption: true, describe: "the side that it should become" }
};

// src/cli/parse-source.ts
import { basename } from "node:path";
function parseSource(argument) {
  const [, label, path] = /^([^=/\\]+)=(.+)$/s.exec(argument) ?? [];
  if (label !== void 0 && path !== void 0) return { label: label.trim(), path };
  if (argument === "") throw new UsageError("a file name is empty");
  return { label: argument === "-" ? "stdin" : labelOf(argument), path: argument };
}
function parseSources(from, to, labels = {}) {
  const before = withLabel(parseSource(from), from, labels.from);
  const after = withLabel(parseSource(to), to, labels.to);
  if (before.path === "-" && after.path === "-") {
    throw new UsageError("only one side can come from standard input", "name a file for the other");
  }
  if (before.label !== after.label) return [before, after];
  const given = [from, to].some((argument) => /^[^=/\\]+=/.test(argument));
  if (given) {
    throw new UsageError(
      `both sides are called '${before.label}'`,
      `give them two labels: before=${before.path} after=${after.path}`
    );
  }
  return [
    { ...before, label: `${before.label} (from)` },
    { ...after, label: `${after.label} (to)` }
  ];
}
function withLabel(source, argument, label) {
  return label === void 0 || /^[^=/\\]+=/.test(argument) ? source : { ...source, label };
}
function labelOf(path) {
  return basename(path).replace(/\.gz$/i, "").replace(/\.(?:sql|dump|txt|ddl)$/i, "") || path;
}

// src/cli/terminal.ts
function wantsColour(terminal) {
  if (terminal.env.NO_COLOR) return false;
  if (terminal.env.FORCE_COLOR) return terminal.env.FORCE_COLOR !== "0";
  return terminal.stdout.isTTY === true && terminal.env.TERM !== "dumb";
}
function isWatched(terminal) {
  return terminal.stderr.isTTY === true && !terminal.env.CI;
}

// src/cli/progress.ts
var silentMilliseconds = 1e3;
function createProgress(terminal, quiet) {
  const started = terminal.now();
  let shown = false;
  if (quiet || !isWatched(terminal)) return { step: () => {
  }, done: () => {
  } };
  return {
    step(text) {
      if (terminal.now() - started < silentMilliseconds) return;
      terminal.stderr.write(`\r\x1B[K${text} \u2026`);
      shown = true;
    },
    done() {
      if (shown) terminal.stderr.write("\r\x1B[K");
      shown = false;
    }
  };
}

// src/source/code-frame.ts
var linesBefore = 2;
var widestLine = 160;
function drawCodeFrame({ file, text, firstLine, offset }) {
  const before = text.slice(0, offset);
  const row = before.split("\n").length - 1;
  const column = offset - (before.lastIndexOf("\n") + 1);
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const shown = lines.slice(Math.max(0, row - linesBefore), row + 1);
  const width = String(firstLine + row).length;
  const gutter = " ".repeat(width);
  const cut = Math.max(0, column - widestLine / 2);
  const body = shown.map((line, index) => {
    const number = String(firstLine + row - (shown.length - 1) + index).padStart(width);
    return `${number} | ${line.slice(cut, cut + widestLine)}`.trimEnd();
  });
  return [
    `${gutter}--> ${file}:${firstLine + row}:${column + 1}`,
    `${gutter} |`,
    ...body,
    `${gutter} | ${" ".repeat(column - cut)}^`
  ].join("\n");
}

// src/diagnostics/format-diagnostic.ts
function formatDiagnostic(diagnostic) {
  const lines = [`${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}`];
  if (diagnostic.place) lines.push(indent(drawCodeFrame(diagnostic.place)));
  else if (diagnostic.file) lines.push(`  --> ${diagnostic.file}`);
  if (diagnostic.hint) lines.push(indent(`hint: ${diagnostic.hint}`));
  return lines.join("\n");
}
function indent(text) {
  return text.replace(/^/gm, "  ");
}

// src/io/load-statistics.ts
import { readFile, stat as stat2 } from "node:fs/promises";
import { join as join2, resolve as resolve2 } from "node:path";

// src/statistics/shape.ts
var statisticsLists = {
  tables: {
    schema: "text",
    name: "text",
    bytes: "number?",
    indexBytes: "number?",
    rows: "number?",
    deadRows: "number?",
    lastVacuum: "text?",
    lastAnalyze: "text?"
  },
  indexes: {
    schema: "text",
    table: "text",
    name: "text",
    bytes: "number?",
    scans: "number?",
    valid: "boolean?"
  },
  sequences: {
    schema: "text",
    name: "text",
    lastValue: "number or text?",
    maxValue: "number or text?"
  },
  extensions: { name: "text", version: "text" },
  migrations: { schema: "text", table: "text", version: "text" },
  probes: { name: "text", rows: "rows" }
};
function fits(value, type) {
  const absent = value === void 0 || value === null;
  switch (type) {
    case "text":
      return typeof value === "string" && value !== "";
    case "text?":
      return absent || typeof value === "string";
    case "number?":
      return absent || typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "boolean?":
      return absent || typeof value === "boolean";
    case "number or text?":
      return absent || typeof value === "number" || typeof value === "string";
    case "rows":
      return Array.isArray(value) && value.every(isFlatRow);
  }
}
function isFlatRow(row) {
  if (row === null || typeof row !== "object" || Array.isArray(row)) return false;
  return Object.values(row).every((value) => value === null || typeof value !== "object");
}

// src/statistics/parse-statistics.ts
var hint = "make the file with the script that `dumplens collect` prints: psql -XAtq -f collect.sql > file";
function parseStatistics(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError([problem(file, `it is no JSON (${error.message.split(" in JSON")[0]})`)]);
  }
  const record = value;
  if (record === null || typeof record !== "object" || record.format !== "dumplens-statistics") {
    throw new InputError([problem(file, 'it is no statistics file: "format" is not "dumplens-statistics"')]);
  }
  if (record.schemaVersion !== 1) {
    throw new InputError([
      problem(file, `its schemaVersion is ${JSON.stringify(record.schemaVersion)}; 1 is known`)
    ]);
  }
  const problems = [];
  const entries = Object.keys(statisticsLists).map((name) => [
    name,
    readList(name, record[name] ?? [], (message) => problems.push(problem(file, message)))
  ]);
  if (!fits(record.totalBytes, "number?")) problems.push(problem(file, "totalBytes is no number"));
  if (!fits(record.collectedAt, "text?")) problems.push(problem(file, "collectedAt is no text"));
  if (problems.length) throw new InputError(problems);
  const server = record.server;
  return withoutNulls({
    format: record.format,
    schemaVersion: 1,
    collectedAt: record.collectedAt,
    server: typeof server?.version === "string" ? { version: server.version } : null,
    totalBytes: record.totalBytes,
    ...Object.fromEntries(entries)
  });
}
function readList(name, value, complain) {
  if (!Array.isArray(value)) {
    complain(`${name} is no list`);
    return [];
  }
  const fields = Object.entries(statisticsLists[name]);
  return value.map((entry, index) => {
    if (entry === null || typeof entry !== "object") {
      complain(`${name}[${index}] is no object`);
      return {};
    }
    for (const [field, type] of fields) {
      if (!fits(entry[field], type)) complain(`${name}[${index}].${field} is not as it should be`);
    }
    const known = Object.fromEntries(fields.map(([field]) => [field, entry[field]]));
    return name === "probes" ? known : withoutNulls(known);
  });
}
function withoutNulls(record) {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== void 0)
  );
}
function problem(file, what) {
  return { code: "statistics", severity: "error", message: `${file}: ${what}`, file, hint };
}

// src/io/load-statistics.ts
async function loadStatistics(dump, named, cwd) {
  if (named !== void 0) return readStatistics(named, cwd);
  if (dump === "-") return void 0;
  const beside = dump.replace(/(?:\.(?:sql|dump|txt|ddl))?(?:\.gz)?$/i, ".stats.json");
  return await isFile(resolve2(cwd, beside)) ? readStatistics(beside, cwd) : void 0;
}
async function dumpInFolder(path, cwd) {
  if (path === "-") return path;
  const found = await stat2(resolve2(cwd, path)).catch(() => void 0);
  if (!found?.isDirectory()) return path;
  const { default: glob } = await import("fast-glob");
  const dumps = await glob("*.{sql,dump,sql.gz}", { cwd: resolve2(cwd, path), onlyFiles: true });
  return dumps.length === 1 ? join2(path, dumps[0]) : path;
}
async function readStatistics(path, cwd) {
  let text;
  try {
    text = await readFile(resolve2(cwd, path), "utf8");
  } catch (error) {
    const { code } = error;
    const message = `${path}: ${code === "ENOENT" ? "there is no such statistics file" : `it cannot be read (${code})`}`;
    throw new InputError([{ code: "unreadable-file", severity: "error", message, file: path }]);
  }
  return parseStatistics(text.replace(/^\uFEFF/, ""), path);
}
async function isFile(path) {
  return stat2(path).then(
    (found) => found.isFile(),
    () => false
  );
}

// src/io/read-snapshot-file.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { resolve as resolve3 } from "node:path";
import { createGunzip } from "node:zlib";

// src/io/recognise-archive.ts
function recogniseArchive(head, path) {
  const ascii = new TextDecoder("latin1").decode(head.subarray(0, 512));
  const restore = `pg_restore --schema-only --file=${plainName(path)} ${path}`;
  if (ascii.startsWith("PGDMP")) {
    return problem2("custom-format", "is a pg_dump archive in custom format", `turn it into SQL: ${restore}`);
  }
  if (ascii.slice(257, 262) === "ustar") {
    return problem2("tar-format", "is a tar archive", `if pg_dump -Ft wrote it, turn it into SQL: ${restore}`);
  }
  if (ascii.startsWith("\x8B")) {
    return problem2("twice-compressed", "is compressed twice", "unpack it once with gunzip");
  }
  const magic = Object.entries(compressions).find(([bytes]) => ascii.startsWith(bytes));
  if (magic) {
    return problem2("compressed", `is compressed with ${magic[1]}`, `unpack it first: ${magic[1]} -d ${path}`);
  }
  if (head.length === 0 || /^\s*$/.test(ascii)) {
    if (head.length <= 512) return problem2("empty-file", "is empty", "run pg_dump --schema-only again");
  }
  return void 0;
  function problem2(code, what, hint2) {
    return { code, severity: "error", message: `${path} ${what}`, file: path, hint: hint2 };
  }
}
var compressions = {
  "(\xB5/\xFD": "zstd",
  '"M': "lz4",
  BZh: "bzip2",
  "\xFD7zXZ": "xz",
  "PK": "unzip"
};
function plainName(path) {
  return path === "-" ? "plain.sql" : `${path.replace(/\.(?:dump|custom|backup|pgdump|tar|bin)$/i, "")}.sql`;
}

// src/io/read-snapshot-file.ts
var headBytes = 4096;
var chunkBytes = 1024 * 1024;
async function readSnapshotFile({ label, path }, { cwd, stdin, keepRows, onProgress }) {
  const hash = createHash("sha256");
  const splitter = createSplitter({ file: path, keepRows });
  const opened = path === "-" ? stdin : createReadStream(resolve3(cwd, path), { highWaterMark: chunkBytes });
  let bytes = 0;
  let encoding;
  let head = Buffer.alloc(0);
  let compressed = false;
  let lines = (text) => text;
  function decode(chunk, last) {
    if (!encoding) {
      head = Buffer.concat([head, chunk]);
      if (head.length < headBytes && !last) return;
      const archive = recogniseArchive(head, path);
      if (archive) throw new InputError([archive]);
      encoding = detectEncoding(head);
      const first = encoding.decoder.decode(head.subarray(encoding.skip), { stream: !last });
      lines = unifyLineEnds(first);
      splitter.push(lines(first));
      return;
    }
    if (chunk.length) splitter.push(lines(encoding.decoder.decode(chunk, { stream: true })));
    if (last) splitter.push(lines(encoding.decoder.decode()));
  }
  try {
    const raw = tap(opened, (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      onProgress?.(bytes);
    });
    const first = await raw.next();
    if (!first.done) {
      compressed = first.value[0] === 31 && first.value[1] === 139;
      const rest = prepend(first.value, raw);
      for await (const chunk of compressed ? gunzip(rest) : rest) decode(chunk, false);
    }
    decode(Buffer.alloc(0), true);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([unreadable(path, error)]);
  }
  const split = splitter.finish();
  return {
    label,
    path,
    sha256: hash.digest("hex"),
    bytes,
    encoding: `${encoding?.encoding ?? "utf-8"}${compressed ? ", gzip" : ""}`,
    ...split
  };
}
async function* tap(stream, see) {
  for await (const chunk of stream) {
    const buffer = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    see(buffer);
    yield buffer;
  }
}
async function* prepend(first, rest) {
  yield first;
  yield* rest;
}
async function* gunzip(chunks) {
  const { Readable: ReadableStream, pipeline } = await import("node:stream");
  const inflate = createGunzip({ chunkSize: 1024 * 1024 });
  pipeline(ReadableStream.from(chunks), inflate, () => {
  });
  yield* inflate;
}
function unreadable(path, error) {
  const reasons = {
    ENOENT: ["there is no such file", "check the path; label=path gives the file a name in the report"],
    EISDIR: ["it is a folder", "name the dump file in it"],
    EACCES: ["it may not be read", "check the permissions of the file"],
    Z_DATA_ERROR: ["its gzip data is damaged", "copy the file again and compare checksums"],
    Z_BUF_ERROR: ["its gzip data ends early", "copy the file again and compare checksums"]
  };
  const [reason, hint2] = reasons[error.code ?? ""] ?? [
    `it cannot be read (${error.code ?? error.message})`,
    ""
  ];
  return {
    code: "unreadable-file",
    severity: "error",
    message: `${path}: ${reason}`,
    file: path,
    ...hint2 ? { hint: hint2 } : {}
  };
}

// src/cli/resolve-path.ts
import { existsSync } from "node:fs";
import { resolve as resolve4 } from "node:path";
async function resolvePath(path, cwd) {
  if (path === "-" || existsSync(resolve4(cwd, path)) || !/[*?[{]/.test(path)) return path;
  const { default: glob } = await import("fast-glob");
  const found = await glob(path, { cwd, onlyFiles: true });
  if (found.length === 1) return found[0];
  if (found.length === 0) throw new UsageError(`no file matches '${path}'`);
  throw new UsageError(
    `'${path}' matches ${found.length} files: ${found.sort().slice(0, 5).join(", ")}`,
    "a side of a comparison is one file; make the pattern more exact"
  );
}

// src/cli/read-inputs.ts
async function readInputs(sources, {
  strict,
  terminal,
  progress,
  settings,
  statistics = {}
}) {
  const files = [];
  const problems = [];
  const measured = [];
  const { loadSnapshots } = await import("./load-snapshot-UQVK7FH3.js");
  for (const source of sources) {
    progress.step(`reading ${source.path}`);
    const path = await dumpInFolder(await resolvePath(source.path, terminal.cwd), terminal.cwd);
    try {
      measured.push(await loadStatistics(path, statistics[source.label], terminal.cwd));
      files.push(
        await readSnapshotFile(
          { label: source.label, path },
          {
            cwd: terminal.cwd,
            stdin: terminal.stdin,
            keepRows: (table) => migrationToolOf(table) !== void 0,
            onProgress: (bytes) => progress.step(`reading ${source.path}: ${Math.round(bytes / 1e6)} MB`)
          }
        )
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.diagnostics);
    }
  }
  progress.step("reading statements");
  const loaded = await loadSnapshots(files, settings);
  const snapshots = loaded.map((snapshot, index) => {
    const own = problems.length ? void 0 : measured[index];
    return own ? { ...snapshot, statistics: own } : snapshot;
  });
  const found = [...problems, ...snapshots.flatMap(({ diagnostics }) => diagnostics)];
  const unusable = problems.length > 0 || found.some(({ code }) => code === "no-sql");
  if (unusable || strict && found.some(({ severity }) => severity !== "note")) throw new InputError(found);
  progress.done();
  if (found.length) terminal.stderr.write(`${found.map(formatDiagnostic).join("\n\n")}

`);
  return snapshots;
}

// src/cli/commands/diff.ts
function addDiff(parser, { terminal, exitWith }) {
  return parser.command(
    "diff <from> <to>",
    "list what differs, one line per property (exit 1 when something does)",
    (command) => command.positional("from", sidePositionals.from).positional("to", sidePositionals.to).options({ ...inputOptions, ...compareOptions, ...decisionOptions }),
    async ({ from, to, strict, quiet, strictText, ...flags }) => {
      const decided = await decide(flags, terminal);
      const progress = createProgress(terminal, quiet);
      const sources = parseSources(from, to, decided.config.labels);
      const [before, after] = await readInputs(sources, { strict, terminal, progress, ...decided });
      const { compareSnapshots } = await import("./compare-snapshots-VUMG4L3A.js");
      const { printDiff } = await import("./print-diff-2W7GU2CV.js");
      const compared = compareSnapshots(before, after, { strictText, settings: decided.settings });
      progress.done();
      await writeOutput(printDiff(compared), terminal.stdout);
      if (compared.deltas.length) exitWith(exitDiffers);
    }
  );
}

// src/cli/commands/explain.ts
function addExplain(parser, { terminal }) {
  return parser.command(
    "explain [rule]",
    "explain a rule of the risk assessment, or list all rules",
    (command) => command.positional("rule", { type: "string", describe: "the rule, as `table-rewrite`" }),
    async ({ rule }) => {
      const { explainRule, listRules } = await import("./explain-rule-SIIKYO2C.js");
      await writeOutput(rule === void 0 ? listRules() : explainRule(rule), terminal.stdout);
    }
  );
}

// src/cli/commands/init.ts
function addInit(parser, { terminal }) {
  return parser.command(
    "init <from> <to>",
    "write a commented dumplens.config.yaml made from the two dumps",
    (command) => command.positional("from", sidePositionals.from).positional("to", sidePositionals.to).options({
      out: { type: "string", alias: "o", describe: "a file (default: dumplens.config.yaml); - to print" },
      force: { type: "boolean", default: false, describe: "write over a configuration that is there" }
    }),
    async ({ from, to, out = "dumplens.config.yaml", force }) => {
      const progress = createProgress(terminal, false);
      const [before, after] = await readInputs(parseSources(from, to), { strict: false, terminal, progress });
      const { compareSnapshots } = await import("./compare-snapshots-VUMG4L3A.js");
      const { writeInitialConfig } = await import("./initial-config-EVYAZ2NA.js");
      const text = writeInitialConfig(compareSnapshots(before, after));
      progress.done();
      const { configExists } = await import("./config-exists-BGHQ6BUZ.js");
      if (out !== "-" && !force && await configExists(terminal.cwd, out)) {
        throw new UsageError(`${out} is there already`, "write over it with --force, or name another file with --out");
      }
      await writeFiles([{ name: "dumplens.config.yaml", text }], out === "-" ? void 0 : out, terminal);
    }
  );
}

// src/cli/commands/inspect.ts
function addInspect(parser, { terminal }) {
  return parser.command(
    "inspect <dump>",
    "describe one dump: its origin, its objects by kind, and how it was read",
    (command) => command.positional("dump", {
      type: "string",
      demandOption: true,
      describe: "a dump, label=dump, or - for standard input"
    }).options({
      ...inputOptions,
      format: {
        choices: ["text", "json"],
        default: "text",
        describe: "form of the output"
      }
    }),
    async ({ dump, strict, quiet, format }) => {
      const progress = createProgress(terminal, quiet);
      const [snapshot] = await readInputs([parseSource(dump)], { strict, terminal, progress });
      const { inspectSnapshot, printInspection } = await import("./inspect-snapshot-BJ4F2G4F.js");
      const inspection = inspectSnapshot(snapshot);
      const output = format === "json" ? JSON.stringify(inspection, null, 2) : printInspection(inspection);
      progress.done();
      await writeOutput(`${output}
`, terminal.stdout);
    }
  );
}

// src/cli/fail-on.ts
var failOnOption = {
  "fail-on": {
    choices: levels,
    describe: "exit 1 where a finding is of this level or worse"
  }
};
function failOn(limit, findings, {
  stderr,
  exitWith
}) {
  if (limit === void 0) return;
  const reached = findings.filter(({ level }) => reaches(level, limit));
  if (reached.length === 0) return;
  const rules = [...new Set(reached.map(({ rule }) => rule))];
  stderr.write(`${reached.length} findings of level ${limit} or worse: ${rules.join(", ")}
`);
  exitWith(exitDiffers);
}

// src/cli/keep-stdin.ts
import { Readable } from "node:stream";
async function keepStdin(sources, terminal) {
  if (!sources.some(({ path }) => path === "-")) return terminal;
  const pieces = [];
  let bytes = 0;
  for await (const piece of terminal.stdin) {
    const buffer = Buffer.from(piece);
    bytes += buffer.length;
    if (bytes > mostTextBytes) {
      throw new UsageError(
        "standard input is too large to be loaded for a proof",
        "rows are not needed: use pg_dump --schema-only"
      );
    }
    pieces.push(buffer);
  }
  const content = Buffer.concat(pieces);
  return Object.defineProperty({ ...terminal }, "stdin", {
    get: () => Readable.from(content.length ? [content] : [])
  });
}

// src/cli/prove-inputs.ts
async function proveInputs(compared, options, { terminal, progress }) {
  const { readDumpText } = await import("./read-dump-text-JTGEIHMJ.js");
  const { proveSnapshots, openEmbeddedEngine } = await import("./prove-snapshots-ZJXOJPQ3.js");
  const { EngineMissing } = await import("./engine-missing-KRDV2TGS.js");
  const read = ({ path, sha256 }) => readDumpText(path, { cwd: terminal.cwd, stdin: terminal.stdin, sha256 });
  const texts = {
    before: await read(compared.before.file),
    after: await read(compared.after.file)
  };
  try {
    return await proveSnapshots({ compared, texts, ...options }, openEmbeddedEngine, progress.step);
  } catch (error) {
    if (error instanceof EngineMissing) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

// src/cli/commands/plan.ts
function addPlan(parser, { terminal, exitWith }) {
  return parser.command(
    "plan <from> <to>",
    "write the migration that turns the first schema into the second",
    (command) => command.positional("from", sidePositionals.from).positional("to", sidePositionals.to).options({
      ...inputOptions,
      ...compareOptions,
      ...decisionOptions,
      rollback: { type: "boolean", default: false, describe: "write the way back instead" },
      ...planOptions,
      ...verifyOption,
      ...failOnOption,
      "allow-destructive": {
        type: "boolean",
        default: false,
        describe: "write what destroys as statements, not as comments"
      },
      out: { type: "string", alias: "o", describe: "a file, or a folder for one file per phase" }
    }),
    async ({
      from,
      to,
      strict,
      quiet,
      strictText,
      rollback,
      style,
      targetVersion,
      verify,
      allowDestructive,
      failOn: limit,
      out,
      ...flags
    }) => {
      const decided = await decide(flags, terminal);
      const progress = createProgress(terminal, quiet);
      const sources = parseSources(from, to, decided.config.labels);
      const kept = verify ? await keepStdin(sources, terminal) : terminal;
      const [before, after] = await readInputs(sources, { strict, terminal: kept, progress, ...decided });
      progress.step("comparing");
      const { compareSnapshots } = await import("./compare-snapshots-VUMG4L3A.js");
      const { planSnapshots } = await import("./plan-snapshots-SWWUFIYG.js");
      const { planRollback } = await import("./plan-rollback-DJ7E35PQ.js");
      const { printPlan } = await import("./print-plan-UTDFXTV5.js");
      const { notVerifiedLine, proofLine } = await import("./proof-words-6TWUCVNT.js");
      const compared = compareSnapshots(before, after, { strictText, trustBefore: true });
      const options = { style, strictText, ...targetVersion === void 0 ? {} : { targetVersion } };
      const proven = verify ? await proveInputs(compared, options, { terminal: kept, progress }) : void 0;
      const plan = rollback ? proven?.rollback ?? planRollback(compared, options) : proven?.forward ?? planSnapshots(compared.before, compared.after, compared.deltas, options);
      const [origin, target] = rollback ? [after, before] : [before, after];
      const text = printPlan(plan, {
        allowDestructive,
        head: [
          proven ? proofLine(proven.proof, rollback ? "rollback" : "forward") : notVerifiedLine,
          `${rollback ? "Rollback" : "Migration"} from ${origin.label} to ${target.label}.`
        ]
      });
      progress.done();
      if (proven && proven.proof[rollback ? "rollback" : "forward"].outcome.result !== "proven") {
        terminal.stderr.write("warning: this plan is not proven; its first line says why\n");
        exitWith(exitDiffers);
      }
      await writeFiles([{ name: "plan.sql", text }], out, terminal);
      if (limit !== void 0) {
        const { judgeDirection } = await import("./judge-direction-3UW7XADU.js");
        const findings = judgeDirection(compared, plan, rollback ? "rollback" : "forward");
        failOn(limit, findings, { stderr: terminal.stderr, exitWith });
      }
    }
  );
}

// src/cli/report-output.ts
import { resolve as resolve5 } from "node:path";

// src/cli/place-parts.ts
import { basename as basename2, dirname as dirname2, extname } from "node:path";
function placeParts(files, out) {
  const parts = files.map(({ name }) => /-\d+(?=\.[^.]+$)/.exec(name)?.[0]);
  if (out === void 0 || extname(out) === "" || files.length < 2 || parts.some((part) => !part)) {
    return { files, out };
  }
  const stem = basename2(out, extname(out));
  return {
    files: files.map(({ text }, index) => ({ name: `${stem}${parts[index]}${extname(out)}`, text })),
    out: `${dirname2(out)}/`
  };
}

// src/cli/report-formats.ts
import { extname as extname2 } from "node:path";
var formats = ["markdown", "html", "json", "terminal"];
var byEnding = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".txt": "terminal"
};
function chooseFormats(asked, out, own = []) {
  const known = [.../* @__PURE__ */ new Set([...formats, ...own])];
  const names = (asked ?? []).flatMap((value) => value.split(",")).map((name) => name.trim());
  const chosen = [...new Set(names)].map((name) => {
    if (known.includes(name)) return name;
    const near = suggest(name, known);
    throw new UsageError(
      `there is no format '${name}'`,
      near ? `did you mean '${near}'?` : `the formats are ${known.join(", ")}`
    );
  });
  if (chosen.length) return chosen;
  return [byEnding[extname2(out ?? "").toLowerCase()] ?? "markdown"];
}

// src/cli/report-output.ts
var outputOptions = {
  format: {
    type: "string",
    array: true,
    alias: "f",
    describe: `one or more of ${formats.join(", ")} (default: by the ending of --out, else markdown)`
  },
  out: { type: "string", alias: "o", describe: "a file, or a folder for several files" },
  template: { type: "string", describe: "a folder with template sets of your own, in part or whole" },
  fit: { type: "number", describe: "cut Markdown into numbered parts of at most this many bytes" },
  baseline: {
    type: "string",
    describe: "an older JSON report: marks differences as new, still open or fixed"
  }
};
var leastFit = 2e3;
async function prepareOutput({ format, out, template, fit, baseline }, terminal) {
  const templates = template === void 0 ? void 0 : resolve5(terminal.cwd, template);
  const chosen = chooseFormats(format, out, await setsIn(templates));
  if (fit !== void 0 && !(Number.isInteger(fit) && fit >= leastFit)) {
    throw new UsageError(`--fit ${fit} is no size for a part`, `a whole number of bytes, at least ${leastFit}`);
  }
  const former = baseline === void 0 ? void 0 : await loadBaseline(baseline, terminal.cwd);
  return async (view) => {
    const { renderReport } = await import("./render-report-BBNBHOQY.js");
    const files = await renderReport(former ? former(view) : view, chosen, {
      colour: !out && wantsColour(terminal),
      ...templates === void 0 ? {} : { templates },
      ...fit === void 0 ? {} : { fit }
    });
    const placed = placeParts(files, out);
    await writeFiles(placed.files, placed.out, terminal);
  };
}
async function setsIn(folder) {
  if (folder === void 0) return [];
  const { listTemplateSets } = await import("./list-template-sets-PTVE3XE6.js");
  return listTemplateSets(folder);
}
async function loadBaseline(path, cwd) {
  const { readBaseline } = await import("./read-baseline-DPK2S27F.js");
  const { markBaseline } = await import("./mark-baseline-GAANFRBF.js");
  const former = await readBaseline(resolve5(cwd, path), path);
  return (view) => markBaseline(view, former);
}

// src/cli/commands/report.ts
function addReport(parser, { terminal, exitWith }) {
  return parser.command(
    "report <from> <to>",
    "write the analysis: what differs, who is ahead, what it means",
    (command) => command.positional("from", sidePositionals.from).positional("to", sidePositionals.to).options({
      ...inputOptions,
      ...compareOptions,
      ...decisionOptions,
      ...verifyOption,
      ...outputOptions,
      ...failOnOption,
      only: { type: "string", array: true, describe: "write these sections only" },
      skip: { type: "string", array: true, describe: "leave these sections out" },
      title: { type: "string", describe: "the title of the report" },
      date: { type: "string", describe: "the date that the report bears; without it there is none" }
    }).example("$0 report production=prod.sql staging=staging.sql -o report.md", ""),
    async ({
      from,
      to,
      strict,
      quiet,
      strictText,
      verify,
      only,
      skip,
      title,
      date,
      failOn: limit,
      ...output
    }) => {
      const decided = await decide({ ...output, date }, terminal);
      const progress = createProgress(terminal, quiet);
      const write = await prepareOutput(output, terminal);
      const sources = parseSources(from, to, decided.config.labels);
      const kept = verify ? await keepStdin(sources, terminal) : terminal;
      const [before, after] = await readInputs(sources, { strict, terminal: kept, progress, ...decided });
      progress.step("comparing");
      const { compareSnapshots } = await import("./compare-snapshots-VUMG4L3A.js");
      const { buildReport } = await import("./build-report-WF5NPIMD.js");
      const { registry } = await import("./kinds-UXMYQVKH.js");
      const compared = compareSnapshots(before, after, { strictText, settings: decided.settings });
      const { explainChanges } = await import("./explain-changes-NHPVL37J.js");
      const proven = verify ? await proveInputs(compared, { style: "online", strictText }, { terminal: kept, progress }) : void 0;
      const { judgeChanges } = await import("./judge-plan-VJCCF7PS.js");
      const findings = [];
      const view = buildReport(compared, registry, {
        judge: (change) => {
          const judgement = judgeChanges(change);
          findings.push(...judgement.findings);
          return judgement;
        },
        config: decided.config,
        explain: await explainChanges(compared.deltas),
        ...proven ? { proof: proven.proof } : {},
        ...title ? { title } : {},
        ...date ? { date } : {},
        only: only ?? [],
        skip: skip ?? []
      });
      progress.step("writing");
      await write(view);
      progress.done();
      failOn(limit, findings, { stderr: terminal.stderr, exitWith });
    }
  );
}

// src/cli/commands/verify.ts
function addVerify(parser, { terminal, exitWith }) {
  return parser.command(
    "verify <from> <to>",
    "run the plan and its rollback on an embedded PostgreSQL (exit 1 when one is not proven)",
    (command) => command.positional("from", sidePositionals.from).positional("to", sidePositionals.to).options({
      ...inputOptions,
      ...compareOptions,
      ...decisionOptions,
      ...planOptions,
      format: {
        choices: ["text", "json"],
        default: "text",
        describe: "form of the output"
      }
    }),
    async ({ from, to, strict, quiet, strictText, style, targetVersion, format, ...flags }) => {
      const decided = await decide(flags, terminal);
      const sources = parseSources(from, to, decided.config.labels);
      const progress = createProgress(terminal, quiet);
      const kept = await keepStdin(sources, terminal);
      const [before, after] = await readInputs(sources, { strict, terminal: kept, progress, ...decided });
      progress.step("comparing");
      const { compareSnapshots } = await import("./compare-snapshots-VUMG4L3A.js");
      const { isProven } = await import("./proof-WFNXNMKK.js");
      const { printProof } = await import("./print-proof-XCGSPXAU.js");
      const compared = compareSnapshots(before, after, { strictText, settings: decided.settings });
      const { proof } = await proveInputs(
        compared,
        { style, strictText, ...targetVersion === void 0 ? {} : { targetVersion } },
        { terminal: kept, progress }
      );
      progress.done();
      const output = format === "json" ? JSON.stringify(proof, null, 2) : printProof(proof);
      await writeOutput(`${output}
`, terminal.stdout);
      if (!isProven(proof)) exitWith(exitDiffers);
    }
  );
}

// src/cli/configured-flags.ts
var flagsOf = {
  report: ["strict", "quiet", "strictText", "verify", "format", "out", "only", "skip", "title", "date"],
  diff: ["strict", "quiet", "strictText"],
  plan: ["strict", "quiet", "strictText", "style", "targetVersion", "verify", "allowDestructive"],
  verify: ["strict", "quiet", "strictText", "style", "targetVersion"]
};
function configuredFlags(command, config) {
  const keys = flagsOf[command ?? ""] ?? [];
  return Object.fromEntries(
    keys.flatMap(
      (key) => config[key] === void 0 ? [] : [[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), config[key]]]
    )
  );
}
function readsConfig(command) {
  return command !== void 0 && Object.hasOwn(flagsOf, command);
}
function namedConfig(argv) {
  const at = argv.findIndex((argument) => /^--config(?:=|$)/.test(argument));
  if (at < 0) return void 0;
  return argv[at].includes("=") ? argv[at].slice("--config=".length) : argv[at + 1];
}

// src/cli/report-error.ts
var reportPlace = "https://github.com/dumplens/dumplens/issues";
function reportError(error, terminal) {
  const write = (text) => terminal.stderr.write(`${text}
`);
  if (error instanceof InputError) {
    write(error.diagnostics.map(formatDiagnostic).join("\n\n"));
    return exitError;
  }
  if (error instanceof UsageError) {
    write(`error: ${error.message}`);
    if (error.hint) write(`  hint: ${error.hint}`);
    return exitError;
  }
  write(`This is a mistake in dumplens ${version}, not in your files.`);
  write(`Please report it with the lines below (they hold no text of your dumps): ${reportPlace}`);
  write(stackWithoutMessage(error));
  return exitBug;
}
function stackWithoutMessage(error) {
  if (!(error instanceof Error)) return "a value was thrown that is no error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`  ${error.name}`, ...frames.slice(0, 12)].join("\n");
}

// src/cli/main.ts
async function run(argv, terminal) {
  let code = exitDone;
  const context = {
    terminal,
    exitWith(value) {
      code = value;
    }
  };
  let config = {};
  try {
    const isHelp = argv.some((argument) => /^(?:-h|--help)$/.test(argument));
    if (readsConfig(argv[0]) && !isHelp) {
      const { loadConfig } = await import("./load-config-VW7CNJDP.js");
      config = await loadConfig(terminal.cwd, namedConfig(argv));
    }
  } catch (error) {
    return reportError(error, terminal);
  }
  const parser = [addReport, addDiff, addInspect, addPlan, addVerify, addExplain, addCollect, addInit].reduce((known, add) => add(known, context), yargs([...argv])).config(configuredFlags(argv[0], config)).scriptName("dumplens").usage("$0 <command>\n\nCompares PostgreSQL schemas offline, from pg_dump files.").demandCommand(1, "Name a command: report, diff, inspect, plan or verify.").strict().recommendCommands().version(version).help().alias({ h: "help", V: "version" }).epilogue(
    "Exit codes: 0 done (diff: equal, verify: proven), 1 differences (diff) or not proven (verify, plan --verify), 2 unusable arguments or files, 3 a bug."
  ).wrap(Math.min(100, terminal.stdout.columns ?? 100)).exitProcess(false).fail((message, error) => {
    throw error ?? new UsageError(message, "dumplens --help lists commands and options");
  });
  try {
    await parser.parseAsync(namesStandardInput(argv), {}, (_error, _argv, output) => {
      if (output) terminal.stdout.write(`${output}
`);
    });
  } catch (error) {
    return reportError(error, terminal);
  }
  return code;
}
function namesStandardInput(argv) {
  return argv.map(
    (argument, index) => argument === "-" && !/^(?:--out|-o)$/.test(argv[index - 1] ?? "") ? "stdin=-" : argument
  );
}

// src/cli/start.ts
async function main() {
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: Date.now
  });
  process.exit(code);
}
export {
  main
};
