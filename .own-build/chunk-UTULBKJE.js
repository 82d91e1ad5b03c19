import {
  EngineMissing
} from "./chunk-PGTK3VEJ.js";

// src/verify/import-optional.ts
async function importOptional(packageName, load) {
  try {
    return await load();
  } catch (error) {
    if (isMissing(error, packageName)) throw new EngineMissing(packageName);
    throw error;
  }
}
function isMissing(error, packageName) {
  const { code, message } = error;
  return code === "ERR_MODULE_NOT_FOUND" && message?.includes(packageName) === true;
}

// src/verify/contrib.ts
var carried = {
  amcheck: () => import("@electric-sql/pglite/contrib/amcheck"),
  bloom: () => import("@electric-sql/pglite/contrib/bloom"),
  btree_gin: () => import("@electric-sql/pglite/contrib/btree_gin"),
  btree_gist: () => import("@electric-sql/pglite/contrib/btree_gist"),
  citext: () => import("@electric-sql/pglite/contrib/citext"),
  cube: () => import("@electric-sql/pglite/contrib/cube"),
  dict_int: () => import("@electric-sql/pglite/contrib/dict_int"),
  dict_xsyn: () => import("@electric-sql/pglite/contrib/dict_xsyn"),
  earthdistance: () => import("@electric-sql/pglite/contrib/earthdistance"),
  file_fdw: () => import("@electric-sql/pglite/contrib/file_fdw"),
  fuzzystrmatch: () => import("@electric-sql/pglite/contrib/fuzzystrmatch"),
  hstore: () => import("@electric-sql/pglite/contrib/hstore"),
  intarray: () => import("@electric-sql/pglite/contrib/intarray"),
  isn: () => import("@electric-sql/pglite/contrib/isn"),
  lo: () => import("@electric-sql/pglite/contrib/lo"),
  ltree: () => import("@electric-sql/pglite/contrib/ltree"),
  moddatetime: () => import("@electric-sql/pglite/contrib/moddatetime"),
  pageinspect: () => import("@electric-sql/pglite/contrib/pageinspect"),
  pg_buffercache: () => import("@electric-sql/pglite/contrib/pg_buffercache"),
  pg_freespacemap: () => import("@electric-sql/pglite/contrib/pg_freespacemap"),
  pg_stat_statements: () => import("@electric-sql/pglite/contrib/pg_stat_statements"),
  pg_surgery: () => import("@electric-sql/pglite/contrib/pg_surgery"),
  pg_trgm: () => import("@electric-sql/pglite/contrib/pg_trgm"),
  pg_visibility: () => import("@electric-sql/pglite/contrib/pg_visibility"),
  pg_walinspect: () => import("@electric-sql/pglite/contrib/pg_walinspect"),
  pgcrypto: () => import("@electric-sql/pglite/contrib/pgcrypto"),
  seg: () => import("@electric-sql/pglite/contrib/seg"),
  tablefunc: () => import("@electric-sql/pglite/contrib/tablefunc"),
  tcn: () => import("@electric-sql/pglite/contrib/tcn"),
  tsm_system_rows: () => import("@electric-sql/pglite/contrib/tsm_system_rows"),
  tsm_system_time: () => import("@electric-sql/pglite/contrib/tsm_system_time"),
  unaccent: () => import("@electric-sql/pglite/contrib/unaccent"),
  "uuid-ossp": () => import("@electric-sql/pglite/contrib/uuid_ossp"),
  vector: () => import("@electric-sql/pglite-pgvector")
};
var bundledWith = {
  autoinc: "moddatetime",
  insert_username: "moddatetime",
  refint: "moddatetime"
};
function extensionsCreatedBy(sql) {
  const create = /\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"((?:[^"]|"")+)"|(\w+))/gi;
  return [...sql.matchAll(create)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain.toLowerCase()
  );
}
async function importExtensions(names) {
  const extensions = {};
  for (const name of new Set([...names].map((name2) => bundledWith[name2] ?? name2))) {
    const load = Object.hasOwn(carried, name) ? carried[name] : void 0;
    if (!load) continue;
    try {
      const [extension] = Object.values(await load());
      extensions[name] = extension;
    } catch (error) {
      if (!isMissing(error, "@electric-sql/pglite-pgvector")) throw error;
    }
  }
  return extensions;
}

// src/verify/dumped-version.ts
function dumpedVersion(dump) {
  const major = /^-- Dumped from database version (\d+)/m.exec(dump.slice(0, 4096))?.[1];
  return major === void 0 ? void 0 : Number(major);
}

// src/verify/remedies/unsupported.ts
var unsupported = ({ message, statement }) => {
  const reasons = [
    /^database "(.+)" does not exist/,
    // A publication cannot be a member of an extension, so that a stub of one would show.
    /^publication "(.+)" does not exist/,
    /^security label provider "(.+)" is not loaded/,
    /^(no security label providers have been loaded)/,
    /^could not load library "(.*libpqwalreceiver)/,
    /^could not access file "(libpqwalreceiver)/
  ];
  const name = reasons.map((reason) => reason.exec(message)?.[1]).find((found) => found !== void 0);
  const database = /^CREATE\s+DATABASE\s+(\S+)/i.exec(statement)?.[1];
  if (name === void 0 && database === void 0) return void 0;
  return { stub: { kind: "unsupported", name: name ?? database, why: message }, skip: true };
};

export {
  importOptional,
  extensionsCreatedBy,
  importExtensions,
  dumpedVersion,
  unsupported
};
