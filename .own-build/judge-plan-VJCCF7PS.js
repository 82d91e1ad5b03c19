import {
  planSnapshots
} from "./chunk-JDDCT2MY.js";
import "./chunk-YHQI3YWY.js";
import "./chunk-YIA7XTG3.js";
import {
  createRiskContext,
  findRisks,
  judgePlan,
  reverseDeltas
} from "./chunk-3GTWY6SV.js";
import {
  enumLabelRemoved,
  grantMovesOf,
  indexEntry,
  requiredColumnAdded,
  sequenceNarrowed,
  standaloneDeltas,
  typeChanges,
  uniquenessAdded
} from "./chunk-CR73FUOZ.js";
import {
  subjectOf
} from "./chunk-KHUGI4DM.js";
import "./chunk-K3DPTLM2.js";
import "./chunk-5O5JBQBQ.js";
import "./chunk-GXMHH7QL.js";
import {
  columnNamesIn,
  registry
} from "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import {
  keepsValues,
  objectsOfKind,
  outputColumns,
  parseExpression,
  typeShape
} from "./chunk-NRQZSPF4.js";
import {
  displayName,
  objectId
} from "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import {
  quoteIdentifier,
  quoteLiteral,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/preflight/count-check.ts
function countCheck(title, count, failure, success) {
  const [before = "", after = ""] = failure.split("{n}");
  const detail = `${quoteLiteral(before)} || n || ${quoteLiteral(after)}`;
  return {
    title,
    sql: `SELECT ${quoteLiteral(title)} AS "check",
       CASE WHEN n = 0 THEN 'PASS' ELSE 'FAIL' END AS status,
       CASE WHEN n = 0 THEN ${quoteLiteral(success)} ELSE ${detail} END AS detail
  FROM (SELECT count(*) AS n FROM ${count}) AS found`
  };
}

// src/preflight/misfit.ts
var inputIsValidSince = 16;
var ranges = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"]
};
var numbers = /^(?:smallint|integer|bigint|numeric|real|double precision)$/;
var strings = /^(?:text|character varying|character|bpchar|name)$/;
var forms = {
  smallint: "^\\s*[-+]?[0-9]+\\s*$",
  integer: "^\\s*[-+]?[0-9]+\\s*$",
  bigint: "^\\s*[-+]?[0-9]+\\s*$",
  numeric: "^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$",
  real: "^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$",
  "double precision": "^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$",
  boolean: "^\\s*(t|tr|tru|true|y|ye|yes|on|1|f|fa|fal|fals|false|n|no|of|off|0)\\s*$",
  uuid: "^\\{?[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\\}?$",
  date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}",
  "timestamp without time zone": "^[0-9]{4}-[0-9]{2}-[0-9]{2}",
  "timestamp with time zone": "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
};
function misfit(column, from, to, { after, plan }) {
  const before = typeShape(from);
  const next = typeShape(to);
  const text = `${column}::text`;
  const [limit, scale = "0"] = next.modifiers;
  if (!next.array && !before.array) {
    if (numbers.test(before.name) && ranges[next.name]) {
      const [low, high] = ranges[next.name];
      return `round(${column}::numeric) NOT BETWEEN ${low} AND ${high}`;
    }
    if (numbers.test(before.name) && next.name === "numeric" && limit !== void 0) {
      return `abs(round(${column}::numeric, ${scale})) >= ${tenTo(Number(limit) - Number(scale))}`;
    }
    if (strings.test(next.name) && limit !== void 0) return `char_length(rtrim(${text})) > ${limit}`;
    if (/^bit(?: varying)?$/.test(next.name) && limit !== void 0 && /^bit/.test(before.name)) {
      return next.name === "bit" ? `bit_length(${column}) <> ${limit}` : `bit_length(${column}) > ${limit}`;
    }
    const labels = enumLabels(next.name, after);
    if (labels) return `${text} NOT IN (${labels.map(quoteLiteral).join(", ")})`;
  }
  if (plan.version >= inputIsValidSince) return `NOT pg_input_is_valid(${text}, ${quoteLiteral(to)})`;
  const form = next.array ? void 0 : forms[next.name];
  if (form) return `${text} !~* ${quoteLiteral(form)}`;
  return `${column} IS NOT NULL`;
}
function tenTo(exponent) {
  return exponent >= 0 ? `1${"0".repeat(exponent)}` : `0.${"0".repeat(-exponent - 1)}1`;
}
function enumLabels(name, model) {
  const found = objectsOfKind(model, "enum").find(({ address }) => quoteName(address.path) === name);
  return found?.props.labels;
}

// src/preflight/checks/conversions.ts
var conversions = (context) => typeChanges(context).filter(({ cost }) => cost.mayFail).map(({ delta, from, to }) => {
  const { path } = delta.before.address;
  const column = quoteIdentifier(path[2]);
  return countCheck(
    `every ${quoteName(path)} fits ${to}`,
    `${quoteName(path.slice(0, 2))} WHERE ${misfit(column, from, to, context)}`,
    `{n} values do not fit ${to}`,
    `every value fits ${to}`
  );
});

// src/preflight/checks/doomed-rows.ts
var doomedRows = ({ removed, parentOf }) => [
  ...removed("table").filter(({ before }) => before.props.partitionBy === void 0).map(({ before: { address } }) => {
    const table = quoteName(address.path);
    return countCheck(
      `no rows in ${table}, which goes`,
      table,
      "{n} rows would be destroyed",
      "the table is empty"
    );
  }),
  ...removed("column").filter(
    ({ before: column }) => parentOf(column)?.address.kind === "table" && column.props.declared === true
  ).filter(({ before: { props } }) => props.generated === void 0).map(
    ({ before: { address } }) => countCheck(
      `no values in ${quoteName(address.path)}, which goes`,
      `${quoteName(address.path.slice(0, 2))} WHERE ${quoteIdentifier(address.path[2])} IS NOT NULL`,
      "{n} values would be destroyed",
      "no row has a value"
    )
  )
];

// src/preflight/old-columns.ts
function usesOldColumns(model, table, expressions) {
  return expressions.every(
    (expression) => columnNamesIn(parseExpression(expression)).every(
      (column) => model.objects.has(objectId({ kind: "column", path: [...table, column] }))
    )
  );
}

// src/preflight/checks/duplicates.ts
var duplicates = (context) => uniquenessAdded.applies(context).flatMap(({ object }) => {
  const entry = indexEntry(object, context.after);
  if (!entry) return [];
  const { keys, predicate, nullsNotDistinct } = entry.definition;
  const { path } = entry.table.address;
  const texts = [...keys, ...predicate === void 0 ? [] : [predicate]];
  if (!usesOldColumns(context.before, path, texts)) return [];
  const conditions = [
    ...predicate === void 0 ? [] : [`(${predicate})`],
    ...nullsNotDistinct ? [] : keys.map((key) => `(${key}) IS NOT NULL`)
  ];
  const where = conditions.length ? ` WHERE ${conditions.join(" AND ")}` : "";
  const groups = keys.map((key) => `(${key})`).join(", ");
  return [
    countCheck(
      `no duplicates for ${quoteName([path[0], entry.name])}`,
      `(SELECT 1 FROM ${quoteName(path)}${where} GROUP BY ${groups} HAVING count(*) > 1) AS duplicate`,
      `{n} values of (${keys.join(", ")}) occur more than once`,
      `(${keys.join(", ")}) is unique already`
    )
  ];
});

// src/preflight/checks/exclusions.ts
var exclusions = ({ added, before }) => added("constraint").flatMap(({ after: { address, props } }) => {
  const { type, keys, operators, where } = props;
  const table = address.path.slice(0, 2);
  if (type !== "exclusion" || !usesOldColumns(before, table, [...keys, ...where ? [where] : []]))
    return [];
  const columns = keys.map((key, index) => `(${key}) AS k${index}`).join(", ");
  const rows2 = `(SELECT ctid AS place, ${columns} FROM ${quoteName(table)}${where ? ` WHERE ${where}` : ""})`;
  const meets = keys.map((_key, index) => `one.k${index} ${operators[index] ?? "="} other.k${index}`).join(" AND ");
  return [
    countCheck(
      `no rows exclude each other for ${quoteName(address.path)}`,
      `${rows2} AS one JOIN ${rows2} AS other ON one.place < other.place AND ${meets}`,
      "{n} pairs of rows exclude each other",
      "no two rows exclude each other"
    )
  ];
});

// src/preflight/list-check.ts
function listCheck(title, items, failure, success) {
  return {
    title,
    sql: `SELECT ${quoteLiteral(title)} AS "check",
       CASE WHEN count(*) = 0 THEN 'PASS' ELSE 'FAIL' END AS status,
       CASE WHEN count(*) = 0 THEN ${quoteLiteral(success)}
            ELSE ${quoteLiteral(`${failure}: `)} || string_agg(item, ', ' ORDER BY item) END AS detail
  FROM (${items}) AS found`
  };
}

// src/preflight/checks/extensions.ts
var extensions = ({ added, after, before }) => {
  const wanted = added("extension").map(({ after: { address } }) => quoteLiteral(address.path[0]));
  const common = objectsOfKind(after, "extension").filter(({ id }) => before.objects.has(id));
  const title = "versions of installed extensions";
  return [
    ...wanted.length ? [
      listCheck(
        "the extensions that the plan creates are available",
        `SELECT name::text AS item FROM (VALUES ${wanted.map((name) => `(${name})`).join(", ")}) AS wanted (name)
   WHERE NOT EXISTS (SELECT FROM pg_available_extensions AS known WHERE known.name = wanted.name)`,
        "not installed on the server",
        `${wanted.length} available`
      )
    ] : [],
    ...common.length ? [
      {
        title,
        sql: `SELECT ${quoteLiteral(title)} AS "check", CASE WHEN count(*) = ${common.length} THEN 'PASS' ELSE 'FAIL' END AS status,
       count(*) || ${quoteLiteral(` of ${common.length} installed: `)} || coalesce(string_agg(extname || ' ' || extversion, ', ' ORDER BY extname), '') AS detail
  FROM pg_extension WHERE extname IN (${common.map(({ address }) => quoteLiteral(displayName(address).replaceAll('"', ""))).join(", ")})`
      }
    ] : []
  ];
};

// src/preflight/checks/labels-in-use.ts
var labelsInUse = (context) => enumLabelRemoved.applies(context).flatMap(({ object, arguments: facts }) => {
  const type = quoteName(object.address.path);
  const labels = facts?.labels;
  const list = labels.map(quoteLiteral).join(", ");
  return objectsOfKind(context.before, "column").filter(({ props }) => props.type === type || props.type === `${type}[]`).filter((column) => context.parentOf(column)?.address.kind === "table").map(({ address: { path }, props }) => {
    const column = quoteIdentifier(path[2]);
    const holds = props.type === type ? `${column}::text IN (${list})` : `${column}::text[] && ARRAY[${list}]::text[]`;
    return countCheck(
      `no ${quoteName(path)} holds ${labels.join(", ")}`,
      `${quoteName(path.slice(0, 2))} WHERE ${holds}`,
      "{n} rows hold a label that goes",
      "no row holds a label that goes"
    );
  });
});

// src/preflight/checks/name-collisions.ts
var finders = {
  table: "to_regclass",
  "foreign table": "to_regclass",
  view: "to_regclass",
  "materialized view": "to_regclass",
  sequence: "to_regclass",
  index: "to_regclass",
  enum: "to_regtype",
  domain: "to_regtype",
  "composite type": "to_regtype",
  "range type": "to_regtype",
  function: "to_regprocedure",
  procedure: "to_regprocedure",
  schema: "to_regnamespace"
};
var nameCollisions = ({ deltas }) => {
  const named = deltas.flatMap((delta) => {
    const finder = delta.op === "add" ? finders[delta.after.address.kind] : void 0;
    if (delta.op !== "add" || !finder) return [];
    const name = quoteLiteral(displayName(delta.after.address));
    return [`(${name}, ${finder}(${name}) IS NOT NULL)`];
  });
  const columns = deltas.flatMap((delta) => {
    if (delta.op !== "add" || delta.after.address.kind !== "column") return [];
    const { path } = delta.after.address;
    const table = quoteLiteral(quoteName(path.slice(0, 2)));
    const exists = `EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(${table}) AND attname = ${quoteLiteral(path[2])} AND NOT attisdropped)`;
    return [`(${quoteLiteral(quoteName(path))}, ${exists})`];
  });
  const all = [...named, ...columns];
  if (all.length === 0) return [];
  return [
    listCheck(
      "no name that the plan creates is taken",
      `SELECT name::text AS item FROM (VALUES
    ${all.join(",\n    ")}) AS wanted (name, taken) WHERE taken`,
      "already there",
      `${all.length} names are free`
    )
  ];
};

// src/preflight/checks/null-values.ts
var nullValues = ({ changed, added, before, parentOf }) => {
  const own = changed("column", "notNull").filter(({ to, delta }) => to === true && parentOf(delta.after)?.address.kind === "table").filter(({ delta }) => delta.after.props.declared === true).map(({ delta }) => delta.before.address.path);
  const keys = added("constraint").filter(({ after: { props } }) => props.type === "primary key").flatMap(
    ({ after: { address, props } }) => props.columns.map((column) => [...address.path.slice(0, 2), column])
  ).filter((path) => before.objects.get(objectId({ kind: "column", path }))?.props.notNull === false);
  const paths = new Map([...own, ...keys].map((path) => [quoteName(path), path]));
  return [...paths].map(
    ([name, path]) => countCheck(
      `no NULL in ${name}`,
      `${quoteName(path.slice(0, 2))} WHERE ${quoteIdentifier(path[2])} IS NULL`,
      "{n} rows hold NULL: give them a value before NOT NULL",
      "no row holds NULL"
    )
  );
};

// src/preflight/checks/orphans.ts
var defining = /* @__PURE__ */ new Set(["columns", "referencedTable", "referencedColumns", "match"]);
var orphans = ({ added, changed, before }) => {
  const constraints = [
    ...added("constraint").map(({ after }) => after),
    ...[...defining].flatMap((property) => changed("constraint", property)).map(({ delta }) => delta.after),
    ...changed("constraint", "validated").filter(({ to }) => to === true).map(({ delta }) => delta.after)
  ].filter(({ props }) => props.type === "foreign key");
  const unique = new Map(constraints.map((constraint) => [constraint.id, constraint]));
  return [...unique.values()].flatMap((constraint) => {
    const { columns } = constraint.props;
    const table = constraint.address.path.slice(0, 2);
    const known = columns.every(
      (name) => before.objects.has(objectId({ kind: "column", path: [...table, name] }))
    );
    return known ? [orphanCheck(constraint, before.objects.has(objectId({ kind: "table", path: target(constraint) })))] : [];
  });
};
function orphanCheck(constraint, hasTarget) {
  const { columns, referencedColumns, match } = constraint.props;
  const own = columns.map((name) => `child.${quoteIdentifier(name)}`);
  const given = own.map((name) => `${name} IS NOT NULL`).join(" AND ");
  const pairs = own.map((name, index) => `parent.${quoteIdentifier(referencedColumns[index])} = ${name}`);
  const missing = hasTarget ? `(${given}) AND NOT EXISTS (SELECT FROM ${quoteName(target(constraint))} AS parent WHERE ${pairs.join(" AND ")})` : `(${given})`;
  const partial = `(${own.map((name) => `${name} IS NULL`).join(" OR ")}) AND (${own.map((name) => `${name} IS NOT NULL`).join(" OR ")})`;
  return countCheck(
    `no orphans for ${quoteName(constraint.address.path)}`,
    `${quoteName(constraint.address.path.slice(0, 2))} AS child WHERE ${match === "full" && columns.length > 1 ? `(${missing}) OR (${partial})` : missing}`,
    `{n} rows point at no row of ${quoteName(target(constraint))}`,
    "every row finds its parent"
  );
}
function target({ props }) {
  return props.referencedTable;
}

// src/preflight/checks/roles.ts
var noRoles = /* @__PURE__ */ new Set([
  "PUBLIC",
  "OWNER",
  "CURRENT_USER",
  "SESSION_USER",
  "CURRENT_ROLE",
  "public"
]);
var roles = ({ deltas, isNew }) => {
  const names = new Set(
    deltas.filter(({ op }) => op !== "remove").map(subjectOf).flatMap(({ facets, props, address }) => [
      ...facets.owner ? [facets.owner] : [],
      ...(facets.grants ?? []).map(({ role }) => role),
      ...address.kind === "policy" ? props.roles : []
    ])
  );
  const wanted = [...names].filter((name) => !noRoles.has(name) && !isNew(`role ${name}`)).sort();
  if (wanted.length === 0) return [];
  return [
    listCheck(
      "the roles that the plan names exist",
      `SELECT name::text AS item FROM (VALUES ${wanted.map((name) => `(${quoteLiteral(name)})`).join(", ")}) AS wanted (name)
   WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name)`,
      "missing",
      wanted.length === 1 ? "it exists" : `all ${wanted.length} exist`
    )
  ];
};

// src/preflight/checks/rows-without-value.ts
var rowsWithoutValue = (context) => requiredColumnAdded.applies(context).map(({ object }) => {
  const { path } = object.address;
  const table = quoteName(path.slice(0, 2));
  return countCheck(
    `no rows that lack ${table}.${quoteIdentifier(path[2])}`,
    table,
    "{n} rows need a value for the new NOT NULL column",
    "the table is empty"
  );
});

// src/preflight/checks/sequence-positions.ts
var sequencePositions = (context) => {
  const narrowed = new Set(sequenceNarrowed.applies(context).map(({ object }) => object));
  return [...narrowed].map(({ address, props }) => {
    const name = quoteName(address.path);
    return countCheck(
      `the position of ${name} is within its new bounds`,
      `${name} WHERE last_value NOT BETWEEN ${String(props.minimum)} AND ${String(props.maximum)}`,
      `the position is outside of ${String(props.minimum)} to ${String(props.maximum)} ({n} sequence)`,
      `it is between ${String(props.minimum)} and ${String(props.maximum)}`
    );
  });
};

// src/preflight/checks/server.ts
var server = ({ plan }) => [
  {
    title: `the server is PostgreSQL ${plan.version} or newer`,
    sql: `SELECT 'the server is PostgreSQL ${plan.version} or newer' AS "check",
       CASE WHEN current_setting('server_version_num')::int >= ${plan.version}0000 THEN 'PASS' ELSE 'FAIL' END AS status,
       'PostgreSQL ' || current_setting('server_version') AS detail`
  },
  listCheck(
    "no index is invalid",
    "SELECT indexrelid::regclass::text AS item FROM pg_index WHERE NOT indisvalid OR NOT indisready",
    "drop and build again",
    "all indexes are valid"
  ),
  listCheck(
    "no transaction is open for more than 5 minutes",
    `SELECT 'pid ' || pid || ' since ' || date_trunc('second', xact_start) AS item FROM pg_stat_activity
   WHERE xact_start < now() - interval '5 minutes' AND pid <> pg_backend_pid()
   UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts`,
    "locks and concurrent builds wait for them",
    "none is older"
  )
];

// src/preflight/checks/violations.ts
var violations = ({ added, changed, before, isNew }) => {
  const ofKind = (kind) => [
    ...added(kind).map(({ after }) => after),
    ...changed(kind, "expression").map(({ delta }) => delta.after),
    ...changed(kind, "validated").filter(({ to }) => to === true).map(({ delta }) => delta.after)
  ];
  const checks = new Map(
    ofKind("constraint").filter(({ props }) => props.type === "check").map((constraint) => [constraint.id, constraint])
  );
  const ofTables = [...checks.values()].flatMap((constraint) => {
    const table = constraint.address.path.slice(0, 2);
    const expression = String(constraint.props.expression);
    if (!usesOldColumns(before, table, [expression])) return [];
    return [
      countCheck(
        `no row violates ${quoteName(constraint.address.path)}`,
        `${quoteName(table)} WHERE NOT (${expression})`,
        "{n} rows violate the CHECK",
        "every row satisfies the CHECK"
      )
    ];
  });
  const ofDomains = ofKind("domain constraint").flatMap((constraint) => {
    const domain = quoteName(constraint.address.path.slice(0, 2));
    return objectsOfKind(before, "column").filter(({ props, parent }) => props.type === domain && !isNew(parent)).filter(
      ({ address }) => before.objects.has(objectId({ kind: "table", path: address.path.slice(0, 2) }))
    ).map(
      ({ address: { path } }) => countCheck(
        `no ${quoteName(path)} violates ${quoteIdentifier(constraint.address.path[2])} of domain ${domain}`,
        // VALUE is a plain name outside of a domain.
        `(SELECT ${quoteIdentifier(path[2])} AS value FROM ${quoteName(path.slice(0, 2))}) AS held WHERE NOT (${String(constraint.props.expression)})`,
        "{n} rows violate the CHECK of the domain",
        "every row satisfies the CHECK of the domain"
      )
    );
  });
  return [...ofTables, ...ofDomains];
};

// src/preflight/find-checks.ts
var sorts = [
  server,
  roles,
  extensions,
  nameCollisions,
  nullValues,
  rowsWithoutValue,
  duplicates,
  orphans,
  violations,
  exclusions,
  conversions,
  labelsInUse,
  sequencePositions,
  doomedRows
];
function findChecks(context) {
  if (context.plan.steps.length === 0) return [];
  return sorts.flatMap((find) => find(context));
}

// src/risk/compatibility/classify-property.ts
var flag = (yes, no) => ({ to }) => to === true ? yes : no;
var always = (change) => () => change;
var judges = {
  "column type": judgeType,
  "attribute type": judgeType,
  "domain type": judgeType,
  "column default": always("default-changed"),
  "domain default": always("default-changed"),
  notNull: flag("rule-added", "rule-dropped"),
  validated: flag("rule-added", "rule-dropped"),
  enforced: flag("rule-added", "rule-dropped"),
  collation: always("type-converted"),
  generated: always("behaviour-changed"),
  identity: always("default-changed"),
  "enum labels": ({ from, to }) => from.every((label) => to.includes(label)) ? "enum-value-added" : "enum-value-removed",
  "view query": judgeQuery,
  "materialized view query": judgeQuery,
  "view columns": always("view-columns-removed"),
  "materialized view columns": always("view-columns-removed"),
  rowSecurity: flag("access-narrowed", "access-widened"),
  rowSecurityForced: flag("access-narrowed", "access-widened"),
  securityInvoker: flag("access-narrowed", "access-widened"),
  securityDefiner: flag("access-widened", "access-narrowed"),
  grants: judgeGrants,
  owner: always("access-changed"),
  replicaIdentity: always("replication-changed"),
  unique: flag("rule-added", "uniqueness-dropped")
};
var kinds = {
  function: "routine-changed",
  procedure: "routine-changed",
  aggregate: "routine-changed",
  trigger: "behaviour-changed",
  "event trigger": "behaviour-changed",
  rule: "behaviour-changed",
  policy: "access-changed",
  constraint: "rule-added",
  "domain constraint": "rule-added",
  publication: "replication-changed",
  subscription: "replication-changed"
};
function classifyProperty(delta, change, context) {
  const { kind } = delta.after.address;
  const judge2 = judges[`${kind} ${change.property}`] ?? judges[change.property];
  if (judge2) return judge2({ delta, from: change.from, to: change.to }, context);
  if (change.class === "storage") return "storage-changed";
  return kinds[kind] ?? (change.class === "access" ? "access-changed" : "other-changed");
}
function judgeType({ from, to }) {
  if (typeof from !== "string" || typeof to !== "string") return "type-converted";
  if (keepsValues(from, to)) {
    const [before, after] = [typeShape(from), typeShape(to)];
    const numbers2 = ["smallint", "integer", "bigint"];
    const sameFamily = before.name === after.name || numbers2.includes(before.name) || /char|text/.test(before.name + after.name);
    return sameFamily ? "type-widened" : "type-converted";
  }
  return typeShape(from).name === typeShape(to).name || keepsValues(to, from) ? "type-narrowed" : "type-converted";
}
function judgeQuery({ from, to }) {
  const [old, next] = [outputColumns(String(from)), outputColumns(String(to))];
  if (!old || !next) return "view-query-changed";
  const kept = old.every(({ name }, index) => next[index]?.name === name);
  if (!kept) return "view-columns-removed";
  return next.length > old.length ? "view-columns-appended" : "view-query-changed";
}
function judgeGrants({ delta }, context) {
  const moves = grantMovesOf({ ...context, deltas: [delta] });
  const gains = moves.some(({ gained }) => gained.length > 0);
  const loses = moves.some(({ lost }) => lost.length > 0);
  return gains === loses ? "access-changed" : gains ? "access-widened" : "access-narrowed";
}

// src/risk/compatibility/classify-change.ts
var byKind = {
  table: { add: "table-added", remove: "table-dropped" },
  "foreign table": { add: "table-added", remove: "table-dropped" },
  view: { add: "relation-added", remove: "relation-dropped" },
  "materialized view": { add: "relation-added", remove: "relation-dropped" },
  function: { add: "routine-added", remove: "routine-dropped" },
  procedure: { add: "routine-added", remove: "routine-dropped" },
  aggregate: { add: "routine-added", remove: "routine-dropped" },
  trigger: { add: "behaviour-changed", remove: "behaviour-changed" },
  "event trigger": { add: "behaviour-changed", remove: "behaviour-changed" },
  rule: { add: "behaviour-changed", remove: "behaviour-changed" },
  index: { add: "index-added", remove: "index-dropped" },
  statistics: { add: "storage-changed", remove: "storage-changed" },
  extension: { add: "extension-added", remove: "extension-dropped" },
  enum: { add: "type-added", remove: "type-dropped" },
  domain: { add: "type-added", remove: "type-dropped" },
  "composite type": { add: "type-added", remove: "type-dropped" },
  "range type": { add: "type-added", remove: "type-dropped" },
  "domain constraint": { add: "rule-added", remove: "rule-dropped" },
  publication: { add: "replication-changed", remove: "replication-changed" },
  subscription: { add: "replication-changed", remove: "replication-changed" }
};
function classifyChange(delta, context) {
  if (delta.op === "add" || delta.op === "remove") return [classifyPresence(delta, context)];
  const properties = delta.changes.filter((change) => change.class !== "cosmetic");
  const own = properties.map((change) => classifyProperty(delta, change, context));
  const renamed = delta.op === "rename" && delta.knownBy === "decision" ? ["renamed"] : [];
  return [.../* @__PURE__ */ new Set([...renamed, ...own])];
}
function isOverNewColumn(delta, { isNew }) {
  const { references, address } = subjectOf(delta);
  const own = references.filter((id) => id.startsWith(`column ${quoteName(address.path.slice(0, 2))}.`));
  const keys = subjectOf(delta).props.columns ?? [];
  const named = keys.map(
    (column) => objectId({ kind: "column", path: [...address.path.slice(0, 2), column] })
  );
  return [...named, ...address.kind === "index" ? references : own].some(isNew);
}
function classifyPresence(delta, context) {
  const { address, props } = subjectOf(delta);
  const { op } = delta;
  const { before, after } = context;
  if (op === "add" && /^(?:index|constraint)$/.test(address.kind) && isOverNewColumn(delta, context)) {
    return address.kind === "index" && props.unique !== true ? "index-added" : "rule-on-new-column";
  }
  if (address.kind === "column") {
    const required = props.notNull === true && props.default === void 0 && props.identity === void 0 && props.generated === void 0;
    if (op === "add") return required ? "required-column-added" : "column-added";
    return required ? "required-column-dropped" : "column-dropped";
  }
  const unique = props.type === "unique" || props.type === "primary key" || address.kind === "index" && props.unique === true;
  if (unique && (address.kind === "index" || address.kind === "constraint"))
    return op === "add" ? "rule-added" : "uniqueness-dropped";
  if (address.kind === "constraint") return op === "add" ? "rule-added" : "rule-dropped";
  if (address.kind === "policy")
    return op === "add" === (props.permissive === true) ? "access-widened" : "access-narrowed";
  if (op === "add" && address.kind === "function" && hasNamesake(delta, before, after))
    return "overload-added";
  const known = byKind[address.kind];
  if (known) return known[op];
  return op === "add" ? "other-added" : "other-dropped";
}
function hasNamesake(delta, before, after) {
  const { address } = subjectOf(delta);
  const name = address.path.join("\0");
  for (const { id, address: other } of after.objects.values()) {
    if (id !== delta.id && other.kind === address.kind && other.path.join("\0") === name && before.objects.has(id))
      return true;
  }
  return false;
}

// src/risk/compatibility/other-rows.ts
var otherRows = {
  "view-columns-removed": {
    title: "view: columns removed or changed",
    oldOnNew: { sign: "breaks", reason: "readers of the column" },
    newOnOld: { sign: "check", reason: "if it relies on the new shape" },
    replicas: { sign: "none", reason: "views are not replicated" },
    dependants: { sign: "breaks", reason: "views on it are dropped and created" },
    order: "three steps"
  },
  "view-query-changed": {
    title: "view: other rows or values",
    oldOnNew: { sign: "check", reason: "same columns, other results" },
    newOnOld: { sign: "check", reason: "same columns, other results" },
    replicas: { sign: "none", reason: "views are not replicated" },
    dependants: { sign: "check", reason: "what reads it gets other results" },
    order: "coordinate"
  },
  "routine-added": {
    title: "new routine",
    oldOnNew: { sign: "works", reason: "old code does not call it" },
    newOnOld: { sign: "breaks", reason: "new code calls it" },
    replicas: { sign: "none", reason: "routines are not replicated" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "overload-added": {
    title: "new overload of a routine that stays",
    oldOnNew: { sign: "breaks", reason: "calls that fit both are ambiguous" },
    newOnOld: { sign: "breaks", reason: "new code calls it" },
    replicas: { sign: "none", reason: "routines are not replicated" },
    dependants: { sign: "breaks", reason: "calls in bodies can become ambiguous" },
    order: "database first"
  },
  "routine-dropped": {
    title: "routine dropped",
    oldOnNew: { sign: "breaks", reason: "it calls it" },
    newOnOld: { sign: "works", reason: "new code does not call it" },
    replicas: { sign: "none", reason: "routines are not replicated" },
    dependants: { sign: "breaks", reason: "triggers, policies and bodies that call it" },
    order: "application first"
  },
  "routine-changed": {
    title: "routine: other body or attributes",
    oldOnNew: { sign: "check", reason: "same call, other result" },
    newOnOld: { sign: "check", reason: "same call, other result" },
    replicas: { sign: "none", reason: "routines are not replicated" },
    dependants: { sign: "check", reason: "what calls it gets other results" },
    order: "coordinate"
  },
  "behaviour-changed": {
    title: "trigger or generated column: other behaviour",
    oldOnNew: { sign: "check", reason: "its writes do more, or less" },
    newOnOld: { sign: "check", reason: "it relies on the other behaviour" },
    replicas: { sign: "check", reason: "triggers run on subscribers only if ENABLE REPLICA or ALWAYS" },
    dependants: { sign: "check", reason: "functions that write" },
    order: "coordinate"
  },
  "access-narrowed": {
    title: "access narrowed",
    oldOnNew: { sign: "breaks", reason: "roles that lose rights or rows" },
    newOnOld: { sign: "works", reason: "it needs no more" },
    replicas: { sign: "none", reason: "rights are not replicated" },
    dependants: { sign: "check", reason: "views and SECURITY DEFINER routines of the role" },
    order: "application first"
  },
  "access-widened": {
    title: "access widened",
    oldOnNew: { sign: "works", reason: "nothing is refused" },
    newOnOld: { sign: "breaks", reason: "if it needs the new rights or rows" },
    replicas: { sign: "none", reason: "rights are not replicated" },
    dependants: { sign: "works", reason: "nothing is refused" },
    order: "database first"
  },
  "access-changed": {
    title: "access changed",
    oldOnNew: { sign: "check", reason: "other rows or rights" },
    newOnOld: { sign: "check", reason: "other rows or rights" },
    replicas: { sign: "none", reason: "rights are not replicated" },
    dependants: { sign: "check", reason: "views and routines of the role" },
    order: "coordinate"
  },
  "index-added": {
    title: "index added",
    oldOnNew: { sign: "works", reason: "writes cost a little more" },
    newOnOld: { sign: "works", reason: "slower without it" },
    replicas: { sign: "none", reason: "indexes are not replicated" },
    dependants: { sign: "none", reason: "nothing names it" },
    order: "database first"
  },
  "index-dropped": {
    title: "index dropped",
    oldOnNew: { sign: "works", reason: "slower, not broken" },
    newOnOld: { sign: "works", reason: "not needed" },
    replicas: { sign: "none", reason: "indexes are not replicated" },
    dependants: { sign: "check", reason: "replica identity and foreign keys may need it" },
    order: "application first"
  },
  "replication-changed": {
    title: "publication or replica identity changed",
    oldOnNew: { sign: "none", reason: "applications do not notice" },
    newOnOld: { sign: "none", reason: "applications do not notice" },
    replicas: { sign: "breaks", reason: "other tables, columns, rows or keys" },
    dependants: { sign: "none", reason: "nothing uses it" },
    order: "coordinate"
  },
  "extension-added": {
    title: "extension added",
    oldOnNew: { sign: "works", reason: "old code does not use it" },
    newOnOld: { sign: "breaks", reason: "new code uses it" },
    replicas: { sign: "check", reason: "install it on subscribers too" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "extension-dropped": {
    title: "extension dropped",
    oldOnNew: { sign: "breaks", reason: "if it uses its types or functions" },
    newOnOld: { sign: "works", reason: "new code does not use it" },
    replicas: { sign: "check", reason: "subscribers may need it" },
    dependants: { sign: "breaks", reason: "columns, indexes and functions that use it" },
    order: "application first"
  },
  "type-added": {
    title: "type added",
    oldOnNew: { sign: "works", reason: "old code does not use it" },
    newOnOld: { sign: "breaks", reason: "new code uses it" },
    replicas: { sign: "check", reason: "create it on subscribers too" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "type-dropped": {
    title: "type dropped",
    oldOnNew: { sign: "breaks", reason: "if it names it" },
    newOnOld: { sign: "works", reason: "new code does not use it" },
    replicas: { sign: "check", reason: "subscribers last" },
    dependants: { sign: "breaks", reason: "what uses it" },
    order: "application first"
  },
  "storage-changed": {
    title: "storage or operation",
    oldOnNew: { sign: "works", reason: "no difference in results" },
    newOnOld: { sign: "works", reason: "no difference in results" },
    replicas: { sign: "none", reason: "not replicated" },
    dependants: { sign: "none", reason: "no difference" },
    order: "any order"
  },
  "other-added": {
    title: "other object added",
    oldOnNew: { sign: "works", reason: "old code does not use it" },
    newOnOld: { sign: "check", reason: "if it uses it" },
    replicas: { sign: "none", reason: "not replicated" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "other-changed": {
    title: "other object changed",
    oldOnNew: { sign: "check", reason: "if it uses it" },
    newOnOld: { sign: "check", reason: "if it uses it" },
    replicas: { sign: "none", reason: "not replicated" },
    dependants: { sign: "check", reason: "what uses it" },
    order: "coordinate"
  },
  "other-dropped": {
    title: "other object dropped",
    oldOnNew: { sign: "check", reason: "if it uses it" },
    newOnOld: { sign: "works", reason: "new code does not use it" },
    replicas: { sign: "none", reason: "not replicated" },
    dependants: { sign: "check", reason: "what uses it" },
    order: "application first"
  }
};

// src/risk/compatibility/structural-rows.ts
var structuralRows = {
  "table-added": {
    title: "new table",
    oldOnNew: { sign: "works", reason: "old code does not know it" },
    newOnOld: { sign: "breaks", reason: "new code reads and writes it" },
    replicas: { sign: "check", reason: "create it on subscribers before it is published" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "relation-added": {
    title: "new view",
    oldOnNew: { sign: "works", reason: "old code does not know it" },
    newOnOld: { sign: "breaks", reason: "new code reads it" },
    replicas: { sign: "none", reason: "views are not replicated" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "column-added": {
    title: "new column",
    oldOnNew: {
      sign: "check",
      reason: "works, unless it says SELECT * into a fixed shape, INSERT or COPY without columns"
    },
    newOnOld: { sign: "breaks", reason: "new code names it" },
    replicas: { sign: "breaks", reason: "subscribers need it first" },
    dependants: { sign: "works", reason: "views keep their columns" },
    order: "database first"
  },
  "required-column-added": {
    title: "new NOT NULL column without default",
    oldOnNew: { sign: "breaks", reason: "inserts do not name it" },
    newOnOld: { sign: "breaks", reason: "new code names it" },
    replicas: { sign: "breaks", reason: "subscribers need it first" },
    dependants: { sign: "check", reason: "functions that insert fail" },
    order: "three steps"
  },
  "table-dropped": {
    title: "table dropped",
    oldOnNew: { sign: "breaks", reason: "statements name it" },
    newOnOld: { sign: "works", reason: "new code does not name it" },
    replicas: { sign: "check", reason: "drop it from the publication first" },
    dependants: { sign: "breaks", reason: "what uses it is dropped or fails" },
    order: "application first"
  },
  "relation-dropped": {
    title: "view dropped",
    oldOnNew: { sign: "breaks", reason: "statements read it" },
    newOnOld: { sign: "works", reason: "new code does not read it" },
    replicas: { sign: "none", reason: "views are not replicated" },
    dependants: { sign: "breaks", reason: "what uses it is dropped or fails" },
    order: "application first"
  },
  "column-dropped": {
    title: "column dropped",
    oldOnNew: { sign: "breaks", reason: "statements name it" },
    newOnOld: { sign: "works", reason: "new code does not name it" },
    replicas: { sign: "check", reason: "publisher first, then subscribers" },
    dependants: { sign: "breaks", reason: "views and functions that name it" },
    order: "application first"
  },
  "required-column-dropped": {
    title: "NOT NULL column without default dropped",
    oldOnNew: { sign: "breaks", reason: "statements name it" },
    newOnOld: { sign: "breaks", reason: "its inserts leave it out, which the old column refuses" },
    replicas: { sign: "check", reason: "publisher first, then subscribers" },
    dependants: { sign: "breaks", reason: "views and functions that name it" },
    order: "three steps"
  },
  renamed: {
    title: "renamed",
    oldOnNew: { sign: "breaks", reason: "the old name is gone" },
    newOnOld: { sign: "breaks", reason: "the new name is not there yet" },
    replicas: { sign: "breaks", reason: "tables and columns are matched by name" },
    dependants: { sign: "check", reason: "views follow, bodies in string form do not" },
    order: "three steps"
  },
  "type-widened": {
    title: "wider type",
    oldOnNew: { sign: "works", reason: "check buffers, validators and generated types for the old limit" },
    newOnOld: { sign: "works", reason: "until values need the room" },
    replicas: { sign: "check", reason: "subscribers need the room first" },
    dependants: { sign: "check", reason: "views are dropped and created" },
    order: "database first"
  },
  "type-narrowed": {
    title: "narrower or other type",
    oldOnNew: { sign: "breaks", reason: "if it writes values that do not fit, or reads the old type" },
    newOnOld: { sign: "check", reason: "values may come that the new type does not have" },
    replicas: { sign: "breaks", reason: "types must match on both ends" },
    dependants: { sign: "check", reason: "views are dropped and created" },
    order: "application first"
  },
  "type-converted": {
    title: "other type",
    oldOnNew: { sign: "check", reason: "drivers, prepared statements and generated types notice" },
    newOnOld: { sign: "check", reason: "drivers, prepared statements and generated types notice" },
    replicas: { sign: "check", reason: "text must convert on both ends" },
    dependants: { sign: "check", reason: "views are dropped and created; functions may fail at run time" },
    order: "three steps"
  },
  "rule-added": {
    title: "rule on values added (CHECK, UNIQUE, FOREIGN KEY, NOT NULL)",
    oldOnNew: { sign: "breaks", reason: "if it writes rows that violate it" },
    newOnOld: { sign: "works", reason: "it keeps the rule already" },
    replicas: { sign: "check", reason: "rows that subscribers refuse stop the apply" },
    dependants: { sign: "check", reason: "functions that write" },
    order: "application first"
  },
  "rule-on-new-column": {
    title: "rule on a new column",
    oldOnNew: { sign: "works", reason: "old code does not write the column" },
    newOnOld: { sign: "works", reason: "it keeps the rule already" },
    replicas: { sign: "check", reason: "create it on subscribers too" },
    dependants: { sign: "none", reason: "nothing uses it yet" },
    order: "database first"
  },
  "rule-dropped": {
    title: "rule on values dropped",
    oldOnNew: { sign: "check", reason: "writes work; readers that rely on it can meet other values" },
    newOnOld: { sign: "breaks", reason: "if it writes rows that the old rule refuses" },
    replicas: { sign: "works", reason: "nothing is refused" },
    dependants: { sign: "check", reason: "functions that rely on it" },
    order: "database first"
  },
  "uniqueness-dropped": {
    title: "uniqueness dropped",
    oldOnNew: { sign: "breaks", reason: "INSERT \u2026 ON CONFLICT on these columns fails" },
    newOnOld: { sign: "check", reason: "if it writes duplicates" },
    replicas: { sign: "check", reason: "replica identity and lookups may need it" },
    dependants: { sign: "check", reason: "functions with ON CONFLICT fail" },
    order: "application first"
  },
  "default-changed": {
    title: "default changed",
    oldOnNew: { sign: "check", reason: "inserts that leave the column out get another value" },
    newOnOld: { sign: "check", reason: "inserts that leave the column out get the old value" },
    replicas: { sign: "none", reason: "defaults are not replicated" },
    dependants: { sign: "check", reason: "functions that insert" },
    order: "coordinate"
  },
  "enum-value-added": {
    title: "enum label added",
    oldOnNew: { sign: "check", reason: "until it reads the label" },
    newOnOld: { sign: "breaks", reason: "it writes the label" },
    replicas: { sign: "breaks", reason: "subscribers need the label first" },
    dependants: { sign: "works", reason: "nothing names it yet" },
    order: "database first"
  },
  "enum-value-removed": {
    title: "enum label removed",
    oldOnNew: { sign: "breaks", reason: "it writes or compares the label" },
    newOnOld: { sign: "works", reason: "it does not use the label" },
    replicas: { sign: "check", reason: "subscribers last" },
    dependants: { sign: "breaks", reason: "functions and checks that name it" },
    order: "three steps"
  },
  "view-columns-appended": {
    title: "view: columns appended",
    oldOnNew: { sign: "check", reason: "works, unless it says SELECT *" },
    newOnOld: { sign: "breaks", reason: "new code reads them" },
    replicas: { sign: "none", reason: "views are not replicated" },
    dependants: { sign: "works", reason: "views on it keep their columns" },
    order: "database first"
  }
};

// src/risk/compatibility/matrix.ts
var rows = { ...structuralRows, ...otherRows };
var matrix = rows;

// src/risk/compatibility/judge-compatibility.ts
function judgeCompatibility(context) {
  return standaloneDeltas(context.deltas).flatMap(
    (delta) => classifyChange(delta, context).map((change) => ({
      ...matrix[change],
      change,
      id: delta.id,
      object: nameOf(delta)
    }))
  );
}
function deployOrder(rows2) {
  const orders = new Set(rows2.map(({ order }) => order));
  const both = orders.has("database first") && orders.has("application first");
  if (orders.has("three steps") || both) return "three steps";
  for (const order of ["application first", "database first", "coordinate"]) {
    if (orders.has(order)) return order;
  }
  return "any order";
}
function nameOf(delta) {
  const { address } = subjectOf(delta);
  return `${address.kind} ${displayName(address)}`;
}

// src/risk/longest-lock.ts
var works = ["rewrite", "index build", "scan", "moment"];
function longestLock(steps) {
  const locks = steps.flatMap((step) => {
    const { impact, id } = step;
    if (impact.blocks === "nothing") return [];
    const worked = [...impact.rewrites, ...impact.scans];
    const held = impact.locks.find(({ relation }) => worked.includes(relation)) ?? impact.locks[0];
    return [
      { step: id, relation: held.relation, mode: held.mode, blocks: impact.blocks, work: workOf(impact) }
    ];
  });
  const rank = ({ work, blocks }) => works.indexOf(work) * 2 + (blocks === "writes" ? 1 : 0);
  return locks.sort((a, b) => rank(a) - rank(b))[0];
}
function workOf({ rewrites, indexBuilds, scans }) {
  if (rewrites.length > 0) return "rewrite";
  if (indexBuilds > 0) return "index build";
  return scans.length > 0 ? "scan" : "moment";
}

// src/risk/rollback/keep-data.ts
var prefix = "zz_deprecated_";
var identifierBytes = 63;
function keepData(step, before) {
  if (step.keepInstead !== void 0) return step.keepInstead;
  if (step.action !== "drop" || !step.losesData) return void 0;
  const path = before.objects.get(step.object)?.address.path;
  if (!path) return void 0;
  const next = quoteIdentifier(shorten(`${prefix}${path.at(-1)}`));
  if (step.kind === "table") return `ALTER TABLE ${quoteName(path)} RENAME TO ${next}`;
  if (step.kind === "sequence") return `ALTER SEQUENCE ${quoteName(path)} RENAME TO ${next}`;
  if (step.kind !== "column") return void 0;
  const table = `ALTER TABLE ${quoteName(path.slice(0, 2))}`;
  const { notNull, default: value, identity } = before.objects.get(step.object).props;
  const release = notNull === true && value === void 0 && identity === void 0;
  const free = release ? `${table} ALTER COLUMN ${quoteIdentifier(path[2])} DROP NOT NULL;
` : "";
  return `${free}${table} RENAME COLUMN ${quoteIdentifier(path[2])} TO ${next}`;
}
function shorten(name) {
  let short = name;
  while (new TextEncoder().encode(short).length > identifierBytes) short = [...short].slice(0, -1).join("");
  return short;
}

// src/risk/rollback/judge-reversal.ts
var lossyRules = {
  "type-loses-exactness": "the conversion changes values for good",
  "column-becomes-generated": "the stored values are replaced"
};
function judgeReversals(plan, before, findings) {
  const lossy = new Map(
    findings.flatMap(({ rule, stepIds }) => {
      const reason = lossyRules[rule];
      return reason ? stepIds.map((id) => [id, reason]) : [];
    })
  );
  return plan.steps.map((step) => {
    const keepInstead = keepData(step, before);
    return { step: step.id, ...judge(step, lossy.get(step.id)), ...keepInstead ? { keepInstead } : {} };
  });
}
function judge(step, lossy) {
  if (step.sql === "") return { reversal: "by hand", reason: "a person writes the step, and its way back" };
  if (lossy && /\bTYPE\b|\bDROP COLUMN\b|\bGENERATED\b/.test(step.sql))
    return { reversal: "irreversible", reason: lossy };
  if (/^ALTER TYPE [\s\S]* ADD VALUE /.test(step.sql)) {
    return {
      reversal: "irreversible",
      reason: "an enum label cannot be removed; only replacing the type and rewriting its columns undoes it"
    };
  }
  if (step.losesData) {
    return { reversal: "structure only", reason: "the definition comes back, the data only from a backup" };
  }
  return { reversal: "reversible", reason: "nothing is lost" };
}

// src/risk/rollback/summarise-reversals.ts
function summariseReversals(steps) {
  const first = steps.find(({ reversal }) => reversal === "structure only" || reversal === "irreversible");
  const worst = steps.some(({ reversal }) => reversal === "irreversible") ? "irreversible" : "structure only";
  return first ? { whole: worst, pointOfNoReturn: first.step } : { whole: "reversible" };
}

// src/pipeline/judge-plan.ts
function judgeChanges({ before, after, deltas }, options = { style: "online" }) {
  const plan = judgePlan(planSnapshots(before, after, deltas, options), before.model, after.model, deltas);
  const back = reverseDeltas(deltas);
  const reverse = planSnapshots(after, before, back, { ...options, targetVersion: plan.version });
  const rollback = judgePlan(reverse, after.model, before.model, back);
  const input = {
    deltas,
    before: before.model,
    after: after.model,
    plan,
    registry,
    versions: { before: before.header.serverMajor, after: after.header.serverMajor }
  };
  const context = createRiskContext(input);
  const findings = findRisks(input);
  const reversals = judgeReversals(plan, before.model, findings);
  const compatibility = judgeCompatibility(context);
  const longest = longestLock(plan.steps);
  return {
    plan,
    rollback,
    reversals,
    reversible: summariseReversals(reversals),
    findings,
    compatibility,
    order: deployOrder(compatibility),
    checks: findChecks(context),
    ...longest ? { longestLock: longest } : {},
    destructiveSteps: plan.steps.filter(({ destructive }) => destructive).map(({ id }) => id)
  };
}
export {
  judgeChanges
};
