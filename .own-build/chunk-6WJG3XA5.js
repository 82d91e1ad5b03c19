import {
  compareObjects
} from "./chunk-KTN6X7AX.js";
import {
  subjectOf
} from "./chunk-KHUGI4DM.js";
import {
  matchesPattern,
  readPattern
} from "./chunk-VIXVAM3E.js";
import {
  suggest
} from "./chunk-4M5XO6WX.js";
import {
  isNamedInText,
  noSettings
} from "./chunk-EU2LQAP3.js";
import {
  UsageError
} from "./chunk-TJFTTTAP.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import {
  objectsOfKind
} from "./chunk-NRQZSPF4.js";
import {
  displayName
} from "./chunk-NWFU5BJT.js";

// src/assemble/infer-omissions.ts
var manyStatements = 10;
function inferOmissions(own, other) {
  const omissions = [];
  if (own.entries > 0 && own.entriesWithOwner === 0 && own.ownerStatements === 0) {
    omissions.push({
      what: "owner",
      option: "--no-owner",
      reason: `all ${own.entries} entries of its table of contents name no owner`,
      proven: true
    });
  } else if (own.ownerStatements === 0 && other.ownerStatements > 0) {
    omissions.push({
      what: "owner",
      option: "--no-owner",
      reason: none("owners", other.ownerStatements),
      proven: false
    });
  }
  if (own.privilegeStatements === 0 && other.privilegeStatements >= manyStatements) {
    omissions.push({
      what: "grants",
      option: "--no-privileges",
      reason: none("GRANT and REVOKE statements", other.privilegeStatements),
      proven: false
    });
  }
  if (own.comments === 0 && own.extensions > 0) {
    omissions.push({
      what: "comment",
      option: "--no-comments",
      reason: "it creates extensions without the comments that pg_dump writes on them",
      proven: true
    });
  } else if (own.comments === 0 && other.comments >= manyStatements) {
    omissions.push({
      what: "comment",
      option: "--no-comments",
      reason: none("comments", other.comments),
      proven: false
    });
  }
  if (own.labels === 0 && other.labels >= manyStatements) {
    omissions.push({
      what: "labels",
      option: "--no-security-labels",
      reason: none("labels", other.labels),
      proven: false
    });
  }
  return omissions;
}
function none(what, there) {
  return `it holds no ${what}, the other side ${there}`;
}

// src/assemble/infer-left-out.ts
function inferLeftOut(own, other, kinds) {
  const missing = kinds.filter((kind) => written(own, kind).length === 0 && written(other, kind).length > 0);
  const schemas = missingSchemas(own, other);
  const proof = borrowedName(own, other, missing) ?? schemas[0]?.name;
  return [
    ...schemas.map(
      ({ schema, name }) => ({
        what: "schema",
        name: schema,
        option: "--schema",
        reason: `it uses ${name} and holds nothing of that schema`
      })
    ),
    ...missing.flatMap((kind) => omittedKind(kind, written(other, kind).length, proof))
  ];
}
function omittedKind(kind, there, proof) {
  const about = { what: "kind", name: kind.plural, kind: kind.name };
  if (kind.outsideSchemas && proof !== void 0) {
    return [{ ...about, option: "--schema", reason: `it uses ${proof}, which it does not create` }];
  }
  if (kind.omittedBy === void 0 || there < manyStatements) return [];
  const reason10 = `it holds no ${kind.plural}, the other side ${there}`;
  return [{ ...about, option: kind.omittedBy, reason: reason10 }];
}
function written(model, kind) {
  return objectsOfKind(model, kind.name).filter(({ origin }) => origin.length > 0);
}
function borrowedName(own, other, missing) {
  const homes = new Set(
    missing.filter(({ outsideSchemas }) => outsideSchemas).flatMap((kind) => written(other, kind).map(({ props }) => props.schema))
  );
  return outsideOf(own).find((name) => other.outside?.has(name) && homes.has(schemaOf(name)));
}
function missingSchemas(own, other) {
  const found = /* @__PURE__ */ new Map();
  const names = (model) => [...model.objects.values()].filter(({ address }) => address.path.length > 1);
  const present = new Set(names(own).map(({ address }) => address.path[0]));
  const defined = new Set(names(other).map(({ address: { path } }) => `${path[0]}.${path[1]}`));
  for (const name of outsideOf(own)) {
    const schema = schemaOf(name);
    if (!present.has(schema) && !found.has(schema) && defined.has(name)) found.set(schema, name);
  }
  return [...found].map(([schema, name]) => ({ schema, name }));
}
function outsideOf(model) {
  return [...model.outside ?? []];
}
function schemaOf(name) {
  return name.slice(0, name.indexOf("."));
}

// src/diff/pair-objects.ts
function pairObjects(before, after, registry2, decided = /* @__PURE__ */ new Map()) {
  const partners = /* @__PURE__ */ new Map();
  const alone = /* @__PURE__ */ new Map();
  const taken = new Set(decided.values());
  for (const [id, own] of decided) partners.set(id, before.objects.get(own));
  for (const object of before.objects.values()) {
    if (taken.has(object.id)) continue;
    if (after.objects.has(object.id) && !partners.has(object.id)) partners.set(object.id, object);
    else alone.set(object.id, object);
  }
  const keys = keysOf(alone.values(), registry2);
  if (keys.size > 0) {
    const unpaired = [...after.objects.values()].filter((object) => !partners.has(object.id));
    for (const [key, object] of keysOf(unpaired, registry2)) {
      const partner = keys.get(key);
      if (!object || !partner) continue;
      partners.set(object.id, partner);
      alone.delete(partner.id);
    }
  }
  return { partners, alone: [...alone.values()] };
}
function keysOf(objects, registry2) {
  const keys = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const own = registry2.kind(object.address.kind).alternateKey?.(object);
    if (own === void 0) continue;
    const key = `${object.address.kind}\0${own}`;
    keys.set(key, keys.has(key) ? void 0 : object);
  }
  return keys;
}

// src/diff/diff.ts
var allFacets = /* @__PURE__ */ new Set(["owner", "comment", "grants", "labels"]);
function diffModels(before, after, registry2, { strict = false, facetsShown = allFacets, compared = () => true, decided = /* @__PURE__ */ new Map() } = {}) {
  const deltas = [];
  const equivalences = [];
  const { partners, alone } = pairObjects(
    before.model,
    after.model,
    registry2,
    new Map([...decided].map(([id, { comparedAs }]) => [id, comparedAs]))
  );
  let common = 0;
  const comparePair = (from, to) => {
    const { changes, uses } = compareObjects(
      registry2.kind(to.address.kind),
      {
        before: from,
        after: to,
        beforeModel: before.model,
        afterModel: after.model,
        beforeVersion: before.version,
        afterVersion: after.version,
        strict
      },
      facetsShown
    );
    equivalences.push(...uses);
    return changes;
  };
  for (const object of after.model.objects.values()) {
    if (!compared(object)) continue;
    const partner = partners.get(object.id) ?? unspokenPartner(object, before.model, registry2);
    if (!partner) {
      deltas.push({ op: "add", id: object.id, after: object });
      continue;
    }
    common++;
    const changes = comparePair(partner, object);
    const both = { id: object.id, before: partner, after: object };
    const decision = decided.get(object.id);
    if (decision) {
      const { id, address } = decision.original;
      const named2 = partner.id === object.id ? { ...partner, id, address } : partner;
      const change = [nameChange(named2, object), ...changes];
      deltas.push({ op: "rename", knownBy: "decision", ...both, before: named2, changes: change });
      continue;
    }
    if (partner.id !== object.id) {
      const name = nameChange(partner, object);
      deltas.push({ op: "rename", knownBy: "definition", ...both, changes: [name, ...changes] });
    } else if (changes.length) deltas.push({ op: "change", ...both, changes });
  }
  for (const object of alone) {
    if (!compared(object)) continue;
    const partner = unspokenPartner(object, after.model, registry2);
    if (!partner) {
      deltas.push({ op: "remove", id: object.id, before: object });
      continue;
    }
    common++;
    const changes = comparePair(object, partner);
    if (changes.length) deltas.push({ op: "change", id: object.id, before: object, after: partner, changes });
  }
  return { deltas, equivalences, common };
}
function unspokenPartner(object, other, registry2) {
  if (object.parent !== void 0 && !other.objects.has(object.parent)) return void 0;
  const props = registry2.kind(object.address.kind).unspoken?.(object);
  return props && { ...object, props, facets: {}, origin: [] };
}
function nameChange(before, after) {
  return {
    property: "name",
    label: "name",
    class: "cosmetic",
    format: "text",
    from: displayName(before.address),
    to: displayName(after.address),
    meaning: "One object under two names: only scripts that name it notice."
  };
}

// src/presets/preset.ts
function rulesFor(reason10, patterns, except = []) {
  return patterns.map((pattern) => {
    const words = pattern.split(" ");
    const name = words.at(-1);
    return {
      ...words.length > 1 ? { kind: words.slice(0, -1).join(" ") } : {},
      name,
      reason: reason10,
      ...except.length ? { except } : {}
    };
  });
}
function rulesForRoles(reason10, roles) {
  return roles.flatMap((role) => rulesFor(reason10, [`role ${role}`, `role setting ${role}*`]));
}
function rulesForSchemas(reason10, schemas, except = []) {
  return schemas.flatMap((schema) => rulesFor(reason10, [`schema ${schema}`, `${schema}.*`], except));
}

// src/presets/azure.ts
var reason = "Azure Database for PostgreSQL keeps it (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-servers)";
var azure = {
  name: "azure",
  title: "Azure Database for PostgreSQL",
  signs: ["role azure_pg_admin", "role azuresu", "extension pgaadauth", "extension azure"],
  rules: [
    ...rulesForRoles(reason, ["azure_pg_admin", "azuresu", "azure_superuser"]),
    ...rulesFor(reason, ["extension azure", "extension pgaadauth"])
  ]
};

// src/presets/cloud-sql.ts
var reason2 = "Google Cloud SQL keeps it (https://cloud.google.com/sql/docs/postgres/users)";
var cloudSql = {
  name: "cloud-sql",
  title: "Google Cloud SQL",
  signs: ["role cloudsqladmin", "role cloudsqlsuperuser", "extension google_vacuum_mgmt"],
  rules: [
    ...rulesForRoles(reason2, ["cloudsql*"]),
    ...rulesForSchemas(reason2, ["google_vacuum_mgmt"]),
    ...rulesFor(reason2, ["extension google_vacuum_mgmt"])
  ]
};

// src/presets/heroku.ts
var reason3 = "Heroku Postgres keeps it (https://devcenter.heroku.com/articles/heroku-postgres-extensions-postgis-full-text-search)";
var heroku = {
  name: "heroku",
  title: "Heroku Postgres",
  signs: ["schema _heroku", "schema heroku_ext"],
  rules: [
    ...rulesForSchemas(reason3, ["_heroku"]),
    ...rulesFor(reason3, [
      "schema heroku_ext",
      "event trigger extension_before_drop",
      "event trigger log_create_ext",
      "event trigger log_drop_ext",
      "event trigger validate_extension"
    ])
  ]
};

// src/presets/pg-cron.ts
var reason4 = "pg_cron keeps it (https://github.com/citusdata/pg_cron)";
var pgCron = {
  name: "pg_cron",
  title: "pg_cron",
  signs: ["extension pg_cron"],
  rules: rulesFor(reason4, [
    "table cron.job",
    "table cron.job_run_details",
    "sequence cron.jobid_seq",
    "sequence cron.runid_seq"
  ])
};

// src/presets/pg-partman.ts
var reason5 = "pg_partman makes it at run time (https://github.com/pgpartman/pg_partman/blob/master/doc/pg_partman.md)";
var pgPartman = {
  name: "pg_partman",
  title: "pg_partman",
  signs: ["extension pg_partman"],
  rules: rulesFor(reason5, [
    "table partman.template_*",
    "table partman.part_config",
    "table partman.part_config_sub"
  ])
};

// src/presets/postgis-topology.ts
var reason6 = "PostGIS and its extensions keep it (https://postgis.net/docs/Topology.html)";
var postgisTopology = {
  name: "postgis_topology",
  title: "PostGIS topology and TIGER",
  signs: ["extension postgis_topology", "extension postgis_tiger_geocoder"],
  rules: [
    ...rulesForSchemas(reason6, ["tiger", "tiger_data", "topology"]),
    ...rulesFor(reason6, ["table spatial_ref_sys", "view geometry_columns", "view geography_columns"])
  ]
};

// src/presets/rds.ts
var reason7 = "Amazon RDS keeps it (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Roles.html)";
var rds = {
  name: "rds",
  title: "Amazon RDS and Aurora",
  signs: ["role rdsadmin", "role rds_superuser"],
  rules: rulesForRoles(reason7, ["rdsadmin", "rds_*", "rdsrepladmin", "rdstopmgr", "rdsproxyadmin", "rdswriteforwarduser"])
};

// src/presets/supabase.ts
var reason8 = "Supabase makes and upgrades it by itself (https://supabase.com/docs/guides/database/overview)";
var supabase = {
  name: "supabase",
  title: "Supabase",
  signs: ["role supabase_admin", "event trigger pgrst_ddl_watch", "event trigger issue_graphql_placeholder", "extension supabase_vault"],
  rules: [
    ...rulesForSchemas(reason8, ["auth", "storage"], ["trigger", "policy"]),
    ...rulesForSchemas(reason8, [
      "realtime",
      "_realtime",
      "vault",
      "graphql",
      "graphql_public",
      "pgbouncer",
      "pgsodium",
      "pgsodium_masks",
      "supabase_functions",
      "_analytics",
      "_supavisor"
    ]),
    ...rulesFor(reason8, [
      "event trigger issue_graphql_placeholder",
      "event trigger issue_pg_cron_access",
      "event trigger issue_pg_graphql_access",
      "event trigger issue_pg_net_access",
      "event trigger pgrst_ddl_watch",
      "event trigger pgrst_drop_watch",
      "function extensions.grant_pg_cron_access",
      "function extensions.grant_pg_graphql_access",
      "function extensions.grant_pg_net_access",
      "function extensions.pgrst_ddl_watch",
      "function extensions.pgrst_drop_watch",
      "function extensions.set_graphql_placeholder",
      "publication supabase_realtime_messages_publication"
    ]),
    ...rulesForRoles(reason8, [
      "anon",
      "authenticated",
      "authenticator",
      "dashboard_user",
      "pgbouncer",
      "service_role",
      "supabase_*"
    ])
  ]
};

// src/presets/timescaledb.ts
var reason9 = "TimescaleDB makes it at run time: chunks, catalogue and the triggers on hypertables (https://docs.timescale.com)";
var timescaledb = {
  name: "timescaledb",
  title: "TimescaleDB",
  signs: ["extension timescaledb"],
  rules: [
    ...rulesForSchemas(reason9, [
      "_timescaledb_cache",
      "_timescaledb_catalog",
      "_timescaledb_config",
      "_timescaledb_debug",
      "_timescaledb_functions",
      "_timescaledb_internal",
      "timescaledb_experimental",
      "timescaledb_information"
    ]),
    ...rulesFor(reason9, ["trigger ts_insert_blocker", "trigger ts_cagg_invalidation_trigger"])
  ]
};

// src/presets/index.ts
var presets = [
  azure,
  cloudSql,
  heroku,
  pgCron,
  pgPartman,
  postgisTopology,
  rds,
  supabase,
  timescaledb
];

// src/presets/active-presets.ts
function activePresets(names, models) {
  const known = [...presets.map(({ name }) => name), "auto", "none"];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = suggest(name, known);
    throw new UsageError(
      `there is no preset '${name}'`,
      near ? `did you mean '${near}'?` : `the presets are ${known.join(", ")}`
    );
  }
  if (names.includes("none")) return [];
  return presets.flatMap((preset) => {
    if (names.includes(preset.name)) return [{ preset }];
    const sign = names.includes("auto") ? findSign(preset, models) : void 0;
    return sign === void 0 ? [] : [{ preset, sign }];
  });
}
function findSign({ signs }, models) {
  const patterns = signs.map(readPattern);
  for (const model of models) {
    for (const { address } of model.objects.values()) {
      if (patterns.some((pattern) => matchesPattern(pattern, address))) {
        return `${address.kind} ${displayName(address)}`;
      }
    }
  }
  return void 0;
}

// src/presets/accept-differences.ts
function acceptDifferences(deltas, before, after, { ignore, presets: presets2 }) {
  const active = activePresets(presets2, [before, after]);
  const rules = [
    ...ignore,
    ...active.flatMap(({ preset }) => preset.rules.map((rule) => ({ ...rule, preset: preset.name })))
  ];
  const uses = rules.map((rule) => ({ rule, deltas: [] }));
  const left = deltas.filter((delta) => {
    const models = delta.op === "remove" ? [before] : delta.op === "add" ? [after] : [before, after];
    const line = models.flatMap((model) => lineage(subjectOf(delta), model));
    const { kind } = subjectOf(delta).address;
    const use = uses.find(
      ({ rule }) => !rule.except?.includes(kind) && line.some(({ address }) => matchesPattern(rule, address))
    );
    use?.deltas.push({ op: delta.op, id: delta.id });
    return use === void 0;
  });
  return { left, byRule: uses, presets: active };
}
function lineage(object, model) {
  const parent = object.parent === void 0 ? void 0 : model.objects.get(object.parent);
  return parent ? [object, ...lineage(parent, model)] : [object];
}

// src/pipeline/decide-pairs.ts
function decidePairs(decisions, original, compared, after) {
  const pairs = /* @__PURE__ */ new Map();
  const unused = [];
  const moved = (path) => {
    const table = decisions.find(({ kind, from }) => kind !== "column" && isNamedInText(kind, registry) && same(from, path.slice(0, 2)));
    return table && path.length > 2 ? [...table.to, ...path.slice(2)] : path;
  };
  for (const decision of decisions) {
    const { kind, from, to } = decision;
    const old = named(original, kind, from);
    const next = named(after, kind, moved([...to.slice(0, -1), to.at(-1)]));
    const found = next.flatMap((object) => {
      const partner = old.length === 1 && next.length === 1 ? old[0] : old.find(({ address }) => address.signature === object.address.signature);
      if (!partner) return [];
      const asNamed = isNamedInText(kind, registry) ? object.address.path : moved(from);
      const own = named(compared, kind, asNamed);
      const comparedAs = own.find(({ address }) => address.signature === object.address.signature) ?? own[0];
      return comparedAs ? [[object.id, { original: partner, comparedAs: comparedAs.id }]] : [];
    });
    for (const [id, pair] of found) pairs.set(id, pair);
    if (found.length === 0) unused.push(decision);
  }
  return { pairs, unused };
}
function named(model, kind, path) {
  return [...model.objects.values()].filter(({ address }) => address.kind === kind && same(address.path, path));
}
function same(a, b) {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

// src/pipeline/compare-snapshots.ts
var facetNames = ["owner", "comment", "grants", "labels"];
function compareSnapshots(origin, after, { strictText = false, omitted: known, settings = noSettings, trustBefore = false } = {}) {
  const before = origin.renamed ? { ...origin, model: origin.renamed } : origin;
  const { pairs, unused } = decidePairs(settings.renames, origin.model, before.model, after.model);
  const omitted = known ?? {
    before: omissionsOf(before, after),
    after: omissionsOf(after, before)
  };
  const isGuess = ({ what, proven }) => !proven && (what === "comment" || what === "grants" || what === "labels");
  const missing = trustBefore ? omitted.before.filter((omission) => !isGuess(omission)) : omitted.before;
  const omissions = [...missing, ...omitted.after];
  const hidden = new Set(omissions.map(({ what }) => what));
  const hiddenKinds = new Set(omissions.map(({ kind }) => kind));
  const hiddenSchemas = new Set(omissions.filter(({ what }) => what === "schema").map(({ name }) => name));
  const difference = diffModels(
    { model: before.model, version: before.header.serverMajor },
    { model: after.model, version: after.header.serverMajor },
    registry,
    {
      strict: strictText,
      decided: pairs,
      facetsShown: new Set(facetNames.filter((name) => !hidden.has(name))),
      compared: ({ address }) => {
        const { omittedWith } = registry.kind(address.kind);
        if (omittedWith !== void 0 && hidden.has(omittedWith)) return false;
        return !hiddenKinds.has(address.kind) && !hiddenSchemas.has(address.path[0]);
      }
    }
  );
  const accepted = acceptDifferences(difference.deltas, before.model, after.model, settings);
  return {
    before,
    after,
    omitted,
    settings,
    inputs: { before: origin, after },
    unusedRenames: unused,
    ...difference,
    deltas: accepted.left,
    accepted
  };
}
function omissionsOf(own, other) {
  return [
    ...inferOmissions(own.contents, other.contents),
    ...inferLeftOut(own.model, other.model, registry.kinds)
  ];
}

export {
  compareSnapshots
};
