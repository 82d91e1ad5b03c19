import {
  alterStorageOptions,
  collationName,
  constraintAttributes,
  defineConstraint,
  definitionMap,
  definitionNames,
  definitionValue,
  facets,
  findWord,
  isTrue,
  isVolatile,
  printIndexElements,
  printStorageOptions,
  printWith,
  readIndexElements,
  readRelationOwner,
  readStorageOptions,
  sliceExpression,
  sliceList,
  sliceParentheses,
  sortOptions,
  splitAtCommas,
  stripParentheses
} from "./chunk-UL2MOV4G.js";
import {
  tokens
} from "./chunk-FBA2HRXS.js";
import {
  canonicalExpression,
  childrenOf,
  columnsOf,
  compareBodies,
  compareExpressions,
  comparePartitionBounds,
  compareStatements,
  compareTypes,
  defineKind,
  isNullDefault,
  keepsRows,
  keepsValues,
  makeObjectName,
  mayHaveConstraints,
  objectsOfKind,
  parseExpression,
  parseQuery,
  propertyValue,
  roleName,
  typeShape,
  usingExpression
} from "./chunk-NRQZSPF4.js";
import {
  connectionSecrets,
  displayName,
  isSecretName,
  objectId,
  seal,
  sealOptions,
  secretOptionNames,
  unseal,
  unsealOptions
} from "./chunk-NWFU5BJT.js";
import {
  quoteDollar,
  quoteIdentifier,
  quoteLiteral,
  quoteName,
  quoteRole
} from "./chunk-S4GEGEGP.js";

// src/kinds/ddl-texts.ts
function statement(sql, rest = {}) {
  return [{ sql, ...rest }];
}

// src/kinds/name-reader.ts
function createNameReader(context) {
  const references = [];
  function refer(namespace, path2, signature) {
    const id = context.find(namespace, path2, signature) ?? context.find(namespace, path2);
    const address = id && context.get(id)?.address;
    if (address) references.push(address);
    return address !== void 0;
  }
  function path(namespace, node, signature) {
    const names3 = stringsOf(node);
    if (names3.length > 1) {
      refer(namespace, names3, signature);
      return names3[0] === "pg_catalog" ? names3.slice(1) : names3;
    }
    const full = context.path(node);
    return refer(namespace, full, signature) ? full : names3;
  }
  function type(typeName) {
    const full = context.path(typeName);
    if (!refer("type", full)) refer("relation", full);
    return context.type(typeName);
  }
  return {
    references,
    name: (namespace, node) => quoteName(path(namespace, node)),
    operator: (node) => printOperator(path("operator", node)),
    type,
    routine(node) {
      const types = argumentTypes(node.objargs, type);
      return `${quoteName(path("routine", node.objname, `(${types})`))}(${types})`;
    }
  };
}
function argumentTypes(nodes, type) {
  return (nodes ?? []).map((node) => node.TypeName ? type(node.TypeName) : "NONE").join(", ");
}
function printOperator(path) {
  return [...path.slice(0, -1).map(quoteIdentifier), path.at(-1)].join(".");
}
function stringsOf(node) {
  const nodes = Array.isArray(node) ? node : node.names ?? node.items ?? node.objname;
  return nodes.map(({ String: { sval } }) => sval ?? "");
}

// src/kinds/access-method/access-method.ts
var accessMethod = defineKind({
  name: "access method",
  plural: "access methods",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_ACCESS_METHOD"],
  outsideSchemas: true,
  readers: {
    CreateAmStmt(fields, context) {
      const names3 = createNameReader(context);
      context.define(
        { kind: "access method", path: [fields.amname] },
        {
          type: fields.amtype === "t" ? "TABLE" : "INDEX",
          handler: names3.name("routine", fields.handler_name)
        },
        { references: names3.references }
      );
    }
  },
  properties: {
    type: { label: "type", class: "structural", alter: "rebuild" },
    handler: { label: "handler", class: "structural", alter: "rebuild" }
  },
  ddlName: ({ address }) => `ACCESS METHOD ${quoteIdentifier(address.path[0])}`,
  create: ({ address, props }) => statement(
    `CREATE ACCESS METHOD ${quoteIdentifier(address.path[0])} TYPE ${props.type} HANDLER ${props.handler}`
  )
});

// src/kinds/routine/signature.ts
function argumentType(typeName, context) {
  const { typmods: _discarded, ...type } = typeName;
  return context.type(type).replace(/^(SETOF )?bpchar(?=\[|$)/, "$1character");
}
function routineSignature(types) {
  return `(${types.join(", ")})`;
}
function locateRoutine(kind2) {
  return (name, context) => {
    const fields = name.ObjectWithArgs ?? name;
    if (!fields.objname) return void 0;
    const types = fields.objargs ?? [];
    const signature = fields.args_unspecified ? void 0 : routineSignature(types.map(({ TypeName }) => argumentType(TypeName, context)));
    const id = context.find("routine", context.path(fields.objname), signature);
    return id !== void 0 && context.get(id)?.address.kind === kind2 ? id : void 0;
  };
}

// src/kinds/aggregate/aggregate-options.ts
var aggregateOptions = {
  sfunc: "function",
  stype: "type",
  sspace: "number",
  finalfunc: "function",
  finalfunc_extra: "flag",
  finalfunc_modify: "word",
  combinefunc: "function",
  serialfunc: "function",
  deserialfunc: "function",
  initcond: "text",
  msfunc: "function",
  minvfunc: "function",
  mstype: "type",
  msspace: "number",
  mfinalfunc: "function",
  mfinalfunc_extra: "flag",
  mfinalfunc_modify: "word",
  minitcond: "text",
  sortop: "operator",
  parallel: "word",
  hypothetical: "flag"
};
var olderNames = {
  sfunc1: "sfunc",
  stype1: "stype",
  initcond1: "initcond"
};

// src/kinds/aggregate/ddl.ts
function aggregateName({ address }) {
  const word2 = address.signature === "()" ? "ROUTINE" : "AGGREGATE";
  return `${word2} ${quoteName(address.path)}${address.signature}`;
}
function createAggregate(object) {
  return [{ sql: printAggregate(object, false) }];
}
var replaceSince = 12;
var fixed = [
  "argumentNames",
  "argumentModes",
  "argumentTypes",
  "directArguments",
  "stype",
  "finalfunc",
  "finalfunc_extra",
  "hypothetical"
];
function alterAggregate({
  before,
  after
}, { version }) {
  const stays = fixed.every(
    (name) => JSON.stringify(before.props[name]) === JSON.stringify(after.props[name])
  );
  return version >= replaceSince && stays ? [{ sql: printAggregate(after, true) }] : "rebuild";
}
function printAggregate({ address, props }, orReplace) {
  const options = Object.keys(aggregateOptions).filter((name) => props[name] !== void 0).map((name) => `    ${printOption(name, props[name])}`);
  const head = `CREATE ${orReplace ? "OR REPLACE " : ""}AGGREGATE ${quoteName(address.path)}`;
  return `${head}(${printArguments(props)}) (
${options.join(",\n")}
)`;
}
function printOption(name, value) {
  const word2 = name.toUpperCase();
  switch (aggregateOptions[name]) {
    case "flag":
      return word2;
    case "text":
      return `${word2} = ${quoteLiteral(value)}`;
    case "word":
      return `${word2} = ${value.toUpperCase()}`;
    case "operator":
      return `${word2} = OPERATOR(${value.includes(".") ? value : `pg_catalog.${value}`})`;
    default:
      return `${word2} = ${value}`;
  }
}
function printArguments(props) {
  const { argumentNames, argumentModes, argumentTypes: argumentTypes2, directArguments: direct } = props;
  if (argumentTypes2.length === 0 && direct === void 0) return "*";
  const list = argumentTypes2.map((type, index) => {
    const mode = argumentModes[index] === "VARIADIC" ? "VARIADIC " : "";
    return `${mode}${argumentNames[index] ? `${quoteIdentifier(argumentNames[index])} ` : ""}${type}`;
  });
  if (direct === void 0) return list.join(", ");
  const ordered = direct === list.length ? list.slice(-1) : list.slice(direct);
  return [list.slice(0, direct).join(", "), `ORDER BY ${ordered.join(", ")}`].filter(Boolean).join(" ");
}

// src/kinds/definition-options.ts
function optionsOf(list) {
  return new Map((list ?? []).map(({ DefElem: { defname, arg } }) => [defname, arg]));
}
function optionText(value) {
  if (value.String) return value.String.sval ?? "";
  if (value.Integer) return String(value.Integer.ival ?? 0);
  if (value.Float) return value.Float.fval;
  if (value.Boolean) return String(value.Boolean.boolval ?? false);
  const names3 = value.TypeName?.names ?? value.List?.items;
  return names3?.at(-1)?.String?.sval ?? "";
}
function optionFlag(options, name) {
  if (!options.has(name)) return void 0;
  const value = options.get(name);
  return value === void 0 || /^(?:true|on|1|yes)$/i.test(optionText(value));
}
function knowsOptions(options, names3) {
  return [...options.keys()].every((name) => names3.includes(name));
}

// src/kinds/routine/read-arguments.ts
var modes = {
  FUNC_PARAM_IN: "IN",
  FUNC_PARAM_DEFAULT: "IN",
  FUNC_PARAM_OUT: "OUT",
  FUNC_PARAM_INOUT: "INOUT",
  FUNC_PARAM_VARIADIC: "VARIADIC"
};
function readArguments(parameters, context) {
  const nodes = (parameters ?? []).map(({ FunctionParameter }) => FunctionParameter).filter(({ mode }) => mode !== "FUNC_PARAM_TABLE");
  const texts2 = nodes.some(({ defexpr }) => defexpr) ? splitAtCommas(sliceParentheses(context.text, 0)?.text ?? "") : [];
  return nodes.map(({ name = "", mode, argType, defexpr }, index) => ({
    name,
    mode: modes[mode] ?? "IN",
    type: argumentType(argType, context),
    default: defexpr ? sliceDefault(texts2[index] ?? "") : ""
  }));
}
function isInput({ mode }) {
  return mode !== "OUT";
}
function sliceDefault(argument) {
  const afterWord = findWord(argument, 0, "DEFAULT");
  if (afterWord >= 0) return argument.slice(afterWord).trim();
  for (const token of tokens(argument)) {
    if (token.kind === "mark" && argument[token.start] === "=") return argument.slice(token.start + 1).trim();
  }
  return "";
}

// src/kinds/aggregate/read.ts
var readAggregate = (fields, context) => {
  const given = new Map(
    [...optionsOf(fields.definition)].map(([name, arg]) => [olderNames[name] ?? name, arg])
  );
  const basetype = given.get("basetype");
  given.delete("basetype");
  if ([...given.keys()].some((name) => !Object.hasOwn(aggregateOptions, name))) return false;
  const list = readArguments(fields.args?.[0]?.List?.items, context);
  const types = basetype ? typesOfBase(basetype, context) : list.map(({ type }) => type);
  const direct = fields.args?.[1]?.Integer?.ival ?? (fields.args ? 0 : -1);
  const names3 = createNameReader(context);
  const props = {
    argumentNames: types.map((_type, index) => list[index]?.name ?? ""),
    argumentModes: types.map((_type, index) => list[index]?.mode ?? "IN"),
    argumentTypes: types,
    directArguments: direct < 0 ? void 0 : direct,
    ...withoutDefaults(readOptions(given, names3, context), direct >= 0)
  };
  context.define(
    { kind: "aggregate", path: context.path(fields.defnames), signature: routineSignature(types) },
    props,
    { references: names3.references }
  );
};
function typesOfBase(basetype, context) {
  if (!basetype.TypeName) return /^any$/i.test(optionText(basetype)) ? [] : [optionText(basetype)];
  return [argumentType(basetype.TypeName, context)];
}
function readOptions(given, names3, context) {
  const read = (name) => {
    if (!given.has(name)) return void 0;
    const arg = given.get(name);
    switch (aggregateOptions[name]) {
      case "function":
        return names3.name("routine", namesIn(arg));
      case "operator":
        return names3.operator(namesIn(arg));
      case "type":
        names3.type(arg.TypeName);
        return argumentType(arg.TypeName, context);
      case "flag":
        return optionFlag(given, name) ? "true" : void 0;
      case "word":
        return optionText(arg).toLowerCase();
      default:
        return optionText(arg);
    }
  };
  const options = Object.keys(aggregateOptions);
  return Object.fromEntries(options.map((name) => [name, read(name)]));
}
function namesIn(arg) {
  return arg.TypeName?.names ?? arg.List?.items ?? [arg];
}
function withoutDefaults(options, ordered) {
  const modify = ordered ? "read_write" : "read_only";
  const unless2 = (value, standard) => value === standard ? void 0 : value;
  return {
    ...options,
    sspace: unless2(options.sspace, "0"),
    msspace: unless2(options.msspace, "0"),
    finalfunc_modify: unless2(options.finalfunc_modify, modify),
    mfinalfunc_modify: unless2(options.mfinalfunc_modify, modify),
    parallel: unless2(options.parallel, "unsafe")
  };
}

// src/kinds/aggregate/aggregate.ts
var aggregate = defineKind({
  name: "aggregate",
  plural: "aggregates",
  section: "routines",
  namespace: "routine",
  // GRANT and REVOKE know aggregates as functions.
  objectTypes: ["OBJECT_AGGREGATE", "OBJECT_FUNCTION", "OBJECT_ROUTINE"],
  locate: locateRoutine("aggregate"),
  readers: { "DefineStmt/OBJECT_AGGREGATE": readAggregate },
  properties: {
    argumentNames: { label: "argument names", class: "structural", format: "list", alter: alterAggregate },
    argumentModes: { label: "argument modes", class: "structural", format: "list", alter: alterAggregate },
    argumentTypes: { label: "argument types", class: "structural", format: "list", alter: alterAggregate },
    directArguments: option("arguments before ORDER BY"),
    sfunc: option("state transition function"),
    stype: { ...option("state type"), format: "type" },
    sspace: option("state size"),
    finalfunc: option("final function"),
    finalfunc_extra: option("extra arguments of the final function"),
    finalfunc_modify: option("final function changes the state"),
    combinefunc: option("combine function"),
    serialfunc: option("serialization function"),
    deserialfunc: option("deserialization function"),
    initcond: option("initial state"),
    msfunc: option("moving transition function"),
    minvfunc: option("moving inverse function"),
    mstype: { ...option("moving state type"), format: "type" },
    msspace: option("moving state size"),
    mfinalfunc: option("moving final function"),
    mfinalfunc_extra: option("extra arguments of the moving final function"),
    mfinalfunc_modify: option("moving final function changes the state"),
    minitcond: option("moving initial state"),
    sortop: option("sort operator"),
    parallel: option("parallel safety"),
    hypothetical: option("hypothetical-set")
  },
  privileges: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"], defaultClass: "functions" },
  ddlName: aggregateName,
  create: createAggregate
});
function option(label) {
  return { label, class: "structural", alter: alterAggregate };
}

// src/kinds/attribute/alter.ts
function alterType({ address }, action, { model, other }) {
  const type = quoteName(address.path.slice(0, 2));
  const isTyped = ({ props }) => props.ofType === type;
  const typed = [...model.objects.values(), ...other.objects.values()].some(isTyped);
  return [{ sql: `ALTER TYPE ${type} ${action}${typed ? " CASCADE" : ""}` }];
}
function alterAttributeType(object, context) {
  const { type, collation: collation2 } = object.props;
  const name = quoteIdentifier(object.address.path[2]);
  const clause = collation2 === void 0 ? "" : ` COLLATE ${collation2}`;
  const ddl = alterType(object, `ALTER ATTRIBUTE ${name} TYPE ${type}${clause}`, context);
  const owner = quoteName(object.address.path.slice(0, 2));
  const columns = [...context.other.objects.values()].filter(({ address, props }) => address.kind === "column" && isOfType(props.type, owner)).map(({ address }) => quoteName(address.path));
  if (columns.length === 0) return ddl;
  const why = `PostgreSQL refuses it while columns have the type ${owner}: ${columns.join(", ")}`;
  return ddl.map(({ sql }) => ({
    sql: "",
    decision: `${sql}: ${why}. Add a new attribute and move the values, or convert the columns to a new type.`
  }));
}
function isOfType(value, type) {
  return value === type || value === `${type}[]`;
}

// src/kinds/attribute/attribute.ts
var attribute = defineKind({
  name: "attribute",
  plural: "attributes",
  section: "types",
  pathLength: 3,
  // COMMENT ON COLUMN is the only way to comment on an attribute.
  objectTypes: ["OBJECT_COLUMN", "OBJECT_ATTRIBUTE"],
  readers: {},
  properties: {
    type: {
      label: "type",
      class: "structural",
      format: "type",
      meaning: "Stored values of the composite type keep their old layout; PostgreSQL refuses the change while a column uses it.",
      alter: ({ after }, context) => alterAttributeType(after, context)
    },
    collation: {
      label: "collation",
      class: "structural",
      alter: ({ after }, context) => alterAttributeType(after, context)
    }
  },
  ddlName: ({ address }) => `COLUMN ${quoteName(address.path)}`,
  create: (object, context) => alterType(object, `ADD ATTRIBUTE ${define(object)}`, context),
  drop: (object, context) => alterType(object, `DROP ATTRIBUTE ${nameOf(object)}`, context).map((ddl) => ({
    ...ddl,
    phase: "contract",
    loses: "data"
  })),
  rename: (object, newName, context) => alterType(object, `RENAME ATTRIBUTE ${nameOf(object)} TO ${quoteIdentifier(newName)}`, context)
});
function define(object) {
  const { type, collation: collation2 } = object.props;
  return `${nameOf(object)} ${type}${collation2 === void 0 ? "" : ` COLLATE ${collation2}`}`;
}
function nameOf({ address }) {
  return quoteIdentifier(address.path[2]);
}

// src/kinds/base-type/ddl.ts
var alterableSince = 13;
var subscriptSince = 14;
function createBaseType(object, context) {
  const shell = { sql: `CREATE TYPE ${quoteName(object.address.path)}` };
  return object.props.defined ? [shell, defineType(object, context)] : [shell];
}
function completeShell({ before, after }, context) {
  return !before.props.defined && after.props.defined ? [defineType(after, context)] : "rebuild";
}
function defineType({ address, props }, context) {
  const options = [
    ...Object.entries(setOptions(props, context.version)).filter(([, value]) => value !== void 0),
    ["INPUT", props.input],
    ["OUTPUT", props.output],
    ["INTERNALLENGTH", props.length],
    ["ALIGNMENT", props.alignment],
    ["CATEGORY", quoteLiteral(props.category)],
    ["PREFERRED", String(props.preferred)],
    ["DELIMITER", quoteLiteral(props.delimiter)],
    ["COLLATABLE", String(props.collatable)],
    ["STORAGE", props.storage],
    ...props.default === void 0 ? [] : [["DEFAULT", quoteLiteral(props.default)]],
    ...props.element === void 0 ? [] : [["ELEMENT", props.element]]
  ].map(([option3, value]) => `${option3} = ${value}`);
  const layout = /^(?:INTERNALLENGTH|ALIGNMENT|STORAGE) /;
  const list = props.like ? [...options.filter((option3) => !layout.test(option3)), `LIKE = ${props.like}`] : [...options, ...props.byValue ? ["PASSEDBYVALUE"] : []];
  return {
    sql: `CREATE TYPE ${quoteName(address.path)} (${list.join(", ")})`,
    requires: functionsOf(props, context)
  };
}
function alterBaseType(change2, context) {
  const { before, after } = change2;
  const { version } = context;
  if (version < alterableSince || !before.props.defined) return completeShell(change2, context);
  const old = setOptions(before.props, version);
  const changed = Object.entries(setOptions(after.props, version)).filter(
    ([option3, value]) => value !== old[option3]
  );
  const storage2 = after.props.storage === before.props.storage ? [] : [["STORAGE", after.props.storage]];
  const list = [...changed, ...storage2].map(([option3, value]) => `${option3} = ${value ?? "NONE"}`);
  return [{ sql: `ALTER TYPE ${quoteName(after.address.path)} SET (${list.join(", ")})` }];
}
function setOptions(props, version) {
  return {
    RECEIVE: props.receive,
    SEND: props.send,
    TYPMOD_IN: props.modifierInput,
    TYPMOD_OUT: props.modifierOutput,
    ANALYZE: props.analyze,
    ...version >= subscriptSince ? { SUBSCRIPT: props.subscript } : {}
  };
}
function functionsOf(props, { model }) {
  const { input, output, receive, send, modifierInput, modifierOutput, analyze, subscript } = props;
  const named = [input, output, receive, send, modifierInput, modifierOutput, analyze, subscript];
  return [...model.objects.values()].filter(({ address }) => address.kind === "function" && named.includes(quoteName(address.path))).map(({ id }) => id);
}

// src/kinds/base-type/read.ts
var routines = {
  input: "input",
  output: "output",
  receive: "receive",
  send: "send",
  modifierInput: "typmod_in",
  modifierOutput: "typmod_out",
  analyze: "analyze",
  subscript: "subscript"
};
var others = [
  "internallength",
  "passedbyvalue",
  "alignment",
  "storage",
  "like",
  "category",
  "preferred",
  "default",
  "element",
  "delimiter",
  "collatable"
];
var readBaseType = (fields, context) => {
  const options = optionsOf(fields.definition);
  if (!knowsOptions(options, [...Object.values(routines), ...others])) return false;
  const names3 = createNameReader(context);
  const text = (option3) => options.has(option3) ? optionText(options.get(option3)) : void 0;
  const named = Object.fromEntries(
    Object.entries(routines).map(([property, option3]) => {
      const value = options.get(option3)?.TypeName;
      return [property, value && names3.name("routine", value)];
    })
  );
  const type = (option3) => {
    const value = options.get(option3)?.TypeName;
    return value && names3.type(value);
  };
  context.define(
    { kind: "base type", path: context.path(fields.defnames) },
    {
      defined: options.size > 0,
      ...named,
      length: readLength(text("internallength")),
      byValue: optionFlag(options, "passedbyvalue") ?? false,
      alignment: alignments[text("alignment")?.toLowerCase() ?? ""] ?? "int4",
      storage: text("storage")?.toLowerCase() ?? "plain",
      like: type("like"),
      category: text("category") ?? "U",
      preferred: optionFlag(options, "preferred") ?? false,
      default: text("default"),
      element: type("element"),
      delimiter: text("delimiter") ?? ",",
      collatable: optionFlag(options, "collatable") ?? false
    }
  );
};
function readLength(text) {
  return text === void 0 || text === "-1" ? "variable" : text;
}
var alignments = {
  char: "char",
  bpchar: "char",
  int2: "int2",
  int4: "int4",
  double: "double",
  float8: "double"
};

// src/kinds/base-type/base-type.ts
var defining = { class: "structural", alter: completeShell };
var routine = (label) => ({
  label,
  class: "structural",
  alter: alterBaseType
});
var baseType = defineKind({
  name: "base type",
  plural: "base types",
  section: "types",
  namespace: "type",
  objectTypes: ["OBJECT_TYPE"],
  readers: { "DefineStmt/OBJECT_TYPE": readBaseType },
  properties: {
    defined: {
      label: "defined",
      ...defining,
      meaning: "A shell type is only a name; no column can have it."
    },
    input: { label: "input function", ...defining },
    output: { label: "output function", ...defining },
    receive: routine("receive function"),
    send: routine("send function"),
    modifierInput: routine("type modifier input function"),
    modifierOutput: routine("type modifier output function"),
    analyze: routine("analyze function"),
    subscript: routine("subscript function"),
    length: { label: "internal length", ...defining },
    byValue: { label: "passed by value", ...defining },
    alignment: { label: "alignment", ...defining },
    storage: { label: "storage", class: "storage", alter: alterBaseType },
    like: { label: "layout like", ...defining },
    category: { label: "category", ...defining },
    preferred: { label: "preferred in its category", ...defining },
    default: { label: "default value", ...defining },
    element: { label: "element type", format: "type", ...defining },
    delimiter: { label: "array delimiter", ...defining },
    collatable: { label: "collatable", ...defining }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"], defaultClass: "types" },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createBaseType,
  // Its input and output functions have the type in their signature and it needs them; only CASCADE cuts the knot.
  drop: ({ address, props }) => [
    {
      sql: `DROP TYPE ${quoteName(address.path)}${props.defined ? " CASCADE" : ""}`,
      phase: "contract",
      loses: "data"
    }
  ]
});

// src/kinds/cast/ddl.ts
function castName({ address }) {
  return `CAST (${address.path[0]} AS ${address.path[1]})`;
}
function createCast(object) {
  const { method, context } = object.props;
  const how = method === "inout" ? "WITH INOUT" : method === "binary" ? "WITHOUT FUNCTION" : `WITH FUNCTION ${method}`;
  const when = context === "explicit" ? "" : ` AS ${context.toUpperCase()}`;
  return [{ sql: `CREATE ${castName(object)} ${how}${when}` }];
}

// src/kinds/cast/read.ts
var contexts = {
  COERCION_IMPLICIT: "implicit",
  COERCION_ASSIGNMENT: "assignment",
  COERCION_EXPLICIT: "explicit"
};
var readCast = (fields, context) => {
  const names3 = createNameReader(context);
  const path = [names3.type(fields.sourcetype), names3.type(fields.targettype)];
  const when = contexts[fields.context];
  if (when === void 0) return false;
  const method = fields.func ? names3.routine(fields.func) : fields.inout ? "inout" : "binary";
  context.define(
    { kind: "cast", path },
    { method, context: when },
    { references: names3.references }
  );
};
var locateCast = (name, context) => {
  const [source, target] = name.List.items;
  return context.find("cast", [context.type(source.TypeName), context.type(target.TypeName)]);
};

// src/kinds/cast/cast.ts
var cast = defineKind({
  name: "cast",
  plural: "casts",
  section: "types",
  pathLength: 2,
  objectTypes: ["OBJECT_CAST"],
  locate: locateCast,
  outsideSchemas: true,
  readers: { CreateCastStmt: readCast },
  properties: {
    method: { label: "method", class: "structural", alter: "rebuild" },
    context: {
      label: "context",
      class: "structural",
      meaning: "An implicit cast is used in every expression, an assignment cast only when a column is written.",
      alter: "rebuild"
    }
  },
  ddlName: castName,
  create: createCast
});

// src/kinds/collation/read.ts
var known = ["provider", "locale", "lc_collate", "lc_ctype", "deterministic", "rules", "version", "from"];
var readCollation = (fields, context) => {
  const options = optionsOf(fields.definition);
  if (!knowsOptions(options, known)) return false;
  const names3 = createNameReader(context);
  const text = (name) => options.has(name) ? optionText(options.get(name)) : void 0;
  const source = options.get("from")?.List?.items;
  const provider = text("provider")?.toLowerCase() ?? "libc";
  const byLibrary = provider === "libc";
  const locale = text("locale");
  const [collate, characterType] = [text("lc_collate") ?? locale, text("lc_ctype") ?? locale];
  context.define(
    { kind: "collation", path: context.path(fields.defnames) },
    {
      provider,
      locale: byLibrary ? void 0 : locale ?? collate,
      collate: byLibrary ? collate : void 0,
      characterType: byLibrary ? characterType : void 0,
      deterministic: optionFlag(options, "deterministic") ?? true,
      rules: text("rules"),
      version: text("version"),
      copiedFrom: source && names3.name("collation", source)
    },
    { references: names3.references }
  );
};

// src/kinds/collation/collation.ts
var sorting = "Indexes on columns with the collation are sorted by it and must be rebuilt with it.";
var collation = defineKind({
  name: "collation",
  plural: "collations",
  section: "types",
  objectTypes: ["OBJECT_COLLATION"],
  readers: { "DefineStmt/OBJECT_COLLATION": readCollation },
  properties: {
    provider: { label: "provider", class: "structural", meaning: sorting, alter: "rebuild" },
    locale: { label: "locale", class: "structural", meaning: sorting, alter: "rebuild" },
    collate: { label: "LC_COLLATE", class: "structural", meaning: sorting, alter: "rebuild" },
    characterType: { label: "LC_CTYPE", class: "structural", alter: "rebuild" },
    deterministic: {
      label: "deterministic",
      class: "structural",
      meaning: "With a nondeterministic collation different strings can be equal.",
      alter: "rebuild"
    },
    rules: { label: "rules", class: "structural", meaning: sorting, alter: "rebuild" },
    version: {
      label: "version",
      class: "cosmetic",
      meaning: "It is what the server noted of the library when the collation was made.",
      equal: (from, to) => from === void 0 || to === void 0 || from === to,
      alter: "none"
    },
    copiedFrom: { label: "copied from", class: "structural", alter: "rebuild" }
  },
  ddlName: ({ address }) => `COLLATION ${quoteName(address.path)}`,
  create({ address, props }) {
    const name = quoteName(address.path);
    if (props.copiedFrom) return statement(`CREATE COLLATION ${name} FROM ${props.copiedFrom}`);
    const text = (value) => value && quoteLiteral(value);
    const options = Object.entries({
      provider: props.provider,
      locale: text(props.locale),
      lc_collate: text(props.collate),
      lc_ctype: text(props.characterType),
      deterministic: props.deterministic ? void 0 : "false",
      rules: text(props.rules),
      version: text(props.version)
    }).filter(([, value]) => value !== void 0);
    return statement(
      `CREATE COLLATION ${name} (${options.map(([key, value]) => `${key} = ${value}`).join(", ")})`
    );
  }
});

// src/kinds/column/absent-column.ts
var absentColumn = {
  declared: false,
  type: void 0,
  collation: void 0,
  default: void 0,
  notNull: false,
  notNullName: void 0,
  notNullNoInherit: false,
  notNullNotValid: false,
  generated: void 0,
  generatedKind: void 0,
  identity: void 0,
  identityName: void 0,
  identityOptions: {},
  storage: void 0,
  compression: void 0,
  statistics: void 0,
  options: {},
  foreignOptions: {}
};

// src/sql/generic-options.ts
function printGenericOptions(options) {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${quoteIdentifier(name)} ${quoteLiteral(value)}`
  );
  return pairs.length === 0 ? "" : ` OPTIONS (${pairs.join(", ")})`;
}
function alterGenericOptions(from, to) {
  const dropped = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const steps = [
    ...dropped.map((name) => `DROP ${quoteIdentifier(name)}`),
    ...Object.entries(to).filter(([name, value]) => from[name] !== value || !Object.hasOwn(from, name)).map(
      ([name, value]) => `${Object.hasOwn(from, name) ? "SET" : "ADD"} ${quoteIdentifier(name)} ${quoteLiteral(value)}`
    )
  ];
  return steps.length === 0 ? "" : `OPTIONS (${steps.join(", ")})`;
}
function changedOptions(from, to) {
  return Object.fromEntries(Object.entries(to).filter(([name, value]) => from[name] !== value));
}

// src/kinds/relations.ts
var relationKinds = ["table", "foreign table", "view", "materialized view"];
function findRelation(model, path) {
  for (const kind2 of relationKinds) {
    const found = model.objects.get(objectId({ kind: kind2, path }));
    if (found) return found;
  }
  return void 0;
}
function parentPaths(relation) {
  const { partitionOf, inherits } = relation?.props ?? {};
  return [...partitionOf ? [partitionOf] : [], ...inherits ?? []];
}
function findColumn(model, path, column2) {
  return model.objects.get(columnId(path, column2));
}
function columnId(path, column2) {
  return objectId({ kind: "column", path: [...path, column2] });
}
function tablesBelow(model, path) {
  const key = path.join("\0");
  const below = [];
  for (const object of model.objects.values()) {
    if (!parentPaths(object).some((parent) => parent.join("\0") === key)) continue;
    below.push(object.address.path, ...tablesBelow(model, object.address.path));
  }
  return below;
}
var parents = /* @__PURE__ */ new WeakMap();
function hasChildren(model, path) {
  let known6 = parents.get(model);
  if (!known6) {
    known6 = new Set([...model.objects.values()].flatMap(parentPaths).map((parent) => parent.join("\0")));
    parents.set(model, known6);
  }
  return known6.has(path.join("\0"));
}

// src/kinds/column/alter-table.ts
function alterColumnOnly(column2, action, context) {
  const relation = context.object(column2.parent);
  const only2 = relation.address.kind.endsWith("table") && hasChildren(context.model, relation.address.path);
  const name = context.ddlName(relation);
  return `ALTER ${only2 ? name.replace("TABLE ", "TABLE ONLY ") : name} ALTER COLUMN ${columnName(column2)} ${action}`;
}
function alterColumn(column2, action, context) {
  return `${alterRelation(column2, context)} ALTER COLUMN ${columnName(column2)} ${action}`;
}
function alterRelation(column2, context) {
  return `ALTER ${context.ddlName(context.object(column2.parent))}`;
}
function columnName({ address }) {
  return quoteIdentifier(address.path.at(-1));
}

// src/kinds/column/default-storage.ts
var extended = /* @__PURE__ */ new Set([
  "text",
  "character varying",
  "character",
  "bpchar",
  "bytea",
  "json",
  "jsonb",
  "xml",
  "bit",
  "bit varying",
  "tsvector",
  "path",
  "polygon",
  "jsonpath"
]);
var main = /* @__PURE__ */ new Set(["numeric", "inet", "cidr"]);
var plain = /* @__PURE__ */ new Set([
  "boolean",
  "smallint",
  "integer",
  "bigint",
  "real",
  "double precision",
  "money",
  "date",
  "uuid",
  "oid",
  "name",
  "tsquery"
]);
function defaultStorage(type) {
  if (type === void 0) return void 0;
  const { name, array } = typeShape(type);
  if (array || extended.has(name) || /range$/.test(name)) return "EXTENDED";
  if (main.has(name)) return "MAIN";
  return plain.has(name) || /^(?:time|interval)/.test(name) ? "PLAIN" : void 0;
}

// src/kinds/column/alter-attributes.ts
var compressionSince = 14;
var storageDefaultSince = 16;
function attributeStatements(column2, context, names3 = ["storage", "compression", "statistics", "options", "foreignOptions"]) {
  const { storage: storage2, compression, statistics: statistics2, options, foreignOptions } = column2.props;
  const change2 = { before: column2, after: column2 };
  const written = {
    storage: () => storage2 ? alterStorage({ ...change2, from: void 0, to: storage2 }, context) : [],
    compression: () => compression ? alterCompression({ ...change2, from: void 0, to: compression }, context) : [],
    statistics: () => statistics2 === void 0 ? [] : alterStatistics({ ...change2, from: void 0, to: statistics2 }, context),
    options: () => alterOptions({ ...change2, from: {}, to: options }, context),
    foreignOptions: () => {
      if (column2.props.declared || Object.keys(foreignOptions).length === 0) return [];
      const table2 = quoteName(column2.address.path.slice(0, -1));
      const list = printGenericOptions(foreignOptions).trim();
      return [{ sql: `ALTER FOREIGN TABLE ${table2} ALTER COLUMN ${columnName(column2)} ${list}` }];
    }
  };
  return names3.flatMap((name) => written[name]());
}
function alterStorage({ after, to }, context) {
  if (to === void 0 && context.version < storageDefaultSince) {
    const storage2 = defaultStorage(after.props.type);
    if (storage2 === void 0) {
      return [
        { sql: "", decision: `Set the storage of ${after.address.path.join(".")} to that of its type.` }
      ];
    }
    return [{ sql: alterColumnOnly(after, `SET STORAGE ${storage2}`, context) }];
  }
  return [{ sql: alterColumnOnly(after, `SET STORAGE ${to?.toUpperCase() ?? "DEFAULT"}`, context) }];
}
function alterCompression({ after, to }, context) {
  if (context.version < compressionSince) {
    const name = after.address.path.join(".");
    return to === void 0 ? [] : [{ sql: "", decision: `PostgreSQL ${context.version} cannot choose the compression of ${name}.` }];
  }
  return [{ sql: alterColumnOnly(after, `SET COMPRESSION ${to ?? "DEFAULT"}`, context) }];
}
function alterStatistics({ after, to }, context) {
  return [{ sql: alterColumnOnly(after, `SET STATISTICS ${to ?? -1}`, context) }];
}
function alterOptions({ after, from, to }, context) {
  return alterStorageOptions(from, to).map((action) => ({ sql: alterColumnOnly(after, action, context) }));
}

// src/sql/column-clause.ts
function printColumnClause(name, clause) {
  const { type, collation: collation2, foreignOptions, generated: generated2, identity, notNull } = clause;
  return [
    quoteIdentifier(name),
    type,
    collation2 && `COLLATE ${collation2}`,
    foreignOptions?.trim(),
    clause.default && `DEFAULT ${clause.default}`,
    generated2 && `GENERATED ALWAYS AS ${generated2}`,
    notNull,
    identity && `GENERATED ${identity}`
  ].filter(Boolean).join(" ");
}

// src/kinds/column-definition.ts
var namedNotNullSince = 18;
function columnDefinition(column2, parts, context) {
  const text = (property) => propertyValue(column2, property);
  const generated2 = text("generated");
  return printColumnClause(column2.address.path.at(-1), {
    type: text("type") ?? "",
    collation: text("collation"),
    foreignOptions: printGenericOptions(column2.props.foreignOptions),
    default: parts.default ? operand(text("default")) : void 0,
    generated: generated2 && `(${generated2}) ${text("generatedKind")?.toUpperCase()}`,
    notNull: parts.notNull ? notNullClause(column2, context.version) : void 0,
    identity: identityClause(column2)
  });
}
function identityClause(column2) {
  const identity = propertyValue(column2, "identity");
  if (!identity) return void 0;
  const name = propertyValue(column2, "identityName");
  const options = propertyValue(column2, "identityOptions");
  const words2 = { start: "START WITH", increment: "INCREMENT BY" };
  const inner = [
    ...name ? [`SEQUENCE NAME ${quoteName(name)}`] : [],
    ...Object.entries(options).map(
      ([key, value]) => key === "cycle" || key === "persistence" ? (key === "cycle" ? key : value).toUpperCase() : `${words2[key] ?? key.toUpperCase()} ${value}`
    )
  ];
  return `${identity.toUpperCase()} AS IDENTITY${inner.length ? ` (${inner.join(" ")})` : ""}`;
}
function notNullClause(column2, version) {
  if (!column2.props.notNull || column2.props.notNullNotValid) return void 0;
  const name = propertyValue(column2, "notNullName");
  if (version < namedNotNullSince) return "NOT NULL";
  const lead = name ? `CONSTRAINT ${quoteIdentifier(name)} ` : "";
  return `${lead}NOT NULL${column2.props.notNullNoInherit ? " NO INHERIT" : ""}`;
}
function operand(expression) {
  if (expression === void 0) return void 0;
  const plain2 = /^(?:-?[\w.]+|E?'(?:[^']|'')*'(?:::[\w "().[\]]+)?|[\w."]+\([^()]*\))$/.test(expression);
  return plain2 ? expression : `(${expression})`;
}
function defersDefault(column2, context) {
  return column2.props.default !== void 0 && (/\bnextval\s*\(/.test(String(column2.props.default)) || column2.references.some((id) => context.model.objects.get(id)?.address.kind === "sequence"));
}
function definitionRequires(column2, context) {
  const own = /* @__PURE__ */ new Set([column2.id, ...column2.parent ? [column2.parent] : []]);
  return column2.references.filter((id) => {
    const kind2 = context.model.objects.get(id)?.address.kind;
    return !own.has(id) && kind2 !== "schema" && kind2 !== "sequence" && kind2 !== "column";
  });
}

// src/kinds/default-name.ts
var encoder = new TextEncoder();
var longest = 63;
function chooseName(first, second, label, isTaken) {
  for (let pass = 0; ; pass++) {
    const name = makeObjectName(first, second, pass === 0 ? label : `${label}${pass}`);
    if (!isTaken(name)) return name;
  }
}
function joinColumnNames(columns) {
  let joined = "";
  for (const column2 of columns) {
    joined += joined === "" ? column2 : `_${column2}`;
    if (byteLength(joined) > longest) break;
  }
  return joined;
}
function nameWithEnding(name, ending) {
  return `${clip(name, longest - byteLength(ending))}${ending}`;
}
function deprecatedName(name) {
  const beginning = "zz_deprecated_";
  return `${beginning}${clip(name, longest - byteLength(beginning))}`;
}
function byteLength(text) {
  return encoder.encode(text).length;
}
function clip(text, bytes) {
  let room = bytes;
  let clipped = "";
  for (const character of text) {
    room -= byteLength(character);
    if (room < 0) break;
    clipped += character;
  }
  return clipped;
}

// src/kinds/column/sequence-options.ts
var largest = {
  smallint: "32767",
  integer: "2147483647",
  bigint: "9223372036854775807"
};
var smallest = {
  smallint: "-32768",
  integer: "-2147483648",
  bigint: "-9223372036854775808"
};
function normaliseSequenceOptions(options, type) {
  const { increment = "1", cache = "1", cycle = "false" } = options;
  const rising = !increment.startsWith("-");
  const low = rising ? "1" : smallest[type ?? ""];
  const high = rising ? largest[type ?? ""] : "-1";
  const minimum = options.minvalue === low ? void 0 : options.minvalue;
  const maximum = options.maxvalue === high ? void 0 : options.maxvalue;
  const first = rising ? minimum ?? "1" : maximum ?? "-1";
  const persistence = ["logged", "unlogged"].find((word2) => word2 in options);
  const start = options.start === first ? void 0 : options.start;
  return {
    ...start === void 0 ? {} : { start },
    ...increment === "1" ? {} : { increment },
    ...minimum === void 0 ? {} : { minvalue: minimum },
    ...maximum === void 0 ? {} : { maxvalue: maximum },
    ...cache === "1" ? {} : { cache },
    ...cycle === "true" ? { cycle } : {},
    // pg_dump says it only where it is not that of the table.
    ...persistence === void 0 ? {} : { persistence }
  };
}
function printSequenceOptions(options) {
  return Object.entries(options).map(([name, value]) => {
    switch (name) {
      case "start":
        return `START WITH ${value}`;
      case "increment":
        return `INCREMENT BY ${value}`;
      case "cycle":
        return "CYCLE";
      default:
        return `${name.toUpperCase()} ${value}`;
    }
  });
}
function alterSequenceOptions(from, to) {
  const rising = !(to.increment ?? "1").startsWith("-");
  const first = (rising ? to.minvalue : to.maxvalue) ?? (rising ? "1" : "-1");
  const defaults2 = {
    increment: "INCREMENT BY 1",
    minvalue: "NO MINVALUE",
    maxvalue: "NO MAXVALUE",
    start: `START WITH ${first}`,
    cache: "CACHE 1",
    cycle: "NO CYCLE"
  };
  return Object.keys(defaults2).filter((name) => from[name] !== to[name]).map((name) => {
    const value = to[name];
    return `SET ${value === void 0 ? defaults2[name] : printSequenceOptions({ [name]: value })[0]}`;
  });
}

// src/kinds/column/read-identity.ts
function defineIdentity(constraint2, id, context) {
  const column2 = context.get(id);
  if (!column2) return false;
  const [schema2, table2, name] = column2.address.path;
  const options = {};
  let sequence2 = [schema2, defaultSequenceName(table2, name)];
  let named = false;
  for (const { DefElem: option3 } of constraint2.options ?? []) {
    if (option3.defname === "sequence_name") {
      const names3 = definitionNames(option3.arg);
      sequence2 = names3.length === 1 ? [schema2, ...names3] : names3;
      named = sequence2.join(".") !== `${schema2}.${defaultSequenceName(table2, name)}`;
    } else if (/^(?:un)?logged$/.test(option3.defname)) options[option3.defname] = "true";
    else if (option3.arg !== void 0) options[option3.defname] = definitionValue(option3.arg) ?? "";
  }
  context.update(id, ({ type }) => ({
    notNull: true,
    identity: constraint2.generated_when === "d" ? "by default" : "always",
    identityName: named ? sequence2 : void 0,
    identityOptions: normaliseSequenceOptions(options, type)
  }));
  context.define(
    { kind: "identity sequence", path: column2.address.path },
    { name: sequence2 },
    { parent: id, tree: {} }
  );
  return true;
}
function defaultSequenceName(table2, column2) {
  return makeObjectName(table2, column2, "seq");
}

// src/kinds/column/alter-identity.ts
function alterIdentity({ before, after }, context) {
  const { identity: from } = before.props;
  const { identity: to } = after.props;
  if (from === void 0) return to === void 0 ? [] : addIdentity(before, after, context);
  if (to === void 0) return [dropIdentity(after, context)];
  const options = alterSequenceOptions(before.props.identityOptions, after.props.identityOptions);
  const actions2 = [
    ...from === to ? [] : [`SET GENERATED ${to.toUpperCase()}`],
    ...options,
    ...restart(before.props.identityOptions, after.props.identityOptions)
  ];
  return [
    ...actions2.length ? [{ sql: alterColumn(after, actions2.join(" "), context), ...position(actions2, after) }] : [],
    ...alterPersistence(before, after, context)
  ];
}
function restart(from, to) {
  const falling = to.increment?.startsWith("-") === true;
  const first = (options) => BigInt(options.start ?? (falling ? options.maxvalue : options.minvalue) ?? (falling ? "-1" : "1"));
  const stranded = to.maxvalue !== void 0 && first(from) > BigInt(to.maxvalue) || to.minvalue !== void 0 && first(from) < BigInt(to.minvalue);
  return stranded ? [`RESTART WITH ${first(to)}`] : [];
}
function position(actions2, { address }) {
  if (!actions2.some((action) => action.startsWith("RESTART"))) return {};
  return {
    phase: "contract",
    loses: "data",
    decision: `The new bounds leave out the old start value, so that the sequence of ${address.path.join(".")} begins anew: values below its successor may be in use.`
  };
}
function alterPersistence(before, after, { model, version }) {
  const [from, to] = [before.props.identityOptions.persistence, after.props.identityOptions.persistence];
  if (from === to || version < 15) return [];
  const table2 = model.objects.get(after.parent);
  const standard = table2?.props.unlogged === true ? "unlogged" : "logged";
  return [{ sql: `ALTER SEQUENCE ${quoteName(wantedName(after))} SET ${(to ?? standard).toUpperCase()}` }];
}
function addIdentity(before, after, context) {
  const former = formerSequence(before, after, context);
  const name = sequenceName(after, former, context);
  const clause = identityClause({ ...after, props: { ...after.props, identityName: name.given } });
  const table2 = quoteName(after.address.path.slice(0, -1));
  const sequence2 = quoteLiteral(quoteName(name.path));
  const step = Number(after.props.identityOptions.increment ?? "1");
  const end = step < 0 ? "min" : "max";
  return [
    ...before.props.default === void 0 ? [] : [{ sql: alterColumnOnly(after, "DROP DEFAULT", context), early: true }],
    ...former ? makeRoom(former.address.path, name.path) : [],
    { sql: alterColumn(after, `ADD GENERATED ${clause}`, context) },
    {
      sql: `SELECT pg_catalog.setval(${sequence2}, ${end}(${columnName(after)})) FROM ${table2} HAVING ${end}(${columnName(after)}) IS NOT NULL`,
      note: "The sequence goes on behind the values that are there."
    }
  ];
}
function dropIdentity(column2, context) {
  return { sql: alterColumn(column2, "DROP IDENTITY IF EXISTS", context), early: true };
}
function makeRoom(old, wanted) {
  if (quoteName(old) !== quoteName(wanted)) return [];
  const name = quoteName(old);
  const sql = `ALTER SEQUENCE ${name} RENAME TO ${quoteIdentifier(deprecatedName(old.at(-1)))}`;
  return [{ sql, early: true }];
}
function formerSequence(before, after, { model, other }) {
  const owner = before.address.path.join("\0");
  const owned = before.references.concat(objectId({ kind: "sequence", path: wantedName(after) }));
  return owned.map((id) => other.objects.get(id)).find((object) => {
    const ownedBy = object?.props.ownedBy;
    return Array.isArray(ownedBy) && ownedBy.join("\0") === owner && !model.objects.has(object.id);
  });
}
function wantedName({ address, props }) {
  const [schema2, table2, column2] = address.path;
  return props.identityName ?? [schema2, defaultSequenceName(table2, column2)];
}
function sequenceName(after, former, context) {
  const wanted = wantedName(after);
  const taken = (path) => {
    const id = objectId({ kind: "sequence", path });
    return id !== former?.id && context.other.objects.has(id);
  };
  if (!taken(wanted)) return { path: wanted, given: after.props.identityName };
  let number = 1;
  const next = () => [...wanted.slice(0, -1), `${wanted.at(-1)}${number}`];
  while (taken(next())) number++;
  return { path: next(), given: next() };
}

// src/kinds/column/from-parent.ts
function changesWithParent(column2, properties, { model, other }) {
  return sharedParents(column2, { model, other }).some((parent) => {
    const before = findColumn(other, parent, column2.address.path.at(-1));
    const after = findColumn(model, parent, column2.address.path.at(-1));
    return before !== void 0 && after !== void 0 && properties.some((name) => JSON.stringify(before.props[name]) !== JSON.stringify(after.props[name]));
  });
}
function addedWithParent(column2, { model, other }) {
  const name = column2.address.path.at(-1);
  for (const parent of sharedParents(column2, { model, other })) {
    const added = findColumn(model, parent, name);
    if (added && !findColumn(other, parent, name)) return added;
  }
  return void 0;
}
function droppedWithParent(column2, { model, other }) {
  const name = column2.address.path.at(-1);
  const table2 = findRelation(other, column2.address.path.slice(0, -1));
  const isPartition = table2?.props.partitionOf !== void 0;
  if (column2.props.declared && !isPartition) return false;
  return sharedParents(column2, { model, other }).some(
    (parent) => findColumn(model, parent, name) !== void 0 && findColumn(other, parent, name) === void 0
  );
}
function columnAbove({ address: { path } }, { model }) {
  for (const parent of parentPaths(findRelation(model, path.slice(0, -1)))) {
    const above = findColumn(model, parent, path.at(-1));
    if (above) return above;
  }
  return void 0;
}
function sharedParents({ address: { path } }, { model, other }) {
  const table2 = path.slice(0, -1);
  const before = parentPaths(findRelation(other, table2)).map((parent) => parent.join("\0"));
  return parentPaths(findRelation(model, table2)).filter((parent) => before.includes(parent.join("\0")));
}

// src/kinds/column/alter-type.ts
function alterType2({ before, after, from, to }, context) {
  if (from === void 0 || to === void 0 || !after.props.declared) return [];
  if (changesWithParent(after, ["type", "collation"], context))
    return ownDefaultAgain(before, after, context);
  const using = usingExpression(columnName(after), from, to, context.model);
  const keeps = using === void 0 && keepsRows(from, to) && after.props.generated === void 0;
  const column2 = `ALTER COLUMN ${columnName(after)}`;
  const collation2 = after.props.collation ? ` COLLATE ${after.props.collation}` : "";
  const dropsDefault = !keeps && before.props.default !== void 0;
  const actions2 = [
    ...dropsDefault ? [`${column2} DROP DEFAULT`] : [],
    `${column2} TYPE ${to}${collation2}${using ? ` USING ${using}` : ""}`,
    ...dropsDefault && after.props.default !== void 0 ? [`${column2} SET DEFAULT ${operand(after.props.default)}`] : []
  ];
  const narrows = before.props.identity !== void 0 && after.props.identity !== void 0 && !keepsValues(from, to);
  return [
    // The sequence of an identity gets the type, too, into which its bounds must fit.
    ...narrows ? alterIdentity({ before, after }, context) : [],
    {
      sql: `${alterRelation(after, context)} ${actions2.join(", ")}`,
      retypes: columnsBelow(before, context),
      ...using === void 0 ? {} : { rebuilds: foreignKeys(before, context) },
      ...keeps ? {} : { phase: "window", note: "Rewrites the table and its indexes under ACCESS EXCLUSIVE." },
      ...using !== void 0 || !keepsValues(from, to) ? {
        decision: `Check that every value of ${after.address.path.join(".")} fits ${to}; one that does not stops the statement.`
      } : {}
    },
    // The new type brings its own storage along (ATExecAlterColumnType).
    ...after.props.storage || after.props.compression ? attributeStatements(after, context, ["storage", "compression"]) : []
  ];
}
function alterCollation({ before, after }, context) {
  const { type, collation: collation2 } = after.props;
  if (before.props.type !== type || type === void 0) return [];
  if (changesWithParent(after, ["type", "collation"], context)) return [];
  const clause = collation2 ? ` COLLATE ${collation2}` : "";
  return [
    {
      sql: `${alterRelation(after, context)} ALTER COLUMN ${columnName(after)} TYPE ${type}${clause}`,
      retypes: columnsBelow(before, context),
      phase: "window",
      note: "Rebuilds the indexes on the column under ACCESS EXCLUSIVE."
    }
  ];
}
function typeSetsDefault({
  before,
  after
}) {
  const { type: from } = before.props;
  const { type: to, generated: generated2 } = after.props;
  if (from === void 0 || to === void 0 || from === to || !after.props.declared) return false;
  return before.props.default !== void 0 && !(generated2 === void 0 && keepsRows(from, to));
}
function foreignKeys({ id }, { other }) {
  return objectsOfKind(other, "constraint").filter(({ props, references }) => props.type === "foreign key" && references.includes(id)).map((key) => key.id);
}
function columnsBelow(column2, { other }) {
  const path = column2.address.path;
  const below = tablesBelow(other, path.slice(0, -1)).map((table2) => columnId(table2, path.at(-1)));
  return [column2.id, ...below.filter((id) => other.objects.has(id))];
}
function ownDefaultAgain(before, after, context) {
  if (!typeSetsDefault({ before, after }) || after.props.default === void 0) return [];
  const action = `ALTER COLUMN ${columnName(after)} SET DEFAULT ${operand(after.props.default)}`;
  return [{ sql: `${alterRelation(after, context)} ${action}`, phase: "window" }];
}

// src/kinds/column/alter-default.ts
function alterDefault({ before, after, to }, context) {
  if (typeSetsDefault({ before, after }) && !changesWithParent(after, ["type"], context)) return [];
  if (after.props.generated !== void 0 || before.props.generated !== void 0) return [];
  const action = to === void 0 ? "DROP DEFAULT" : `SET DEFAULT ${operand(to)}`;
  const losesIdentity = before.props.identity !== void 0 && after.props.identity === void 0;
  return [
    ...losesIdentity ? [dropIdentity(after, context)] : [],
    { sql: alterColumnOnly(after, action, context), ...to === void 0 ? { early: true } : {} }
  ];
}

// src/kinds/column/alter-foreign-options.ts
function alterForeignOptions({
  after,
  from,
  to
}) {
  const table2 = quoteName(after.address.path.slice(0, -1));
  return [
    {
      sql: `ALTER FOREIGN TABLE ${table2} ALTER COLUMN ${columnName(after)} ${alterGenericOptions(from, to)}`
    }
  ];
}

// src/kinds/column/alter-generated.ts
var dropExpressionSince = 13;
var setExpressionSince = 17;
var setVirtualSince = 18;
function alterGenerated({ before, after }, context) {
  if (changesWithParent(after, ["generated", "generatedKind"], context)) return [];
  const { generated: from, generatedKind: kind2 } = before.props;
  const { generated: to, generatedKind: newKind } = after.props;
  if (from !== void 0 && to === void 0 && kind2 === "stored" && context.version >= dropExpressionSince) {
    const value = after.props.default;
    return [
      { sql: alterColumn(after, "DROP EXPRESSION", context) },
      ...value === void 0 ? [] : [{ sql: alterColumn(after, `SET DEFAULT ${value}`, context) }]
    ];
  }
  const since2 = kind2 === "stored" ? setExpressionSince : setVirtualSince;
  if (from !== void 0 && to !== void 0 && kind2 === newKind && context.version >= since2) {
    const sql = alterColumn(after, `SET EXPRESSION AS (${to})`, context);
    return kind2 === "stored" ? [{ sql, phase: "window", note: "Rewrites the table under ACCESS EXCLUSIVE." }] : [{ sql }];
  }
  return "rebuild";
}

// src/kinds/column/read-not-null.ts
function readNotNull(constraint2, table2, column2) {
  const { conname } = constraint2;
  return {
    notNull: true,
    notNullName: conname === void 0 || conname === defaultNotNullName(table2, column2) ? void 0 : conname,
    notNullNoInherit: constraint2.is_no_inherit === true,
    notNullNotValid: constraint2.skip_validation === true
  };
}
function defaultNotNullName(table2, column2) {
  return makeObjectName(table2.at(-1), column2, "not_null");
}

// src/kinds/column/not-null-ddl.ts
var provenByCheckSince = 12;
function addNotNull(column2, context) {
  if (column2.props.notNullNotValid) return addNotNullNotValid(column2, context);
  const named = context.version >= namedNotNullSince;
  const direct = context.style === "single-transaction" || context.isNew(column2.parent);
  if (direct || context.version < provenByCheckSince) {
    const rows = direct ? {} : { phase: "window" };
    if (named && needsName(column2)) return [{ sql: addNamed(column2, context), ...rows }];
    return [{ sql: alterColumn(column2, "SET NOT NULL", context), ...rows }];
  }
  const table2 = alterRelation(column2, context);
  if (named) {
    return [
      { sql: `${addNamed(column2, context)} NOT VALID`, phase: "not-valid" },
      {
        sql: `${table2} VALIDATE CONSTRAINT ${constraintName(column2)}`,
        phase: "validate",
        transaction: "own"
      }
    ];
  }
  const { path } = column2.address;
  const check = quoteIdentifier(makeObjectName(path.at(-2), path.at(-1), "not_null"));
  return [
    {
      sql: `${table2} ADD CONSTRAINT ${check} CHECK ((${columnName(column2)} IS NOT NULL)) NOT VALID`,
      phase: "not-valid"
    },
    { sql: `${table2} VALIDATE CONSTRAINT ${check}`, phase: "validate", transaction: "own" },
    {
      sql: alterColumn(column2, "SET NOT NULL", context),
      phase: "validate",
      note: "The valid CHECK constraint spares the scan of the table."
    },
    { sql: `${table2} DROP CONSTRAINT ${check}`, phase: "validate" }
  ];
}
function addNotNullNotValid(column2, context) {
  if (context.version >= namedNotNullSince) {
    return [{ sql: `${addNamed(column2, context)} NOT VALID`, phase: "not-valid" }];
  }
  return [
    {
      sql: "",
      decision: `PostgreSQL ${context.version} has no NOT NULL that is not validated: validate it, or use a CHECK constraint (${column2.address.path.join(".")}).`
    }
  ];
}
function constraintName({ address: { path }, props }) {
  return quoteIdentifier(props.notNullName ?? defaultNotNullName(path.slice(0, -1), path.at(-1)));
}
function needsName({ props }) {
  return props.notNullName !== void 0 || props.notNullNoInherit;
}
function addNamed(column2, context) {
  const inherit2 = column2.props.notNullNoInherit ? " NO INHERIT" : "";
  return `${alterRelation(column2, context)} ADD CONSTRAINT ${constraintName(column2)} NOT NULL ${columnName(column2)}${inherit2}`;
}

// src/kinds/column/alter-not-null.ts
function alterNotNull({ before, after, to }, context) {
  if (changesWithParent(after, ["notNull"], context)) return [];
  if (to) return addNotNull(after, context);
  const losesIdentity = before.props.identity !== void 0 && after.props.identity === void 0;
  return [
    ...losesIdentity ? [dropIdentity(after, context)] : [],
    { sql: alterColumn(after, "DROP NOT NULL", context), without: primaryKeys(before, context) }
  ];
}
function primaryKeys({ parent, address }, { other }) {
  const name = address.path.at(-1);
  return childrenOf(other, parent, "constraint").filter(
    ({ props }) => props.type === "primary key" && props.columns.includes(name)
  ).map(({ id }) => id);
}
function alterNotNullName({ before, after }, context) {
  const { version } = context;
  if (version < namedNotNullSince || !before.props.notNull || !after.props.notNull) return [];
  if (changesWithParent(after, ["notNullName"], context)) return [];
  const sql = `${alterRelation(after, context)} RENAME CONSTRAINT ${constraintName(before)} TO ${constraintName(after)}`;
  return [{ sql }];
}
function alterNotNullInheritance({ before, after, to }, context) {
  if (before.props.notNull !== after.props.notNull) return [];
  if (context.version < namedNotNullSince) return [unknown(after.address.path, context)];
  const action = to ? "NO INHERIT" : "INHERIT";
  return [{ sql: `${alterRelation(after, context)} ALTER CONSTRAINT ${constraintName(before)} ${action}` }];
}
function alterNotNullValidity({ before, after, to }, context) {
  if (before.props.notNull !== after.props.notNull) return [];
  if (!to && context.version >= namedNotNullSince) {
    return [
      {
        sql: `${alterRelation(after, context)} VALIDATE CONSTRAINT ${constraintName(before)}`,
        phase: "validate",
        transaction: context.style === "online" ? "own" : "block"
      }
    ];
  }
  if (context.version < namedNotNullSince) return [unknown(after.address.path, context)];
  return [{ sql: alterColumn(after, "DROP NOT NULL", context) }, ...addNotNull(after, context)];
}
function unknown(path, { version }) {
  const name = path.map(quoteIdentifier).join(".");
  return {
    sql: "",
    decision: `PostgreSQL ${version} has NOT NULL on ${name} only whole: validated and inherited.`
  };
}

// src/kinds/column/split-name.ts
function splitName(text) {
  const parts = text.match(/"(?:[^"]|"")*"|[^."]+/g) ?? [];
  return parts.map(
    (part) => part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase()
  );
}

// src/kinds/column/compare-defaults.ts
function compareDefaults(from, to, pair) {
  if (from === to) return { equal: true, rules: [] };
  if (from === void 0 || to === void 0) {
    const equal = !pair.strict && isNullDefault(from ?? to ?? "", pair.after.props.type ?? "");
    return { equal, rules: equal ? ["N11"] : [] };
  }
  const columnType = pair.before.props.type === pair.after.props.type ? pair.after.props.type : void 0;
  const compared = compareExpressions(from, to, {
    strict: pair.strict,
    ...columnType === void 0 ? {} : { columnType }
  });
  if (compared.equal || pair.strict) return compared;
  const [left, right] = [sequenceOf(from), sequenceOf(to)];
  if (left === void 0 || right === void 0) return compared;
  if (left.join("\0") === right.join("\0")) return { equal: true, rules: ["N28"] };
  const owned = owns(pair.before, left, pair.beforeModel) && owns(pair.after, right, pair.afterModel);
  const renamed = !has(pair.afterModel, left) && !has(pair.beforeModel, right);
  return owned && renamed ? { equal: true, rules: ["N25"] } : compared;
}
function compareDefaultTexts(from, to, columnType) {
  if (from === void 0 || to === void 0) return from === to;
  return compareExpressions(from, to, columnType === void 0 ? {} : { columnType }).equal;
}
function sequenceOf(value) {
  const call = parseExpression(value)?.FuncCall;
  if (call?.funcname?.at(-1)?.String?.sval !== "nextval") return void 0;
  const name = call.args?.[0]?.TypeCast?.arg?.A_Const?.sval?.sval;
  return name === void 0 ? void 0 : splitName(name);
}
function has(model, sequence2) {
  return model.objects.has(objectId({ kind: "sequence", path: sequence2 }));
}
function owns(column2, sequence2, model) {
  const address = { kind: "sequence", path: sequence2 };
  const owner = model.objects.get(objectId(address))?.props.ownedBy;
  return Array.isArray(owner) && owner.join("\0") === column2.address.path.join("\0");
}

// src/kinds/column/compare-not-null-names.ts
function compareNotNullNames(from, to, { before, after, beforeVersion, afterVersion, strict }) {
  if (from === to) return { equal: true, rules: [] };
  const unknown2 = Math.min(beforeVersion ?? 0, afterVersion ?? 0) < namedNotNullSince;
  const oneSided = from === void 0 || to === void 0;
  const flagChanged = before.props.notNull !== after.props.notNull;
  const equal = flagChanged || !strict && (unknown2 || oneSided);
  return { equal, rules: equal && !flagChanged ? ["N24"] : [] };
}

// src/kinds/column/compare-sequence-names.ts
function compareSequenceNames(from, to, { strict }) {
  if (from?.join("\0") === to?.join("\0")) return { equal: true, rules: [] };
  return { equal: !strict, rules: strict ? [] : ["N25"] };
}

// src/kinds/column/add-column.ts
function addColumn(column2, context) {
  const { props } = column2;
  const online = context.style === "online";
  const empty = props.notNull && props.default === void 0 && !props.generated && !props.identity;
  const fillsLater = online && (empty || props.default !== void 0 && isVolatile(props.default, context.model));
  if (fillsLater) return addInSteps(column2, context);
  const rewrites = props.identity !== void 0 || props.generatedKind === "stored" || mayHaveConstraints(props.type, context.model) || props.default !== void 0 && isVolatile(props.default, context.model);
  const sql = `${alterRelation(column2, context)} ADD COLUMN ${columnDefinition(column2, { default: true, notNull: true }, context)}`;
  return [
    {
      sql,
      ...online && rewrites ? { phase: "window", note: "Rewrites the table under ACCESS EXCLUSIVE." } : {},
      ...empty ? { decision: missingValues(column2) } : {}
    },
    ...props.notNullNotValid ? addNotNull(column2, context) : []
  ];
}
function addInSteps(column2, context) {
  const { props } = column2;
  const definition2 = columnDefinition(column2, { default: false, notNull: false }, context);
  const name = columnName(column2);
  const value = props.default === void 0 ? "\u2026" : props.default;
  return [
    { sql: `${alterRelation(column2, context)} ADD COLUMN ${definition2}` },
    ...props.default === void 0 ? [] : [{ sql: alterColumnOnly(column2, `SET DEFAULT ${operand(props.default)}`, context) }],
    {
      sql: "",
      phase: "backfill",
      decision: props.default === void 0 ? missingValues(column2) : `Give the rows that are there a value, in batches: SET ${name} = ${value} WHERE ${name} IS NULL.`
    },
    ...props.notNull ? addNotNull(column2, context) : []
  ];
}
function missingValues(column2) {
  return `${column2.address.path.join(".")} is NOT NULL and has no default: decide which value the rows that are there get.`;
}

// src/kinds/column/create.ts
function createColumn(column2, context) {
  const isNewTable = context.isNew(column2.parent);
  if (!column2.props.declared) return createDetails(column2, context);
  if (isNewTable) {
    return [
      ...defersDefault(column2, context) ? setDefault(column2, context) : [],
      ...column2.props.notNullNotValid ? addNotNullNotValid(column2, context) : [],
      ...attributeStatements(column2, context)
    ];
  }
  const parent = addedWithParent(column2, context);
  if (parent) {
    const sameDefault = compareDefaultTexts(parent.props.default, column2.props.default, column2.props.type);
    const own = sameDefault ? [] : defaultStatement(column2, context);
    return [...own, ...attributeStatements(column2, context)].map((ddl) => ({
      ...ddl,
      requires: [parent.id]
    }));
  }
  return [...addColumn(column2, context), ...attributeStatements(column2, context)];
}
function createDetails(column2, context) {
  const { props } = column2;
  const above = columnAbove(column2, context)?.props;
  const sameDefault = compareDefaultTexts(above?.default, props.default, props.type);
  return [
    ...sameDefault || props.generated !== void 0 ? [] : defaultStatement(column2, context),
    ...props.notNull && !above?.notNull ? addNotNull(column2, context) : [],
    ...attributeStatements(column2, context)
  ];
}
function setDefault(column2, context) {
  return column2.props.default === void 0 ? [] : defaultStatement(column2, context);
}
function defaultStatement(column2, context) {
  const value = column2.props.default;
  const action = value === void 0 ? "DROP DEFAULT" : `SET DEFAULT ${operand(value)}`;
  return [{ sql: alterColumnOnly(column2, action, context) }];
}

// src/kinds/column/drop.ts
function dropColumn(column2, context) {
  if (droppedWithParent(column2, context)) return [];
  if (column2.props.type === void 0) return takeBack(column2, context);
  return [
    {
      sql: `${alterRelation(column2, context)} DROP COLUMN ${columnName(column2)}`,
      phase: "contract",
      // What is generated can be computed again.
      ...column2.props.generated === void 0 ? { loses: "data" } : {}
    }
  ];
}
function takeBack(column2, context) {
  const { default: value, notNull, statistics: statistics2, options } = column2.props;
  const actions2 = [
    ...value === void 0 ? [] : ["DROP DEFAULT"],
    ...notNull ? ["DROP NOT NULL"] : [],
    ...statistics2 === void 0 ? [] : ["SET STATISTICS -1"],
    ...Object.keys(options).length ? [`RESET (${Object.keys(options).join(", ")})`] : []
  ];
  const kind2 = { privileges: void 0 };
  return [
    ...actions2.map((action) => ({ sql: alterColumnOnly(column2, action, context) })),
    ...facets.filter(({ name }) => column2.facets[name] !== void 0).flatMap((facet) => facet.alter(column2, column2.facets[facet.name], void 0, kind2, context))
  ].map((ddl) => ({ ...ddl, phase: "expand" }));
}

// src/kinds/column/finish.ts
var finishColumns = (context) => {
  const done = /* @__PURE__ */ new Set();
  for (const kind2 of ["table", "foreign table"]) {
    for (const id of context.ids(kind2)) complete(id, done, context);
  }
};
function complete(id, done, context) {
  if (done.has(id)) return;
  done.add(id);
  const table2 = context.get(id);
  if (table2.props.partitionOf) return;
  for (const path of parentPaths(table2)) {
    const parent = context.find("relation", path);
    if (parent === void 0) continue;
    complete(parent, done, context);
    for (const child of context.children(parent)) inherit(table2, context.get(child), context);
  }
  const { ofType } = table2.props;
  const type = typeof ofType === "string" ? context.find("type", splitName(ofType)) : void 0;
  if (type === void 0) return;
  for (const child of context.children(type)) inherit(table2, context.get(child), context);
}
function inherit(table2, from, context) {
  if (from.address.kind !== "column" && from.address.kind !== "attribute") return;
  const name = from.address.path.at(-1);
  const id = columnId(table2.address.path, name);
  const known6 = context.get(id);
  if (known6?.props.declared) return;
  const above = from.props;
  const said = Object.entries(known6?.props ?? {}).filter(
    ([property, value]) => JSON.stringify(value) !== JSON.stringify(absentColumn[property])
  );
  context.define(
    { kind: "column", path: [...table2.address.path, name] },
    {
      ...absentColumn,
      type: above.type,
      collation: above.collation,
      default: above.default,
      notNull: above.notNull === true && !above.notNullNoInherit,
      notNullNotValid: above.notNullNotValid === true && !above.notNullNoInherit,
      generated: above.generated,
      generatedKind: above.generatedKind,
      ...Object.fromEntries(said)
    },
    { parent: table2.id, references: [from.address] }
  );
}

// src/kinds/column/locate.ts
function locateColumn(name, context) {
  const path = context.path(name, 3);
  return path.length < 3 ? void 0 : findOrDefineColumn(path.slice(0, -1), path.at(-1), context);
}
function findOrDefineColumn(relation, name, context) {
  const id = columnId(relation, name);
  if (context.get(id)) return id;
  const parent = context.find("relation", relation);
  const object = parent && context.get(parent);
  if (!object) return void 0;
  const declaresAll = object.address.kind.endsWith("table") && !object.props.ofType && parentPaths(object).length === 0;
  if (declaresAll) return void 0;
  return context.define({ kind: "column", path: [...relation, name] }, absentColumn, {
    parent: object.id,
    tree: {}
  });
}

// src/kinds/column/read-collation.ts
function readCollation2(clause) {
  if (!clause) return void 0;
  const names3 = clause.collname.map((name) => name.String.sval);
  const own = names3[0] === "pg_catalog" ? names3.slice(1) : names3;
  return own.length === 1 && own[0] === "default" ? void 0 : quoteName(own);
}

// src/kinds/column/read-method.ts
function readMethod(name) {
  const method = name?.toLowerCase();
  return method === "default" ? void 0 : method;
}

// src/kinds/column/slice-value.ts
function sliceValue(text, from, limit2) {
  const { text: value } = sliceExpression(text, from, limit2 === void 0 ? {} : { limit: limit2 });
  if (!value.startsWith("(")) return value;
  const inner = sliceParentheses(value, 0);
  return inner?.end === value.length ? inner.text : value;
}

// src/kinds/column/read-column.ts
function readColumn(fields, context) {
  const { tablePath, tableId, colname, collClause, typeName } = fields;
  const constraints = (fields.constraints ?? []).map((node) => node.Constraint);
  const ends = [...constraints, ...collClause ? [collClause] : []].map(
    ({ location }) => context.offset(location)
  );
  const own = constraints.map((constraint2) => readOwn(constraint2, fields, ends, context));
  const known6 = context.get(columnId(tablePath, colname))?.props ?? absentColumn;
  const id = context.define(
    { kind: "column", path: [...tablePath, colname] },
    {
      ...known6,
      ...typeName ? { declared: true, type: context.type(typeName), collation: readCollation2(collClause) } : {},
      storage: readMethod(fields.storage_name),
      compression: readMethod(fields.compression),
      foreignOptions: definitionMap(fields.fdwoptions),
      ...Object.assign({}, ...own)
    },
    { parent: tableId, tree: ownTree(fields, constraints) }
  );
  const others2 = constraints.filter((_constraint, index) => own[index] === void 0);
  return others2.map(
    (constraint2) => constraint2.contype === "CONSTR_IDENTITY" ? defineIdentity(constraint2, id, context) : context.readElement("Constraint", { ...constraint2, tablePath, tableId, column: colname }, context)
  ).every(Boolean);
}
function readOwn(constraint2, { tablePath, colname }, ends, context) {
  const start = context.offset(constraint2.location);
  switch (constraint2.contype) {
    case "CONSTR_NULL":
      return {};
    case "CONSTR_NOTNULL":
      return readNotNull(constraint2, tablePath, colname);
    case "CONSTR_DEFAULT": {
      const limit2 = Math.min(...ends.filter((end) => end > start));
      const from = findWord(context.text, start, "DEFAULT");
      return { default: sliceValue(context.text, from, limit2) };
    }
    case "CONSTR_GENERATED": {
      const from = findWord(context.text, findWord(context.text, start, "GENERATED"), "AS");
      return {
        generated: sliceParentheses(context.text, from)?.text ?? "",
        generatedKind: constraint2.generated_kind === "s" ? "stored" : "virtual"
      };
    }
    default:
      return void 0;
  }
}
function ownTree(fields, constraints) {
  const own = /* @__PURE__ */ new Set(["CONSTR_DEFAULT", "CONSTR_GENERATED"]);
  return { ...fields, constraints: constraints.filter(({ contype }) => own.has(contype)) };
}

// src/kinds/column/readers.ts
var readers = {
  ColumnDef: readColumn,
  "Constraint/CONSTR_NOTNULL": (fields, context) => {
    const id = findOrDefineColumn(fields.tablePath, fields.keys[0].String.sval, context);
    return context.update(id, readNotNull(fields, fields.tablePath, fields.keys[0].String.sval));
  },
  "AlterTableStmt/AT_AddColumn": (fields, context) => {
    const tablePath = context.path(fields.statement.relation);
    const tableId = context.find("relation", tablePath);
    return tableId !== void 0 && readColumn({ ...fields.def.ColumnDef, tablePath, tableId }, context);
  },
  "AlterTableStmt/AT_DropColumn": (fields, context) => {
    const id = columnId(context.path(fields.statement.relation), fields.name);
    if (!context.get(id)) return false;
    context.remove(id);
  },
  "AlterTableStmt/AT_ColumnDefault": alter((fields, context) => {
    if (fields.def === void 0) return { default: void 0 };
    const index = fields.statement.cmds.findIndex(
      ({ AlterTableCmd: { def } }) => def === fields.def
    );
    const command = splitAtCommas(context.text)[index] ?? "";
    return { default: sliceValue(command, findWord(command, 0, "DEFAULT")) };
  }),
  "AlterTableStmt/AT_AlterColumnType": alter(({ def: { ColumnDef } }, context) => ({
    type: context.type(ColumnDef.typeName),
    collation: readCollation2(ColumnDef.collClause)
  })),
  "AlterTableStmt/AT_SetNotNull": alter(() => ({ notNull: true, notNullNotValid: false })),
  "AlterTableStmt/AT_DropNotNull": alter(() => ({
    notNull: false,
    notNullName: void 0,
    notNullNoInherit: false,
    notNullNotValid: false
  })),
  "AlterTableStmt/AT_AddIdentity": (fields, context) => {
    const id = findOrDefineColumn(context.path(fields.statement.relation), fields.name, context);
    return id !== void 0 && defineIdentity(fields.def.Constraint, id, context);
  },
  "AlterTableStmt/AT_SetStatistics": alter(({ def }) => {
    const target = Number(definitionValue(def) ?? 0);
    return { statistics: target < 0 ? void 0 : target };
  }),
  "AlterTableStmt/AT_SetStorage": alter(({ def }) => ({ storage: readMethod(definitionValue(def)) })),
  "AlterTableStmt/AT_SetCompression": alter(({ def }) => ({ compression: readMethod(definitionValue(def)) })),
  "AlterTableStmt/AT_SetOptions": alter(({ def }, _context, { options }) => ({
    options: sortOptions({ ...options, ...readStorageOptions(def.List.items) })
  })),
  "AlterTableStmt/AT_AlterColumnGenericOptions": alter(({ def }, _context, { foreignOptions }) => ({
    foreignOptions: { ...foreignOptions, ...definitionMap(def.List.items) }
  }))
};
function alter(change2) {
  return (fields, context) => {
    const id = findOrDefineColumn(context.path(fields.statement.relation), fields.name, context);
    return context.update(id, (props) => change2(fields, context, props));
  };
}

// src/kinds/column/suspend-default.ts
function suspendDefault(column2, context) {
  const { default: value, generated: generated2 } = column2.props;
  if (generated2 !== void 0) return void 0;
  if (value === void 0) return { before: [], after: [] };
  return {
    before: [{ sql: alterColumnOnly(column2, "DROP DEFAULT", context) }],
    after: [{ sql: alterColumnOnly(column2, `SET DEFAULT ${operand(value)}`, context) }]
  };
}

// src/kinds/column/column.ts
var column = defineKind({
  name: "column",
  plural: "columns",
  section: "columns",
  pathLength: 3,
  objectTypes: ["OBJECT_COLUMN"],
  locate: locateColumn,
  unspoken: ({ props }) => props.declared || props.type !== void 0 ? void 0 : absentColumn,
  readers,
  finish: finishColumns,
  properties: {
    declared: {
      label: "declared here",
      class: "cosmetic",
      meaning: "A column that is only inherited goes when the parent loses it.",
      alter: "none"
    },
    type: {
      label: "type",
      class: "structural",
      format: "type",
      alter: alterType2
    },
    collation: {
      label: "collation",
      class: "structural",
      meaning: "The collation decides how values sort and which are equal.",
      alter: alterCollation
    },
    default: {
      label: "default",
      class: "structural",
      format: "expression",
      equal: compareDefaults,
      alter: alterDefault
    },
    notNull: { label: "NOT NULL", class: "structural", alter: alterNotNull },
    notNullName: {
      label: "name of NOT NULL",
      class: "cosmetic",
      equal: compareNotNullNames,
      alter: alterNotNullName
    },
    notNullNoInherit: {
      label: "NOT NULL is not inherited",
      class: "structural",
      alter: alterNotNullInheritance
    },
    notNullNotValid: {
      label: "NOT NULL is not validated",
      class: "structural",
      meaning: "Rows from before the constraint may hold NULL.",
      alter: alterNotNullValidity
    },
    generated: {
      label: "generation expression",
      class: "structural",
      format: "expression",
      alter: alterGenerated
    },
    generatedKind: {
      label: "generated",
      class: "structural",
      meaning: "Stored values take space and are computed when written; virtual ones when read.",
      alter: alterGenerated
    },
    identity: {
      label: "identity",
      class: "structural",
      meaning: "ALWAYS refuses values that an INSERT brings along, BY DEFAULT takes them.",
      alter: alterIdentity
    },
    identityName: {
      label: "sequence of the identity",
      class: "cosmetic",
      equal: compareSequenceNames,
      alter: "none"
    },
    identityOptions: {
      label: "sequence options of the identity",
      class: "structural",
      format: "options",
      alter: alterIdentity
    },
    storage: { label: "storage", class: "storage", alter: alterStorage },
    compression: { label: "compression", class: "storage", alter: alterCompression },
    statistics: {
      label: "statistics target",
      class: "storage",
      meaning: "How many values ANALYZE samples for the planner.",
      alter: alterStatistics
    },
    options: {
      label: "attribute options",
      class: "storage",
      format: "options",
      meaning: "They override what ANALYZE measures.",
      alter: alterOptions
    },
    foreignOptions: {
      label: "options of the foreign column",
      class: "structural",
      format: "options",
      alter: alterForeignOptions
    }
  },
  pinsColumns: ({ props }) => props.generated,
  suspend: suspendDefault,
  ddlName: ({ address }) => `COLUMN ${quoteName(address.path)}`,
  create: createColumn,
  drop: dropColumn,
  rename: ({ address }, newName) => [
    {
      sql: `ALTER TABLE ${quoteName(address.path.slice(0, 2))} RENAME COLUMN ${quoteName(address.path.slice(2))} TO ${quoteName([newName])}`
    }
  ]
});

// src/kinds/column/identity-sequence.ts
var identitySequence = defineKind({
  name: "identity sequence",
  plural: "identity sequences",
  section: "sequences",
  pathLength: 3,
  objectTypes: ["OBJECT_SEQUENCE"],
  locate: (name, context) => findByName(context.path(name), context),
  readers: {
    // A sequence that a column owns has the owner of the table, always.
    "AlterTableStmt/AT_ChangeOwner": (fields, context) => readRelationOwner(fields, context) !== false || findByName(context.path(fields.statement.relation), context) !== void 0
  },
  properties: {
    name: {
      label: "name",
      class: "cosmetic",
      format: "list",
      equal: compareSequenceNames,
      alter: ({ from, to }) => [
        { sql: `ALTER SEQUENCE ${quoteName(from)} RENAME TO ${quoteName(to.slice(-1))}` }
      ]
    }
  },
  privileges: { all: () => ["USAGE", "SELECT", "UPDATE"], toPublic: [], defaultClass: "sequences" },
  takesNames: ({ props }) => [["relation", props.name]],
  ddlName: ({ props }) => `SEQUENCE ${quoteName(props.name)}`,
  create: () => [],
  drop: () => []
});
function findByName(path, context) {
  const name = quoteName(path);
  return context.ids("identity sequence").find((id) => quoteName(context.get(id).props.name) === name);
}

// src/kinds/composite-type/attribute-order.ts
function sameOrder(from, to) {
  const kept = from.filter((name) => to.includes(name));
  return kept.every((name, index) => to[index] === name);
}

// src/kinds/composite-type/read.ts
var readCompositeType = (fields, context) => {
  const path = context.path(fields.typevar);
  const columns = (fields.coldeflist ?? []).map(
    ({ ColumnDef }) => ColumnDef
  );
  const parent = context.define(
    { kind: "composite type", path },
    { attributes: columns.map(({ colname }) => colname) }
  );
  for (const { colname, typeName, collClause } of columns) {
    const names3 = createNameReader(context);
    context.define(
      { kind: "attribute", path: [...path, colname] },
      {
        type: names3.type(typeName),
        collation: collClause ? names3.name("collation", collClause.collname) : void 0
      },
      { parent, references: names3.references, tree: { typeName, collClause } }
    );
  }
};

// src/kinds/composite-type/composite-type.ts
var compositeType = defineKind({
  name: "composite type",
  plural: "composite types",
  section: "types",
  namespace: "type",
  objectTypes: ["OBJECT_TYPE"],
  readers: { CompositeTypeStmt: readCompositeType },
  properties: {
    attributes: {
      label: "attribute order",
      class: "structural",
      format: "list",
      meaning: "ROW(\u2026) values and SELECT (value).* give the attributes in this order.",
      equal: sameOrder,
      alter: "rebuild"
    }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"], defaultClass: "types" },
  createsChildren: ["attribute"],
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create(object, context) {
    const attributes = context.children(object.id, "attribute").map(({ address, props }) => {
      const collation2 = props.collation === void 0 ? "" : ` COLLATE ${props.collation}`;
      return `${quoteName(address.path.slice(2))} ${props.type}${collation2}`;
    });
    return statement(`CREATE TYPE ${quoteName(object.address.path)} AS (${attributes.join(", ")})`);
  }
});

// src/kinds/compare-index-elements.ts
function compareKeys(from, to, { strict }) {
  if (from.length !== to.length) return { equal: false, rules: [] };
  const parts = from.map(
    (key, index) => key === to[index] ? { equal: true, rules: [] } : compareExpressions(key, to[index], { strict })
  );
  return {
    equal: parts.every(({ equal }) => equal),
    rules: [...new Set(parts.flatMap(({ rules }) => rules))]
  };
}
function compareNames(from, to, { strict }) {
  const positions = /* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)]);
  let qualified = false;
  for (const position3 of positions) {
    const left = from[position3];
    const right = to[position3];
    if (left === right) continue;
    if (strict || left === void 0 || right === void 0) return { equal: false, rules: [] };
    if (!left.endsWith(`.${right}`) && !right.endsWith(`.${left}`)) return { equal: false, rules: [] };
    qualified = true;
  }
  return { equal: true, rules: qualified ? ["N28"] : [] };
}

// src/kinds/parent-table.ts
function isOnPartitioned(object, model) {
  return tableOf(object, model)?.props.partitionBy !== void 0;
}
function wholeTable({ parent }, model) {
  return tableOf({ parent }, model)?.props.partitionOf;
}
function siblingOnWhole(object, kind2, name, model) {
  const whole = wholeTable(object, model);
  if (whole === void 0 || findRelation(model, whole) === void 0) return void 0;
  return model.objects.get(objectId({ kind: kind2, path: [...whole, name] }));
}
function tableOf({ parent }, model) {
  return parent === void 0 ? void 0 : model.objects.get(parent);
}

// src/kinds/partition-bound.ts
function sliceBound(bound2, context) {
  if (bound2.is_default) return "DEFAULT";
  const start = findWord(context.text, 0, "VALUES");
  const from = findWord(context.text, start, "IN", "FROM", "WITH");
  const lead = context.text.slice(start, from).trim().toUpperCase();
  const { text } = sliceExpression(context.text, from, {
    stopWords: ["PARTITION", "WITH", "USING", "TABLESPACE", "SERVER"]
  });
  return `FOR VALUES ${lead} ${text}`;
}
function compareBounds(from, to, {
  before,
  after,
  beforeModel,
  afterModel,
  strict
}) {
  if (strict || from === void 0 || to === void 0) return from === to;
  const left = keyTypes(beforeModel, before.props.partitionOf);
  const right = keyTypes(afterModel, after.props.partitionOf);
  return comparePartitionBounds(
    from,
    to,
    right.map((type, index) => type === left[index] ? type : void 0)
  );
}
function keyColumns(partitionBy) {
  const keys = partitionBy.slice(partitionBy.indexOf("(") + 1, partitionBy.lastIndexOf(")"));
  return splitAtCommas(keys).map((key) => {
    const name = /^(?:"((?:[^"]|"")+)"|([a-z_][\w$]*))(?:\s|$)/.exec(key);
    return name?.[1]?.replaceAll('""', '"') ?? name?.[2];
  });
}
function keyTypes(model, parent) {
  const partitionBy = parent && findRelation(model, parent)?.props.partitionBy;
  if (!parent || typeof partitionBy !== "string") return [];
  return keyColumns(partitionBy).map((name) => {
    const type = name === void 0 ? void 0 : findColumn(model, parent, name)?.props.type;
    return typeof type === "string" ? type : void 0;
  });
}

// src/kinds/partition-ddl.ts
var concurrentSince = 14;
function attachPartition({ id, address, props }, context) {
  if (!props.partitionOf) return [];
  const parent = findRelation(context.model, props.partitionOf);
  const { needed, given } = partsOf(id, context);
  const requires = [...parent ? [parent.id] : [], ...columnsOf2(context, id, parent?.id), ...needed];
  return [
    {
      sql: `ALTER TABLE ONLY ${quoteName(props.partitionOf)} ATTACH PARTITION ${quoteName(address.path)} ${props.bound}`,
      requires,
      without: [id, parent?.id].flatMap((table2) => table2 ? columnsGone(table2, context) : []),
      provides: [`placing of ${id}`, ...given],
      aside: true,
      ...context.isNew(id) ? {} : { note: "The rows are scanned unless a valid CHECK constraint implies the bound." }
    }
  ];
}
function alterPlacement(before, after, context) {
  return [...detachPartition(before, after, context), ...attachPartition(after, context)];
}
function detachPartition(before, after, context) {
  const { partitionOf } = before.props;
  if (!partitionOf) return [];
  const parent = quoteName(partitionOf);
  const child = quoteName(after.address.path);
  const leftBehind = concurrentConstraint(before, after, context);
  const keys = foreignKeysLeft(before, after, context);
  if (leftBehind === void 0) return [{ sql: `ALTER TABLE ${parent} DETACH PARTITION ${child}` }, ...keys];
  return [
    {
      sql: `ALTER TABLE ${parent} DETACH PARTITION ${child} CONCURRENTLY`,
      phase: "concurrent",
      transaction: "none"
    },
    {
      sql: `ALTER TABLE ${child} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(leftBehind)}`,
      phase: "concurrent",
      note: "DETACH \u2026 CONCURRENTLY leaves a copy of the bound behind as a CHECK constraint."
    },
    ...keys.map((ddl) => ({ ...ddl, phase: "concurrent" }))
  ];
}
function foreignKeysLeft(before, after, { model, other }) {
  const parent = findRelation(other, before.props.partitionOf);
  const wanted = new Set(childrenOf(model, after.id, "constraint").map(({ address }) => address.path.at(-1)));
  return childrenOf(other, parent?.id ?? before.id, "constraint").filter(({ props, address }) => props.type === "foreign key" && !wanted.has(address.path.at(-1))).map(({ address }) => ({
    sql: `ALTER TABLE ${quoteName(after.address.path)} DROP CONSTRAINT IF EXISTS ${quoteIdentifier(address.path.at(-1))}`
  }));
}
function concurrentConstraint(before, after, context) {
  const { partitionOf } = before.props;
  if (context.style !== "online" || context.version < concurrentSince || !partitionOf) return void 0;
  const partitionBy = findRelation(context.other, partitionOf)?.props.partitionBy;
  if (typeof partitionBy !== "string" || hasDefault(context.other, partitionOf)) return void 0;
  const keys = keyColumns(partitionBy);
  if (keys.some((key) => key === void 0) || partitionBy.startsWith("HASH")) return void 0;
  const name = makeObjectName(after.address.path.at(-1), keys.length === 1 ? keys[0] : void 0, "check");
  const path = [...after.address.path, name];
  const taken = ["constraint", "check constraint", "check"].some(
    (kind2) => context.model.objects.has(objectId({ kind: kind2, path })) || context.other.objects.has(objectId({ kind: kind2, path }))
  );
  return taken ? void 0 : name;
}
function partsOf(id, context) {
  const needed = [];
  const given = [];
  for (const child of [...context.children(id, "constraint"), ...context.children(id, "index")]) {
    if (child.props.type === "check") needed.push(child.id);
    if (!child.props.attachedTo) continue;
    if (comesWithPlace(child, context)) given.push(child.id);
    else needed.push(child.id);
  }
  return { needed, given };
}
function comesWithPlace(object, context) {
  const whole = wholeIndex(object, context.model);
  if (whole === void 0 || context.isNew(whole) || !context.isNew(object.parent)) return false;
  return object.address.kind === "index" || context.object(whole).address.kind === object.address.kind;
}
function wholeIndex({ props, parent }, model) {
  const path = props.attachedTo;
  if (!path) return void 0;
  const index = objectId({ kind: "index", path });
  if (model.objects.has(index)) return index;
  return siblingOnWhole({ ...parent ? { parent } : {} }, "constraint", path[1], model)?.id;
}
function hasDefault(model, parent) {
  const key = parent.join("\0");
  for (const { props } of model.objects.values()) {
    const { partitionOf, bound: bound2 } = props;
    if (bound2 === "DEFAULT" && partitionOf?.join("\0") === key) return true;
  }
  return false;
}
function columnsGone(table2, { model, other }) {
  return childrenOf(other, table2, "column").filter(({ id }) => !model.objects.has(id)).map(({ id }) => id);
}
function columnsOf2(context, ...tables) {
  return tables.filter((id) => id !== void 0 && !context.isNew(id)).flatMap((id) => context.children(id, "column").map((column2) => column2.id));
}

// src/kinds/constraint/name.ts
function ownName({ address }) {
  return quoteIdentifier(address.path[2]);
}
function tableName({ address }) {
  return quoteName(address.path.slice(0, 2));
}
function indexPath({ address }) {
  return [address.path[0], address.path[2]];
}
function indexName(object) {
  return quoteName(indexPath(object));
}
function commentOnIndex(object) {
  const { indexComment } = object.props;
  if (indexComment === void 0) return [];
  return [{ sql: `COMMENT ON INDEX ${indexName(object)} IS ${quoteLiteral(indexComment)}` }];
}

// src/kinds/constraint/inherited.ts
function isInherited(object, context) {
  const check = parentCheck(object, context);
  return check !== void 0 && context.isNew(check) && !context.isNew(object.parent);
}
function parentCheck(object, { model }) {
  if (object.props.type !== "check") return void 0;
  const check = siblingOnWhole(object, "constraint", object.address.path[2], model);
  return check?.props.type === "check" && !check.props.noInherit ? check.id : void 0;
}
function adoptedName(object, context) {
  if (!comesWithPlace(object, context)) return void 0;
  const { type, columns } = object.props;
  const table2 = object.address.path[1];
  const chosen = type === "primary key" ? makeObjectName(table2, void 0, "pkey") : makeObjectName(table2, joinColumnNames(columns), type === "unique" ? "key" : "excl");
  if (chosen === object.address.path[2]) return [];
  return [
    {
      sql: `ALTER TABLE ${tableName(object)} RENAME CONSTRAINT ${quoteIdentifier(chosen)} TO ${ownName(object)}`,
      follows: [`placing of ${object.parent}`]
    }
  ];
}
function parentConstraint(object, { model }) {
  const name = object.props.attachedTo?.[1];
  return name === void 0 ? void 0 : siblingOnWhole(object, "constraint", name, model)?.id;
}
function attachIndex(object, context, rest = {}) {
  const { attachedTo } = object.props;
  if (!attachedTo) return [];
  const parent = parentConstraint(object, context);
  return [
    {
      sql: `ALTER INDEX ${quoteName(attachedTo)} ATTACH PARTITION ${indexName(object)}`,
      ...rest,
      follows: [`placing of ${object.parent}`],
      ...parent ? { provides: [`parts of ${parent}`] } : {},
      aside: true,
      ...parent ? { requires: [parent] } : {}
    }
  ];
}

// src/kinds/restore-marks.ts
function restoreMarks(object, context, rest = {}) {
  const table2 = context.object(object.parent);
  const old = context.other.objects.get(table2.id);
  if (!context.other.objects.has(object.id) || old === void 0 || context.isNew(table2.id)) return [];
  const name = object.address.path.at(-1);
  const { clusterOn: clusterOn2, replicaIdentity: replicaIdentity2 } = table2.props;
  const commands = [
    clusterOn2 === name ? `CLUSTER ON ${quoteIdentifier(name)}` : void 0,
    replicaIdentity2 === `index ${name}` ? `REPLICA IDENTITY USING INDEX ${quoteIdentifier(name)}` : void 0
  ];
  return commands.filter((command) => command !== void 0).map((command) => ({ sql: `ALTER ${context.ddlName(table2)} ${command}`, ...rest }));
}

// src/kinds/column-names.ts
function columnNamesIn(tree) {
  const names3 = /* @__PURE__ */ new Set();
  visit(tree, names3);
  return [...names3];
}
function columnAddresses(table2, columns) {
  return columns.map((column2) => ({ kind: "column", path: [...table2, column2] }));
}
function visit(value, names3) {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, names3);
    return;
  }
  const column2 = value.ColumnRef?.fields?.at(-1)?.String?.sval;
  if (column2 !== void 0) names3.add(column2);
  for (const key in value) visit(value[key], names3);
}

// src/kinds/drop-invalid-index.ts
function dropInvalidIndex(path) {
  return `SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass(${quoteLiteral(quoteName(path))})`;
}

// src/kinds/constraint/props.ts
function plainConstraint(type) {
  return {
    type,
    columns: [],
    expression: void 0,
    referencedTable: void 0,
    referencedColumns: [],
    match: "simple",
    onUpdate: "no action",
    onDelete: "no action",
    onDeleteColumns: [],
    period: false,
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
    enforced: true,
    noInherit: false,
    nullsNotDistinct: false,
    withoutOverlaps: false,
    include: [],
    method: void 0,
    keys: [],
    operators: [],
    collations: {},
    opclasses: {},
    orders: {},
    where: void 0,
    options: {},
    tablespace: void 0,
    attachedTo: void 0,
    indexComment: void 0
  };
}
function hasIndex({ type }) {
  return type === "primary key" || type === "unique" || type === "exclusion";
}

// src/kinds/constraint/too-new.ts
function tooNew(object, context) {
  const { props } = object;
  const referenced = props.referencedTable && findRelation(context.model, props.referencedTable);
  const needs = [
    [!props.enforced, 18, "NOT ENFORCED constraints"],
    [props.withoutOverlaps, 18, "keys WITHOUT OVERLAPS"],
    [props.period, 18, "foreign keys with PERIOD"],
    [props.nullsNotDistinct, 15, "NULLS NOT DISTINCT"],
    [props.onDeleteColumns.length > 0, 15, "column lists of ON DELETE SET NULL and SET DEFAULT"],
    [
      props.type === "exclusion" && isOnPartitioned(object, context.model),
      17,
      "exclusion constraints of partitioned tables"
    ],
    [referenced?.props.partitionBy !== void 0, 12, "foreign keys that refer to partitioned tables"]
  ];
  const missing = needs.find(([used, since3]) => used && context.version < since3);
  if (!missing) return void 0;
  const [, since2, what] = missing;
  return `Constraint ${ownName(object)} cannot be created as it is: PostgreSQL ${context.version} does not know ${what}, which came with ${since2}. Leave it out or replace it.`;
}

// src/kinds/constraint/create.ts
function createConstraint(object, context) {
  if (isInherited(object, context)) return [];
  const adopted = adoptedName(object, context);
  if (adopted !== void 0) return [...adopted, ...commentOnIndex(object)];
  const decision = tooNew(object, context);
  if (decision) return [{ sql: "", decision }];
  const added = addConstraint(object, context, "").map((ddl, index) => index === 0 ? afterParts(object, ddl) : ddl);
  const phase = added.at(-1)?.phase;
  return [
    ...added,
    ...attachIndex(object, context, phase ? { phase } : {}),
    ...commentOnIndex(object),
    ...restoreMarks(object, context, phase ? { phase } : {})
  ];
}
function addConstraint(object, context, first, temporary = object.address.path[2]) {
  const { props } = object;
  const fresh = context.isNew(object.parent);
  const gently = context.style === "online" && !fresh;
  const alter4 = `ALTER TABLE ${only(object, context)}${tableName(object)} ${first}`;
  const add = `${alter4}ADD CONSTRAINT ${ownName(object)} ${defineConstraint(props)}`;
  if (!props.enforced) return [{ sql: add }];
  if (!props.validated)
    return [{ sql: `${add} NOT VALID`, ...fresh ? {} : { phase: "not-valid" } }];
  if (!gently) return [{ sql: add }];
  if (hasIndex(props)) {
    return canUseIndex(object, context) ? addByIndex(object, alter4, temporary) : [
      {
        sql: add,
        phase: isOnPartitioned(object, context.model) ? "expand" : "window",
        note: noGentleForm(props)
      }
    ];
  }
  if (!canBeNotValid(object, context)) return [{ sql: add, phase: "window", note: noGentleForm(props) }];
  return [
    { sql: `${add} NOT VALID`, phase: "not-valid" },
    {
      sql: `ALTER TABLE ${tableName(object)} VALIDATE CONSTRAINT ${ownName(object)}`,
      phase: "validate",
      transaction: "own"
    }
  ];
}
function afterParts({ props, references }, ddl) {
  if (props.type !== "foreign key") return ddl;
  return { ...ddl, follows: references.map((id) => `parts of ${id}`) };
}
function canBeNotValid({ props, ...object }, { model, version }) {
  return props.type === "check" || version >= 18 || !isOnPartitioned({ props, ...object }, model);
}
function canUseIndex(object, { model }) {
  const { type, withoutOverlaps } = object.props;
  return type !== "exclusion" && !withoutOverlaps && !isOnPartitioned(object, model);
}
function addByIndex(object, alter4, temporary) {
  const { props } = object;
  const kind2 = props.type === "primary key" ? "PRIMARY KEY" : "UNIQUE";
  const list = (columns) => columns.map(quoteIdentifier).join(", ");
  const index = [
    `CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(temporary)} ON ${tableName(object)} (${list(props.columns)})`,
    props.include.length === 0 ? "" : ` INCLUDE (${list(props.include)})`,
    props.nullsNotDistinct ? " NULLS NOT DISTINCT" : "",
    printWith(props.options),
    props.tablespace === void 0 ? "" : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`
  ].join("");
  const requires = columnAddresses(object.address.path.slice(0, 2), props.columns).map(
    objectId
  );
  return [
    {
      sql: index,
      phase: "concurrent",
      transaction: "none",
      requires,
      retry: dropInvalidIndex([object.address.path[0], temporary])
    },
    {
      sql: `${alter4}ADD CONSTRAINT ${ownName(object)} ${kind2} USING INDEX ${quoteIdentifier(temporary)}${constraintAttributes(props)}`,
      phase: "concurrent",
      transaction: "own"
    }
  ];
}
function only(object, context) {
  if (!hasIndex(object.props)) return "";
  if (!isOnPartitioned(object, context.model)) return "ONLY ";
  const name = quoteName([object.address.path[0], object.address.path[2]]);
  const attached = [...context.model.objects.values()].some(
    ({ props }) => Array.isArray(props.attachedTo) && quoteName(props.attachedTo) === name
  );
  return attached ? "ONLY " : "";
}
function noGentleForm({ type }) {
  return type === "foreign key" ? "Blocks writes to both tables while all rows are checked: before PostgreSQL 18 a foreign key of a partitioned table cannot be NOT VALID." : "Blocks the table while its index is built: this constraint has no concurrent form.";
}

// src/kinds/constraint/replace.ts
function replaceConstraint({ before, after }, context) {
  if (parentCheck(after, context) !== void 0) return [];
  const decision = tooNew(after, context);
  if (decision) return [{ sql: "", decision }];
  if (isDependedOn(before, context)) return "rebuild";
  if (hasIndex(after.props) && (isOnPartitioned(after, context.model) || after.props.attachedTo))
    return "rebuild";
  const temporary = nameWithEnding(after.address.path[2], "_new");
  return [
    ...addConstraint(after, context, `DROP CONSTRAINT ${ownName(before)}, `, temporary),
    ...commentOnConstraint(after),
    ...commentOnIndex(after),
    ...restoreMarks(after, context)
  ];
}
function commentOnConstraint(object) {
  const { comment } = object.facets;
  if (comment === void 0) return [];
  return [
    { sql: `COMMENT ON CONSTRAINT ${ownName(object)} ON ${tableName(object)} IS ${quoteLiteral(comment)}` }
  ];
}
function isDependedOn({ id }, { model, other }) {
  return [model, other].some(
    ({ objects }) => [...objects.values()].some(({ references }) => references.includes(id))
  );
}

// src/kinds/constraint/alter.ts
function alterDeferral(change2, context) {
  const { after, before } = change2;
  if (after.props.type !== "foreign key" || before.props.type !== "foreign key")
    return replaceConstraint(change2, context);
  const { deferrable, initiallyDeferred } = after.props;
  const mode = !deferrable ? "NOT DEFERRABLE" : `DEFERRABLE INITIALLY ${initiallyDeferred ? "DEFERRED" : "IMMEDIATE"}`;
  return [{ sql: `ALTER TABLE ${tableName(after)} ALTER CONSTRAINT ${ownName(after)} ${mode}` }];
}
function alterValidity(change2, context) {
  const { after, before, to } = change2;
  if (!to || !before.props.enforced || !after.props.enforced) return replaceConstraint(change2, context);
  if (parentCheck(after, context) !== void 0) return [];
  return [
    {
      sql: `ALTER TABLE ${tableName(after)} VALIDATE CONSTRAINT ${ownName(after)}`,
      phase: "validate",
      transaction: "own"
    }
  ];
}
function alterEnforcement(change2, context) {
  const { after, to } = change2;
  const since2 = after.props.type === "foreign key" ? 18 : 19;
  if (context.version < since2) return replaceConstraint(change2, context);
  const mode = to ? "ENFORCED" : "NOT ENFORCED";
  return [
    {
      sql: `ALTER TABLE ${tableName(after)} ALTER CONSTRAINT ${ownName(after)} ${mode}`,
      ...to ? { phase: "window", note: "Checks all rows while it blocks the table." } : {}
    }
  ];
}
function alterOptions2({ after, from, to }) {
  return alterStorageOptions(from, to).map((command) => ({
    sql: `ALTER INDEX ${indexName(after)} ${command}`
  }));
}
function alterTablespace({ after, to }) {
  const tablespace2 = quoteIdentifier(to ?? "pg_default");
  return [{ sql: `ALTER INDEX ${indexName(after)} SET TABLESPACE ${tablespace2}`, phase: "window" }];
}
function alterAttachment(change2, context) {
  const { before, after, from, to } = change2;
  if (from === void 0) return attachIndex(after, context);
  const stays = wholeTable(after, context.model) !== void 0;
  if (to === void 0 && !stays) return [];
  const whole = parentConstraint(before, { model: context.other });
  if (to === void 0 && whole !== void 0 && !context.model.objects.has(whole)) return "rebuild";
  const name = indexName(after);
  return [
    {
      sql: "",
      decision: `Index ${name} cannot be detached from ${quoteName(from)} while its table is a partition.`
    }
  ];
}
function alterIndexComment({ after, to }) {
  if (to !== void 0) return commentOnIndex(after);
  return [{ sql: `COMMENT ON INDEX ${indexName(after)} IS NULL` }];
}

// src/kinds/constraint/definition-key.ts
function definitionKey({ address, props }) {
  const { type, columns, expression, referencedTable, referencedColumns, method, keys, operators, where } = props;
  return JSON.stringify([
    address.path.slice(0, 2),
    type,
    columns,
    referencedTable,
    referencedColumns,
    expression === void 0 ? void 0 : canonicalExpression(expression),
    method,
    keys.map((key) => canonicalExpression(key)),
    operators,
    where === void 0 ? void 0 : canonicalExpression(where)
  ]);
}

// src/kinds/constraint/drop.ts
function dropConstraint(object, context) {
  const parent = parentCheck(object, context) ?? wholeIndex(object, context.model);
  if (parent !== void 0 && isStillPart(object, context)) return [];
  return [{ sql: `ALTER TABLE ${tableName(object)} DROP CONSTRAINT ${ownName(object)}`, phase: "contract" }];
}
function isStillPart(object, { model, other }) {
  if (!other.objects.has(object.parent)) return true;
  return wholeTable(object, model)?.join("\0") === wholeTable(object, other)?.join("\0");
}

// src/kinds/constraint/finish.ts
function finishConstraints(context) {
  for (const id of context.ids("constraint")) {
    const object = context.get(id);
    if (object.props.type === "primary key") markNotNull(object, context);
    if (object.props.type === "foreign key") resolve(object, context);
  }
}
function markNotNull({ address, props }, context) {
  for (const column2 of props.columns) {
    const id = objectId({ kind: "column", path: [...address.path.slice(0, 2), column2] });
    const known6 = context.get(id);
    if (known6 && known6.props.notNull !== true) context.update(id, { notNull: true });
  }
}
function resolve(object, context) {
  const { referencedTable, referencedColumns } = object.props;
  const table2 = referencedTable && context.find("relation", referencedTable);
  if (table2 === void 0) return;
  const candidates = context.children(table2).map((id) => context.get(id)).filter((candidate) => candidate.id !== object.id);
  const key = referencedColumns.length === 0 ? candidates.find(({ props }) => props.type === "primary key") : candidates.find((candidate) => isKeyOn(candidate, referencedColumns));
  if (!key) return;
  const columns = referencedColumns.length === 0 ? key.props.columns : referencedColumns;
  const references = [key.address, ...columnAddresses(referencedTable, columns)];
  context.define(
    object.address,
    { ...object.props, referencedColumns: columns },
    { parent: object.parent, references }
  );
}
function isKeyOn({ address, props }, columns) {
  if (address.kind === "constraint") {
    return (props.type === "primary key" || props.type === "unique") && sameNames(props.columns ?? [], columns);
  }
  return props.unique === true && props.predicate === void 0 && sameNames(props.keys ?? [], columns.map(quoteIdentifier));
}
function sameNames(names3, others2) {
  return names3.length === others2.length && names3.every((name) => others2.includes(name));
}

// src/kinds/constraint/locate.ts
function locateConstraint(name, context) {
  const own = context.find("constraint", context.path(name, 3));
  return own ?? locateByIndex(context.path(name), context);
}
function locateByIndex(path, context) {
  const [schema2, index] = path;
  if (path.length !== 2 || schema2 === void 0 || index === void 0) return void 0;
  if (context.find("relation", path) !== void 0) return void 0;
  return context.findWithin("constraint", schema2, index).find((id) => hasIndex(context.get(id).props));
}

// src/kinds/unquote-identifier.ts
function unquoteIdentifier(text) {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}

// src/kinds/constraint/adopt-index.ts
function adoptIndex({ node, table: table2 }, context) {
  const id = context.find("relation", [table2[0], node.indexname]);
  const index = id === void 0 ? void 0 : context.get(id);
  if (id === void 0 || index?.props.keys === void 0) return void 0;
  const { keys, include, nullsNotDistinct, options, tablespace: tablespace2 } = index.props;
  context.remove(id);
  const columns = keys.map(unquoteIdentifier);
  const props = {
    ...plainConstraint(node.contype === "CONSTR_PRIMARY" ? "primary key" : "unique"),
    columns,
    include,
    nullsNotDistinct,
    options,
    tablespace: tablespace2,
    deferrable: node.deferrable === true,
    initiallyDeferred: node.initdeferred === true
  };
  return { props, named: [...columns, ...include] };
}

// src/kinds/constraint/choose-name.ts
function chooseConstraintName({ table: table2 }, type, columns, context) {
  const [schema2, ownName4] = table2;
  const taken = new Set(
    context.ids("constraint").map((id) => context.get(id).address.path).filter((path) => path[0] === schema2).map((path) => path[2])
  );
  const isTaken = (name) => taken.has(name) || hasIndex({ type }) && context.find("relation", [schema2, name]) !== void 0;
  switch (type) {
    case "primary key":
      return chooseName(ownName4, void 0, "pkey", isTaken);
    case "unique":
      return chooseName(ownName4, joinColumnNames(columns), "key", isTaken);
    case "exclusion":
      return chooseName(ownName4, joinColumnNames(columns), "excl", isTaken);
    case "foreign key":
      return chooseName(ownName4, joinColumnNames(columns), "fkey", isTaken);
    case "check":
      return chooseName(ownName4, columns.length === 1 ? columns[0] : void 0, "check", isTaken);
  }
}

// src/kinds/constraint/read-props.ts
var actions = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default"
};
var matches = { s: "simple", f: "full", p: "partial" };
function readProps(placed, context) {
  switch (placed.node.contype) {
    case "CONSTR_CHECK":
      return readCheck(placed, context);
    case "CONSTR_FOREIGN":
      return withColumns(readForeignKey(placed, context));
    case "CONSTR_PRIMARY":
      return withColumns(readKey("primary key", placed, context));
    case "CONSTR_UNIQUE":
      return withColumns(readKey("unique", placed, context));
    case "CONSTR_EXCLUSION":
      return readExclusion(placed, context);
    default:
      return void 0;
  }
}
function readCheck({ node, added }, context) {
  const at = findWord(context.text, context.offset(node.location), "CHECK");
  const slice = at < 0 ? void 0 : sliceParentheses(context.text, at);
  if (!slice) return void 0;
  const props = {
    ...plainConstraint("check"),
    expression: stripParentheses(slice.text),
    noInherit: node.is_no_inherit === true,
    ...validity(node, added)
  };
  return { props, named: columnNamesIn(node.raw_expr) };
}
function readForeignKey({ node, column: column2, added }, context) {
  return {
    ...plainConstraint("foreign key"),
    columns: names(node.fk_attrs) ?? [column2],
    referencedTable: context.path(node.pktable),
    referencedColumns: names(node.pk_attrs) ?? [],
    match: matches[node.fk_matchtype] ?? "simple",
    onUpdate: actions[node.fk_upd_action] ?? "no action",
    onDelete: actions[node.fk_del_action] ?? "no action",
    onDeleteColumns: names(node.fk_del_set_cols) ?? [],
    period: node.fk_with_period === true,
    ...deferral(node),
    ...validity(node, added)
  };
}
function readKey(type, { node, column: column2 }, context) {
  return {
    ...plainConstraint(type),
    columns: names(node.keys) ?? [column2],
    withoutOverlaps: node.without_overlaps === true,
    nullsNotDistinct: node.nulls_not_distinct === true,
    ...deferral(node),
    ...storage(node, context)
  };
}
function readExclusion({ node }, context) {
  const at = findWord(context.text, context.offset(node.location), "EXCLUDE");
  const texts2 = sliceList(context.text, at);
  const pairs = node.exclusions.map((pair) => pair.List.items);
  const elements = pairs.map(([element]) => element.IndexElem);
  const method = node.access_method ?? "btree";
  const listEnd = sliceParentheses(context.text, at).end;
  const whereAt = node.where_clause ? findWord(context.text, listEnd, "WHERE") : -1;
  const props = {
    ...plainConstraint("exclusion"),
    method,
    ...readIndexElements(elements, texts2, method, context),
    operators: pairs.map(([, operator2]) => operatorName(names(operator2.List.items))),
    where: whereAt < 0 ? void 0 : stripParentheses(sliceParentheses(context.text, whereAt).text),
    ...deferral(node),
    ...storage(node, context)
  };
  return { props, named: columnNamesOf(elements, node.where_clause) };
}
function withColumns(props) {
  return { props, named: [...props.columns, ...props.include] };
}
function columnNamesOf(elements, where) {
  const own = elements.flatMap((element) => element.name ? [element.name] : columnNamesIn(element.expr));
  return [.../* @__PURE__ */ new Set([...own, ...columnNamesIn(where)])];
}
function operatorName(parts) {
  if (parts.length === 1 || parts[0] === "pg_catalog") return parts.at(-1);
  return `OPERATOR(${parts.join(".")})`;
}
function deferral(node) {
  return { deferrable: node.deferrable === true, initiallyDeferred: node.initdeferred === true };
}
function validity(node, added) {
  const enforced = node.is_enforced === true;
  return { enforced, validated: !(enforced && added && node.skip_validation === true) };
}
function storage(node, context) {
  return {
    include: names(node.including) ?? [],
    options: readStorageOptions(node.options),
    tablespace: node.indexspace || context.settings.get("default_tablespace") || void 0
  };
}
function names(nodes) {
  return nodes?.map((node) => node.String.sval);
}

// src/kinds/constraint/read.ts
var readAddedConstraint = (fields, context) => {
  const node = fields.def?.Constraint;
  const table2 = context.path(fields.statement.relation);
  const tableId = context.find("relation", table2);
  if (!node || tableId === void 0) return false;
  return readConstraint({ node, table: table2, tableId, column: void 0, added: true }, context);
};
var readInlineConstraint = (fields, context) => readConstraint(
  {
    node: fields,
    table: fields.tablePath,
    tableId: fields.tableId,
    column: fields.column,
    added: false
  },
  context
);
var readValidation = (fields, context) => context.update(
  objectId({ kind: "constraint", path: [...context.path(fields.statement.relation), fields.name] }),
  { validated: true }
);
function readConstraint(placed, context) {
  const { node, table: table2, tableId } = placed;
  if (node.contype === "CONSTR_NOTNULL") {
    return context.readElement("Constraint", { ...node, tablePath: table2, tableId }, context);
  }
  if (node.contype.startsWith("CONSTR_ATTR_")) return readAttribute(placed, context);
  const read = node.indexname ? adoptIndex(placed, context) : readProps(placed, context);
  if (!read) return false;
  const { props, named } = read;
  const name = node.conname ?? node.indexname ?? chooseConstraintName(placed, props.type, named, context);
  context.define({ kind: "constraint", path: [...table2, name] }, props, {
    parent: tableId,
    references: [
      ...columnAddresses(table2, named),
      ...columnAddresses(props.referencedTable ?? [], props.referencedColumns)
    ]
  });
  return true;
}
function readAttribute({ node, tableId }, context) {
  const last = context.children(tableId).findLast((id) => context.get(id)?.address.kind === "constraint");
  const changes = {
    CONSTR_ATTR_DEFERRABLE: { deferrable: true },
    CONSTR_ATTR_NOT_DEFERRABLE: { deferrable: false },
    CONSTR_ATTR_DEFERRED: { deferrable: true, initiallyDeferred: true },
    CONSTR_ATTR_IMMEDIATE: { initiallyDeferred: false },
    CONSTR_ATTR_ENFORCED: { enforced: true },
    CONSTR_ATTR_NOT_ENFORCED: { enforced: false }
  };
  const change2 = changes[node.contype];
  return change2 !== void 0 && context.update(last, change2);
}

// src/kinds/constraint/constraint.ts
var constraint = defineKind({
  name: "constraint",
  plural: "constraints",
  section: "constraints",
  pathLength: 3,
  objectTypes: ["OBJECT_TABCONSTRAINT", "OBJECT_INDEX"],
  locate: locateConstraint,
  readers: {
    "AlterTableStmt/AT_AddConstraint": readAddedConstraint,
    "AlterTableStmt/AT_ValidateConstraint": readValidation,
    Constraint: readInlineConstraint
  },
  finish: finishConstraints,
  properties: {
    type: { label: "type", class: "structural", alter: replaceConstraint },
    columns: { label: "columns", class: "structural", format: "list", alter: replaceConstraint },
    expression: {
      label: "expression",
      class: "structural",
      format: "expression",
      meaning: "It decides which rows the table takes.",
      alter: replaceConstraint
    },
    referencedTable: {
      label: "referenced table",
      class: "structural",
      format: "list",
      alter: replaceConstraint
    },
    referencedColumns: {
      label: "referenced columns",
      class: "structural",
      format: "list",
      alter: replaceConstraint
    },
    match: { label: "match type", class: "structural", alter: replaceConstraint },
    onUpdate: {
      label: "update action",
      class: "structural",
      meaning: "What happens to the referencing rows when a referenced key changes.",
      alter: replaceConstraint
    },
    onDelete: {
      label: "delete action",
      class: "structural",
      meaning: "What happens to the referencing rows when a referenced row is deleted.",
      alter: replaceConstraint
    },
    onDeleteColumns: {
      label: "columns that the delete action sets",
      class: "structural",
      format: "set",
      alter: replaceConstraint
    },
    period: { label: "PERIOD", class: "structural", alter: replaceConstraint },
    deferrable: {
      label: "deferrable",
      class: "structural",
      meaning: "A deferrable constraint can be checked at the end of a transaction; ON CONFLICT cannot use it.",
      alter: alterDeferral
    },
    initiallyDeferred: {
      label: "initially deferred",
      class: "structural",
      meaning: "Violations show at COMMIT, not at the statement that causes them.",
      alter: alterDeferral
    },
    validated: {
      label: "validated",
      class: "structural",
      meaning: "A constraint that is NOT VALID holds for new rows; old ones may violate it.",
      alter: alterValidity
    },
    enforced: {
      label: "enforced",
      class: "structural",
      meaning: "A constraint that is NOT ENFORCED is a remark: no row is checked.",
      alter: alterEnforcement
    },
    noInherit: { label: "NO INHERIT", class: "structural", alter: replaceConstraint },
    nullsNotDistinct: {
      label: "NULLS NOT DISTINCT",
      class: "structural",
      meaning: "It decides whether two rows with NULL in the key are duplicates.",
      alter: replaceConstraint
    },
    withoutOverlaps: { label: "WITHOUT OVERLAPS", class: "structural", alter: replaceConstraint },
    include: { label: "included columns", class: "storage", format: "list", alter: replaceConstraint },
    method: { label: "access method", class: "structural", alter: replaceConstraint },
    keys: {
      label: "keys",
      class: "structural",
      format: "list",
      equal: compareKeys,
      alter: replaceConstraint
    },
    operators: { label: "operators", class: "structural", format: "list", alter: replaceConstraint },
    collations: {
      label: "collations",
      class: "structural",
      format: "options",
      equal: compareNames,
      alter: replaceConstraint
    },
    opclasses: {
      label: "operator classes",
      class: "structural",
      format: "options",
      equal: compareNames,
      alter: replaceConstraint
    },
    orders: { label: "sort order", class: "storage", format: "options", alter: replaceConstraint },
    where: {
      label: "predicate",
      class: "structural",
      format: "expression",
      meaning: "Only rows for which it holds exclude each other.",
      alter: replaceConstraint
    },
    options: { label: "storage parameters", class: "storage", format: "options", alter: alterOptions2 },
    tablespace: { label: "tablespace", class: "storage", alter: alterTablespace },
    attachedTo: {
      label: "part of index",
      class: "storage",
      format: "list",
      alter: alterAttachment
    },
    indexComment: { label: "comment on the index", class: "cosmetic", alter: alterIndexComment }
  },
  alternateKey: definitionKey,
  // An index of the constraint's name stands in the schema.
  takesNames: ({ address: { path }, props }) => hasIndex(props) ? [["relation", [path[0], path[2]]]] : [],
  goesWith: (object, model) => [wholeIndex(object, model) ?? parentCheck(object, { model }) ?? []].flat(),
  ddlName: (object) => `CONSTRAINT ${ownName(object)} ON ${tableName(object)}`,
  create: createConstraint,
  drop: dropConstraint,
  rename: (object, newName) => [
    {
      sql: `ALTER TABLE ${tableName(object)} RENAME CONSTRAINT ${ownName(object)} TO ${quoteIdentifier(newName)}`
    }
  ]
});

// src/kinds/conversion/conversion.ts
var conversion = defineKind({
  name: "conversion",
  plural: "conversions",
  section: "others",
  objectTypes: ["OBJECT_CONVERSION"],
  readers: {
    CreateConversionStmt(fields, context) {
      const names3 = createNameReader(context);
      context.define(
        { kind: "conversion", path: context.path(fields.conversion_name) },
        {
          source: fields.for_encoding_name,
          target: fields.to_encoding_name,
          function: names3.name("routine", fields.func_name),
          default: fields.def === true
        },
        { references: names3.references }
      );
    }
  },
  properties: {
    source: { label: "source encoding", class: "structural", alter: "rebuild" },
    target: { label: "target encoding", class: "structural", alter: "rebuild" },
    function: { label: "function", class: "structural", alter: "rebuild" },
    default: {
      label: "default",
      class: "structural",
      meaning: "Clients with the source encoding use the default conversion of their search path.",
      alter: "rebuild"
    }
  },
  ddlName: ({ address }) => `CONVERSION ${quoteName(address.path)}`,
  create: ({ address, props }) => statement(
    `CREATE ${props.default ? "DEFAULT " : ""}CONVERSION ${quoteName(address.path)} FOR ${quoteLiteral(
      props.source
    )} TO ${quoteLiteral(props.target)} FROM ${props.function}`
  )
});

// src/kinds/database/ddl.ts
var providerSince = 15;
function createDatabase({ address, props }, context) {
  const { encoding, localeProvider, collate, ctype, providerLocale, icuRules, tablespace: tablespace2 } = props;
  const oneLocale = collate !== void 0 && collate === ctype && context.version >= 13;
  const options = [
    `TEMPLATE = ${quoteIdentifier(props.template ?? "template0")}`,
    option2("ENCODING", encoding),
    context.version >= providerSince ? `LOCALE_PROVIDER = ${localeProvider}` : "",
    ...oneLocale ? [option2("LOCALE", collate)] : [option2("LC_COLLATE", collate), option2("LC_CTYPE", ctype)],
    option2(localeProvider === "builtin" ? "BUILTIN_LOCALE" : "ICU_LOCALE", providerLocale),
    option2("ICU_RULES", icuRules),
    tablespace2 === void 0 ? "" : `TABLESPACE = ${quoteIdentifier(tablespace2)}`,
    props.connectionLimit === void 0 ? "" : `CONNECTION LIMIT = ${props.connectionLimit}`,
    props.allowConnections ? "" : "ALLOW_CONNECTIONS = false",
    props.isTemplate ? "IS_TEMPLATE = true" : ""
  ].filter(Boolean);
  const sql = `CREATE DATABASE ${quoteIdentifier(address.path[0])} WITH ${options.join(" ")}`;
  return [{ sql, transaction: "none" }];
}
function alterDatabase({ address }, clause, rest = {}) {
  return [{ sql: `ALTER DATABASE ${quoteIdentifier(address.path[0])} ${clause}`, ...rest }];
}
function option2(name, value) {
  return value === void 0 ? "" : `${name} = ${quoteLiteral(value)}`;
}

// src/kinds/database/read.ts
var readDatabase = (fields, context) => {
  const { template, encoding, locale, lc_collate, lc_ctype, locale_provider, ...rest } = definitionMap(
    fields.options
  );
  const { icu_locale, builtin_locale, icu_rules, tablespace: tablespace2, owner, ...others2 } = rest;
  const { connection_limit, allow_connections, is_template, ...unknown2 } = others2;
  if (Object.keys(unknown2).some((name) => !["collation_version", "oid", "strategy"].includes(name)))
    return false;
  const id = context.define(
    { kind: "database", path: [fields.dbname] },
    {
      template: template?.toLowerCase() === "template0" ? void 0 : template,
      encoding: encoding?.toUpperCase(),
      localeProvider: locale_provider?.toLowerCase() ?? "libc",
      collate: lc_collate ?? locale,
      ctype: lc_ctype ?? locale,
      providerLocale: icu_locale ?? builtin_locale,
      icuRules: icu_rules,
      tablespace: tablespace2 === "pg_default" ? void 0 : tablespace2,
      connectionLimit: limit(connection_limit),
      allowConnections: allow_connections === void 0 || isTrue(allow_connections),
      isTemplate: isTrue(is_template)
    },
    { references: tablespace2 === void 0 ? [] : [{ kind: "tablespace", path: [tablespace2] }] }
  );
  if (owner !== void 0) context.updateFacets(id, () => ({ owner }));
};
var readAlterDatabase = (fields, context) => {
  const { connection_limit, allow_connections, is_template, tablespace: tablespace2, ...unknown2 } = definitionMap(
    fields.options
  );
  if (Object.keys(unknown2).length > 0) return false;
  return context.update(context.find("database", [fields.dbname]), {
    ...connection_limit === void 0 ? {} : { connectionLimit: limit(connection_limit) },
    ...allow_connections === void 0 ? {} : { allowConnections: isTrue(allow_connections) },
    ...is_template === void 0 ? {} : { isTemplate: isTrue(is_template) },
    ...tablespace2 === void 0 ? {} : { tablespace: tablespace2 === "pg_default" ? void 0 : tablespace2 }
  });
};
function limit(value) {
  return value === void 0 || value === "-1" ? void 0 : Number(value);
}

// src/kinds/database/database.ts
var database = defineKind({
  name: "database",
  plural: "databases",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_DATABASE"],
  readers: { CreatedbStmt: readDatabase, AlterDatabaseStmt: readAlterDatabase },
  properties: {
    template: fixed2("template"),
    encoding: fixed2("encoding"),
    localeProvider: fixed2("locale provider"),
    collate: { ...fixed2("collation"), meaning: "It decides how text sorts and which indexes serve LIKE." },
    ctype: fixed2("character classification"),
    providerLocale: fixed2("locale of the provider"),
    icuRules: fixed2("ICU rules"),
    tablespace: {
      label: "tablespace",
      class: "storage",
      alter: ({ after, to }) => alterDatabase(after, `SET TABLESPACE ${quoteIdentifier(to ?? "pg_default")}`, {
        phase: "window",
        transaction: "none"
      })
    },
    connectionLimit: {
      label: "connection limit",
      class: "access",
      alter: ({ after, to }) => alterDatabase(after, `CONNECTION LIMIT = ${to ?? -1}`)
    },
    allowConnections: {
      label: "allows connections",
      class: "access",
      alter: ({ after, to }) => alterDatabase(after, `ALLOW_CONNECTIONS = ${to}`)
    },
    isTemplate: {
      label: "is a template",
      class: "access",
      alter: ({ after, to }) => alterDatabase(after, `IS_TEMPLATE = ${to}`)
    }
  },
  privileges: { all: () => ["CREATE", "CONNECT", "TEMPORARY"], toPublic: ["CONNECT", "TEMPORARY"] },
  ddlName: ({ address }) => `DATABASE ${quoteIdentifier(address.path[0])}`,
  create: createDatabase,
  drop: ({ address }) => [
    {
      sql: `DROP DATABASE ${quoteIdentifier(address.path[0])}`,
      phase: "contract",
      transaction: "none",
      loses: "data"
    }
  ],
  holdsData: true
});
function fixed2(label) {
  return {
    label,
    class: "structural",
    alter: ({ after, to }) => [
      {
        sql: "",
        decision: `The ${label} of a database cannot change: make ${quoteIdentifier(after.address.path[0])} anew with ${to ?? "the default"} and restore its data.`
      }
    ]
  };
}

// src/redact/fill-in.ts
function fillIn(names3) {
  if (names3.length === 0) return {};
  const what = names3.join() === "password" ? "the password" : `the value of ${names3.join(", ")}`;
  return { decision: `Fill in ${what}: plans do not carry secrets.` };
}

// src/kinds/setting-value.ts
function settingValue(clause) {
  if (clause.kind !== "VAR_SET_VALUE") return void 0;
  const values = clause.args.map(({ A_Const: constant }) => {
    if (constant?.sval) return constant.sval.sval ?? "";
    if (constant?.ival) return String(constant.ival.ival ?? 0);
    if (constant?.fval) return constant.fval.fval;
    return void 0;
  });
  if (values.includes(void 0)) return void 0;
  const list = values.map(quoteLiteral).join(", ");
  return isSecretName(clause.name) ? seal(list) : list;
}
function setParameter(target, parameter, value) {
  const sql = `ALTER ${target} SET ${parameterName(parameter)} TO ${unseal(value)}`;
  return [{ sql, ...fillIn(isSecretName(parameter) ? [parameter] : []) }];
}
function resetParameter(target, parameter) {
  return [{ sql: `ALTER ${target} RESET ${parameterName(parameter)}`, phase: "contract" }];
}
function parameterName(name) {
  return quoteIdentifier(name);
}

// src/kinds/database-setting/database-setting.ts
var readDatabaseSetting = ({ dbname, setstmt }, context) => {
  const value = settingValue(setstmt);
  if (value === void 0) return false;
  context.define(
    { kind: "database setting", path: [dbname, setstmt.name] },
    { value },
    { references: [{ kind: "database", path: [dbname] }] }
  );
};
var databaseSetting = defineKind({
  name: "database setting",
  plural: "database settings",
  section: "others",
  pathLength: 2,
  readers: { AlterDatabaseSetStmt: readDatabaseSetting },
  properties: {
    value: {
      label: "value",
      class: "structural",
      format: "sql",
      meaning: "Sessions that are opened from now on start with it.",
      alter: ({ after: { address }, to }) => setParameter(targetOf(address.path), address.path[1], to)
    }
  },
  ddlName: ({ address: { path } }) => `${targetOf(path)} SETTING ${quoteIdentifier(path[1])}`,
  create: ({ address: { path }, props }) => setParameter(targetOf(path), path[1], props.value),
  drop: ({ address: { path } }) => resetParameter(targetOf(path), path[1])
});
function targetOf(path) {
  return `DATABASE ${quoteIdentifier(path[0])}`;
}

// src/kinds/default-privileges/scope.ts
function scopeOf(path) {
  return `FOR ROLE ${quoteRole(path[0])}${path.length > 2 ? ` IN SCHEMA ${quoteIdentifier(path[1])}` : ""}`;
}

// src/kinds/default-privileges/alter.ts
var grantOption = " WITH GRANT OPTION";
function alterDefaultPrivileges({ path }, from, to) {
  const optionLost = from.filter(
    (grant2) => grant2.endsWith(grantOption) && to.includes(grant2.slice(0, -grantOption.length))
  );
  const lost = from.filter(
    (grant2) => !to.includes(grant2) && !optionLost.includes(grant2) && !to.includes(grant2 + grantOption)
  );
  const gained = to.filter((grant2) => !from.includes(grant2) && !optionLost.includes(grant2 + grantOption));
  const head = `ALTER DEFAULT PRIVILEGES ${scopeOf(path)}`;
  const on = path.at(-1).toUpperCase();
  const statement3 = (verb, grants, preposition) => byRole(grants).map(([role2, privileges, option3]) => ({
    sql: `${head} ${verb} ${privileges.join(", ")} ON ${on} ${preposition} ${role2}${verb === "GRANT" ? option3 : ""}`
  }));
  return [
    ...statement3("REVOKE", lost, "FROM"),
    ...statement3("REVOKE GRANT OPTION FOR", optionLost, "FROM"),
    ...statement3("GRANT", gained, "TO")
  ];
}
function byRole(grants) {
  const groups = /* @__PURE__ */ new Map();
  for (const grant2 of grants) {
    const option3 = grant2.endsWith(grantOption) ? grantOption : "";
    const plain2 = option3 ? grant2.slice(0, -grantOption.length) : grant2;
    const at = plain2.indexOf(" TO ");
    const role2 = plain2.slice(at + " TO ".length);
    const group = groups.get(role2 + option3) ?? { role: role2, privileges: [], option: option3 };
    group.privileges.push(plain2.slice(0, at));
    groups.set(role2 + option3, group);
  }
  return [...groups.values()].map(({ role: role2, privileges, option: option3 }) => [role2, privileges, option3]);
}

// src/kinds/default-privileges/compare-grants.ts
var maintainSince = 17;
function compareDefaultGrants(from, to, pair) {
  if (sameSet(from, to)) return { equal: true, rules: [] };
  const known6 = Math.min(pair.beforeVersion ?? 0, pair.afterVersion ?? 0) >= maintainSince;
  if (pair.strict || known6) return { equal: false, rules: [] };
  const withoutMaintain = (grants) => grants.filter((grant2) => !grant2.startsWith("MAINTAIN TO "));
  const equal = sameSet(withoutMaintain(from), withoutMaintain(to));
  return { equal, rules: equal ? ["N19"] : [] };
}
function sameSet(a, b) {
  return [...a].sort().join("\n") === [...b].sort().join("\n");
}

// src/kinds/default-privileges/initial-grants.ts
var grantOption2 = " WITH GRANT OPTION";
function initialGrants(model, { defaultClass, schema: schema2, standing }) {
  const global = /* @__PURE__ */ new Map();
  const local = /* @__PURE__ */ new Map();
  for (const { address, props } of objectsOfKind(model, "default privileges")) {
    const { path } = address;
    if (path.at(-1) !== defaultClass) continue;
    const role2 = path[0];
    const grants = props.grants.map((grant2) => readGrant(grant2, role2));
    if (path.length === 2) global.set(role2, grants);
    else if (path[1] === schema2) local.set(role2, grants);
  }
  return [.../* @__PURE__ */ new Set([...global.keys(), ...local.keys()])].map((role2) => [
    ...global.get(role2) ?? standing,
    ...local.get(role2) ?? []
  ]);
}
function readGrant(text, creator) {
  const grantable = text.endsWith(grantOption2);
  const plain2 = grantable ? text.slice(0, -grantOption2.length) : text;
  const at = plain2.indexOf(" TO ");
  const grantee = plain2.slice(at + " TO ".length);
  const role2 = grantee === "PUBLIC" ? grantee : unquoteIdentifier(grantee);
  return { role: role2 === creator ? "OWNER" : role2, privilege: plain2.slice(0, at), grantable };
}

// src/kinds/default-privileges/object-classes.ts
var maintainSince2 = 17;
var objectClasses = {
  tables: {
    all: ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"],
    toPublic: []
  },
  sequences: { all: ["USAGE", "SELECT", "UPDATE"], toPublic: [] },
  functions: { all: ["EXECUTE"], toPublic: ["EXECUTE"] },
  types: { all: ["USAGE"], toPublic: ["USAGE"] },
  schemas: { all: ["USAGE", "CREATE"], toPublic: [], since: 10 },
  "large objects": { all: ["SELECT", "UPDATE"], toPublic: [], since: 18 }
};
var classByObjectType = {
  OBJECT_TABLE: "tables",
  OBJECT_SEQUENCE: "sequences",
  OBJECT_FUNCTION: "functions",
  OBJECT_ROUTINE: "functions",
  OBJECT_TYPE: "types",
  OBJECT_SCHEMA: "schemas",
  OBJECT_LARGEOBJECT: "large objects"
};
function allPrivileges(objectClass, version) {
  return objectClasses[objectClass].all.filter(
    (privilege) => privilege !== "MAINTAIN" || (version ?? 0) >= maintainSince2
  );
}
function standingGrants(path, version) {
  if (path.length > 2) return [];
  const [role2, objectClass] = path;
  return [
    ...allPrivileges(objectClass, version).map((privilege) => `${privilege} TO ${quoteRole(role2)}`),
    ...objectClasses[objectClass].toPublic.map((privilege) => `${privilege} TO PUBLIC`)
  ];
}

// src/kinds/default-privileges/read.ts
var grantOption3 = " WITH GRANT OPTION";
var readDefaultPrivileges = ({ options, action }, context) => {
  const objectClass = classByObjectType[action.objtype];
  if (objectClass === void 0) return false;
  const named = (name) => (options ?? []).find(({ DefElem }) => DefElem.defname === name)?.DefElem.arg.List.items ?? [];
  const roles = named("roles").map(roleName);
  const schemas = named("schemas").map((schema2) => schema2.String.sval);
  for (const role2 of roles.length ? roles : ["CURRENT_USER"]) {
    for (const schema2 of schemas.length ? schemas : [void 0]) {
      apply([role2, ...schema2 === void 0 ? [] : [schema2], objectClass], action, context);
    }
  }
};
var dropUnchanged = (context) => {
  for (const id of context.ids("default privileges")) {
    const { address, props } = context.get(id);
    const standing = [...standingGrants(address.path, context.serverVersion)].sort();
    if ([...props.grants].sort().join("\n") === standing.join("\n")) context.remove(id);
  }
};
function apply(path, action, context) {
  const known6 = context.find("default privileges", path);
  const before = known6 === void 0 ? standingGrants(path, context.serverVersion) : context.get(known6).props.grants;
  const privileges = action.privileges?.map(({ AccessPriv }) => AccessPriv.priv_name.toUpperCase()) ?? allPrivileges(path.at(-1), context.serverVersion);
  const concerned = action.grantees.flatMap(
    (grantee) => privileges.map((privilege) => `${privilege} TO ${quoteRole(roleName(grantee))}`)
  );
  context.define(
    { kind: "default privileges", path },
    { grants: [...change(before, concerned, action)].sort() },
    { references: referencesOf(path, action.grantees) }
  );
}
function change(before, concerned, action) {
  const others2 = before.filter((grant2) => !concerned.includes(grant2.replace(grantOption3, "")));
  if (action.is_grant) {
    const kept = (grant2) => action.grant_option === true || before.includes(grant2 + grantOption3);
    return [...others2, ...concerned.map((grant2) => kept(grant2) ? grant2 + grantOption3 : grant2)];
  }
  if (action.grant_option !== true) return others2;
  const had = concerned.filter((grant2) => before.includes(grant2) || before.includes(grant2 + grantOption3));
  return [...others2, ...had];
}
function referencesOf(path, grantees) {
  return [
    ...path.length > 2 ? [{ kind: "schema", path: [path[1]] }] : [],
    ...[path[0], ...grantees.map(roleName)].map((role2) => ({ kind: "role", path: [role2] }))
  ];
}

// src/kinds/default-privileges/default-privileges.ts
var defaultPrivileges = defineKind({
  name: "default privileges",
  plural: "default privileges",
  section: "access",
  omittedWith: "grants",
  pathLength: 3,
  readers: { AlterDefaultPrivilegesStmt: readDefaultPrivileges },
  finish: dropUnchanged,
  properties: {
    grants: {
      label: "default grants",
      class: "access",
      format: "set",
      meaning: "Objects that the role creates from now on get these privileges; existing objects keep theirs.",
      equal: (from, to, pair) => compareDefaultGrants(from, to, pair),
      alter: ({ after, from, to }) => alterDefaultPrivileges(after.address, from, to)
    }
  },
  initialGrants,
  ddlName: ({ address: { path } }) => `DEFAULT PRIVILEGES ${scopeOf(path)} ON ${path.at(-1).toUpperCase()}`,
  create: ({ address, props }, { version }) => (objectClasses[address.path.at(-1)]?.since ?? 0) > version ? [{ sql: "", decision: `PostgreSQL ${version} has no default privileges on ${address.path.at(-1)}.` }] : alterDefaultPrivileges(address, standingGrants(address.path, version), props.grants),
  drop: ({ address, props }, { version }) => alterDefaultPrivileges(address, props.grants, standingGrants(address.path, version))
});

// src/kinds/domain/ddl.ts
function createDomain(object, context) {
  const { props, address, id } = object;
  const checks = context.children(id, "domain constraint");
  const name = quoteName(address.path);
  const print2 = (check) => `CONSTRAINT ${quoteIdentifier(check.address.path[2])} CHECK (${check.props.expression})`;
  const notNull = props.notNullName && context.version >= 17 ? `CONSTRAINT ${quoteIdentifier(props.notNullName)} ` : "";
  const clauses = [
    props.collation === void 0 ? "" : ` COLLATE ${props.collation}`,
    props.default === void 0 ? "" : ` DEFAULT ${props.default}`,
    props.notNull ? ` ${notNull}NOT NULL` : "",
    ...checks.filter((check) => check.props.validated).map((check) => ` ${print2(check)}`)
  ];
  return [
    { sql: `CREATE DOMAIN ${name} AS ${props.type}${clauses.join("")}` },
    ...checks.filter((check) => !check.props.validated).map((check) => ({ sql: `ALTER DOMAIN ${name} ADD ${print2(check)} NOT VALID` }))
  ];
}
function alterDomain(object, command, rest = {}) {
  return [{ sql: `ALTER DOMAIN ${quoteName(object.address.path)} ${command}`, ...rest }];
}

// src/kinds/domain/read.ts
var readDomain = (fields, context) => {
  const path = context.path(fields.domainname);
  const nodes = (fields.constraints ?? []).map((node) => node.Constraint);
  const byType = (type2) => nodes.find(({ contype }) => contype === type2);
  const notNull = byType("CONSTR_NOTNULL");
  const collation2 = fields.collClause?.collname;
  const type = context.type(fields.typeName);
  const places = [...nodes, fields.collClause].map(
    (node) => context.offset(node?.location ?? 0)
  );
  const id = context.define(
    { kind: "domain", path },
    {
      type,
      collation: collation2 && collationName(collation2, context),
      default: readDefault(byType("CONSTR_DEFAULT"), type, places, context),
      notNull: notNull !== void 0,
      notNullName: notNull?.conname
    }
  );
  return nodes.filter(({ contype }) => contype === "CONSTR_CHECK").every((node) => readCheck2(node, path, id, context));
};
var readAlterDomain = ({ subtype, typeName, def, name }, context) => {
  const path = context.path(typeName);
  const id = context.find("type", path);
  if (id === void 0 || context.get(id)?.address.kind !== "domain") return false;
  switch (subtype) {
    case "T": {
      const at = findWord(context.text, 0, "DEFAULT");
      const text = sliceExpression(context.text, at).text;
      const { type } = context.get(id).props;
      return context.update(id, {
        default: def && !isNullDefault(text, type) ? text : void 0
      });
    }
    case "N":
      return context.update(id, { notNull: false, notNullName: void 0 });
    case "O":
      return context.update(id, { notNull: true });
    case "C":
      if (def.Constraint.contype === "CONSTR_NOTNULL") {
        return context.update(id, { notNull: true, notNullName: def.Constraint.conname });
      }
      return readCheck2(def.Constraint, path, id, context);
    case "V":
      return context.update(objectId({ kind: "domain constraint", path: [...path, name] }), {
        validated: true
      });
    default:
      return false;
  }
};
function readCheck2(node, path, id, context) {
  return context.readElement("DomainConstraint", { ...node, domainPath: path, domainId: id }, context);
}
function readDefault(node, type, places, context) {
  if (!node) return void 0;
  const start = context.offset(node.location);
  const limit2 = Math.min(context.text.length, ...places.filter((place) => place > start));
  const text = sliceExpression(context.text, findWord(context.text, start, "DEFAULT"), { limit: limit2 }).text;
  return isNullDefault(text, type) ? void 0 : text;
}

// src/kinds/domain/replace.ts
function replaceDomain({ before, after }, context) {
  const users = [
    ...usersOf(before.id, context.other.objects.values()),
    ...usersOf(after.id, context.model.objects.values())
  ];
  if (users.length === 0) return "rebuild";
  const columns = users.filter((user) => user.address.kind === "column" && isMovable(user, users, context));
  if (columns.length < users.length) {
    const names3 = [...new Set(users.map((user) => `${user.address.kind} ${displayName(user.address)}`))].join(
      ", "
    );
    return [
      {
        sql: "",
        decision: `Domain ${quoteName(after.address.path)} gets another base type or collation, which PostgreSQL cannot change in place, and it is used by ${names3}. Make a new domain, move what uses the old one, and drop it.`
      }
    ];
  }
  const old = nameWithEnding(after.address.path[1], "_old");
  const name = quoteName(after.address.path);
  const moved = new Map(columns.map((column2) => [column2.id, column2]));
  const rest = { phase: "window" };
  return [
    { sql: `ALTER DOMAIN ${name} RENAME TO ${quoteIdentifier(old)}`, ...rest },
    ...createDomain(after, context).map((ddl) => ({ ...ddl, ...rest })),
    ...[...moved.values()].map(({ address }) => ({
      sql: `ALTER TABLE ${quoteName(address.path.slice(0, 2))} ALTER COLUMN ${quoteIdentifier(address.path[2])} TYPE ${name} USING ${quoteIdentifier(address.path[2])}::${after.props.type}`,
      ...rest,
      note: "Rewrites the table, and fails where a value does not fit the new type."
    })),
    {
      sql: `DROP DOMAIN ${quoteName([after.address.path[0], old])}`,
      because: "a base type cannot be altered; the new domain is there",
      ...rest
    }
  ];
}
function usersOf(id, objects) {
  return [...objects].filter((user) => user.references.includes(id) && user.parent !== id);
}
function isMovable(column2, users, { model, other }) {
  const id = objectId(column2.address);
  const both = model.objects.has(id) && other.objects.has(id) && users.filter((user) => user.id === id).length === 2;
  return both && column2.props.default === void 0;
}

// src/kinds/domain/domain.ts
var domain = defineKind({
  name: "domain",
  plural: "domains",
  section: "types",
  namespace: "type",
  objectTypes: ["OBJECT_DOMAIN", "OBJECT_TYPE"],
  readers: { CreateDomainStmt: readDomain, AlterDomainStmt: readAlterDomain },
  createsChildren: ["domain constraint"],
  properties: {
    type: {
      label: "base type",
      class: "structural",
      format: "type",
      meaning: "The base type decides which values the domain can hold and how they are stored.",
      alter: replaceDomain
    },
    collation: {
      label: "collation",
      class: "structural",
      meaning: "The collation decides how values sort and compare.",
      alter: replaceDomain
    },
    default: {
      label: "default",
      class: "structural",
      format: "expression",
      canon: ({ props }) => ({ columnType: props.type }),
      alter: ({ after, to }) => alterDomain(after, to === void 0 ? "DROP DEFAULT" : `SET DEFAULT ${to}`)
    },
    notNull: {
      label: "not null",
      class: "structural",
      meaning: "No column of the domain may hold NULL.",
      alter: ({ after, to }) => to ? alterDomain(after, "SET NOT NULL", {
        phase: "window",
        note: "Blocks writes to every table that uses the domain while all rows are checked."
      }) : alterDomain(after, "DROP NOT NULL")
    },
    notNullName: {
      label: "name of the NOT NULL constraint",
      class: "cosmetic",
      alter: ({ before, after, from, to }, { version }) => {
        if (version < 17 || !before.props.notNull || !after.props.notNull) return [];
        const initial = `${after.address.path[1]}_not_null`;
        const [old, next] = [from ?? initial, to ?? initial].map(quoteIdentifier);
        return old === next ? [] : alterDomain(after, `RENAME CONSTRAINT ${old} TO ${next}`);
      }
    }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"], defaultClass: "types" },
  ddlName: ({ address }) => `DOMAIN ${quoteName(address.path)}`,
  create: createDomain
});

// src/kinds/domain-constraint/read.ts
var readDomainConstraint = ({ domainPath, domainId, conname, location, skip_validation }, context) => {
  const at = findWord(context.text, context.offset(location), "CHECK");
  const slice = at < 0 ? void 0 : sliceParentheses(context.text, at);
  if (!slice) return false;
  const [schema2, domain2] = domainPath;
  const taken = (name2) => context.find("domain constraint", [schema2, domain2, name2]) !== void 0;
  const name = conname ?? chooseName(domain2, void 0, "check", taken);
  context.define(
    { kind: "domain constraint", path: [schema2, domain2, name] },
    { expression: stripParentheses(slice.text), validated: skip_validation !== true },
    { parent: domainId }
  );
  return true;
};

// src/kinds/domain-constraint/domain-constraint.ts
var domainConstraint = defineKind({
  name: "domain constraint",
  plural: "domain constraints",
  section: "constraints",
  pathLength: 3,
  objectTypes: ["OBJECT_DOMCONSTRAINT"],
  locate: (name, context) => {
    const [type, own] = name.List.items;
    return context.find("domain constraint", [...context.path(type), own.String.sval]);
  },
  readers: { DomainConstraint: readDomainConstraint },
  properties: {
    expression: {
      label: "expression",
      class: "structural",
      format: "expression",
      meaning: "It decides which values the domain takes.",
      alter: "rebuild"
    },
    validated: {
      label: "validated",
      class: "structural",
      meaning: "A constraint that is NOT VALID holds for new values; old ones may violate it.",
      alter: ({ after, to }) => to ? validate(after) : "rebuild"
    }
  },
  ddlName: (object) => `CONSTRAINT ${ownName2(object)} ON DOMAIN ${domainName(object)}`,
  create,
  drop: (object) => [
    { sql: `ALTER DOMAIN ${domainName(object)} DROP CONSTRAINT ${ownName2(object)}`, phase: "contract" }
  ],
  rename: (object, newName) => [
    {
      sql: `ALTER DOMAIN ${domainName(object)} RENAME CONSTRAINT ${ownName2(object)} TO ${quoteIdentifier(newName)}`
    }
  ]
});
function create(object, context) {
  const { expression, validated } = object.props;
  const add = `ALTER DOMAIN ${domainName(object)} ADD CONSTRAINT ${ownName2(object)} CHECK (${expression})`;
  if (!validated) return [{ sql: `${add} NOT VALID` }];
  if (context.style !== "online" || context.isNew(object.parent)) return [{ sql: add }];
  return [{ sql: `${add} NOT VALID`, phase: "not-valid" }, ...validate(object)];
}
function validate(object) {
  return [
    {
      sql: `ALTER DOMAIN ${domainName(object)} VALIDATE CONSTRAINT ${ownName2(object)}`,
      phase: "validate",
      transaction: "own"
    }
  ];
}
function ownName2({ address }) {
  return quoteIdentifier(address.path[2]);
}
function domainName({ address }) {
  return quoteName(address.path.slice(0, 2));
}

// src/kinds/enum/create-enum.ts
function createEnum({ address, props }) {
  return [
    { sql: `CREATE TYPE ${quoteName(address.path)} AS ENUM (${props.labels.map(quoteLiteral).join(", ")})` }
  ];
}

// src/kinds/enum/spare-name.ts
var longestName = 63;
function spareName(path, model) {
  const taken = new Set([...model.objects.values()].map(({ address }) => quoteName(address.path)));
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "_old" : `_old${n}`;
    let stem = path.at(-1);
    while (new TextEncoder().encode(stem + ending).length > longestName)
      stem = [...stem].slice(0, -1).join("");
    const spare = [...path.slice(0, -1), stem + ending];
    if (!taken.has(quoteName(spare))) return spare;
  }
}

// src/kinds/enum/users.ts
function findUsers(type, { other }) {
  const name = quoteName(type.address.path);
  const objects = [...other.objects.values()];
  const isOf = ({ props }) => props.type === name || props.type === `${name}[]`;
  const all2 = objects.filter((object) => object.address.kind === "column" && isOf(object));
  const columns = all2.filter((object) => !isInherited2(other, object));
  const attributes = objects.filter((object) => object.address.kind === "attribute" && isOf(object));
  const holders = new Set([...all2, ...attributes].flatMap(({ id, parent }) => [id, parent]));
  return {
    columns,
    attributes,
    others: objects.filter(({ id, address, references }) => {
      const named = references.includes(type.id) && !holders.has(id);
      return named && address.kind !== "column" && address.kind !== "attribute";
    }).map(({ id }) => id)
  };
}
function isInherited2(model, { address: { path } }) {
  const parents2 = parentPaths(findRelation(model, path.slice(0, 2)));
  return parents2.some((parent) => findColumn(model, parent, path[2]) !== void 0);
}
function keepsType(column2, { model }) {
  const later = model.objects.get(column2.id);
  return later?.props.type === column2.props.type;
}

// src/kinds/enum/replace-type.ts
function replaceType({ before, after, from, to }, context, kind2) {
  const type = quoteName(before.address.path);
  const users = findUsers(before, context);
  if (users.columns.length + users.attributes.length === 0) return "rebuild";
  const spare = spareName(before.address.path, context.other);
  const gone = users.columns.filter(({ id }) => !context.model.objects.has(id));
  const stay = users.columns.filter((column2) => !gone.includes(column2));
  const kept = stay.filter((column2) => keepsType(column2, context));
  const retyped = stay.filter((column2) => !kept.includes(column2));
  const steps = [
    { sql: `ALTER TYPE ${type} RENAME TO ${quoteIdentifier(spare.at(-1))}`, retypes: kept.map(({ id }) => id), rebuilds: users.others, without: gone.map(({ id }) => id) },
    ...createEnum(after),
    ...facets.filter(({ name }) => after.facets[name] !== void 0).flatMap(
      (facet) => facet.alter(after, void 0, after.facets[facet.name], kind2, context)
    ),
    ...byTable(kept).map(
      (columns) => ({
        sql: `ALTER TABLE ${quoteName(columns[0].address.path.slice(0, 2))} ${columns.flatMap((column2) => convert(column2, context)).join(", ")}`,
        ...removed(from, to)
      })
    ),
    ...users.attributes.map(({ address, props }) => ({
      sql: `ALTER TYPE ${quoteName(address.path.slice(0, 2))} ALTER ATTRIBUTE ${quoteIdentifier(address.path[2])} TYPE ${props.type}`
    })),
    { sql: `DROP TYPE ${quoteName(spare)}`, requires: retyped.map(({ id }) => id), because: "labels cannot go or move; the new type is there" }
  ];
  return steps.map((step) => ({ ...step, phase: "window" }));
}
function convert(column2, { model }) {
  const name = quoteIdentifier(column2.address.path[2]);
  const type = String(column2.props.type);
  const text = type.endsWith("[]") ? "text[]" : "text";
  const hadDefault = column2.props.default !== void 0;
  const standard = model.objects.get(column2.id)?.props.default;
  const alter4 = `ALTER COLUMN ${name}`;
  return [
    ...hadDefault ? [`${alter4} DROP DEFAULT`] : [],
    `${alter4} TYPE ${type} USING ${name}::${text}::${type}`,
    ...hadDefault && standard !== void 0 ? [`${alter4} SET DEFAULT ${standard}`] : []
  ];
}
function byTable(columns) {
  const tables = /* @__PURE__ */ new Map();
  for (const column2 of columns) {
    const table2 = quoteName(column2.address.path.slice(0, 2));
    tables.set(table2, [...tables.get(table2) ?? [], column2]);
  }
  return [...tables.values()];
}
function removed(from, to) {
  const gone = from.filter((label) => !to.includes(label)).map(quoteLiteral);
  if (gone.length === 0) return {};
  return {
    decision: `It fails while rows hold ${gone.join(", ")}: give them another label first. A label that was only renamed is changed without a rewrite by ALTER TYPE \u2026 RENAME VALUE.`
  };
}

// src/kinds/enum/alter-labels.ts
function alterLabels(change2, context, kind2) {
  const { after, from, to } = change2;
  const kept = to.filter((label) => from.includes(label));
  if (kept.join("\0") !== from.join("\0")) return replaceType(change2, context, kind2);
  const transaction = context.version < 12 ? "none" : "own";
  const present = [...from];
  const ddl = [];
  to.forEach((label, index) => {
    if (from.includes(label)) return;
    const place = index === present.length ? "" : ` BEFORE ${quoteLiteral(present[index])}`;
    present.splice(index, 0, label);
    ddl.push({
      sql: `ALTER TYPE ${quoteName(after.address.path)} ADD VALUE ${quoteLiteral(label)}${place}`,
      transaction
    });
  });
  return ddl;
}

// src/kinds/enum/enum.ts
var enumKind = defineKind({
  name: "enum",
  plural: "enums",
  section: "types",
  namespace: "type",
  objectTypes: ["OBJECT_TYPE"],
  readers: {
    CreateEnumStmt(fields, context) {
      const labels = (fields.vals ?? []).map(
        (value) => value.String.sval ?? ""
      );
      context.define({ kind: "enum", path: context.path(fields.typeName) }, { labels });
    }
  },
  properties: {
    labels: {
      label: "labels",
      class: "structural",
      format: "list",
      meaning: "The labels decide which values a column may hold, and their order decides how they sort.",
      alter: (change2, context) => alterLabels(change2, context, enumKind)
    }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"], defaultClass: "types" },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createEnum
});

// src/kinds/event-trigger/ddl.ts
function createEventTrigger({ address, props }) {
  const tags = props.tags.length === 0 ? "" : `
    WHEN TAG IN (${props.tags.map(quoteLiteral).join(", ")})`;
  return [
    {
      sql: `CREATE EVENT TRIGGER ${quoteIdentifier(address.path[0])} ON ${quoteIdentifier(props.event)}${tags}
    EXECUTE FUNCTION ${props.function}()`
    }
  ];
}
function stateWords(state) {
  if (state === "disabled") return "DISABLE";
  return state === void 0 ? "ENABLE" : `ENABLE ${state.toUpperCase()}`;
}

// src/kinds/event-trigger/read.ts
var readEventTrigger = (fields, context) => {
  const filters = (fields.whenclause ?? []).map(({ DefElem }) => DefElem);
  if (filters.some(({ defname }) => defname !== "tag")) return false;
  const items = filters[0]?.arg.List.items ?? [];
  const names3 = createNameReader(context);
  const id = context.define(
    { kind: "event trigger", path: [fields.trigname] },
    {
      event: fields.eventname,
      tags: items.map((node) => node.String.sval.toUpperCase()),
      function: names3.name("routine", fields.funcname),
      state: void 0
    },
    { references: names3.references }
  );
  if (findWord(context.text, 0, "PROCEDURE") >= 0) context.used("N23", id);
};
var states = {
  O: void 0,
  D: "disabled",
  R: "replica",
  A: "always"
};
var readEventTriggerState = ({ trigname, tgenabled }, context) => context.update(objectId({ kind: "event trigger", path: [trigname] }), {
  state: states[tgenabled]
});

// src/kinds/event-trigger/event-trigger.ts
var eventTrigger = defineKind({
  name: "event trigger",
  plural: "event triggers",
  section: "triggers",
  pathLength: 1,
  objectTypes: ["OBJECT_EVENT_TRIGGER"],
  outsideSchemas: true,
  readers: { CreateEventTrigStmt: readEventTrigger, AlterEventTrigStmt: readEventTriggerState },
  properties: {
    event: { label: "event", class: "structural", alter: "rebuild" },
    tags: {
      label: "command tags",
      class: "structural",
      format: "set",
      meaning: "It fires for these commands alone.",
      alter: "rebuild"
    },
    function: { label: "function", class: "structural", alter: "rebuild" },
    state: {
      label: "state",
      class: "structural",
      meaning: "A disabled trigger does nothing; a replica trigger fires only where changes are replicated.",
      alter: ({ after }) => stateDdl(after)
    }
  },
  firesOnDdl: true,
  ddlName: ({ address }) => `EVENT TRIGGER ${quoteIdentifier(address.path[0])}`,
  create: (object) => [
    ...createEventTrigger(object),
    ...object.props.state === void 0 ? [] : stateDdl(object)
  ]
});
function stateDdl({ address, props }) {
  return [{ sql: `ALTER EVENT TRIGGER ${quoteIdentifier(address.path[0])} ${stateWords(props.state)}` }];
}

// src/kinds/extension/read.ts
var languageHome = "pg_catalog";
var readExtension = (fields, context) => {
  const options = optionsOf(fields.options);
  const text = (name) => options.has(name) ? optionText(options.get(name)) : void 0;
  const isLanguage = findWord(context.text, 0, "EXTENSION", "LANGUAGE") === findWord(context.text, 0, "LANGUAGE");
  const schema2 = text("schema") ?? (isLanguage ? languageHome : void 0);
  const references = schema2 === void 0 ? [] : [{ kind: "schema", path: [schema2] }];
  context.define(
    { kind: "extension", path: [fields.extname] },
    { schema: schema2, version: text("new_version") },
    { references }
  );
};
var addPlpgsql = (context) => {
  context.define(
    { kind: "extension", path: ["plpgsql"] },
    { schema: languageHome, version: void 0 }
  );
};

// src/kinds/extension/extension.ts
var sameWhereTold = (from, to) => from === void 0 || to === void 0 || from === to;
var extension = defineKind({
  name: "extension",
  plural: "extensions",
  section: "extensions",
  pathLength: 1,
  objectTypes: ["OBJECT_EXTENSION"],
  readers: { CreateExtensionStmt: readExtension },
  implicit: addPlpgsql,
  outsideSchemas: true,
  // CREATE EXTENSION sets the comment, whose text changes with the version.
  meaninglessFacets: { comment: "N33" },
  properties: {
    schema: {
      label: "schema",
      class: "structural",
      meaning: "Queries that do not name it find the objects of the extension only through the search path.",
      equal: sameWhereTold,
      alter: ({ after, to }) => statement(
        `ALTER EXTENSION ${quoteIdentifier(after.address.path[0])} SET SCHEMA ${quoteIdentifier(to)}`,
        {
          decision: "PostgreSQL moves only relocatable extensions; others must be dropped and created again."
        }
      )
    },
    version: {
      label: "version",
      class: "structural",
      equal: sameWhereTold,
      alter: ({ after, to }) => statement(
        `ALTER EXTENSION ${quoteIdentifier(after.address.path[0])} UPDATE TO ${quoteLiteral(to)}`
      )
    }
  },
  ddlName: ({ address }) => `EXTENSION ${quoteIdentifier(address.path[0])}`,
  create: ({ address, props }) => statement(
    `CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(address.path[0])}${props.schema === void 0 ? "" : ` WITH SCHEMA ${quoteIdentifier(props.schema)}`}${props.version === void 0 ? "" : ` VERSION ${quoteLiteral(props.version)}`}`
  )
});

// src/kinds/external-object/external-object.ts
var words = {
  OBJECT_AGGREGATE: "AGGREGATE",
  OBJECT_COLLATION: "COLLATION",
  OBJECT_COLUMN: "COLUMN",
  OBJECT_DOMAIN: "DOMAIN",
  OBJECT_EVENT_TRIGGER: "EVENT TRIGGER",
  OBJECT_EXTENSION: "EXTENSION",
  OBJECT_FDW: "FOREIGN DATA WRAPPER",
  OBJECT_FOREIGN_SERVER: "SERVER",
  OBJECT_FOREIGN_TABLE: "FOREIGN TABLE",
  OBJECT_FUNCTION: "FUNCTION",
  OBJECT_INDEX: "INDEX",
  OBJECT_LANGUAGE: "LANGUAGE",
  OBJECT_MATVIEW: "MATERIALIZED VIEW",
  OBJECT_OPERATOR: "OPERATOR",
  OBJECT_PROCEDURE: "PROCEDURE",
  OBJECT_PUBLICATION: "PUBLICATION",
  OBJECT_ROUTINE: "ROUTINE",
  OBJECT_SCHEMA: "SCHEMA",
  OBJECT_SEQUENCE: "SEQUENCE",
  OBJECT_TABLE: "TABLE",
  OBJECT_TYPE: "TYPE",
  OBJECT_VIEW: "VIEW"
};
var privilegesByWord = {
  TABLE: {
    all: (version) => [
      ...["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"],
      ...(version ?? 0) >= 17 ? ["MAINTAIN"] : []
    ],
    toPublic: []
  },
  SEQUENCE: { all: () => ["SELECT", "UPDATE", "USAGE"], toPublic: [] },
  FUNCTION: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"] },
  PROCEDURE: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"] },
  ROUTINE: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"] },
  TYPE: { all: () => ["USAGE"], toPublic: ["USAGE"] },
  DOMAIN: { all: () => ["USAGE"], toPublic: ["USAGE"] },
  LANGUAGE: { all: () => ["USAGE"], toPublic: ["USAGE"] },
  SCHEMA: { all: () => ["USAGE", "CREATE"], toPublic: [] },
  "FOREIGN DATA WRAPPER": { all: () => ["USAGE"], toPublic: [] },
  SERVER: { all: () => ["USAGE"], toPublic: [] }
};
var externalObject = defineKind({
  name: "external object",
  plural: "external objects",
  section: "access",
  unspoken: () => ({}),
  pathLength: 1,
  readers: {},
  properties: {},
  adopt(objectType, name, context) {
    const word2 = words[objectType];
    if (word2 === void 0) return void 0;
    return context.define({ kind: "external object", path: [word2, printName(name, context)] }, {});
  },
  privileges: ({ path }) => privilegesByWord[path[0]],
  ddlName: ({ address: { path } }) => `${path[0]} ${path[1]}`,
  create: () => [],
  drop: () => []
});
function printName(name, context) {
  const call = name.ObjectWithArgs;
  if (call) {
    const types = (call.objargs ?? []).map(({ TypeName }) => context.type(TypeName));
    return `${quoteName(context.path(call.objname))}(${types.join(", ")})`;
  }
  if (name.TypeName) return context.type(name.TypeName);
  return quoteName(context.path(name, name.String ? 1 : 2));
}

// src/kinds/foreign-data-wrapper/foreign-data-wrapper.ts
var readWrapper = (fields, context) => {
  const functions2 = {};
  const references = [];
  for (const { DefElem: element } of fields.func_options ?? []) {
    if (element.arg === void 0) continue;
    const path = context.path(definitionNames(element.arg).map((sval) => ({ String: { sval } })));
    functions2[element.defname] = quoteName(path);
    const id = context.find("routine", path);
    if (id !== void 0) references.push(context.get(id).address);
  }
  const { handler, validator, ...unknown2 } = functions2;
  if (Object.keys(unknown2).length > 0) return false;
  context.define(
    { kind: "foreign data wrapper", path: [fields.fdwname] },
    { handler, validator, options: sealOptions(definitionMap(fields.options)) },
    { references }
  );
};
var foreignDataWrapper = defineKind({
  name: "foreign data wrapper",
  plural: "foreign data wrappers",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_FDW"],
  outsideSchemas: true,
  readers: { CreateFdwStmt: readWrapper },
  properties: {
    handler: {
      label: "handler",
      class: "structural",
      meaning: "Foreign tables behave as the handler says.",
      alter: ({ after, to }) => alter2(after.address.path[0], to === void 0 ? "NO HANDLER" : `HANDLER ${to}`)
    },
    validator: {
      label: "validator",
      class: "structural",
      alter: ({ after, to }) => alter2(after.address.path[0], to === void 0 ? "NO VALIDATOR" : `VALIDATOR ${to}`)
    },
    options: {
      label: "options",
      class: "structural",
      format: "options",
      alter: ({ after, from, to }) => alter2(
        after.address.path[0],
        alterGenericOptions(unsealOptions(from), unsealOptions(to)),
        fillIn(secretOptionNames(changedOptions(from, to)))
      )
    }
  },
  privileges: { all: () => ["USAGE"], toPublic: [] },
  ddlName: ({ address }) => `FOREIGN DATA WRAPPER ${quoteIdentifier(address.path[0])}`,
  create({ address, props: { handler, validator, options } }) {
    const decision = fillIn(secretOptionNames(options));
    const functions2 = `${handler ? ` HANDLER ${handler}` : ""}${validator ? ` VALIDATOR ${validator}` : ""}`;
    const sql = `CREATE FOREIGN DATA WRAPPER ${quoteIdentifier(address.path[0])}${functions2}${printGenericOptions(unsealOptions(options))}`;
    return [{ sql, ...decision }];
  }
});
function alter2(name, clause, decision = {}) {
  return [{ sql: `ALTER FOREIGN DATA WRAPPER ${quoteIdentifier(name)} ${clause}`, ...decision }];
}

// src/kinds/inheritance-ddl.ts
function alterParents(table2, from, to) {
  const before = from.map(quoteName);
  const after = to.map(quoteName);
  const kept = before.filter((name) => after.includes(name));
  let same = 0;
  while (same < kept.length && kept[same] === after[same]) same++;
  const lost = before.filter((name) => !kept.slice(0, same).includes(name));
  const leave = (name) => ({ sql: `ALTER ${table2} NO INHERIT ${name}` });
  return [
    ...lost.filter((name) => after.includes(name)).map(leave),
    ...after.slice(same).map((name) => ({ sql: `ALTER ${table2} INHERIT ${name}` })),
    // A column that no parent gives for a while becomes the table's own, so that a parent goes after the new ones came.
    ...lost.filter((name) => !after.includes(name)).map(leave)
  ];
}

// src/kinds/relation-privileges.ts
var maintainSince3 = 17;
var all = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"];
var relationPrivileges = {
  all: (version) => (version ?? 0) >= maintainSince3 ? [...all, "MAINTAIN"] : all,
  toPublic: [],
  defaultClass: "tables"
};

// src/kinds/foreign-table/create.ts
function createForeignTable(table2, context) {
  const { server: server2, options, inherits } = table2.props;
  const columns = context.children(table2.id, "column").filter((column2) => column2.props.declared === true);
  const elements = columns.map(
    (column2) => columnDefinition(column2, { default: !defersDefault(column2, context), notNull: true }, context)
  );
  const list = elements.length ? ` (
    ${elements.join(",\n    ")}
)` : " ()";
  const parents2 = inherits.length ? ` INHERITS (${inherits.map(quoteName).join(", ")})` : "";
  const name = quoteName(table2.address.path);
  return [
    {
      sql: `CREATE FOREIGN TABLE ${name}${list}${parents2} SERVER ${quoteIdentifier(server2)}${printGenericOptions(options)}`,
      requires: [...new Set(columns.flatMap((column2) => definitionRequires(column2, context)))]
    },
    ...attachPartition(table2, context)
  ];
}

// src/kinds/read-relation-elements.ts
function readElements(elements, tablePath, tableId, context) {
  const read = (element) => {
    const [[key, fields]] = Object.entries(element);
    return context.readElement(key, { ...fields, tablePath, tableId }, context);
  };
  const columns = elements.filter((element) => element.ColumnDef);
  const others2 = elements.filter((element) => !element.ColumnDef);
  return [...columns, ...others2].map(read).every(Boolean);
}
function canReadElements(elements) {
  return elements.every((element) => element.ColumnDef || element.Constraint);
}
function copyParentColumns(parent, tablePath, tableId, context) {
  const parentId = context.find("relation", parent);
  if (parentId === void 0) return;
  for (const id of context.children(parentId)) {
    const column2 = context.get(id);
    if (column2?.address.kind !== "column") continue;
    const name = column2.address.path.at(-1);
    if (context.get(columnId(tablePath, name))) continue;
    const props = { ...column2.props, identity: void 0, identityName: void 0, identityOptions: {} };
    context.define(
      { kind: "column", path: [...tablePath, name] },
      { ...props, notNullName: void 0 },
      { parent: tableId, references: [column2.address], tree: {} }
    );
  }
}

// src/kinds/foreign-table/read.ts
var readForeignTable = (fields, context) => {
  const { base } = fields;
  const elements = base.tableElts ?? [];
  if (!canReadElements(elements)) return false;
  const path = context.path(base.relation);
  const parents2 = (base.inhRelations ?? []).map(
    ({ RangeVar }) => context.path(RangeVar)
  );
  const isPartition = base.partbound !== void 0;
  const id = context.define(
    { kind: "foreign table", path },
    {
      server: fields.servername,
      options: definitionMap(fields.options),
      partitionOf: isPartition ? parents2[0] : void 0,
      bound: isPartition ? sliceBound(base.partbound, context) : void 0,
      inherits: isPartition ? [] : parents2
    },
    {
      references: [{ kind: "server", path: [fields.servername] }],
      tree: { ...base, tableElts: void 0 }
    }
  );
  if (isPartition) copyParentColumns(parents2[0], path, id, context);
  return readElements(elements, path, id, context);
};
var readForeignOptions = (fields, context) => context.update(
  context.find("relation", context.path(fields.statement.relation)),
  ({ options }) => ({ options: { ...options, ...definitionMap(fields.def.List.items) } })
);

// src/kinds/foreign-table/foreign-table.ts
var foreignTable = defineKind({
  name: "foreign table",
  plural: "foreign tables",
  section: "tables",
  namespace: "relation",
  objectTypes: ["OBJECT_FOREIGN_TABLE"],
  readers: {
    CreateForeignTableStmt: readForeignTable,
    "AlterTableStmt/AT_GenericOptions": readForeignOptions
  },
  properties: {
    server: {
      label: "server",
      class: "structural",
      meaning: "The rows of another server come instead.",
      alter: "rebuild"
    },
    options: {
      label: "options",
      class: "structural",
      format: "options",
      meaning: "They tell the foreign-data wrapper which rows are meant.",
      alter: ({ after, from, to }) => [
        { sql: `ALTER FOREIGN TABLE ${quoteName(after.address.path)} ${alterGenericOptions(from, to)}` }
      ]
    },
    partitionOf: {
      label: "partition of",
      class: "structural",
      format: "list",
      alter: ({ before, after }, context) => alterPlacement(before, after, context)
    },
    bound: {
      label: "partition bound",
      class: "structural",
      format: "sql",
      equal: (from, to, pair) => compareBounds(from, to, pair),
      alter: ({ before, after }, context) => alterPlacement(before, after, context)
    },
    inherits: {
      label: "inherits",
      class: "structural",
      format: "list",
      alter: ({ after, from, to }, context) => alterParents(context.ddlName(after), from, to)
    }
  },
  privileges: relationPrivileges,
  parts: ["column"],
  ddlName: ({ address }) => `FOREIGN TABLE ${quoteName(address.path)}`,
  create: createForeignTable
});

// src/kinds/depends-on-extension.ts
var readExtensionDependence = ({ objectType, object, relation, extname, remove }, context) => {
  const names3 = object?.List?.items;
  const table2 = relation ? context.path(relation) : [];
  const path = names3 ? [...table2, ...names3.map((name2) => name2.String.sval)] : table2;
  const id = context.locate(
    objectType,
    object?.ObjectWithArgs ? object : path.map((sval) => ({ String: { sval } }))
  );
  const name = extname.sval;
  return context.update(id, ({ extensions = [] }) => {
    const others2 = extensions.filter((other) => other !== name);
    return { extensions: remove ? others2 : [...others2, name] };
  });
};
function createExtensionDependence(object, context) {
  return dependOn(object, object.props.extensions, context);
}
function alterExtensions({ after, from, to }, context) {
  const gone = from.filter((name2) => !to.includes(name2));
  if (gone.length > 0 && context.version < 13) return "rebuild";
  const name = context.ddlName(after);
  return [
    ...gone.map((extension2) => ({
      sql: `ALTER ${name} NO DEPENDS ON EXTENSION ${quoteIdentifier(extension2)}`
    })),
    ...dependOn(
      after,
      to.filter((extension2) => !from.includes(extension2)),
      context
    )
  ];
}
function dependOn(object, extensions, context) {
  const name = context.ddlName(object);
  return extensions.map((extension2) => ({
    sql: `ALTER ${name} DEPENDS ON EXTENSION ${quoteIdentifier(extension2)}`,
    requires: [objectId({ kind: "extension", path: [extension2] })]
  }));
}

// src/kinds/routine/read-function-only.ts
var quickLanguages = /* @__PURE__ */ new Set(["c", "internal"]);
var quickCost = 1;
var usualCost = 100;
var usualRows = 1e3;
function readFunctionOnly(options, language2, returns) {
  const text = (name) => options.has(name) ? optionText(options.get(name)) : void 0;
  const volatility = text("volatility")?.toLowerCase();
  const parallel = text("parallel")?.toLowerCase();
  const support = options.get("support")?.List?.items;
  return {
    window: optionFlag(options, "window") ?? false,
    volatility: volatility === "volatile" ? void 0 : volatility,
    strict: optionFlag(options, "strict") ?? false,
    leakproof: optionFlag(options, "leakproof") ?? false,
    parallel: parallel === "unsafe" ? void 0 : parallel,
    cost: unless(text("cost"), defaultCost(language2)),
    rows: unless(text("rows"), returnsSet(returns) ? usualRows : 0),
    support: support && quoteName(support.map((name) => name.String.sval))
  };
}
function defaultCost(language2) {
  return quickLanguages.has(language2) ? quickCost : usualCost;
}
var defaultRows = usualRows;
function returnsSet(returns) {
  return /^(?:SETOF |TABLE\()/.test(returns);
}
function unless(value, standard) {
  return value === void 0 || Number(value) === standard ? void 0 : String(Number(value));
}

// src/kinds/routine/read-settings.ts
var quotedLists = /* @__PURE__ */ new Set([
  "local_preload_libraries",
  "search_path",
  "session_preload_libraries",
  "shared_preload_libraries",
  "temp_tablespaces",
  "unix_socket_directories"
]);
var fromCurrent = "FROM CURRENT";
function readSettings(clauses) {
  const settings2 = {};
  for (const { kind: kind2, name, args = [] } of clauses) {
    const key = name.includes(".") ? name : name.toLowerCase();
    if (kind2 === "VAR_SET_CURRENT") settings2[key] = fromCurrent;
    else if (kind2 === "VAR_SET_DEFAULT" || kind2 === "VAR_RESET") delete settings2[key];
    else if (kind2 === "VAR_SET_VALUE") {
      const values = args.map(readValue);
      if (values.some((value) => value === void 0)) return void 0;
      settings2[key] = quotedLists.has(key) ? values.map((value) => quoteLiteral(value)).join(", ") : quoteLiteral(values.join(", "));
    } else return void 0;
  }
  return settings2;
}
function readValue({ A_Const: constant }) {
  if (constant?.sval) return constant.sval.sval ?? "";
  if (constant?.ival) return String(constant.ival.ival ?? 0);
  if (constant?.fval) return constant.fval.fval;
  if (constant?.boolval) return String(constant.boolval.boolval ?? false);
  return void 0;
}

// src/kinds/routine/attribute-clauses.ts
function attributeClauses(props) {
  return [
    props.volatility?.toUpperCase() ?? "",
    props.strict ? "STRICT" : "",
    props.securityDefiner ? "SECURITY DEFINER" : "",
    props.leakproof ? "LEAKPROOF" : "",
    props.cost === void 0 ? "" : `COST ${props.cost}`,
    props.rows === void 0 ? "" : `ROWS ${props.rows}`,
    props.support === void 0 ? "" : `SUPPORT ${props.support}`,
    props.parallel === void 0 ? "" : `PARALLEL ${props.parallel.toUpperCase()}`,
    ...Object.entries(props.settings).map(printSetting)
  ].filter(Boolean);
}
function attributeChanges(from, to) {
  if (from.support !== void 0 && to.support === void 0) return void 0;
  const rows = to.rows ?? (returnsSet(to.returns ?? "") ? String(defaultRows) : void 0);
  const clauses = [
    [from.volatility !== to.volatility, (to.volatility ?? "volatile").toUpperCase()],
    [from.strict !== to.strict, to.strict ? "STRICT" : "CALLED ON NULL INPUT"],
    [from.securityDefiner !== to.securityDefiner, `SECURITY ${to.securityDefiner ? "DEFINER" : "INVOKER"}`],
    [from.leakproof !== to.leakproof, to.leakproof ? "LEAKPROOF" : "NOT LEAKPROOF"],
    [from.cost !== to.cost, `COST ${to.cost ?? defaultCost(to.language)}`],
    [from.rows !== to.rows && rows !== void 0, `ROWS ${rows}`],
    [from.support !== to.support, `SUPPORT ${to.support}`],
    [from.parallel !== to.parallel, `PARALLEL ${(to.parallel ?? "unsafe").toUpperCase()}`]
  ];
  const reset = Object.keys(from.settings).filter((name) => !Object.hasOwn(to.settings, name));
  const set = Object.entries(to.settings).filter(([name, value]) => from.settings[name] !== value);
  return [
    ...clauses.filter(([differs]) => differs).map(([, clause]) => clause),
    ...reset.map((name) => `RESET ${settingName(name)}`),
    ...set.map(printSetting)
  ];
}
function printSetting([name, value]) {
  return value === fromCurrent ? `SET ${settingName(name)} ${value}` : `SET ${settingName(name)} TO ${value}`;
}
function settingName(name) {
  return quoteName(name.split("."));
}

// src/kinds/routine/can-replace.ts
function canReplace(from, to) {
  const before = inputs(from);
  const after = inputs(to);
  return (from.window ?? false) === (to.window ?? false) && compareTypes(from.returns ?? "", to.returns ?? "").equal && before.length === after.length && before.every(({ name }, index) => name === "" || name === after[index].name) && before.every(({ hasDefault: hasDefault2 }, index) => !hasDefault2 || after[index].hasDefault) && outputs(from) === outputs(to);
}
function inputs(props) {
  return props.argumentModes.flatMap(
    (mode, index) => mode === "OUT" ? [] : [{ name: props.argumentNames[index], hasDefault: props.argumentDefaults[index] !== "" }]
  );
}
function outputs(props) {
  const indexes = [...props.argumentModes.keys()].filter((index) => /OUT$/.test(props.argumentModes[index]));
  const isRecord = props.returns === void 0 || /^(?:SETOF )?record$/.test(props.returns);
  if (!isRecord) return "";
  return JSON.stringify(indexes.map((index) => [props.argumentNames[index], props.argumentTypes[index]]));
}

// src/kinds/routine/print-routine.ts
function routineName({ address }) {
  return `${quoteName(address.path)}${address.signature ?? "()"}`;
}
function printRoutine({ address, props }, orReplace) {
  const word2 = props.returns === void 0 ? "PROCEDURE" : "FUNCTION";
  const transforms = props.transforms.map((type) => `FOR TYPE ${type}`).join(", ");
  const attributes = [
    `LANGUAGE ${quoteIdentifier(props.language)}`,
    transforms && `TRANSFORM ${transforms}`,
    props.window ? "WINDOW" : "",
    ...attributeClauses(props)
  ].filter(Boolean);
  const head = `CREATE ${orReplace ? "OR REPLACE " : ""}${word2} ${quoteName(address.path)}(${printArguments2(props)})`;
  const returns = props.returns === void 0 ? "" : ` RETURNS ${props.returns}`;
  return `${head}${returns}
    ${attributes.join(" ")}
    ${printBody(props)}`;
}
function printArguments2(props) {
  const { argumentNames, argumentModes, argumentTypes: argumentTypes2, argumentDefaults } = props;
  return argumentTypes2.map((type, index) => {
    const mode = argumentModes[index] === "IN" ? "" : `${argumentModes[index]} `;
    const name = argumentNames[index] ? `${quoteIdentifier(argumentNames[index])} ` : "";
    const value = argumentDefaults[index] ? ` DEFAULT ${argumentDefaults[index]}` : "";
    return `${mode}${name}${type}${value}`;
  }).join(", ");
}
function printBody({ body, parsedBody, library, symbol }) {
  if (library !== void 0) return `AS ${quoteLiteral(library)}, ${quoteLiteral(symbol ?? "")}`;
  return parsedBody ? body ?? "" : `AS ${quoteDollar(body ?? "")}`;
}

// src/kinds/routine/alter-routine.ts
var definition = [
  "argumentNames",
  "argumentModes",
  "argumentTypes",
  "argumentDefaults",
  "returns",
  "language",
  "body",
  "parsedBody",
  "library",
  "symbol",
  "transforms",
  "window"
];
function alterRoutine({
  before,
  after
}, context) {
  const sameDefinition = definition.every(
    (name) => JSON.stringify(before.props[name]) === JSON.stringify(after.props[name])
  );
  const changes = sameDefinition ? attributeChanges(before.props, after.props) : void 0;
  if (changes) {
    return changes.length === 0 ? [] : [{ sql: `ALTER ${context.ddlName(after)} ${changes.join(" ")}` }];
  }
  if (!canReplace(before.props, after.props)) return "rebuild";
  return [{ sql: printRoutine(after, true), ...versionDecision(after, context) }];
}
function createRoutine(object, context) {
  return [
    { sql: printRoutine(object, false), ...versionDecision(object, context) },
    ...createExtensionDependence(object, context)
  ];
}
var parsedBodySince = 14;
var procedureOutputSince = 14;
function versionDecision({ props }, { version }) {
  if (props.parsedBody && version < parsedBodySince) {
    return { decision: `PostgreSQL ${version} takes no SQL-standard body; write it as a string.` };
  }
  if (props.returns === void 0 && props.argumentModes.includes("OUT") && version < procedureOutputSince) {
    return { decision: `PostgreSQL ${version} has no OUT arguments of procedures; make them INOUT.` };
  }
  return {};
}

// src/kinds/routine/read-body.ts
function readBody(fields, language2, context) {
  const none = { body: void 0, parsedBody: false, library: void 0, symbol: void 0 };
  const options = (fields.options ?? []).map(({ DefElem }) => DefElem);
  if (fields.sql_body) {
    const start = parsedBodyStart(options, context);
    return start < 0 ? void 0 : { ...none, body: context.text.slice(start).trim(), parsedBody: true };
  }
  const items = options.find(({ defname }) => defname === "as")?.arg.List.items ?? [];
  const [first, second] = items.map((node) => node.String.sval ?? "");
  if (language2 === "c") {
    return { ...none, library: first, symbol: second ?? fields.funcname.at(-1).String.sval };
  }
  return second === void 0 ? { ...none, body: first } : void 0;
}
function parsedBodyStart(options, context) {
  const after = Math.max(0, ...options.map(({ location }) => context.offset(location)));
  const word2 = findWord(context.text, after, "BEGIN", "RETURN");
  if (word2 < 0) return word2;
  return word2 - (/BEGIN$/i.test(context.text.slice(0, word2)) ? "BEGIN" : "RETURN").length;
}

// src/kinds/routine/read-routine.ts
var known2 = "as cost language leakproof parallel rows security set strict support transform volatility window".split(
  " "
);
function readRoutine(fields, context) {
  const options = optionsOf(fields.options);
  if (!knowsOptions(options, known2)) return false;
  const language2 = options.has("language") ? optionText(options.get("language")).toLowerCase() : "sql";
  const clauses = (fields.options ?? []).filter(({ DefElem }) => DefElem.defname === "set");
  const settings2 = readSettings(clauses.map(({ DefElem }) => DefElem.arg.VariableSetStmt));
  const body = readBody(fields, language2, context);
  if (!settings2 || !body) return false;
  const list = readArguments(fields.parameters, context);
  const transforms = options.get("transform")?.List.items ?? [];
  const props = {
    argumentNames: list.map(({ name }) => name),
    argumentModes: list.map(({ mode }) => mode),
    argumentTypes: list.map(({ type }) => type),
    argumentDefaults: list.map((argument) => argument.default),
    language: language2,
    ...body,
    transforms: transforms.map(({ TypeName }) => argumentType(TypeName, context)),
    securityDefiner: optionFlag(options, "security") ?? false,
    settings: settings2,
    extensions: []
  };
  const types = list.filter(isInput).map(({ type }) => type);
  const address = { path: context.path(fields.funcname), signature: routineSignature(types) };
  const definition2 = { references: [{ kind: "language", path: [language2] }] };
  if (fields.is_procedure) {
    context.define({ kind: "procedure", ...address }, props, definition2);
    return true;
  }
  const returns = readReturns(
    fields,
    list.filter(({ mode }) => /OUT$/.test(mode)).map(({ type }) => type),
    context
  );
  const only2 = { returns, ...readFunctionOnly(options, language2, returns) };
  context.define({ kind: "function", ...address }, { ...props, ...only2 }, definition2);
  return true;
}
function readReturns(fields, outputs2, context) {
  const columns = (fields.parameters ?? []).map(({ FunctionParameter }) => FunctionParameter).filter(({ mode }) => mode === "FUNC_PARAM_TABLE").map(({ name, argType }) => `${quoteIdentifier(name)} ${argumentType(argType, context)}`);
  if (columns.length > 0) return `TABLE(${columns.join(", ")})`;
  if (fields.returnType) return argumentType(fields.returnType, context);
  return outputs2.length === 1 ? outputs2[0] : outputs2.length === 0 ? "void" : "record";
}

// src/kinds/routine/compare-defaults.ts
function compareDefaults2(from, to, types, strict) {
  const rules = /* @__PURE__ */ new Set();
  const equal = from.length === to.length && from.every((before, index) => {
    const after = to[index];
    if (before === after) return true;
    if (before === "" || after === "") return false;
    const result = compareExpressions(before, after, { columnType: types[index], strict });
    for (const rule2 of result.rules) rules.add(rule2);
    return result.equal;
  });
  return { equal, rules: equal ? [...rules] : [] };
}

// src/kinds/routine/routine-properties.ts
var routineProperties = {
  argumentNames: {
    label: "argument names",
    class: "structural",
    format: "list",
    meaning: "Callers may pass arguments by name.",
    alter: alterRoutine
  },
  argumentModes: {
    label: "argument modes",
    class: "structural",
    format: "list",
    meaning: "The modes decide what a caller passes and what it gets back.",
    alter: alterRoutine
  },
  argumentTypes: { label: "argument types", class: "structural", format: "list", alter: alterRoutine },
  argumentDefaults: {
    label: "argument defaults",
    class: "structural",
    format: "list",
    meaning: "Callers may leave out the arguments that have a default.",
    equal: (from, to, { after, strict }) => compareDefaults2(from, to, after.props.argumentTypes, strict),
    alter: alterRoutine
  },
  language: { label: "language", class: "structural", alter: alterRoutine },
  body: {
    label: "body",
    class: "structural",
    format: "body",
    equal: (from, to, { after, strict }) => from === to || !strict && compareBodies(from ?? "", to ?? "", after.props.language),
    alter: alterRoutine
  },
  parsedBody: {
    label: "body parsed when created",
    class: "structural",
    meaning: "The server tracks what a parsed body uses, and fixes names and types when it is created.",
    alter: alterRoutine
  },
  library: { label: "shared library", class: "structural", alter: alterRoutine },
  symbol: { label: "library function", class: "structural", alter: alterRoutine },
  transforms: { label: "type transforms", class: "structural", format: "set", alter: alterRoutine },
  securityDefiner: {
    label: "security definer",
    class: "access",
    meaning: "It runs with the rights of its owner instead of those of the caller.",
    alter: alterRoutine
  },
  settings: {
    label: "settings",
    class: "structural",
    format: "options",
    meaning: "They hold while the routine runs; search_path decides which objects its names mean.",
    alter: alterRoutine
  },
  extensions: {
    label: "depends on extensions",
    class: "structural",
    format: "set",
    meaning: "It is dropped together with them.",
    alter: alterExtensions
  }
};

// src/kinds/function/function.ts
var functionKind = defineKind({
  name: "function",
  plural: "functions",
  section: "routines",
  namespace: "routine",
  objectTypes: ["OBJECT_FUNCTION", "OBJECT_ROUTINE"],
  locate: locateRoutine("function"),
  readers: {
    CreateFunctionStmt: readRoutine,
    "AlterObjectDependsStmt/OBJECT_FUNCTION": readExtensionDependence
  },
  properties: {
    ...routineProperties,
    returns: { label: "result", class: "structural", format: "type", alter: alterRoutine },
    window: { label: "window function", class: "structural", alter: alterRoutine },
    volatility: {
      label: "volatility",
      class: "structural",
      meaning: "It tells the planner how often the function has to run; indexes take only immutable ones.",
      alter: alterRoutine
    },
    strict: {
      label: "strict",
      class: "structural",
      meaning: "A strict function is not called with NULL; its result is NULL.",
      alter: alterRoutine
    },
    leakproof: {
      label: "leakproof",
      class: "access",
      meaning: "Leakproof functions may run before the conditions of policies and security barriers.",
      alter: alterRoutine
    },
    parallel: {
      label: "parallel safety",
      class: "structural",
      meaning: "A query that calls a function not marked safe gets no or less parallel work.",
      alter: alterRoutine
    },
    cost: { label: "cost", class: "structural", alter: alterRoutine },
    rows: { label: "estimated rows", class: "structural", alter: alterRoutine },
    support: { label: "planner support function", class: "structural", alter: alterRoutine }
  },
  privileges: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"], defaultClass: "functions" },
  // Only a parsed body is known to the server.
  pinsColumns: ({ props }) => props.parsedBody ? props.body : void 0,
  ddlName: (object) => `FUNCTION ${routineName(object)}`,
  create: createRoutine
});

// src/kinds/index/create.ts
function createIndex(object, context) {
  const adopted = adoptedIndex(object, context);
  if (adopted) return [...adopted, ...setStatistics(object, {}, object.props.statistics)];
  const built = buildIndex(object, context);
  const phase = built.at(-1)?.phase;
  const rest = phase ? { phase } : {};
  return [
    ...built,
    ...attachIndex2(object, context, rest),
    ...setStatistics(object, {}, object.props.statistics).map((ddl) => ({ ...ddl, ...rest })),
    ...restoreMarks(object, context, rest)
  ];
}
function buildIndex(object, context, name = object.address.path[1]) {
  const { props } = object;
  if (props.nullsNotDistinct && context.version < 15) {
    const decision = `Index ${quoteName(object.address.path)} cannot be created as it is: NULLS NOT DISTINCT came with PostgreSQL 15. Leave it out or add a unique index on COALESCE expressions.`;
    return [{ sql: "", decision }];
  }
  const partitioned = isOnPartitioned(object, context.model);
  const concurrently = !partitioned && context.style === "online" && !context.isNew(object.parent);
  const sql = [
    `CREATE${props.unique ? " UNIQUE" : ""} INDEX${concurrently ? " CONCURRENTLY" : ""} ${quoteIdentifier(name)}`,
    ` ON ${partitioned && hasParts(object, context) ? "ONLY " : ""}${quoteName(context.object(object.parent).address.path)}`,
    ` USING ${quoteIdentifier(props.method)} (${printIndexElements(props).join(", ")})`,
    props.include.length === 0 ? "" : ` INCLUDE (${props.include.map(quoteIdentifier).join(", ")})`,
    props.nullsNotDistinct ? " NULLS NOT DISTINCT" : "",
    printWith(props.options),
    props.tablespace === void 0 ? "" : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`,
    props.predicate === void 0 ? "" : ` WHERE (${props.predicate})`
  ].join("");
  const without = formerWhole(object, context);
  return [
    {
      sql,
      ...concurrently ? { phase: "concurrent", transaction: "none", retry: dropInvalidIndex([object.address.path[0], name]) } : {},
      ...without ? { without: [without] } : {}
    }
  ];
}
function attachIndex2({ address, props, parent }, { model }, rest = {}) {
  const { attachedTo } = props;
  if (!attachedTo) return [];
  const whole = wholeIndex({ props, ...parent ? { parent } : {} }, model);
  return [
    {
      sql: `ALTER INDEX ${quoteName(attachedTo)} ATTACH PARTITION ${quoteName(address.path)}`,
      ...rest,
      follows: [`placing of ${parent}`],
      ...whole ? { provides: [`parts of ${whole}`] } : {},
      aside: true,
      ...whole ? { requires: [whole] } : {}
    }
  ];
}
function setStatistics({ address }, from, to) {
  const positions = /* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...positions].filter((position3) => from[position3] !== to[position3]).map((position3) => ({
    sql: `ALTER INDEX ${quoteName(address.path)} ALTER COLUMN ${position3} SET STATISTICS ${to[position3] ?? -1}`
  }));
}
function formerWhole({ id }, { model, other }) {
  const former = other.objects.get(id);
  const whole = former && wholeIndex(former, other);
  return whole !== void 0 && !model.objects.has(whole) ? whole : void 0;
}
function hasParts({ address }, { model }) {
  const name = quoteName(address.path);
  return [...model.objects.values()].some(
    ({ props }) => Array.isArray(props.attachedTo) && quoteName(props.attachedTo) === name
  );
}
function adoptedIndex(object, context) {
  if (!comesWithPlace(object, context)) return void 0;
  const plain2 = object.props.keys.every((key) => /^(?:"|[^(]*$)/.test(key));
  if (!plain2) {
    const decision = `PostgreSQL builds the index ${quoteName(object.address.path)} together with the new partition and chooses its name; rename it where the name matters.`;
    return [{ sql: "", decision }];
  }
  const columns = joinColumnNames([...object.props.keys.map(unquoteIdentifier), ...object.props.include]);
  const chosen = makeObjectName(context.object(object.parent).address.path[1], columns, "idx");
  if (chosen === object.address.path[1]) return [];
  const path = quoteName([object.address.path[0], chosen]);
  const sql = `ALTER INDEX ${path} RENAME TO ${quoteIdentifier(object.address.path[1])}`;
  return [{ sql, follows: [`placing of ${object.parent}`] }];
}

// src/kinds/index/alter-attachment.ts
function alterAttachment2({ before, after, from, to }, context) {
  if (from === void 0) return attachIndex2(after, context);
  const stays = context.model.objects.get(after.parent)?.props.partitionOf !== void 0;
  if (to === void 0 && !stays) return [];
  const whole = wholeIndex(before, context.other);
  if (to === void 0 && whole !== void 0 && !context.model.objects.has(whole)) return "rebuild";
  const name = quoteName(after.address.path);
  return [
    {
      sql: "",
      decision: `Index ${name} cannot be detached from ${quoteName(from)} while its table is a partition.`
    }
  ];
}

// src/kinds/index/definition-key.ts
function definitionKey2({ parent, props }) {
  const { unique, method, keys, collations, opclasses, orders, include, nullsNotDistinct, predicate } = props;
  return JSON.stringify([
    parent,
    unique,
    method,
    keys.map((key) => canonicalExpression(key)),
    collations,
    opclasses,
    orders,
    include,
    nullsNotDistinct,
    predicate === void 0 ? void 0 : canonicalExpression(predicate)
  ]);
}

// src/kinds/index/drop.ts
function dropIndex(object, context) {
  const name = quoteName(object.address.path);
  const partitioned = isOnPartitioned(object, context.model);
  if (object.props.attachedTo && staysPartition(object, context)) return [];
  if (partitioned) return [{ sql: `DROP INDEX ${name}${takesKeys(object, context) ? " CASCADE" : ""}`, phase: "contract" }];
  if (context.style !== "online") return [{ sql: `DROP INDEX ${name}`, phase: "contract" }];
  return [{ sql: `DROP INDEX CONCURRENTLY ${name}`, phase: "contract", transaction: "none" }];
}
function staysPartition({ parent }, { other }) {
  const table2 = other.objects.get(parent);
  return table2 === void 0 || table2.props.partitionOf !== void 0;
}
function takesKeys({ id }, { model }) {
  return objectsOfKind(model, "constraint").some((key) => wholeIndex(key, model) === id);
}

// src/kinds/index/choose-name.ts
function chooseIndexName(table2, elements, context) {
  const names3 = [];
  for (const { name, expr } of elements) {
    const wanted = name ?? expressionName(expr) ?? "expr";
    let own = wanted;
    for (let n = 1; names3.includes(own); n++) own = `${wanted}${n}`;
    names3.push(own);
  }
  const isTaken = (name) => context.find("relation", [table2[0], name]) !== void 0;
  return chooseName(table2[1], joinColumnNames(names3), "idx", isTaken);
}
function expressionName(node) {
  if (node.ColumnRef) return node.ColumnRef.fields.at(-1)?.String?.sval;
  if (node.FuncCall) return node.FuncCall.funcname.at(-1).String.sval;
  if (node.CollateClause) return expressionName(node.CollateClause.arg);
  if (node.TypeCast)
    return expressionName(node.TypeCast.arg) ?? node.TypeCast.typeName.names.at(-1).String.sval;
  if (node.CoalesceExpr) return "coalesce";
  if (node.MinMaxExpr) return node.MinMaxExpr.op === "IS_LEAST" ? "least" : "greatest";
  if (node.CaseExpr) return (node.CaseExpr.defresult && expressionName(node.CaseExpr.defresult)) ?? "case";
  return void 0;
}

// src/kinds/index/read.ts
var readIndex = (fields, context) => {
  const table2 = context.path(fields.relation);
  const parent = context.find("relation", table2);
  if (parent === void 0) return false;
  const { text } = context;
  const listAt = context.offset(fields.relation.location);
  const list = sliceParentheses(text, listAt);
  if (!list) return false;
  const elements = fields.indexParams.map((param) => param.IndexElem);
  const include = (fields.indexIncludingParams ?? []).map(
    (p) => p.IndexElem.name
  );
  const method = fields.accessMethod ?? "btree";
  const whereAt = fields.whereClause ? findWord(text, list.end, "WHERE") : -1;
  const named = [
    ...elements.flatMap((element) => element.name ? [element.name] : columnNamesIn(element.expr)),
    ...include,
    ...columnNamesIn(fields.whereClause)
  ];
  const name = fields.idxname ?? chooseIndexName(table2, elements, context);
  context.define(
    { kind: "index", path: [table2[0], name] },
    {
      unique: fields.unique === true,
      method,
      ...readIndexElements(elements, sliceList(text, listAt), method, context),
      include,
      nullsNotDistinct: fields.nulls_not_distinct === true,
      predicate: whereAt < 0 ? void 0 : stripParentheses(sliceExpression(text, whereAt).text),
      options: readStorageOptions(fields.options),
      tablespace: fields.tableSpace || context.settings.get("default_tablespace") || void 0,
      attachedTo: void 0,
      statistics: {}
    },
    { parent, references: columnAddresses(table2, [...new Set(named)]) }
  );
  return true;
};

// src/kinds/index/read-alterations.ts
var readAttachment = ({ def, statement: statement3 }, context) => {
  const parent = context.locate("OBJECT_INDEX", statement3.relation);
  const child = context.locate("OBJECT_INDEX", def.PartitionCmd.name);
  const whole = parent === void 0 ? void 0 : context.get(parent);
  const part = child === void 0 ? void 0 : context.get(child);
  if (!whole || !part) return false;
  context.define(
    part.address,
    { ...part.props, attachedTo: [whole.address.path[0], whole.address.path.at(-1)] },
    part.parent ? { parent: part.parent, references: [whole.address] } : { references: [whole.address] }
  );
  return true;
};
var readStatisticsTarget = ({ num, def, statement: statement3 }, context) => {
  const target = def?.Integer?.ival ?? 0;
  return updateIndex(statement3.relation, context, ({ props }) => {
    const { [String(num)]: _old, ...others2 } = props.statistics;
    return { statistics: target < 0 ? others2 : { ...others2, [String(num)]: String(target) } };
  });
};
var readSetOptions = ({ def, statement: statement3 }, context) => {
  const options = readStorageOptions(def?.List?.items);
  return updateIndex(statement3.relation, context, ({ props }) => ({
    options: sortOptions({ ...props.options, ...options })
  }));
};
var readTablespace = ({ name, statement: statement3 }, context) => updateIndex(statement3.relation, context, () => ({ tablespace: name === "pg_default" ? void 0 : name }));
var readIndexComment = ({ object, comment }, context) => {
  const id = context.locate("OBJECT_INDEX", object);
  if (id === void 0) return false;
  if (context.get(id).address.kind === "constraint")
    return context.update(id, { indexComment: comment || void 0 });
  return context.updateFacets(id, () => ({ comment: comment || void 0 }));
};
function updateIndex(name, context, change2) {
  const id = context.locate("OBJECT_INDEX", name);
  const index = id === void 0 ? void 0 : context.get(id);
  return index?.props.options !== void 0 && context.update(index.id, change2(index));
}

// src/kinds/index/replace.ts
function replaceIndex({ before, after }, context) {
  if (context.style !== "online" || isOnPartitioned(after, context.model)) return "rebuild";
  if (before.props.attachedTo || after.props.attachedTo || isDependedOn2(before, context)) return "rebuild";
  const schema2 = after.address.path[0];
  const temporary = freeName(after, context);
  const built = buildIndex(after, context, temporary);
  if (built.some(({ decision }) => decision)) return built;
  const gently = { phase: "concurrent", transaction: "none" };
  return [
    ...built,
    {
      sql: `DROP INDEX CONCURRENTLY ${quoteName(before.address.path)}`,
      because: "an index cannot be altered; its successor is there",
      ...gently
    },
    {
      sql: `ALTER INDEX ${quoteName([schema2, temporary])} RENAME TO ${quoteIdentifier(after.address.path[1])}`,
      phase: "concurrent"
    },
    ...setStatistics(after, {}, after.props.statistics).map((ddl) => ({
      ...ddl,
      phase: "concurrent"
    })),
    ...restoreMarks(after, context, { phase: "concurrent" }),
    ...commentOn(after)
  ];
}
function commentOn({ address, facets: facets2 }) {
  if (facets2.comment === void 0) return [];
  const sql = `COMMENT ON INDEX ${quoteName(address.path)} IS ${quoteLiteral(facets2.comment)}`;
  return [{ sql, phase: "concurrent" }];
}
function freeName({ address }, { model, other }) {
  for (let n = 0; ; n++) {
    const name = nameWithEnding(address.path[1], n === 0 ? "_new" : `_new${n}`);
    const id = objectId({ kind: "index", path: [address.path[0], name] });
    if (!model.objects.has(id) && !other.objects.has(id)) return name;
  }
}
function isDependedOn2({ id }, { model, other }) {
  return [model, other].some(
    ({ objects }) => [...objects.values()].some(({ references }) => references.includes(id))
  );
}

// src/kinds/index/index-kind.ts
var indexKind = defineKind({
  name: "index",
  plural: "indexes",
  section: "indexes",
  namespace: "relation",
  objectTypes: ["OBJECT_INDEX"],
  locate: (name, context) => {
    const id = context.find("relation", context.path(name));
    return id !== void 0 && context.get(id)?.address.kind === "index" ? id : void 0;
  },
  readers: {
    IndexStmt: readIndex,
    "AlterTableStmt/AT_AttachPartition/OBJECT_INDEX": readAttachment,
    "AlterTableStmt/AT_SetStatistics/OBJECT_INDEX": readStatisticsTarget,
    "AlterTableStmt/AT_SetRelOptions/OBJECT_INDEX": readSetOptions,
    "AlterTableStmt/AT_SetTableSpace/OBJECT_INDEX": readTablespace,
    "CommentStmt/OBJECT_INDEX": readIndexComment
  },
  properties: {
    unique: {
      label: "unique",
      class: "structural",
      meaning: "A unique index rejects duplicates; ON CONFLICT needs it.",
      alter: replaceIndex
    },
    method: { label: "access method", class: "storage", alter: replaceIndex },
    keys: {
      label: "keys",
      class: "structural",
      format: "list",
      meaning: "The keys and their order decide which queries the index serves.",
      equal: compareKeys,
      alter: replaceIndex
    },
    collations: {
      label: "collations",
      class: "structural",
      format: "options",
      equal: compareNames,
      alter: replaceIndex
    },
    opclasses: {
      label: "operator classes",
      class: "structural",
      format: "options",
      meaning: "The operator class decides which operators can use the index.",
      equal: compareNames,
      alter: replaceIndex
    },
    orders: { label: "sort order", class: "storage", format: "options", alter: replaceIndex },
    include: {
      label: "included columns",
      class: "storage",
      format: "list",
      meaning: "Included columns let queries answer from the index alone.",
      alter: replaceIndex
    },
    nullsNotDistinct: {
      label: "NULLS NOT DISTINCT",
      class: "structural",
      meaning: "It decides whether two rows with NULL in the key are duplicates.",
      alter: replaceIndex
    },
    predicate: {
      label: "predicate",
      class: "structural",
      format: "expression",
      meaning: "Only rows for which it holds are in the index.",
      alter: replaceIndex
    },
    options: {
      label: "storage parameters",
      class: "storage",
      format: "options",
      alter: ({ after, from, to }) => alterStorageOptions(from, to).map((command) => ({
        sql: `ALTER INDEX ${quoteName(after.address.path)} ${command}`
      }))
    },
    tablespace: {
      label: "tablespace",
      class: "storage",
      alter: ({ after, to }) => [
        {
          sql: `ALTER INDEX ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? "pg_default")}`,
          phase: "window"
        }
      ]
    },
    attachedTo: { label: "part of index", class: "storage", format: "list", alter: alterAttachment2 },
    statistics: {
      label: "statistics targets",
      class: "storage",
      format: "options",
      alter: ({ after, from, to }) => setStatistics(after, from, to)
    }
  },
  alternateKey: definitionKey2,
  goesWith: (object, model) => [wholeIndex(object, model) ?? []].flat(),
  ddlName: ({ address }) => `INDEX ${quoteName(address.path)}`,
  create: createIndex,
  drop: dropIndex
});

// src/kinds/language/read.ts
var plpgsql = { kind: "language", path: ["plpgsql"] };
var builtIn = {
  trusted: true,
  handler: "plpgsql_call_handler",
  inline: "plpgsql_inline_handler",
  validator: "plpgsql_validator"
};
var withoutStatement = {
  trusted: false,
  handler: void 0,
  inline: void 0,
  validator: void 0
};
var readLanguage = (fields, context) => {
  const names3 = createNameReader(context);
  const routine2 = (node) => node ? names3.name("routine", node) : void 0;
  const props = {
    trusted: fields.pltrusted === true,
    handler: routine2(fields.plhandler),
    inline: routine2(fields.plinline),
    validator: routine2(fields.plvalidator)
  };
  const own = fields.plname === plpgsql.path[0];
  context.define({ kind: "language", path: [fields.plname] }, own ? builtIn : props, {
    references: names3.references
  });
};
var addBuiltIn = (context) => {
  context.define(plpgsql, builtIn);
  for (const name of ["c", "internal", "sql"]) {
    context.define(
      { kind: "language", path: [name] },
      { ...withoutStatement, trusted: name === "sql" }
    );
  }
};
var locateLanguage = (node, context) => {
  const path = context.path(node, 1);
  const known6 = context.find("language", path);
  const home = context.find("extension", path);
  if (known6 !== void 0 || home === void 0) return known6;
  return context.define({ kind: "language", path }, withoutStatement, { parent: home });
};
var forgetOwnerOfPlpgsql = (context) => {
  context.updateFacets(objectId(plpgsql), () => ({ owner: void 0 }));
};

// src/kinds/language/language.ts
var replace = ({ after }) => createLanguage(after);
var language = defineKind({
  name: "language",
  plural: "languages",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_LANGUAGE"],
  locate: locateLanguage,
  outsideSchemas: true,
  readers: { CreatePLangStmt: readLanguage },
  implicit: addBuiltIn,
  finish: forgetOwnerOfPlpgsql,
  properties: {
    trusted: {
      label: "trusted",
      class: "access",
      meaning: "Everybody with USAGE may write functions in a trusted language, in others only superusers.",
      alter: replace
    },
    handler: { label: "handler", class: "structural", alter: replace },
    inline: { label: "inline handler", class: "structural", alter: replace },
    validator: { label: "validator", class: "structural", alter: replace }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"] },
  ddlName: ({ address }) => `LANGUAGE ${quoteIdentifier(address.path[0])}`,
  create: createLanguage,
  drop: ({ address, props }) => props.handler === void 0 ? [] : statement(`DROP LANGUAGE ${quoteIdentifier(address.path[0])}`, { phase: "contract" })
});
function createLanguage({ address, props }) {
  if (props.handler === void 0) return [];
  const clauses = [
    ` HANDLER ${props.handler}`,
    props.inline === void 0 ? "" : ` INLINE ${props.inline}`,
    props.validator === void 0 ? "" : ` VALIDATOR ${props.validator}`
  ];
  const trusted = props.trusted ? "TRUSTED " : "";
  return [
    { sql: `CREATE OR REPLACE ${trusted}LANGUAGE ${quoteIdentifier(address.path[0])}${clauses.join("")}` }
  ];
}

// src/kinds/large-object/large-object.ts
var largeObject = defineKind({
  name: "large object",
  plural: "large objects",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_LARGEOBJECT"],
  locate: (name, context) => {
    const number = name.Integer ? String(name.Integer.ival ?? 0) : name.Float?.fval;
    return number === void 0 ? void 0 : context.find("large object", [number]);
  },
  readers: {
    SelectStmt(fields, context) {
      const call = calledFunction(fields);
      if (call === void 0) return false;
      const number = firstConstant(call);
      if (call.name === "lowrite" || call.name === "lo_close") return true;
      if (number === void 0) return false;
      if (call.name === "lo_open") return context.update(context.find("large object", [number]), {});
      context.define({ kind: "large object", path: [number] }, {});
    }
  },
  properties: {},
  privileges: { all: () => ["SELECT", "UPDATE"], toPublic: [], defaultClass: "large objects" },
  ddlName: ({ address }) => `LARGE OBJECT ${address.path[0]}`,
  create: ({ address }) => [
    {
      sql: `SELECT pg_catalog.lo_create(${address.path[0]})`,
      note: "Its content is data and not in a schema dump."
    }
  ],
  drop: ({ address }) => [
    { sql: `SELECT pg_catalog.lo_unlink(${address.path[0]})`, phase: "contract", loses: "data" }
  ],
  holdsData: true
});
var functions = /* @__PURE__ */ new Set(["lo_create", "lo_open", "lowrite", "lo_close"]);
function calledFunction(select) {
  const call = select.targetList?.length === 1 ? select.targetList[0].ResTarget?.val?.FuncCall : void 0;
  const name = call?.funcname?.at(-1)?.String?.sval;
  return select.fromClause || !functions.has(name) ? void 0 : { name, args: call.args ?? [] };
}
function firstConstant({ args }) {
  const constant = args[0]?.A_Const;
  return constant?.sval?.sval ?? constant?.fval?.fval ?? (constant?.ival ? String(constant.ival.ival) : void 0);
}

// src/kinds/materialized-view/ddl.ts
var setAccessMethodSince = 15;
function createMaterializedView(object, context) {
  const { address, props, id } = object;
  const name = quoteName(address.path);
  const options = printStorageOptions(props.options);
  const clauses = [
    props.columns.length === 0 ? "" : `(${props.columns.map(quoteIdentifier).join(", ")})`,
    props.accessMethod === void 0 ? "" : ` USING ${quoteIdentifier(props.accessMethod)}`,
    options && ` WITH ${options}`,
    props.tablespace === void 0 ? "" : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`
  ];
  const replaces = context.other.objects.has(id);
  return [
    { sql: `CREATE MATERIALIZED VIEW ${name}${clauses.join("")} AS
 ${props.query}
  WITH NO DATA` },
    ...createExtensionDependence(object, context),
    ...props.clusterOn === void 0 ? [] : [clusterOn(object, props.clusterOn)],
    ...props.replicaIdentity === void 0 ? [] : [replicaIdentity(object, props.replicaIdentity)],
    {
      sql: `REFRESH MATERIALIZED VIEW ${name}`,
      ...context.style === "online" ? { phase: replaces ? "window" : "expand", transaction: "own" } : {},
      note: "Runs the whole query; until then the view cannot be read."
    }
  ];
}
function alterAccessMethod({ after, to }, { version }) {
  if (version < setAccessMethodSince) return "rebuild";
  const name = quoteName(after.address.path);
  return [
    {
      sql: `ALTER MATERIALIZED VIEW ${name} SET ACCESS METHOD ${quoteIdentifier(to ?? "heap")}`,
      phase: "window"
    }
  ];
}
function clusterOn({ address: { path } }, index) {
  const name = quoteName(path);
  if (index === void 0) return { sql: `ALTER MATERIALIZED VIEW ${name} SET WITHOUT CLUSTER` };
  return {
    sql: `ALTER MATERIALIZED VIEW ${name} CLUSTER ON ${quoteIdentifier(index)}`,
    requires: [indexId(path, index)]
  };
}
function replicaIdentity({ address: { path } }, identity) {
  const index = identity?.startsWith("index ") ? identity.slice("index ".length) : void 0;
  const value = index === void 0 ? (identity ?? "default").toUpperCase() : `USING INDEX ${quoteIdentifier(index)}`;
  return {
    sql: `ALTER MATERIALIZED VIEW ${quoteName(path)} REPLICA IDENTITY ${value}`,
    ...index === void 0 ? {} : { requires: [indexId(path, index)] }
  };
}
function indexId(path, index) {
  return objectId({ kind: "index", path: [...path.slice(0, -1), index] });
}

// src/kinds/slice-view-query.ts
function sliceViewQuery(text, from = 0, word2 = "AS") {
  const start = findWord(text, from, word2);
  const last = [...tokens(text, start)].slice(-4).filter(({ kind: kind2 }) => kind2 === "word").map((token) => ({ start: token.start, word: text.slice(token.start, token.end).toUpperCase() }));
  const words2 = last.map((token) => token.word).join(" ");
  const clause = /WITH (?:(?:LOCAL |CASCADED )?CHECK OPTION|(?:NO )?DATA)$/.exec(words2)?.[0];
  const end = clause && last[last.length - clause.split(" ").length].start;
  return text.slice(start, end || void 0).trim().replace(/;$/, "").trimEnd();
}

// src/kinds/materialized-view/read.ts
var readMaterializedView = ({ into }, context) => {
  const names3 = (into.colNames ?? []).map((node) => node.String.sval);
  const accessMethod3 = into.accessMethod ?? context.settings.get("default_table_access_method") ?? "heap";
  const tablespace2 = into.tableSpaceName ?? context.settings.get("default_tablespace") ?? "";
  context.define(
    { kind: "materialized view", path: context.path(into.rel) },
    {
      query: sliceViewQuery(context.text),
      columns: names3,
      options: readStorageOptions(into.options),
      accessMethod: accessMethod3 === "heap" ? void 0 : accessMethod3,
      tablespace: tablespace2 || void 0,
      clusterOn: void 0,
      replicaIdentity: void 0,
      extensions: []
    }
  );
};

// src/kinds/materialized-view/materialized-view.ts
var materializedView = defineKind({
  name: "materialized view",
  plural: "materialized views",
  section: "views",
  namespace: "relation",
  objectTypes: ["OBJECT_MATVIEW", "OBJECT_TABLE"],
  readers: {
    "CreateTableAsStmt/OBJECT_MATVIEW": readMaterializedView,
    "AlterObjectDependsStmt/OBJECT_MATVIEW": readExtensionDependence
  },
  properties: {
    query: {
      label: "query",
      class: "structural",
      format: "query",
      meaning: "It decides which columns and rows the view holds; a new query needs a new view.",
      alter: "rebuild"
    },
    columns: { label: "column names", class: "structural", format: "list", alter: "rebuild" },
    options: {
      label: "storage parameters",
      class: "storage",
      format: "options",
      alter: ({ after, from, to }) => alterStorageOptions(from, to).map((action) => ({
        sql: `ALTER MATERIALIZED VIEW ${quoteName(after.address.path)} ${action}`
      }))
    },
    accessMethod: { label: "access method", class: "storage", alter: alterAccessMethod },
    tablespace: {
      label: "tablespace",
      class: "storage",
      alter: ({ after, to }) => [
        {
          sql: `ALTER MATERIALIZED VIEW ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? "pg_default")}`,
          phase: "window"
        }
      ]
    },
    clusterOn: {
      label: "index for CLUSTER",
      class: "storage",
      alter: ({ after, to }) => [clusterOn(after, to)]
    },
    replicaIdentity: {
      label: "replica identity",
      class: "storage",
      alter: ({ after, to }) => [replicaIdentity(after, to)]
    },
    extensions: {
      label: "depends on extensions",
      class: "structural",
      format: "set",
      meaning: "It is dropped together with them.",
      alter: alterExtensions
    }
  },
  privileges: relationPrivileges,
  pinsColumns: ({ props }) => props.query,
  ddlName: ({ address }) => `MATERIALIZED VIEW ${quoteName(address.path)}`,
  create: createMaterializedView
});

// src/kinds/operator/ddl.ts
var fullyAlterableSince = 17;
function operatorName2({ address, props }) {
  return `${printOperator(address.path)} (${props.leftType ?? "NONE"}, ${props.rightType ?? "NONE"})`;
}
function createOperator({ address, props }) {
  const options = [
    `FUNCTION = ${props.function}`,
    ...props.leftType === void 0 ? [] : [`LEFTARG = ${props.leftType}`],
    ...props.rightType === void 0 ? [] : [`RIGHTARG = ${props.rightType}`],
    ...Object.entries(plannerOptions(props)).filter(([, value]) => value !== void 0).map(([name, value]) => `${name} = ${value}`),
    ...props.hashes ? ["HASHES"] : [],
    ...props.merges ? ["MERGES"] : []
  ];
  return [{ sql: `CREATE OPERATOR ${printOperator(address.path)} (${options.join(", ")})` }];
}
function alterOperator({ before, after }, { version, model }) {
  const [from, to] = [before.props, after.props];
  const once = ["commutator", "negator", "hashes", "merges"].filter(
    (name) => from[name] !== to[name]
  );
  if (once.length > 0 && (version < fullyAlterableSince || once.some((name) => from[name]))) return "rebuild";
  const partners = ["commutator", "negator"].filter((name) => once.includes(name) && to[name]?.includes(".")).map((name) => findPartner(after, name, model));
  if (partners.includes(void 0)) return "rebuild";
  const old = plannerOptions(from);
  const options = Object.entries(plannerOptions(to)).filter(([name, value]) => value !== old[name]).map(([name, value]) => `${name} = ${value ?? "NONE"}`);
  const flags2 = once.filter((name) => name === "hashes" || name === "merges").map((name) => name.toUpperCase());
  const sql = `ALTER OPERATOR ${operatorName2(after)} SET (${[...options, ...flags2].join(", ")})`;
  return [partners.length > 0 ? { sql, requires: partners } : { sql }];
}
function findPartner({ props }, role2, { objects }) {
  const operands = [props.leftType ?? "NONE", props.rightType ?? "NONE"];
  const signature = `(${(role2 === "commutator" ? operands.reverse() : operands).join(", ")})`;
  return [...objects.values()].find(
    ({ address }) => address.kind === "operator" && address.signature === signature && printOperator(address.path) === props[role2]
  )?.id;
}
function plannerOptions(props) {
  return {
    COMMUTATOR: props.commutator && `OPERATOR(${props.commutator})`,
    NEGATOR: props.negator && `OPERATOR(${props.negator})`,
    RESTRICT: props.restrict,
    JOIN: props.join
  };
}

// src/kinds/operator/read.ts
var known3 = [
  "function",
  "procedure",
  "leftarg",
  "rightarg",
  "commutator",
  "negator",
  "restrict",
  "join",
  "hashes",
  "merges"
];
var readOperator = (fields, context) => {
  const options = optionsOf(fields.definition);
  const body = options.get("function") ?? options.get("procedure");
  if (!knowsOptions(options, known3) || !body?.TypeName) return false;
  const names3 = createNameReader(context);
  const type = (option3) => {
    const value = options.get(option3)?.TypeName;
    return value && names3.type(value);
  };
  const routine2 = (value) => value ? names3.name("routine", value.TypeName) : void 0;
  const operator2 = (option3) => {
    const value = options.get(option3);
    return value && names3.operator(operatorNodes(value));
  };
  const [leftType, rightType] = [type("leftarg"), type("rightarg")];
  context.define(
    {
      kind: "operator",
      path: context.path(fields.defnames),
      signature: `(${leftType ?? "NONE"}, ${rightType ?? "NONE"})`
    },
    {
      leftType,
      rightType,
      function: routine2(body),
      commutator: operator2("commutator"),
      negator: operator2("negator"),
      restrict: routine2(options.get("restrict")),
      join: routine2(options.get("join")),
      hashes: optionFlag(options, "hashes") ?? false,
      merges: optionFlag(options, "merges") ?? false
    },
    { references: names3.references.filter(({ kind: kind2 }) => kind2 !== "operator") }
  );
};
function operatorNodes(value) {
  return value.List?.items ?? value.TypeName?.names ?? [value];
}
var locateOperator = (name, context) => {
  const { objname, objargs } = name.ObjectWithArgs ?? name;
  const signature = `(${argumentTypes(objargs, (name2) => context.type(name2))})`;
  return context.find("operator", context.path(objname), signature);
};

// src/kinds/operator/operator.ts
var planned = "The planner uses it to estimate rows and to turn conditions around.";
var operator = defineKind({
  name: "operator",
  plural: "operators",
  section: "types",
  objectTypes: ["OBJECT_OPERATOR"],
  locate: locateOperator,
  readers: { "DefineStmt/OBJECT_OPERATOR": readOperator },
  properties: {
    leftType: { label: "left operand", class: "structural", format: "type", alter: "rebuild" },
    rightType: { label: "right operand", class: "structural", format: "type", alter: "rebuild" },
    function: { label: "function", class: "structural", alter: "rebuild" },
    commutator: { label: "commutator", class: "structural", meaning: planned, alter: alterOperator },
    negator: { label: "negator", class: "structural", meaning: planned, alter: alterOperator },
    restrict: { label: "restriction estimator", class: "structural", meaning: planned, alter: alterOperator },
    join: { label: "join estimator", class: "structural", meaning: planned, alter: alterOperator },
    hashes: { label: "hash joins", class: "structural", alter: alterOperator },
    merges: { label: "merge joins", class: "structural", alter: alterOperator }
  },
  ddlName: (object) => `OPERATOR ${operatorName2(object)}`,
  create: createOperator
});

// src/kinds/compare-members.ts
function compareMembers(from, to, { before, after, beforeModel, afterModel, strict }) {
  if (sameSet2(from, to)) return { equal: true, rules: [] };
  const equal = !strict && sameSet2(allMembers(before, beforeModel), allMembers(after, afterModel));
  return { equal, rules: equal ? ["N5"] : [] };
}
function allMembers(object, { objects }) {
  const family = familyOf(object);
  return [...objects.values()].filter((other) => other.props.members !== void 0 && familyOf(other) === family).flatMap(({ props }) => props.members);
}
function familyOf({ address, props }) {
  return `${props.family ?? quoteName(address.path)}${address.signature}`;
}
function sameSet2(one, other) {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((member) => second.has(member));
}

// src/kinds/locate-with-method.ts
function locateWithMethod(kind2) {
  return (name, context) => {
    const [method, ...path] = name.List.items;
    return context.find(kind2, context.path(path), ` USING ${quoteIdentifier(method.String.sval)}`);
  };
}

// src/kinds/operator-family-member.ts
var isOperator = 1;
var isFunction = 2;
function printMember(item, names3) {
  if (item.itemtype === isOperator) {
    const types = item.name.objargs ? ` (${argumentTypes(item.name.objargs, names3.type)})` : "";
    const order = item.order_family ? ` FOR ORDER BY ${names3.name("operator family", item.order_family)}` : "";
    return `OPERATOR ${item.number} ${names3.operator(item.name.objname)}${types}${order}`;
  }
  if (item.itemtype === isFunction) {
    const types = item.class_args ? ` (${argumentTypes(item.class_args, names3.type)})` : "";
    return `FUNCTION ${item.number}${types} ${names3.routine(item.name)}`;
  }
  return void 0;
}
function memberSlot(member) {
  const [what, number] = member.split(" ");
  const parentheses = member.replace(/ FOR ORDER BY .*$/, "").match(/\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  const types = what === "OPERATOR" ? parentheses.at(-1) : parentheses[0];
  return `${what} ${number} ${types ?? "()"}`;
}

// src/kinds/operator-class/read.ts
var isStorage = 3;
var readOperatorClass = (fields, context) => {
  const names3 = createNameReader(context);
  const path = context.path(fields.opclassname);
  const type = names3.type(fields.datatype);
  const signature = ` USING ${quoteIdentifier(fields.amname)}`;
  const named = fields.opfamilyname ? names3.name("operator family", fields.opfamilyname) : quoteName(path);
  const family = named === quoteName(path) ? void 0 : named;
  const members = [];
  let storage2;
  for (const { CreateOpClassItem: item } of fields.items ?? []) {
    if (item.itemtype === isStorage) {
      storage2 = names3.type(item.storedtype);
      continue;
    }
    const member = printMember(item, names3);
    if (member === void 0) return false;
    members.push(member);
  }
  if (family === void 0 && !context.find("operator family", path, signature)) {
    context.define({ kind: "operator family", path, signature }, { method: fields.amname, members: [] });
  }
  context.define(
    { kind: "operator class", path, signature },
    {
      method: fields.amname,
      type,
      default: fields.isDefault === true,
      family,
      storage: storage2 === type ? void 0 : storage2,
      members
    },
    {
      references: [
        ...names3.references,
        ...family === void 0 ? [{ kind: "operator family", path, signature }] : []
      ]
    }
  );
};

// src/kinds/operator-class/operator-class.ts
var operatorClass = defineKind({
  name: "operator class",
  plural: "operator classes",
  section: "types",
  objectTypes: ["OBJECT_OPCLASS"],
  locate: locateWithMethod("operator class"),
  readers: { CreateOpClassStmt: readOperatorClass },
  properties: {
    method: { label: "access method", class: "structural", alter: "rebuild" },
    type: { label: "type", class: "structural", format: "type", alter: "rebuild" },
    default: {
      label: "default",
      class: "structural",
      meaning: "Indexes that name no operator class take the default of the column type.",
      alter: "rebuild"
    },
    family: { label: "operator family", class: "structural", alter: "rebuild" },
    storage: { label: "stored type", class: "storage", format: "type", alter: "rebuild" },
    members: {
      label: "operators and functions",
      class: "structural",
      format: "set",
      equal: compareMembers,
      alter: "rebuild"
    }
  },
  ddlName: ({ address, props }) => `OPERATOR CLASS ${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`,
  create({ address, props }) {
    const standard = props.default ? " DEFAULT" : "";
    const family = props.family === void 0 ? "" : ` FAMILY ${props.family}`;
    const items = [...props.storage ? [`STORAGE ${props.storage}`] : [], ...props.members];
    const list = items.length > 0 ? items.join(", ") : `STORAGE ${props.type}`;
    const head = `CREATE OPERATOR CLASS ${quoteName(address.path)}${standard} FOR TYPE ${props.type}`;
    return statement(`${head} USING ${quoteIdentifier(props.method)}${family} AS ${list}`);
  }
});

// src/kinds/operator-family/ddl.ts
function createOperatorFamily(object) {
  const { members } = object.props;
  return [
    { sql: `CREATE OPERATOR FAMILY ${nameOf2(object)}` },
    ...members.length > 0 ? [{ sql: `ALTER OPERATOR FAMILY ${nameOf2(object)} ADD ${members.join(", ")}` }] : []
  ];
}
function alterMembers({
  after,
  from,
  to
}) {
  const lost = from.filter((member) => !to.includes(member)).map(memberSlot);
  const gained = to.filter((member) => !from.includes(member));
  const alter4 = `ALTER OPERATOR FAMILY ${nameOf2(after)}`;
  return [
    ...lost.length > 0 ? [{ sql: `${alter4} DROP ${lost.join(", ")}` }] : [],
    ...gained.length > 0 ? [{ sql: `${alter4} ADD ${gained.join(", ")}` }] : []
  ];
}
function nameOf2({ address, props }) {
  return `${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`;
}

// src/kinds/operator-family/read.ts
var readOperatorFamily = (fields, context) => {
  const address = {
    kind: "operator family",
    path: context.path(fields.opfamilyname),
    signature: ` USING ${quoteIdentifier(fields.amname)}`
  };
  context.define(address, { method: fields.amname, members: [] });
};
var readMembers = (fields, context) => {
  const signature = ` USING ${quoteIdentifier(fields.amname)}`;
  const id = context.find("operator family", context.path(fields.opfamilyname), signature);
  const known6 = id && context.get(id);
  if (!known6 || fields.isDrop) return false;
  const names3 = createNameReader(context);
  const added = fields.items.map(({ CreateOpClassItem }) => printMember(CreateOpClassItem, names3));
  if (added.includes(void 0)) return false;
  const { address, props } = known6;
  context.define(
    address,
    { ...props, members: [...props.members, ...added] },
    { references: names3.references }
  );
};

// src/kinds/operator-family/operator-family.ts
var operatorFamily = defineKind({
  name: "operator family",
  plural: "operator families",
  section: "types",
  objectTypes: ["OBJECT_OPFAMILY"],
  locate: locateWithMethod("operator family"),
  readers: { CreateOpFamilyStmt: readOperatorFamily, AlterOpFamilyStmt: readMembers },
  properties: {
    method: { label: "access method", class: "structural", alter: "rebuild" },
    members: {
      label: "loose operators and functions",
      class: "structural",
      format: "set",
      equal: compareMembers,
      alter: alterMembers
    }
  },
  ddlName: ({ address, props }) => `OPERATOR FAMILY ${quoteName(address.path)} USING ${quoteIdentifier(props.method)}`,
  create: createOperatorFamily
});

// src/kinds/policy/ddl.ts
function policyName({ address: { path } }) {
  return `${quoteIdentifier(path[2])} ON ${quoteName(path.slice(0, 2))}`;
}
function createPolicy(object) {
  const { command, permissive, roles, using, check } = object.props;
  const clauses = [
    permissive ? "" : " AS RESTRICTIVE",
    command === "all" ? "" : ` FOR ${command.toUpperCase()}`,
    roles.length === 1 && roles[0] === "PUBLIC" ? "" : ` TO ${roles.map(printRole).join(", ")}`,
    using === void 0 ? "" : ` USING (${using})`,
    check === void 0 ? "" : ` WITH CHECK (${check})`
  ];
  return [{ sql: `CREATE POLICY ${policyName(object)}${clauses.join("")}` }];
}
function alterPolicy(object, clause) {
  return [{ sql: `ALTER POLICY ${policyName(object)} ${clause}` }];
}
function printRole(role2) {
  return /^(?:PUBLIC|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/.test(role2) ? role2 : quoteIdentifier(role2);
}

// src/kinds/policy/read.ts
var readPolicy = (fields, context) => {
  const table2 = context.path(fields.table);
  const parent = context.find("relation", table2);
  if (parent === void 0) return false;
  const { text } = context;
  const usingAt = fields.qual ? findWord(text, 0, "USING") : -1;
  const using = usingAt < 0 ? void 0 : sliceParentheses(text, usingAt);
  const checkAt = fields.with_check ? findWord(text, using?.end ?? 0, "CHECK") : -1;
  context.define(
    { kind: "policy", path: [...table2, fields.policy_name] },
    {
      command: fields.cmd_name ?? "all",
      permissive: fields.permissive === true,
      roles: fields.roles.map(roleName),
      using: using?.text,
      check: checkAt < 0 ? void 0 : sliceParentheses(text, checkAt)?.text
    },
    { parent }
  );
};

// src/kinds/policy/policy.ts
var policy = defineKind({
  name: "policy",
  plural: "policies",
  section: "access",
  pathLength: 3,
  objectTypes: ["OBJECT_POLICY"],
  omittedBy: "--no-policies",
  readers: { CreatePolicyStmt: readPolicy },
  properties: {
    command: { label: "command", class: "access", alter: "rebuild" },
    permissive: {
      label: "permissive",
      class: "access",
      meaning: "Permissive policies are joined with OR, restrictive ones with AND.",
      alter: "rebuild"
    },
    roles: {
      label: "roles",
      class: "access",
      format: "set",
      alter: ({ after, to }) => alterPolicy(after, `TO ${to.map(printRole).join(", ")}`)
    },
    using: {
      label: "USING expression",
      class: "access",
      format: "expression",
      meaning: "It decides which rows the roles see and may change.",
      alter: ({ after, to }) => to === void 0 ? "rebuild" : alterPolicy(after, `USING (${to})`)
    },
    check: {
      label: "WITH CHECK expression",
      class: "access",
      format: "expression",
      meaning: "It decides which rows the roles may write.",
      alter: ({ after, to }) => to === void 0 ? "rebuild" : alterPolicy(after, `WITH CHECK (${to})`)
    }
  },
  pinsColumns: ({ props }) => `${props.using ?? ""} ${props.check ?? ""}`,
  ddlName: (object) => `POLICY ${policyName(object)}`,
  create: createPolicy
});

// src/kinds/procedure/procedure.ts
var procedure = defineKind({
  name: "procedure",
  plural: "procedures",
  section: "routines",
  namespace: "routine",
  objectTypes: ["OBJECT_PROCEDURE", "OBJECT_ROUTINE"],
  locate: locateRoutine("procedure"),
  readers: { "AlterObjectDependsStmt/OBJECT_PROCEDURE": readExtensionDependence },
  properties: routineProperties,
  privileges: { all: () => ["EXECUTE"], toPublic: ["EXECUTE"], defaultClass: "functions" },
  // Only a parsed body is known to the server.
  pinsColumns: ({ props }) => props.parsedBody ? props.body : void 0,
  ddlName: (object) => `PROCEDURE ${routineName(object)}`,
  create: createRoutine
});

// src/kinds/publication/create.ts
var filtersSince = 15;
var generatedSince = 18;
var exceptSince = 19;
function createPublication(object, context) {
  const name = quoteIdentifier(object.address.path[0]);
  const { tables, schemas, publish, viaRoot, generatedColumns } = object.props;
  const options = [
    `publish = '${publish.join(", ")}'`,
    viaRoot ? "publish_via_partition_root = true" : "",
    generatedColumns !== "none" && context.version >= generatedSince ? `publish_generated_columns = ${generatedColumns}` : ""
  ].filter(Boolean);
  const scope = [
    wholeScope(object.props),
    ...Object.entries(tables).map(([table2, entry]) => printTable(table2, entry)),
    ...schemas.map(printSchema)
  ].filter(Boolean);
  const decision = limitOf(object.props, context.version);
  return [
    {
      sql: `CREATE PUBLICATION ${name}${scope.length ? ` FOR ${scope.join(", ")}` : ""} WITH (${options.join(", ")})`,
      ...decision ? { decision } : {}
    }
  ];
}
function printTable(table2, entry) {
  return `TABLE ONLY ${table2}${entry ? ` ${entry}` : ""}`;
}
function printSchema(schema2) {
  return `TABLES IN SCHEMA ${quoteIdentifier(schema2)}`;
}
function wholeScope({ allTables, allSequences, except }) {
  const left = except.length ? ` EXCEPT (TABLE ${except.join(", ")})` : "";
  return [allTables ? `ALL TABLES${left}` : "", allSequences ? "ALL SEQUENCES" : ""].filter(Boolean).join(", ");
}
function limitOf(props, version) {
  const { except, allSequences, generatedColumns, schemas, tables } = props;
  const needs = [
    [except.length > 0, exceptSince, "EXCEPT"],
    [allSequences, exceptSince, "ALL SEQUENCES"],
    [generatedColumns !== "none", generatedSince, "publish_generated_columns"],
    [schemas.length > 0, filtersSince, "TABLES IN SCHEMA"],
    [Object.values(tables).some(Boolean), filtersSince, "column lists and row filters"]
  ];
  const missing = needs.filter(([used, since2]) => used && version < since2).map(([, since2, what]) => `${what} (${since2})`);
  return missing.length ? `PostgreSQL ${version} does not know ${missing.join(", ")}: publish another way.` : void 0;
}

// src/kinds/publication/alter.ts
var refresh = "Subscribers follow after ALTER SUBSCRIPTION \u2026 REFRESH PUBLICATION.";
function alterScope() {
  return "rebuild";
}
function alterOptions3(object, option3) {
  return [{ sql: `ALTER PUBLICATION ${nameOf3(object)} SET (${option3})` }];
}
function alterTables({
  before,
  after
}) {
  const [from, to] = [before.props, after.props];
  if (from.allTables !== to.allTables || from.allSequences !== to.allSequences) return "rebuild";
  const changed = (a, b) => Object.entries(a.tables).filter(([table2, entry]) => b.tables[table2] !== entry);
  const dropped = [
    ...changed(from, to).map(([table2]) => printTable(table2, "")),
    ...from.schemas.filter((schema2) => !to.schemas.includes(schema2)).map(printSchema)
  ];
  const added = [
    ...changed(to, from).map(([table2, entry]) => printTable(table2, entry)),
    ...to.schemas.filter((schema2) => !from.schemas.includes(schema2)).map(printSchema)
  ];
  const alter4 = `ALTER PUBLICATION ${nameOf3(after)}`;
  return [
    ...dropped.length ? [{ sql: `${alter4} DROP ${dropped.join(", ")}`, note: refresh }] : [],
    ...added.length ? [{ sql: `${alter4} ADD ${added.join(", ")}`, note: refresh }] : []
  ];
}
function nameOf3({ address }) {
  return quoteIdentifier(address.path[0]);
}

// src/kinds/publication/compare-tables.ts
function compareTables(from, to, strict) {
  const names3 = Object.keys(from);
  const rules = /* @__PURE__ */ new Set();
  if (names3.length !== Object.keys(to).length) return { equal: false, rules: [] };
  for (const name of names3) {
    const other = to[name];
    if (other === void 0) return { equal: false, rules: [] };
    if (from[name] === other) continue;
    const a = parseEntry(from[name]);
    const b = parseEntry(other);
    if (a.columns !== b.columns || a.filter === void 0 !== (b.filter === void 0)) {
      return { equal: false, rules: [] };
    }
    const filters = compareExpressions(a.filter ?? "", b.filter ?? "", { strict });
    if (!filters.equal) return filters;
    for (const rule2 of filters.rules) rules.add(rule2);
  }
  return { equal: true, rules: [...rules] };
}
function parseEntry(entry) {
  const list = entry.startsWith("(") ? sliceParentheses(entry, 0) : void 0;
  const rest = entry.slice(list?.end ?? 0).trim();
  return {
    columns: list ? [...splitAtCommas(list.text)].sort().join(", ") : "",
    filter: rest === "" ? void 0 : sliceParentheses(rest, 0)?.text
  };
}

// src/kinds/publication/whole-scope.ts
function readWholeScope(text, allTables) {
  const words2 = [...tokens(text)].filter(({ kind: kind2 }) => kind2 === "word").map(({ start, end }) => text.slice(start, end));
  const phrase = words2.join(" ").toUpperCase();
  const exceptAt = allTables ? findWord(text, 0, "EXCEPT") : -1;
  return {
    allTables,
    allSequences: /\bFOR (?:ALL TABLES .*)?ALL SEQUENCES\b/.test(phrase),
    except: exceptAt < 0 ? [] : sliceList(text, exceptAt).map((item) => item.replace(/^(?:TABLE\s+)?(?:ONLY\s+)?/i, ""))
  };
}

// src/kinds/publication/read.ts
var defaultOperations = "insert, update, delete, truncate";
var readPublication = (fields, context) => {
  const { publish, publish_via_partition_root, publish_generated_columns, ...unknown2 } = definitionMap(
    fields.options
  );
  if (Object.keys(unknown2).length > 0) return false;
  const objects = readObjects(fields, context);
  if (objects === void 0) return false;
  const { references, ...scope } = objects;
  context.define(
    { kind: "publication", path: [fields.pubname] },
    {
      ...readWholeScope(context.text, fields.for_all_tables === true),
      ...scope,
      publish: operations(publish ?? defaultOperations),
      viaRoot: isTrue(publish_via_partition_root),
      generatedColumns: generated(publish_generated_columns)
    },
    { references }
  );
};
var readAddedObjects = (fields, context) => {
  const id = context.find("publication", [fields.pubname]);
  const known6 = id === void 0 ? void 0 : context.get(id);
  if (!known6 || fields.options || fields.action !== "AP_AddObjects") return false;
  const objects = readObjects(fields, context);
  if (objects === void 0) return false;
  context.define(
    known6.address,
    {
      ...known6.props,
      tables: { ...known6.props.tables, ...objects.tables },
      schemas: [...known6.props.schemas, ...objects.schemas]
    },
    { references: objects.references }
  );
};
function readObjects(fields, context) {
  const tables = {};
  const schemas = [];
  for (const { PublicationObjSpec: object } of fields.pubobjects ?? []) {
    if (object.pubobjtype === "PUBLICATIONOBJ_TABLES_IN_SCHEMA") schemas.push(object.name);
    else if (object.pubobjtype === "PUBLICATIONOBJ_TABLE") {
      const { relation, columns, whereClause } = object.pubtable;
      tables[quoteName(context.path(relation))] = [
        columns ? `(${columns.map((column2) => quoteIdentifier(column2.String.sval)).join(", ")})` : "",
        whereClause ? `WHERE (${filterAfter(context.offset(relation.location), columns !== void 0, context.text)})` : ""
      ].filter(Boolean).join(" ");
    } else return void 0;
  }
  return { tables, schemas, references: schemas.map((name) => ({ kind: "schema", path: [name] })) };
}
function filterAfter(from, hasColumns, text) {
  const start = hasColumns ? sliceParentheses(text, from).end : from;
  return stripParentheses(sliceParentheses(text, start).text);
}
function operations(list) {
  return list.split(",").map((name) => name.trim().toLowerCase()).filter(Boolean).sort();
}
function generated(value) {
  return value === void 0 ? "none" : value.toLowerCase();
}

// src/kinds/publication/publication.ts
var publication = defineKind({
  name: "publication",
  plural: "publications",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_PUBLICATION"],
  omittedBy: "--no-publications",
  outsideSchemas: true,
  readers: { CreatePublicationStmt: readPublication, AlterPublicationStmt: readAddedObjects },
  properties: {
    allTables: {
      label: "all tables",
      class: "structural",
      meaning: "It publishes every table, also those that are created later.",
      alter: alterScope
    },
    allSequences: { label: "all sequences", class: "structural", alter: alterScope },
    except: { label: "tables left out", class: "structural", format: "set", alter: alterScope },
    tables: {
      label: "tables",
      class: "structural",
      format: "options",
      meaning: "Column lists and row filters decide what subscribers receive.",
      equal: (from, to, { strict }) => compareTables(from, to, strict),
      alter: alterTables
    },
    schemas: {
      label: "schemas",
      class: "structural",
      format: "set",
      meaning: "It publishes every table of these schemas.",
      alter: alterTables
    },
    publish: {
      label: "published operations",
      class: "structural",
      format: "set",
      meaning: "Operations that are not published never reach the subscribers.",
      alter: ({ after, to }) => alterOptions3(after, `publish = '${to.join(", ")}'`)
    },
    viaRoot: {
      label: "publish via partition root",
      class: "structural",
      meaning: "It decides whether changes of partitions arrive under the name of the partitioned table.",
      alter: ({ after, to }) => alterOptions3(after, `publish_via_partition_root = ${to}`)
    },
    generatedColumns: {
      label: "published generated columns",
      class: "structural",
      alter: ({ after, to }) => alterOptions3(after, `publish_generated_columns = ${to}`)
    }
  },
  pinsColumns: ({ props }) => Object.values(props.tables).join(" "),
  ddlName: ({ address }) => `PUBLICATION ${quoteIdentifier(address.path[0])}`,
  create: createPublication
});

// src/kinds/range-type/ddl.ts
var multirangesSince = 14;
function createRangeType({ address, props }, { version }) {
  const multirange = version >= multirangesSince ? props.multirange : void 0;
  const options = Object.entries({
    subtype: props.subtype,
    multirange_type_name: multirange,
    subtype_opclass: props.operatorClass,
    collation: props.collation,
    canonical: props.canonical,
    subtype_diff: props.difference
  }).filter(([, value]) => value !== void 0);
  const list = options.map(([name, value]) => `${name} = ${value}`).join(", ");
  const note = props.multirange !== multirange ? { note: `PostgreSQL ${version} has no multiranges: ${props.multirange} is left out.` } : {};
  return [{ sql: `CREATE TYPE ${quoteName(address.path)} AS RANGE (${list})`, ...note }];
}

// src/kinds/range-type/multirange-name.ts
var longestName2 = 63;
function multirangeName(rangeName) {
  const at = rangeName.indexOf("range");
  if (at >= 0)
    return clip2(`${rangeName.slice(0, at)}multirange${rangeName.slice(at + "range".length)}`, longestName2);
  const ending = "_multirange";
  return `${clip2(rangeName, longestName2 - ending.length)}${ending}`;
}
function clip2(name, bytes) {
  let text = name;
  while (new TextEncoder().encode(text).length > bytes) text = [...text].slice(0, -1).join("");
  return text;
}

// src/kinds/range-type/read.ts
var known4 = [
  "subtype",
  "subtype_opclass",
  "collation",
  "canonical",
  "subtype_diff",
  "multirange_type_name"
];
var readRangeType = (fields, context) => {
  const options = optionsOf(fields.params);
  if (!knowsOptions(options, known4)) return false;
  const names3 = createNameReader(context);
  const path = context.path(fields.typeName);
  const named = (namespace, option3) => {
    const value = options.get(option3)?.TypeName;
    return value ? names3.name(namespace, value) : void 0;
  };
  const multirange = options.get("multirange_type_name")?.TypeName;
  const multirangePath = multirange && quoteName(context.path(multirange));
  context.define(
    { kind: "range type", path },
    {
      subtype: names3.type(options.get("subtype").TypeName),
      operatorClass: named("operator class", "subtype_opclass"),
      collation: named("collation", "collation"),
      canonical: named("routine", "canonical"),
      difference: named("routine", "subtype_diff"),
      multirange: multirangePath === quoteName([...path.slice(0, -1), multirangeName(path.at(-1))]) ? void 0 : multirangePath
    },
    { references: names3.references }
  );
};

// src/kinds/range-type/range-type.ts
var rangeType = defineKind({
  name: "range type",
  plural: "range types",
  section: "types",
  namespace: "type",
  objectTypes: ["OBJECT_TYPE"],
  readers: { CreateRangeStmt: readRangeType },
  properties: {
    subtype: { label: "subtype", class: "structural", format: "type", alter: "rebuild" },
    operatorClass: { label: "operator class of the subtype", class: "structural", alter: "rebuild" },
    collation: { label: "collation", class: "structural", alter: "rebuild" },
    canonical: { label: "canonical function", class: "structural", alter: "rebuild" },
    difference: {
      label: "subtype difference function",
      class: "structural",
      meaning: "GiST indexes on ranges use it to split pages.",
      alter: "rebuild"
    },
    multirange: { label: "multirange type", class: "structural", alter: "rebuild" }
  },
  privileges: { all: () => ["USAGE"], toPublic: ["USAGE"], defaultClass: "types" },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createRangeType
});

// src/kinds/registry.ts
function createRegistry(kinds) {
  const byName = /* @__PURE__ */ new Map();
  const readers3 = /* @__PURE__ */ new Map();
  const byObjectType = /* @__PURE__ */ new Map();
  for (const kind2 of kinds) {
    claim(byName, kind2.name, kind2);
    for (const [key, read] of Object.entries(kind2.readers)) claim(readers3, key, { kind: kind2.name, read });
    for (const type of kind2.objectTypes ?? []) {
      byObjectType.set(type, [...byObjectType.get(type) ?? [], kind2]);
    }
  }
  return {
    kinds,
    kind(name) {
      const kind2 = byName.get(name);
      if (!kind2) throw new Error(`no kind is registered as '${name}'`);
      return kind2;
    },
    reader: (type, subtype, objectType) => readers3.get(`${type}/${subtype}/${objectType}`) ?? readers3.get(`${type}/${subtype}`) ?? readers3.get(type),
    byObjectType: (objectType) => byObjectType.get(objectType) ?? []
  };
}
function claim(map, key, value) {
  if (map.has(key)) throw new Error(`'${key}' is claimed by two kinds`);
  map.set(key, value);
}

// src/kinds/role/ddl.ts
function createRole({ address, props }) {
  const name = quoteIdentifier(address.path[0]);
  const attributes = [
    props.login ? "LOGIN" : "",
    props.superuser ? "SUPERUSER" : "",
    props.createDatabase ? "CREATEDB" : "",
    props.createRole ? "CREATEROLE" : "",
    props.inherit ? "" : "NOINHERIT",
    props.replication ? "REPLICATION" : "",
    props.bypassRls ? "BYPASSRLS" : "",
    props.connectionLimit === void 0 ? "" : `CONNECTION LIMIT ${props.connectionLimit}`,
    props.validUntil === void 0 ? "" : `VALID UNTIL ${quoteLiteral(props.validUntil)}`
  ].filter(Boolean);
  return [
    {
      sql: `CREATE ROLE ${name}${attributes.length ? ` WITH ${attributes.join(" ")}` : ""}`,
      ...props.passwordSet ? { decision: `Set the password of ${name} by hand (\\password).` } : {}
    }
  ];
}
function alterRole({ address }, attribute3) {
  return [{ sql: `ALTER ROLE ${quoteIdentifier(address.path[0])} WITH ${attribute3}` }];
}

// src/kinds/role/read.ts
var defaults = {
  login: false,
  superuser: false,
  createDatabase: false,
  createRole: false,
  inherit: true,
  replication: false,
  bypassRls: false,
  connectionLimit: void 0,
  validUntil: void 0,
  passwordSet: false
};
var flags = {
  canlogin: "login",
  superuser: "superuser",
  createdb: "createDatabase",
  createrole: "createRole",
  inherit: "inherit",
  isreplication: "replication",
  bypassrls: "bypassRls"
};
var readRole = (fields, context) => {
  const attributes = readAttributes(fields.options);
  if (attributes === void 0) return false;
  const login = fields.stmt_type === "ROLESTMT_USER";
  context.define({ kind: "role", path: [fields.role] }, { ...defaults, login, ...attributes });
};
var readAlterRole = (fields, context) => {
  const attributes = readAttributes(fields.options);
  const name = roleName(fields.role);
  if (attributes === void 0 || (fields.action ?? 1) !== 1) return false;
  const id = context.find("role", [name]);
  const known6 = id === void 0 ? defaults : context.get(id).props;
  context.define({ kind: "role", path: [name] }, { ...known6, ...attributes });
};
function readAttributes(options) {
  const map = definitionMap(options);
  const attributes = {};
  for (const [name, value] of Object.entries(map)) {
    const flag2 = flags[name];
    if (flag2) Object.assign(attributes, { [flag2]: isTrue(value) });
    else if (name === "connectionlimit")
      attributes.connectionLimit = value === "-1" ? void 0 : Number(value);
    else if (name === "validUntil") attributes.validUntil = value === "infinity" ? void 0 : value;
    else if (name === "password") attributes.passwordSet = hasArgument(options, name);
    else return void 0;
  }
  return attributes;
}
function hasArgument(options, name) {
  return (options ?? []).some(({ DefElem }) => DefElem.defname === name && DefElem.arg !== void 0);
}

// src/kinds/role/role.ts
var role = defineKind({
  name: "role",
  plural: "roles",
  section: "access",
  pathLength: 1,
  objectTypes: ["OBJECT_ROLE"],
  readers: { CreateRoleStmt: readRole, AlterRoleStmt: readAlterRole },
  properties: {
    login: attribute2("may log in", "LOGIN"),
    superuser: { ...attribute2("superuser", "SUPERUSER"), meaning: "A superuser passes every check." },
    createDatabase: attribute2("may create databases", "CREATEDB"),
    createRole: attribute2("may create roles", "CREATEROLE"),
    inherit: {
      ...attribute2("inherits privileges", "INHERIT"),
      meaning: "It decides whether the role has the privileges of its groups without SET ROLE."
    },
    replication: attribute2("may replicate", "REPLICATION"),
    bypassRls: {
      ...attribute2("passes row-level security", "BYPASSRLS"),
      meaning: "Policies do not hold for the role."
    },
    connectionLimit: {
      label: "connection limit",
      class: "access",
      alter: ({ after, to }) => alterRole(after, `CONNECTION LIMIT ${to ?? -1}`)
    },
    validUntil: {
      label: "password valid until",
      class: "access",
      equal: (from, to, { strict }) => from === to || !strict && sameInstant(from, to),
      alter: ({ after, to }) => alterRole(after, `VALID UNTIL ${quoteLiteral(to ?? "infinity")}`)
    },
    passwordSet: {
      label: "password set",
      class: "access",
      alter: ({ after, to }) => to ? [
        {
          sql: "",
          decision: `Set the password of ${quoteIdentifier(after.address.path[0])} by hand (\\password).`
        }
      ] : alterRole(after, "PASSWORD NULL")
    }
  },
  ddlName: ({ address }) => `ROLE ${quoteIdentifier(address.path[0])}`,
  create: createRole
});
function attribute2(label, word2) {
  return { label, class: "access", alter: ({ after, to }) => alterRole(after, to ? word2 : `NO${word2}`) };
}
function sameInstant(from, to) {
  const instant = (text = "") => Date.parse(
    text.replace(" ", "T").replace(/([+-]\d\d)(\d\d)?$/, "$1:$2").replace(/:$/, ":00")
  );
  const equal = instant(from) === instant(to);
  return { equal, rules: equal ? ["N29"] : [] };
}

// src/kinds/role-membership/ddl.ts
var optionsSince = 16;
function createMembership(object, { version }) {
  const { admin, inherit: inherit2, set } = object.props;
  const options = version < optionsSince ? [admin ? "ADMIN OPTION" : ""] : [admin ? "ADMIN OPTION" : "", `INHERIT ${word(inherit2 !== false)}`, set ? "" : "SET FALSE"];
  const lost = version < optionsSince && !set;
  return [
    {
      sql: grant(object, options.filter(Boolean).join(", ")),
      ...lost ? { decision: `PostgreSQL ${version} has no SET FALSE for memberships: every member may SET ROLE.` } : {}
    }
  ];
}
function alterMembership(option3) {
  return ({ after, to }, { version }) => {
    if (version >= optionsSince) return [{ sql: grant(after, `${option3} ${word(to !== false)}`) }];
    if (option3 !== "ADMIN") {
      const decision = `PostgreSQL ${version} has no ${option3} option for memberships; it follows the member's attributes.`;
      return [{ sql: "", decision }];
    }
    if (to) return [{ sql: grant(after, "ADMIN OPTION") }];
    const [role2, member] = after.address.path.map(quoteIdentifier);
    return [{ sql: `REVOKE ADMIN OPTION FOR ${role2} FROM ${member}` }];
  };
}
function grant({ address, props }, options) {
  const [role2, member] = address.path.map(quoteIdentifier);
  const by = props.grantor ? ` GRANTED BY ${quoteIdentifier(props.grantor)}` : "";
  return `GRANT ${role2} TO ${member}${options ? ` WITH ${options}` : ""}${by}`;
}
function word(value) {
  return value ? "TRUE" : "FALSE";
}

// src/kinds/role-membership/read.ts
var readMemberships = (fields, context) => {
  if (!fields.is_grant) return false;
  const { admin, inherit: inherit2, set, ...unknown2 } = definitionMap(fields.opt);
  if (Object.keys(unknown2).length > 0) return false;
  const props = {
    admin: isTrue(admin),
    inherit: inherit2 === void 0 ? void 0 : isTrue(inherit2),
    set: set === void 0 || isTrue(set),
    grantor: fields.grantor ? roleName(fields.grantor) : void 0
  };
  for (const { AccessPriv } of fields.granted_roles) {
    for (const grantee of fields.grantee_roles)
      define2([AccessPriv.priv_name, roleName(grantee)], props, context);
  }
};
function define2(path, props, context) {
  const known6 = context.find("role membership", path);
  const sameGrantor = known6 && context.get(known6).props.grantor === props.grantor;
  const full = known6 === void 0 || sameGrantor ? path : [...path, props.grantor ?? ""];
  const roles = [...path, ...props.grantor ? [props.grantor] : []];
  context.define({ kind: "role membership", path: full }, props, {
    references: roles.map((name) => ({ kind: "role", path: [name] }))
  });
}
var resolveInheritance = (context) => {
  for (const id of context.ids("role membership")) {
    const { address, props } = context.get(id);
    if (props.inherit !== void 0) continue;
    const member = context.find("role", [address.path[1]]);
    const inherit2 = member === void 0 ? true : context.get(member).props.inherit !== false;
    context.update(id, { inherit: inherit2 });
  }
};

// src/kinds/role-membership/role-membership.ts
var roleMembership = defineKind({
  name: "role membership",
  plural: "role memberships",
  section: "access",
  pathLength: 2,
  readers: { GrantRoleStmt: readMemberships },
  finish: resolveInheritance,
  properties: {
    admin: {
      label: "admin option",
      class: "access",
      meaning: "The member may add and remove other members.",
      alter: alterMembership("ADMIN")
    },
    inherit: {
      label: "inherits privileges",
      class: "access",
      meaning: "The member has the privileges without SET ROLE.",
      alter: alterMembership("INHERIT")
    },
    set: { label: "may SET ROLE", class: "access", alter: alterMembership("SET") },
    grantor: { label: "grantor", class: "access", alter: "rebuild" }
  },
  ddlName: ({ address: { path } }) => `MEMBERSHIP OF ${quoteIdentifier(path[1])} IN ${quoteIdentifier(path[0])}`,
  create: createMembership,
  drop: ({ address: { path }, props }) => [
    {
      sql: `REVOKE ${quoteIdentifier(path[0])} FROM ${quoteIdentifier(path[1])}${props.grantor ? ` GRANTED BY ${quoteIdentifier(props.grantor)}` : ""}`,
      phase: "contract"
    }
  ]
});

// src/kinds/role-setting/role-setting.ts
var everyRole = "ALL";
var readRoleSetting = ({ role: role2, database: database2, setstmt }, context) => {
  const value = settingValue(setstmt);
  if (value === void 0) return false;
  const name = role2 ? roleName(role2) : everyRole;
  context.define(
    { kind: "role setting", path: [name, ...database2 === void 0 ? [] : [database2], setstmt.name] },
    { value },
    {
      references: [
        { kind: "role", path: [name] },
        ...database2 === void 0 ? [] : [{ kind: "database", path: [database2] }]
      ]
    }
  );
};
var roleSetting = defineKind({
  name: "role setting",
  plural: "role settings",
  section: "access",
  pathLength: 3,
  readers: { AlterRoleSetStmt: readRoleSetting },
  properties: {
    value: {
      label: "value",
      class: "access",
      format: "sql",
      meaning: "Sessions that the role opens from now on start with it.",
      alter: ({ after, to }) => setParameter(targetOf2(after.address.path), after.address.path.at(-1), to)
    }
  },
  ddlName: ({ address: { path } }) => `${targetOf2(path)} SETTING ${quoteIdentifier(path.at(-1))}`,
  create: ({ address: { path }, props }) => setParameter(targetOf2(path), path.at(-1), props.value),
  drop: ({ address: { path } }) => resetParameter(targetOf2(path), path.at(-1))
});
function targetOf2(path) {
  const role2 = path[0] === everyRole ? everyRole : quoteIdentifier(path[0]);
  return `ROLE ${role2}${path.length > 2 ? ` IN DATABASE ${quoteIdentifier(path[1])}` : ""}`;
}

// src/kinds/rule/read.ts
var events = {
  CMD_SELECT: "SELECT",
  CMD_UPDATE: "UPDATE",
  CMD_INSERT: "INSERT",
  CMD_DELETE: "DELETE"
};
var readRule = (fields, context) => {
  const table2 = context.path(fields.relation);
  const parent = context.find("relation", table2);
  const event = events[fields.event];
  if (parent === void 0 || event === void 0 || fields.rulename === "_RETURN") return false;
  const { text } = context;
  const tableAt = context.offset(fields.relation.location);
  const whereAt = fields.whereClause ? findWord(text, tableAt, "WHERE") : -1;
  const condition = whereAt < 0 ? void 0 : sliceExpression(text, whereAt, { stopWords: ["DO"] });
  const doAt = findWord(text, condition?.end ?? tableAt, "DO");
  context.define(
    { kind: "rule", path: [...table2, fields.rulename] },
    {
      event,
      instead: fields.instead === true,
      condition: condition && stripParentheses(condition.text),
      actions: fields.actions ? splitActions(text.slice(doAt)) : [],
      enabled: "origin"
    },
    { parent }
  );
  return true;
};
function createSwitchReader(enabled) {
  return ({ name, statement: statement3 }, context) => context.update(objectId({ kind: "rule", path: [...context.path(statement3.relation), name] }), {
    enabled
  });
}
function splitActions(text) {
  const all2 = text.replace(/^\s*(?:INSTEAD|ALSO)\b/i, "").trim();
  const inner = all2.startsWith("(") ? sliceParentheses(all2, 0) : void 0;
  const rest = inner && all2.slice(inner.end).replace(/[\s;]/g, "");
  return splitAtSemicolons(inner && rest === "" ? inner.text : all2);
}
function splitAtSemicolons(text) {
  const parts = [];
  let start = 0;
  for (const token of tokens(text)) {
    if (token.kind !== "mark" || text[token.start] !== ";") continue;
    parts.push(text.slice(start, token.start));
    start = token.end;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

// src/kinds/rule/rule.ts
var rule = defineKind({
  name: "rule",
  plural: "rules",
  section: "others",
  pathLength: 3,
  objectTypes: ["OBJECT_RULE"],
  readers: {
    RuleStmt: readRule,
    "AlterTableStmt/AT_EnableRule": createSwitchReader("origin"),
    "AlterTableStmt/AT_DisableRule": createSwitchReader("disabled"),
    "AlterTableStmt/AT_EnableReplicaRule": createSwitchReader("replica"),
    "AlterTableStmt/AT_EnableAlwaysRule": createSwitchReader("always")
  },
  properties: {
    event: { label: "event", class: "structural", alter: ({ after }) => replace2(after) },
    instead: {
      label: "instead",
      class: "structural",
      meaning: "With INSTEAD the original command does not run.",
      alter: ({ after }) => replace2(after)
    },
    condition: {
      label: "condition",
      class: "structural",
      format: "expression",
      alter: ({ after }) => replace2(after)
    },
    actions: {
      label: "commands",
      class: "structural",
      format: "list",
      equal: (from, to, { strict }) => compareActions(from, to, strict),
      alter: ({ after }) => replace2(after)
    },
    enabled: { label: "enabled", class: "structural", alter: ({ after }) => switchRule(after) }
  },
  pinsColumns: ({ props }) => [props.condition ?? "", ...props.actions].join(" "),
  ddlName: (object) => `RULE ${ownName3(object)} ON ${tableName2(object)}`,
  create: (object) => [
    { sql: `CREATE ${define3(object)}` },
    ...object.props.enabled === "origin" ? [] : switchRule(object)
  ]
});
function replace2(object) {
  return [{ sql: `CREATE OR REPLACE ${define3(object)}` }];
}
function define3(object) {
  const { event, instead, condition, actions: actions2 } = object.props;
  const where = condition === void 0 ? "" : ` WHERE (${condition})`;
  const commands = actions2.length > 1 ? `(${actions2.join("; ")})` : actions2[0] ?? "NOTHING";
  return `RULE ${ownName3(object)} AS ON ${event} TO ${tableName2(object)}${where} DO ${instead ? "INSTEAD" : "ALSO"} ${commands}`;
}
function switchRule(object) {
  const commands = {
    origin: "ENABLE",
    disabled: "DISABLE",
    replica: "ENABLE REPLICA",
    always: "ENABLE ALWAYS"
  };
  return [
    { sql: `ALTER TABLE ${tableName2(object)} ${commands[object.props.enabled]} RULE ${ownName3(object)}` }
  ];
}
function compareActions(from, to, strict) {
  if (from.length !== to.length) return { equal: false, rules: [] };
  const parts = from.map((action, index) => compareStatements(action, to[index], { strict }));
  return {
    equal: parts.every(({ equal }) => equal),
    rules: [...new Set(parts.flatMap(({ rules }) => rules))]
  };
}
function ownName3({ address }) {
  return quoteIdentifier(address.path[2]);
}
function tableName2({ address }) {
  return quoteName(address.path.slice(0, 2));
}

// src/kinds/schema/read.ts
var readSchema = (fields, context) => {
  const id = context.define({ kind: "schema", path: [fields.schemaname ?? fields.authrole.rolename] }, {});
  const owner = fields.authrole?.rolename;
  if (owner) context.updateFacets(id, () => ({ owner }));
};
var builtInOwners = /* @__PURE__ */ new Set(["postgres", "pg_database_owner"]);
var builtInComment = "standard public schema";
var readSchemaOwner = (fields, context) => {
  const owner = roleName(fields.newowner);
  const id = context.locate("OBJECT_SCHEMA", fields.object);
  if (id !== void 0 && isPublic(id, context) && builtInOwners.has(owner)) {
    context.used("N22", id);
    return true;
  }
  return context.updateFacets(id, () => ({ owner }));
};
var readSchemaComment = (fields, context) => {
  const id = context.locate("OBJECT_SCHEMA", fields.object);
  const comment = fields.comment || void 0;
  if (id !== void 0 && isPublic(id, context) && comment === builtInComment) {
    context.used("N22", id);
    return true;
  }
  return context.updateFacets(id, () => ({ comment }));
};
function isPublic(id, context) {
  return context.get(id)?.address.path[0] === "public";
}
var closedSince = 15;
var addPublic = (context) => {
  const closed = Math.max(context.serverVersion ?? 0, context.dumpVersion ?? 0) >= closedSince;
  const id = context.define({ kind: "schema", path: ["public"] }, {});
  const toPublic = closed ? ["USAGE"] : ["USAGE", "CREATE"];
  context.updateFacets(id, () => ({
    grants: [
      ...["USAGE", "CREATE"].map((privilege) => ({ role: "OWNER", privilege, grantable: false })),
      ...toPublic.map((privilege) => ({ role: "PUBLIC", privilege, grantable: false }))
    ]
  }));
};

// src/kinds/schema/schema.ts
var schema = defineKind({
  name: "schema",
  plural: "schemas",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_SCHEMA"],
  readers: {
    CreateSchemaStmt: readSchema,
    "AlterOwnerStmt/OBJECT_SCHEMA": readSchemaOwner,
    "CommentStmt/OBJECT_SCHEMA": readSchemaComment
  },
  implicit: addPublic,
  properties: {},
  privileges: { all: () => ["USAGE", "CREATE"], toPublic: [], defaultClass: "schemas" },
  ddlName: ({ address }) => `SCHEMA ${quoteIdentifier(address.path[0])}`,
  create: ({ address }) => [{ sql: `CREATE SCHEMA ${quoteIdentifier(address.path[0])}` }]
});

// src/kinds/sequence/bounds.ts
var largest2 = {
  smallint: 32767n,
  integer: 2147483647n,
  bigint: 9223372036854775807n
};
function defaultBounds(type, increment) {
  const top = largest2[type] ?? largest2.bigint;
  return increment.startsWith("-") ? { minimum: String(-top - 1n), maximum: "-1" } : { minimum: "1", maximum: String(top) };
}
var oldSmallest = "-9223372036854775807";

// src/kinds/sequence/create-sequence.ts
var typesSince = 10;
var unloggedSince = 15;
function createSequence(object, { version, model }) {
  const { props, address } = object;
  const name = quoteName(address.path);
  const bounds = defaultBounds(props.type, props.increment);
  const first = props.increment.startsWith("-") ? props.maximum : props.minimum;
  const clauses = [
    props.type === "bigint" || version < typesSince ? "" : ` AS ${props.type}`,
    props.start === first ? "" : ` START WITH ${props.start}`,
    props.increment === "1" ? "" : ` INCREMENT BY ${props.increment}`,
    props.minimum === bounds.minimum ? "" : ` MINVALUE ${props.minimum}`,
    props.maximum === bounds.maximum ? "" : ` MAXVALUE ${props.maximum}`,
    props.cache === "1" ? "" : ` CACHE ${props.cache}`,
    props.cycle ? " CYCLE" : ""
  ];
  const unlogged = props.unlogged && version >= unloggedSince;
  const create3 = { sql: `CREATE ${unlogged ? "UNLOGGED " : ""}SEQUENCE ${name}${clauses.join("")}` };
  if (!props.ownedBy) return [create3];
  return [
    create3,
    {
      sql: `ALTER SEQUENCE ${name} OWNED BY ${quoteName(props.ownedBy)}`,
      ...linking(object, model)
    }
  ];
}
function linking({ id, props }, model) {
  const column2 = columnOf(props.ownedBy);
  const table2 = tableOf2(props.ownedBy);
  return {
    aside: true,
    follows: [`owner of ${id}`, `owner of ${table2}`],
    ...model.objects.has(column2) ? { requires: [column2] } : {}
  };
}
function tableOf2(path) {
  return objectId({ kind: "table", path: path.slice(0, -1) });
}
function columnOf(path) {
  return objectId({ kind: "column", path });
}

// src/kinds/sequence/alter-sequence.ts
function alterSequence({ before, after }, { version, model }) {
  const [from, to] = [before.props, after.props];
  const name = quoteName(after.address.path);
  const bounds = defaultBounds(to.type, to.increment);
  const typed = from.type !== to.type && version >= typesSince;
  const narrower = BigInt(to.minimum) > BigInt(from.minimum) || BigInt(to.maximum) < BigInt(from.maximum);
  const stranded = BigInt(from.start) < BigInt(to.minimum) || BigInt(from.start) > BigInt(to.maximum);
  const clauses = [
    typed ? `AS ${to.type}` : "",
    from.increment === to.increment ? "" : `INCREMENT BY ${to.increment}`,
    // A new type moves bounds that are its predecessor's defaults; saying both keeps the result plain.
    typed || from.minimum !== to.minimum ? bound("MINVALUE", to.minimum, bounds.minimum) : "",
    typed || from.maximum !== to.maximum ? bound("MAXVALUE", to.maximum, bounds.maximum) : "",
    from.start === to.start ? "" : `START WITH ${to.start}`,
    stranded ? `RESTART WITH ${to.start}` : "",
    from.cache === to.cache ? "" : `CACHE ${to.cache}`,
    from.cycle === to.cycle ? "" : to.cycle ? "CYCLE" : "NO CYCLE"
  ].filter(Boolean);
  const owner = ownership(from, to);
  return [
    ...clauses.length === 0 ? [] : [{ sql: `ALTER SEQUENCE ${name} ${clauses.join(" ")}`, ...position2(name, stranded, narrower) }],
    ...owner === void 0 ? [] : [
      {
        sql: `ALTER SEQUENCE ${name} OWNED BY ${owner}`,
        ...to.ownedBy ? linking(after, model) : {}
      }
    ]
  ];
}
function alterPersistence2({ after, to }, { version }) {
  if (version < unloggedSince) return [];
  return [{ sql: `ALTER SEQUENCE ${quoteName(after.address.path)} SET ${to ? "UNLOGGED" : "LOGGED"}` }];
}
function bound(keyword, value, standard) {
  return value === standard ? `NO ${keyword}` : `${keyword} ${value}`;
}
function ownership(from, to) {
  const [old, now] = [from.ownedBy, to.ownedBy].map((path) => path ? quoteName(path) : "NONE");
  return old === now ? void 0 : now;
}
function position2(name, stranded, narrower) {
  if (stranded) {
    return {
      phase: "contract",
      loses: "data",
      decision: `The new bounds leave out the old start value, so that the sequence begins anew. Look at SELECT last_value FROM ${name} first: values below its successor may be in use.`
    };
  }
  if (!narrower) return {};
  return {
    decision: `PostgreSQL refuses bounds that leave out the position of the sequence. Look at SELECT last_value FROM ${name} first; where it lies outside, add RESTART WITH a value that is free.`
  };
}

// src/kinds/sequence/read.ts
var known5 = ["as", "start", "increment", "minvalue", "maxvalue", "cache", "cycle", "owned_by"];
var smallestBigintSince = 10;
var readSequence = (fields, context) => {
  const options = optionsOf(fields.options);
  if ([...options.keys()].some((name) => !known5.includes(name))) return false;
  const number = (name) => options.get(name) === void 0 ? void 0 : optionText(options.get(name));
  const as = options.get("as")?.TypeName;
  const type = as ? context.type(as) : "bigint";
  const increment = number("increment") ?? "1";
  const bounds = defaultBounds(type, increment);
  const given = number("minvalue") ?? bounds.minimum;
  const old = (context.serverVersion ?? smallestBigintSince) < smallestBigintSince;
  const minimum = old && increment.startsWith("-") && given === oldSmallest ? bounds.minimum : given;
  const maximum = number("maxvalue") ?? bounds.maximum;
  context.define(
    { kind: "sequence", path: context.path(fields.sequence) },
    {
      type,
      start: number("start") ?? (increment.startsWith("-") ? maximum : minimum),
      increment,
      minimum,
      maximum,
      cache: number("cache") ?? "1",
      cycle: optionFlag(options, "cycle") ?? false,
      unlogged: fields.sequence.relpersistence === "u",
      ownedBy: readOwner(options.get("owned_by"), context)
    }
  );
};
var readOwnedBy = (fields, context) => {
  const options = optionsOf(fields.options);
  if (options.size !== 1 || !options.has("owned_by")) return false;
  const id = context.find("relation", context.path(fields.sequence));
  if (id === void 0 || context.get(id)?.address.kind !== "sequence") return false;
  return context.update(id, { ownedBy: readOwner(options.get("owned_by"), context) });
};
function readOwner(value, context) {
  const items = value?.List?.items;
  return items === void 0 || items.length === 1 ? void 0 : ownerPath(items, context);
}
function ownerPath(items, context) {
  return [...context.path(items.slice(0, -1)), items.at(-1).String.sval];
}

// src/kinds/sequence/sequence.ts
var sequence = defineKind({
  name: "sequence",
  plural: "sequences",
  section: "sequences",
  namespace: "relation",
  objectTypes: ["OBJECT_SEQUENCE"],
  readers: { CreateSeqStmt: readSequence, AlterSeqStmt: readOwnedBy },
  properties: {
    type: {
      label: "type",
      class: "structural",
      format: "type",
      meaning: "It decides how far the sequence can count.",
      alter: alterSequence
    },
    start: {
      label: "start value",
      class: "structural",
      meaning: "Only ALTER SEQUENCE \u2026 RESTART and new databases use it.",
      alter: alterSequence
    },
    increment: { label: "increment", class: "structural", alter: alterSequence },
    minimum: { label: "minimum", class: "structural", alter: alterSequence },
    maximum: {
      label: "maximum",
      class: "structural",
      meaning: "When it is reached, nextval fails or begins anew.",
      alter: alterSequence
    },
    cache: {
      label: "cache",
      class: "storage",
      meaning: "Each session takes so many values at a time; unused ones are lost.",
      alter: alterSequence
    },
    cycle: {
      label: "cycle",
      class: "structural",
      meaning: "A sequence that begins anew gives values a second time.",
      alter: alterSequence
    },
    unlogged: {
      label: "unlogged",
      class: "storage",
      meaning: "An unlogged sequence begins anew after a crash.",
      alter: alterPersistence2
    },
    ownedBy: {
      label: "owning column",
      class: "structural",
      meaning: "The sequence is dropped with the column.",
      alter: alterSequence
    }
  },
  privileges: { all: () => ["SELECT", "UPDATE", "USAGE"], toPublic: [], defaultClass: "sequences" },
  // A table or column that was renamed leaves its sequence with the old name (N25).
  alternateKey: ({ props }) => props.ownedBy?.join("\0"),
  ddlName: ({ address }) => `SEQUENCE ${quoteName(address.path)}`,
  create: createSequence,
  goesWith: ({ props }) => props.ownedBy ? [columnOf(props.ownedBy), tableOf2(props.ownedBy)] : [],
  suspend: suspendOwnership,
  ownerFollows: ({ props }) => props.ownedBy && tableOf2(props.ownedBy),
  // Dropping the owning column has dropped the sequence with it.
  drop: (object, context) => [
    {
      sql: `DROP SEQUENCE ${object.props.ownedBy ? "IF EXISTS " : ""}${quoteName(lastName(object, context))}`,
      phase: "contract",
      loses: "data",
      note: "The position of the sequence is lost."
    }
  ]
});
function lastName({ address: { path }, props }, { other }) {
  const successor = props.ownedBy && other.objects.get(objectId({ kind: "identity sequence", path: props.ownedBy }));
  const name = successor?.props.name;
  const isTaken = name !== void 0 && quoteName(name) === quoteName(path);
  return isTaken ? [...path.slice(0, -1), deprecatedName(path.at(-1))] : path;
}
function suspendOwnership(object, { model }) {
  const { ownedBy } = object.props;
  if (!ownedBy) return { before: [], after: [] };
  const alter4 = `ALTER SEQUENCE ${quoteName(object.address.path)} OWNED BY`;
  return {
    before: [{ sql: `${alter4} NONE` }],
    after: [{ sql: `${alter4} ${quoteName(ownedBy)}`, ...linking(object, model) }]
  };
}

// src/kinds/server/server.ts
var server = defineKind({
  name: "server",
  plural: "servers",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_FOREIGN_SERVER"],
  outsideSchemas: true,
  readers: {
    CreateForeignServerStmt({ servername, servertype, version, fdwname, options }, context) {
      context.define(
        { kind: "server", path: [servername] },
        { wrapper: fdwname, type: servertype, version, options: sealOptions(definitionMap(options)) },
        { references: [{ kind: "foreign data wrapper", path: [fdwname] }] }
      );
    }
  },
  properties: {
    wrapper: { label: "foreign data wrapper", class: "structural", alter: "rebuild" },
    type: { label: "type", class: "structural", alter: "rebuild" },
    version: {
      label: "version",
      class: "structural",
      alter: ({ after, to }) => [
        { sql: `ALTER SERVER ${nameOf4(after)} VERSION ${to === void 0 ? "NULL" : quoteLiteral(to)}` }
      ]
    },
    options: {
      label: "options",
      class: "structural",
      format: "options",
      meaning: "They decide which server the foreign tables read and write.",
      alter({ after, from, to }) {
        const decision = fillIn(secretOptionNames(changedOptions(from, to)));
        const sql = `ALTER SERVER ${nameOf4(after)} ${alterGenericOptions(unsealOptions(from), unsealOptions(to))}`;
        return [{ sql, ...decision }];
      }
    }
  },
  privileges: { all: () => ["USAGE"], toPublic: [] },
  ddlName: (object) => `SERVER ${nameOf4(object)}`,
  create(object) {
    const { wrapper, type, version, options } = object.props;
    const decision = fillIn(secretOptionNames(options));
    const clauses = [
      type === void 0 ? "" : ` TYPE ${quoteLiteral(type)}`,
      version === void 0 ? "" : ` VERSION ${quoteLiteral(version)}`,
      ` FOREIGN DATA WRAPPER ${quoteIdentifier(wrapper)}`,
      printGenericOptions(unsealOptions(options))
    ];
    return [{ sql: `CREATE SERVER ${nameOf4(object)}${clauses.join("")}`, ...decision }];
  }
});
function nameOf4({ address }) {
  return quoteIdentifier(address.path[0]);
}

// src/kinds/statement/statement.ts
var statement2 = defineKind({
  name: "statement",
  plural: "other statements",
  section: "others",
  pathLength: 1,
  readers: {},
  properties: {
    text: {
      label: "text",
      class: "structural",
      format: "sql",
      meaning: "dumplens does not know this statement; a person has to read it.",
      equal: (from, to, { strict }) => from === to || !strict && compareStatements(from, to),
      alter: ({ after }) => [{ sql: "", decision: `Bring this statement over by hand: ${after.props.text}` }]
    }
  },
  ddlName: ({ address }) => address.path[0],
  create: ({ props }) => [{ sql: props.text, note: "Copied from the dump; dumplens does not know this statement." }],
  drop: ({ props }) => [{ sql: "", decision: `Undo this statement by hand: ${props.text}` }]
});

// src/kinds/statistics/read.ts
var allKinds = 3;
var readStatistics = (fields, context) => {
  const relation = fields.relations?.[0]?.RangeVar;
  const table2 = relation && context.path(relation);
  const parent = table2 && context.find("relation", table2);
  if (parent === void 0 || fields.relations.length !== 1) return false;
  const elements = fields.exprs.map((element) => element.StatsElem);
  const from = findWord(context.text, 0, "ON");
  const texts2 = splitAtCommas(onList(context.text, from, context.offset(relation.location)));
  const kinds = (fields.stat_types ?? []).map((node) => node.String.sval).sort();
  const named = elements.flatMap(({ name, expr }) => name ? [name] : columnNamesIn(expr));
  const taken = (name) => context.find("statistics", [table2[0], name]) !== void 0;
  const path = fields.defnames ? context.path(fields.defnames) : [
    table2[0],
    chooseName(table2[1], joinColumnNames(elements.map(({ name }) => name ?? "expr")), "stat", taken)
  ];
  context.define(
    { kind: "statistics", path },
    {
      kinds: kinds.length === 0 || kinds.length === allKinds ? void 0 : kinds,
      keys: elements.map(
        ({ name }, index) => name ? quoteIdentifier(name) : printExpression(texts2[index])
      ),
      target: void 0
    },
    { parent, references: columnAddresses(table2, named) }
  );
  return true;
};
var readTarget = ({ defnames, stxstattarget }, context) => {
  const target = stxstattarget === void 0 ? -1 : stxstattarget.Integer?.ival ?? 0;
  return context.update(context.find("statistics", context.path(defnames)), {
    target: target < 0 ? void 0 : target
  });
};
function onList(text, from, limit2) {
  return text.slice(from, limit2).replace(/\bFROM\s+(?:ONLY\s+)?$/i, "");
}
function printExpression(text) {
  const slice = sliceParentheses(text, 0);
  if (!slice) return sliceExpression(text, 0).text;
  return text.startsWith("(") ? `(${stripParentheses(slice.text)})` : text.slice(0, slice.end);
}

// src/kinds/statistics/statistics.ts
var statistics = defineKind({
  name: "statistics",
  plural: "statistics",
  section: "others",
  objectTypes: ["OBJECT_STATISTIC_EXT"],
  readers: { CreateStatsStmt: readStatistics, AlterStatsStmt: readTarget },
  properties: {
    kinds: {
      label: "kinds",
      class: "storage",
      format: "set",
      meaning: "They decide which correlations the planner knows.",
      alter: "rebuild"
    },
    keys: {
      label: "columns and expressions",
      class: "storage",
      format: "set",
      equal: (from, to, pair) => compareKeys([...from].sort(), [...to].sort(), pair),
      alter: "rebuild"
    },
    target: {
      label: "statistics target",
      class: "storage",
      alter: ({ after }) => setTarget(after)
    }
  },
  ddlName: ({ address }) => `STATISTICS ${quoteName(address.path)}`,
  create: create2
});
function create2(object, context) {
  const { kinds, keys, target } = object.props;
  const name = quoteName(object.address.path);
  if (context.version < 14 && keys.some((key) => key.includes("("))) {
    const decision = `Statistics ${name} cannot be created: statistics on expressions came with PostgreSQL 14.`;
    return [{ sql: "", decision }];
  }
  const known6 = kinds?.filter((kind2) => kind2 !== "mcv" || context.version >= 12);
  if (known6?.length === 0) {
    return [{ sql: "", decision: `Statistics ${name} cannot be created: kind mcv came with PostgreSQL 12.` }];
  }
  const list = known6 === void 0 ? "" : ` (${known6.join(", ")})`;
  const table2 = quoteName(context.object(object.parent).address.path);
  return [
    { sql: `CREATE STATISTICS ${name}${list} ON ${keys.join(", ")} FROM ${table2}` },
    ...target === void 0 || context.version < 13 ? [] : setTarget(object)
  ];
}
function setTarget({ address, props }) {
  return [{ sql: `ALTER STATISTICS ${quoteName(address.path)} SET STATISTICS ${props.target ?? -1}` }];
}

// src/kinds/subscription/ddl.ts
function subscriptionName({ address }) {
  return quoteIdentifier(address.path[0]);
}
var since = {
  binary: 14,
  streaming: 14,
  two_phase: 15,
  disable_on_error: 15,
  password_required: 16,
  run_as_owner: 16,
  origin: 16,
  failover: 17
};
var parallelSince = 16;
var spokenSince = 18;
function optionsOf2(object, version) {
  const { props } = object;
  const own = props.slotName === object.address.path[0];
  const parallel = props.streaming === "parallel" && version < parallelSince;
  const all2 = [
    [!own, "slot_name", optionValue("slot_name", props.slotName)],
    [props.binary, "binary", "true"],
    [props.streaming !== "off" || version >= spokenSince, "streaming", parallel ? "on" : props.streaming],
    [props.twoPhase, "two_phase", "true"],
    [props.disableOnError, "disable_on_error", "true"],
    [!props.passwordRequired, "password_required", "false"],
    [props.runAsOwner, "run_as_owner", "true"],
    [props.origin !== "any", "origin", props.origin],
    [props.failover, "failover", "true"],
    [props.synchronousCommit !== "off", "synchronous_commit", optionValue("", props.synchronousCommit)],
    ...Object.entries(props.options).map(([name, value]) => [true, name, optionValue("", value)])
  ];
  return all2.filter(([used]) => used).map(([, name, value]) => [name, value]);
}
function optionValue(option3, value) {
  if (option3 === "slot_name" && value === "none") return "NONE";
  return /^(?:true|false)$/.test(value) ? value : quoteLiteral(value);
}
function createSubscription(object, context) {
  const { connection, publications, enabled, slotName } = object.props;
  const name = subscriptionName(object);
  const wanted = optionsOf2(object, context.version);
  const known6 = wanted.filter(([option3]) => (since[option3] ?? 0) <= context.version);
  const unknown2 = wanted.filter((pair) => !known6.includes(pair)).map(([option3]) => option3);
  const lost = unknown2.length ? `PostgreSQL ${context.version} does not know ${unknown2.join(", ")}.` : void 0;
  const decision = [fillIn(connectionSecrets(connection)).decision, lost].filter(Boolean).join(" ");
  const options = [["connect", "false"], ...known6].map((pair) => pair.join(" = "));
  const sql = `CREATE SUBSCRIPTION ${name} CONNECTION ${quoteLiteral(connection)} PUBLICATION ${publications.map(quoteIdentifier).join(", ")} WITH (${options.join(", ")})`;
  const create3 = {
    sql,
    ...decision ? { decision } : {},
    note: "It does nothing yet: create its slot on the publisher, then ENABLE it and REFRESH PUBLICATION."
  };
  return enabled && slotName !== "none" ? [create3, { sql: `ALTER SUBSCRIPTION ${name} ENABLE` }] : [create3];
}
function dropSubscription(object) {
  const name = subscriptionName(object);
  const { slotName } = object.props;
  if (slotName === "none") return [{ sql: `DROP SUBSCRIPTION ${name}`, phase: "contract" }];
  return [
    { sql: `ALTER SUBSCRIPTION ${name} DISABLE`, phase: "contract" },
    { sql: `ALTER SUBSCRIPTION ${name} SET (slot_name = NONE)`, phase: "contract" },
    {
      sql: `DROP SUBSCRIPTION ${name}`,
      phase: "contract",
      decision: `Drop the slot on the publisher too, or it keeps WAL for ever: SELECT pg_drop_replication_slot(${quoteLiteral(slotName)}).`
    }
  ];
}

// src/kinds/subscription/alter.ts
function alterConnection({ after, to }) {
  const sql = `ALTER SUBSCRIPTION ${subscriptionName(after)} CONNECTION ${quoteLiteral(to)}`;
  return [{ sql, ...fillIn(connectionSecrets(to)) }];
}
function alterPublications({ after, to }) {
  const name = subscriptionName(after);
  return [
    {
      sql: `ALTER SUBSCRIPTION ${name} SET PUBLICATION ${to.map(quoteIdentifier).join(", ")} WITH (refresh = false)`,
      note: `Run ALTER SUBSCRIPTION ${name} REFRESH PUBLICATION while the publisher can be reached.`
    }
  ];
}
function alterEnabled({ after, to }) {
  return [{ sql: `ALTER SUBSCRIPTION ${subscriptionName(after)} ${to ? "ENABLE" : "DISABLE"}` }];
}
function alterOption(option3, rest = {}) {
  return ({ after, to }) => [
    {
      sql: `ALTER SUBSCRIPTION ${subscriptionName(after)} SET (${option3} = ${optionValue(option3, String(to))})`,
      ...rest
    }
  ];
}
var twoPhaseSince = 18;
function alterTwoPhase(change2, { version }) {
  return version < twoPhaseSince ? "rebuild" : alterOption("two_phase", { transaction: "none" })(change2);
}

// src/kinds/subscription/read.ts
var readSubscription = (fields, context) => {
  const { connect, create_slot, copy_data, refresh: refresh2, enabled, slot_name, streaming, ...rest } = definitionMap(
    fields.options
  );
  const { binary, two_phase, disable_on_error, password_required, run_as_owner, failover, ...others2 } = rest;
  const { origin, synchronous_commit, ...options } = others2;
  const connects = connect === void 0 || isTrue(connect);
  const publications = fields.publication.map((name) => name.String.sval);
  context.define(
    { kind: "subscription", path: [fields.subname] },
    {
      connection: fields.conninfo,
      publications,
      enabled: enabled === void 0 ? connects : isTrue(enabled),
      slotName: slot_name ?? fields.subname,
      binary: isTrue(binary),
      streaming: streamingMode(streaming),
      twoPhase: isTrue(two_phase),
      disableOnError: isTrue(disable_on_error),
      passwordRequired: password_required === void 0 || isTrue(password_required),
      runAsOwner: isTrue(run_as_owner),
      origin: origin?.toLowerCase() ?? "any",
      failover: isTrue(failover),
      synchronousCommit: synchronous_commit ?? "off",
      options
    },
    { references: publications.map((name) => ({ kind: "publication", path: [name] })) }
  );
};
var readEnabled = (fields, context) => {
  if (fields.kind !== "ALTER_SUBSCRIPTION_ENABLED") return false;
  return context.update(context.find("subscription", [fields.subname]), {
    enabled: isTrue(definitionMap(fields.options).enabled)
  });
};
function streamingMode(value) {
  if (value === void 0) return "off";
  if (value.toLowerCase() === "parallel") return "parallel";
  return isTrue(value) ? "on" : "off";
}

// src/kinds/subscription/subscription.ts
var subscription = defineKind({
  name: "subscription",
  plural: "subscriptions",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_SUBSCRIPTION"],
  omittedBy: "--no-subscriptions",
  outsideSchemas: true,
  readers: { CreateSubscriptionStmt: readSubscription, AlterSubscriptionStmt: readEnabled },
  properties: {
    connection: {
      label: "connection",
      class: "structural",
      meaning: "It says which server the rows come from.",
      alter: alterConnection
    },
    publications: {
      label: "publications",
      class: "structural",
      format: "set",
      meaning: "They decide which tables are kept up to date.",
      alter: alterPublications
    },
    enabled: { label: "enabled", class: "structural", alter: alterEnabled },
    slotName: {
      label: "replication slot",
      class: "structural",
      alter: alterOption("slot_name")
    },
    binary: flag("binary transfer", "binary"),
    streaming: { label: "streaming", class: "structural", alter: alterOption("streaming") },
    twoPhase: { label: "two-phase commit", class: "structural", alter: alterTwoPhase },
    disableOnError: flag("disable on error", "disable_on_error"),
    passwordRequired: { ...flag("password required", "password_required"), class: "access" },
    runAsOwner: {
      ...flag("run as owner", "run_as_owner"),
      class: "access",
      meaning: "The rows are applied with the rights of the subscription owner, not of the table owner."
    },
    origin: {
      label: "origin",
      class: "structural",
      meaning: "It decides whether rows that were replicated before are sent on; a circle of servers needs none.",
      alter: alterOption("origin")
    },
    failover: {
      label: "failover slot",
      class: "structural",
      // The server changes the slot on the publisher, which no transaction can take back.
      alter: alterOption("failover", { transaction: "none" })
    },
    synchronousCommit: {
      label: "synchronous commit",
      class: "structural",
      alter: alterOption("synchronous_commit")
    },
    options: {
      label: "other options",
      class: "structural",
      format: "options",
      alter: ({ after, from, to }) => [
        {
          sql: "",
          decision: `Set the options of ${subscriptionName(after)} by hand, from ${JSON.stringify(from)} to ${JSON.stringify(to)}.`
        }
      ]
    }
  },
  ddlName: (object) => `SUBSCRIPTION ${subscriptionName(object)}`,
  create: createSubscription,
  drop: dropSubscription
});
function flag(label, option3) {
  return { label, class: "structural", alter: alterOption(option3) };
}

// src/kinds/table/alter-index-use.ts
function alterReplicaIdentity({ after, to }, context) {
  const [form, index] = splitIdentity(to);
  const value = index === void 0 ? form.toUpperCase() : `USING INDEX ${quoteIdentifier(index)}`;
  return [
    {
      sql: `ALTER TABLE ONLY ${quoteName(after.address.path)} REPLICA IDENTITY ${value}`,
      requires: index === void 0 ? [] : indexNamed(after, index, context),
      aside: true
    }
  ];
}
function alterClusterOn({ after, to }, context) {
  const table2 = quoteName(after.address.path);
  if (to === void 0) return [{ sql: `ALTER TABLE ${table2} SET WITHOUT CLUSTER` }];
  return [
    {
      sql: `ALTER TABLE ${table2} CLUSTER ON ${quoteIdentifier(to)}`,
      requires: indexNamed(after, to, context),
      aside: true
    }
  ];
}
function splitIdentity(identity) {
  if (identity?.startsWith("index ")) return ["index", identity.slice("index ".length)];
  return [identity ?? "default", void 0];
}
function indexNamed(table2, name, { model }) {
  return (model.children.get(table2.id) ?? []).filter((id) => {
    const { kind: kind2, path } = model.objects.get(id).address;
    return path.at(-1) === name && kind2 !== "column" && kind2 !== "policy" && kind2 !== "trigger";
  });
}

// src/kinds/table/alter-storage.ts
var setAccessMethodSince2 = 15;
var copies = { phase: "window", note: "Copies the table under ACCESS EXCLUSIVE." };
function alterPersistence3({ after, to }) {
  return [
    { sql: `ALTER TABLE ${quoteName(after.address.path)} SET ${to ? "UNLOGGED" : "LOGGED"}`, ...copies }
  ];
}
function alterAccessMethod2({ after, to }, { version }) {
  const name = quoteName(after.address.path);
  const method = quoteIdentifier(to ?? "heap");
  if (version < setAccessMethodSince2) {
    return [
      {
        sql: "",
        decision: `PostgreSQL ${version} cannot change an access method: copy ${name} into a table USING ${method}.`
      }
    ];
  }
  return [{ sql: `ALTER TABLE ${name} SET ACCESS METHOD ${method}`, ...copies }];
}
function alterTablespace2({ after, to }) {
  const sql = `ALTER TABLE ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? "pg_default")}`;
  return [after.props.partitionBy === void 0 ? { sql, ...copies } : { sql }];
}

// src/kinds/table/compare-column-order.ts
function compareColumnOrder(from, to) {
  const before = from.filter((name) => to.includes(name));
  const after = to.filter((name) => from.includes(name));
  return before.every((name, index) => name === after[index]);
}

// src/kinds/table/create.ts
function createTable(table2, context) {
  const { props } = table2;
  const name = quoteName(table2.address.path);
  const columns = context.children(table2.id, "column").filter((column2) => column2.props.declared === true);
  const elements = columns.map(
    (column2) => columnDefinition(column2, { default: !defersDefault(column2, context), notNull: true }, context)
  );
  const list = elements.length ? ` (
    ${elements.join(",\n    ")}
)` : props.ofType ? "" : " ()";
  const clauses = [
    props.inherits.length ? ` INHERITS (${props.inherits.map(quoteName).join(", ")})` : "",
    props.partitionBy ? ` PARTITION BY ${props.partitionBy}` : "",
    props.accessMethod && props.partitionBy === void 0 ? ` USING ${quoteIdentifier(props.accessMethod)}` : "",
    Object.keys(props.options).length ? ` WITH ${printStorageOptions(props.options)}` : "",
    props.oids && context.version < 12 ? " WITH OIDS" : "",
    props.tablespace ? ` TABLESPACE ${quoteIdentifier(props.tablespace)}` : ""
  ];
  const requires = [...new Set(columns.flatMap((column2) => definitionRequires(column2, context)))];
  return [
    {
      sql: `CREATE ${props.unlogged ? "UNLOGGED " : ""}TABLE ${name}${props.ofType ? ` OF ${props.ofType}` : ""}${list}${clauses.join("")}`,
      requires,
      ...props.oids && context.version >= 12 ? { note: `PostgreSQL ${context.version} has no tables WITH OIDS.` } : {}
    },
    ...attachPartition(table2, context),
    ...settings(table2, context)
  ];
}
function settings(table2, context) {
  const { props } = table2;
  const name = quoteName(table2.address.path);
  const change2 = { before: table2, after: table2, from: void 0 };
  return [
    ...props.accessMethod && props.partitionBy !== void 0 ? [{ sql: `ALTER TABLE ${name} SET ACCESS METHOD ${quoteIdentifier(props.accessMethod)}` }] : [],
    ...props.rowSecurity ? [{ sql: `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY` }] : [],
    ...props.rowSecurityForced ? [{ sql: `ALTER TABLE ONLY ${name} FORCE ROW LEVEL SECURITY` }] : [],
    ...props.replicaIdentity ? alterReplicaIdentity({ ...change2, to: props.replicaIdentity }, context) : [],
    ...props.clusterOn ? alterClusterOn({ ...change2, to: props.clusterOn }, context) : []
  ];
}

// src/kinds/table/finish.ts
var finishTables = (context) => {
  for (const id of context.ids("table")) {
    const columns = context.children(id).map((child) => context.get(child)).filter(({ address, props }) => address.kind === "column" && props.declared === true);
    context.update(id, { columnOrder: columns.map(({ address }) => address.path.at(-1)) });
  }
};

// src/kinds/table/read-create.ts
var strategies = {
  PARTITION_STRATEGY_RANGE: "RANGE",
  PARTITION_STRATEGY_LIST: "LIST",
  PARTITION_STRATEGY_HASH: "HASH"
};
var defaultAccessMethod = "heap";
var readTable = (fields, context) => {
  const elements = fields.tableElts ?? [];
  const temporary = fields.relation.relpersistence === "t" || fields.oncommit !== "ONCOMMIT_NOOP";
  if (temporary || !canReadElements(elements)) return false;
  const path = context.path(fields.relation);
  const parents2 = (fields.inhRelations ?? []).map(
    ({ RangeVar }) => context.path(RangeVar)
  );
  const isPartition = fields.partbound !== void 0;
  const { oids, ...options } = readStorageOptions(fields.options);
  const partitionBy = fields.partspec ? readPartitionKey(fields.partspec, context) : void 0;
  const id = context.define(
    { kind: "table", path },
    {
      unlogged: fields.relation.relpersistence === "u",
      partitionBy,
      partitionOf: isPartition ? parents2[0] : void 0,
      bound: isPartition ? sliceBound(fields.partbound, context) : void 0,
      inherits: isPartition ? [] : parents2,
      ofType: fields.ofTypename ? context.type(fields.ofTypename) : void 0,
      options,
      accessMethod: accessMethod2(fields.accessMethod, partitionBy, context),
      tablespace: (fields.tablespacename ?? context.settings.get("default_tablespace")) || void 0,
      replicaIdentity: void 0,
      clusterOn: void 0,
      rowSecurity: false,
      rowSecurityForced: false,
      oids: isTrue(oids ?? context.settings.get("default_with_oids")),
      columnOrder: []
    },
    { tree: { ...fields, tableElts: void 0 } }
  );
  if (isPartition) copyParentColumns(parents2[0], path, id, context);
  return readElements(elements, path, id, context);
};
function accessMethod2(named, partitionBy, { settings: settings2 }) {
  const method = named ?? (partitionBy ? void 0 : settings2.get("default_table_access_method"));
  return method === defaultAccessMethod || method === "" ? void 0 : method;
}
function readPartitionKey(partspec, context) {
  const from = findWord(context.text, context.offset(partspec.location), "BY");
  return `${strategies[partspec.strategy]} (${sliceParentheses(context.text, from)?.text ?? ""})`;
}

// src/kinds/table/readers.ts
var identities = { d: void 0, f: "full", n: "nothing" };
var readers2 = {
  CreateStmt: readTable,
  "AlterTableStmt/AT_AttachPartition/OBJECT_TABLE": (fields, context) => {
    const { name, bound: bound2 } = fields.def.PartitionCmd;
    return context.update(context.find("relation", context.path(name)), {
      partitionOf: context.path(fields.statement.relation),
      bound: sliceBound(bound2, context)
    });
  },
  "AlterTableStmt/AT_ReplicaIdentity": alter3(({ def: { ReplicaIdentityStmt } }) => ({
    replicaIdentity: ReplicaIdentityStmt.name ? `index ${ReplicaIdentityStmt.name}` : identities[ReplicaIdentityStmt.identity_type]
  })),
  "AlterTableStmt/AT_ClusterOn": alter3(({ name }) => ({ clusterOn: name })),
  "AlterTableStmt/AT_DropCluster": alter3(() => ({ clusterOn: void 0 })),
  "AlterTableStmt/AT_EnableRowSecurity": alter3(() => ({ rowSecurity: true })),
  "AlterTableStmt/AT_DisableRowSecurity": alter3(() => ({ rowSecurity: false })),
  "AlterTableStmt/AT_ForceRowSecurity": alter3(() => ({ rowSecurityForced: true })),
  "AlterTableStmt/AT_NoForceRowSecurity": alter3(() => ({ rowSecurityForced: false })),
  "AlterTableStmt/AT_SetRelOptions/OBJECT_TABLE": alter3((fields, _context, { options }) => ({
    options: sortOptions({ ...options, ...readStorageOptions(fields.def.List.items) })
  })),
  "AlterTableStmt/AT_SetLogged/OBJECT_TABLE": alter3(() => ({ unlogged: false })),
  "AlterTableStmt/AT_SetUnLogged/OBJECT_TABLE": alter3(() => ({ unlogged: true })),
  "AlterTableStmt/AT_SetAccessMethod": alter3(({ name }) => ({
    accessMethod: name === "heap" ? void 0 : name
  })),
  "AlterTableStmt/AT_SetTableSpace/OBJECT_TABLE": alter3(({ name }) => ({
    tablespace: name === "pg_default" ? void 0 : name
  })),
  "AlterTableStmt/AT_AddInherit": alter3(({ def: { RangeVar } }, context, { inherits }) => ({
    inherits: [...inherits, context.path(RangeVar)]
  })),
  "AlterTableStmt/AT_AddOf": alter3(({ def: { TypeName } }, context) => ({ ofType: context.type(TypeName) }))
};
function alter3(change2) {
  return (fields, context) => {
    const id = context.find("relation", context.path(fields.statement.relation));
    const props = id && context.get(id)?.props;
    if (!props) return false;
    const changed = change2(fields, context, props);
    if (!Object.keys(changed).every((name) => name in props)) return false;
    return context.update(id, changed);
  };
}

// src/kinds/table/table.ts
var table = defineKind({
  name: "table",
  plural: "tables",
  section: "tables",
  namespace: "relation",
  objectTypes: ["OBJECT_TABLE"],
  readers: readers2,
  finish: finishTables,
  properties: {
    partitionBy: {
      label: "partition key",
      class: "structural",
      format: "sql",
      meaning: "PostgreSQL cannot change it: the rows have to move to a new table.",
      equal: (from, to, { strict }) => from === to || !strict && from !== void 0 && to !== void 0 && compareStatements(
        `CREATE TABLE t () PARTITION BY ${from}`,
        `CREATE TABLE t () PARTITION BY ${to}`
      ),
      alter: "rebuild"
    },
    partitionOf: {
      label: "partition of",
      class: "structural",
      format: "list",
      alter: ({ before, after }, context) => alterPlacement(before, after, context)
    },
    bound: {
      label: "partition bound",
      class: "structural",
      format: "sql",
      meaning: "It decides which rows the partition takes.",
      equal: (from, to, pair) => compareBounds(from, to, pair),
      alter: ({ before, after }, context) => alterPlacement(before, after, context)
    },
    inherits: {
      label: "inherits",
      class: "structural",
      format: "list",
      meaning: "Rows of the table are rows of its parents; the order decides that of the columns.",
      alter: ({ after, from, to }, context) => alterParents(context.ddlName(after), from, to)
    },
    ofType: {
      label: "of type",
      class: "structural",
      format: "type",
      alter: ({ after, to }) => [
        { sql: `ALTER TABLE ${quoteName(after.address.path)} ${to === void 0 ? "NOT OF" : `OF ${to}`}` }
      ]
    },
    unlogged: {
      label: "unlogged",
      class: "structural",
      meaning: "An unlogged table is empty after a crash and is not replicated.",
      alter: alterPersistence3
    },
    options: {
      label: "storage parameters",
      class: "storage",
      format: "options",
      alter: ({ after, from, to }) => alterStorageOptions(from, to).map((action) => ({
        sql: `ALTER TABLE ${quoteName(after.address.path)} ${action}`
      }))
    },
    accessMethod: { label: "access method", class: "storage", alter: alterAccessMethod2 },
    tablespace: { label: "tablespace", class: "storage", alter: alterTablespace2 },
    replicaIdentity: {
      label: "replica identity",
      class: "structural",
      meaning: "It decides how logical replication finds the row that an UPDATE or DELETE means.",
      alter: alterReplicaIdentity
    },
    clusterOn: {
      label: "index for CLUSTER",
      class: "storage",
      alter: alterClusterOn
    },
    rowSecurity: {
      label: "row security",
      class: "access",
      meaning: "With row security and no policy nobody but the owner sees a row.",
      alter: ({ after, to }) => [
        {
          sql: `ALTER TABLE ${quoteName(after.address.path)} ${to ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`
        }
      ]
    },
    rowSecurityForced: {
      label: "row security for the owner",
      class: "access",
      meaning: "Without it policies do not bind the owner of the table.",
      alter: ({ after, to }) => [
        {
          sql: `ALTER TABLE ${quoteName(after.address.path)} ${to ? "FORCE" : "NO FORCE"} ROW LEVEL SECURITY`
        }
      ]
    },
    oids: {
      label: "WITH OIDS",
      class: "structural",
      meaning: "PostgreSQL 12 took the hidden column oid away.",
      alter: ({ after, to }, { version }) => version >= 12 ? to ? [
        {
          sql: "",
          decision: `PostgreSQL ${version} has no tables WITH OIDS: ${quoteName(after.address.path)}.`
        }
      ] : [] : [
        {
          sql: `ALTER TABLE ${quoteName(after.address.path)} SET ${to ? "WITH" : "WITHOUT"} OIDS`,
          phase: "window"
        }
      ]
    },
    columnOrder: {
      label: "order of columns",
      class: "cosmetic",
      format: "list",
      meaning: "It matters to SELECT *, INSERT without a list of columns, and COPY.",
      equal: compareColumnOrder,
      alter: "none"
    }
  },
  privileges: relationPrivileges,
  ddlName: ({ address }) => `TABLE ${quoteName(address.path)}`,
  create: createTable,
  drop: ({ address, props }, { other }) => [
    // Foreign keys that refer to the partitioned table hold its partitions, too.
    ...props.partitionOf && findRelation(other, props.partitionOf) ? [
      {
        sql: `ALTER TABLE ${quoteName(props.partitionOf)} DETACH PARTITION ${quoteName(address.path)}`,
        phase: "contract"
      }
    ] : [],
    {
      sql: `DROP TABLE ${quoteName(address.path)}`,
      phase: "contract",
      // A partitioned table has no rows of its own.
      ...props.partitionBy === void 0 ? { loses: "data" } : {}
    }
  ],
  parts: ["column"],
  holdsData: true,
  rename: ({ address }, newName) => [
    { sql: `ALTER TABLE ${quoteName(address.path)} RENAME TO ${quoteIdentifier(newName)}` }
  ]
});

// src/kinds/tablespace/tablespace.ts
var tablespace = defineKind({
  name: "tablespace",
  plural: "tablespaces",
  section: "others",
  pathLength: 1,
  objectTypes: ["OBJECT_TABLESPACE"],
  readers: {
    CreateTableSpaceStmt({ tablespacename, location, owner, options }, context) {
      const id = context.define(
        { kind: "tablespace", path: [tablespacename] },
        { location: location ?? "", options: definitionMap(options) }
      );
      if (owner) context.updateFacets(id, () => ({ owner: roleName(owner) }));
    },
    AlterTableSpaceOptionsStmt({ tablespacename, options, isReset }, context) {
      if (isReset) return false;
      return context.update(context.find("tablespace", [tablespacename]), (props) => ({
        options: { ...props.options, ...definitionMap(options) }
      }));
    }
  },
  properties: {
    location: {
      label: "location",
      class: "storage",
      alter: ({ after, from, to }) => [
        {
          sql: "",
          decision: `Move tablespace ${after.address.path[0]} from ${from} to ${to} by hand: the server must be down, or make a new one and move the objects.`
        }
      ]
    },
    options: {
      label: "options",
      class: "storage",
      format: "options",
      alter: ({ after, from, to }) => alterStorageOptions(from, to).map((clause) => ({
        sql: `ALTER TABLESPACE ${quoteIdentifier(after.address.path[0])} ${clause}`
      }))
    }
  },
  privileges: { all: () => ["CREATE"], toPublic: [] },
  ddlName: ({ address }) => `TABLESPACE ${quoteIdentifier(address.path[0])}`,
  create: ({ address, props: { location, options } }) => [
    {
      sql: `CREATE TABLESPACE ${quoteIdentifier(address.path[0])} LOCATION ${quoteLiteral(location)}${printWith(options)}`,
      transaction: "none",
      note: "The directory must exist, be empty and belong to the server."
    }
  ],
  drop: ({ address }) => [
    { sql: `DROP TABLESPACE ${quoteIdentifier(address.path[0])}`, phase: "contract", transaction: "none" }
  ]
});

// src/kinds/text-search-configuration/ddl.ts
function createConfiguration(object) {
  const { parser, mappings } = object.props;
  return [
    { sql: `CREATE TEXT SEARCH CONFIGURATION ${quoteName(object.address.path)} (PARSER = ${parser})` },
    ...write(object, "ADD", Object.entries(mappings))
  ];
}
function alterMappings({
  after,
  from,
  to
}) {
  const gone = Object.keys(from).filter((token) => !Object.hasOwn(to, token));
  const set = Object.entries(to).filter(([token, dictionaries]) => from[token] !== dictionaries);
  return [
    ...gone.length > 0 ? [{ sql: `${nameOf5(after)} DROP MAPPING FOR ${gone.map(quoteIdentifier).join(", ")}` }] : [],
    ...write(
      after,
      "ALTER",
      set.filter(([token]) => Object.hasOwn(from, token))
    ),
    ...write(
      after,
      "ADD",
      set.filter(([token]) => !Object.hasOwn(from, token))
    )
  ];
}
function write(object, verb, mappings) {
  const tokensOf = /* @__PURE__ */ new Map();
  for (const [token, dictionaries] of mappings) {
    tokensOf.set(dictionaries, [...tokensOf.get(dictionaries) ?? [], quoteIdentifier(token)]);
  }
  return [...tokensOf].map(([dictionaries, tokens2]) => ({
    sql: `${nameOf5(object)} ${verb} MAPPING FOR ${tokens2.join(", ")} WITH ${dictionaries}`
  }));
}
function nameOf5({ address }) {
  return `ALTER TEXT SEARCH CONFIGURATION ${quoteName(address.path)}`;
}

// src/kinds/text-search-configuration/read.ts
var kind = "text search configuration";
var readConfiguration = (fields, context) => {
  const options = optionsOf(fields.definition);
  const names3 = createNameReader(context);
  const address = { kind, path: context.path(fields.defnames) };
  const parser = options.get("parser")?.TypeName;
  if (options.size !== 1) return false;
  if (parser) {
    const props = { parser: names3.name("text search parser", parser), mappings: {} };
    context.define(address, props, { references: names3.references });
    return true;
  }
  const source = options.get("copy")?.TypeName;
  const id = source && context.find(kind, context.path(source));
  const copied = id && context.get(id);
  if (!copied) return false;
  context.define(address, copied.props);
  return true;
};
var readMapping = (fields, context) => {
  const id = context.find(kind, context.path(fields.cfgname));
  const known6 = id && context.get(id);
  const sets = fields.kind === "ALTER_TSCONFIG_ADD_MAPPING" || fields.kind === "ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN";
  if (!known6 || !sets) return false;
  const names3 = createNameReader(context);
  const dictionaries = fields.dicts.map(({ List }) => names3.name("text search dictionary", List));
  const tokens2 = fields.tokentype.map(({ String: { sval } }) => sval);
  const added = Object.fromEntries(tokens2.map((token) => [token, dictionaries.join(", ")]));
  context.define(
    known6.address,
    { ...known6.props, mappings: { ...known6.props.mappings, ...added } },
    { references: names3.references }
  );
};

// src/kinds/text-search-configuration/text-search-configuration.ts
var textSearchConfiguration = defineKind({
  name: "text search configuration",
  plural: "text search configurations",
  section: "others",
  objectTypes: ["OBJECT_TSCONFIGURATION"],
  readers: {
    "DefineStmt/OBJECT_TSCONFIGURATION": readConfiguration,
    AlterTSConfigurationStmt: readMapping
  },
  properties: {
    parser: { label: "parser", class: "structural", alter: "rebuild" },
    mappings: {
      label: "mappings",
      class: "structural",
      format: "options",
      meaning: "Words of a token type without a dictionary are not searched; rows indexed before keep the old lexemes.",
      alter: alterMappings
    }
  },
  ddlName: ({ address }) => `TEXT SEARCH CONFIGURATION ${quoteName(address.path)}`,
  create: createConfiguration
});

// src/kinds/text-search-dictionary/ddl.ts
function createDictionary({
  address,
  props
}) {
  const list = [`TEMPLATE = ${props.template}`, ...Object.entries(props.options).map(print)];
  return [{ sql: `CREATE TEXT SEARCH DICTIONARY ${quoteName(address.path)} (${list.join(", ")})` }];
}
function alterOptions4({
  after,
  from,
  to
}) {
  const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const set = Object.entries(to).filter(([name, value]) => from[name] !== value);
  const list = [...gone.map(quoteIdentifier), ...set.map(print)];
  return [{ sql: `ALTER TEXT SEARCH DICTIONARY ${quoteName(after.address.path)} (${list.join(", ")})` }];
}
function print([name, value]) {
  return `${quoteIdentifier(name)} = ${quoteLiteral(value)}`;
}

// src/kinds/text-search-dictionary/read.ts
var readDictionary = (fields, context) => {
  const { template, ...rest } = Object.fromEntries(optionsOf(fields.definition));
  if (!template?.TypeName || hasEmpty(rest)) return false;
  const names3 = createNameReader(context);
  context.define(
    { kind: "text search dictionary", path: context.path(fields.defnames) },
    { template: names3.name("text search template", template.TypeName), options: texts(rest) },
    { references: names3.references }
  );
};
var readOptions2 = (fields, context) => {
  const id = context.find("text search dictionary", context.path(fields.dictname));
  const entries = [...optionsOf(fields.options)];
  return context.update(id, ({ options }) => {
    const gone = entries.filter(([, value]) => value === void 0).map(([name]) => name);
    const kept = Object.entries(options).filter(([name]) => !gone.includes(name));
    const set = texts(Object.fromEntries(entries.filter(([, value]) => value !== void 0)));
    return { options: { ...Object.fromEntries(kept), ...set } };
  });
};
function hasEmpty(options) {
  return Object.values(options).includes(void 0);
}
function texts(options) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, optionText(value)]));
}

// src/kinds/text-search-dictionary/text-search-dictionary.ts
var textSearchDictionary = defineKind({
  name: "text search dictionary",
  plural: "text search dictionaries",
  section: "others",
  objectTypes: ["OBJECT_TSDICTIONARY"],
  readers: { "DefineStmt/OBJECT_TSDICTIONARY": readDictionary, AlterTSDictionaryStmt: readOptions2 },
  properties: {
    template: { label: "template", class: "structural", alter: "rebuild" },
    options: {
      label: "options",
      class: "structural",
      format: "options",
      meaning: "They decide which lexemes go into an index; rows indexed before keep the old ones.",
      alter: alterOptions4
    }
  },
  ddlName: ({ address }) => `TEXT SEARCH DICTIONARY ${quoteName(address.path)}`,
  create: createDictionary
});

// src/kinds/text-search-parser/text-search-parser.ts
var names2 = ["start", "gettoken", "end", "lextypes", "headline"];
var textSearchParser = defineKind({
  name: "text search parser",
  plural: "text search parsers",
  section: "others",
  objectTypes: ["OBJECT_TSPARSER"],
  readers: {
    "DefineStmt/OBJECT_TSPARSER"(fields, context) {
      const options = optionsOf(fields.definition);
      if (!knowsOptions(options, names2)) return false;
      const reader = createNameReader(context);
      const [start, getToken, end, lexTypes, headline] = names2.map((name) => {
        const value = options.get(name)?.TypeName;
        return value && reader.name("routine", value);
      });
      context.define(
        { kind: "text search parser", path: context.path(fields.defnames) },
        { start, getToken, end, lexTypes, headline },
        { references: reader.references }
      );
    }
  },
  properties: {
    start: { label: "start function", class: "structural", alter: "rebuild" },
    getToken: { label: "next-token function", class: "structural", alter: "rebuild" },
    end: { label: "end function", class: "structural", alter: "rebuild" },
    lexTypes: { label: "token types function", class: "structural", alter: "rebuild" },
    headline: { label: "headline function", class: "structural", alter: "rebuild" }
  },
  ddlName: ({ address }) => `TEXT SEARCH PARSER ${quoteName(address.path)}`,
  create({ address, props: { start, getToken, end, lexTypes, headline } }) {
    const last = headline === void 0 ? "" : `, HEADLINE = ${headline}`;
    return statement(
      `CREATE TEXT SEARCH PARSER ${quoteName(address.path)} (START = ${start}, GETTOKEN = ${getToken}, END = ${end}, LEXTYPES = ${lexTypes}${last})`
    );
  }
});

// src/kinds/text-search-template/text-search-template.ts
var textSearchTemplate = defineKind({
  name: "text search template",
  plural: "text search templates",
  section: "others",
  objectTypes: ["OBJECT_TSTEMPLATE"],
  readers: {
    "DefineStmt/OBJECT_TSTEMPLATE"(fields, context) {
      const options = optionsOf(fields.definition);
      if (!knowsOptions(options, ["init", "lexize"]) || !options.has("lexize")) return false;
      const names3 = createNameReader(context);
      const init = options.get("init")?.TypeName;
      context.define(
        { kind: "text search template", path: context.path(fields.defnames) },
        {
          init: init && names3.name("routine", init),
          lexize: names3.name("routine", options.get("lexize").TypeName)
        },
        { references: names3.references }
      );
    }
  },
  properties: {
    init: { label: "init function", class: "structural", alter: "rebuild" },
    lexize: { label: "lexize function", class: "structural", alter: "rebuild" }
  },
  ddlName: ({ address }) => `TEXT SEARCH TEMPLATE ${quoteName(address.path)}`,
  create({ address, props: { init, lexize } }) {
    const first = init === void 0 ? "" : `INIT = ${init}, `;
    return statement(`CREATE TEXT SEARCH TEMPLATE ${quoteName(address.path)} (${first}LEXIZE = ${lexize})`);
  }
});

// src/kinds/transform/transform.ts
var transform = defineKind({
  name: "transform",
  plural: "transforms",
  section: "types",
  objectTypes: ["OBJECT_TRANSFORM"],
  locate: (name, context) => {
    const [type, language2] = name.List.items;
    return context.find("transform", [context.type(type.TypeName), language2.String.sval]);
  },
  outsideSchemas: true,
  readers: {
    CreateTransformStmt(fields, context) {
      const names3 = createNameReader(context);
      const path = [names3.type(fields.type_name), fields.lang];
      const fromSql = fields.fromsql && names3.routine(fields.fromsql);
      const toSql = fields.tosql && names3.routine(fields.tosql);
      context.define(
        { kind: "transform", path },
        { fromSql, toSql },
        {
          references: [
            ...names3.references,
            { kind: "language", path: [fields.lang] },
            { kind: "extension", path: [fields.lang] }
          ]
        }
      );
    }
  },
  properties: {
    fromSql: { label: "function from SQL", class: "structural", alter: "rebuild" },
    toSql: { label: "function to SQL", class: "structural", alter: "rebuild" }
  },
  ddlName: transformName,
  create(object) {
    const { fromSql, toSql } = object.props;
    const parts = [
      ...fromSql === void 0 ? [] : [`FROM SQL WITH FUNCTION ${fromSql}`],
      ...toSql === void 0 ? [] : [`TO SQL WITH FUNCTION ${toSql}`]
    ];
    return statement(`CREATE ${transformName(object)} (${parts.join(", ")})`);
  }
});
function transformName({ address }) {
  return `TRANSFORM FOR ${address.path[0]} LANGUAGE ${quoteIdentifier(address.path[1])}`;
}

// src/kinds/trigger/original-trigger.ts
function originalTrigger(clone2, model) {
  const [, , name] = clone2.address.path;
  const seek = (table2) => {
    for (const parent of parentPaths(findRelation(model, table2))) {
      const found = model.objects.get(objectId({ kind: "trigger", path: [...parent, name] }));
      const original = found && !found.props.inherited ? found : seek(parent);
      if (original) return original;
    }
    return void 0;
  };
  return seek(clone2.address.path.slice(0, 2));
}

// src/kinds/trigger/state-ddl.ts
function stateDdl2({ address: { path } }, state) {
  const words2 = {
    disabled: "DISABLE",
    replica: "ENABLE REPLICA",
    always: "ENABLE ALWAYS"
  };
  const action = words2[state ?? ""] ?? "ENABLE";
  return { sql: `ALTER TABLE ${quoteName(path.slice(0, 2))} ${action} TRIGGER ${quoteIdentifier(path[2])}` };
}

// src/kinds/trigger/ddl.ts
function triggerName({ address: { path } }) {
  return `${quoteIdentifier(path[2])} ON ${quoteName(path.slice(0, 2))}`;
}
function createTrigger(object, context) {
  if (object.props.inherited) {
    const original = originalTrigger(object, context.model);
    return [{ ...stateDdl2(object, object.props.state), requires: original ? [original.id] : [] }];
  }
  return [
    { sql: printTrigger(object, false) },
    ...object.props.state === void 0 ? [] : [stateDdl2(object, object.props.state)],
    ...createExtensionDependence(object, context)
  ];
}
function dropTrigger(object, { other }) {
  if (!object.props.inherited) return [{ sql: `DROP TRIGGER ${triggerName(object)}`, phase: "contract" }];
  return [stateDdl2(object, originalTrigger(object, other)?.props.state)];
}
function printTrigger(object, orReplace) {
  const { props, address } = object;
  const word2 = `${orReplace ? "OR REPLACE " : ""}${props.constraint ? "CONSTRAINT " : ""}TRIGGER`;
  const events2 = props.events.map(
    (event) => event === "update" && props.columns.length > 0 ? `UPDATE OF ${props.columns.map(quoteIdentifier).join(", ")}` : event.toUpperCase()
  );
  const transitions = [
    props.oldTable === void 0 ? "" : `OLD TABLE AS ${quoteIdentifier(props.oldTable)}`,
    props.newTable === void 0 ? "" : `NEW TABLE AS ${quoteIdentifier(props.newTable)}`
  ].filter(Boolean);
  const clauses = [
    `CREATE ${word2} ${quoteIdentifier(address.path[2])}`,
    `${props.timing.toUpperCase()} ${events2.join(" OR ")} ON ${quoteName(address.path.slice(0, 2))}`,
    props.from === void 0 ? "" : `FROM ${props.from}`,
    props.deferrable ? `DEFERRABLE INITIALLY ${props.initiallyDeferred ? "DEFERRED" : "IMMEDIATE"}` : "",
    transitions.length === 0 ? "" : `REFERENCING ${transitions.join(" ")}`,
    `FOR EACH ${props.level.toUpperCase()}`,
    props.condition === void 0 ? "" : `WHEN (${props.condition})`,
    `EXECUTE FUNCTION ${props.function}(${props.arguments.map(quoteLiteral).join(", ")})`
  ];
  return clauses.filter(Boolean).join(" ");
}

// src/kinds/trigger/alter.ts
var replaceSince2 = 14;
function alterTrigger({ before, after }, context) {
  const { constraint: constraint2, inherited } = after.props;
  if (constraint2 || before.props.constraint || inherited || before.props.inherited) return "rebuild";
  if (context.version < replaceSince2) return "rebuild";
  const own = after.props.state === void 0 ? [] : [stateDdl2(after, after.props.state)];
  return [{ sql: printTrigger(after, true) }, ...own, ...cloneStates(after, context)];
}
function alterState({ after }, context) {
  return [stateDdl2(after, after.props.state), ...cloneStates(after, context)];
}
function cloneStates(after, { model }) {
  if (after.props.inherited) return [];
  return [...model.objects.values()].filter(({ address, props }) => address.kind === "trigger" && props.inherited === true).filter((clone2) => originalTrigger(clone2, model)?.id === after.id).map((clone2) => stateDdl2(clone2, clone2.props.state));
}

// src/kinds/trigger/read.ts
var timings = { 0: "after", 2: "before", 64: "instead of" };
var eventBits = [
  [4, "insert"],
  [8, "delete"],
  [16, "update"],
  [32, "truncate"]
];
var readTrigger = (fields, context) => {
  const table2 = context.path(fields.relation);
  const parent = context.find("relation", table2);
  const timing = timings[fields.timing ?? 0];
  if (parent === void 0 || timing === void 0) return false;
  const { text } = context;
  const names3 = createNameReader(context);
  const events2 = fields.events;
  const transitions = (fields.transitionRels ?? []).map(
    ({ TriggerTransition }) => TriggerTransition
  );
  const id = context.define(
    { kind: "trigger", path: [...table2, fields.trigname] },
    {
      inherited: false,
      timing,
      events: eventBits.filter(([bit]) => (events2 & bit) !== 0).map(([, event]) => event),
      columns: (fields.columns ?? []).map((node) => node.String.sval),
      level: fields.row ? "row" : "statement",
      condition: fields.whenClause ? sliceParentheses(text, findWord(text, 0, "WHEN"))?.text : void 0,
      function: names3.name("routine", fields.funcname),
      arguments: (fields.args ?? []).map((node) => node.String.sval ?? ""),
      constraint: fields.isconstraint === true,
      from: fields.constrrel ? quoteName(context.path(fields.constrrel)) : void 0,
      deferrable: fields.deferrable === true,
      initiallyDeferred: fields.initdeferred === true,
      oldTable: transitions.find(({ isNew }) => !isNew)?.name,
      newTable: transitions.find(({ isNew }) => isNew)?.name,
      state: void 0,
      extensions: []
    },
    { parent, references: names3.references }
  );
  if (findWord(text, 0, "PROCEDURE") >= 0) context.used("N23", id);
};

// src/kinds/trigger/read-state.ts
function readTriggerState(state) {
  return ({ name, statement: statement3 }, context) => {
    const table2 = context.path(statement3.relation);
    const path = [...table2, name];
    const known6 = context.find("trigger", path);
    if (known6 !== void 0 && !context.get(known6)?.props.inherited) {
      return context.update(known6, { state });
    }
    const parent = context.find("relation", table2);
    if (parent === void 0) return false;
    context.define(
      { kind: "trigger", path },
      { ...clone, state: state ?? "enabled" },
      { parent }
    );
    return true;
  };
}
var clone = {
  inherited: true,
  timing: "",
  events: [],
  columns: [],
  level: "",
  condition: void 0,
  function: "",
  arguments: [],
  constraint: false,
  from: void 0,
  deferrable: false,
  initiallyDeferred: false,
  oldTable: void 0,
  newTable: void 0,
  state: void 0,
  extensions: []
};

// src/kinds/trigger/trigger.ts
var trigger = defineKind({
  name: "trigger",
  plural: "triggers",
  section: "triggers",
  pathLength: 3,
  objectTypes: ["OBJECT_TRIGGER"],
  readers: {
    CreateTrigStmt: readTrigger,
    "AlterTableStmt/AT_EnableTrig": readTriggerState(void 0),
    "AlterTableStmt/AT_DisableTrig": readTriggerState("disabled"),
    "AlterTableStmt/AT_EnableReplicaTrig": readTriggerState("replica"),
    "AlterTableStmt/AT_EnableAlwaysTrig": readTriggerState("always"),
    "AlterObjectDependsStmt/OBJECT_TRIGGER": readExtensionDependence
  },
  properties: {
    inherited: { label: "clone of the partitioned table\u2019s trigger", class: "structural", alter: "rebuild" },
    timing: {
      label: "timing",
      class: "structural",
      meaning: "BEFORE may change or skip the row, AFTER sees the result, INSTEAD OF replaces the action.",
      alter: alterTrigger
    },
    events: { label: "events", class: "structural", format: "set", alter: alterTrigger },
    columns: {
      label: "UPDATE OF columns",
      class: "structural",
      format: "set",
      meaning: "An update that names none of them does not fire it.",
      alter: alterTrigger
    },
    level: { label: "level", class: "structural", alter: alterTrigger },
    condition: {
      label: "WHEN condition",
      class: "structural",
      format: "expression",
      meaning: "It fires only where the condition holds.",
      alter: alterTrigger
    },
    function: { label: "function", class: "structural", alter: alterTrigger },
    arguments: { label: "arguments", class: "structural", format: "list", alter: alterTrigger },
    constraint: {
      label: "constraint trigger",
      class: "structural",
      meaning: "A constraint trigger can be put off to the end of the transaction.",
      alter: "rebuild"
    },
    from: { label: "referenced table", class: "structural", alter: "rebuild" },
    deferrable: { label: "deferrable", class: "structural", alter: "rebuild" },
    initiallyDeferred: { label: "initially deferred", class: "structural", alter: "rebuild" },
    oldTable: { label: "transition table of old rows", class: "structural", alter: alterTrigger },
    newTable: { label: "transition table of new rows", class: "structural", alter: alterTrigger },
    state: {
      label: "state",
      class: "structural",
      meaning: "A disabled trigger does nothing; a replica trigger fires only where changes are replicated.",
      alter: alterState
    },
    extensions: {
      label: "depends on extensions",
      class: "structural",
      format: "set",
      meaning: "It is dropped together with them.",
      alter: alterExtensions
    }
  },
  pinsColumns: ({ props }) => `${props.columns.join(" ")} ${props.condition ?? ""}`,
  ddlName: (object) => `TRIGGER ${triggerName(object)}`,
  create: createTrigger,
  drop: dropTrigger
});

// src/kinds/user-mapping/user-mapping.ts
var userMapping = defineKind({
  name: "user mapping",
  plural: "user mappings",
  section: "access",
  pathLength: 2,
  outsideSchemas: true,
  readers: {
    CreateUserMappingStmt({ user, servername, options }, context) {
      const role2 = roleName(user);
      context.define(
        { kind: "user mapping", path: [role2, servername] },
        { options: sealOptions(definitionMap(options)) },
        {
          references: [
            { kind: "server", path: [servername] },
            { kind: "role", path: [role2] }
          ]
        }
      );
    }
  },
  properties: {
    options: {
      label: "options",
      class: "access",
      format: "options",
      meaning: "The role signs on to the foreign server with them.",
      alter({ after, from, to }) {
        const decision = fillIn(secretOptionNames(changedOptions(from, to)));
        const sql = `ALTER USER MAPPING ${nameOf6(after)} ${alterGenericOptions(unsealOptions(from), unsealOptions(to))}`;
        return [{ sql, ...decision }];
      }
    }
  },
  ddlName: (object) => `USER MAPPING ${nameOf6(object)}`,
  create(object) {
    const decision = fillIn(secretOptionNames(object.props.options));
    const sql = `CREATE USER MAPPING ${nameOf6(object)}${printGenericOptions(unsealOptions(object.props.options))}`;
    return [{ sql, ...decision }];
  }
});
function nameOf6({ address: { path } }) {
  return `FOR ${quoteRole(path[0])} SERVER ${quoteIdentifier(path[1])}`;
}

// src/kinds/view/plain-key.ts
function plainKey(tree) {
  return JSON.stringify(
    tree ?? null,
    (key, value) => typeof value === "number" && (/location$/.test(key) || key === "stmt_len" || /^rexpr_list_/.test(key)) ? void 0 : value
  );
}

// src/kinds/view/sources.ts
function sourcesOf(select) {
  const commonTables = plainKey(select.withClause);
  const names3 = new Set(
    (select.withClause?.ctes ?? []).map(({ CommonTableExpr }) => CommonTableExpr.ctename)
  );
  const byAlias = /* @__PURE__ */ new Map();
  for (const item of select.fromClause ?? []) collect(item, names3, commonTables, byAlias);
  const [only2] = byAlias.size === 1 ? byAlias.keys() : [];
  return { byAlias, qualify: (expression) => only2 === void 0 ? expression : qualify(expression, only2) };
}
function sameSources(expression, from, to) {
  const aliases = aliasesIn(expression);
  const needed = aliases.includes(void 0) ? [...from.byAlias.keys()] : aliases;
  return needed.every(
    (alias) => from.byAlias.has(alias) && from.byAlias.get(alias) === to.byAlias.get(alias)
  );
}
function collect(item, names3, commonTables, found) {
  if (item.JoinExpr) {
    collect(item.JoinExpr.larg, names3, commonTables, found);
    collect(item.JoinExpr.rarg, names3, commonTables, found);
    if (item.JoinExpr.alias) found.set(item.JoinExpr.alias.aliasname, plainKey(item));
    return;
  }
  const [node] = Object.values(item);
  const alias = node.alias?.aliasname ?? node.relname ?? plainKey(node);
  const isCommonTable = node.relname !== void 0 && node.schemaname === void 0 && names3.has(node.relname);
  const scope = isCommonTable || item.RangeVar === void 0 ? commonTables : "";
  found.set(alias, plainKey(item) + scope);
}
function aliasesIn(tree) {
  if (tree === null || typeof tree !== "object") return [];
  if (Array.isArray(tree)) return tree.flatMap(aliasesIn);
  if (tree.SubLink) return [void 0];
  if (tree.ColumnRef) {
    const names3 = tree.ColumnRef.fields;
    return [names3.length < 2 ? void 0 : names3.at(-2).String?.sval];
  }
  return Object.values(tree).flatMap(aliasesIn);
}
function qualify(tree, alias) {
  if (tree === null || typeof tree !== "object") return tree;
  if (Array.isArray(tree)) return tree.map((item) => qualify(item, alias));
  if (tree.SubLink) return tree;
  if (tree.ColumnRef?.fields.length === 1) {
    return {
      ColumnRef: { ...tree.ColumnRef, fields: [{ String: { sval: alias } }, ...tree.ColumnRef.fields] }
    };
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, qualify(value, alias)]));
}

// src/kinds/view/can-replace-query.ts
function canReplaceQuery(before, after) {
  const from = parseQuery(before)?.SelectStmt;
  const to = parseQuery(after)?.SelectStmt;
  return from !== void 0 && to !== void 0 && keepsColumns(from, to);
}
function keepsColumns(from, to) {
  if (plainKey(from) === plainKey(to)) return true;
  if (from.larg || to.larg) {
    if (!from.larg || !to.larg || plainKey(from.withClause) !== plainKey(to.withClause)) return false;
    return keepsColumns(from.larg, to.larg) && keepsColumns(from.rarg, to.rarg);
  }
  const old = columnsOf(from);
  const now = columnsOf(to);
  if (!old || !now || old.length > now.length) return false;
  const sources = [sourcesOf(from), sourcesOf(to)];
  return old.every(
    (column2, index) => column2.name === now[index].name && sameType(column2, now[index], sources)
  );
}
function sameType(before, after, [from, to]) {
  if (!before.expression || !after.expression) return false;
  const type = before.expression.TypeCast?.typeName;
  if (type && plainKey(type) === plainKey(after.expression.TypeCast?.typeName)) return true;
  const expression = from.qualify(before.expression);
  return plainKey(expression) === plainKey(to.qualify(after.expression)) && sameSources(expression, from, to);
}

// src/kinds/view/ddl.ts
var invokerSince = 15;
function createView(object, context) {
  return [printView(object, false, context)];
}
function alterQuery({ before, after }, context) {
  const sameNames2 = before.props.columns.every((name, index) => name === after.props.columns[index]);
  if (!sameNames2 || before.props.columns.length === 0 !== (after.props.columns.length === 0))
    return "rebuild";
  if (!canReplaceQuery(before.props.query, after.props.query)) return "rebuild";
  return [printView(after, true, context)];
}
function alterOption2(object, option3, value, { version }) {
  const action = value === void 0 ? `RESET (${option3})` : `SET (${option3}=${value})`;
  if (option3 === "security_invoker" && version < invokerSince) {
    return value === void 0 ? [] : [{ sql: "", decision: invokerDecision(version) }];
  }
  return [{ sql: `ALTER VIEW ${quoteName(object.address.path)} ${action}` }];
}
function printView({ address, props }, orReplace, { version }) {
  const unknown2 = props.securityInvoker && version < invokerSince;
  const options = [
    props.securityBarrier ? "security_barrier=true" : "",
    props.securityInvoker && !unknown2 ? "security_invoker=true" : ""
  ].filter(Boolean);
  const columns = props.columns.length === 0 ? "" : `(${props.columns.map(quoteIdentifier).join(", ")})`;
  const check = props.checkOption === void 0 ? "" : `
  WITH ${props.checkOption.toUpperCase()} CHECK OPTION`;
  const head = `CREATE ${orReplace ? "OR REPLACE " : ""}VIEW ${quoteName(address.path)}${columns}`;
  const list = options.length === 0 ? "" : ` WITH (${options.join(", ")})`;
  return {
    sql: `${head}${list} AS
 ${props.query}${check}`,
    ...unknown2 ? { decision: invokerDecision(version) } : {}
  };
}
function invokerDecision(version) {
  return `PostgreSQL ${version} has no security_invoker: the view would read with the rights of its owner.`;
}

// src/kinds/view/read.ts
var checkOptions = {
  LOCAL_CHECK_OPTION: "local",
  CASCADED_CHECK_OPTION: "cascaded"
};
var readView = (fields, context) => {
  const options = optionsOf(fields.options);
  const known6 = ["security_barrier", "security_invoker", "check_option"];
  if (fields.view.relpersistence === "t" || !knowsOptions(options, known6)) return false;
  const path = context.path(fields.view);
  const twice = context.find("view", path) ?? context.find("relation", path);
  const checkOption = options.has("check_option") ? optionText(options.get("check_option")) : void 0;
  const names3 = (fields.aliases ?? []).map((node) => node.String.sval);
  const isRecursive = fields.query.SelectStmt?.withClause?.location === -1;
  const query = sliceViewQuery(context.text);
  const id = context.define(
    { kind: "view", path },
    {
      query: isRecursive ? spellRecursive(path, names3, query) : query,
      columns: isRecursive || sameAsOutput(names3, fields.query.SelectStmt) ? [] : names3,
      securityBarrier: optionFlag(options, "security_barrier") ?? false,
      securityInvoker: optionFlag(options, "security_invoker") ?? false,
      checkOption: checkOption?.toLowerCase() ?? checkOptions[fields.withCheckOption]
    }
  );
  if (twice !== void 0) context.used("N18", id);
};
function spellRecursive(path, names3, query) {
  const columns = names3.map(quoteIdentifier).join(", ");
  const own = quoteName(path.slice(-1));
  return `WITH RECURSIVE ${own}(${columns}) AS (${query}) SELECT ${columns} FROM ${own}`;
}
function sameAsOutput(names3, select) {
  const columns = select && columnsOf(select);
  return columns !== void 0 && names3.length <= columns.length && names3.every((name, index) => name === columns[index].name);
}

// src/kinds/view/read-return-rule.ts
var readReturnRule = (fields, context) => {
  if (fields.event !== "CMD_SELECT" || !fields.instead) return false;
  const path = context.path(fields.relation);
  const placeholder = context.find("relation", path);
  const facets2 = placeholder === void 0 ? void 0 : context.get(placeholder)?.facets;
  if (placeholder !== void 0) context.remove(placeholder);
  const instead = /\bINSTEAD\b/i.exec(context.text)?.index ?? 0;
  const id = context.define(
    { kind: "view", path },
    {
      query: sliceViewQuery(context.text, instead, "INSTEAD").replace(/^\(([\s\S]*)\)$/, "$1"),
      columns: [],
      securityBarrier: false,
      securityInvoker: false,
      checkOption: void 0
    }
  );
  if (facets2) context.updateFacets(id, () => facets2);
  context.used("N18", id);
};

// src/kinds/view/view.ts
var view = defineKind({
  name: "view",
  plural: "views",
  section: "views",
  namespace: "relation",
  // pg_dump grants on views as on tables, and named them so in ALTER … OWNER before version 17.
  objectTypes: ["OBJECT_VIEW", "OBJECT_TABLE"],
  readers: { ViewStmt: readView, "RuleStmt/CMD_SELECT": readReturnRule },
  properties: {
    query: {
      label: "query",
      class: "structural",
      format: "query",
      meaning: "It decides which columns and rows the view has.",
      alter: alterQuery
    },
    columns: { label: "column names", class: "structural", format: "list", alter: alterQuery },
    securityBarrier: {
      label: "security barrier",
      class: "access",
      meaning: "Without it, functions of a query may see rows that the view filters out.",
      alter: ({ after, to }, context) => alterOption2(after, "security_barrier", to ? "true" : void 0, context)
    },
    securityInvoker: {
      label: "security invoker",
      class: "access",
      meaning: "With it, the view reads with the rights and policies of the caller, not those of its owner.",
      alter: ({ after, to }, context) => alterOption2(after, "security_invoker", to ? "true" : void 0, context)
    },
    checkOption: {
      label: "check option",
      class: "structural",
      meaning: "It refuses rows, written through the view, that the view would not show.",
      alter: ({ after, to }, context) => alterOption2(after, "check_option", to, context)
    }
  },
  privileges: relationPrivileges,
  pinsColumns: ({ props }) => props.query,
  ddlName: ({ address }) => `VIEW ${quoteName(address.path)}`,
  create: createView
});

// src/kinds/index.ts
var registry = createRegistry([
  database,
  databaseSetting,
  tablespace,
  role,
  roleMembership,
  roleSetting,
  schema,
  language,
  extension,
  accessMethod,
  enumKind,
  domain,
  domainConstraint,
  compositeType,
  attribute,
  rangeType,
  baseType,
  collation,
  conversion,
  cast,
  functionKind,
  procedure,
  aggregate,
  operator,
  operatorFamily,
  operatorClass,
  transform,
  textSearchParser,
  textSearchTemplate,
  textSearchDictionary,
  textSearchConfiguration,
  foreignDataWrapper,
  server,
  userMapping,
  sequence,
  table,
  foreignTable,
  column,
  identitySequence,
  view,
  materializedView,
  constraint,
  indexKind,
  statistics,
  rule,
  trigger,
  policy,
  eventTrigger,
  publication,
  subscription,
  defaultPrivileges,
  largeObject,
  externalObject,
  statement2
]);

export {
  parentPaths,
  deprecatedName,
  columnNamesIn,
  hasIndex,
  registry
};
