import {
  dumpedVersion,
  extensionsCreatedBy,
  importExtensions,
  importOptional,
  unsupported
} from "./chunk-UTULBKJE.js";
import "./chunk-PGTK3VEJ.js";
import {
  splitStatements
} from "./chunk-6XY3JLGW.js";
import "./chunk-RGGPEPNC.js";
import {
  quoteIdentifier,
  quoteLiteral,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/verify/server.ts
var shared;
function emptyCluster() {
  shared ??= createCluster();
  return shared;
}
async function createCluster() {
  const { PGlite } = await importPglite();
  const server = await PGlite.create();
  const { rows } = await server.query(
    "SELECT current_setting('server_version') AS version"
  );
  const data = await server.dumpDataDir("none");
  await server.close();
  return { data, version: rows[0].version };
}
async function startServer(data, extensions) {
  const { PGlite } = await importPglite();
  const server = await PGlite.create({ loadDataDir: data, extensions: await importExtensions(extensions) });
  await settle(server);
  return server;
}
async function settle(server) {
  await server.exec("ROLLBACK");
  await server.exec(
    "RESET SESSION AUTHORIZATION; RESET ALL; SET search_path TO public; SET event_triggers = off"
  );
}
function importPglite() {
  return importOptional("@electric-sql/pglite", () => import("@electric-sql/pglite"));
}

// src/verify/dump-schema.ts
async function dumpSchema(server) {
  const { pgDump } = await importOptional(
    "@electric-sql/pglite-tools",
    () => import("@electric-sql/pglite-tools/pg_dump")
  );
  await settle(server);
  const file = await pgDump({ pg: server, args: ["--schema-only"] });
  await settle(server);
  return file.text();
}

// src/verify/created-names.ts
var name = String.raw`(?:"(?:[^"]|"")+"|[\w$]+)`;
var create = new RegExp(
  String.raw`^CREATE\s+(?:OR\s+REPLACE\s+)?(?:(?:UNLOGGED|FOREIGN|MATERIALIZED|RECURSIVE)\s+)*(?:TABLE|VIEW|SEQUENCE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|SCHEMA|COLLATION|OPERATOR\s+CLASS|TEXT\s+SEARCH\s+\w+|ACCESS\s+METHOD|LANGUAGE)\s+(?:IF\s+NOT\s+EXISTS\s+)?(${name}(?:\.${name})?)`,
  "i"
);
function createdNames(statements) {
  const unquote = (part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase();
  const names = /* @__PURE__ */ new Set();
  for (const statement of statements) {
    const path2 = create.exec(statement)?.[1];
    if (path2 !== void 0) names.add(path2.match(new RegExp(name, "g")).map(unquote).join("."));
  }
  return names;
}

// src/verify/remedies/already-there.ts
var undefinedObject = /* @__PURE__ */ new Set(["42P01", "42704", "42883", "3F000", "42703", "3D000"]);
var alreadyThere = ({ code, message, statement }) => {
  if (code === "42P06" && /^schema "public" already exists/.test(message)) return { skip: true };
  if (/^(?:language|extension) "plpgsql" already exists/.test(message)) return { skip: true };
  if (/^DROP\b/i.test(statement) && undefinedObject.has(code)) return { skip: true };
  if (/^ALTER\b[\s\S]*\bDROP\b/i.test(statement) && undefinedObject.has(code)) return { skip: true };
  return void 0;
};

// src/verify/remedies/stub-name.ts
function splitStubName(name2) {
  const dot = name2.indexOf(".");
  return dot > 0 ? { schema: name2.slice(0, dot), own: name2.slice(dot + 1) } : { schema: "public", own: name2 };
}
function quoteStubName(name2) {
  const { schema, own } = splitStubName(name2);
  return quoteName([schema, own]);
}
function quoteOperatorName(name2) {
  const { schema, own } = splitStubName(name2);
  return `${quoteIdentifier(schema)}.${own}`;
}
function hide(object) {
  return `ALTER EXTENSION plpgsql ADD ${object}`;
}

// src/verify/remedies/stub-function.ts
function stubFunction(target, result) {
  const kind = result === void 0 ? "PROCEDURE" : "FUNCTION";
  const returns = result === void 0 ? "" : ` RETURNS ${result} IMMUTABLE`;
  return [`CREATE ${kind} ${target}${returns} LANGUAGE internal AS 'shell_in'`, hide(`${kind} ${target}`)];
}

// src/verify/remedies/function-result.ts
var wanted = [
  /^column ".+" is of type (.+) but (?:(?:default|generation) )?expression is of type /,
  /^argument of .+ must be type (boolean), not type /,
  /^operator does not exist: text (?:=|<>|<|>|<=|>=) (\S.*)$/,
  /^operator does not exist: (\S.*) (?:=|<>|<|>|<=|>=) text$/
];
var jsonOperator = /^operator does not exist: text (?:->>?|#>>?|@>|<@|\?[|&]?) /;
var functionResult = ({ code, message, statement, stubs }) => {
  if (code !== "42804" && code !== "42883") return void 0;
  const found = wanted.map((pattern) => pattern.exec(message)?.[1]).find((type2) => type2 !== void 0);
  const type = jsonOperator.test(message) ? "jsonb" : found;
  const stub = stubs.findLast(
    ({ kind, name: name3 }) => kind === "function" && statement.includes(splitStubName(name3.replace(/\(.*$/s, "")).own)
  );
  if (type === void 0 || !stub) return void 0;
  const [, name2, types] = /^([^(]+)\((.*)\)$/s.exec(stub.name);
  const target = `${quoteStubName(name2)}(${types})`;
  return {
    before: [
      `ALTER EXTENSION plpgsql DROP FUNCTION ${target}`,
      `DROP FUNCTION ${target}`,
      ...stubFunction(target, type)
    ]
  };
};

// src/verify/remedies/missing-access-method.ts
var missingAccessMethod = ({ message, detail, statement }) => {
  const name2 = /^(?:table )?access method "(.+)" does not exist/i.exec(detail ?? message)?.[1];
  if (name2 === void 0) return void 0;
  const method = `ACCESS METHOD ${quoteIdentifier(name2)}`;
  const handler = /^CREATE\s+(?:UNIQUE\s+)?INDEX|^CREATE\s+OPERATOR/i.test(statement) ? "TYPE INDEX HANDLER bthandler" : "TYPE TABLE HANDLER heap_tableam_handler";
  return {
    stub: { kind: "access method", name: name2, why: detail ?? message },
    before: [`CREATE ${method} ${handler}`, hide(method)]
  };
};

// src/verify/remedies/missing-cast.ts
var missingCast = ({ code, message }) => {
  const [, from, to] = code === "42846" && /^cannot cast type (.+) to (\S.*)$/.exec(message) || [];
  if (from === void 0 || to === void 0) return void 0;
  const cast = `CAST (${from} AS ${to})`;
  return {
    stub: { kind: "cast", name: `${from} AS ${to}`, why: message },
    before: [`CREATE ${cast} WITH INOUT`, hide(cast)]
  };
};

// src/verify/remedies/missing-collation.ts
var missingCollation = ({ message, statement }) => {
  const name2 = /^collation "(.+?)" (?:for encoding ".+" )?does not exist/.exec(message)?.[1];
  if (name2 !== void 0) {
    const collation = `COLLATION ${quoteStubName(name2)}`;
    return {
      stub: { kind: "collation", name: name2, why: message },
      before: [`CREATE ${collation} FROM pg_catalog."C"`, hide(collation)]
    };
  }
  const locale = /^could not create locale "(.+)"|^ICU is not supported|^could not open collator/.exec(
    message
  );
  const created = /^(CREATE\s+COLLATION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"(?:[^"]|"")+"|[^\s("])+)\s*\(/i.exec(
    statement
  )?.[1];
  if (!locale || created === void 0) return void 0;
  return {
    stub: { kind: "collation", name: created.replace(/^CREATE\s+COLLATION\s+/i, ""), why: message },
    statement: `${created} (provider = libc, locale = 'C')`
  };
};

// src/verify/remedies/missing-column.ts
var forms = [
  /^column "(?<column>[^"]+)" of relation "(?<table>.+)" does not exist/,
  /^column (?<table>[^" ]+)\.(?<column>[^". ]+) does not exist/,
  /^column "(?<column>[^"]+)" does not exist/
];
var missingColumn = ({ code, message, statement, stubs }) => {
  if (code !== "42703") return void 0;
  const groups = forms.map((form2) => form2.exec(message)?.groups).find((found) => found);
  if (!groups?.column) return void 0;
  const mentioned = stubs.filter(
    ({ kind, name: name2 }) => kind === "table" && statement.includes(splitStubName(name2).own)
  );
  const byName2 = mentioned.find(
    ({ name: name2 }) => name2 === groups.table || splitStubName(name2).own === groups.table
  );
  const table = byName2 ?? (mentioned.length === 1 ? mentioned[0] : void 0);
  if (!table) return void 0;
  return {
    stub: { kind: "column", name: `${table.name}.${groups.column}`, why: message },
    before: [`ALTER TABLE ${quoteStubName(table.name)} ADD COLUMN ${quoteIdentifier(groups.column)} text`]
  };
};

// src/verify/remedies/missing-extension.ts
var directory = "/pglite/share/postgresql/extension";
var missingExtension = ({ message, statement }) => {
  const name2 = /^extension "(.+)" is not available/.exec(message)?.[1];
  if (name2 !== void 0) {
    return {
      stub: { kind: "extension", name: name2, why: message },
      file: { path: `${directory}/${name2}.control`, text: "default_version = '0'\nrelocatable = true\n" }
    };
  }
  const script = /^could not (?:stat|open) (?:file|extension script file) "(.+--0\.sql)"/.exec(message)?.[1];
  if (script !== void 0) return { file: { path: script, text: "" } };
  const empty = /^extension "(.+)" has no installation script nor update path for version "0"/.exec(
    message
  )?.[1];
  if (empty !== void 0) return { file: { path: `${directory}/${empty}--0.sql`, text: "" } };
  if (/^extension ".+" has no (?:installation|update) /.test(message)) {
    return { statement: statement.replace(/\s+(?:VERSION|UPDATE\s+TO)\s+(?:'[^']*'|"[^"]*"|[\w.]+)/i, "") };
  }
  return void 0;
};

// src/verify/remedies/missing-foreign-data-wrapper.ts
var missingForeignDataWrapper = ({ message }) => {
  const name2 = /^foreign-data wrapper "(.+)" does not exist/.exec(message)?.[1];
  if (name2 === void 0) return void 0;
  const wrapper = `FOREIGN DATA WRAPPER ${quoteIdentifier(name2)}`;
  return {
    stub: { kind: "foreign-data wrapper", name: name2, why: message },
    before: [`CREATE ${wrapper}`, hide(wrapper)]
  };
};

// src/verify/remedies/guess-result.ts
var byName = [
  [/uuid|^uid$/i, "uuid"],
  [/jwt$|json/i, "jsonb"],
  [
    /^(?:st_)?(?:is|has|contains|within|intersects|dwithin|overlaps|covers|touches|crosses|disjoint|equals)/i,
    "boolean"
  ],
  [/(?:en|de)crypt|digest|hmac|random_bytes|nonce/i, "bytea"],
  [/distance|^st_(?:area|length|x|y|z|perimeter)$/i, "double precision"]
];
function guessResult(name2, statement) {
  if (/^CREATE\s+EVENT\s+TRIGGER\b/i.test(statement)) return "event_trigger";
  if (/^CREATE\s+(?:OR\s+REPLACE\s+)?(?:CONSTRAINT\s+)?TRIGGER\b/i.test(statement)) return "trigger";
  return byName.find(([pattern]) => pattern.test(name2))?.[1] ?? "text";
}

// src/verify/remedies/missing-function.ts
var missingFunction = ({ code, message, statement }) => {
  if (code !== "42883") return void 0;
  const call = /^(function|procedure|aggregate|routine) ([^(]+)\((.*)\) does not exist/.exec(message);
  const named2 = /^could not find an? (function|procedure|aggregate|routine) named "(.+)"/.exec(message);
  const [, kind, name2, signature = ""] = call ?? named2 ?? [];
  if (kind === void 0 || name2 === void 0) return void 0;
  const types = signature.replaceAll(/\bunknown\b/g, "text");
  const target = `${quoteStubName(name2)}(${types})`;
  const stub = { kind: "function", name: `${name2}(${types})`, why: message };
  if (kind === "aggregate") {
    const create3 = `CREATE AGGREGATE ${target} (SFUNC = pg_catalog.array_append, STYPE = anycompatiblearray)`;
    return { stub, before: [create3, hide(`AGGREGATE ${target}`)] };
  }
  const result = kind === "procedure" ? void 0 : guessResult(splitStubName(name2).own, statement);
  return { stub, before: stubFunction(target, result) };
};

// src/verify/remedies/missing-language.ts
var missingLanguage = ({ message }) => {
  const name2 = /^language "(.+)" does not exist/.exec(message)?.[1];
  if (name2 === void 0) return void 0;
  const language = `LANGUAGE ${quoteIdentifier(name2)}`;
  return {
    stub: { kind: "language", name: name2, why: message },
    before: [`CREATE TRUSTED ${language} HANDLER pg_catalog.plpgsql_call_handler`, hide(language)]
  };
};

// src/verify/remedies/missing-library.ts
var missingLibrary = ({ message, statement }) => {
  const library = /^could not (?:access file|load library|find function) "(.+?)"/.exec(message)?.[1];
  const builtin = /^there is no built-in function named "(.+)"/.exec(message)?.[1];
  const name2 = library ?? builtin;
  if (name2 === void 0 || !/^CREATE\s+(?:OR\s+REPLACE\s+)?FUNCTION/i.test(statement)) return void 0;
  return {
    stub: { kind: "library", name: name2, why: message },
    before: [
      "SET allow_system_table_mods = on",
      "UPDATE pg_catalog.pg_language SET lanvalidator = 0 WHERE lanname IN ('c', 'internal')",
      "RESET allow_system_table_mods"
    ]
  };
};

// src/verify/remedies/missing-operator.ts
var form = /^operator does not exist: (?:(.+?) )?(\S*[+\-*/<>=~!@#%^&|`?]) (.+)$/;
var missingOperator = ({ code, message }) => {
  if (code !== "42883") return void 0;
  const [, left, name2, right] = form.exec(message) ?? [];
  if (!name2?.includes(".") || right === void 0) return void 0;
  const types = [left, right].map((type) => type === "unknown" ? "text" : type);
  const operator = quoteOperatorName(name2);
  const procedure = quoteStubName(
    `${operator.split(".")[0].replaceAll('"', "")}.operator ${name2} ${types.join(" ")}`.slice(0, 63)
  );
  const takes = types.filter((type) => type !== void 0).join(", ");
  const result = /<.+>/.test(name2) ? "double precision" : "boolean";
  const arguments_ = [types[0] && `LEFTARG = ${types[0]}`, `RIGHTARG = ${types[1]}`].filter(Boolean).join(", ");
  return {
    stub: {
      kind: "operator",
      name: `${name2}(${types.map((type) => type ?? "NONE").join(", ")})`,
      why: message
    },
    before: [
      ...stubFunction(`${procedure}(${takes})`, result),
      `CREATE OPERATOR ${operator} (FUNCTION = ${procedure}, ${arguments_})`,
      hide(`OPERATOR ${operator} (${types[0] ?? "NONE"}, ${types[1]})`)
    ]
  };
};

// src/verify/remedies/support-functions.ts
var functions = {
  gin: [
    "2 ginarrayextract(anyarray, internal, internal)",
    "3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal)",
    "4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal)"
  ],
  gist: [
    "1 gist_box_consistent(internal, box, smallint, oid, internal)",
    "2 gist_box_union(internal, internal)",
    "5 gist_box_penalty(internal, internal, internal)",
    "6 gist_box_picksplit(internal, internal)",
    "7 gist_box_same(box, box, internal)"
  ],
  spgist: [
    "1 spg_text_config(internal, internal)",
    "2 spg_text_choose(internal, internal)",
    "3 spg_text_picksplit(internal, internal)",
    "4 spg_text_inner_consistent(internal, internal)",
    "5 spg_text_leaf_consistent(internal, internal)"
  ],
  brin: [
    "1 brin_minmax_opcinfo(internal)",
    "2 brin_minmax_add_value(internal, internal, internal, internal)",
    "3 brin_minmax_consistent(internal, internal, internal)",
    "4 brin_minmax_union(internal, internal, internal)"
  ],
  hash: ["1 hashtext(text)"],
  btree: ["1 bttextcmp(text, text)"]
};
var storage = { gin: ", STORAGE integer", gist: ", STORAGE box" };
function supportFunctions(accessMethod, type) {
  const own = functions[accessMethod] ?? functions.btree;
  const items = own.map((line) => line.replace(/^(\d) /, `FUNCTION $1 (${type}, ${type}) pg_catalog.`));
  return `${items.join(", ")}${storage[accessMethod] ?? ""}`;
}

// src/verify/remedies/missing-operator-class.ts
var named = /^operator class "(.+)" does not exist for access method "(.+)"/;
var byDefault = /^data type (.+) has no default operator class for access method "(.+)"/;
var missingOperatorClass = ({ code, message }) => {
  if (code !== "42704") return void 0;
  const [, name2, method] = named.exec(message) ?? [];
  if (name2 !== void 0 && method !== void 0) return create2(name2, method, "anyelement", message);
  const [, type, accessMethod] = byDefault.exec(message) ?? [];
  if (type === void 0 || accessMethod === void 0) return void 0;
  return create2(
    `public.default ${accessMethod} of ${type.replaceAll(/["']/g, "")}`,
    accessMethod,
    type,
    message
  );
};
function create2(name2, accessMethod, type, why) {
  const target = `${quoteStubName(name2)} USING ${quoteIdentifier(accessMethod)}`;
  const scope = `${type === "anyelement" ? "" : "DEFAULT "}FOR TYPE ${type} USING ${quoteIdentifier(accessMethod)}`;
  return {
    stub: { kind: "operator class", name: `${name2} for ${accessMethod}`, why },
    before: [
      `CREATE OPERATOR CLASS ${quoteStubName(name2)} ${scope} AS ${supportFunctions(accessMethod, type)}`,
      hide(`OPERATOR CLASS ${target}`),
      hide(`OPERATOR FAMILY ${target}`)
    ]
  };
}

// src/verify/remedies/missing-relation.ts
var path = String.raw`(?:"(?:[^"]|"")+"|[\w$]+)`;
var reference = new RegExp(
  String.raw`ALTER\s+TABLE\s+(?:ONLY\s+)?(${path}(?:\.${path})?)[\s\S]*FOREIGN\s+KEY\s*\(([^)]*)\)\s*REFERENCES\s+(${path}\.${path})\s*\(([^)]*)\)`,
  "i"
);
var missingRelation = ({ code, message, statement, stubs }) => {
  const name2 = code === "42P01" ? /^relation "(.+)" does not exist/.exec(message)?.[1] : void 0;
  if (name2?.includes(".")) {
    const kind = /\bON\s+SEQUENCE\b|^ALTER\s+SEQUENCE\b/i.test(statement) ? "SEQUENCE" : "TABLE";
    const target = `${kind} ${quoteStubName(name2)}`;
    const columns = kind === "TABLE" ? " ()" : "";
    return {
      stub: { kind: "table", name: name2, why: message },
      before: [`CREATE ${target}${columns}`, hide(target)]
    };
  }
  const column = code === "42703" && /^column "(.+)" referenced in foreign key constraint does not exist/.exec(message);
  const foreignKey = reference.exec(statement);
  if (!foreignKey) return void 0;
  const [, from, fromColumns, to, toColumns] = foreignKey;
  if (!stubs.some((stub) => stub.kind === "table" && stub.name === to.replaceAll('"', ""))) return void 0;
  if (column) {
    return {
      stub: { kind: "column", name: `${to}.${column[1]}`, why: message },
      before: [addColumns(from, list(fromColumns), to, list(toColumns))]
    };
  }
  if (code === "42830") return { before: [`ALTER TABLE ${to} ADD UNIQUE (${toColumns})`] };
  return void 0;
};
function list(columns) {
  return columns.split(",").map((column) => column.trim().replace(/^"|"$/g, ""));
}
function addColumns(from, fromColumns, to, toColumns) {
  const pairs = fromColumns.map(
    (column, index) => `(${quoteLiteral(column)}, ${quoteLiteral(toColumns[index] ?? column)})`
  );
  return `DO $stub$ DECLARE pair record; BEGIN
    FOR pair IN SELECT wanted.referenced, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type
      FROM (VALUES ${pairs.join(", ")}) AS wanted(referencing, referenced)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = ${quoteLiteral(from)}::pg_catalog.regclass AND a.attname = wanted.referencing
    LOOP EXECUTE pg_catalog.format('ALTER TABLE ${to.replaceAll("'", "''")} ADD COLUMN IF NOT EXISTS %I %s', pair.referenced, pair.type);
    END LOOP; END $stub$`;
}

// src/verify/remedies/missing-role.ts
var missingRole = ({ message }) => {
  const name2 = /^role "(.+)" does not exist/.exec(message)?.[1];
  if (name2 === void 0) return void 0;
  return {
    stub: { kind: "role", name: name2, why: message },
    // Owners of event triggers and foreign-data wrappers have to be superusers.
    before: [`CREATE ROLE ${quoteIdentifier(name2)} SUPERUSER`]
  };
};

// src/verify/remedies/missing-schema.ts
var missingSchema = ({ code, message }) => {
  const name2 = code === "3F000" ? /^schema "(.+)" does not exist/.exec(message)?.[1] : void 0;
  if (name2 === void 0) return void 0;
  const schema = `SCHEMA ${quoteIdentifier(name2)}`;
  return { stub: { kind: "schema", name: name2, why: message }, before: [`CREATE ${schema}`, hide(schema)] };
};

// src/verify/remedies/missing-tablespace.ts
var missingTablespace = ({ message, detail }) => {
  const name2 = /^tablespace "(.+)" does not exist/i.exec(detail ?? message)?.[1];
  if (name2 === void 0) return void 0;
  return {
    stub: { kind: "tablespace", name: name2, why: detail ?? message },
    before: ["SET allow_in_place_tablespaces = on", `CREATE TABLESPACE ${quoteIdentifier(name2)} LOCATION ''`]
  };
};

// src/verify/remedies/missing-text-search.ts
var definitions = {
  configuration: "(COPY = pg_catalog.simple)",
  dictionary: "(TEMPLATE = pg_catalog.simple)",
  template: "(INIT = pg_catalog.dsimple_init, LEXIZE = pg_catalog.dsimple_lexize)",
  parser: "(START = pg_catalog.prsd_start, GETTOKEN = pg_catalog.prsd_nexttoken, END = pg_catalog.prsd_end, LEXTYPES = pg_catalog.prsd_lextype)"
};
var missingTextSearch = ({ message }) => {
  const file = /^could not open (?:dictionary|affix|stop-word|synonym|thesaurus|unaccent).*? ?file "(.+?)"/.exec(
    message
  )?.[1];
  if (file !== void 0) {
    return {
      stub: { kind: "file", name: file.split("/").at(-1), why: message },
      file: { path: file, text: "" }
    };
  }
  const [, kind, name2] = /^text search (configuration|dictionary|template|parser) "(.+)" does not exist/.exec(message) ?? [];
  if (kind === void 0 || name2 === void 0) return void 0;
  const object = `TEXT SEARCH ${kind.toUpperCase()} ${quoteStubName(name2)}`;
  return {
    stub: { kind: "text search object", name: name2, why: message },
    before: [`CREATE ${object} ${definitions[kind]}`, hide(object)]
  };
};

// src/verify/remedies/missing-type.ts
var missingType = ({ code, message }) => {
  const found = /^type "(.+?)(?:\[\])*" (?:does not exist|is only a shell)/.exec(message)?.[1];
  if (found === void 0 || code !== "42704" && code !== "42809") return void 0;
  const { schema, own } = splitStubName(found);
  const type = quoteName([schema, own]);
  const input = `${quoteName([schema, `${own} stub input`])}(cstring, oid, integer)`;
  const output = `${quoteName([schema, `${own} stub output`])}(${type})`;
  const modifier = quoteName([schema, `${own} stub modifier`]);
  return {
    stub: { kind: "type", name: found, why: message },
    before: [
      `CREATE TYPE ${type}`,
      `CREATE OR REPLACE FUNCTION ${input} RETURNS ${type} LANGUAGE internal IMMUTABLE STRICT AS 'varcharin'`,
      `CREATE OR REPLACE FUNCTION ${output} RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout'`,
      `CREATE OR REPLACE FUNCTION ${modifier}(cstring[]) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN 1`,
      `CREATE TYPE ${type} (INPUT = ${quoteName([schema, `${own} stub input`])}, OUTPUT = ${quoteName([schema, `${own} stub output`])},
        TYPMOD_IN = ${modifier}, LIKE = pg_catalog.varchar)`,
      `CREATE CAST (${type} AS text) WITHOUT FUNCTION AS IMPLICIT`,
      `CREATE CAST (text AS ${type}) WITHOUT FUNCTION AS ASSIGNMENT`,
      hide(`TYPE ${type}`),
      hide(`FUNCTION ${input}`),
      hide(`FUNCTION ${output}`),
      hide(`FUNCTION ${modifier}(cstring[])`),
      hide(`CAST (${type} AS text)`),
      hide(`CAST (text AS ${type})`)
    ]
  };
};

// src/verify/remedies/old-syntax.ts
var parameter = String.raw`(?:[\w.]+\s*=\s*(?:'[^']*'|[\w.+-]+))`;
var oldSyntax = ({ code, message, statement }) => {
  if (/^tables declared WITH OIDS are not supported/.test(message)) {
    if (/^SET\b/i.test(statement)) return { skip: true };
    return { statement: withoutParameter(statement.replace(/\s+WITH\s+OIDS\b/i, ""), "oids") };
  }
  const storage2 = /^unrecognized parameter "(.+?)"/.exec(message)?.[1];
  if (storage2 !== void 0) {
    const text = withoutParameter(statement, storage2);
    if (text === statement) return void 0;
    return { stub: { kind: "storage parameter", name: storage2, why: message }, statement: text };
  }
  if (/^SET\b/i.test(statement) && ["42704", "22023", "55P02", "42501", "0A000", "58P01"].includes(code))
    return { skip: true };
  return void 0;
};
function withoutParameter(statement, name2) {
  const one = String.raw`${name2}\s*(?:=\s*(?:'[^']*'|[\w.+-]+))?`;
  return statement.replace(new RegExp(String.raw`\s+WITH\s*\(\s*${one}\s*\)`, "i"), "").replace(new RegExp(String.raw`(\(\s*)${one}\s*,\s*(?=${parameter})`, "i"), "$1").replace(new RegExp(String.raw`(${parameter}\s*),\s*${one}(?=\s*[,)])`, "i"), "$1");
}

// src/verify/remedies/index.ts
var surroundings = [missingRole, missingExtension, missingTablespace];
var members = [
  missingSchema,
  missingType,
  missingFunction,
  functionResult,
  missingOperator,
  missingCast,
  missingAccessMethod,
  missingOperatorClass,
  missingLanguage,
  missingLibrary,
  missingCollation,
  missingForeignDataWrapper,
  missingTextSearch,
  missingRelation,
  missingColumn
];
var dumpRemedies = [
  alreadyThere,
  unsupported,
  ...surroundings,
  ...members,
  oldSyntax
];

// src/verify/server-error.ts
function toServerError(error) {
  const { code, message, detail } = error;
  if (typeof code !== "string" || !/^[0-9A-Z]{5}$/.test(code)) throw error;
  return { code, message: message ?? "", ...detail ? { detail } : {} };
}
function describeError({ message, detail }) {
  return detail ? `${message} (${detail.replace(/\s+/g, " ")})` : message;
}

// src/verify/split-script.ts
function splitScript(sql) {
  return splitStatements(sql, { file: "" }).statements.filter((statement) => statement.form === "sql" || statement.form === "data").map((statement) => ({
    // The splitter shortens INSERTs and rewrites escapes for the grammar; the server gets the text as it stands.
    text: sql.slice(statement.span.start, statement.span.end).trimEnd(),
    line: statement.span.line,
    data: statement.form === "data",
    copy: statement.form === "data" && /^COPY\b/i.test(statement.text)
  }));
}

// src/verify/treat.ts
var deepest = 6;
var mostAttempts = 40;
async function sendTreated(treating, text, depth = 0) {
  let statement = text;
  const tried = /* @__PURE__ */ new Set();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const error = await send(treating.database, statement);
    if (!error) return void 0;
    const treatment = depth < deepest ? findTreatment(treating, error, statement, tried) : void 0;
    if (!treatment) return error;
    const failure = await applyTreatment(treating, treatment, depth);
    if (failure) return { ...error, message: `${error.message} (no stand-in: ${failure.message})` };
    if (treatment.skip) return void 0;
    statement = treatment.statement ?? statement;
  }
  return send(treating.database, statement);
}
async function send(database, sql) {
  try {
    await database.exec(sql);
    return void 0;
  } catch (error) {
    return toServerError(error);
  }
}
function findTreatment({ remedies, stubs, allows }, error, statement, tried) {
  for (const remedy of remedies) {
    const treatment = remedy({ ...error, statement, stubs });
    if (!treatment) continue;
    const key = JSON.stringify(treatment);
    if (tried.has(key) || !allows(treatment)) continue;
    tried.add(key);
    return treatment;
  }
  return void 0;
}
async function applyTreatment(treating, treatment, depth) {
  if (treatment.file) treating.database.writeFile(treatment.file.path, treatment.file.text);
  for (const sql of treatment.before ?? []) {
    const failure = await sendTreated(treating, sql, depth + 1);
    if (failure) return failure;
  }
  if (treatment.stub) treating.stubs.push(treatment.stub);
  return void 0;
}

// src/verify/load-dump.ts
var transaction = /^(?:BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|ABORT)\s*(?:TRANSACTION|WORK)?\s*$/i;
var surrounding = /* @__PURE__ */ new Set(["role", "extension", "tablespace"]);
async function loadDump(database, dump, serverVersion = dumpedVersion(dump)) {
  const statements = splitScript(dump).filter(({ data, text }) => !data && !transaction.test(text));
  if (serverVersion !== void 0 && serverVersion < 15)
    await send(database, "GRANT CREATE ON SCHEMA public TO PUBLIC");
  const own = createdNames(statements.map(({ text }) => text));
  const stubs = [];
  let retrying = false;
  const treating = {
    database,
    remedies: dumpRemedies,
    stubs,
    allows: ({ stub }) => !stub || surrounding.has(stub.kind) || // Once all is there, a function that is still missing is another overload.
    retrying && stub.kind === "function" || !own.has(stub.name.replace(/\(.*\)$/s, ""))
  };
  let failed = await sendAll(treating, statements);
  retrying = true;
  for (let before = Number.POSITIVE_INFINITY; failed.length > 0 && failed.length < before; ) {
    before = failed.length;
    failed = await sendAll(
      treating,
      failed.map(({ statement }) => statement)
    );
  }
  return {
    ok: failed.length === 0,
    statements: statements.length,
    stubs,
    failures: failed.map(({ failure }) => failure)
  };
}
async function sendAll(treating, statements) {
  const failed = [];
  for (const statement of statements) {
    const error = await sendTreated(treating, statement.text);
    if (error) {
      const failure = { line: statement.line, statement: statement.text, message: describeError(error) };
      failed.push({ statement, failure });
    }
  }
  return failed;
}

// src/verify/remedies/dropped-stubs.ts
var droppedStubs = ({ code, message, detail, stubs }) => {
  const schema = code === "2BP01" ? /^cannot drop schema (.+) because/.exec(message)?.[1] : void 0;
  if (schema === void 0 || !/^extension plpgsql depends on schema /m.test(detail ?? "")) return void 0;
  const inside = stubs.filter(({ name: name2 }) => name2.includes(".") && splitStubName(name2).schema === schema);
  const targets = [...new Set(inside.flatMap(targetOf))];
  if (targets.length === 0) return void 0;
  return {
    before: targets.flatMap((target) => [`ALTER EXTENSION plpgsql DROP ${target}`, `DROP ${target}`])
  };
};
function targetOf({ kind, name: name2 }) {
  if (kind === "table") return [`TABLE ${quoteStubName(name2)}`];
  if (kind !== "function") return [];
  const [, own, types] = /^([^(]+)\((.*)\)$/s.exec(name2) ?? [];
  return own === void 0 ? [] : [`FUNCTION ${quoteStubName(own)}(${types})`];
}

// src/verify/run-script.ts
var begins = /^(?:BEGIN|START\s+TRANSACTION)\b/i;
var ends = /^(?:COMMIT|END|ABORT|ROLLBACK)\b(?!\s+(?:(?:TRANSACTION|WORK)\s+)?TO\b)/i;
async function runScript(database, sql, { stubs: present, provide }) {
  const pending = splitScript(sql).map(
    ({ text, line, copy }) => toPending(text, line, copy, false)
  );
  const stubs = [...present];
  const allows = (treatment) => isProvided(treatment, provide);
  const remedies = [...surroundings, ...members, oldSyntax, droppedStubs];
  const treating = { database, remedies, stubs, allows };
  const result = (sent) => ({
    statements: pending.slice(0, sent).filter(({ added }) => !added).length,
    stubs: stubs.slice(present.length)
  });
  let block;
  for (let at = 0; at < pending.length; at++) {
    const current = pending[at];
    const { line, copy, text } = current;
    const error = copy ? copyRefusal : await send(database, text);
    if (!error) {
      if (begins.test(text)) block = at;
      else if (ends.test(text)) block = void 0;
      continue;
    }
    if (block !== void 0) await send(database, "ROLLBACK");
    const treatment = findTreatment(treating, error, text, current.tried);
    const failure = treatment ? await applyTreatment(treating, treatment, 0) : error;
    if (failure && (!treatment || block === void 0)) {
      return { ok: false, ...result(at), failure: { line, statement: text, message: describeError(error) } };
    }
    current.text = treatment?.skip ? "" : treatment?.statement ?? text;
    const added = failure ? (treatment?.before ?? []).map((own) => toPending(own, line, false, true)) : [];
    if (failure && treatment?.stub) stubs.push(treatment.stub);
    pending.splice(at, 0, ...added);
    at = (block ?? at) - 1;
    block = void 0;
  }
  if (block !== void 0) await send(database, "ROLLBACK");
  return { ok: true, ...result(pending.length) };
}
function toPending(text, line, copy, added) {
  return { text, line, copy, added, tried: /* @__PURE__ */ new Set() };
}
var copyRefusal = { code: "0A000", message: "rows of COPY FROM stdin are not loaded" };
function isProvided({ stub, before, file, skip }, provide) {
  if (!stub) return !skip && (before !== void 0 || file !== void 0);
  if (stub.kind === "role" || stub.kind === "extension" || stub.kind === "tablespace") return true;
  return provide.some(({ kind, name: name2 }) => kind === stub.kind && name2 === stub.name);
}

// src/verify/open-engine.ts
async function openEngine() {
  const cluster = await emptyCluster();
  let server;
  let available = /* @__PURE__ */ new Set();
  let files = /* @__PURE__ */ new Map();
  let stubs = [];
  async function start(data, extensions) {
    await server?.close();
    server = void 0;
    server = await startServer(data, extensions);
    available = new Set(extensions);
    return server;
  }
  function database(running) {
    return {
      exec: (sql) => running.exec(sql),
      writeFile(path2, text) {
        files.set(path2, text);
        running.Module.FS.writeFile(path2, text);
      }
    };
  }
  async function provideExtensions(running, names) {
    const missing = names.filter((name2) => !available.has(name2) && !stubs.some((stub) => stub.name === name2));
    if (missing.length === 0) return running;
    const next = await start(await running.dumpDataDir("none"), /* @__PURE__ */ new Set([...available, ...missing]));
    for (const [path2, text] of files) next.Module.FS.writeFile(path2, text);
    return next;
  }
  return {
    version: cluster.version,
    async load(dump, options = {}) {
      files = /* @__PURE__ */ new Map();
      const running = await start(
        cluster.data,
        /* @__PURE__ */ new Set([...extensionsCreatedBy(dump), ...options.extensions ?? []])
      );
      const result = await loadDump(database(running), dump, dumpedVersion(dump) ?? options.serverVersion);
      stubs = result.stubs;
      await settle(running);
      return result;
    },
    async run(sql, options = {}) {
      const current = server ?? await start(cluster.data, /* @__PURE__ */ new Set());
      const running = await provideExtensions(current, extensionsCreatedBy(sql));
      const result = await runScript(database(running), sql, { stubs, provide: options.provide ?? [] });
      stubs = [...stubs, ...result.stubs];
      await settle(running);
      return result;
    },
    async dump() {
      return dumpSchema(server ?? await start(cluster.data, /* @__PURE__ */ new Set()));
    },
    async close() {
      await server?.close();
      server = void 0;
    }
  };
}
export {
  openEngine
};
