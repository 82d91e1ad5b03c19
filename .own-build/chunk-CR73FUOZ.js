import {
  changesOf,
  subjectOf
} from "./chunk-KHUGI4DM.js";
import {
  printTypeName
} from "./chunk-GXMHH7QL.js";
import {
  childrenOf,
  defaultGrants,
  isParsed,
  keepsRows,
  keepsValues,
  makeObjectName,
  mayHaveConstraints,
  objectsOfKind,
  outputColumns,
  parseExpression,
  parseSql,
  privilegesFor,
  typeShape
} from "./chunk-NRQZSPF4.js";
import {
  displayName,
  isSecretName,
  objectId
} from "./chunk-NWFU5BJT.js";
import {
  quoteIdentifier,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/insight/backup-table.ts
var marks = /(?:^|_)(?:backup|bak|bkp|bck|old|copy|copied|orig|original|archived?|saved|snapshot|tmp|temp|before|pre|deleteme|obsolete|deprecated)(?:_|\d|$)|_(?:19|20)\d{2}_?[01]\d_?[0-3]\d(?:_|$)/i;
var plainMarks = /(?:^|_)(?:backup|bak|bkp|bck|copy|copied|deleteme)(?:_|\d|$)|(?:^|_)(?:before|old|tmp)_|_old$|_(?:19|20)\d{2}_?[01]\d_?[0-3]\d(?:_|$)/i;
function suspectBackup(table2, model) {
  const name = table2.address.path.at(-1);
  const mark = marks.exec(name);
  if (!mark || table2.props.partitionOf !== void 0) return void 0;
  const columns = childrenOf(model, table2.id, "column").map(columnKey);
  const constraints = childrenOf(model, table2.id, "constraint").map(({ props }) => props.type);
  const original = findOriginal(table2, columns, model);
  const shared = original ? sharedWith(original, columns, model) : 0;
  const hasPrimaryKey = constraints.includes("primary key");
  const copied = original !== void 0 && shared * 10 >= columns.length * 8;
  if (!copied && (hasPrimaryKey || constraints.length > 0 || !plainMarks.test(name))) return void 0;
  return {
    nameSays: name.slice(mark.index).replace(/^_/, "").replaceAll("_", " "),
    original: copied ? original : void 0,
    sharedColumns: copied ? shared : 0,
    columns: columns.length,
    hasPrimaryKey,
    hasForeignKeys: constraints.includes("foreign key"),
    hasDefaults: childrenOf(model, table2.id, "column").some(({ props }) => props.default !== void 0)
  };
}
function findOriginal(table2, columns, model) {
  const name = table2.address.path.at(-1);
  let best;
  for (const other of objectsOfKind(model, "table")) {
    if (other.id === table2.id) continue;
    const own = other.address.path.at(-1);
    if (!new RegExp(`(?:^|_)${own.replace(/[^\w]/g, "\\$&")}(?:_|\\d|$)`).test(name)) continue;
    const score = sharedWith(other, columns, model) + own.length / 1e3;
    if (!best || score > best.score) best = { other, score };
  }
  return best?.other;
}
function sharedWith(other, columns, model) {
  const theirs = new Set(childrenOf(model, other.id, "column").map(columnKey));
  return columns.filter((column) => theirs.has(column)).length;
}
function columnKey({ address, props }) {
  return `${address.path.at(-1)} ${String(props.type)}`;
}

// src/risk/rules/backup-table-dropped.ts
var backupTableDropped = {
  id: "backup-table-dropped",
  level: "medium",
  area: "data",
  title: "A table that looks like a backup is dropped",
  message: 'it looks like a copy made by hand ("{says}"); its rows are destroyed',
  problem: "A copy is often the only trace of the state before a repair. Its name says that nobody needs it, not that nobody does.",
  solution: "Ask who made it and whether the repair was verified; keep a pg_dump of it, then drop it last.",
  example: `pg_dump --table public.orders_backup_2024 > orders_backup_2024.sql
DROP TABLE public.orders_backup_2024;`,
  applies: ({ removed, before }) => removed("table").flatMap((delta) => {
    const suspicion = suspectBackup(delta.before, before);
    return suspicion ? [{ object: delta.before, deltas: [delta], arguments: { says: suspicion.nameSays } }] : [];
  })
};

// src/risk/rules/blocking-index-build.ts
var blockingIndexBuild = {
  id: "blocking-index-build",
  level: "high",
  area: "locks",
  title: "An index is built under a lock",
  message: "builds {count} on {tables} under {lock}: {blocks} wait as long as that takes",
  problem: "CREATE INDEX without CONCURRENTLY, and a key or exclusion constraint that brings its index along, hold the lock for the whole build.",
  solution: "CREATE INDEX CONCURRENTLY, then ADD CONSTRAINT \u2026 USING INDEX. On a partitioned table: ON ONLY, one concurrent build per partition, ATTACH.",
  example: `CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON public.orders (number);
ALTER TABLE public.orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;`,
  applies: ({ plan }) => plan.steps.filter(
    ({ impact }) => impact.indexBuilds > 0 && impact.rewrites.length === 0 && impact.blocks !== "nothing"
  ).map((step) => {
    const { indexBuilds, blocks: blocks2, locks } = step.impact;
    const tables = locks.filter(({ kind, mode }) => kind === "table" && mode === locks[0].mode);
    return {
      object: `${step.kind} ${step.name}`,
      steps: [step],
      arguments: {
        count: indexBuilds === 1 ? "1 index" : `${indexBuilds} indexes`,
        tables: tables.map(({ relation }) => relation),
        lock: locks[0].mode,
        blocks: blocks2
      }
    };
  })
};

// src/risk/rules/blocking-index-drop.ts
var blockingIndexDrop = {
  id: "blocking-index-drop",
  level: "medium",
  area: "locks",
  title: "An index is dropped without CONCURRENTLY",
  message: "DROP INDEX takes ACCESS EXCLUSIVE on {tables}",
  problem: "It waits for every query on the table, and every later query waits for it.",
  solution: "DROP INDEX CONCURRENTLY outside of a transaction; an index of a partitioned table has no such form.",
  example: "DROP INDEX CONCURRENTLY public.orders_note_idx;",
  applies: ({ plan }) => plan.steps.filter(
    ({ kind, sql, impact }) => kind === "index" && /^DROP INDEX (?!CONCURRENTLY)/.test(sql) && impact.blocks !== "nothing"
  ).map((step) => ({
    object: `${step.kind} ${step.name}`,
    steps: [step],
    arguments: { tables: step.impact.locks.map(({ relation }) => relation) }
  }))
};

// src/risk/rules/blocking-partition-detach.ts
var blockingPartitionDetach = {
  id: "blocking-partition-detach",
  level: "medium",
  area: "locks",
  title: "A partition is detached without CONCURRENTLY",
  message: "DETACH PARTITION takes ACCESS EXCLUSIVE on the partitioned table",
  problem: "Every query on the whole partitioned table waits, not only those on the partition.",
  solution: "From PostgreSQL 14 on: DETACH PARTITION \u2026 CONCURRENTLY, outside of a transaction.",
  example: "ALTER TABLE public.events DETACH PARTITION public.events_2023 CONCURRENTLY;",
  applies: ({ plan }) => plan.steps.filter(({ sql }) => /\bDETACH PARTITION\b/.test(sql) && !/\bCONCURRENTLY\b/.test(sql)).map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] }))
};

// src/risk/rules/blocking-scan.ts
var blockingScan = {
  id: "blocking-scan",
  level: "high",
  area: "locks",
  title: "A table is read whole under a lock",
  message: "reads {tables} whole under {lock}: {blocks} wait as long as that takes",
  problem: "Constraints that are added valid, SET NOT NULL and ATTACH PARTITION check every row while the lock is held.",
  solution: "Add the constraint NOT VALID and validate it in a transaction of its own, which blocks neither reads nor writes.",
  example: `ALTER TABLE public.orders ADD CONSTRAINT total_positive CHECK (total > 0) NOT VALID;
ALTER TABLE public.orders VALIDATE CONSTRAINT total_positive;`,
  applies: ({ plan }) => plan.steps.filter(({ impact }) => impact.scans.length > 0 && impact.blocks !== "nothing").map((step) => ({
    object: `${step.kind} ${step.name}`,
    steps: [step],
    arguments: {
      tables: step.impact.scans,
      lock: step.impact.locks[0].mode,
      blocks: step.impact.blocks
    }
  }))
};

// src/locks/facts/facts.ts
var measured = "measured on 11-19";
var manual = (page) => `https://www.postgresql.org/docs/18/${page}.html`;
var facts = {
  "constant-default": {
    text: "no rewrite since PostgreSQL 11: a constant or stable default is stored once for all old rows",
    source: manual("sql-altertable")
  },
  "volatile-default": {
    text: "a volatile default (also serial and identity) is computed for every row, so the table is rewritten",
    source: manual("sql-altertable")
  },
  "constrained-domain": {
    text: "a column of a domain with constraints is checked row by row in a rewrite, even without a default",
    source: measured
  },
  "stored-generated": {
    text: "a stored generated column is computed for every row, so the table is rewritten",
    source: manual("ddl-generated-columns")
  },
  "virtual-generated": {
    text: "a virtual generated column is computed when it is read; nothing is written",
    source: manual("ddl-generated-columns")
  },
  "check-scan": {
    text: "a CHECK that is added valid is verified against all rows under the lock",
    source: manual("sql-altertable")
  },
  "not-valid": {
    text: "NOT VALID binds new rows only; old rows are not read until VALIDATE CONSTRAINT",
    source: manual("sql-altertable")
  },
  "validate-light": {
    text: "VALIDATE CONSTRAINT reads all rows under SHARE UPDATE EXCLUSIVE; a foreign key takes ROW SHARE on the other table",
    source: manual("sql-altertable")
  },
  "not-null-scan": { text: "SET NOT NULL reads all rows", source: manual("sql-altertable") },
  "not-null-proven": {
    text: "since PostgreSQL 12 SET NOT NULL does not read the rows where a valid CHECK proves it",
    source: manual("sql-altertable")
  },
  "already-not-null": { text: "the column is NOT NULL already", source: measured },
  "foreign-key-both": {
    text: "a foreign key locks both tables, because triggers are made on both",
    source: manual("sql-altertable")
  },
  "drop-foreign-key-both": {
    text: "dropping a foreign key takes ACCESS EXCLUSIVE on both tables, because triggers are dropped on both",
    source: measured
  },
  "type-rewrite": {
    text: "the new type stores values in another way or has to check them, so table and indexes are rewritten",
    source: manual("sql-altertable")
  },
  "type-kept": {
    text: "the new type takes every stored value as it is, so the table is not rewritten",
    source: manual("sql-altertable")
  },
  "type-check-scan": {
    text: "a CHECK on a retyped column is verified again against all rows",
    source: measured
  },
  "timezone-utc": {
    text: "timestamp and timestamptz are the same bytes where the session time zone is UTC, since PostgreSQL 12",
    source: "https://www.postgresql.org/docs/12/release-12.html"
  },
  "timezone-other": {
    text: "timestamp and timestamptz differ by the session time zone; unless it is UTC the table is rewritten",
    source: measured
  },
  "index-rebuilt": {
    text: "an index is rebuilt where its operator class or collation changes, or an expression or predicate of it reads the column",
    source: measured
  },
  "children-locked": {
    text: "the statement reaches all partitions and inheritance children, with the same lock",
    source: manual("sql-altertable")
  },
  "attach-light": {
    text: "ATTACH PARTITION takes SHARE UPDATE EXCLUSIVE on the parent since PostgreSQL 12",
    source: "https://www.postgresql.org/docs/12/release-12.html"
  },
  "attach-scan": {
    text: "the attached table is read whole, unless a valid CHECK (with IS NOT NULL) implies the partition bound",
    source: manual("sql-altertable")
  },
  "attach-proven": {
    text: "a valid CHECK implies the partition bound; the attached table is not read",
    source: manual("sql-altertable")
  },
  "default-partition": {
    text: "the default partition is locked and read for rows that belong into the new partition",
    source: manual("sql-createtable")
  },
  "concurrent-index": {
    text: "CONCURRENTLY waits for all older transactions and leaves an INVALID index when it fails",
    source: manual("sql-createindex")
  },
  "grant-lock": { text: "GRANT and REVOKE take ACCESS SHARE since PostgreSQL 18", source: measured },
  "enum-value": {
    text: "a new enum value can be used only after the transaction that adds it has been committed",
    source: manual("sql-altertype")
  },
  "domain-scan": {
    text: "a domain constraint is verified against every table that uses the domain, under SHARE",
    source: manual("sql-alterdomain")
  },
  "sequence-lock": {
    text: "ALTER SEQUENCE takes SHARE ROW EXCLUSIVE, which makes nextval wait",
    source: manual("sql-altersequence")
  },
  "unique-rebuild": { text: "an index is built under the lock", source: manual("sql-altertable") },
  "using-index": {
    text: "the existing index is taken over and renamed; nothing is built",
    source: manual("sql-altertable")
  },
  "unknown-function": {
    text: "a function that is not built in and of which nothing is known is taken as volatile",
    source: manual("xfunc-volatility")
  },
  "unknown-statement": {
    text: "nothing is known of the locks of this kind of statement",
    source: measured
  }
};

// src/locks/lock-mode.ts
var lockModes = [
  "ACCESS SHARE",
  "ROW SHARE",
  "ROW EXCLUSIVE",
  "SHARE UPDATE EXCLUSIVE",
  "SHARE",
  "SHARE ROW EXCLUSIVE",
  "EXCLUSIVE",
  "ACCESS EXCLUSIVE"
];
var conflictRows = [
  "00000001",
  "00000011",
  "00001111",
  "00011111",
  "00110111",
  "00111111",
  "01111111",
  "11111111"
];
function conflicts(left, right) {
  return conflictRows[lockModes.indexOf(left)]?.[lockModes.indexOf(right)] === "1";
}
function blocks(mode) {
  return {
    reads: conflicts(mode, "ACCESS SHARE"),
    writes: conflicts(mode, "ROW EXCLUSIVE"),
    ddl: conflicts(mode, "SHARE UPDATE EXCLUSIVE")
  };
}
function strongest(modes) {
  return modes.reduce(
    (best, mode) => best === void 0 || lockModes.indexOf(mode) > lockModes.indexOf(best) ? mode : best,
    void 0
  );
}

// src/locks/path.ts
function pathKey(path) {
  return path.join("\0");
}
function rangePath(range) {
  return range.schemaname ? [range.schemaname, range.relname] : [range.relname];
}
function stringsPath(nodes) {
  return (nodes ?? []).map((node) => node.String?.sval ?? "");
}
function objectPath(node) {
  if (node?.List) return stringsPath(node.List.items);
  if (node?.TypeName) return stringsPath(node.TypeName.names);
  if (node?.ObjectWithArgs) return stringsPath(node.ObjectWithArgs.objname);
  if (node?.RangeVar) return rangePath(node.RangeVar);
  return node?.String ? [node.String.sval] : [];
}
function besides(path, name) {
  return [...path.slice(0, -1), name];
}

// src/locks/ledger.ts
function createLedger() {
  const locks = /* @__PURE__ */ new Map();
  const rewrites = /* @__PURE__ */ new Map();
  const scans = /* @__PURE__ */ new Map();
  const builds = /* @__PURE__ */ new Set();
  const known2 = /* @__PURE__ */ new Set();
  let refused;
  let transaction = "block";
  return {
    lock(path, mode) {
      const held = locks.get(pathKey(path));
      const next = held ? strongest([held.mode, mode]) : mode;
      locks.set(pathKey(path), { relation: path, mode: next });
    },
    rewrite: (path) => void rewrites.set(pathKey(path), path),
    scan: (path) => void scans.set(pathKey(path), path),
    build: (path) => void builds.add(pathKey(path)),
    refuse(reason) {
      refused ??= reason;
    },
    outsideTransaction() {
      transaction = "none";
    },
    fact: (id) => void known2.add(id),
    isRewritten: (path) => rewrites.has(pathKey(path)),
    verdict: () => ({
      locks: [...locks.values()],
      rewrites: [...rewrites.values()],
      scans: [...scans.values()],
      indexBuilds: builds.size,
      transaction,
      supported: refused ?? true,
      facts: [...known2].map((id) => `${id}: ${facts[id].text} (${facts[id].source})`)
    })
  };
}

// src/locks/facts/features.ts
var option = (name) => (fields) => fields.defname === name;
var contype = (name) => (fields) => fields.contype === name;
var features = [
  {
    node: "Constraint",
    when: (c) => c.contype === "CONSTR_GENERATED" && c.generated_kind !== "v",
    since: 12,
    what: "a stored generated column",
    alternative: "fill an ordinary column from a trigger"
  },
  {
    node: "Constraint",
    when: (c) => c.contype === "CONSTR_GENERATED" && c.generated_kind === "v",
    since: 18,
    what: "a virtual generated column",
    alternative: "GENERATED \u2026 STORED, or a view"
  },
  {
    node: "Constraint",
    when: (c) => contype("CONSTR_ATTR_NOT_ENFORCED")(c) || contype("CONSTR_ATTR_ENFORCED")(c) || (c.contype === "CONSTR_CHECK" || c.contype === "CONSTR_FOREIGN") && !c.is_enforced,
    since: 18,
    what: "NOT ENFORCED"
  },
  { node: "Constraint", when: (c) => !!c.nulls_not_distinct, since: 15, what: "NULLS NOT DISTINCT" },
  { node: "Constraint", when: (c) => !!c.without_overlaps, since: 18, what: "WITHOUT OVERLAPS" },
  { node: "Constraint", when: (c) => !!c.fk_with_period, since: 18, what: "PERIOD" },
  {
    node: "Constraint",
    when: (c) => !!c.fk_del_set_cols?.length,
    since: 15,
    what: "ON DELETE SET \u2026 (columns)"
  },
  { node: "IndexStmt", when: (i) => !!i.nulls_not_distinct, since: 15, what: "NULLS NOT DISTINCT" },
  {
    node: "ATAlterConstraint",
    when: (c) => !!c.alterEnforceability,
    since: 18,
    what: "ALTER CONSTRAINT \u2026 ENFORCED"
  },
  {
    node: "ATAlterConstraint",
    when: (c) => !!c.alterInheritability,
    since: 18,
    what: "ALTER CONSTRAINT \u2026 INHERIT"
  },
  {
    node: "AlterTableCmd/AT_SetExpression",
    since: 17,
    what: "SET EXPRESSION",
    alternative: "drop and add the column"
  },
  { node: "AlterTableCmd/AT_DropExpression", since: 13, what: "DROP EXPRESSION" },
  { node: "AlterTableCmd/AT_SetCompression", since: 14, what: "SET COMPRESSION" },
  { node: "AlterTableCmd/AT_SetAccessMethod", since: 15, what: "SET ACCESS METHOD" },
  { node: "AlterTableCmd/AT_DetachPartitionFinalize", since: 14, what: "DETACH PARTITION \u2026 FINALIZE" },
  {
    node: "PartitionCmd",
    when: (c) => !!c.concurrent,
    since: 14,
    what: "DETACH PARTITION \u2026 CONCURRENTLY",
    alternative: "DETACH PARTITION, which takes ACCESS EXCLUSIVE"
  },
  {
    node: "AlterTableCmd/AT_AddConstraint",
    when: (c) => c.def?.Constraint?.contype === "CONSTR_NOTNULL",
    since: 18,
    what: "ADD CONSTRAINT \u2026 NOT NULL",
    alternative: "CHECK (\u2026 IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL, then drop the CHECK"
  },
  {
    node: "AlterTableStmt",
    when: (s) => s.objtype === "OBJECT_SEQUENCE" && s.cmds.some((c) => /^AT_Set(?:Un)?Logged$/.test(c.AlterTableCmd.subtype)),
    since: 15,
    what: "ALTER SEQUENCE \u2026 SET LOGGED or UNLOGGED"
  },
  {
    node: "RenameStmt",
    when: (s) => s.renameType === "OBJECT_COLUMN" && s.relationType === "OBJECT_VIEW",
    since: 13,
    what: "ALTER VIEW \u2026 RENAME COLUMN",
    alternative: "ALTER TABLE \u2026 RENAME COLUMN, which takes views too"
  },
  { node: "ColumnDef", when: (c) => !!c.compression, since: 14, what: "COMPRESSION" },
  {
    node: "ColumnDef",
    when: (c) => !!c.storage_name,
    since: 16,
    what: "STORAGE in CREATE TABLE",
    alternative: "ALTER COLUMN \u2026 SET STORAGE"
  },
  { node: "CreateStmt", when: (s) => !!s.accessMethod, since: 12, what: "USING an access method" },
  {
    node: "CreateTrigStmt",
    when: (s) => !!s.replace,
    since: 14,
    what: "CREATE OR REPLACE TRIGGER",
    alternative: "DROP TRIGGER and CREATE TRIGGER in one transaction"
  },
  {
    node: "CreateFunctionStmt",
    when: (s) => !!s.sql_body,
    since: 14,
    what: "a function body in SQL (BEGIN ATOMIC, RETURN)",
    alternative: "a body in a string"
  },
  { node: "AlterStatsStmt", since: 13, what: "ALTER STATISTICS \u2026 SET STATISTICS" },
  { node: "StatsElem", when: (e) => !!e.expr, since: 14, what: "statistics on an expression" },
  {
    node: "ReindexStmt",
    when: (s) => !!s.params?.some((p) => p.DefElem?.defname === "concurrently"),
    since: 12,
    what: "REINDEX CONCURRENTLY"
  },
  {
    node: "PublicationTable",
    when: (t) => !!t.whereClause || !!t.columns,
    since: 15,
    what: "a row filter or column list of a publication"
  },
  {
    node: "PublicationObjSpec",
    when: (o) => o.pubobjtype !== "PUBLICATIONOBJ_TABLE",
    since: 15,
    what: "TABLES IN SCHEMA"
  },
  {
    node: "DefElem",
    when: option("security_invoker"),
    since: 15,
    what: "security_invoker",
    alternative: "the view reads with its owner\u2019s rights"
  },
  { node: "DefElem", when: option("deterministic"), since: 12, what: "deterministic of a collation" },
  {
    node: "DefElem",
    when: option("publish_via_partition_root"),
    since: 13,
    what: "publish_via_partition_root"
  },
  {
    node: "DefElem",
    when: option("publish_generated_columns"),
    since: 18,
    what: "publish_generated_columns"
  },
  { node: "DefElem", when: option("deduplicate_items"), since: 13, what: "deduplicate_items" },
  { node: "DefElem", when: option("multirange_type_name"), since: 14, what: "multirange_type_name" },
  { node: "AlterTypeStmt", since: 13, what: "ALTER TYPE \u2026 SET (\u2026)" },
  {
    node: "CommonTableExpr",
    when: (c) => !!c.search_clause || !!c.cycle_clause,
    since: 14,
    what: "SEARCH and CYCLE"
  },
  {
    node: "CommonTableExpr",
    when: (c) => !!c.ctematerialized && c.ctematerialized !== "CTEMaterializeDefault",
    since: 12,
    what: "MATERIALIZED in WITH"
  },
  { node: "JsonTable", since: 17, what: "JSON_TABLE" },
  { node: "JsonFuncExpr", since: 17, what: "JSON_QUERY, JSON_VALUE and JSON_EXISTS" },
  { node: "JsonIsPredicate", since: 16, what: "IS JSON" },
  { node: "JsonObjectConstructor", since: 16, what: "JSON_OBJECT" },
  { node: "JsonArrayConstructor", since: 16, what: "JSON_ARRAY" },
  { node: "MergeStmt", since: 15, what: "MERGE" }
];

// src/locks/walk.ts
var untagged = { pubtable: "PublicationTable" };
function walk(tree, visit) {
  if (Array.isArray(tree)) {
    for (const item of tree) walk(item, visit);
    return;
  }
  if (tree === null || typeof tree !== "object") return;
  for (const [key, value2] of Object.entries(tree)) {
    const type = untagged[key] ?? (/^[A-Z]/.test(key) ? key : void 0);
    if (type && value2 !== null && typeof value2 === "object") visit(type, value2);
    walk(value2, visit);
  }
}
function relationsRead(tree) {
  const found = /* @__PURE__ */ new Map();
  const common = /* @__PURE__ */ new Set();
  walk(tree, (type, fields) => {
    if (type === "CommonTableExpr") common.add(fields.ctename);
    if (type === "RangeVar") found.set(pathKey(rangePath(fields)), rangePath(fields));
  });
  return [...found.values()].filter((path) => path.length > 1 || !common.has(path[0]));
}
function columnsRead(tree) {
  const found = /* @__PURE__ */ new Set();
  walk(tree, (type, fields) => {
    if (type !== "ColumnRef") return;
    const name = fields.fields?.at(-1)?.String?.sval;
    if (name !== void 0) found.add(name);
  });
  return [...found];
}
function callsIn(tree) {
  const functions = /* @__PURE__ */ new Map();
  const sequences = [];
  walk(tree, (type, fields) => {
    if (type !== "FuncCall") return;
    const path = stringsPath(fields.funcname);
    functions.set(pathKey(path), path);
    if (path.at(-1) !== "nextval") return;
    const [argument] = fields.args ?? [];
    const literal = argument?.A_Const ?? argument?.TypeCast?.arg?.A_Const;
    if (literal?.sval?.sval) sequences.push(literal.sval.sval);
  });
  return { functions: [...functions.values()], sequences };
}

// src/locks/refuse-unknown-syntax.ts
function refuseUnknownSyntax(node, run) {
  walk(node, (type, fields) => {
    const names2 = fields.subtype ? [type, `${type}/${fields.subtype}`] : [type];
    for (const { node: name, when, since, what, alternative } of features) {
      if (run.version >= since || !names2.includes(name) || when && !when(fields)) continue;
      run.ledger.refuse({
        since,
        reason: `${what} is known since PostgreSQL ${since}`,
        ...alternative && { alternative }
      });
    }
  });
}

// src/locks/run.ts
function relationAt(run, path) {
  return findRelation(run, path) ?? { path, kind: "table" };
}
function findRelation(run, path) {
  return run.session.relations.get(pathKey(path)) ?? run.catalog.relation(path);
}
function descendants(run, relation) {
  return (relation.children ?? []).flatMap((path) => {
    const child = relationAt(run, path);
    return [child, ...descendants(run, child)];
  });
}
function family(run, relation, only = false) {
  return only ? [relation] : [relation, ...descendants(run, relation)];
}
function hasRows(relation) {
  return relation.kind === "table" || relation.kind === "materialized view";
}

// src/locks/rules/data.ts
var changeRows = (fields, run) => {
  const table2 = relationAt(run, rangePath(fields.relation));
  for (const path of relationsRead(fields)) run.ledger.lock(relationAt(run, path).path, "ACCESS SHARE");
  run.ledger.lock(table2.path, "ROW EXCLUSIVE");
  for (const { path } of table2.indexes ?? []) run.ledger.lock(path, "ROW EXCLUSIVE");
};
var refuseFreshValues = (fields, run) => {
  if (run.session.addedValues.size === 0) return;
  walk(fields, (type, constant) => {
    const text = type === "A_Const" ? constant.sval?.sval : void 0;
    if (text === void 0 || !run.session.addedValues.has(text)) return;
    run.ledger.refuse({
      reason: `the enum value '${text}' can not be used in the transaction that adds it`,
      alternative: "commit after ADD VALUE"
    });
  });
};
var setVariable = (fields, run) => {
  if (fields.name !== "timezone") return;
  const value2 = fields.args?.[0]?.A_Const?.sval?.sval;
  run.session.timeZone = typeof value2 === "string" ? value2 : void 0;
};

// src/locks/type-text.ts
var shape = /^(.+?)(?:\(([-\d,\s]+)\))?( with(?:out)? time zone)?((?:\[\])*)$/;
function readType(text, run) {
  const [, name = text, list, zone = "", brackets = ""] = shape.exec(text) ?? [];
  const base = name + zone;
  const path = base.split(".").map((part) => part.replaceAll('"', ""));
  const type = brackets ? void 0 : run.catalog.type?.(path);
  if (type?.kind === "domain" && type.base) {
    const below = readType(type.base, run);
    return { ...below, constrained: below.constrained || !!type.constrained };
  }
  return {
    base,
    modifiers: list ? list.split(",").map(Number) : [],
    array: brackets !== "",
    constrained: false
  };
}

// src/locks/storage.ts
var threshold = 2032;
var header = 32;
var characterBytes = 4;
var fixed = /^(?:smallint|integer|bigint|real|double precision|boolean|"char"|oid|reg\w+|date|time.*|interval|uuid|money|macaddr8?|name|point|box|line|lseg|circle|pg_lsn|xid8?|tid|cid)$/;
function toastIndex(relation) {
  return [...relation.path, "toast"];
}
function needsToast(run, columns) {
  let bytes = header;
  let long = false;
  for (const { type } of columns) {
    const length = longestValue(run, type);
    if (length === void 0) return true;
    if (length.extensible) long = true;
    bytes += length.bytes;
  }
  return long && bytes > threshold;
}
function longestValue(run, text) {
  const type = readType(text, run);
  if (type.array) return void 0;
  if (fixed.test(type.base)) return { bytes: 16, extensible: false };
  const [limit] = type.modifiers;
  const limited = (bytes) => ({ bytes, extensible: true });
  if (/^(?:character|character varying)$/.test(type.base))
    return limit === void 0 ? void 0 : limited(limit * characterBytes + 4);
  if (/^bit(?: varying)?$/.test(type.base)) return limit === void 0 ? void 0 : limited(limit / 8 + 8);
  if (type.base === "numeric") return limit === void 0 ? void 0 : limited(limit / 2 + 12);
  if (/^(?:cidr|inet)$/.test(type.base)) return limited(32);
  const path = type.base.split(".").map((part) => part.replaceAll('"', ""));
  const isEnum = run.catalog.type?.(path)?.kind === "enum" || run.session.createdTypes.has(pathKey(path));
  return isEnum ? { bytes: 4, extensible: false } : void 0;
}
function rewriteTable(run, relation, columns) {
  if (!hasRows(relation)) return;
  run.ledger.rewrite(relation.path);
  for (const index of relation.indexes ?? []) {
    run.ledger.lock(index.path, "ACCESS EXCLUSIVE");
    run.ledger.build(index.path);
  }
  if (needsToast(run, columns)) run.ledger.build(toastIndex(relation));
}
function lockIndexes(run, relation, mode) {
  for (const { path } of relation.indexes ?? []) run.ledger.lock(path, mode);
}
function createIndex(run, relation, name) {
  const path = besides(relation.path, name);
  run.ledger.lock(path, "ACCESS EXCLUSIVE");
  if (hasRows(relation)) run.ledger.build(path);
  return path;
}

// src/locks/rules/alter-composite.ts
function alterComposite(run, path, parts3) {
  const mode = "ACCESS EXCLUSIVE";
  run.ledger.lock(relationAt(run, path).path, mode);
  if (parts3.some(({ behavior }) => behavior === "DROP_CASCADE"))
    for (const table2 of run.catalog.tablesOf?.("type", path) ?? []) run.ledger.lock(table2, mode);
  const retypes = parts3.some(({ subtype }) => subtype === "AT_AlterColumnType");
  const [column] = run.catalog.type?.(path)?.usedByColumns ?? [];
  if (retypes && column)
    run.ledger.refuse({
      reason: `an attribute's type can not be changed while the column ${column.join(".")} is of the composite type`,
      alternative: "make a new type and change the column to it"
    });
}

// src/locks/rules/command-locks.ts
var lighter = {
  AT_SetStatistics: "SHARE UPDATE EXCLUSIVE",
  AT_SetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ClusterOn: "SHARE UPDATE EXCLUSIVE",
  AT_DropCluster: "SHARE UPDATE EXCLUSIVE",
  AT_ValidateConstraint: "SHARE UPDATE EXCLUSIVE",
  AT_SetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_ResetRelOptions: "SHARE UPDATE EXCLUSIVE",
  AT_DetachPartitionFinalize: "SHARE UPDATE EXCLUSIVE",
  AT_EnableTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableAlwaysTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableReplicaTrig: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_EnableTrigUser: "SHARE ROW EXCLUSIVE",
  AT_DisableTrig: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigAll: "SHARE ROW EXCLUSIVE",
  AT_DisableTrigUser: "SHARE ROW EXCLUSIVE"
};
var heavyOptions = /* @__PURE__ */ new Set([
  "user_catalog_table",
  "security_barrier",
  "security_invoker",
  "check_option",
  "fastupdate",
  "buffering",
  "autosummarize",
  "pages_per_range",
  "gin_pending_list_limit"
]);
function commandLock(command, version) {
  const { subtype } = command;
  if (subtype === "AT_SetRelOptions" || subtype === "AT_ResetRelOptions") {
    const names2 = (command.def?.List?.items ?? []).map((item) => item.DefElem?.defname);
    if (names2.some((name) => heavyOptions.has(name))) return "ACCESS EXCLUSIVE";
  }
  if (subtype === "AT_AddConstraint" && command.def?.Constraint?.contype === "CONSTR_FOREIGN")
    return "SHARE ROW EXCLUSIVE";
  if (subtype === "AT_AttachPartition" && version >= 12) return "SHARE UPDATE EXCLUSIVE";
  if (subtype === "AT_DetachPartition" && command.def?.PartitionCmd?.concurrent)
    return "SHARE UPDATE EXCLUSIVE";
  return lighter[subtype] ?? "ACCESS EXCLUSIVE";
}
var recursing = /* @__PURE__ */ new Set([
  "AT_AddColumn",
  "AT_ColumnDefault",
  "AT_DropNotNull",
  "AT_SetNotNull",
  "AT_SetExpression",
  "AT_DropExpression",
  "AT_SetStatistics",
  "AT_SetStorage",
  "AT_DropColumn",
  "AT_AlterColumnType",
  "AT_DropConstraint"
]);
var partitionsOnly = {
  AT_AddIdentity: 17,
  AT_SetIdentity: 17,
  AT_DropIdentity: 17,
  AT_EnableTrig: 11,
  AT_EnableAlwaysTrig: 11,
  AT_EnableReplicaTrig: 11,
  AT_EnableTrigAll: 11,
  AT_EnableTrigUser: 11,
  AT_DisableTrig: 11,
  AT_DisableTrigAll: 11,
  AT_DisableTrigUser: 11
};
function recurses(command, partitioned, version) {
  if (recursing.has(command.subtype)) return true;
  const since = partitionsOnly[command.subtype];
  if (partitioned && since !== void 0 && version >= since) return true;
  const constraint = command.def?.Constraint?.contype;
  return command.subtype === "AT_AddConstraint" && (constraint === "CONSTR_CHECK" || constraint === "CONSTR_NOTNULL");
}

// src/locks/rules/alter-index.ts
function alterIndex(run, path, parts3) {
  run.ledger.lock(
    path,
    strongest(parts3.map((command) => commandLock(command, run.version))) ?? "ACCESS EXCLUSIVE"
  );
  for (const { subtype, def } of parts3) {
    if (subtype !== "AT_AttachPartition") continue;
    const attached = rangePath(def.PartitionCmd.name);
    run.ledger.lock(attached, "ACCESS EXCLUSIVE");
    for (const index of [path, attached]) {
      const table2 = findRelation(run, index)?.table;
      if (table2) run.ledger.lock(table2, "ACCESS SHARE");
    }
  }
}

// src/locks/facts/builtin-functions.ts
var volatileNames = `
  array_sample array_shuffle bernoulli clock_timestamp current_query currtid2 currval cursor_to_xml
  cursor_to_xmlschema gen_random_uuid lastval lo_close lo_creat lo_create lo_export lo_from_bytea lo_get
  lo_import lo_lseek lo_lseek64 lo_open lo_put lo_tell lo_tell64 lo_truncate lo_truncate64 lo_unlink nextval
  pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared
  pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_blocking_pids pg_cancel_backend
  pg_collation_actual_version pg_current_logfile pg_database_collation_actual_version pg_database_size
  pg_export_snapshot pg_extension_config_dump pg_indexes_size pg_is_in_recovery pg_is_wal_replay_paused
  pg_log_backend_memory_contexts pg_log_standby_snapshot pg_notification_queue_usage pg_notify pg_promote
  pg_reload_conf pg_rotate_logfile pg_safe_snapshot_blocking_pids pg_sequence_last_value pg_sleep pg_sleep_for
  pg_sleep_until pg_table_size pg_terminate_backend pg_total_relation_size pg_try_advisory_lock
  pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared query_to_xml
  query_to_xml_and_xmlschema query_to_xmlschema random random_normal set_config setseed setval system
  timeofday ts_rewrite txid_status uuidv4 uuidv7
`;
var quietNames = `
  abbrev abs acldefault acos acosd acosh age area array_append array_cat array_dims array_fill array_larger
  array_length array_lower array_ndims array_position array_positions array_prepend array_remove array_replace
  array_reverse array_smaller array_sort array_to_json array_to_string array_to_tsvector array_upper ascii
  asin asind asinh atan atan2 atan2d atand atanh big5_to_euc_tw big5_to_mic big5_to_utf8 bit bit_count
  bit_length bool bool_alltrue bool_anytrue booland_statefunc boolor_statefunc box bpchar bpchar_larger
  bpchar_smaller broadcast btrim bytea bytea_larger bytea_smaller cardinality casefold cash_words cashlarger
  cashsmaller cbrt ceil ceiling center char char_length character_length chr cidr circle col_description
  concat concat_ws convert convert_from convert_to cos cosd cosh cot cotd crc32 crc32c cume_dist_final
  current_database current_schema current_schemas current_setting current_user database_to_xml
  database_to_xml_and_xmlschema database_to_xmlschema date date_add date_bin date_larger date_part
  date_smaller date_subtract date_trunc datemultirange daterange daterange_canonical daterange_subdiff decode
  degrees dense_rank_final dexp diagonal diameter div dlog1 dlog10 dround dtrunc encode enum_first enum_in
  enum_larger enum_last enum_range enum_recv enum_send enum_smaller erf erfc euc_cn_to_mic euc_cn_to_utf8
  euc_jis_2004_to_shift_jis_2004 euc_jis_2004_to_utf8 euc_jp_to_mic euc_jp_to_sjis euc_jp_to_utf8
  euc_kr_to_mic euc_kr_to_utf8 euc_tw_to_big5 euc_tw_to_mic euc_tw_to_utf8 exp extract factorial family float4
  float4larger float4smaller float8 float8_avg float8_corr float8_covar_pop float8_covar_samp float8_regr_avgx
  float8_regr_avgy float8_regr_intercept float8_regr_r2 float8_regr_slope float8_regr_sxx float8_regr_sxy
  float8_regr_syy float8_stddev_pop float8_stddev_samp float8_var_pop float8_var_samp float8larger
  float8smaller floor fmgr_c_validator fmgr_internal_validator fmgr_sql_validator format format_type gamma
  gb18030_to_utf8 gbk_to_utf8 gcd get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername
  gtsquery_consistent height host hostmask icu_unicode_version inet inet_client_addr inet_client_port
  inet_server_addr inet_server_port initcap int2 int2_sum int2int4_sum int2larger int2smaller int4 int4_sum
  int4inc int4larger int4multirange int4range int4range_canonical int4range_subdiff int4smaller int8 int8_avg
  int8_sum int8dec int8dec_any int8inc int8inc_any int8inc_float8_float8 int8larger int8multirange int8range
  int8range_canonical int8range_subdiff int8smaller interval interval_avg interval_larger interval_smaller
  interval_sum is_normalized isclosed isempty isfinite ishorizontal iso8859_1_to_utf8 iso8859_to_utf8
  iso_to_koi8r iso_to_mic iso_to_win1251 iso_to_win866 isopen isparallel isperp isvertical johab_to_utf8 json
  json_array_length json_build_array json_build_object json_object json_populate_record json_strip_nulls
  json_to_record json_to_tsvector json_typeof jsonb jsonb_array_length jsonb_build_array jsonb_build_object
  jsonb_concat jsonb_insert jsonb_object jsonb_path_exists jsonb_path_exists_tz jsonb_path_match
  jsonb_path_match_tz jsonb_path_query_array jsonb_path_query_array_tz jsonb_path_query_first
  jsonb_path_query_first_tz jsonb_populate_record jsonb_populate_record_valid jsonb_pretty jsonb_set
  jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_tsvector jsonb_typeof justify_days justify_hours
  justify_interval koi8r_to_iso koi8r_to_mic koi8r_to_utf8 koi8r_to_win1251 koi8r_to_win866 koi8u_to_utf8
  latin1_to_mic latin2_to_mic latin2_to_win1250 latin3_to_mic latin4_to_mic lcm left length lgamma like
  like_escape line ln log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr macaddr8 macaddr8_set7bit
  make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen md5 mic_to_big5
  mic_to_euc_cn mic_to_euc_jp mic_to_euc_kr mic_to_euc_tw mic_to_iso mic_to_koi8r mic_to_latin1 mic_to_latin2
  mic_to_latin3 mic_to_latin4 mic_to_sjis mic_to_win1250 mic_to_win1251 mic_to_win866 min_scale mod mode_final
  money multirange mxid_age name nameconcatoid netmask network network_larger network_smaller normalize
  notlike now npoints num_nonnulls num_nulls numeric numeric_add numeric_avg numeric_div_trunc numeric_exp
  numeric_inc numeric_larger numeric_ln numeric_log numeric_poly_avg numeric_poly_stddev_pop
  numeric_poly_stddev_samp numeric_poly_sum numeric_poly_var_pop numeric_poly_var_samp numeric_smaller
  numeric_sqrt numeric_stddev_pop numeric_stddev_samp numeric_sum numeric_var_pop numeric_var_samp
  nummultirange numnode numrange numrange_subdiff obj_description octet_length oid oidlarger oidsmaller
  oidvectortypes overlaps overlay parse_ident path pclose percent_rank_final percentile_cont_float8_final
  percentile_cont_float8_multi_final percentile_cont_interval_final percentile_cont_interval_multi_final
  percentile_disc_final percentile_disc_multi_final pg_backend_pid pg_basetype pg_char_to_encoding
  pg_client_encoding pg_collation_for pg_column_compression pg_column_is_updatable pg_column_size
  pg_column_toast_chunk_id pg_conf_load_time pg_current_snapshot pg_current_xact_id
  pg_current_xact_id_if_assigned pg_encoding_max_length pg_encoding_to_char pg_has_role pg_input_error_info
  pg_input_is_valid pg_is_other_temp_schema pg_lsn pg_lsn_larger pg_lsn_smaller pg_my_temp_schema
  pg_numa_available pg_postmaster_start_time pg_sequence_parameters pg_settings_get_flags pg_size_bytes
  pg_size_pretty pg_trigger_depth pg_typeof pg_visible_in_snapshot phraseto_tsquery pi plainto_tsquery point
  polygon popen position postgresql_fdw_validator pow power querytree quote_ident quote_literal quote_nullable
  radians radius range_merge rank_final record_larger record_smaller regclass regexp_count regexp_instr
  regexp_like regexp_match regexp_replace regexp_split_to_array regexp_substr repeat replace reverse right
  round row_security_active row_to_json rpad rtrim scale schema_to_xml schema_to_xml_and_xmlschema
  schema_to_xmlschema session_user set_bit set_byte set_masklen setweight sha224 sha256 sha384 sha512 shell_in
  shift_jis_2004_to_euc_jis_2004 shift_jis_2004_to_utf8 shobj_description sign similar_escape
  similar_to_escape sin sind sinh sjis_to_euc_jp sjis_to_mic sjis_to_utf8 slope split_part sqrt
  statement_timestamp string_to_array strip strpos substr substring system_user table_to_xml
  table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text text_larger text_smaller textcat textlen
  tidlarger tidsmaller time time_larger time_smaller timestamp timestamp_larger timestamp_smaller timestamptz
  timestamptz_larger timestamptz_smaller timetz timetz_larger timetz_smaller timezone to_ascii to_bin to_char
  to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_regcollation to_regnamespace to_regoper
  to_regoperator to_regproc to_regprocedure to_regrole to_regtype to_regtypemod to_timestamp to_tsquery
  to_tsvector transaction_timestamp translate trim_array trim_scale trunc ts_delete ts_filter ts_headline
  ts_lexize ts_rank ts_rank_cd tsmultirange tsquery_phrase tsrange tsrange_subdiff tstzmultirange tstzrange
  tstzrange_subdiff tsvector_to_array txid_current txid_current_if_assigned txid_current_snapshot
  txid_snapshot_xmax txid_snapshot_xmin txid_visible_in_snapshot uhc_to_utf8 unicode_assigned unicode_version
  unistr upper upper_inc upper_inf utf8_to_big5 utf8_to_euc_cn utf8_to_euc_jis_2004 utf8_to_euc_jp
  utf8_to_euc_kr utf8_to_euc_tw utf8_to_gb18030 utf8_to_gbk utf8_to_iso8859 utf8_to_iso8859_1 utf8_to_johab
  utf8_to_koi8r utf8_to_koi8u utf8_to_shift_jis_2004 utf8_to_sjis utf8_to_uhc utf8_to_win
  uuid_extract_timestamp uuid_extract_version varbit varchar version websearch_to_tsquery width width_bucket
  win1250_to_latin2 win1250_to_mic win1251_to_iso win1251_to_koi8r win1251_to_mic win1251_to_win866
  win866_to_iso win866_to_koi8r win866_to_mic win866_to_win1251 win_to_utf8 xid xid8_larger xid8_smaller xml
  xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xmlcomment xmlconcat2 xmlexists
  xmltext xmlvalidate xpath xpath_exists
`;
var volatileFunctions = new Set(volatileNames.trim().split(/\s+/));
var quietFunctions = new Set(quietNames.trim().split(/\s+/));
var functionSince = {
  gen_random_uuid: 13,
  gcd: 13,
  lcm: 13,
  normalize: 13,
  trim_array: 14,
  date_bin: 14,
  bit_count: 14,
  regexp_like: 15,
  regexp_count: 15,
  regexp_instr: 15,
  regexp_substr: 15,
  random_normal: 16,
  array_shuffle: 16,
  array_sample: 16,
  date_add: 16,
  date_subtract: 16,
  erf: 16,
  erfc: 16,
  to_bin: 17,
  to_oct: 17,
  uuid_extract_timestamp: 17,
  uuid_extract_version: 17,
  uuidv4: 18,
  uuidv7: 18,
  array_sort: 18,
  array_reverse: 18,
  casefold: 18,
  crc32: 18,
  crc32c: 18
};

// src/locks/volatility.ts
function isVolatile(expression, run) {
  return callsIn(expression).functions.map((path) => isVolatileFunction(path, run)).includes(true);
}
function isVolatileFunction(path, run) {
  const known2 = run.catalog.volatility?.(path);
  if (known2) return known2 === "volatile";
  const name = path.at(-1);
  const builtIn2 = path.length === 1 || path[0] === "pg_catalog";
  const since = builtIn2 ? functionSince[name] : void 0;
  if (since !== void 0 && run.version < since) {
    const pgcrypto = name === "gen_random_uuid";
    run.ledger.refuse({
      since,
      reason: `function ${name}() is built in since PostgreSQL ${since}`,
      ...pgcrypto && { alternative: "the extension pgcrypto has the function for older servers" }
    });
  }
  if (builtIn2 && volatileFunctions.has(name)) return true;
  if (builtIn2 && quietFunctions.has(name)) return false;
  run.ledger.fact("unknown-function");
  return true;
}

// src/locks/foreign-key.ts
function verifyForeignKey(run, table2, target) {
  const leaves = family(run, table2).filter(({ kind }) => kind !== "partitioned table");
  for (const relation of [...leaves, ...family(run, target)]) {
    if (relation.kind === "partitioned table" && run.version < 16) continue;
    lockIndexes(run, relation, "ACCESS SHARE");
  }
  for (const relation of leaves) run.ledger.scan(relation.path);
}
function lockReferencedKey(run, target, columns) {
  if (run.version < 19) return;
  const key = target.indexes?.find((index) => {
    if (!index.unique) return false;
    const primary = target.constraints?.some((c) => c.type === "primary key" && c.name === index.constraint);
    return columns.length === 0 ? primary : sameNames(index.columns, columns);
  });
  if (key) run.ledger.lock(key.path, "ACCESS SHARE");
}
function referenced(run, table2, path) {
  return pathKey(path) === pathKey(table2.path) ? table2 : relationAt(run, path);
}
function sameNames(left, right) {
  return left.length === right.length && left.every((name) => right.includes(name));
}

// src/locks/index-names.ts
function chooseIndexName(run, table2, columns, label, taken = /* @__PURE__ */ new Set()) {
  const middle = label === "pkey" ? void 0 : columns.join("_");
  const isTaken = (name) => {
    const path = besides(table2, name);
    if (taken.has(name) || findRelation(run, path)) return true;
    const own = findRelation(run, table2)?.indexes ?? [];
    return own.some((index) => pathKey(index.path) === pathKey(path));
  };
  for (let n = 0; ; n++) {
    const name = makeObjectName(table2.at(-1), middle, n === 0 ? label : `${label}${n}`);
    if (!isTaken(name)) return name;
  }
}

// src/locks/partition-bound.ts
function provesBound(table2, key, bound) {
  const [column] = key;
  if (key.length !== 1 || column === void 0 || bound.is_default) return false;
  const conditions = provenConditions(table2);
  const notNull = table2.columns?.some(({ name, notNull: never }) => name === column && never) || conditions.some((node) => isNotNull(node, column));
  if (!notNull) return false;
  if (bound.strategy === "r") return provesRange(conditions, column, bound);
  return bound.strategy === "l" && provesList(conditions, column, bound);
}
function excludesBound(defaultPartition, key, bound) {
  const [column] = key;
  if (key.length !== 1 || column === void 0 || bound.strategy !== "r") return false;
  const lower = value(bound.lowerdatums?.[0]);
  const upper = value(bound.upperdatums?.[0]);
  return provenConditions(defaultPartition).some(
    (node) => lower !== void 0 && compares(node, column, ["<"], (limit) => atLeast(lower, limit)) || upper !== void 0 && compares(node, column, [">="], (limit) => atLeast(limit, upper))
  );
}
function provenConditions(table2) {
  return (table2.constraints ?? []).filter(({ type, valid, expression }) => type === "check" && valid !== false && expression).flatMap(({ expression }) => conjuncts(parseExpression(expression)));
}
function isNotNull(node, column) {
  const test = node?.NullTest;
  return test?.nulltesttype === "IS_NOT_NULL" && columnName(test.arg) === column;
}
function conjuncts(node) {
  const and = node?.BoolExpr;
  if (and?.boolop === "AND_EXPR") return and.args.flatMap(conjuncts);
  return node ? [node] : [];
}
function provesRange(conditions, column, bound) {
  const lower = value(bound.lowerdatums?.[0]);
  const upper = value(bound.upperdatums?.[0]);
  const proves = (operators, holds) => conditions.some((node) => compares(node, column, operators, holds));
  const above = isUnbounded(bound.lowerdatums?.[0]) || lower !== void 0 && proves([">=", ">", "="], (limit) => atLeast(limit, lower));
  const below = isUnbounded(bound.upperdatums?.[0]) || upper !== void 0 && (proves(["<"], (limit) => atLeast(upper, limit)) || proves(
    ["<=", "="],
    (limit) => typeof limit === "number" && typeof upper === "number" && limit < upper
  ));
  return above && below;
}
function provesList(conditions, column, bound) {
  const allowed = new Set((bound.listdatums ?? []).map(value));
  return conditions.some((node) => {
    if (compares(node, column, ["="], (limit) => allowed.has(limit))) return true;
    const list = node.A_Expr;
    if (list?.kind !== "AEXPR_IN" || list.name?.[0]?.String?.sval !== "=" || columnName(list.lexpr) !== column)
      return false;
    return (list.rexpr?.List?.items ?? []).every((item) => allowed.has(value(item)));
  });
}
function atLeast(left, right) {
  return typeof left === "number" && typeof right === "number" ? left >= right : left === right;
}
function compares(node, column, operators, holds) {
  const expression = node.A_Expr;
  if (expression?.kind !== "AEXPR_OP" || columnName(expression.lexpr) !== column) return false;
  const limit = value(expression.rexpr);
  return limit !== void 0 && operators.includes(expression.name?.[0]?.String?.sval) && holds(limit);
}
function columnName(node) {
  const inner = node?.TypeCast ? node.TypeCast.arg : node;
  return inner?.ColumnRef?.fields?.at(-1)?.String?.sval;
}
function isUnbounded(node) {
  const word = node?.ColumnRef?.fields?.[0]?.String?.sval;
  return word === "minvalue" || word === "maxvalue";
}
function value(node) {
  if (node?.TypeCast) return value(node.TypeCast.arg);
  if (node?.A_Expr?.name?.[0]?.String?.sval === "-" && !node.A_Expr.lexpr) {
    const inner = value(node.A_Expr.rexpr);
    return typeof inner === "number" ? -inner : void 0;
  }
  const constant = node?.A_Const;
  if (constant?.ival) return constant.ival.ival ?? 0;
  if (constant?.fval) return Number(constant.fval.fval);
  return constant?.sval ? constant.sval.sval ?? "" : void 0;
}

// src/locks/not-null.ts
function hasNotNull(relation, column) {
  const unproven = relation.constraints?.some(
    ({ type, columns, valid }) => type === "not null" && columns.includes(column) && valid === false
  );
  return !unproven && !!relation.columns?.some(({ name, notNull }) => name === column && notNull);
}
function provesNotNull(run, relation, column) {
  if (run.version < 12) return false;
  const unproven = relation.constraints?.some(
    ({ type, columns, valid }) => type === "not null" && columns.includes(column) && valid === false
  );
  return !unproven && provenConditions(relation).some((node) => isNotNull(node, column));
}

// src/locks/rules/add-constraint.ts
function addConstraint(run, table2, constraint, place = {}) {
  additions[constraint.contype]?.(run, table2, constraint, place);
}
var additions = {
  CONSTR_CHECK: addCheck,
  CONSTR_NOTNULL: addNotNull,
  CONSTR_FOREIGN: addForeignKey,
  CONSTR_PRIMARY: addIndexed,
  CONSTR_UNIQUE: addIndexed,
  CONSTR_EXCLUSION: addIndexed
};
function addCheck(run, table2, constraint, place) {
  if (place.empty) return;
  if (constraint.skip_validation || constraint.is_enforced === false) {
    run.ledger.fact("not-valid");
    return;
  }
  for (const relation of family(run, table2, place.only))
    if (hasRows(relation)) run.ledger.scan(relation.path);
  run.ledger.fact("check-scan");
}
function addNotNull(run, table2, constraint, place) {
  if (place.empty || place.columns) return;
  if (constraint.skip_validation) {
    run.ledger.fact("not-valid");
    return;
  }
  const [column = ""] = stringsPath(constraint.keys);
  for (const relation of family(run, table2, place.only)) {
    if (hasRows(relation) && !hasNotNull(relation, column)) run.ledger.scan(relation.path);
  }
  run.ledger.fact("not-null-scan");
}
function addForeignKey(run, table2, constraint, place) {
  const target = referenced(run, table2, rangePath(constraint.pktable));
  const unproven = !!constraint.skip_validation || !constraint.is_enforced;
  if (table2.kind === "partitioned table" && !place.empty) {
    if (place.only)
      run.ledger.refuse({ reason: "a foreign key of a partitioned table can not be added with ONLY" });
    else if (unproven && run.version < 18)
      run.ledger.refuse({
        since: 18,
        reason: "a NOT VALID foreign key of a partitioned table",
        alternative: "add and validate the foreign key on every partition, then on the parent"
      });
  }
  if (target.kind === "partitioned table" && run.version < 12)
    run.ledger.refuse({ since: 12, reason: "a foreign key that points at a partitioned table" });
  for (const relation of family(run, target)) run.ledger.lock(relation.path, "SHARE ROW EXCLUSIVE");
  if (!place.empty)
    for (const relation of family(run, table2)) run.ledger.lock(relation.path, "SHARE ROW EXCLUSIVE");
  if (!(place.empty && target.path === table2.path))
    lockReferencedKey(run, target, stringsPath(constraint.pk_attrs));
  run.ledger.fact("foreign-key-both");
  if (unproven && !place.empty) run.ledger.fact("not-valid");
  if (!unproven && !place.empty && !place.allNull) verifyForeignKey(run, table2, target);
}
function addIndexed(run, table2, constraint, place) {
  const primary = constraint.contype === "CONSTR_PRIMARY";
  if (constraint.indexname) {
    takeOverIndex(run, table2, constraint, primary);
    return;
  }
  const columns = place.columns ?? keyColumns(constraint);
  const missing2 = table2.partitionKey?.filter((key) => key === void 0 || !columns.includes(key)) ?? [];
  if (table2.kind === "partitioned table" && missing2.length > 0 && constraint.contype !== "CONSTR_EXCLUSION")
    run.ledger.refuse({ reason: "a unique key of a partitioned table must include all partition columns" });
  const label = primary ? "pkey" : constraint.contype === "CONSTR_UNIQUE" ? "key" : "excl";
  run.ledger.fact("unique-rebuild");
  for (const relation of family(run, table2, place.only)) {
    const own = relation === table2;
    if (!own && !primary) run.ledger.lock(relation.path, run.version >= 18 ? "ACCESS EXCLUSIVE" : "SHARE");
    if (!own && primary) run.ledger.lock(relation.path, "ACCESS EXCLUSIVE");
    const named = own && constraint.conname;
    createIndex(run, relation, named || chooseIndexName(run, relation.path, columns, label));
    if (primary && !place.empty && !place.columns) proveKey(run, relation, columns);
  }
}
function proveKey(run, relation, columns) {
  if (!hasRows(relation) || columns.every((column) => hasNotNull(relation, column))) return;
  run.ledger.scan(relation.path);
  run.ledger.fact("not-null-scan");
}
function takeOverIndex(run, table2, constraint, primary) {
  if (table2.kind === "partitioned table")
    run.ledger.refuse({
      reason: "ADD CONSTRAINT USING INDEX does not work on a partitioned table",
      alternative: "ADD CONSTRAINT on ONLY the parent, CREATE INDEX CONCURRENTLY per partition, ALTER INDEX \u2026 ATTACH PARTITION"
    });
  const path = besides(table2.path, constraint.indexname);
  run.ledger.lock(path, run.version >= 12 ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE");
  run.ledger.fact("using-index");
  const index = table2.indexes?.find((candidate) => candidate.path.at(-1) === constraint.indexname);
  if (primary && index) proveKey(run, table2, index.columns);
}
function keyColumns(constraint) {
  if (constraint.keys) return stringsPath(constraint.keys);
  return (constraint.exclusions ?? []).map(
    (pair) => pair.List?.items?.[0]?.IndexElem?.name ?? "expr"
  );
}

// src/locks/rules/add-column.ts
var serials = {
  smallserial: "smallint",
  serial2: "smallint",
  serial: "integer",
  serial4: "integer",
  bigserial: "bigint",
  serial8: "bigint"
};
function addColumn(run, table2, definition, only) {
  const { column, value: value2 } = readColumn(run, definition);
  const constraints = (definition.constraints ?? []).map((node) => node.Constraint);
  const columns = [...table2.columns ?? [], column];
  if (column.identity || isSerial(definition)) makeSequence(run, table2, column.name);
  if (needsRewrite(run, column, value2, definition)) {
    for (const { sequences } of [callsIn(value2)]) {
      for (const sequence of sequences) run.ledger.lock(sequence.split("."), "ROW EXCLUSIVE");
    }
    for (const relation of family(run, table2, only))
      rewriteTable(run, relation, [...relation.columns ?? [], column]);
  } else if (value2) run.ledger.fact("constant-default");
  const supplied = value2 !== void 0 || column.identity || column.generated || isSerial(definition);
  if (column.notNull && !supplied && !hasDomainDefault(run, column.type))
    run.ledger.refuse({
      reason: "a NOT NULL column without a default fails on a table that has rows",
      alternative: "give a default, or add the column nullable, fill it, then SET NOT NULL"
    });
  for (const constraint of constraints)
    addConstraint(run, table2, constraint, { only, columns: [column.name], allNull: !supplied });
  return { ...table2, columns };
}
function readColumn(run, definition) {
  const constraints = (definition.constraints ?? []).map((node) => node.Constraint);
  const find = (type2) => constraints.find(({ contype: contype2 }) => contype2 === type2);
  const generated = find("CONSTR_GENERATED");
  const value2 = find("CONSTR_DEFAULT")?.raw_expr;
  const notNull = !!find("CONSTR_NOTNULL") || !!find("CONSTR_PRIMARY") || isSerial(definition);
  if (value2) isVolatile(value2, run);
  const type = definition.typeName ? printTypeName(definition.typeName, (names2) => names2) : "";
  const isNull = value2?.A_Const?.isnull ?? value2?.TypeCast?.arg?.A_Const?.isnull;
  return {
    column: {
      name: definition.colname,
      type: serials[type] ?? type,
      notNull,
      ...generated && { generated: generated.generated_kind === "v" ? "virtual" : "stored" },
      ...find("CONSTR_IDENTITY") && { identity: true },
      ...value2 && !isNull && { default: "given" }
    },
    value: isNull ? void 0 : value2
  };
}
function isSerial(definition) {
  const names2 = definition.typeName?.names ?? [];
  return names2.length === 1 && Object.hasOwn(serials, names2[0].String?.sval);
}
function makeSequence(run, table2, column) {
  const name = makeObjectName(table2.path.at(-1), column, "seq");
  run.ledger.lock(besides(table2.path, name), "ACCESS EXCLUSIVE");
}
function needsRewrite(run, column, value2, definition) {
  if (column.generated) {
    run.ledger.fact(column.generated === "stored" ? "stored-generated" : "virtual-generated");
    return column.generated === "stored";
  }
  if (column.identity || isSerial(definition) || value2 && isVolatile(value2, run)) {
    run.ledger.fact("volatile-default");
    return true;
  }
  if (!readType(column.type, run).constrained) return false;
  run.ledger.fact("constrained-domain");
  return true;
}
function hasDomainDefault(run, type) {
  return !!run.catalog.type?.(type.split(".").map((part) => part.replaceAll('"', "")))?.default;
}

// src/locks/facts/assignment-casts.ts
var table = `
"char": text, character varying, character
bigint: smallint, integer, real, double precision, numeric, money, oid, reg
bit: bit varying*
bit varying: bit*
box: polygon
character: "char", text, character varying, name
character varying: character*, "char", name, regclass, text*
cidr: inet*
date: timestamp with time zone, timestamp without time zone
double precision: bigint, smallint, integer, real, numeric
inet: cidr
integer: smallint, bigint, real, double precision, numeric, money, oid*, reg*
interval: time without time zone
json: jsonb
jsonb: json
macaddr: macaddr8
macaddr8: macaddr
money: numeric
name: character, character varying, text
numeric: money, integer, smallint, bigint, real, double precision
oid: bigint, integer*, reg*
path: polygon
point: box
polygon: path
real: integer, bigint, double precision, smallint, numeric
reg: integer*, oid*, bigint
smallint: integer, bigint, real, double precision, numeric, oid, reg
text: name, character*, regclass, character varying*, "char"
time with time zone: time without time zone
time without time zone: interval, time with time zone
timestamp with time zone: time without time zone, date, time with time zone, timestamp without time zone
timestamp without time zone: timestamp with time zone, date, time without time zone
xml: text*, character*, character varying*
`;
var casts = new Map(
  table.trim().split("\n").map((line) => {
    const [from, to] = line.split(": ");
    return [from, new Set(to.split(", "))];
  })
);
var registered = /^reg(?:class|collation|config|dictionary|namespace|oper|operator|proc|procedure|role|type)$/;
var builtIn = /* @__PURE__ */ new Set([
  ...casts.keys(),
  ...[
    "boolean",
    "bytea",
    "uuid",
    "tsvector",
    "tsquery",
    "bit",
    "line",
    "lseg",
    "circle",
    "pg_lsn",
    "jsonpath"
  ]
]);
var strings = /* @__PURE__ */ new Set(["text", "character varying", "character", "bpchar", "name", "citext"]);
function assignmentCast(from, to) {
  const target = casts.get(fold(from));
  if (target?.has(`${fold(to)}*`) || target?.has(`${to}*`)) return "same bytes";
  if (target?.has(fold(to)) || target?.has(to)) return "conversion";
  if (strings.has(to)) return "conversion";
  if (strings.has(from) && !strings.has(to)) return "none";
  return builtIn.has(fold(from)) && builtIn.has(fold(to)) ? "none" : "unknown";
}
function fold(type) {
  if (type === "bpchar") return "character";
  return registered.test(type) ? "reg" : type;
}

// src/locks/retype.ts
var widening = /* @__PURE__ */ new Set(["character varying", "bit varying"]);
var timed = /^(?:timestamp|time|interval)\b/;
var fullPrecision = 6;
var operatorClass = {
  "character varying": "text",
  cidr: "inet",
  bpchar: "character"
};
var timestamps = /* @__PURE__ */ new Set([
  "timestamp without time zone",
  "timestamp with time zone",
  "timestamp",
  "timestamptz"
]);
function judgeRetype(fromText, toText, run) {
  const from = readType(fromText, run);
  const to = readType(toText, run);
  const reindex2 = classOf(from) !== classOf(to);
  const same = from.base === to.base && from.array === to.array;
  if (timestamps.has(from.base) && timestamps.has(to.base) && !same && !from.array && !to.array)
    return judgeTimeZone(to, run, reindex2);
  if (same) return { rewrite: to.constrained || !widens(from, to), reindex: reindex2, castable: true };
  const cast = from.array || to.array ? "unknown" : assignmentCast(from.base, to.base);
  const kept = cast === "same bytes" && to.modifiers.length === 0 && !to.constrained;
  return { rewrite: !kept, reindex: reindex2, castable: cast !== "none" };
}
function judgeTimeZone(to, run, reindex2) {
  const utc = /^(?:utc|etc\/utc|gmt)$/i.test(run.session.timeZone ?? run.catalog.timeZone ?? "");
  const kept = utc && run.version >= 12 && to.modifiers.length === 0 && !to.constrained;
  return { rewrite: !kept, reindex: reindex2, castable: true, timeZone: kept ? "UTC" : "other" };
}
function widens(from, to) {
  if (String(from.modifiers) === String(to.modifiers)) return true;
  if (to.modifiers.length === 0) return true;
  if (to.array) return false;
  const [before] = from.modifiers;
  const after = to.modifiers[0];
  if (widening.has(to.base)) return before !== void 0 && after >= before;
  if (to.base === "numeric")
    return before !== void 0 && after >= before && (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
  if (timed.test(to.base)) return after >= (before ?? fullPrecision);
  return false;
}
function classOf(type) {
  return type.array ? "array" : operatorClass[type.base] ?? type.base;
}

// src/locks/rules/dependants.ts
var guards = {
  view: { retype: 11, drop: 11 },
  "materialized view": { retype: 11, drop: 11 },
  rule: { retype: 11, drop: 11 },
  policy: { retype: 11, drop: 11 },
  trigger: { retype: 11, drop: 11 },
  // A generated column over a dropped one went silently with it in 12 to 14.
  "generated column": { retype: 12, drop: 15 },
  "SQL-body function": { retype: 14, drop: 14 }
};
function refuseDependants(run, table2, column, change) {
  for (const { kind, name, columns } of table2.dependants ?? []) {
    if (!columns.includes(column) || run.version < guards[kind][change]) continue;
    run.ledger.refuse({
      reason: `the column ${column} is used by the ${kind} ${name}`,
      alternative: `drop the ${kind} before and create it again after`
    });
  }
}

// src/locks/rules/alter-column-type.ts
function alterColumnType(run, table2, command, only) {
  const name = command.name;
  const definition = command.def.ColumnDef;
  if (table2.partitionKey?.includes(name))
    run.ledger.refuse({ reason: `the type of the partition key column ${name} can not be changed` });
  refuseDependants(run, table2, name, "retype");
  const type = printTypeName(definition.typeName, (names2) => names2);
  const collation = definition.collClause?.collname?.at(-1)?.String?.sval;
  for (const relation of family(run, table2, only))
    retype(run, relation, name, { type, collation, using: definition.raw_default });
  return withType(table2, name, type);
}
function retype(run, table2, name, change) {
  const column = table2.columns?.find((candidate) => candidate.name === name);
  if (!column) {
    rewriteUnknown(run, table2);
    return;
  }
  const verdict = judgeRetype(column.type, change.type, run);
  const converts = change.using && !isColumn(change.using, name, change.type);
  if (!verdict.castable && !change.using)
    run.ledger.refuse({
      reason: `${column.type} is not cast to ${change.type} by itself`,
      alternative: "give USING"
    });
  if (!verdict.castable && column.default !== void 0)
    run.ledger.refuse({
      reason: `the default of ${name} is not cast to ${change.type} by itself`,
      alternative: "DROP DEFAULT, TYPE \u2026 USING and SET DEFAULT in one ALTER TABLE"
    });
  const rewrite = verdict.rewrite || converts;
  if (verdict.timeZone) run.ledger.fact(verdict.timeZone === "UTC" ? "timezone-utc" : "timezone-other");
  else run.ledger.fact(rewrite ? "type-rewrite" : "type-kept");
  if (rewrite) rewriteTable(run, table2, withType(table2, name, change.type).columns ?? []);
  const collated = change.collation !== column.collation;
  for (const index of table2.indexes ?? []) rebuildIndex(run, table2, index, name, verdict.reindex || collated);
  const checked = table2.constraints?.some(({ type, columns }) => type === "check" && columns.includes(name));
  if (checked && !rewrite) {
    run.ledger.scan(table2.path);
    run.ledger.fact("type-check-scan");
  }
  tieForeignKeys(run, table2, name, !!rewrite, verdict);
}
function rewriteUnknown(run, table2) {
  run.ledger.fact("type-rewrite");
  rewriteTable(run, table2, table2.columns ?? []);
}
function rebuildIndex(run, table2, index, name, changed) {
  const computed = [...index.expressionColumns ?? [], ...index.predicateColumns ?? []].includes(name);
  const key = index.columns.includes(name);
  if (!computed && !key && !index.included?.includes(name)) return;
  run.ledger.lock(index.path, "ACCESS EXCLUSIVE");
  if (table2.kind === "partitioned table") {
    attachAgain(run, table2, index);
    return;
  }
  if (!computed && !(key && changed)) return;
  run.ledger.build(index.path);
  run.ledger.fact("index-rebuilt");
}
function attachAgain(run, table2, index) {
  for (const path of table2.children ?? []) {
    const child = relationAt(run, path);
    const attached = child.indexes?.some(({ parent }) => parent && pathKey(parent) === pathKey(index.path));
    if (!attached) createIndex(run, child, chooseIndexName(run, child.path, index.columns, "idx"));
  }
}
function tieForeignKeys(run, table2, name, rewrite, verdict) {
  const verify = rewrite && verdict.reindex;
  for (const { type, columns, references } of table2.constraints ?? []) {
    if (type !== "foreign key" || !references || !columns.includes(name)) continue;
    const target = relationAt(run, references.path);
    run.ledger.lock(target.path, "ACCESS EXCLUSIVE");
    lockReferencedKey(run, target, references.columns);
    if (verify) verifyForeignKey(run, table2, target);
  }
  for (const { path, columns } of table2.referencedBy ?? []) {
    if (!columns.includes(name)) continue;
    run.ledger.lock(path, "ACCESS EXCLUSIVE");
    if (verify) verifyForeignKey(run, relationAt(run, path), table2);
  }
}
function isColumn(using, name, type) {
  const cast = using.TypeCast;
  if (cast && printTypeName(cast.typeName, (names2) => names2) !== type) return false;
  return (cast ? cast.arg : using)?.ColumnRef?.fields?.at(-1)?.String?.sval === name;
}
function withType(table2, name, type) {
  const columns = table2.columns?.map(
    (column) => column.name === name ? { ...column, type } : column
  );
  return { ...table2, ...columns && { columns } };
}

// src/locks/rules/alter-constraint.ts
function alterConstraint(run, table2, command) {
  const { conname, alterEnforceability, is_enforced: enforced } = command.def.ATAlterConstraint;
  const constraint = table2.constraints?.find(({ name }) => name === conname);
  if (!alterEnforceability || !constraint) return;
  if (constraint.type === "foreign key" && constraint.references) {
    const target = referenced(run, table2, constraint.references.path);
    run.ledger.lock(target.path, enforced ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE");
    if (enforced) verifyForeignKey(run, table2, target);
    return;
  }
  if (run.version < 19)
    run.ledger.refuse({
      since: 19,
      reason: "ALTER CONSTRAINT \u2026 ENFORCED on a CHECK",
      alternative: "drop the CHECK and add it again"
    });
  if (!enforced) return;
  for (const relation of family(run, table2)) if (hasRows(relation)) run.ledger.scan(relation.path);
  run.ledger.fact("check-scan");
}

// src/locks/rules/attach-partition.ts
function attachPartition(run, parent, command) {
  const { name, bound } = command.def.PartitionCmd;
  const child = relationAt(run, rangePath(name));
  if (run.version >= 12) run.ledger.fact("attach-light");
  for (const relation of family(run, child)) run.ledger.lock(relation.path, "ACCESS EXCLUSIVE");
  const key = parent.partitionKey ?? [void 0];
  const proven = provesBound(child, key, bound);
  run.ledger.fact(proven ? "attach-proven" : "attach-scan");
  if (!proven) {
    for (const relation of family(run, child)) if (hasRows(relation)) run.ledger.scan(relation.path);
  }
  meetDefaultPartition(run, parent, bound);
  inheritIndexes(run, parent, child, false);
  inheritForeignKeys(run, parent, child, false);
}
function meetDefaultPartition(run, parent, bound) {
  if (!parent.defaultPartition || bound?.is_default) return;
  const rest = relationAt(run, parent.defaultPartition);
  run.ledger.fact("default-partition");
  const excluded = excludesBound(rest, parent.partitionKey ?? [void 0], bound);
  for (const relation of family(run, rest)) {
    run.ledger.lock(relation.path, "ACCESS EXCLUSIVE");
    if (!excluded && hasRows(relation)) run.ledger.scan(relation.path);
  }
}
function inheritIndexes(run, parent, child, isNew) {
  const free = [...child.indexes ?? []];
  const taken = /* @__PURE__ */ new Set();
  for (const index of parent.indexes ?? []) {
    if (run.version >= 12) run.ledger.lock(index.path, "SHARE UPDATE EXCLUSIVE");
    const match = isNew ? -1 : free.findIndex((own) => isSame(index, own));
    if (match >= 0) {
      free.splice(match, 1);
      continue;
    }
    const name = chooseIndexName(run, child.path, index.columns, labelOf(parent, index), taken);
    taken.add(name);
    createIndex(run, child, name);
  }
}
function inheritForeignKeys(run, parent, child, isNew) {
  for (const { type, columns, references } of parent.constraints ?? []) {
    if (type !== "foreign key" || !references) continue;
    const target = referenced(run, parent, references.path);
    run.ledger.lock(target.path, "SHARE ROW EXCLUSIVE");
    lockReferencedKey(run, target, references.columns);
    const own = child.constraints?.some(
      (c) => c.type === "foreign key" && String(c.columns) === String(columns)
    );
    if (!isNew && !own) verifyForeignKey(run, child, target);
  }
}
function labelOf(table2, index) {
  const constraint = table2.constraints?.find(({ name }) => name === index.constraint);
  if (constraint?.type === "primary key") return "pkey";
  if (!index.constraint) return "idx";
  return constraint?.type === "exclude" ? "excl" : "key";
}
function isSame(parent, own) {
  const plain = (index) => JSON.stringify([
    index.columns,
    index.method ?? "btree",
    !!index.unique,
    index.expressionColumns ?? [],
    index.predicateColumns ?? []
  ]);
  return plain(parent) === plain(own) && !!parent.constraint === !!own.constraint;
}

// src/locks/rules/detach-partition.ts
function detachPartition(run, parent, command) {
  const { name, concurrent } = command.def.PartitionCmd;
  const child = relationAt(run, rangePath(name));
  if (concurrent) {
    run.ledger.outsideTransaction();
    if (parent.defaultPartition)
      run.ledger.refuse({ reason: "DETACH \u2026 CONCURRENTLY does not work while there is a default partition" });
  }
  run.ledger.lock(child.path, run.version >= 14 ? "ACCESS EXCLUSIVE" : "SHARE UPDATE EXCLUSIVE");
  if (parent.defaultPartition && !concurrent) run.ledger.lock(parent.defaultPartition, "ACCESS EXCLUSIVE");
  for (const { path, parent: attachedTo } of child.indexes ?? [])
    if (attachedTo) run.ledger.lock(path, "ACCESS EXCLUSIVE");
  for (const { type, references } of parent.constraints ?? [])
    if (type === "foreign key" && references) run.ledger.lock(references.path, "SHARE ROW EXCLUSIVE");
}
function finalizeDetach(run, _parent, command) {
  run.ledger.lock(rangePath(command.def.PartitionCmd.name), "ACCESS EXCLUSIVE");
}

// src/locks/rules/drop-column.ts
function dropColumn(run, table2, command, only) {
  const name = command.name;
  const mode = "ACCESS EXCLUSIVE";
  if (table2.partitionKey?.includes(name))
    run.ledger.refuse({ reason: `the partition key column ${name} can not be dropped` });
  if (command.behavior !== "DROP_CASCADE") refuseDependants(run, table2, name, "drop");
  for (const relation of family(run, table2, only)) {
    for (const index of relation.indexes ?? []) {
      const columns = [
        ...index.columns,
        ...index.included ?? [],
        ...index.expressionColumns ?? [],
        ...index.predicateColumns ?? []
      ];
      if (columns.includes(name)) run.ledger.lock(index.path, mode);
    }
    for (const { type, columns, references } of relation.constraints ?? []) {
      if (type !== "foreign key" || !references || !columns.includes(name)) continue;
      run.ledger.lock(references.path, mode);
      run.ledger.fact("drop-foreign-key-both");
    }
    for (const { path, column } of relation.ownedSequences ?? [])
      if (column === name) run.ledger.lock(path, mode);
    for (const { path, columns } of relation.referencedBy ?? [])
      if (columns.includes(name)) run.ledger.lock(path, mode);
  }
  return { ...table2, columns: table2.columns?.filter((column) => column.name !== name) ?? [] };
}

// src/locks/rules/drop-constraint.ts
function dropConstraint(run, table2, command) {
  const constraint = table2.constraints?.find(({ name }) => name === command.name);
  if (!constraint) return void 0;
  const mode = "ACCESS EXCLUSIVE";
  if (constraint.type === "foreign key" && constraint.references) {
    const target = relationAt(run, constraint.references.path);
    for (const relation of [target, ...descendants(run, target)]) run.ledger.lock(relation.path, mode);
    run.ledger.fact("drop-foreign-key-both");
  }
  const index = table2.indexes?.find((candidate) => candidate.constraint === constraint.name);
  if (index) {
    run.ledger.lock(index.path, mode);
    dropAttached(run, table2, index.path);
    const pointing = (table2.referencedBy ?? []).filter(
      ({ columns }) => columns.length > 0 && columns.every((name) => constraint.columns.includes(name))
    );
    for (const { path, constraint: name } of pointing) {
      if (command.behavior === "DROP_CASCADE") run.ledger.lock(path, mode);
      else
        run.ledger.refuse({
          reason: `the foreign key ${name} on ${path.join(".")} needs the constraint`,
          alternative: "drop the foreign key before and add it again NOT VALID after"
        });
    }
  }
  return {
    ...table2,
    constraints: table2.constraints?.filter((other) => other !== constraint) ?? [],
    indexes: table2.indexes?.filter((other) => other !== index) ?? []
  };
}
function dropAttached(run, table2, parent) {
  for (const child of descendants(run, table2)) {
    for (const index of child.indexes ?? [])
      if (index.parent && pathKey(index.parent) === pathKey(parent))
        run.ledger.lock(index.path, "ACCESS EXCLUSIVE");
  }
}

// src/locks/rules/identity.ts
function addIdentity(run, table2, command) {
  const column = table2.columns?.find(({ name }) => name === command.name);
  makeSequence(run, table2, command.name);
  if (column && !column.notNull)
    run.ledger.refuse({ reason: `the column ${column.name} has to be NOT NULL first` });
  if (column?.default !== void 0)
    run.ledger.refuse({
      reason: `the column ${column.name} has a default`,
      alternative: "DROP DEFAULT, drop the sequence, ADD GENERATED and setval in one transaction"
    });
}
function alterIdentity(run, table2, command) {
  lockOwned(run, table2, command.name, "SHARE ROW EXCLUSIVE");
  run.ledger.fact("sequence-lock");
}
function dropIdentity(run, table2, command) {
  const column = table2.columns?.find(({ name }) => name === command.name);
  if (column?.identity) lockOwned(run, table2, command.name, "ACCESS EXCLUSIVE");
}
function lockOwned(run, table2, name, mode) {
  for (const { path, column } of table2.ownedSequences ?? []) if (column === name) run.ledger.lock(path, mode);
}

// src/locks/rules/set-not-null.ts
function setNotNull(run, table2, command, only) {
  const name = command.name;
  for (const relation of family(run, table2, only)) {
    if (hasNotNull(relation, name)) run.ledger.fact("already-not-null");
    else if (provesNotNull(run, relation, name)) run.ledger.fact("not-null-proven");
    else if (hasRows(relation)) {
      run.ledger.scan(relation.path);
      run.ledger.fact("not-null-scan");
    }
  }
  const columns = table2.columns?.map(
    (column) => column.name === name ? { ...column, notNull: true } : column
  );
  return { ...table2, ...columns && { columns } };
}
function dropNotNull(run, table2, command) {
  const key = table2.constraints?.find(({ type }) => type === "primary key");
  if (key?.columns.includes(command.name))
    run.ledger.refuse({ reason: `the column ${command.name} is in the primary key` });
}

// src/locks/rules/validate-constraint.ts
function validateConstraint(run, table2, command) {
  const constraint = table2.constraints?.find(({ name }) => name === command.name);
  if (constraint && constraint.valid !== false) return;
  run.ledger.fact("validate-light");
  for (const relation of family(run, table2)) run.ledger.lock(relation.path, "SHARE UPDATE EXCLUSIVE");
  if (constraint?.type === "foreign key" && constraint.references) {
    const target = referenced(run, table2, constraint.references.path);
    run.ledger.lock(target.path, "ROW SHARE");
    verifyForeignKey(run, table2, target);
    return;
  }
  for (const relation of family(run, table2)) if (hasRows(relation)) run.ledger.scan(relation.path);
}

// src/locks/rules/commands.ts
var commands = {
  AT_AddColumn: (run, table2, command, only) => addColumn(run, table2, command.def.ColumnDef, only),
  AT_AddConstraint: (run, table2, command, only) => addConstraint(run, table2, command.def.Constraint, { only }),
  AT_AlterColumnType: alterColumnType,
  AT_AlterConstraint: alterConstraint,
  AT_ColumnDefault: setDefault,
  AT_DropColumn: dropColumn,
  AT_DropConstraint: dropConstraint,
  AT_SetNotNull: setNotNull,
  AT_DropNotNull: dropNotNull,
  AT_AddIdentity: addIdentity,
  AT_SetIdentity: alterIdentity,
  AT_DropIdentity: dropIdentity,
  AT_SetExpression: setExpression,
  AT_ValidateConstraint: validateConstraint,
  AT_AttachPartition: attachPartition,
  AT_DetachPartition: detachPartition,
  AT_DetachPartitionFinalize: finalizeDetach,
  AT_SetLogged: rewriteAll,
  AT_SetUnLogged: rewriteAll,
  AT_ClusterOn: (run, table2, command) => run.ledger.lock(besides(table2.path, command.name), "SHARE UPDATE EXCLUSIVE"),
  AT_AddInherit: (run, _table, command) => run.ledger.lock(rangePath(command.def.RangeVar), "SHARE UPDATE EXCLUSIVE"),
  AT_DropInherit: (run, _table, command) => run.ledger.lock(rangePath(command.def.RangeVar), "ACCESS SHARE"),
  AT_ChangeOwner: changeOwner,
  AT_ReplicaIdentity: (run, table2, { def }) => {
    const { name } = def.ReplicaIdentityStmt;
    if (name) run.ledger.lock(besides(table2.path, name), "SHARE");
  }
};
function setDefault(run, table2, command) {
  const column = table2.columns?.find(({ name }) => name === command.name);
  if (!column) return void 0;
  if (column.generated)
    run.ledger.refuse({ reason: `the column ${column.name} is generated and takes no default` });
  if (!command.def) {
    run.session.dropped.add(`default of ${[...table2.path, command.name].join(".")}`);
    return void 0;
  }
  const columns = table2.columns?.map((other) => other === column ? { ...column, default: "given" } : other);
  return { ...table2, ...columns && { columns } };
}
function setExpression(run, table2, command, only) {
  const column = table2.columns?.find(({ name }) => name === command.name);
  if (column?.generated === "virtual") {
    if (run.version < 18) run.ledger.refuse({ since: 18, reason: "a virtual generated column" });
    run.ledger.fact("virtual-generated");
    return;
  }
  run.ledger.fact("stored-generated");
  for (const relation of family(run, table2, only)) rewriteTable(run, relation, relation.columns ?? []);
}
function rewriteAll(run, table2) {
  if (hasRows(table2)) rewriteTable(run, table2, table2.columns ?? []);
}
function changeOwner(run, table2) {
  lockIndexes(run, table2, "ACCESS EXCLUSIVE");
  for (const { path } of table2.ownedSequences ?? [])
    run.ledger.lock(relationAt(run, path).path, "ACCESS EXCLUSIVE");
}

// src/locks/rules/alter-table.ts
var alterTable = (fields, run) => {
  const parts3 = fields.cmds.map((node) => node.AlterTableCmd);
  const path = rangePath(fields.relation);
  if (fields.objtype === "OBJECT_TYPE") return alterComposite(run, path, parts3);
  if (fields.objtype === "OBJECT_INDEX") return alterIndex(run, path, parts3);
  const table2 = relationAt(run, path);
  const only = !fields.relation.inh;
  const mode = strongest(parts3.map((command) => commandLock(command, run.version))) ?? "ACCESS EXCLUSIVE";
  run.ledger.lock(table2.path, mode);
  const partitioned = table2.kind === "partitioned table";
  if (!only && parts3.some((command) => recurses(command, partitioned, run.version))) {
    const below = descendants(run, table2);
    for (const child of below) run.ledger.lock(child.path, mode);
    if (below.length > 0) run.ledger.fact("children-locked");
  }
  let state = afterDrops(table2, parts3);
  for (const command of parts3) state = commands[command.subtype]?.(run, state, command, only) ?? state;
  toastAnew(run, table2, state, only);
  run.session.relations.set(pathKey(path), state);
};
function afterDrops(table2, parts3) {
  const bare = new Set(parts3.filter((c) => c.subtype === "AT_ColumnDefault" && !c.def).map((c) => c.name));
  const columns = table2.columns?.map((column) => {
    if (!bare.has(column.name)) return column;
    const { default: _dropped, ...rest } = column;
    return rest;
  });
  return { ...table2, ...columns && { columns } };
}
function toastAnew(run, before, after, only) {
  const toasts = needsToast(run, after.columns ?? []) && !needsToast(run, before.columns ?? []);
  if (!toasts) return;
  for (const relation of family(run, before, only))
    if (hasRows(relation)) run.ledger.build(toastIndex(relation));
}

// src/locks/rules/comment.ts
var relations = /^OBJECT_(?:TABLE|FOREIGN_TABLE|VIEW|MATVIEW|SEQUENCE|INDEX)$/;
var parts = /^OBJECT_(?:TABCONSTRAINT|TRIGGER|POLICY|RULE)$/;
var comment = (fields, run) => {
  const path = objectPath(fields.object);
  if (relations.test(fields.objtype)) run.ledger.lock(relationAt(run, path).path, "SHARE UPDATE EXCLUSIVE");
  else if (fields.objtype === "OBJECT_COLUMN")
    run.ledger.lock(relationAt(run, path.slice(0, -1)).path, "SHARE UPDATE EXCLUSIVE");
  else if (parts.test(fields.objtype))
    run.ledger.lock(relationAt(run, path.slice(0, -1)).path, "ACCESS SHARE");
};

// src/locks/rules/create-index.ts
var makeIndex = (fields, run) => {
  const table2 = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table2.path, fields.concurrent ? "SHARE UPDATE EXCLUSIVE" : "SHARE");
  if (fields.concurrent) {
    run.ledger.outsideTransaction();
    run.ledger.fact("concurrent-index");
    if (table2.kind === "partitioned table")
      run.ledger.refuse({
        reason: "CREATE INDEX CONCURRENTLY does not work on a partitioned table",
        alternative: "CREATE INDEX ON ONLY the parent, CONCURRENTLY per partition, ALTER INDEX \u2026 ATTACH PARTITION"
      });
  }
  const own = besides(table2.path, fields.idxname ?? "");
  const exists = table2.indexes?.some(({ path }) => pathKey(path) === pathKey(own));
  if (fields.if_not_exists && exists) return;
  const wanted = readIndex(fields);
  const names2 = [...wanted.columns, ...wanted.expressionName ? [wanted.expressionName] : []];
  createIndex(run, table2, fields.idxname ?? chooseIndexName(run, table2.path, names2, "idx"));
  run.ledger.fact("unique-rebuild");
  if (table2.kind !== "partitioned table" || !fields.relation.inh) return;
  for (const child of descendants(run, table2)) indexPartition(run, child, wanted);
};
function indexPartition(run, child, wanted) {
  run.ledger.lock(child.path, "SHARE");
  const match = child.indexes?.find((index) => !index.parent && isSame2(index, wanted));
  if (match) run.ledger.lock(match.path, "SHARE");
  else createIndex(run, child, chooseIndexName(run, child.path, wanted.columns, "idx"));
}
function readIndex(fields) {
  const elements = (fields.indexParams ?? []).map((node) => node.IndexElem);
  const expression = elements.find(({ expr }) => expr);
  return {
    path: [],
    columns: elements.filter(({ name }) => name).map(({ name }) => name),
    expressionColumns: elements.flatMap(({ expr }) => expr ? columnsRead(expr) : []),
    predicateColumns: fields.whereClause ? columnsRead(fields.whereClause) : [],
    method: fields.accessMethod ?? "btree",
    unique: !!fields.unique,
    ...expression && { expressionName: expression.expr.FuncCall?.funcname?.at(-1)?.String?.sval ?? "expr" }
  };
}
function isSame2(own, wanted) {
  const plain = (index) => JSON.stringify([
    index.columns,
    index.method ?? "btree",
    !!index.unique,
    index.expressionColumns ?? [],
    index.predicateColumns ?? []
  ]);
  return plain(own) === plain(wanted);
}

// src/locks/rules/create-table.ts
var likeIndexes = 1 << 6;
var createTable = (fields, run) => {
  const path = rangePath(fields.relation);
  if (fields.if_not_exists && findRelation(run, path)) return;
  run.ledger.lock(path, "ACCESS EXCLUSIVE");
  const elements = fields.tableElts ?? [];
  const parents = (fields.inhRelations ?? []).map(
    (node) => relationAt(run, rangePath(node.RangeVar))
  );
  const sources = elements.filter((node) => node.TableLikeClause).map((node) => relationAt(run, rangePath(node.TableLikeClause.relation)));
  const definitions = elements.filter((node) => node.ColumnDef).map((node) => node.ColumnDef);
  const columns = [
    ...[...parents, ...sources].flatMap((relation) => relation.columns ?? []),
    ...definitions.filter((definition) => definition.typeName).map((definition) => readColumn(run, definition).column)
  ];
  const kind = fields.partspec ? "partitioned table" : "table";
  const table2 = { path, kind, columns };
  if (kind === "table" && needsToast(run, columns)) run.ledger.build(toastIndex(table2));
  for (const parent of parents) takePlace(run, parent, table2, fields.partbound);
  for (const node of elements) if (node.TableLikeClause) copyIndexes(run, table2, node.TableLikeClause);
  for (const definition of definitions) defineColumn(run, table2, definition);
  for (const node of elements)
    if (node.Constraint) addConstraint(run, table2, node.Constraint, { empty: true });
  run.session.relations.set(path.join("\0"), table2);
};
function takePlace(run, parent, table2, bound) {
  run.ledger.lock(parent.path, bound ? "ACCESS EXCLUSIVE" : "SHARE UPDATE EXCLUSIVE");
  if (!bound) return;
  meetDefaultPartition(run, parent, bound);
  inheritIndexes(run, parent, table2, true);
  inheritForeignKeys(run, parent, table2, true);
}
function defineColumn(run, table2, definition) {
  const constraints = (definition.constraints ?? []).map((node) => node.Constraint);
  const identity = constraints.some(({ contype: contype2 }) => contype2 === "CONSTR_IDENTITY");
  if (identity || isSerial(definition)) makeSequence(run, table2, definition.colname);
  for (const constraint of constraints)
    addConstraint(run, table2, constraint, { empty: true, columns: [definition.colname] });
}
function copyIndexes(run, table2, clause) {
  const source = relationAt(run, rangePath(clause.relation));
  run.ledger.lock(source.path, "ACCESS SHARE");
  if (!(clause.options & likeIndexes)) return;
  const taken = /* @__PURE__ */ new Set();
  for (const index of source.indexes ?? []) {
    const columns = index.expressionName ? [...index.columns, index.expressionName] : index.columns;
    const name = chooseIndexName(run, table2.path, columns, labelOf(source, index), taken);
    taken.add(name);
    createIndex(run, table2, name);
  }
}

// src/locks/rules/drop.ts
var kinds = {
  OBJECT_FUNCTION: "function",
  OBJECT_PROCEDURE: "function",
  OBJECT_ROUTINE: "function",
  OBJECT_AGGREGATE: "function",
  OBJECT_TYPE: "type",
  OBJECT_DOMAIN: "domain",
  OBJECT_SEQUENCE: "sequence",
  OBJECT_SCHEMA: "schema",
  OBJECT_TABLE: "table",
  OBJECT_VIEW: "view",
  OBJECT_MATVIEW: "view",
  OBJECT_INDEX: "index"
};
var relations2 = /^OBJECT_(?:TABLE|FOREIGN_TABLE|VIEW|MATVIEW|SEQUENCE)$/;
var parts2 = /^OBJECT_(?:TRIGGER|POLICY|RULE)$/;
var drop = (fields, run) => {
  for (const node of fields.objects ?? []) dropObject(run, fields, objectPath(node));
};
function dropObject(run, fields, path) {
  const type = fields.removeType;
  const mode = "ACCESS EXCLUSIVE";
  if (parts2.test(type)) {
    dropPart(run, type, path.slice(0, -1));
    return;
  }
  if (type === "OBJECT_INDEX") dropIndex(run, path, !!fields.concurrent);
  else if (relations2.test(type)) {
    const relation = relationAt(run, path);
    run.ledger.lock(relation.path, mode);
    if (hasRows(relation) || relation.kind === "partitioned table" || relation.kind === "foreign table")
      dropTable(run, relation);
  } else if (type === "OBJECT_STATISTIC_EXT" && run.version >= 12) {
    for (const table2 of run.catalog.tablesOf?.("statistics", path) ?? [])
      run.ledger.lock(table2, "SHARE UPDATE EXCLUSIVE");
  }
  const kind = kinds[type];
  const [dependant] = kind && fields.behavior !== "DROP_CASCADE" && run.catalog.dependants?.(kind, path) || [];
  const gone = run.session.dropped.has(`${dependant}`);
  if (dependant && !gone)
    run.ledger.refuse({
      reason: `${dependant} depends on ${path.join(".")}`,
      alternative: `drop or change ${dependant} first`
    });
}
function dropPart(run, type, path) {
  const table2 = relationAt(run, path);
  run.ledger.lock(table2.path, "ACCESS EXCLUSIVE");
  if (type !== "OBJECT_TRIGGER" || table2.kind !== "partitioned table") return;
  for (const child of descendants(run, table2)) run.ledger.lock(child.path, "ACCESS EXCLUSIVE");
}
function dropTable(run, relation) {
  const mode = "ACCESS EXCLUSIVE";
  for (const table2 of [relation, ...descendants(run, relation)]) {
    if (table2 !== relation && relation.kind !== "partitioned table") continue;
    run.ledger.lock(table2.path, mode);
    lockIndexes(run, table2, mode);
    for (const { path } of table2.ownedSequences ?? []) run.ledger.lock(path, mode);
    for (const constraint of table2.constraints ?? []) {
      const { type, references } = constraint;
      if (type !== "foreign key" || !references || comesFromParent(run, table2, constraint)) continue;
      run.ledger.lock(references.path, mode);
      run.ledger.fact("drop-foreign-key-both");
    }
    for (const { path } of table2.referencedBy ?? []) run.ledger.lock(path, mode);
  }
  for (const path of relation.parents ?? []) {
    const parent = relationAt(run, path);
    if (parent.kind !== "partitioned table") continue;
    run.ledger.lock(parent.path, mode);
    if (parent.defaultPartition) run.ledger.lock(parent.defaultPartition, mode);
  }
}
function comesFromParent(run, table2, own) {
  const parents = (table2.parents ?? []).map((path) => relationAt(run, path));
  const same = ({ type, columns, references }) => type === own.type && String(columns) === String(own.columns) && String(references?.path) === String(own.references?.path);
  return parents.some(({ kind, constraints }) => kind === "partitioned table" && !!constraints?.some(same));
}
function dropIndex(run, path, concurrent) {
  const index = findRelation(run, path);
  const table2 = index?.table && relationAt(run, index.table);
  const facts2 = table2?.indexes?.find((candidate) => candidate.path.join() === path.join());
  if (facts2?.constraint)
    run.ledger.refuse({
      reason: `the index stands for the constraint ${facts2.constraint}`,
      alternative: "DROP CONSTRAINT"
    });
  const mode = concurrent ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
  if (concurrent) {
    run.ledger.outsideTransaction();
    run.ledger.fact("concurrent-index");
    if (index?.kind === "partitioned index")
      run.ledger.refuse({ reason: "DROP INDEX CONCURRENTLY does not work on a partitioned index" });
  }
  run.ledger.lock(path, mode);
  if (!table2) return;
  run.ledger.lock(table2.path, mode);
  if (index?.kind !== "partitioned index") return;
  for (const child of descendants(run, table2)) {
    run.ledger.lock(child.path, mode);
    for (const own of child.indexes ?? [])
      if (own.parent?.join() === path.join()) run.ledger.lock(own.path, mode);
  }
}

// src/locks/rules/grant.ts
var grant = (fields, run) => {
  if (fields.targtype !== "ACL_TARGET_OBJECT" || run.version < 18) return;
  if (fields.objtype !== "OBJECT_TABLE" && fields.objtype !== "OBJECT_SEQUENCE") return;
  for (const node of fields.objects ?? [])
    run.ledger.lock(relationAt(run, objectPath(node)).path, "ACCESS SHARE");
  run.ledger.fact("grant-lock");
};

// src/locks/rules/maintenance.ts
var truncate = (fields, run) => {
  for (const { RangeVar: range } of fields.relations ?? []) {
    for (const table2 of family(run, relationAt(run, rangePath(range)), !range.inh)) {
      run.ledger.lock(table2.path, "ACCESS EXCLUSIVE");
      if (!hasRows(table2)) continue;
      lockIndexes(run, table2, "ACCESS EXCLUSIVE");
      for (const { path } of table2.indexes ?? []) run.ledger.build(path);
      if (needsToast(run, table2.columns ?? [])) run.ledger.build(toastIndex(table2));
    }
  }
};
var vacuum = (fields, run) => {
  const full = fields.is_vacuumcmd && fields.options?.some((node) => node.DefElem?.defname === "full");
  if (fields.is_vacuumcmd) run.ledger.outsideTransaction();
  for (const { VacuumRelation: target } of fields.rels ?? []) {
    const table2 = relationAt(run, rangePath(target.relation));
    run.ledger.lock(table2.path, full ? "ACCESS EXCLUSIVE" : "SHARE UPDATE EXCLUSIVE");
    if (full) rewriteTable(run, table2, table2.columns ?? []);
    else lockIndexes(run, table2, "ACCESS SHARE");
  }
};
var reindex = (fields, run) => {
  const concurrent = fields.params?.some((node) => node.DefElem?.defname === "concurrently");
  if (concurrent) run.ledger.outsideTransaction();
  if (!fields.relation) return;
  const named = relationAt(run, rangePath(fields.relation));
  const table2 = named.table ? relationAt(run, named.table) : named;
  run.ledger.lock(table2.path, concurrent ? "SHARE UPDATE EXCLUSIVE" : "SHARE");
  for (const { path } of (table2.indexes ?? []).filter(
    ({ path: own }) => !named.table || own.join() === named.path.join()
  )) {
    run.ledger.lock(path, concurrent ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE");
    run.ledger.build(path);
  }
  if (!named.table && needsToast(run, table2.columns ?? [])) run.ledger.build(toastIndex(table2));
};
var cluster = (fields, run) => {
  if (!fields.relation) return run.ledger.outsideTransaction();
  const table2 = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table2.path, "ACCESS EXCLUSIVE");
  rewriteTable(run, table2, table2.columns ?? []);
};

// src/locks/rules/policy.ts
var definePolicy = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.table)).path, "ACCESS EXCLUSIVE");
  for (const path of relationsRead([fields.qual, fields.with_check]))
    run.ledger.lock(relationAt(run, path).path, "ACCESS SHARE");
};
var defineRule = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.relation)).path, "ACCESS EXCLUSIVE");
  for (const path of relationsRead([fields.actions, fields.whereClause])) {
    if (!/^(?:new|old)$/.test(path.join("."))) run.ledger.lock(relationAt(run, path).path, "ACCESS SHARE");
  }
  for (const action of fields.actions ?? []) {
    const statement = action.InsertStmt ?? action.UpdateStmt ?? action.DeleteStmt;
    if (statement) run.ledger.lock(relationAt(run, rangePath(statement.relation)).path, "ROW EXCLUSIVE");
  }
};

// src/locks/rules/publication.ts
var createPublication = (fields, run) => {
  for (const path of tablesOf(fields)) run.ledger.lock(relationAt(run, path).path, "SHARE UPDATE EXCLUSIVE");
};
var alterPublication = (fields, run) => {
  createPublication(fields, run);
  const replaces = fields.action === "AP_SetObjects" && tablesOf(fields).length > 0;
  if (!replaces) return;
  for (const path of run.catalog.tablesOf?.("publication", [fields.pubname]) ?? [])
    run.ledger.lock(path, "SHARE UPDATE EXCLUSIVE");
};
function tablesOf(fields) {
  return (fields.pubobjects ?? []).map((node) => node.PublicationObjSpec?.pubtable?.relation).filter((range) => range).map(rangePath);
}

// src/locks/rules/rename.ts
var rename = (fields, run) => {
  const indexMode = run.version >= 12 ? "SHARE UPDATE EXCLUSIVE" : "ACCESS EXCLUSIVE";
  if (fields.renameType === "OBJECT_INDEX") return run.ledger.lock(rangePath(fields.relation), indexMode);
  if (!fields.relation) {
    if (fields.renameType === "OBJECT_TYPE") lockType(run, objectPath(fields.object));
    return;
  }
  const relation = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(relation.path, "ACCESS EXCLUSIVE");
  const column = fields.renameType === "OBJECT_COLUMN" || fields.renameType === "OBJECT_TABCONSTRAINT";
  const cloned = fields.renameType === "OBJECT_TRIGGER" && relation.kind === "partitioned table" && run.version >= 15;
  if (column && fields.relation.inh || cloned)
    for (const child of descendants(run, relation)) run.ledger.lock(child.path, "ACCESS EXCLUSIVE");
  const constraint = fields.renameType === "OBJECT_TABCONSTRAINT" && fields.subname;
  const index = constraint && relation.indexes?.find((candidate) => candidate.constraint === constraint);
  if (index) run.ledger.lock(besides(relation.path, index.path.at(-1)), indexMode);
};
function lockType(run, path) {
  if (run.catalog.type?.(path)?.kind === "composite") run.ledger.lock(path, "ACCESS EXCLUSIVE");
}

// src/locks/rules/routine.ts
var inputs = /^FUNC_PARAM_(?:DEFAULT|IN|INOUT|VARIADIC)$/;
var createFunction = (fields, run) => {
  if (!fields.replace) return;
  const parameters = (fields.parameters ?? []).map((node) => node.FunctionParameter);
  const given = parameters.filter(({ mode }) => inputs.test(mode));
  const types = given.map(({ argType }) => print(argType));
  const old = run.catalog.routine?.(stringsPath(fields.funcname), types);
  if (old) refuseSignature(run, old, given, returnsOf(fields.returnType, parameters));
};
function refuseSignature(run, old, given, returns) {
  const alternative = "drop the function and create it again";
  if (old.returns !== void 0 && returns !== void 0 && old.returns !== returns)
    run.ledger.refuse({ reason: "CREATE OR REPLACE can not change the return type", alternative });
  old.arguments.forEach((argument, index) => {
    const next = given[index];
    if (argument.name !== void 0 && argument.name !== next?.name)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE can not rename the parameter ${argument.name}`,
        alternative
      });
    if (argument.default && !next?.defexpr)
      run.ledger.refuse({
        reason: "CREATE OR REPLACE can not take away the default of a parameter",
        alternative
      });
  });
}
function returnsOf(type, parameters) {
  const columns = parameters.filter(({ mode }) => mode === "FUNC_PARAM_TABLE");
  if (columns.length > 0)
    return `TABLE(${columns.map(({ name, argType }) => `${name} ${print(argType)}`).join(", ")})`;
  return type && print(type);
}
function print(type) {
  return printTypeName(type, (names2) => names2);
}

// src/locks/rules/sequence.ts
var alterSequence = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.sequence)).path, "SHARE ROW EXCLUSIVE");
  run.ledger.fact("sequence-lock");
  lockOwner(run, fields.options);
};
var createSequence = (fields, run) => {
  run.ledger.lock(rangePath(fields.sequence), "ACCESS EXCLUSIVE");
  lockOwner(run, fields.options);
};
function lockOwner(run, options) {
  for (const { DefElem: option2 } of options ?? []) {
    if (option2.defname !== "owned_by") continue;
    const column = stringsPath(option2.arg?.List?.items);
    if (column.length > 1) run.ledger.lock(relationAt(run, column.slice(0, -1)).path, "ACCESS SHARE");
  }
}

// src/locks/rules/set-schema.ts
var setSchema = (fields, run) => {
  if (!fields.relation) return;
  const relation = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(relation.path, "ACCESS EXCLUSIVE");
  for (const { path } of relation.ownedSequences ?? []) run.ledger.lock(path, "ACCESS EXCLUSIVE");
};

// src/locks/rules/statistics.ts
var createStatistics = (fields, run) => {
  for (const { RangeVar: range } of fields.relations ?? [])
    if (range) run.ledger.lock(relationAt(run, rangePath(range)).path, "SHARE UPDATE EXCLUSIVE");
};

// src/locks/rules/trigger.ts
var createTrigger = (fields, run) => {
  const table2 = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table2.path, "SHARE ROW EXCLUSIVE");
  if (fields.constrrel)
    run.ledger.lock(relationAt(run, rangePath(fields.constrrel)).path, "SHARE ROW EXCLUSIVE");
  if (fields.row && table2.kind === "partitioned table")
    for (const child of descendants(run, table2)) run.ledger.lock(child.path, "SHARE ROW EXCLUSIVE");
};

// src/locks/rules/type.ts
var createType = (fields, run) => {
  run.session.createdTypes.add(pathKey(stringsPath(fields.typeName ?? fields.defnames)));
};
var createComposite = (fields, run) => {
  const path = rangePath(fields.typevar);
  run.ledger.lock(path, "ACCESS EXCLUSIVE");
  run.session.createdTypes.add(pathKey(path));
};
var alterEnum = (fields, run) => {
  if (fields.oldVal) return;
  const isNew = run.session.createdTypes.has(pathKey(stringsPath(fields.typeName)));
  run.ledger.fact("enum-value");
  if (isNew) {
    if (run.version >= 12 && run.version <= 16) run.session.addedValues.add(fields.newVal);
    return;
  }
  if (run.version < 12) run.ledger.outsideTransaction();
  run.session.addedValues.add(fields.newVal);
};
var alterDomain = (fields, run) => {
  const path = stringsPath(fields.typeName);
  const verifies = fields.subtype === "O" || fields.subtype === "V" || fields.subtype === "C" && !fields.def?.Constraint?.skip_validation;
  if (!verifies) return;
  verifyTables(run, path);
};
function verifyTables(run, path) {
  run.ledger.fact("domain-scan");
  for (const table2 of run.catalog.tablesOf?.("domain", path) ?? []) {
    run.ledger.lock(relationAt(run, table2).path, "SHARE");
    run.ledger.scan(table2);
  }
}

// src/locks/rules/view.ts
var createView = (fields, run) => {
  const path = rangePath(fields.view);
  const old = fields.replace ? findRelation(run, path) : void 0;
  run.ledger.lock(path, "ACCESS EXCLUSIVE");
  for (const read of relationsRead(fields.query)) run.ledger.lock(relationAt(run, read).path, "ACCESS SHARE");
  if (old?.columns) refuseOtherColumns(run, old.columns, fields);
};
function refuseOtherColumns(run, columns, fields) {
  const targets = (fields.query?.SelectStmt?.targetList ?? []).map(
    (node) => node.ResTarget
  );
  const references = targets.map(({ val }) => val?.ColumnRef?.fields?.at(-1));
  if (fields.aliases || targets.length === 0 || references.some((field) => field?.A_Star)) return;
  const alternative = "drop the view and create it again";
  if (targets.length < columns.length)
    run.ledger.refuse({ reason: "CREATE OR REPLACE VIEW can not drop columns", alternative });
  columns.forEach((column, index) => {
    const target = targets[index];
    const cast = target?.val?.TypeCast;
    const name = target?.name ?? references[index]?.String?.sval;
    if (name !== void 0 && name !== column.name)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE VIEW can not rename the column ${column.name}`,
        alternative
      });
    if (cast && printTypeName(cast.typeName, (names2) => names2) !== column.type)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE VIEW can not change the type of ${column.name}`,
        alternative
      });
  });
}
var createTableAs = (fields, run) => {
  const path = rangePath(fields.into.rel);
  run.ledger.lock(path, "ACCESS EXCLUSIVE");
  for (const read of relationsRead(fields.query))
    readRelation(run, relationAt(run, read), !fields.into.skipData);
};
var refreshView = (fields, run) => {
  const view = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(view.path, fields.concurrent ? "EXCLUSIVE" : "ACCESS EXCLUSIVE");
  for (const path of view.reads ?? []) readRelation(run, relationAt(run, path), !fields.skipData);
  for (const { path } of view.indexes ?? []) {
    run.ledger.lock(path, fields.concurrent ? "ROW EXCLUSIVE" : "ACCESS EXCLUSIVE");
    if (!fields.concurrent) run.ledger.build(path);
  }
  if (fields.concurrent || needsToast(run, view.columns ?? [])) run.ledger.build(toastIndex(view));
};
function readRelation(run, relation, runs, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(pathKey(relation.path))) return;
  seen.add(pathKey(relation.path));
  run.ledger.lock(relation.path, "ACCESS SHARE");
  if (!runs) return;
  for (const member of family(run, relation)) {
    run.ledger.lock(member.path, "ACCESS SHARE");
    if (member.kind !== "partitioned table" || run.version >= 16) lockIndexes(run, member, "ACCESS SHARE");
  }
  if (relation.kind !== "view") return;
  for (const path of relation.reads ?? []) readRelation(run, relationAt(run, path), true, seen);
}

// src/locks/rules/index.ts
var none = () => {
};
var alone = (_fields, run) => run.ledger.outsideTransaction();
var rules = {
  AlterTableStmt: alterTable,
  CreateStmt: createTable,
  CreateForeignTableStmt: (fields, run) => createTable(fields.base ?? fields, run),
  IndexStmt: makeIndex,
  DropStmt: drop,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  CommentStmt: comment,
  SecLabelStmt: comment,
  GrantStmt: grant,
  CreateStatsStmt: createStatistics,
  CreatePublicationStmt: createPublication,
  AlterPublicationStmt: alterPublication,
  CreateTrigStmt: createTrigger,
  CreatePolicyStmt: definePolicy,
  AlterPolicyStmt: definePolicy,
  RuleStmt: defineRule,
  ViewStmt: createView,
  CreateTableAsStmt: createTableAs,
  RefreshMatViewStmt: refreshView,
  AlterSeqStmt: alterSequence,
  CreateSeqStmt: createSequence,
  CreateEnumStmt: createType,
  CreateRangeStmt: createType,
  CompositeTypeStmt: createComposite,
  AlterEnumStmt: alterEnum,
  AlterDomainStmt: alterDomain,
  CreateFunctionStmt: createFunction,
  TruncateStmt: truncate,
  VacuumStmt: vacuum,
  ReindexStmt: reindex,
  ClusterStmt: cluster,
  InsertStmt: changeRows,
  UpdateStmt: changeRows,
  DeleteStmt: changeRows,
  VariableSetStmt: setVariable,
  // Objects of the catalogs alone: no relation of the user's is locked (measured on 11-19 or from the manual's pages).
  ...Object.fromEntries(
    [
      "AlterDefaultPrivilegesStmt",
      "AlterEventTrigStmt",
      "AlterExtensionContentsStmt",
      "AlterExtensionStmt",
      "AlterFunctionStmt",
      "AlterObjectDependsStmt",
      "AlterOperatorStmt",
      "AlterOpFamilyStmt",
      "AlterOwnerStmt",
      "AlterRoleSetStmt",
      "AlterRoleStmt",
      "AlterStatsStmt",
      "AlterTypeStmt",
      "AlterTSConfigurationStmt",
      "AlterTSDictionaryStmt",
      "AlterForeignServerStmt",
      "AlterFdwStmt",
      "AlterUserMappingStmt",
      "AlterDatabaseSetStmt",
      "AlterCollationStmt",
      "CreateCastStmt",
      "CreateConversionStmt",
      "CreateDomainStmt",
      "CreateEventTrigStmt",
      "CreateExtensionStmt",
      "CreateFdwStmt",
      "CreateForeignServerStmt",
      "CreateOpClassStmt",
      "CreateOpFamilyStmt",
      "CreatePLangStmt",
      "CreateRoleStmt",
      "CreateSchemaStmt",
      "CreateAmStmt",
      "CreateTransformStmt",
      "CreateUserMappingStmt",
      "DefineStmt",
      "DropRoleStmt",
      "DropUserMappingStmt",
      "GrantRoleStmt",
      "DoStmt",
      "SelectStmt",
      "TransactionStmt"
    ].map((name) => [name, none])
  ),
  // https://www.postgresql.org/docs/18/sql-createdatabase.html and their like
  CreatedbStmt: alone,
  DropdbStmt: alone,
  CreateTableSpaceStmt: alone,
  DropTableSpaceStmt: alone,
  AlterSystemStmt: alone,
  CreateSubscriptionStmt: (fields, run) => {
    const connects = !fields.options?.some(
      (node) => /^(?:connect|create_slot)$/.test(node.DefElem?.defname ?? "") && (node.DefElem?.arg?.Boolean?.boolval === false || node.DefElem?.arg?.String?.sval === "false")
    );
    if (connects) run.ledger.outsideTransaction();
  },
  DropSubscriptionStmt: alone
};

// src/locks/judge-locks.ts
function judgeLocks(sql, catalog, version) {
  const ledger = createLedger();
  const parsed = sql.trim() === "" ? [] : parseSql(sql);
  if (!isParsed(parsed)) {
    ledger.refuse({ reason: parsed.message });
    return ledger.verdict();
  }
  const session = {
    timeZone: void 0,
    relations: /* @__PURE__ */ new Map(),
    dropped: /* @__PURE__ */ new Set(),
    createdTypes: /* @__PURE__ */ new Set(),
    addedValues: /* @__PURE__ */ new Set()
  };
  const run = { version, catalog, session, ledger };
  for (const { node } of parsed) {
    const [[type, fields] = ["", {}]] = Object.entries(node);
    refuseUnknownSyntax(node, run);
    refuseFreshValues(fields, run);
    const rule = rules[type];
    if (rule) rule(fields, run);
    else ledger.fact("unknown-statement");
  }
  return ledger.verdict();
}

// src/risk/steps-by-relation.ts
function stepsByRelation(steps, counts) {
  const found = /* @__PURE__ */ new Map();
  for (const step of steps) {
    for (const lock of step.impact.locks.filter((held) => counts(step, held))) {
      const known2 = found.get(lock.relation) ?? { steps: [], modes: [] };
      known2.steps.push(step);
      known2.modes.push(lock.mode);
      found.set(lock.relation, known2);
    }
  }
  return [...found].map(([relation, { steps: own, modes }]) => ({
    relation,
    steps: own,
    lock: strongest(modes)
  }));
}

// src/risk/rules/blocks-reads.ts
var blocksReads = {
  id: "blocks-reads",
  level: "low",
  area: "locks",
  title: "A table is locked against reads for a moment",
  message: "ACCESS EXCLUSIVE in {count}: short, but it queues behind every running query, and all others queue behind it",
  problem: "The lock itself lasts milliseconds. While it waits for a long SELECT, every later query on the table waits too.",
  solution: "Run with lock_timeout (the plan sets 5 s) and try again when it is hit; look for long transactions first.",
  example: `SET lock_timeout = '5s';
ALTER TABLE public.orders ADD COLUMN note text;`,
  applies: ({ plan }) => stepsByRelation(
    plan.steps,
    ({ impact }, { mode, kind, other }) => mode === "ACCESS EXCLUSIVE" && kind === "table" && !other && !impact.long
  ).map(({ relation, steps }) => ({
    object: `table ${relation}`,
    steps,
    arguments: { count: steps.length === 1 ? "1 step" : `${steps.length} steps` }
  }))
};

// src/risk/rules/blocks-writes.ts
var blocksWrites = {
  id: "blocks-writes",
  level: "low",
  area: "locks",
  title: "A table is locked against writes for a moment",
  message: "{lock} in {count}: reads go on, writes wait",
  problem: "Foreign keys and triggers take SHARE ROW EXCLUSIVE. It is short, but it waits for running writes, and later writes wait for it.",
  solution: "Run with lock_timeout (the plan sets 5 s) and try again when it is hit.",
  example: `SET lock_timeout = '5s';
CREATE TRIGGER touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();`,
  applies: ({ plan }) => stepsByRelation(
    plan.steps,
    ({ impact }, { kind, mode, other }) => kind === "table" && !other && !impact.long && mode !== "ACCESS EXCLUSIVE" && blocks(mode).writes
  ).map(({ relation, steps, lock }) => ({
    object: `table ${relation}`,
    steps,
    arguments: { lock, count: steps.length === 1 ? "1 step" : `${steps.length} steps` }
  }))
};

// src/risk/rules/body-names-dropped-object.ts
var bodyNamesDroppedObject = {
  id: "body-names-dropped-object",
  level: "high",
  area: "compatibility",
  title: "A function body names something that goes",
  message: "{functions} {verb} {gone}, which goes",
  problem: "Bodies in PL/pgSQL and string-form SQL are checked when they run, not when the column or table is dropped: they fail at the first call. Found by name in the text, so a comment may be a false alarm.",
  solution: "Read the body; change it in the same release.",
  example: "SELECT proname FROM pg_proc WHERE prosrc ~ '\\ynote\\y';",
  applies: ({ removed, after }) => {
    const bodies = ["function", "procedure"].flatMap((kind) => objectsOfKind(after, kind)).filter(({ props }) => typeof props.body === "string" && props.parsedBody !== true);
    const gone = [...removed("table"), ...removed("column"), ...removed("view")];
    return gone.flatMap((delta) => {
      const { path, kind } = delta.before.address;
      const words = kind === "column" ? [path[1], path[2]] : [path[1]];
      const functions = bodies.filter(({ props }) => words.every((word) => names(String(props.body), word))).map(({ address }) => displayName(address));
      if (functions.length === 0) return [];
      const verb = functions.length === 1 ? "names" : "name";
      return [
        {
          object: delta.before,
          deltas: [delta],
          arguments: { functions, verb, gone: displayName(delta.before.address) }
        }
      ];
    });
  }
};
function names(body, word) {
  return new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, "\\$&")}(?![\\w$])`, "iu").test(body);
}

// src/risk/new-columns.ts
function newColumns({ deltas, parentOf }, isOfSort) {
  return deltas.flatMap((delta) => {
    if (delta.op !== "add" || delta.after.address.kind !== "column" || delta.after.props.declared !== true)
      return [];
    if (parentOf(delta.after)?.address.kind !== "table" || !isOfSort(delta.after.props)) return [];
    return [{ object: delta.after, deltas: [delta], steps: [] }];
  });
}

// src/risk/rules/char-column.ts
var charColumn = {
  id: "char-column",
  level: "info",
  area: "design",
  title: "A new column is char(n)",
  message: "values are padded with blanks, which comparisons ignore and patterns do not",
  problem: "char(n) saves nothing over text and surprises LIKE, concatenation and clients.",
  solution: "Use text, with a CHECK for the length where one is wanted.",
  example: "ALTER TABLE public.orders ADD COLUMN code text CHECK (char_length(code) = 3);",
  applies: (context) => newColumns(context, ({ type }) => /^character\(/.test(String(type)))
};

// src/risk/table-of.ts
function tableOf({ address }) {
  return quoteName(address.path.slice(0, 2));
}

// src/risk/rules/check-added.ts
var checkAdded = {
  id: "check-added",
  level: "medium",
  area: "integrity",
  title: "A CHECK is added or changed on a table with rows",
  message: "rows that violate it stop the validation, and writes that {table} took before can fail",
  problem: "The constraint binds old code too: an insert or update that was fine yesterday fails.",
  solution: "Count violating rows first; add it NOT VALID, then validate.",
  example: `SELECT count(*) FROM public.orders WHERE NOT (total > 0);
ALTER TABLE public.orders ADD CONSTRAINT total_positive CHECK (total > 0) NOT VALID;`,
  applies: ({ added, changed }) => [
    ...added("constraint").filter(({ after: { props } }) => props.type === "check"),
    ...changed("constraint", "expression").map(({ delta }) => delta)
  ].map((delta) => ({ object: delta.after, deltas: [delta], arguments: { table: tableOf(delta.after) } }))
};

// src/risk/rules/check-lost.ts
var checkLost = {
  id: "check-lost",
  level: "low",
  area: "integrity",
  title: "A CHECK or exclusion constraint goes",
  message: "values that {table} refused before come in",
  problem: "Readers that rely on the rule meet values they do not know, and the rule cannot be added back over them.",
  solution: "Make sure that no reader relies on it.",
  example: "SELECT status, count(*) FROM public.orders GROUP BY status;",
  applies: ({ removed }) => removed("constraint").filter(({ before: { props } }) => props.type === "check" || props.type === "exclusion").map((delta) => ({
    object: delta.before,
    deltas: [delta],
    arguments: { table: tableOf(delta.before) }
  }))
};

// src/risk/rules/collation-changed.ts
var collationChanged = {
  id: "collation-changed",
  level: "high",
  area: "integrity",
  title: "A collation changes",
  message: "sort order and equality of the values change from {from} to {to}",
  problem: "Indexes on the column are built again; range queries, unique keys and partitions follow the new order.",
  solution: "Look for values that become equal before; rebuild dependent indexes in the window.",
  example: "SELECT lower(code), count(*) FROM public.orders GROUP BY 1 HAVING count(*) > 1;",
  applies: ({ changed }) => [...changed("column", "collation"), ...changed("domain", "collation")].map(({ delta, from, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: {
      from: from === void 0 ? "the default" : String(from),
      to: to === void 0 ? "the default" : String(to)
    }
  }))
};

// src/risk/rules/column-becomes-generated.ts
var columnBecomesGenerated = {
  id: "column-becomes-generated",
  level: "critical",
  area: "data",
  title: "A plain column becomes a generated one",
  message: "the stored values are replaced by what the expression gives",
  problem: "PostgreSQL cannot turn a column into a generated one: it is dropped and added, and its values are gone.",
  solution: "Compare the values with the expression first; keep the old column under another name.",
  example: `SELECT count(*) FROM public.orders WHERE total IS DISTINCT FROM net + tax;
ALTER TABLE public.orders RENAME COLUMN total TO total_before;
ALTER TABLE public.orders ADD COLUMN total numeric GENERATED ALWAYS AS (net + tax) STORED;`,
  applies: ({ changed }) => changed("column", "generated").filter(({ from }) => from === void 0).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/column-dropped.ts
var columnDropped = {
  id: "column-dropped",
  level: "critical",
  area: "data",
  title: "A column with its values is dropped",
  message: "the values of the column are destroyed, and statements that name it fail",
  problem: "DROP COLUMN makes the values unreachable at once; views, functions and clients that name the column fail.",
  solution: "Deploy code that no longer names the column, rename it to zz_deprecated_\u2026, drop it a release later.",
  example: `ALTER TABLE public.orders RENAME COLUMN note TO zz_deprecated_note;
-- a release later
ALTER TABLE public.orders DROP COLUMN zz_deprecated_note;`,
  applies: ({ removed, parentOf }) => removed("column").filter(({ before: column }) => column.props.type !== void 0).filter(({ before: column }) => parentOf(column)?.address.kind === "table").filter(({ before: column }) => column.props.declared !== false).map((delta) => ({
    object: delta.before,
    deltas: [delta],
    ...delta.before.props.generated === void 0 ? {} : { level: "high" }
  }))
};

// src/risk/rules/column-order-differs.ts
var columnOrderDiffers = {
  id: "column-order-differs",
  level: "info",
  area: "compatibility",
  title: "The order of columns differs",
  message: "SELECT *, INSERT without a list of columns and COPY without one see another order",
  problem: "PostgreSQL cannot move columns; the plan leaves the order as it is.",
  solution: "Name columns in INSERT and COPY.",
  example: "INSERT INTO public.orders (id, status) VALUES (1, 'open');",
  // A difference that is only the order of the new columns is none of its own.
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    const order = changesOf(delta).find(({ property }) => property === "columnOrder");
    return order && delta.op !== "add" && delta.op !== "remove" ? [{ object: delta.after, deltas: [delta], steps: [] }] : [];
  })
};

// src/risk/rules/column-renamed.ts
var columnRenamed = {
  id: "column-renamed",
  level: "high",
  area: "compatibility",
  title: "A column gets another name",
  message: "statements that say {from} fail",
  problem: "Old code names the old column, new code the new one; no deployment order serves both.",
  solution: "Add the new column, write both (trigger or code), move readers, drop the old one.",
  example: `ALTER TABLE public.orders ADD COLUMN note text;
CREATE TRIGGER keep_both BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.copy_remark();`,
  applies: ({ renamed }) => renamed("column").map((delta) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { from: displayName(delta.before.address) }
  }))
};

// src/risk/rules/concurrent-index-build.ts
var concurrentIndexBuild = {
  id: "concurrent-index-build",
  level: "info",
  area: "operations",
  title: "Indexes are built concurrently",
  message: "{count} built without blocking writes; each waits for all older transactions and leaves an INVALID index when it fails",
  problem: "A concurrent build reads the table twice, outside of any transaction. If it fails, the INVALID index stays, costs every write and serves no query.",
  solution: "Check pg_index.indisvalid after each; drop an invalid one concurrently and build it again. Set no short lock_timeout for it.",
  example: `SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
DROP INDEX CONCURRENTLY public.orders_number_idx;`,
  applies: ({ plan }) => stepsByRelation(
    plan.steps,
    ({ impact, transaction }, { kind }) => kind === "table" && transaction === 0 && impact.indexBuilds > 0
  ).map(({ relation, steps }) => ({
    object: `table ${relation}`,
    steps,
    arguments: { count: steps.length === 1 ? "1 index is" : `${steps.length} indexes are` }
  }))
};

// src/risk/rules/constraint-weakened.ts
var constraintWeakened = {
  id: "constraint-weakened",
  level: "medium",
  area: "integrity",
  title: "A constraint is no longer validated or enforced",
  message: "rows that violate it may be there: {how}",
  problem: "The planner and readers no longer trust it; NOT ENFORCED is only a remark.",
  solution: "VALIDATE CONSTRAINT, or ALTER CONSTRAINT \u2026 ENFORCED from PostgreSQL 18 on.",
  example: "ALTER TABLE public.orders VALIDATE CONSTRAINT total_positive;",
  applies: ({ changed }) => [
    ...changed("constraint", "validated"),
    ...changed("constraint", "enforced"),
    ...changed("domain constraint", "validated")
  ].filter(({ to }) => to === false).map(({ delta, change }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { how: change.property === "enforced" ? "NOT ENFORCED" : "NOT VALID" }
  }))
};

// src/risk/rules/default-changed.ts
var defaultChanged = {
  id: "default-changed",
  level: "low",
  area: "compatibility",
  title: "A default changes",
  message: "inserts that leave the column out get {to} instead of {from}",
  problem: "Old rows keep their values: rows from before and after differ for the same input.",
  solution: "Check who relies on the default, and whether old rows have to follow.",
  example: "UPDATE public.orders SET status = 'new' WHERE status = 'open';",
  applies: ({ changed }) => changed("column", "default").filter(({ delta }) => delta.after.props.declared === true).filter(({ to }) => to !== void 0).map(({ delta, from, to }) => {
    const secret = isSecretName(delta.after.address.path.at(-1));
    return {
      object: delta.after,
      deltas: [delta],
      arguments: {
        from: from === void 0 ? "NULL" : secret ? "the old value" : String(from),
        to: secret ? "another value" : String(to)
      }
    };
  })
};

// src/risk/rules/default-dropped.ts
var defaultDropped = {
  id: "default-dropped",
  level: "medium",
  area: "compatibility",
  title: "A default goes",
  message: "inserts that leave the column out {effect}",
  problem: "Code that relied on the default does not name the column. With NOT NULL every such insert fails at once.",
  solution: "Deploy code that always writes the column, then drop the default.",
  example: "ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;",
  applies: ({ changed }) => changed("column", "default").filter(
    ({ to, delta }) => to === void 0 && delta.after.props.identity === void 0 && delta.after.props.generated === void 0
  ).map(({ delta }) => {
    const fails = delta.after.props.notNull === true;
    return {
      object: delta.after,
      deltas: [delta],
      level: fails ? "high" : "medium",
      arguments: { effect: fails ? "fail: it is NOT NULL" : "write NULL" }
    };
  })
};

// src/risk/rules/destroys-data.ts
var destroysData = {
  id: "destroys-data",
  level: "critical",
  area: "data",
  title: "A step destroys data",
  message: "the plan destroys data here: {steps}",
  problem: "What the step takes away cannot be computed again.",
  solution: "Take a backup of it, or keep it under another name, before the step runs.",
  example: "CREATE TABLE zz_kept_orders AS TABLE public.orders;",
  // The rules for tables, columns, sequences and types say more; this one catches what none of them knows.
  applies: ({ plan, removed }) => {
    const known2 = new Set(
      ["table", "column", "sequence", "foreign table"].flatMap((kind) => removed(kind).map(({ id }) => id))
    );
    return plan.steps.filter(({ losesData, object, action }) => losesData && !known2.has(object) && action !== "alter").map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step], arguments: { steps: step.id } }));
  }
};

// src/risk/rules/domain-constraint-added.ts
var domainConstraintAdded = {
  id: "domain-constraint-added",
  level: "high",
  area: "locks",
  title: "A domain gets a constraint",
  message: "every column of the domain is checked, while writes to its tables wait",
  problem: "ALTER DOMAIN \u2026 ADD CONSTRAINT takes SHARE on every table that uses the domain and reads all its rows.",
  solution: "Add it NOT VALID, then VALIDATE CONSTRAINT.",
  example: `ALTER DOMAIN public.email ADD CONSTRAINT has_at CHECK (VALUE ~ '@') NOT VALID;
ALTER DOMAIN public.email VALIDATE CONSTRAINT has_at;`,
  applies: ({ added, changed }) => [
    ...added("domain constraint").map((delta) => ({ object: delta.after, deltas: [delta] })),
    ...changed("domain", "notNull").filter(({ to }) => to === true).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
  ]
};

// src/risk/rules/enum-label-removed.ts
var enumLabelRemoved = {
  id: "enum-label-removed",
  level: "high",
  area: "data",
  title: "An enum loses labels",
  message: "the labels {labels} go; rows that hold them stop the change",
  problem: "PostgreSQL cannot remove a label: the type is replaced and every column of it rewritten, which fails at the first row that still holds one.",
  solution: "Give those rows another label first; a label that was only renamed needs ALTER TYPE \u2026 RENAME VALUE.",
  example: `UPDATE public.orders SET status = 'closed' WHERE status = 'archived';
ALTER TYPE public.order_status RENAME VALUE 'open' TO 'active';`,
  applies: ({ changed }) => changed("enum", "labels").flatMap(({ delta, from, to }) => {
    const labels = from.filter(
      (label) => !to.includes(label)
    );
    return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
  })
};

// src/risk/rules/enum-order-changed.ts
var enumOrderChanged = {
  id: "enum-order-changed",
  level: "medium",
  area: "compatibility",
  title: "An enum changes the order of its labels",
  message: "the labels that stay are in another order",
  problem: "The type has to be replaced and every column of it rewritten; ORDER BY and comparisons give other results.",
  solution: "Leave the order, and sort by a column of a lookup table where another order is wanted.",
  example: "SELECT * FROM public.orders JOIN public.status_rank USING (status) ORDER BY rank;",
  applies: ({ changed }) => changed("enum", "labels").filter(({ from, to }) => {
    const [old, next] = [from, to];
    const kept = (list, other) => list.filter((label) => other.includes(label));
    return kept(old, next).join("\0") !== kept(next, old).join("\0");
  }).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/enum-value-added.ts
var enumValueAdded = {
  id: "enum-value-added",
  level: "low",
  area: "compatibility",
  title: "An enum gets labels",
  message: "code that lists the labels meets {labels}; a label cannot be taken back",
  problem: "Strict clients refuse values they do not know. The new label can be used only after its transaction has committed, and DROP VALUE does not exist.",
  solution: "Deploy readers that know the label first; add it in a transaction of its own.",
  example: "ALTER TYPE public.order_status ADD VALUE 'archived';",
  applies: ({ changed }) => changed("enum", "labels").flatMap(({ delta, from, to }) => {
    const labels = to.filter(
      (label) => !from.includes(label)
    );
    return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
  })
};

// src/risk/rules/enum-value-in-the-middle.ts
var enumValueInTheMiddle = {
  id: "enum-value-in-the-middle",
  level: "low",
  area: "compatibility",
  title: "An enum gets a label between others",
  message: "{labels} sort before labels that were there",
  problem: "Labels sort in their order of creation: ORDER BY, comparisons, ranges and partitions over the enum see the new label in the middle.",
  solution: "Add it at the end unless the order is meant.",
  example: "ALTER TYPE public.order_status ADD VALUE 'held' BEFORE 'closed';",
  applies: ({ changed }) => changed("enum", "labels").flatMap(({ delta, from, to }) => {
    const old = from;
    const next = to;
    const lastOld = next.findLastIndex((label) => old.includes(label));
    const labels = next.filter((label, index) => index < lastOld && !old.includes(label));
    return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
  })
};

// src/risk/rules/event-trigger-changed.ts
var eventTriggerChanged = {
  id: "event-trigger-changed",
  level: "medium",
  area: "operations",
  title: "Event triggers differ",
  message: "it {verb}: every DDL statement of the database is affected",
  problem: "An event trigger that fails stops all DDL, the steps of this plan included.",
  solution: "Create it last; drop it first.",
  example: "ALTER EVENT TRIGGER audit_ddl DISABLE;",
  applies: ({ deltas }) => deltas.filter((delta) => subjectOf(delta).address.kind === "event trigger").map((delta) => ({
    object: subjectOf(delta),
    deltas: [delta],
    arguments: {
      verb: { add: "comes", remove: "goes", change: "changes", rename: "gets another name" }[delta.op]
    }
  }))
};

// src/risk/rules/extension-added.ts
var extensionAdded = {
  id: "extension-added",
  level: "low",
  area: "operations",
  title: "An extension is needed",
  message: "it must be available on the server, and some need a superuser",
  problem: "CREATE EXTENSION fails where the files are not installed; a dump does not say the version, so that the two sides may differ.",
  solution: "Look at pg_available_extensions on the server first.",
  example: "SELECT name, default_version, installed_version FROM pg_available_extensions WHERE name = 'vector';",
  applies: ({ added }) => added("extension").map((delta) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/extension-dropped.ts
var extensionDropped = {
  id: "extension-dropped",
  level: "high",
  area: "operations",
  title: "An extension goes",
  message: "its types, functions and operators go with it",
  problem: "DROP EXTENSION fails while columns or indexes use them; with CASCADE it takes the columns along.",
  solution: "Make sure that nothing uses it; never CASCADE.",
  example: "DROP EXTENSION hstore RESTRICT;",
  applies: ({ removed }) => removed("extension").map((delta) => ({ object: delta.before, deltas: [delta] }))
};

// src/risk/rules/foreign-key-action-changed.ts
var foreignKeyActionChanged = {
  id: "foreign-key-action-changed",
  level: "medium",
  area: "integrity",
  title: "A foreign key acts in another way",
  message: "{label} was {from} and becomes {to}",
  problem: "CASCADE deletes rows that stayed before; RESTRICT and NO ACTION refuse deletes that worked.",
  solution: "Rehearse the deletes of the application on a copy.",
  example: "ALTER TABLE public.items DROP CONSTRAINT f, ADD CONSTRAINT f FOREIGN KEY (order_id) REFERENCES public.orders (id) ON DELETE CASCADE NOT VALID;",
  applies: ({ changed }) => [...changed("constraint", "onDelete"), ...changed("constraint", "onUpdate")].map(
    ({ delta, change, from, to }) => ({
      object: delta.after,
      deltas: [delta],
      level: to === "cascade" && change.property === "onDelete" ? "high" : "medium",
      arguments: {
        label: change.property === "onDelete" ? "ON DELETE" : "ON UPDATE",
        from: String(from).toUpperCase(),
        to: String(to).toUpperCase()
      }
    })
  )
};

// src/risk/rules/foreign-key-added.ts
var foreignKeyAdded = {
  id: "foreign-key-added",
  level: "medium",
  area: "integrity",
  title: "A foreign key is added to a table with rows",
  message: "orphans stop the validation, and writes that {table} took before can fail",
  problem: "Old code that inserts children before parents, or deletes parents first, fails from now on.",
  solution: "Run the pre-flight query for orphans; add it NOT VALID, then validate; deploy the order of writes first.",
  example: `ALTER TABLE public.items ADD CONSTRAINT items_order_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;
ALTER TABLE public.items VALIDATE CONSTRAINT items_order_fkey;`,
  applies: ({ added }) => added("constraint").filter(({ after: { props } }) => props.type === "foreign key").map((delta) => ({ object: delta.after, deltas: [delta], arguments: { table: tableOf(delta.after) } }))
};

// src/insight/index-entry.ts
var indexConstraints = ["primary key", "unique", "exclusion"];
var known = /* @__PURE__ */ new WeakMap();
function indexEntries(model) {
  let entries = known.get(model);
  if (!entries) {
    entries = [...model.objects.values()].flatMap((object) => indexEntry(object, model) ?? []);
    known.set(model, entries);
  }
  return entries;
}
function indexEntry(object, model) {
  const { kind, path } = object.address;
  if (kind !== "index" && kind !== "constraint") return void 0;
  const table2 = object.parent && model.objects.get(object.parent);
  if (!table2) return void 0;
  const { props } = object;
  const common = { name: path.at(-1), object, table: table2, isPart: object.props.attachedTo !== void 0 };
  if (kind === "index") return { ...common, backs: void 0, definition: props };
  if (!indexConstraints.includes(object.props.type)) return void 0;
  return { ...common, backs: object.props.type, definition: behind(object) };
}
function behind({ props }) {
  const exclusion = props.type === "exclusion";
  const columns = props.columns;
  return {
    unique: !exclusion,
    method: exclusion || props.withoutOverlaps ? props.method ?? "gist" : "btree",
    keys: exclusion ? props.keys : columns.map(quoteIdentifier),
    collations: props.collations,
    opclasses: props.opclasses,
    orders: props.orders,
    include: props.include,
    nullsNotDistinct: props.nullsNotDistinct === true,
    predicate: props.where,
    options: props.options
  };
}

// src/insight/unindexed-foreign-keys.ts
function findUnindexedForeignKeys(model) {
  const byTable = /* @__PURE__ */ new Map();
  for (const entry of indexEntries(model)) {
    const own = byTable.get(entry.table.id);
    if (own) own.push(entry);
    else byTable.set(entry.table.id, [entry]);
  }
  return objectsOfKind(model, "constraint").filter(
    (constraint) => constraint.props.type === "foreign key" && !(byTable.get(constraint.parent ?? "") ?? []).some((entry) => serves(entry, constraint))
  );
}
function serves({ definition }, { props }) {
  const columns = props.columns.map(quoteIdentifier);
  const { method, keys, predicate } = definition;
  if (method !== "btree" && !(method === "hash" && columns.length === 1)) return false;
  const leading = keys.slice(0, columns.length);
  return columns.every((column) => leading.includes(column)) && onlyWithoutNulls(predicate, columns);
}
function onlyWithoutNulls(predicate, columns) {
  if (predicate === void 0) return true;
  return predicate.split(/\s+AND\s+/i).every((part) => {
    const name = /^\(*\s*("(?:[^"]|"")+"|[\w$]+)\s+IS\s+NOT\s+NULL\s*\)*$/i.exec(part)?.[1];
    return name !== void 0 && columns.includes(name);
  });
}

// src/risk/rules/foreign-key-index-lost.ts
var foreignKeyIndexLost = {
  id: "foreign-key-index-lost",
  level: "high",
  area: "performance",
  title: "A foreign key loses its index",
  message: "no index of {table} starts with {columns} any more: deletes from {target} read the whole table",
  problem: "Every DELETE and key UPDATE of the referenced table reads the whole referencing table, under a lock on the deleted row.",
  solution: "Keep the index, or build another one that starts with the key before this one goes.",
  example: "CREATE INDEX CONCURRENTLY items_order_id_idx ON public.items (order_id);",
  applies: ({ before, after, deltas }) => {
    const served = new Set(objectsOfKind(before, "constraint").map(({ id }) => id));
    for (const { id } of findUnindexedForeignKeys(before)) served.delete(id);
    return findUnindexedForeignKeys(after).filter(({ id }) => served.has(id)).map((constraint) => ({
      object: constraint,
      deltas: deltas.filter(
        (delta) => delta.op === "remove" && delta.before.parent === constraint.parent && /^(?:index|constraint)$/.test(delta.before.address.kind)
      ),
      arguments: {
        table: tableOf(constraint),
        columns: constraint.props.columns,
        target: quoteName(constraint.props.referencedTable)
      }
    }));
  }
};

// src/risk/rules/foreign-key-lost.ts
var foreignKeyLost = {
  id: "foreign-key-lost",
  level: "medium",
  area: "integrity",
  title: "A foreign key goes",
  message: "orphans of {target} can come into {table}, and its {action} no longer happens",
  problem: "Code that relies on cascades leaves rows behind; a foreign key cannot be added back over orphans.",
  solution: "Find out what takes over the check before it goes.",
  example: "SELECT count(*) FROM public.items i WHERE NOT EXISTS (SELECT FROM public.orders o WHERE o.id = i.order_id);",
  applies: ({ removed, isGone }) => removed("constraint").filter(({ before: { props } }) => props.type === "foreign key").filter(
    ({ before: { props } }) => !isGone(objectId({ kind: "table", path: props.referencedTable }))
  ).map((delta) => ({
    object: delta.before,
    deltas: [delta],
    arguments: {
      table: tableOf(delta.before),
      target: quoteName(delta.before.props.referencedTable),
      action: `ON DELETE ${String(delta.before.props.onDelete).toUpperCase()}`
    }
  }))
};

// src/risk/mismatched-keys.ts
function mismatchedKeys(model) {
  return objectsOfKind(model, "constraint").flatMap((constraint) => {
    const { referencedTable, columns, referencedColumns } = constraint.props;
    if (!referencedTable) return [];
    const column = (table2, name) => model.objects.get(objectId({ kind: "column", path: [...table2, name] }));
    return (columns ?? []).flatMap((name, index) => {
      const own = column(constraint.address.path.slice(0, 2), name);
      const target = column(referencedTable, referencedColumns?.[index] ?? "");
      if (!own || !target || sameType(own, target)) return [];
      return [{ constraint, own, target, key: `${constraint.id} ${name}` }];
    });
  });
}
function sameType(own, target) {
  return typeShape(String(own.props.type)).name === typeShape(String(target.props.type)).name;
}

// src/risk/rules/foreign-key-types-differ.ts
var foreignKeyTypesDiffer = {
  id: "foreign-key-types-differ",
  level: "high",
  area: "integrity",
  title: "A foreign key joins two types",
  message: "{own} is {ownType}, {target} is {targetType}: the two sides of the key no longer match",
  problem: "One side was widened and the other was not: its values do not fit, and joins cast every row.",
  solution: "Change both columns in the same release, the referencing one first.",
  example: `ALTER TABLE public.items ALTER COLUMN order_id TYPE bigint;
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;`,
  applies: ({ after, before, deltas, isNew }) => {
    const known2 = new Set(mismatchedKeys(before).map(({ key }) => key));
    return mismatchedKeys(after).filter(({ key }) => !known2.has(key)).map(({ constraint, own, target }) => ({
      object: constraint,
      deltas: deltas.filter(({ id }) => id === constraint.id || id === own.id || id === target.id),
      // In a new table nothing has to be converted.
      ...isNew(constraint.parent) ? { level: "medium" } : {},
      arguments: {
        own: displayName(own.address),
        ownType: String(own.props.type),
        target: displayName(target.address),
        targetType: String(target.props.type)
      }
    }));
  }
};

// src/risk/rules/foreign-key-without-index.ts
var foreignKeyWithoutIndex = {
  id: "foreign-key-without-index",
  level: "medium",
  area: "performance",
  title: "A new foreign key has no index",
  message: "no index of {table} starts with {columns}: deletes from {target} read the whole table",
  problem: "Every DELETE and key UPDATE of the referenced table reads the whole referencing table.",
  solution: "Build an index that starts with the key.",
  example: "CREATE INDEX CONCURRENTLY items_order_id_idx ON public.items (order_id);",
  applies: ({ before, after, deltas, isNew }) => findUnindexedForeignKeys(after).filter(({ id }) => !before.objects.has(id)).map((constraint) => ({
    object: constraint,
    deltas: deltas.filter(({ id, op }) => id === constraint.id && op === "add"),
    // A new table starts empty, but it will grow.
    level: isNew(constraint.parent) ? "low" : "medium",
    arguments: {
      table: tableOf(constraint),
      columns: constraint.props.columns,
      target: quoteName(constraint.props.referencedTable)
    }
  }))
};

// src/risk/rules/generated-expression-changed.ts
var generatedExpressionChanged = {
  id: "generated-expression-changed",
  level: "medium",
  area: "compatibility",
  title: "A generated column has another expression",
  message: "all values change with it; a stored column is rewritten",
  problem: "Before PostgreSQL 17 the column is dropped and added, and what depends on it with it.",
  solution: "Compare both expressions over the data first.",
  example: "SELECT count(*) FROM public.orders WHERE total IS DISTINCT FROM net * 1.19;",
  applies: ({ changed }) => changed("column", "generated").filter(({ from, to }) => from !== void 0 && to !== void 0).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/group-by-table.ts
function groupByTable(entries) {
  const tables = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const known2 = tables.get(entry.table.id);
    if (known2) known2.push(entry);
    else tables.set(entry.table.id, [entry]);
  }
  return tables;
}

// src/risk/rules/index-dropped.ts
var indexDropped = {
  id: "index-dropped",
  level: "medium",
  area: "performance",
  title: "An index goes",
  message: "queries that used ({keys}) by {method} become slower{instead}",
  problem: "Nothing fails; a plan that needed the index reads the whole table.",
  solution: "Look at idx_scan in pg_stat_user_indexes on every server, replicas too; drop it last and concurrently.",
  example: `SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'orders_note_idx';
DROP INDEX CONCURRENTLY public.orders_note_idx;`,
  applies: ({ removed, after }) => {
    const kept = groupByTable(indexEntries(after));
    return removed("index").map((delta) => {
      const { keys, method, predicate } = delta.before.props;
      const stand = (kept.get(delta.before.parent ?? "") ?? []).find(
        ({ definition }) => definition.method === method && definition.predicate === predicate && keys.every((key, index) => definition.keys[index] === key)
      );
      return {
        object: delta.before,
        deltas: [delta],
        ...stand ? { level: "info" } : {},
        arguments: {
          keys: keys.join(", "),
          method,
          instead: stand ? `, unless ${stand.name} serves them` : ""
        }
      };
    });
  }
};

// src/insight/rival-indexes.ts
function findRivalIndexes(before, after) {
  const [left, right] = [indexEntries(before), indexEntries(after)];
  const uses = (entries) => new Set(entries.map(keyOf));
  const [usedBefore, usedAfter] = [uses(left), uses(right)];
  const alone2 = left.filter((entry) => !usedAfter.has(keyOf(entry)));
  return right.filter((entry) => !usedBefore.has(keyOf(entry)) && !entry.isPart).flatMap(
    (entry) => alone2.filter(
      (other) => other.table.id === entry.table.id && other.definition.method !== entry.definition.method && other.definition.keys.join() === entry.definition.keys.join()
    ).map((other) => ({ before: other, after: entry }))
  );
}
function keyOf({ table: table2, definition: { method, keys } }) {
  return JSON.stringify([table2.id, method, keys]);
}

// src/risk/is-vector-pair.ts
var methods = /* @__PURE__ */ new Set(["hnsw", "ivfflat"]);
function isVectorPair({ before, after }) {
  return methods.has(before.definition.method) && methods.has(after.definition.method);
}

// src/risk/rules/index-method-changed.ts
var indexMethodChanged = {
  id: "index-method-changed",
  level: "medium",
  area: "performance",
  title: "An index uses another access method",
  message: "the keys {keys} are indexed by {to} instead of {from}",
  problem: "Each method serves other operators: hash knows only equality, GIN no order, BRIN only ranges of blocks.",
  solution: "Keep the old index until the new one is built and EXPLAIN shows that it serves the queries.",
  example: `CREATE INDEX CONCURRENTLY docs_body_gin ON public.docs USING gin (body);
EXPLAIN SELECT * FROM public.docs WHERE body @> '{}';`,
  applies: ({ before, after, deltas }) => findRivalIndexes(before, after).filter((pair) => !isVectorPair(pair)).map((pair) => ({
    object: pair.after.object,
    deltas: deltas.filter(({ id }) => id === pair.after.object.id || id === pair.before.object.id),
    arguments: {
      keys: pair.after.definition.keys,
      from: pair.before.definition.method,
      to: pair.after.definition.method
    }
  }))
};

// src/risk/rules/limited-text.ts
var limitedText = {
  id: "limited-text",
  level: "info",
  area: "design",
  title: "A new column is varchar(n)",
  message: "the limit is part of the type: making it shorter later reads or rewrites the table",
  problem: "A longer limit is free, a shorter one is not; a CHECK can be added NOT VALID.",
  solution: "Use text, with a CHECK where a limit is meant.",
  example: "ALTER TABLE public.orders ADD COLUMN code text CHECK (char_length(code) <= 20);",
  applies: (context) => newColumns(context, ({ type }) => /^character varying\(/.test(String(type)))
};

// src/risk/rules/locks-other-table.ts
var locksOtherTable = {
  id: "locks-other-table",
  level: "medium",
  area: "locks",
  title: "A step locks a table that it does not name first",
  message: "{lock} is taken here too, by steps about {cause}",
  problem: "A foreign key ties two tables: adding it blocks writes on the other one, dropping it (or dropping a table that has one) blocks its reads. A partition locks its parent.",
  solution: "Watch both tables while the step runs; keep lock_timeout short.",
  example: `SET lock_timeout = '2s';
ALTER TABLE public.order_items DROP CONSTRAINT order_items_order_id_fkey;  -- also locks public.orders`,
  applies: ({ plan }) => stepsByRelation(
    plan.steps,
    (_step, { kind, mode, other }) => kind === "table" && other && blocks(mode).writes
  ).map(({ relation, steps, lock }) => ({
    object: `table ${relation}`,
    steps,
    level: lock === "ACCESS EXCLUSIVE" ? "medium" : "low",
    arguments: { lock, cause: [...new Set(steps.map(({ kind, name }) => `${kind} ${name}`))] }
  }))
};

// src/risk/rules/materialized-view-rebuilt.ts
var materializedViewRebuilt = {
  id: "materialized-view-rebuilt",
  level: "medium",
  area: "operations",
  title: "A materialized view is built anew",
  message: "readers get an error until it is filled; REFRESH runs its whole query",
  problem: "A materialized view has no OR REPLACE. It is dropped, created without rows and refreshed, and its indexes are built again.",
  solution: "Create the new one beside the old, refresh it, then swap the names in one transaction.",
  example: `CREATE MATERIALIZED VIEW public.totals_new AS SELECT 1 AS total;
BEGIN;
ALTER MATERIALIZED VIEW public.totals RENAME TO totals_old;
ALTER MATERIALIZED VIEW public.totals_new RENAME TO totals;
COMMIT;`,
  applies: ({ plan, before }) => {
    const steps = plan.steps.filter(
      ({ kind, action, object }) => kind === "materialized view" && action === "rebuild" && before.objects.has(object)
    );
    return [...new Set(steps.map(({ object }) => object))].map((id) => ({
      object: before.objects.get(id),
      steps: steps.filter(({ object }) => object === id)
    }));
  }
};

// src/risk/rules/money-column.ts
var moneyColumn = {
  id: "money-column",
  level: "info",
  area: "design",
  title: "A new column is money",
  message: "its digits depend on lc_monetary of the server",
  problem: "A dump restored under another locale reads other amounts, and it has no currency.",
  solution: "Use numeric, with a column for the currency.",
  example: "ALTER TABLE public.orders ADD COLUMN total numeric(12, 2), ADD COLUMN currency text;",
  applies: (context) => newColumns(context, ({ type }) => type === "money")
};

// src/risk/rules/name-differs-by-case.ts
var nameDiffersByCase = {
  id: "name-differs-by-case",
  level: "high",
  area: "compatibility",
  title: "Two names differ only by case",
  message: "{from} goes and {to} comes: the same name but for its case",
  problem: "Unquoted names are folded to lower case. This is nearly always one object under two spellings, and the plan would drop it and its data.",
  solution: "Rename instead of dropping, and agree on lower case.",
  example: 'ALTER TABLE public."Orders" RENAME TO orders;',
  applies: ({ deltas }) => {
    const key = ({ address, parent }) => [address.kind, parent ?? "", ...address.path].join("\0").toLowerCase() + (address.signature ?? "");
    const gone = new Map(
      deltas.flatMap((delta) => delta.op === "remove" ? [[key(delta.before), delta]] : [])
    );
    return deltas.flatMap((delta) => {
      const former = delta.op === "add" ? gone.get(key(delta.after)) : void 0;
      if (delta.op !== "add" || !former || parentDiffers(former.before, delta.after)) return [];
      return [
        {
          object: delta.after,
          deltas: [former, delta],
          arguments: { from: displayName(former.before.address), to: displayName(delta.after.address) }
        }
      ];
    });
  }
};
function parentDiffers(from, to) {
  return from.parent !== to.parent;
}

// src/risk/rules/name-may-be-cut.ts
var nameMayBeCut = {
  id: "name-may-be-cut",
  level: "low",
  area: "design",
  title: "A new name is as long as PostgreSQL allows",
  message: "its name has 63 bytes, so that it may have been cut",
  problem: "Longer names are cut in silence: two names with the same first 63 bytes collide, and scripts that name the whole one work by chance.",
  solution: "Give it a shorter name.",
  example: "ALTER INDEX public.a_very_long_name RENAME TO short_name;",
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    if (delta.op !== "add") return [];
    const bytes = new TextEncoder().encode(delta.after.address.path.at(-1)).length;
    return bytes === identifierBytes ? [{ object: delta.after, deltas: [delta], steps: [] }] : [];
  })
};
var identifierBytes = 63;

// src/risk/rules/narrow-key.ts
var narrowKey = {
  id: "narrow-key",
  level: "low",
  area: "design",
  title: "A new key is a 32-bit integer or smaller",
  message: "{column} is {type}: it ends at {limit} rows",
  problem: "Identity and serial values are used up by failed inserts too. Widening a key later rewrites the table and all that refer to it.",
  solution: "Use bigint for keys.",
  example: "CREATE TABLE public.events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);",
  applies: ({ after, deltas }) => {
    const limits = { integer: "2,147,483,647", smallint: "32,767" };
    return deltas.flatMap((delta) => {
      if (delta.op !== "add" || delta.after.address.kind !== "constraint" || delta.after.props.type !== "primary key")
        return [];
      const [name, ...rest] = delta.after.props.columns;
      const column = rest.length === 0 ? after.objects.get(
        objectId({ kind: "column", path: [...delta.after.address.path.slice(0, 2), name] })
      ) : void 0;
      const limit = limits[String(column?.props.type)];
      const counts = column && (column.props.identity !== void 0 || /^nextval\(/.test(String(column.props.default ?? "")));
      if (!column || !limit || !counts) return [];
      return [
        {
          object: column,
          deltas: [delta],
          steps: [],
          arguments: { column: displayName(column.address), type: String(column.props.type), limit }
        }
      ];
    });
  }
};

// src/risk/rules/not-automatic.ts
var notAutomatic = {
  id: "not-automatic",
  level: "high",
  area: "operations",
  title: "A person has to write a step",
  message: "{decision}",
  problem: "No statement can be derived from the two schemas, because it depends on the data or on what is meant.",
  solution: "Decide, write the statement into the plan at this place, and rehearse it on a copy.",
  example: `UPDATE public.orders SET region = 'eu' WHERE region IS NULL;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ plan }) => plan.steps.filter(({ sql, decision }) => sql === "" && decision !== void 0).map((step) => ({
    object: `${step.kind} ${step.name}`,
    steps: [step],
    arguments: { decision: step.decision },
    level: step.phase === "backfill" ? "medium" : "high"
  }))
};

// src/risk/rules/not-in-transaction.ts
var notInTransaction = {
  id: "not-in-transaction",
  level: "critical",
  area: "operations",
  title: "A statement that must run outside a transaction stands inside one",
  message: "the step runs in a transaction, where the server refuses it",
  problem: "CREATE INDEX CONCURRENTLY and its like fail inside BEGIN \u2026 COMMIT; the whole transaction is rolled back.",
  solution: "Run the step on its own.",
  example: "CREATE INDEX CONCURRENTLY orders_number_idx ON public.orders (number);",
  applies: ({ plan }) => plan.steps.filter(({ verdict, transaction }) => verdict.transaction === "none" && transaction !== 0).map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] }))
};

// src/risk/rules/not-null-added.ts
var notNullAdded = {
  id: "not-null-added",
  level: "medium",
  area: "compatibility",
  title: "A column becomes NOT NULL",
  message: "rows with NULL stop the validation, and code that writes NULL fails",
  problem: "SET NOT NULL checks every row. Afterwards an insert or update that leaves the column out without a default fails.",
  solution: "Run the pre-flight query, repair the rows, deploy code that always writes a value, then set it.",
  example: `SELECT count(*) FROM public.orders WHERE region IS NULL;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ changed }) => changed("column", "notNull").filter(({ to, delta }) => to === true && delta.after.props.declared === true).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/not-null-dropped.ts
var notNullDropped = {
  id: "not-null-dropped",
  level: "low",
  area: "compatibility",
  title: "A column may be NULL",
  message: "readers that trust the column to have a value can meet NULL",
  problem: "Code written for NOT NULL often has a type without NULL; the first NULL breaks it, not the deployment.",
  solution: "Deploy readers that take NULL first.",
  example: "SELECT coalesce(region, 'none') FROM public.orders;",
  applies: ({ changed }) => changed("column", "notNull").filter(({ to, delta }) => to === false && delta.after.props.declared === true).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/not-supported.ts
var notSupported = {
  id: "not-supported",
  level: "critical",
  area: "operations",
  title: "The server cannot run a step",
  message: "PostgreSQL {version} refuses it: {reason}{instead}",
  problem: "The statement needs another version, or something stands in its way; the plan stops here.",
  solution: "Write the step in a form that the version has, or upgrade first.",
  example: `-- before PostgreSQL 18: no NOT VALID foreign key on a partitioned table
ALTER TABLE public.events_2024 ADD CONSTRAINT events_user_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) NOT VALID;`,
  applies: ({ plan }) => plan.steps.flatMap((step) => {
    const { supported } = step.verdict;
    if (supported === true) return [];
    return [
      {
        object: `${step.kind} ${step.name}`,
        steps: [step],
        arguments: {
          version: plan.version,
          reason: supported.reason,
          instead: supported.alternative ? `; instead: ${supported.alternative}` : ""
        }
      }
    ];
  })
};

// src/risk/rules/nulls-not-distinct-changed.ts
var nullsNotDistinctChanged = {
  id: "nulls-not-distinct-changed",
  level: "medium",
  area: "integrity",
  title: "Uniqueness treats NULL in another way",
  message: "two rows with NULL in the key {effect}",
  problem: "NULLS NOT DISTINCT makes duplicates of rows that were none, and the build stops at them.",
  solution: "Count rows with NULL in the key first.",
  example: "SELECT count(*) FROM public.orders WHERE number IS NULL;",
  applies: ({ changed }) => [...changed("constraint", "nullsNotDistinct"), ...changed("index", "nullsNotDistinct")].map(
    ({ delta, to }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: { effect: to === true ? "become duplicates" : "are no duplicates any more" }
    })
  )
};

// src/insight/standalone-deltas.ts
function standaloneDeltas(deltas) {
  const moved = /* @__PURE__ */ new Map();
  for (const { op, id } of deltas) if (op === "add" || op === "remove") moved.set(id, op);
  return deltas.filter((delta) => {
    if (delta.op !== "add" && delta.op !== "remove") return true;
    return !parentsOf(subjectOf(delta)).some((parent) => moved.get(parent) === delta.op);
  });
}
function isMoreThanCosmetic(delta) {
  const changes = changesOf(delta);
  return changes.length === 0 || changes.some((change) => change.class !== "cosmetic");
}
function parentsOf({ parent, props }) {
  const owner = props.ownedBy;
  const column = Array.isArray(owner) ? owner : void 0;
  return [
    ...parent ? [parent] : [],
    ...column ? [objectId({ kind: "column", path: column }), objectId({ kind: "table", path: column.slice(0, -1) })] : []
  ];
}

// src/risk/rules/object-dropped.ts
var objectDropped = {
  id: "object-dropped",
  level: "medium",
  area: "compatibility",
  title: "An object goes",
  message: "whatever uses it fails",
  problem: "The dump shows what inside the database depends on it, not which clients and scripts do.",
  solution: "Ask its owner; drop it last.",
  example: "DROP SERVER warehouse RESTRICT;",
  applies: ({ deltas }) => standaloneDeltas(deltas).flatMap(
    (delta) => delta.op === "remove" && !spokenFor.has(delta.before.address.kind) ? [{ object: delta.before, deltas: [delta] }] : []
  )
};
var spokenFor = /* @__PURE__ */ new Set([
  "table",
  "column",
  "sequence",
  "constraint",
  "index",
  "view",
  "materialized view",
  "foreign table",
  "function",
  "procedure",
  "aggregate",
  "trigger",
  "policy",
  "extension",
  "event trigger",
  "publication",
  "attribute",
  "statistics",
  "domain constraint"
]);

// src/risk/rules/objects-rebuilt.ts
var objectsRebuilt = {
  id: "objects-rebuilt",
  level: "medium",
  area: "operations",
  title: "Objects are dropped and created again",
  message: "dropped and created again because {because}: {objects}",
  problem: "Between DROP and CREATE whoever uses them gets an error, unless both stand in one transaction; privileges and comments are restored by the plan.",
  solution: "Keep the drop, the change and the create in one transaction, in the window.",
  example: `BEGIN;
DROP VIEW public.open_orders;
ALTER TABLE public.orders ALTER COLUMN status TYPE text;
CREATE VIEW public.open_orders AS SELECT id FROM public.orders WHERE status = 'open';
COMMIT;`,
  applies: ({ plan }) => {
    const groups = /* @__PURE__ */ new Map();
    for (const step of plan.steps) {
      if (step.action !== "rebuild" || !step.because) continue;
      groups.set(step.because, [...groups.get(step.because) ?? [], step]);
    }
    return [...groups].map(([because, steps]) => {
      const objects = [...new Set(steps.map(({ kind, name }) => `${kind} ${name}`))];
      return { object: objects[0], steps, arguments: { objects, because } };
    });
  }
};

// src/risk/rules/overload-left-behind.ts
var overloadLeftBehind = {
  id: "overload-left-behind",
  level: "high",
  area: "compatibility",
  title: "A function gets a second signature",
  message: "calls that fit {others} and this one become ambiguous, or go to the wrong one",
  problem: 'CREATE OR REPLACE with another argument list creates an overload. With defaults both fit a call: "function is not unique".',
  solution: "Drop the old signature in the same transaction, or name the new function otherwise.",
  example: `BEGIN;
DROP FUNCTION public.price(integer);
CREATE FUNCTION public.price(product integer, region text DEFAULT 'eu') RETURNS numeric LANGUAGE sql AS $$ SELECT 1.0 $$;
COMMIT;`,
  applies: ({ added, before, after }) => ["function", "procedure"].flatMap(
    (kind) => added(kind).flatMap((delta) => {
      const name = quoteName(delta.after.address.path);
      const others = objectsOfKind(after, kind).filter(
        ({ id, address }) => id !== delta.id && before.objects.has(id) && quoteName(address.path) === name
      ).map(({ address }) => displayName(address));
      return others.length ? [{ object: delta.after, deltas: [delta], arguments: { others } }] : [];
    })
  )
};

// src/risk/rules/owner-changed.ts
var ownerChanged = {
  id: "owner-changed",
  level: "medium",
  area: "security",
  title: "An object gets another owner",
  message: "from {from} to {to}",
  problem: "The owner may do everything with it, is exempt from row security unless forced, and SECURITY DEFINER routines and views run with its rights.",
  solution: "Check that the new owner exists and has what views and routines of it need.",
  example: "ALTER TABLE public.orders OWNER TO app_owner;",
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    const change = changesOf(delta).find(({ property }) => property === "owner");
    if (!change || delta.op === "add" || delta.op === "remove") return [];
    return [
      {
        object: delta.after,
        deltas: [delta],
        arguments: { from: String(change.from ?? "unknown"), to: String(change.to ?? "unknown") }
      }
    ];
  })
};

// src/risk/rules/partition-key-changed.ts
var partitionKeyChanged = {
  id: "partition-key-changed",
  level: "critical",
  area: "operations",
  title: "A partition key changes",
  message: "from {from} to {to}: PostgreSQL cannot change it, the rows have to move to a new table",
  problem: "There is no ALTER for it. The table is dropped and created unless somebody copies the rows.",
  solution: "Create the new table beside, copy in batches, keep both in step by a trigger, swap the names.",
  example: "CREATE TABLE public.events_new (LIKE public.events INCLUDING ALL) PARTITION BY RANGE (created_at);",
  applies: ({ changed }) => changed("table", "partitionBy").map(({ delta, from, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: {
      from: from === void 0 ? "none" : String(from),
      to: to === void 0 ? "none" : String(to)
    }
  }))
};

// src/risk/rules/policy-added.ts
var policyAdded = {
  id: "policy-added",
  level: "medium",
  area: "security",
  title: "A table gets a policy",
  message: "a {sort} policy on {table} for {roles}: {effect}",
  problem: "A permissive policy widens access as soon as row security is on; a restrictive one narrows it.",
  solution: "Test with each role before and after.",
  example: "SET ROLE member; SELECT count(*) FROM public.orders; RESET ROLE;",
  applies: ({ added }) => added("policy").map((delta) => {
    const { permissive, roles } = delta.after.props;
    return {
      object: delta.after,
      deltas: [delta],
      arguments: {
        sort: permissive === true ? "permissive" : "restrictive",
        table: tableOf(delta.after),
        roles: roles.join(", "),
        effect: permissive === true ? "more rows can be seen or written" : "fewer rows can be seen or written"
      }
    };
  })
};

// src/risk/rules/policy-changed.ts
var policyChanged = {
  id: "policy-changed",
  level: "high",
  area: "security",
  title: "A policy changes",
  message: "its {what} {verb}: who sees and writes which rows of {table} changes",
  problem: "A condition that lost a part shows rows to people who must not see them; one that gained a part hides rows in silence.",
  solution: "Read the explanation of the difference; test with each role.",
  example: "SET ROLE member; SELECT count(*) FROM public.orders; RESET ROLE;",
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    if (delta.op !== "change" || delta.after.address.kind !== "policy") return [];
    const what = changesOf(delta).filter((change) => change.class === "access").map(({ label }) => label);
    if (what.length === 0) return [];
    const verb = what.length === 1 ? "changes" : "change";
    return [
      { object: delta.after, deltas: [delta], arguments: { what, verb, table: tableOf(delta.after) } }
    ];
  })
};

// src/risk/rules/policy-dropped.ts
var policyDropped = {
  id: "policy-dropped",
  level: "high",
  area: "security",
  title: "A policy goes while row security stays",
  message: "a {sort} policy of {table} goes: {effect}",
  problem: "Permissive policies are joined with OR, so losing one hides rows; restrictive ones with AND, so losing one shows rows.",
  solution: "Read the policies that stay as one expression; test with each role.",
  example: "SELECT policyname, permissive, roles, cmd, qual, with_check FROM pg_policies WHERE tablename = 'orders';",
  applies: ({ removed, parentOf }) => removed("policy").filter(({ before }) => parentOf(before)?.props.rowSecurity === true).map((delta) => {
    const permissive = delta.before.props.permissive === true;
    return {
      object: delta.before,
      deltas: [delta],
      arguments: {
        sort: permissive ? "permissive" : "restrictive",
        table: tableOf(delta.before),
        effect: permissive ? "rows that only it showed are hidden" : "rows that it hid are shown"
      }
    };
  })
};

// src/risk/rules/primary-key-changed.ts
var primaryKeyChanged = {
  id: "primary-key-changed",
  level: "high",
  area: "integrity",
  title: "A primary key gets other columns",
  message: "rows of {table} are known by {to} instead of {from}",
  problem: "Clients, caches, foreign keys and replicas address rows by the key.",
  solution: "Add the new key as a unique constraint first, move everything over, then swap.",
  example: `CREATE UNIQUE INDEX CONCURRENTLY orders_new_pkey ON public.orders (number);
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey, ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_new_pkey;`,
  applies: ({ changed }) => changed("constraint", "columns").filter(({ delta }) => delta.after.props.type === "primary key").map(({ delta, from, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: {
      table: tableOf(delta.after),
      from,
      to
    }
  }))
};

// src/risk/rules/primary-key-lost.ts
var primaryKeyLost = {
  id: "primary-key-lost",
  level: "high",
  area: "integrity",
  title: "A table loses its primary key",
  message: "rows of {table} can be duplicates, and logical replication refuses UPDATE and DELETE on it",
  problem: "Without a primary key the default replica identity is empty; ORMs, upserts and foreign keys lose what they stand on.",
  solution: "Keep it, or set REPLICA IDENTITY USING INDEX on another unique index over NOT NULL columns.",
  example: "ALTER TABLE public.orders REPLICA IDENTITY USING INDEX orders_number_key;",
  applies: ({ removed, after }) => removed("constraint").filter(({ before }) => before.props.type === "primary key").filter(
    ({ before }) => !childrenOf(after, before.parent, "constraint").some(({ props }) => props.type === "primary key")
  ).map((delta) => ({
    object: delta.before,
    deltas: [delta],
    arguments: { table: tableOf(delta.before) }
  }))
};

// src/insight/grant-moves.ts
var maintainSince = 17;
function grantMoves(deltas, registry, versions) {
  const maintain = Math.min(versions.before ?? 0, versions.after ?? 0) >= maintainSince;
  const standing = ({ address }, version) => defaultGrants(privilegesFor(registry.kind(address.kind), address), version);
  return deltas.flatMap((delta) => {
    if (delta.op === "remove") return [];
    const object = subjectOf(delta);
    if (delta.op === "add") {
      const own = (object.facets.grants ?? []).filter(({ role }) => role !== "OWNER");
      return compare(object.id, standing(object, versions.after), own, maintain).filter(({ gained }) => gained.length > 0).map((move) => ({ ...move, lost: [], withObject: true }));
    }
    const change = changesOf(delta).find(({ property }) => property === "grants");
    if (!change) return [];
    return compare(
      object.id,
      change.from ?? standing(delta.before, versions.before),
      change.to ?? standing(delta.after, versions.after),
      maintain
    );
  });
}
function compare(id, from, to, maintain) {
  const known2 = ({ privilege }) => maintain || privilege !== "MAINTAIN";
  const [before, after] = [from.filter(known2), to.filter(known2)];
  const roles = [...new Set([...before, ...after].map(({ role }) => role))];
  return roles.map((role) => ({
    role,
    id,
    gained: missing(after, before, role),
    lost: missing(before, after, role),
    withObject: false
  })).filter(({ gained, lost }) => gained.length + lost.length > 0);
}
function missing(own, other, role) {
  const theirs = other.filter((grant2) => grant2.role === role);
  return own.filter((grant2) => grant2.role === role).flatMap(({ privilege, grantable }) => {
    const same = theirs.find((grant2) => grant2.privilege === privilege);
    if (!same) return [grantable ? `${privilege} with grant option` : privilege];
    return grantable && !same.grantable ? [`grant option for ${privilege}`] : [];
  });
}

// src/risk/grant-moves-of.ts
function grantMovesOf({ deltas, registry, versions }) {
  const byId = new Map(deltas.map((delta) => [delta.id, delta]));
  return grantMoves(deltas, registry, versions).flatMap((move) => {
    const delta = byId.get(move.id);
    if (!delta || delta.op === "add" || delta.op === "remove" || move.role === "OWNER") return [];
    return [{ ...move, delta }];
  });
}

// src/risk/rules/privileges-gained.ts
var privilegesGained = {
  id: "privileges-gained",
  level: "medium",
  area: "security",
  title: "A role may do more",
  message: "{role} gains {privileges}",
  problem: "More people or programs can read or change the object.",
  solution: "Have the owner of the data confirm it.",
  example: "REVOKE UPDATE ON public.orders FROM reporter;",
  applies: (context) => grantMovesOf(context).filter(({ gained }) => gained.length > 0).map(({ delta, role, gained }) => ({
    object: delta.after,
    deltas: [delta],
    level: role === "PUBLIC" || role === "anon" ? "high" : "medium",
    arguments: { role: role === "OWNER" ? "the owner" : role, privileges: gained }
  }))
};

// src/risk/rules/privileges-lost.ts
var privilegesLost = {
  id: "privileges-lost",
  level: "medium",
  area: "security",
  title: "A role may do less",
  message: "{role} loses {privileges}",
  problem: 'Statements of that role fail with "permission denied" from then on.',
  solution: "Find out whether the role still uses them.",
  example: "GRANT SELECT ON public.orders TO reporter;",
  applies: (context) => grantMovesOf(context).filter(({ lost }) => lost.length > 0).map(({ delta, role, lost }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { role: role === "OWNER" ? "the owner" : role, privileges: lost }
  }))
};

// src/risk/rules/public-schema-create.ts
var publicSchemaCreate = {
  id: "public-schema-create",
  level: "critical",
  area: "security",
  title: "Everybody may create objects in a schema",
  message: "PUBLIC gains CREATE on it",
  problem: "Whoever may create objects in a schema of the search path can put a function in front of a built-in one and have it run with the rights of others (CVE-2018-1058).",
  solution: "REVOKE CREATE \u2026 FROM PUBLIC, and grant it to the roles that need it.",
  example: "REVOKE CREATE ON SCHEMA public FROM PUBLIC;",
  applies: (context) => grantMovesOf(context).filter(
    ({ delta, role, gained }) => role === "PUBLIC" && delta.after.address.kind === "schema" && gained.some((privilege) => privilege.includes("CREATE"))
  ).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/publication-changed.ts
var publicationChanged = {
  id: "publication-changed",
  level: "medium",
  area: "replication",
  title: "A publication changes",
  message: "its {what} {verb}: subscribers get other tables, columns or rows",
  problem: "Subscribers keep what they have; new tables come only after REFRESH PUBLICATION, columns that are missing there stop the apply.",
  solution: "Change the subscribers' tables first, then the publication, then refresh.",
  example: "ALTER SUBSCRIPTION s REFRESH PUBLICATION;",
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    if (subjectOf(delta).address.kind !== "publication" || delta.op === "add") return [];
    const what = delta.op === "remove" ? ["whole scope"] : changesOf(delta).filter((change) => change.class !== "cosmetic").map(({ label }) => label);
    const verb = what.length === 1 ? "changes" : "change";
    return what.length ? [{ object: subjectOf(delta), deltas: [delta], arguments: { what, verb } }] : [];
  })
};

// src/risk/rules/published-table-changed.ts
var publishedTableChanged = {
  id: "published-table-changed",
  level: "medium",
  area: "replication",
  title: "Columns of a published table change",
  message: "{table} is in {publications}: subscribers need the same columns first",
  problem: "Logical replication does not carry DDL. A row with a column that the subscriber lacks stops the apply.",
  solution: "Added columns: subscriber first. Dropped columns: publisher first.",
  example: "ALTER TABLE public.orders ADD COLUMN note text;  -- on the subscriber, then on the publisher",
  applies: ({ added, removed, changed, after, parentOf }) => {
    const deltas = [
      ...added("column"),
      ...removed("column"),
      ...changed("column", "type").map(({ delta }) => delta)
    ];
    const tables = /* @__PURE__ */ new Map();
    for (const delta of deltas) {
      const table2 = parentOf(subjectOf(delta));
      if (table2?.address.kind !== "table") continue;
      const known2 = tables.get(table2.id) ?? { object: table2, deltas: [] };
      known2.deltas.push(delta);
      tables.set(table2.id, known2);
    }
    return [...tables.values()].flatMap(({ object, deltas: own }) => {
      const table2 = displayName(object.address);
      const publications = objectsOfKind(after, "publication").filter(
        ({ props }) => props.allTables === true || Object.hasOwn(props.tables, table2) || props.schemas.includes(object.address.path[0])
      ).map(({ address }) => displayName(address));
      return publications.length ? [{ object, deltas: own, arguments: { table: table2, publications } }] : [];
    });
  }
};

// src/risk/rules/replica-identity-changed.ts
var replicaIdentityChanged = {
  id: "replica-identity-changed",
  level: "high",
  area: "replication",
  title: "A table gets another replica identity",
  message: "from {from} to {to}: subscribers find the old row in another way",
  problem: "Without a usable identity UPDATE and DELETE on a published table fail on the publisher; FULL writes whole rows to the WAL.",
  solution: "Change it on both ends in one window, with the subscription disabled.",
  example: "ALTER SUBSCRIPTION s DISABLE;",
  applies: ({ changed }) => ["table", "materialized view"].flatMap(
    (kind) => changed(kind, "replicaIdentity").map(({ delta, from, to }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: { from: String(from ?? "the primary key"), to: String(to ?? "the primary key") }
    }))
  )
};

// src/risk/rules/required-column-added.ts
var requiredColumnAdded = {
  id: "required-column-added",
  level: "high",
  area: "compatibility",
  title: "A column is NOT NULL and has no default",
  message: "inserts that do not name {column} fail, and rows that are there have no value for it",
  problem: "ADD COLUMN \u2026 NOT NULL without a default fails on a table with rows; once it is there, code that does not know it cannot insert.",
  solution: "Add it nullable, deploy code that writes it, fill the old rows in batches, then set NOT NULL.",
  example: `ALTER TABLE public.orders ADD COLUMN region text;
UPDATE public.orders SET region = 'eu' WHERE region IS NULL;  -- in batches
ALTER TABLE public.orders ADD CONSTRAINT region_given CHECK (region IS NOT NULL) NOT VALID;
ALTER TABLE public.orders VALIDATE CONSTRAINT region_given;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ added, parentOf }) => added("column").filter(({ after: { props } }) => props.notNull === true && props.declared === true).filter(
    ({ after: { props } }) => props.default === void 0 && props.identity === void 0 && props.generated === void 0
  ).filter(({ after: column }) => parentOf(column)?.address.kind === "table").map((delta) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { column: quoteIdentifier(delta.after.address.path.at(-1)) }
  }))
};

// src/risk/rules/role-attributes-changed.ts
var roleAttributesChanged = {
  id: "role-attributes-changed",
  level: "high",
  area: "security",
  title: "A role gets other attributes",
  message: "its {what} {verb}",
  problem: "SUPERUSER, BYPASSRLS, CREATEROLE and LOGIN decide what the role may do in the whole cluster.",
  solution: "Have it confirmed by whoever runs the cluster.",
  example: "ALTER ROLE app NOBYPASSRLS;",
  applies: ({ deltas }) => deltas.flatMap((delta) => {
    if (delta.op !== "change" || !/^role(?: membership)?$/.test(delta.after.address.kind)) return [];
    const what = changesOf(delta).filter((change) => change.class === "access").map(({ label }) => label);
    const verb = what.length === 1 ? "changes" : "change";
    return what.length ? [{ object: delta.after, deltas: [delta], arguments: { what, verb } }] : [];
  })
};

// src/risk/rules/routine-dropped.ts
var routineDropped = {
  id: "routine-dropped",
  level: "high",
  area: "compatibility",
  title: "A function or procedure goes",
  message: "callers of this signature fail{hint}",
  problem: "Functions are an interface: clients, triggers, policies and other bodies call them by name and argument types. Bodies in string form are not checked until they run.",
  solution: "Leave a wrapper of the old signature until nobody calls it.",
  example: `CREATE FUNCTION public.price(product integer) RETURNS numeric LANGUAGE sql
  AS $$ SELECT public.price(product, 'eu') $$;`,
  applies: ({ removed, added }) => ["function", "procedure", "aggregate"].flatMap(
    (kind) => removed(kind).map((delta) => {
      const name = quoteName(delta.before.address.path);
      const next = added(kind).find(({ after }) => quoteName(after.address.path) === name);
      return {
        object: delta.before,
        deltas: [delta],
        arguments: { hint: next ? `; the new signature is ${displayName(next.after.address)}` : "" }
      };
    })
  )
};

// src/risk/rules/routine-runs-as-caller.ts
var routineRunsAsCaller = {
  id: "routine-runs-as-caller",
  level: "medium",
  area: "compatibility",
  title: "A routine no longer runs with its owner's rights",
  message: "it becomes SECURITY INVOKER: callers need the privileges themselves",
  problem: 'Callers without privileges on the tables in the body get "permission denied", and policies hold for them.',
  solution: "Grant what the callers need first.",
  example: "GRANT SELECT ON public.orders TO app;",
  applies: ({ changed }) => ["function", "procedure"].flatMap(
    (kind) => changed(kind, "securityDefiner").filter(({ to }) => to === false).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
  )
};

// src/risk/rules/routine-runs-as-owner.ts
var routineRunsAsOwner = {
  id: "routine-runs-as-owner",
  level: "high",
  area: "security",
  title: "A routine begins to run with its owner's rights",
  message: "it becomes SECURITY DEFINER: every caller does what its owner may",
  problem: "The body runs with the owner's privileges and past the policies that hold for the caller.",
  solution: "Restrict who may execute it, and set its search_path.",
  example: "REVOKE EXECUTE ON FUNCTION public.price(integer) FROM PUBLIC;",
  applies: ({ changed }) => ["function", "procedure"].flatMap(
    (kind) => changed(kind, "securityDefiner").filter(({ to }) => to === true).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
  )
};

// src/risk/rules/row-security-disabled.ts
var rowSecurityDisabled = {
  id: "row-security-disabled",
  level: "critical",
  area: "security",
  title: "Row-level security is switched off",
  message: "every role with privileges on {table} sees and writes all rows",
  problem: "Policies stay in the catalog but are not applied.",
  solution: "Keep it enabled; give the roles that need all rows a policy or BYPASSRLS.",
  example: "ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;",
  applies: ({ changed }) => changed("table", "rowSecurity").filter(({ to }) => to === false).map(({ delta }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { table: displayName(delta.after.address) }
  }))
};

// src/risk/rules/row-security-not-forced.ts
var rowSecurityNotForced = {
  id: "row-security-not-forced",
  level: "high",
  area: "security",
  title: "Row-level security no longer binds the owner",
  message: "the owner of {table} sees and writes all rows",
  problem: "Applications often connect as the owner, for whom policies do not hold unless forced.",
  solution: "Keep FORCE, or let the application connect as another role.",
  example: "ALTER TABLE public.orders FORCE ROW LEVEL SECURITY;",
  applies: ({ changed }) => changed("table", "rowSecurityForced").filter(({ to }) => to === false).map(({ delta }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { table: displayName(delta.after.address) }
  }))
};

// src/risk/rules/row-security-without-policies.ts
var rowSecurityWithoutPolicies = {
  id: "row-security-without-policies",
  level: "high",
  area: "security",
  title: "Row-level security is on without a policy",
  message: "{table} has no policy: everybody but its owner and BYPASSRLS roles sees no row",
  problem: "Enabled row security without policies denies everything. Applications see empty tables, not errors.",
  solution: "Create the policies in the same transaction that enables row security.",
  example: `BEGIN;
CREATE POLICY own ON public.orders USING (owner = current_user);
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
COMMIT;`,
  applies: ({ before, after, deltas }) => {
    const denies = (model, table2) => table2.props.rowSecurity === true && childrenOf(model, table2.id, "policy").length === 0;
    return objectsOfKind(after, "table").filter((table2) => {
      const past = before.objects.get(table2.id);
      return past !== void 0 && denies(after, table2) && !denies(before, past);
    }).map((table2) => ({
      object: table2,
      deltas: deltas.filter(
        (delta) => delta.id === table2.id || delta.op === "remove" && delta.before.parent === table2.id && delta.before.address.kind === "policy"
      ),
      arguments: { table: displayName(table2.address) }
    }));
  }
};

// src/risk/rules/security-definer-search-path.ts
var securityDefinerSearchPath = {
  id: "security-definer-search-path",
  level: "high",
  area: "security",
  title: "A SECURITY DEFINER routine has no search_path of its own",
  message: "it runs with its owner's rights and the caller's search_path",
  problem: "The caller can put an own function or table in front of one that the body names without a schema, and have it run as the owner.",
  solution: "Set the search_path on the routine and qualify names in its body.",
  example: "ALTER FUNCTION public.price(integer) SET search_path = pg_catalog, pg_temp;",
  applies: ({ deltas }) => {
    const unsafe = ({ props }) => props.securityDefiner === true && !Object.hasOwn(props.settings ?? {}, "search_path");
    return deltas.flatMap((delta) => {
      if (delta.op === "remove" || !unsafe(delta.after)) return [];
      if (delta.op !== "add" && unsafe(delta.before)) return [];
      return [{ object: delta.after, deltas: [delta] }];
    });
  }
};

// src/risk/rules/sequence-dropped.ts
var sequenceDropped = {
  id: "sequence-dropped",
  level: "medium",
  area: "data",
  title: "A sequence is dropped",
  message: "its position is lost; a sequence of the same name starts anew",
  problem: "Values that were given out once can be given out again, which breaks keys.",
  solution: "Write down last_value before; a recreated sequence needs setval to it.",
  example: `SELECT last_value FROM public.order_number;
DROP SEQUENCE public.order_number;`,
  applies: ({ removed, isGone }) => removed("sequence").filter(({ before }) => {
    const owner = before.props.ownedBy;
    if (owner === void 0) return true;
    const column = objectId({ kind: "column", path: owner });
    return !isGone(column) && !isGone(objectId({ kind: "table", path: owner.slice(0, 2) }));
  }).map((delta) => ({ object: delta.before, deltas: [delta] }))
};

// src/risk/rules/sequence-locked.ts
var sequenceLocked = {
  id: "sequence-locked",
  level: "low",
  area: "locks",
  title: "A sequence is locked",
  message: "nextval waits for the transaction that changes the sequence",
  problem: "ALTER SEQUENCE takes SHARE ROW EXCLUSIVE since PostgreSQL 10; inserts that draw a number wait.",
  solution: "Keep it in a transaction of its own.",
  example: "ALTER SEQUENCE public.order_number INCREMENT BY 10;",
  applies: ({ plan }) => plan.steps.filter(
    ({ impact, action }) => action === "alter" && impact.locks.some(
      ({ kind, mode, other }) => kind === "sequence" && !other && mode === "SHARE ROW EXCLUSIVE"
    )
  ).map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step] }))
};

// src/risk/rules/sequence-narrowed.ts
var sequenceNarrowed = {
  id: "sequence-narrowed",
  level: "medium",
  area: "compatibility",
  title: "A sequence gets narrower bounds",
  message: "from {from} to {to}: nextval fails where its position is beyond",
  problem: "ALTER SEQUENCE refuses bounds that the position is outside of; a lower maximum is reached sooner.",
  solution: "Compare last_value with the new bounds first.",
  example: "SELECT last_value FROM public.order_number;",
  applies: ({ changed }) => [
    ...changed("sequence", "maximum").filter(({ from, to }) => BigInt(String(to)) < BigInt(String(from))),
    ...changed("sequence", "minimum").filter(({ from, to }) => BigInt(String(to)) > BigInt(String(from)))
  ].map(({ delta, change, from, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { from: `${change.label} ${String(from)}`, to: String(to) }
  }))
};

// src/risk/rules/serial-column.ts
var serialColumn = {
  id: "serial-column",
  level: "info",
  area: "design",
  title: "A new column draws from a sequence by a default",
  message: "serial: the sequence has privileges of its own and the default can be overwritten",
  problem: "Inserting roles need USAGE on the sequence, and copying the table with LIKE shares it.",
  solution: "Use GENERATED \u2026 AS IDENTITY.",
  example: "CREATE TABLE public.events (id bigint GENERATED BY DEFAULT AS IDENTITY);",
  applies: (context) => newColumns(context, ({ default: value2 }) => /^nextval\(/.test(String(value2 ?? "")))
};

// src/insight/type-change.ts
var instants = ["timestamp without time zone", "timestamp with time zone"];
var floats = ["real", "double precision"];
var exact = ["smallint", "integer", "bigint", "numeric"];
var newOperators = [["integer", "oid"]];
function judgeTypeChange(from, to, setting) {
  const before = typeShape(from);
  const after = typeShape(to);
  const byTimeZone = before.name !== after.name && [before, after].every(({ name, array }) => instants.includes(name) && !array);
  const rewrite = setting.isConstrainedDomain === true || !keepsRows(from, to);
  const operators = newOperators.some(([a, b]) => before.name === a && after.name === b);
  const indexed = setting.hasIndex || setting.hasExpressionIndex === true;
  const rebuildsIndexes = rewrite || indexed && (operators || setting.hasExpressionIndex === true);
  const losesExactness = loses(from, to);
  const mayFail = setting.isConstrainedDomain === true || rewrite && !byTimeZone && !keepsValues(from, to) && !alwaysFits(before.name, after.name);
  const parts3 = [
    rewrite ? `rewrites the table and all its indexes under ACCESS EXCLUSIVE${byTimeZone ? " unless the session runs in time zone UTC" : ""}` : "takes ACCESS EXCLUSIVE for a moment without a rewrite",
    ...rebuildsIndexes && !rewrite ? ["rebuilds the indexes on the column"] : [],
    ...setting.hasCheck ? ["checks the CHECK constraints again"] : [],
    ...setting.hasForeignKey && rewrite ? ["validates the foreign keys on the column again"] : [],
    ...losesExactness ? [exactness(before.name, after.name)] : [],
    ...mayFail ? ["stops at a value that does not fit"] : []
  ];
  const last = parts3.length > 1 ? ` and ${parts3.at(-1)}` : "";
  const head = parts3.length > 1 ? parts3.slice(0, -1).join(", ") : parts3[0];
  return { rewrite, rebuildsIndexes, losesExactness, mayFail, sentence: `${head}${last}` };
}
function loses(from, to) {
  const before = typeShape(from);
  const after = typeShape(to);
  const [a, b] = [before.name, after.name];
  if (["bigint", "numeric"].includes(a) && floats.includes(b)) return true;
  if (a === "integer" && b === "real") return true;
  if (a === "double precision" && b === "real") return true;
  if ([...floats, "numeric"].includes(a) && ["smallint", "integer", "bigint"].includes(b)) return true;
  if (floats.includes(a) && b === "numeric") return true;
  if (a === "numeric" && b === "numeric")
    return after.modifiers.length > 0 && scale(before.modifiers) > scale(after.modifiers);
  if (a === b && /^(?:timestamp|time|interval)/.test(a))
    return precision(before.modifiers) > precision(after.modifiers);
  if (instants.includes(a) && ["date", "time without time zone", "time with time zone"].includes(b))
    return true;
  return a === "json" && b === "jsonb" || a === "character" && b !== "character";
}
function exactness(from, to) {
  if (from === "json") return "drops the order and repetition of keys";
  if (from === "character") return "drops trailing blanks";
  if (instants.includes(from) && !instants.includes(to)) return "drops a part of each value";
  return "loses exactness";
}
function scale(modifiers) {
  return modifiers.length === 0 ? Number.POSITIVE_INFINITY : Number(modifiers[1] ?? 0);
}
function precision(modifiers) {
  return Number(modifiers[0] ?? 6);
}
function alwaysFits(from, to) {
  if (to === "double precision") return from !== "numeric" ? [...exact, ...floats].includes(from) : false;
  if (to === "real") return ["smallint", "integer", "bigint"].includes(from);
  return to === "date" || to === "numeric" && floats.includes(from);
}

// src/risk/type-changes.ts
function typeChanges({ changed, after, parentOf }) {
  return changed("column", "type").flatMap(({ delta, from, to }) => {
    if (typeof from !== "string" || typeof to !== "string" || delta.after.props.declared !== true) return [];
    if (parentOf(delta.after)?.address.kind !== "table") return [];
    const isConstrainedDomain = mayHaveConstraints(to, after);
    const cost = judgeTypeChange(from, to, { hasIndex: false, hasCheck: false, isConstrainedDomain });
    return [{ delta, from, to, cost }];
  });
}

// src/risk/rules/statistics-missing-after-change.ts
var statisticsMissingAfterChange = {
  id: "statistics-missing-after-change",
  level: "low",
  area: "performance",
  title: "Statistics of a column are gone after the change",
  message: "the planner knows nothing of the values until ANALYZE",
  problem: "A rewritten column and an index on an expression have no statistics; plans are guesses until ANALYZE or autovacuum has run.",
  solution: "Run ANALYZE right after the step.",
  example: "ANALYZE public.orders (status);",
  applies: (context) => typeChanges(context).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/table-dropped.ts
var tableDropped = {
  id: "table-dropped",
  level: "critical",
  area: "data",
  title: "A table with its rows is dropped",
  message: "the table and all its rows are destroyed",
  problem: "DROP TABLE takes the rows, indexes, privileges and policies with it; only a backup brings the rows back.",
  solution: "Rename the table first, watch for errors for a release, then drop it after a pg_dump of its data.",
  example: `ALTER TABLE public.orders RENAME TO zz_deprecated_orders;
-- a release later, after pg_dump --table public.zz_deprecated_orders
DROP TABLE public.zz_deprecated_orders;`,
  applies: ({ removed, before }) => removed("table").filter(({ before: table2 }) => table2.props.partitionBy === void 0).filter(({ before: table2 }) => suspectBackup(table2, before) === void 0).map((delta) => ({ object: delta.before, deltas: [delta] }))
};

// src/risk/rules/table-renamed.ts
var tableRenamed = {
  id: "table-renamed",
  level: "high",
  area: "compatibility",
  title: "A table gets another name",
  message: "statements that say {from} fail",
  problem: "Clients and function bodies name the table; only views and constraints follow a rename.",
  solution: "Leave a view of the old name behind until every client is deployed.",
  example: `ALTER TABLE public.order_list RENAME TO orders;
CREATE VIEW public.order_list WITH (security_invoker) AS SELECT * FROM public.orders;`,
  applies: ({ renamed }) => ["table", "view", "materialized view", "function", "procedure"].flatMap(
    (kind) => renamed(kind).map((delta) => ({
      object: delta.after,
      deltas: [delta],
      arguments: { from: displayName(delta.before.address) }
    }))
  )
};

// src/risk/rules/table-rewrite.ts
var tableRewrite = {
  id: "table-rewrite",
  level: "high",
  area: "locks",
  title: "A table is rewritten under a lock",
  message: "writes {tables} anew under {lock}: {blocks} wait as long as that takes",
  problem: "A rewrite copies every row and builds every index again; it takes as long as the table is large and needs its size on disk once more.",
  solution: "Do it in a window sized by a trial on a copy, or add a new column, fill it in batches and swap.",
  example: `ALTER TABLE public.orders ADD COLUMN id_new bigint;
-- fill in batches, keep in step by a trigger, then swap names in one short transaction`,
  applies: ({ plan }) => plan.steps.filter(({ impact }) => impact.rewrites.length > 0).map((step) => ({
    object: `${step.kind} ${step.name}`,
    steps: [step],
    arguments: {
      tables: step.impact.rewrites,
      lock: step.impact.locks[0]?.mode ?? "ACCESS EXCLUSIVE",
      blocks: step.impact.blocks
    }
  }))
};

// src/risk/rules/table-unlogged.ts
var tableUnlogged = {
  id: "table-unlogged",
  level: "high",
  area: "data",
  title: "A table becomes unlogged",
  message: "after a crash the table is empty, and replicas never have its rows",
  problem: "Unlogged tables are not written to the WAL: a crash truncates them, and physical replicas and backups by WAL do not have them.",
  solution: "Keep tables LOGGED whose rows matter; use UNLOGGED for what can be computed again.",
  example: "ALTER TABLE public.sessions SET LOGGED;",
  applies: ({ changed }) => [...changed("table", "unlogged"), ...changed("sequence", "unlogged")].filter(({ to }) => to === true).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/timestamp-without-zone.ts
var timestampWithoutZone = {
  id: "timestamp-without-zone",
  level: "info",
  area: "design",
  title: "A new column is timestamp without time zone",
  message: "it keeps what the clock showed, not the instant",
  problem: "Two servers or clients in different time zones mean different instants by the same value, and it changes at daylight saving.",
  solution: "Use timestamptz for instants.",
  example: "ALTER TABLE public.orders ADD COLUMN sent_at timestamptz;",
  applies: (context) => newColumns(context, ({ type }) => /^timestamp(?:\(\d\))? without time zone/.test(String(type)))
};

// src/risk/rules/trigger-added.ts
var triggerAdded = {
  id: "trigger-added",
  level: "medium",
  area: "compatibility",
  title: "A table gets a trigger",
  message: "every {events} on {table} now runs {function}",
  problem: "Old code writes through the new trigger without knowing: values change, other tables are written, statements can fail, bulk loads slow down.",
  solution: "Rehearse the writes of the old code with the trigger on.",
  example: "ALTER TABLE public.orders DISABLE TRIGGER touch;  -- the way back in an emergency",
  applies: ({ added }) => added("trigger").filter(({ after: { props } }) => props.inherited !== true).map((delta) => ({
    object: delta.after,
    deltas: [delta],
    arguments: {
      events: delta.after.props.events.join(" or "),
      table: tableOf(delta.after),
      function: String(delta.after.props.function)
    }
  }))
};

// src/risk/rules/trigger-disabled.ts
var triggerDisabled = {
  id: "trigger-disabled",
  level: "high",
  area: "compatibility",
  title: "A trigger is switched off",
  message: "it is {state} on {table} and no longer runs for normal writes",
  problem: "A disabled trigger is easily overlooked: it is there, and nothing happens. Foreign keys are enforced by triggers too.",
  solution: "Find out who switched it off and why; ENABLE TRIGGER brings it back but does not catch up.",
  example: "ALTER TABLE public.orders ENABLE TRIGGER touch;",
  applies: ({ changed }) => changed("trigger", "state").filter(({ to }) => to === "disabled" || to === "replica").map(({ delta, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: {
      state: to === "replica" ? "for replicas only" : "disabled",
      table: tableOf(delta.after)
    }
  }))
};

// src/risk/rules/trigger-dropped.ts
var triggerDropped = {
  id: "trigger-dropped",
  level: "medium",
  area: "compatibility",
  title: "A table loses a trigger",
  message: "{function} no longer runs on {table}",
  problem: "What the trigger kept up to date (timestamps, audit rows, counters, notifications) stays as it is from now on.",
  solution: "Deploy what replaces it before it goes.",
  example: "SELECT tgname FROM pg_trigger WHERE tgrelid = 'public.orders'::regclass AND NOT tgisinternal;",
  applies: ({ removed }) => removed("trigger").map((delta) => ({
    object: delta.before,
    deltas: [delta],
    arguments: { table: tableOf(delta.before), function: String(delta.before.props.function) }
  }))
};

// src/risk/rules/type-changed.ts
var typeChanged = {
  id: "type-changed",
  level: "medium",
  area: "compatibility",
  title: "A column changes its type",
  message: "from {from} to {to}: code that was generated for the old type, prepared statements and binary drivers notice",
  problem: "Clients map types at compile time or when they prepare; a bigint arrives as a string in JavaScript, a text where an enum was expected.",
  solution: "Deploy clients that take both types first; for big tables add a column of the new type and swap.",
  example: `ALTER TABLE public.orders ADD COLUMN id_new bigint;
-- write both, fill in batches, swap names`,
  applies: (context) => typeChanges(context).map(({ delta, from, to, cost }) => ({
    object: delta.after,
    deltas: [delta],
    // A longer string or number of the same type is no other type to a client.
    ...cost.rewrite || typeShape(from).name !== typeShape(to).name ? {} : { level: cost.mayFail ? "medium" : "info" },
    arguments: { from, to }
  }))
};

// src/risk/rules/type-loses-exactness.ts
var typeLosesExactness = {
  id: "type-loses-exactness",
  level: "high",
  area: "data",
  title: "A change of type loses exactness",
  message: "values go from {from} to {to}, which cannot hold all of them exactly",
  problem: "Digits, fractions of a second, key order or trailing blanks are gone after the rewrite; changing the type back does not bring them back.",
  solution: "Count the values that would change before; keep the old column beside the new one until nobody misses it.",
  example: `SELECT count(*) FROM public.memory WHERE decay_rate <> decay_rate::double precision::numeric;
ALTER TABLE public.memory ADD COLUMN decay_rate_old numeric;
UPDATE public.memory SET decay_rate_old = decay_rate;`,
  applies: (context) => typeChanges(context).filter(({ cost }) => cost.losesExactness).map(({ delta, from, to }) => ({ object: delta.after, deltas: [delta], arguments: { from, to } }))
};

// src/risk/rules/type-may-fail.ts
var typeMayFail = {
  id: "type-may-fail",
  level: "high",
  area: "data",
  title: "Values may not fit the new type",
  message: "a value that does not fit {to} stops the statement",
  problem: "ALTER COLUMN TYPE converts every row; the first value that cannot be converted rolls everything back, after the table was locked.",
  solution: "Run the pre-flight query; repair what it finds, then change the type.",
  example: `SELECT count(*) FROM public.orders WHERE char_length(code) > 10;
ALTER TABLE public.orders ALTER COLUMN code TYPE varchar(10);`,
  applies: (context) => typeChanges(context).filter(({ cost }) => cost.mayFail).map(({ delta, from, to }) => ({
    object: delta.after,
    deltas: [delta],
    arguments: { from, to },
    // Only the range of a float can be exceeded.
    .../^(?:double precision|real)$/.test(to) && from.startsWith("numeric") ? { level: "medium" } : {}
  }))
};

// src/risk/unique-keys.ts
function uniqueKeys(model) {
  return indexEntries(model).filter(({ definition, isPart }) => definition.unique && !isPart).map(({ object, table: table2, definition }) => ({
    object,
    table: table2.address.path,
    columns: definition.keys,
    key: JSON.stringify([table2.id, [...definition.keys].sort(), definition.predicate ?? ""])
  }));
}

// src/risk/rules/uniqueness-added.ts
var uniquenessAdded = {
  id: "uniqueness-added",
  level: "medium",
  area: "integrity",
  title: "Uniqueness is added to a table with rows",
  message: "duplicates of {columns} stop the build, and inserts that {table} took before can fail",
  problem: "A concurrent build over duplicates fails at its end and leaves an INVALID index.",
  solution: "Run the pre-flight query for duplicates; merge them first.",
  example: "SELECT number, count(*) FROM public.orders GROUP BY number HAVING count(*) > 1;",
  applies: ({ before, after, deltas, isNew }) => {
    const known2 = new Set(uniqueKeys(before).map(({ key }) => key));
    return uniqueKeys(after).filter(({ key, object }) => !known2.has(key) && !isNew(object.parent)).filter(
      ({ table: table2, columns }) => !columns.some((column) => isNew(objectId({ kind: "column", path: [...table2, column] })))
    ).map(({ object, columns, table: table2 }) => ({
      object,
      deltas: deltas.filter(({ id }) => id === object.id),
      arguments: { columns, table: quoteName(table2) }
    }));
  }
};

// src/risk/rules/uniqueness-lost.ts
var uniquenessLost = {
  id: "uniqueness-lost",
  level: "high",
  area: "integrity",
  title: "Uniqueness is lost",
  message: "nothing keeps {columns} of {table} unique any more; INSERT \u2026 ON CONFLICT ({columns}) fails",
  problem: 'Upserts need a unique index over exactly their columns: without it they fail with "no unique or exclusion constraint matching". Duplicates come in, and uniqueness cannot be added back over them.',
  solution: "Keep the index, or deploy code without that ON CONFLICT first.",
  example: "CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON public.orders (number);",
  applies: ({ before, after, deltas, isGone }) => {
    const kept = new Set(uniqueKeys(after).map(({ key }) => key));
    return uniqueKeys(before).filter(({ key, object }) => !kept.has(key) && !isGone(object.parent)).filter(
      ({ table: table2, columns }) => !columns.some((column) => isGone(objectId({ kind: "column", path: [...table2, column] })))
    ).map(({ object, columns, table: table2 }) => ({
      object,
      deltas: deltas.filter(
        (delta) => delta.id === object.id || delta.op !== "add" && delta.before.id === object.id
      ),
      arguments: { columns, table: quoteName(table2) }
    }));
  }
};

// src/risk/rules/upsert-blocked-by-deferral.ts
var upsertBlockedByDeferral = {
  id: "upsert-blocked-by-deferral",
  level: "medium",
  area: "integrity",
  title: "A unique constraint becomes deferrable",
  message: "INSERT \u2026 ON CONFLICT can no longer use it, nor can a foreign key point at it",
  problem: "ON CONFLICT infers only constraints that are checked at once.",
  solution: "Keep a second, not deferrable unique index for the upserts.",
  example: "CREATE UNIQUE INDEX CONCURRENTLY orders_number_now ON public.orders (number);",
  applies: ({ changed }) => changed("constraint", "deferrable").filter(
    ({ to, delta }) => to === true && (delta.after.props.type === "unique" || delta.after.props.type === "primary key")
  ).map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/validated-in-same-transaction.ts
var validatedInSameTransaction = {
  id: "validated-in-same-transaction",
  level: "medium",
  area: "locks",
  title: "A constraint is validated in the transaction that adds it",
  message: "the lock of ADD CONSTRAINT is held while all rows are read",
  problem: "NOT VALID is meant to let go of the strong lock before the rows are read; in one transaction nothing is gained.",
  solution: "Commit between ADD CONSTRAINT \u2026 NOT VALID and VALIDATE CONSTRAINT.",
  example: `BEGIN; ALTER TABLE public.orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID; COMMIT;
BEGIN; ALTER TABLE public.orders VALIDATE CONSTRAINT c; COMMIT;`,
  applies: ({ plan }) => {
    const added = /* @__PURE__ */ new Map();
    const key = (step, name) => `${step.transaction} ${step.phase} ${step.object} ${name}`;
    return plan.steps.flatMap((step) => {
      const not = /\bADD CONSTRAINT (\S+)[\s\S]*\bNOT VALID$/.exec(step.sql)?.[1];
      if (not && step.impact.locks.length > 0) added.set(key(step, not), step);
      const name = /\bVALIDATE CONSTRAINT (\S+)$/.exec(step.sql)?.[1];
      const first = name && added.get(key(step, name));
      return first && step.transaction !== 0 ? [{ object: `${step.kind} ${step.name}`, steps: [first, step] }] : [];
    });
  }
};

// src/risk/rules/vector-index-changed.ts
var vectorIndexChanged = {
  id: "vector-index-changed",
  level: "high",
  area: "performance",
  title: "A vector index uses another method",
  message: "{keys} of {table} has {to} ({toName}) in place of {from} ({fromName})",
  problem: "HNSW and IVFFlat find other neighbours, at other speed: IVFFlat needs rows before it is built and loses recall as they change; HNSW is slower to build, needs more memory and keeps its recall.",
  solution: "Build the new one beside the old, measure recall and latency with real queries, drop the old one last.",
  example: `SET maintenance_work_mem = '2GB';
CREATE INDEX CONCURRENTLY memory_embedding_hnsw ON public.memory USING hnsw (embedding vector_cosine_ops);`,
  applies: ({ before, after, deltas }) => findRivalIndexes(before, after).filter(isVectorPair).map((pair) => ({
    object: pair.after.object,
    deltas: deltas.filter(({ id }) => id === pair.after.object.id || id === pair.before.object.id),
    arguments: {
      keys: pair.after.definition.keys,
      table: displayName(pair.after.table.address),
      from: pair.before.definition.method,
      fromName: pair.before.name,
      to: pair.after.definition.method,
      toName: pair.after.name
    }
  }))
};

// src/risk/rules/view-columns-removed.ts
var viewColumnsRemoved = {
  id: "view-columns-removed",
  level: "high",
  area: "compatibility",
  title: "A view loses output columns",
  message: "readers of {columns} fail",
  problem: "CREATE OR REPLACE VIEW can only append columns, so the view is dropped and created; whoever names a removed column fails.",
  solution: "Publish the new shape under a new name, and drop the old view later.",
  example: "CREATE VIEW public.open_orders_v2 AS SELECT id, status FROM public.orders;",
  applies: ({ changed }) => ["view", "materialized view"].flatMap(
    (kind) => changed(kind, "query").flatMap(({ delta, from, to }) => {
      const [old, next] = [outputColumns(String(from)), outputColumns(String(to))];
      if (!old || !next) return [];
      const names2 = new Set(next.map(({ name }) => name));
      const columns = old.map(({ name }) => name).filter((name) => !names2.has(name));
      return columns.length ? [{ object: delta.after, deltas: [delta], arguments: { columns } }] : [];
    })
  )
};

// src/risk/rules/view-dropped.ts
var viewDropped = {
  id: "view-dropped",
  level: "high",
  area: "compatibility",
  title: "A view goes",
  message: "statements that read it fail",
  problem: "A view is an interface; reports and clients that read it are not in the dump.",
  solution: "Leave it until pg_stat_statements shows no reader.",
  example: "SELECT query, calls FROM pg_stat_statements WHERE query ILIKE '%open_orders%';",
  applies: ({ removed }) => ["view", "materialized view", "foreign table"].flatMap(
    (kind) => removed(kind).map((delta) => ({ object: delta.before, deltas: [delta] }))
  )
};

// src/risk/rules/view-loses-security-invoker.ts
var viewLosesSecurityInvoker = {
  id: "view-loses-security-invoker",
  level: "high",
  area: "security",
  title: "A view reads with its owner's rights again",
  message: "{option} goes: {effect}",
  problem: "Without security_invoker the policies and privileges of the owner hold, not those of the caller; a view of a table with row security then shows all rows.",
  solution: "Keep the option; a recreated view loses it unless it is written again.",
  example: "ALTER VIEW public.open_orders SET (security_invoker = true);",
  applies: ({ changed }) => [
    ...changed("view", "securityInvoker").filter(({ to }) => to !== true).map(({ delta }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: {
        option: "security_invoker",
        effect: "the rights and policies of the owner hold for every reader"
      }
    })),
    ...changed("view", "securityBarrier").filter(({ to }) => to !== true).map(({ delta }) => ({
      object: delta.after,
      deltas: [delta],
      level: "medium",
      arguments: {
        option: "security_barrier",
        effect: "functions in a query may see rows that the view filters out"
      }
    }))
  ]
};

// src/risk/rules/view-query-changed.ts
var viewQueryChanged = {
  id: "view-query-changed",
  level: "low",
  area: "compatibility",
  title: "A view has another query",
  message: "readers get other rows or values under the same name",
  problem: "Nothing fails; results change.",
  solution: "Compare both queries on a copy of the data before.",
  example: "SELECT * FROM old_open_orders EXCEPT SELECT * FROM public.open_orders;",
  applies: ({ changed }) => changed("view", "query").map(({ delta }) => ({ object: delta.after, deltas: [delta] }))
};

// src/risk/rules/index.ts
var rules2 = [
  tableDropped,
  backupTableDropped,
  columnDropped,
  sequenceDropped,
  typeLosesExactness,
  typeMayFail,
  columnBecomesGenerated,
  enumLabelRemoved,
  tableUnlogged,
  destroysData,
  tableRewrite,
  blockingScan,
  blockingIndexBuild,
  blocksReads,
  blocksWrites,
  locksOtherTable,
  sequenceLocked,
  concurrentIndexBuild,
  blockingIndexDrop,
  blockingPartitionDetach,
  notInTransaction,
  validatedInSameTransaction,
  notSupported,
  notAutomatic,
  objectsRebuilt,
  domainConstraintAdded,
  requiredColumnAdded,
  notNullAdded,
  notNullDropped,
  typeChanged,
  defaultChanged,
  defaultDropped,
  tableRenamed,
  columnRenamed,
  nameDiffersByCase,
  enumValueAdded,
  enumValueInTheMiddle,
  enumOrderChanged,
  overloadLeftBehind,
  routineDropped,
  viewDropped,
  viewColumnsRemoved,
  viewQueryChanged,
  materializedViewRebuilt,
  bodyNamesDroppedObject,
  triggerAdded,
  triggerDropped,
  triggerDisabled,
  columnOrderDiffers,
  generatedExpressionChanged,
  sequenceNarrowed,
  foreignKeyAdded,
  checkAdded,
  uniquenessAdded,
  uniquenessLost,
  primaryKeyLost,
  primaryKeyChanged,
  foreignKeyLost,
  checkLost,
  constraintWeakened,
  foreignKeyActionChanged,
  foreignKeyTypesDiffer,
  upsertBlockedByDeferral,
  nullsNotDistinctChanged,
  collationChanged,
  partitionKeyChanged,
  rowSecurityDisabled,
  rowSecurityNotForced,
  rowSecurityWithoutPolicies,
  policyDropped,
  policyAdded,
  policyChanged,
  publicSchemaCreate,
  privilegesGained,
  privilegesLost,
  securityDefinerSearchPath,
  routineRunsAsOwner,
  routineRunsAsCaller,
  viewLosesSecurityInvoker,
  ownerChanged,
  roleAttributesChanged,
  indexDropped,
  indexMethodChanged,
  vectorIndexChanged,
  foreignKeyIndexLost,
  foreignKeyWithoutIndex,
  statisticsMissingAfterChange,
  replicaIdentityChanged,
  publicationChanged,
  publishedTableChanged,
  extensionAdded,
  extensionDropped,
  eventTriggerChanged,
  objectDropped,
  narrowKey,
  timestampWithoutZone,
  charColumn,
  limitedText,
  moneyColumn,
  serialColumn,
  nameMayBeCut
];

export {
  suspectBackup,
  lockModes,
  blocks,
  judgeLocks,
  enumLabelRemoved,
  indexEntries,
  indexEntry,
  findUnindexedForeignKeys,
  findRivalIndexes,
  standaloneDeltas,
  isMoreThanCosmetic,
  grantMoves,
  grantMovesOf,
  requiredColumnAdded,
  sequenceNarrowed,
  judgeTypeChange,
  typeChanges,
  uniquenessAdded,
  rules2 as rules
};
