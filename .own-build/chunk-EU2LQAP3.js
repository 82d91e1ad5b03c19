import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/translate/name-map.ts
function objectKey(namespace, schema, name) {
  return `${namespace}\0${schema}\0${name}`;
}
function columnKey(schema, table, column) {
  return `${schema}\0${table}\0${column}`;
}
function isEmptyMap({ roles, schemas, objects, columns }) {
  return roles.size + schemas.size + objects.size + columns.size === 0;
}

// src/config/comparison-settings.ts
var noSettings = {
  roles: {},
  schemas: {},
  renames: [],
  ignore: [],
  expired: [],
  presets: []
};

// src/pipeline/rename-maps.ts
var empty = { roles: /* @__PURE__ */ new Map(), schemas: /* @__PURE__ */ new Map(), objects: /* @__PURE__ */ new Map(), columns: /* @__PURE__ */ new Map() };
function environmentMap({ roles, schemas }) {
  return { ...empty, roles: invert(roles, "roles"), schemas: invert(schemas, "schemas") };
}
function invert(names, what) {
  const inverted = /* @__PURE__ */ new Map();
  for (const [from, to] of Object.entries(names)) {
    const other = inverted.get(to);
    if (other !== void 0) {
      throw new UsageError(`two ${what} are mapped to '${to}': '${other}' and '${from}'`, "map one name to one name");
    }
    inverted.set(to, from);
  }
  return inverted;
}
function renameMap(decisions, registry, direction) {
  const objects = /* @__PURE__ */ new Map();
  const columns = /* @__PURE__ */ new Map();
  for (const decision of decisions) {
    const [old, next] = direction === "forward" ? [decision.from, decision.to] : [decision.to, decision.from];
    const name = next.at(-1);
    if (decision.kind === "column") columns.set(columnKey(old[0], old[1], old[2]), name);
    else if (isNamedInText(decision.kind, registry)) {
      const space = registry.kind(decision.kind).namespace;
      objects.set(objectKey(space, old[0], old[1]), name);
    }
  }
  return { ...empty, objects, columns };
}
function isNamedInText(kind, registry) {
  if (kind === "column") return true;
  const { namespace } = registry.kind(kind);
  return kind !== "index" && (namespace === "relation" || namespace === "type" || namespace === "routine");
}

export {
  objectKey,
  columnKey,
  isEmptyMap,
  noSettings,
  environmentMap,
  renameMap,
  isNamedInText
};
