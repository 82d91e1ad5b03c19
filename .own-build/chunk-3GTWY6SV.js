import {
  blocks,
  judgeLocks,
  lockModes,
  rules
} from "./chunk-CR73FUOZ.js";
import {
  changesOf,
  subjectOf
} from "./chunk-KHUGI4DM.js";
import {
  levels
} from "./chunk-5O5JBQBQ.js";
import {
  columnNamesIn,
  hasIndex,
  parentPaths
} from "./chunk-7TCG2ICG.js";
import {
  isParsed,
  parseExpression,
  parseQuery,
  parseSql
} from "./chunk-NRQZSPF4.js";
import {
  displayName,
  objectId
} from "./chunk-NWFU5BJT.js";
import {
  quoteIdentifier,
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/plan-locks/added-constraints.ts
function createAddedConstraints() {
  const byTable = /* @__PURE__ */ new Map();
  const key = (path) => path.join("\0");
  return {
    of: (relation) => [...byTable.get(key(relation))?.values() ?? []],
    note({ AlterTableStmt: statement }) {
      if (!statement) return;
      const { schemaname, relname } = statement.relation;
      const table = key([schemaname, relname]);
      const known = byTable.get(table) ?? /* @__PURE__ */ new Map();
      for (const { AlterTableCmd: command } of statement.cmds) apply(command, known);
      if (known.size) byTable.set(table, known);
    }
  };
}
function apply(command, known) {
  const { name, subtype } = command;
  if (subtype === "AT_DropConstraint") known.delete(name);
  const found = known.get(name);
  if (subtype === "AT_ValidateConstraint" && found) known.set(name, { ...found, valid: true });
  const added = command.def?.Constraint;
  if (subtype !== "AT_AddConstraint" || !added?.conname) return;
  const valid = !added.skip_validation;
  if (added.contype === "CONSTR_CHECK") {
    const columns = columnNamesIn(added.raw_expr);
    const [column] = columns;
    const proves = added.raw_expr?.NullTest?.nulltesttype === "IS_NOT_NULL" && column !== void 0;
    const expression = proves ? `"${column.replaceAll('"', '""')}" IS NOT NULL` : void 0;
    known.set(added.conname, {
      name: added.conname,
      type: "check",
      columns,
      ...expression ? { expression } : {},
      valid
    });
  }
  if (added.contype === "CONSTR_NOTNULL") {
    const columns = (added.keys ?? []).map((item) => item.String.sval);
    known.set(added.conname, { name: added.conname, type: "not null", columns, valid });
  }
}

// src/plan-locks/columns-in.ts
function createColumnReader() {
  const known = /* @__PURE__ */ new Map();
  return (expression) => {
    const found = known.get(expression) ?? columnNamesIn(parseExpression(expression));
    known.set(expression, found);
    return found;
  };
}

// src/plan-locks/index-facts.ts
function indexFacts(index, columns, columnsIn) {
  const { keys, include, predicate, method, unique: unique2, attachedTo } = index.props;
  const names = new Map(
    columns.map(({ address }) => [quoteIdentifier(address.path.at(-1)), address.path.at(-1)])
  );
  const plain = keys.flatMap((key) => names.get(key) ?? []);
  const computed = keys.filter((key) => !names.has(key));
  return {
    path: index.address.path,
    columns: plain,
    included: include.map((name) => names.get(name) ?? name),
    ...computed.length ? { expressionColumns: computed.flatMap(columnsIn) } : {},
    ...predicate === void 0 ? {} : { predicateColumns: columnsIn(predicate) },
    method,
    unique: unique2,
    ...attachedTo ? { parent: attachedTo } : {}
  };
}
function keyFacts(constraint, columnsIn) {
  const props = constraint.props;
  const [schema, , name] = constraint.address.path;
  const path = [schema, name];
  return {
    path,
    columns: props.type === "exclusion" ? [] : props.columns,
    included: props.include,
    ...props.type === "exclusion" ? { expressionColumns: props.keys.flatMap(columnsIn) } : {},
    ...props.where === void 0 ? {} : { predicateColumns: columnsIn(props.where) },
    method: props.method ?? "btree",
    unique: props.type !== "exclusion",
    constraint: name,
    ...props.attachedTo ? { parent: props.attachedTo } : {}
  };
}

// src/plan-locks/queried-relations.ts
function queriedRelations(tree) {
  const found = /* @__PURE__ */ new Map();
  visit(tree, found);
  return [...found.values()];
}
function visit(tree, found) {
  if (tree === null || typeof tree !== "object") return;
  if (tree.RangeVar?.schemaname) {
    const path = [tree.RangeVar.schemaname, tree.RangeVar.relname];
    found.set(path.join("\0"), path);
  }
  for (const value of Object.values(tree)) visit(value, found);
}

// src/plan-locks/relation-facts.ts
function relationFacts(object, state, columnsIn) {
  const { kind, path } = object.address;
  const { parent } = object;
  if (kind === "index") return storageFacts(path, "index", parent, state);
  if (kind === "constraint") return storageFacts([path[0], path[2]], "index", parent, state);
  if (kind === "sequence") return { path, kind };
  const constraints = state.children(object.id, "constraint");
  const partitionBy = object.props.partitionBy;
  const below = state.below(path);
  const byDefault = below.find(({ props }) => props.bound === "DEFAULT");
  const columns = state.children(object.id, "column");
  const isTable = typeof object.props.query !== "string";
  return {
    path,
    kind: partitionBy === void 0 ? kind : "partitioned table",
    parents: parentPaths(object),
    children: below.map(({ address }) => address.path),
    ...byDefault ? { defaultPartition: byDefault.address.path } : {},
    ...partitionBy === void 0 ? {} : { partitionKey: partitionKey(partitionBy) },
    ...isTable ? { columns: columns.map(columnFacts) } : {},
    constraints: constraints.map((constraint) => constraintFacts(constraint, columnsIn)),
    indexes: [
      ...state.children(object.id, "index").map((index) => indexFacts(index, columns, columnsIn)),
      ...constraints.filter(({ props }) => hasIndex(props)).map((key) => keyFacts(key, columnsIn))
    ],
    referencedBy: state.pointingAt(path).map(({ address, props }) => ({
      path: address.path.slice(0, 2),
      constraint: address.path[2],
      columns: props.referencedColumns
    })),
    ownedSequences: state.ownedBy(path).map(({ address, props }) => ({
      path: address.path,
      column: props.ownedBy[2]
    })),
    ...typeof object.props.query === "string" ? { reads: readsOf(object.props.query) } : {}
  };
}
function storageFacts(path, kind, parent, state) {
  const table = parent && state.objects.get(parent);
  const partitioned = table?.props.partitionBy !== void 0;
  return {
    path,
    kind: partitioned ? "partitioned index" : kind,
    ...table ? { table: table.address.path } : {}
  };
}
function columnFacts(column) {
  const props = column.props;
  return {
    name: column.address.path.at(-1),
    type: props.type ?? "",
    notNull: props.notNull && !props.notNullNotValid,
    ...props.default === void 0 ? {} : { default: props.default },
    ...props.generatedKind ? { generated: props.generatedKind } : {},
    ...props.identity ? { identity: true } : {},
    ...props.collation === void 0 ? {} : { collation: props.collation }
  };
}
function constraintFacts(constraint, columnsIn) {
  const props = constraint.props;
  const { type, expression, referencedTable } = props;
  return {
    name: constraint.address.path.at(-1),
    type: type === "exclusion" ? "exclude" : type,
    columns: expression === void 0 ? props.columns : columnsIn(expression),
    ...expression === void 0 ? {} : { expression },
    valid: props.validated,
    ...referencedTable ? { references: { path: referencedTable, columns: props.referencedColumns } } : {}
  };
}
function partitionKey(text) {
  const inner = /\(([\s\S]*)\)/.exec(text)?.[1] ?? "";
  const row = parseExpression(`ROW(${inner})`)?.RowExpr?.args;
  return (row ?? []).map((item) => columnNamesIn(item.ColumnRef ? item : void 0)[0]);
}
function readsOf(query) {
  const tree = parseQuery(query);
  return tree ? queriedRelations(tree) : [];
}

// src/plan-locks/lock-catalog.ts
function createLockCatalog(state, extra) {
  const columnsIn = createColumnReader();
  return {
    relation(path) {
      const object = state.relation(path);
      if (!object) return void 0;
      const facts = relationFacts(object, state, columnsIn);
      const added = extra(path);
      return added.length ? withConstraints(facts, added) : facts;
    },
    type: (path) => typeFacts(path, state),
    volatility(path) {
      const found = ofKind("function", state).filter(({ address }) => sameName(address.path, path));
      const [volatility] = found.map(({ props }) => props.volatility);
      return found.length ? volatility ?? "volatile" : void 0;
    },
    tablesOf: (kind, path) => tablesOf(kind, path, state)
  };
}
function withConstraints(facts, added) {
  const names = new Set(added.map(({ name }) => name));
  const kept = (facts.constraints ?? []).filter(({ name }) => !names.has(name));
  return { ...facts, constraints: [...kept, ...added] };
}
function typeFacts(path, state) {
  const get = (kind) => state.objects.get(objectId({ kind, path }));
  if (get("enum")) return { kind: "enum" };
  if (get("composite type")) return { kind: "composite", usedByColumns: columnsOfType(path, state) };
  const domain = get("domain");
  if (!domain) return get("base type") || get("range type") ? { kind: "other" } : void 0;
  return {
    kind: "domain",
    base: String(domain.props.type),
    constrained: domain.props.notNull === true || state.children(domain.id, "domain constraint").length > 0,
    default: domain.props.default !== void 0
  };
}
function tablesOf(kind, path, state) {
  if (kind === "domain") return unique(columnsOfType(path, state).map((column) => column.slice(0, 2)));
  if (kind === "type") {
    const typed = ofKind("table", state).filter(({ props }) => props.ofType === quoteName(path));
    return typed.map(({ address }) => address.path);
  }
  const object = state.objects.get(objectId({ kind, path }));
  if (kind === "publication") {
    const names = Object.keys(object?.props.tables ?? {});
    return ofKind("table", state).map(({ address }) => address.path).filter((table2) => names.includes(quoteName(table2)));
  }
  const table = object?.parent && state.objects.get(object.parent);
  return table ? [table.address.path] : [];
}
function columnsOfType(path, state) {
  const name = quoteName(path);
  return ofKind("column", state).filter(({ props }) => props.type === name || props.type === `${name}[]`).map(({ address }) => address.path);
}
function ofKind(kind, state) {
  return [...state.objects.values()].filter(({ address }) => address.kind === kind);
}
function sameName(own, asked) {
  return quoteName(own.slice(-asked.length)) === quoteName(asked);
}
function unique(paths) {
  return [...new Map(paths.map((path) => [quoteName(path), path])).values()];
}

// src/plan-locks/schema-state.ts
var relationKinds = ["table", "foreign table", "view", "materialized view", "index", "sequence"];
function createSchemaState(before) {
  const objects = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  const below = /* @__PURE__ */ new Map();
  const pointing = /* @__PURE__ */ new Map();
  const owned = /* @__PURE__ */ new Map();
  const constraintIndexes = /* @__PURE__ */ new Map();
  const links = (object) => linksOf(object, { children, below, pointing, owned });
  const list = (index, key) => [...index.get(key) ?? []].map((id) => objects.get(id));
  function put(object) {
    detach(object.id);
    objects.set(object.id, object);
    for (const [index, key] of links(object)) {
      const known = index.get(key);
      if (known) known.add(object.id);
      else index.set(key, /* @__PURE__ */ new Set([object.id]));
    }
    const path = indexPath(object);
    if (path) constraintIndexes.set(keyOf(path), object.id);
  }
  function detach(id) {
    const object = objects.get(id);
    if (!object) return;
    objects.delete(id);
    for (const [index, key] of links(object)) index.get(key)?.delete(id);
    const path = indexPath(object);
    if (path) constraintIndexes.delete(keyOf(path));
  }
  function remove(id) {
    detach(id);
    for (const child of [...children.get(id) ?? []]) remove(child);
  }
  for (const object of before.objects.values()) put(object);
  return {
    objects,
    children: (parent, kind) => list(children, parent).filter(({ address }) => address.kind === kind),
    relation(path) {
      for (const kind of relationKinds) {
        const found = objects.get(objectId({ kind, path }));
        if (found) return found;
      }
      const constraint = constraintIndexes.get(keyOf(path));
      return constraint && objects.get(constraint);
    },
    below: (path) => list(below, keyOf(path)),
    pointingAt: (path) => list(pointing, keyOf(path)),
    ownedBy: (path) => list(owned, keyOf(path)),
    put,
    remove
  };
}
function linksOf(object, indexes) {
  const target = object.props.referencedTable;
  const owner = object.props.ownedBy;
  return [
    ...object.parent ? [[indexes.children, object.parent]] : [],
    ...parentPaths(object).map((path) => [indexes.below, keyOf(path)]),
    ...owner ? [[indexes.owned, keyOf(owner.slice(0, 2))]] : [],
    ...target ? [[indexes.pointing, keyOf(target)]] : []
  ];
}
function indexPath({ address, props }) {
  if (address.kind !== "constraint" || !hasIndex(props)) return void 0;
  return [address.path[0], address.path[2]];
}
function keyOf(path) {
  return path.join("\0");
}

// src/plan-locks/step-impact.ts
function stepImpact(verdict, oldRelation, subject, alters) {
  const held = verdict.locks.flatMap(({ relation, mode }) => {
    const kind = oldRelation(relation);
    const name = quoteName(relation);
    return kind ? [{ relation: name, kind, mode, other: name !== subject }] : [];
  });
  const strength = ({ mode }) => lockModes.indexOf(mode);
  const tablesHeld = held.some(({ kind }) => kind === "table");
  const locks = held.filter(({ kind }) => kind !== "index" || !tablesHeld).filter(({ mode }) => mode !== "ACCESS SHARE").sort((a, b) => strength(b) - strength(a) || Number(a.other) - Number(b.other));
  const old = (paths) => paths.filter((path) => oldRelation(path)).map(quoteName);
  const rewrites = old(verdict.rewrites);
  const scans = old(verdict.scans);
  const onTable = locks.some(({ kind, mode }) => kind === "table" && buildsUnder(mode));
  const indexBuilds = onTable ? filledBuilds(verdict, oldRelation, alters) : 0;
  const what = whatWaits(locks.filter(({ kind }) => kind !== "index").map(({ mode }) => mode));
  return {
    locks,
    rewrites,
    scans,
    indexBuilds,
    blocks: what,
    long: what !== "nothing" && rewrites.length + scans.length + indexBuilds > 0
  };
}
function filledBuilds(verdict, oldRelation, alters) {
  if (!alters || verdict.rewrites.length > 0) return verdict.indexBuilds;
  if (verdict.facts.some((fact) => fact.startsWith("index-rebuilt:"))) return verdict.indexBuilds;
  const made = verdict.locks.filter(
    ({ relation, mode }) => mode === "ACCESS EXCLUSIVE" && !oldRelation(relation)
  );
  return Math.min(verdict.indexBuilds, made.length);
}
function buildsUnder(mode) {
  return mode === "SHARE UPDATE EXCLUSIVE" || mode === "SHARE" || mode === "ACCESS EXCLUSIVE" || mode === "EXCLUSIVE";
}
function whatWaits(modes) {
  if (modes.some((mode) => blocks(mode).reads)) return "reads and writes";
  return modes.some((mode) => blocks(mode).writes) ? "writes" : "nothing";
}

// src/plan-locks/judge-plan.ts
var noLocks = {
  locks: [],
  rewrites: [],
  scans: [],
  indexBuilds: 0,
  transaction: "block",
  supported: true,
  facts: []
};
function judgePlan(plan, before, after, deltas) {
  const state = createSchemaState(before);
  const start = createSchemaState(before);
  const added = createAddedConstraints();
  const catalog = createLockCatalog(state, added.of);
  const formers = new Map(
    deltas.flatMap((delta) => delta.op === "rename" ? [[delta.id, delta.before]] : [])
  );
  const renamed = new Set(
    deltas.flatMap((delta) => delta.op === "rename" ? [quoteName(delta.after.address.path)] : [])
  );
  const oldRelation = (path) => {
    const found = start.relation(path) ?? (renamed.has(quoteName(path)) ? state.relation(path) : void 0);
    return found && relationKind(found);
  };
  const last = new Map(plan.steps.map((step, index) => [step.object, index]));
  const own = new Set(plan.steps.map(({ object }) => object));
  const steps = plan.steps.map((step, index) => {
    if (step.sql === "") {
      return { ...step, verdict: noLocks, impact: stepImpact(noLocks, oldRelation, "", false) };
    }
    const verdict = judgeLocks(step.sql, catalog, plan.version);
    const nodes = statementsOf(step.sql);
    for (const node of nodes) added.note(node);
    advance(step, nodes, last.get(step.object) === index, { state, after, own, formers });
    return {
      ...step,
      verdict,
      impact: stepImpact(
        verdict,
        oldRelation,
        subjectOf2(step, before, after),
        /^ALTER TABLE /.test(step.sql)
      )
    };
  });
  return { ...plan, steps };
}
function advance(step, nodes, isLast, { state, after, own, formers }) {
  if (step.action === "drop" || step.action === "rebuild" && nodes.every(isDrop)) {
    state.remove(step.object);
    return;
  }
  const next = after.objects.get(step.object);
  if (!next || !(isLast || step.action === "create" || step.action === "rename")) return;
  const former = formers.get(step.object);
  if (former) state.remove(former.id);
  const known = state.objects.has(step.object);
  state.put(next);
  if (known) return;
  for (const id of after.children.get(step.object) ?? []) {
    if (!own.has(id) || after.objects.get(id).address.kind === "column") state.put(after.objects.get(id));
  }
}
function isDrop(node) {
  if (node.DropStmt) return true;
  const commands = node.AlterTableStmt?.cmds ?? [];
  return commands.length > 0 && commands.every(({ AlterTableCmd }) => /^AT_Drop(?:Constraint|Column)$/.test(AlterTableCmd.subtype));
}
function statementsOf(sql) {
  const parsed = parseSql(sql);
  return isParsed(parsed) ? parsed.map(({ node }) => node) : [];
}
function subjectOf2({ object }, before, after) {
  const own = after.objects.get(object) ?? before.objects.get(object);
  const parent = own?.parent && (after.objects.get(own.parent) ?? before.objects.get(own.parent));
  const { path } = (parent ?? own)?.address ?? { path: [] };
  return quoteName(path);
}
function relationKind({ address }) {
  if (address.kind === "view") return "view";
  if (address.kind === "sequence") return "sequence";
  return address.kind === "index" || address.kind === "constraint" ? "index" : "table";
}

// src/risk/risk-context.ts
function createRiskContext(input) {
  const { deltas, before, after, plan } = input;
  const byKind = groupBy(deltas, (delta) => `${delta.op} ${subjectOf(delta).address.kind}`);
  const steps = groupBy(plan.steps, ({ object }) => object);
  const comes = new Set(deltas.filter(({ op }) => op === "add").map(({ id }) => id));
  const goes = new Set(deltas.filter(({ op }) => op === "remove").map(({ id }) => id));
  const of = (op, kind) => byKind.get(`${op} ${kind}`) ?? [];
  return {
    ...input,
    added: (kind) => of("add", kind).filter(({ after: object }) => !comes.has(object.parent ?? "")),
    removed: (kind) => of("remove", kind).filter(({ before: object }) => !goes.has(object.parent ?? "")),
    changed: (kind, property) => [...of("change", kind), ...of("rename", kind)].flatMap(
      (delta) => changesOf(delta).filter((change) => change.property === property && change.class !== "cosmetic").map((change) => ({ delta, change, from: change.from, to: change.to }))
    ),
    renamed: (kind) => of("rename", kind),
    isNew: (id) => id !== void 0 && comes.has(id),
    isGone: (id) => id !== void 0 && goes.has(id),
    stepsOf: (id) => steps.get(id) ?? [],
    parentOf: ({ parent }) => parent === void 0 ? void 0 : after.objects.get(parent) ?? before.objects.get(parent)
  };
}
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

// src/risk/find-risks.ts
function findRisks(input) {
  const context = createRiskContext(input);
  const found = rules.flatMap((rule) => rule.applies(context).map((match) => finish(rule, match, context)));
  return [...found].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
function finish(rule, match, context) {
  const deltas = match.deltas ?? [];
  const steps = match.steps ?? deltas.flatMap(({ id }) => context.stepsOf(id));
  return {
    rule: rule.id,
    level: match.level ?? rule.level,
    area: rule.area,
    object: typeof match.object === "string" ? match.object : nameOf(match.object),
    stepIds: [...new Set(steps.map(({ id }) => id))],
    deltaIds: [...new Set(deltas.map(({ id }) => id))],
    arguments: match.arguments ?? {}
  };
}
function nameOf({ address }) {
  return `${address.kind} ${displayName(address)}`;
}

// src/pipeline/reverse-deltas.ts
function reverseDeltas(deltas) {
  return deltas.map((delta) => {
    if (delta.op === "add") return { op: "remove", id: delta.id, before: delta.after };
    if (delta.op === "remove") return { op: "add", id: delta.id, after: delta.before };
    return {
      ...delta,
      id: delta.before.id,
      before: delta.after,
      after: delta.before,
      changes: delta.changes.map((change) => ({ ...change, from: change.to, to: change.from }))
    };
  });
}

export {
  judgePlan,
  createRiskContext,
  findRisks,
  reverseDeltas
};
