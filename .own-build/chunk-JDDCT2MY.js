import {
  createDdlContext
} from "./chunk-YHQI3YWY.js";
import {
  phaseNumber,
  phases
} from "./chunk-YIA7XTG3.js";
import {
  changesOf
} from "./chunk-KHUGI4DM.js";
import {
  deprecatedName,
  registry
} from "./chunk-7TCG2ICG.js";
import {
  facets
} from "./chunk-UL2MOV4G.js";
import {
  propertiesOf
} from "./chunk-NRQZSPF4.js";
import {
  displayName
} from "./chunk-NWFU5BJT.js";
import {
  quoteIdentifier
} from "./chunk-S4GEGEGP.js";

// src/plan/draft-step.ts
var optionalPhases = /* @__PURE__ */ new Set(["validate", "backfill"]);
function draftSteps(statements, options) {
  let previous;
  return statements.map((ddl) => {
    const phase = ddl.phase ?? options.phase;
    const step = {
      ddl,
      action: options.action,
      object: options.object,
      because: options.because,
      destructive: options.destructive ?? (ddl.loses === "data" || phase === "contract"),
      position: options.position,
      phase,
      // The first statement is the one without which nothing of the object is there.
      optional: (options.optional ?? false) || optionalPhases.has(phase) || ddl.aside === true || previous !== void 0 && ddl.requires !== void 0,
      waitsFor: new Set(previous ? [previous] : [])
    };
    if (!ddl.aside) previous = step;
    return step;
  });
}

// src/plan/facet-statements.ts
function facetStatements(before, after, chosen, registry2, context) {
  const kind = registry2.kind(after.address.kind);
  return facets.flatMap((facet) => {
    const from = before?.facets[facet.name];
    const to = after.facets[facet.name];
    const mayDiffer = from !== to || before === void 0 && facet.name === "grants";
    if (!chosen(facet.name) || !mayDiffer) return [];
    return facet.alter(after, from, to, kind, context);
  });
}

// src/plan/rename-statements.ts
function renameStatements(object, name, registry2, context) {
  const kind = registry2.kind(object.address.kind);
  return kind.rename?.(object, name, context) ?? [
    { sql: `ALTER ${kind.ddlName(object, context)} RENAME TO ${quoteIdentifier(name)}` }
  ];
}

// src/plan/draft-alters.ts
function draftAlters(scope, fates, forward, backward) {
  const alters = /* @__PURE__ */ new Map();
  let position = 0;
  for (const id of scope.after.objects.keys()) {
    position++;
    const delta = scope.changed.get(id);
    if (!delta || fates.isCreated(id)) continue;
    const isNamed = delta.before.id === id || !scope.before.objects.has(delta.before.id);
    const renames = isNamed ? [] : renameStatements(delta.before, delta.after.address.path.at(-1), scope.registry, backward);
    const statements = [...renames, ...alterStatements(delta, scope, forward)];
    const options = { object: delta.after, position, phase: "expand" };
    alters.set(id, [
      ...draftSteps(withoutRepeats(statements), {
        ...options,
        action: renames.length === statements.length ? "rename" : "alter"
      })
    ]);
  }
  return alters;
}
function draftSuspensions(scope, fates, forward, backward) {
  const found = /* @__PURE__ */ new Map();
  for (const [id, because] of fates.suspended) {
    const past = scope.before.objects.get(id);
    const next = scope.after.objects.get(id);
    if (!past || !next || fates.isCreated(id)) continue;
    const kind = scope.registry.kind(next.address.kind);
    const options = {
      action: "suspend",
      because,
      phase: "window",
      destructive: false,
      position: 0
    };
    const before = draftSteps(kind.suspend?.(past, backward)?.before ?? [], { ...options, object: past });
    const after = draftSteps(kind.suspend?.(next, forward)?.after ?? [], { ...options, object: next });
    if (before.length + after.length > 0) found.set(id, { before, after });
  }
  return found;
}
function alterStatements(delta, { registry: registry2, partnerOf }, context) {
  const { after } = delta;
  const before = partnerOf(after.id) ?? delta.before;
  const properties = propertiesOf(registry2.kind(after.address.kind));
  const differing = new Set(changesOf(delta).map(({ property }) => property));
  const own = changesOf(delta).flatMap(({ property, from, to }) => {
    const alter = properties[property]?.alter;
    if (typeof alter !== "function") return [];
    const written = alter({ before, after, from, to }, context);
    return written === "rebuild" ? [] : written;
  });
  return [...own, ...facetStatements(before, after, (facet) => differing.has(facet), registry2, context)];
}
function withoutRepeats(statements) {
  const seen = /* @__PURE__ */ new Set();
  return statements.filter(({ sql, decision }) => {
    const key = `${sql}\0${decision ?? ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

// src/plan/draft-creates.ts
function draftCreates(scope, fates, context) {
  const creates = /* @__PURE__ */ new Map();
  let position = 0;
  for (const object of scope.after.objects.values()) {
    position++;
    if (!fates.isCreated(object.id)) continue;
    const kind = scope.registry.kind(object.address.kind);
    const isNew = scope.added.has(object.id);
    const because = fates.rebuilt.get(object.id) ?? (isNew ? void 0 : "what it belongs to is rebuilt");
    const options = {
      action: isNew ? "create" : "rebuild",
      object,
      position,
      phase: "expand",
      destructive: false,
      ...because ? { because } : {}
    };
    const inlined = fates.createdWith(object) !== void 0;
    const own = inlined ? [] : draftSteps(kind.create(object, context), options);
    const facets2 = facetStatements(void 0, object, () => true, scope.registry, context);
    const extra = draftSteps(facets2, { ...options, optional: true });
    if (own[0] && extra[0]) extra[0].waitsFor.add(own[0]);
    creates.set(object.id, [...own, ...extra]);
  }
  return creates;
}

// src/plan/drop-circles.ts
function findDropCircles(scope, fates) {
  const { before, registry: registry2 } = scope;
  const edges = /* @__PURE__ */ new Map();
  for (const object of before.objects.values()) {
    const from = rootOf2(object.id);
    if (from === void 0 || from === object.id) continue;
    for (const reference of object.references) {
      const to = rootOf2(reference);
      if (to === void 0 || to === from) continue;
      const targets = edges.get(from) ?? /* @__PURE__ */ new Map();
      edges.set(from, targets);
      targets.set(to, [...targets.get(to) ?? [], object]);
    }
  }
  const circular = /* @__PURE__ */ new Set();
  for (const [from, targets] of edges) {
    for (const [to, objects] of targets) {
      if (!reaches(to, from)) continue;
      for (const object of objects) if (canGoAlone(object)) circular.add(object.id);
    }
  }
  return circular;
  function rootOf2(id) {
    if (!fates.isDropped(id)) return void 0;
    const above = fates.droppedWith(before.objects.get(id));
    return above === void 0 ? id : rootOf2(above);
  }
  function reaches(start, goal) {
    const seen = /* @__PURE__ */ new Set();
    const stack = [start];
    for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
      if (at === goal) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...edges.get(at)?.keys() ?? []);
    }
    return false;
  }
  function canGoAlone({ address, parent }) {
    const kind = registry2.kind(before.objects.get(parent).address.kind);
    const isPart = kind.parts?.includes(address.kind) || kind.createsChildren?.includes(address.kind);
    return !isPart;
  }
}

// src/plan/draft-drops.ts
function draftDrops(scope, fates, context) {
  const drops = /* @__PURE__ */ new Map();
  const circular = findDropCircles(scope, fates);
  let position = 0;
  for (const object of scope.before.objects.values()) {
    position--;
    const goesAlone = fates.droppedWith(object) === void 0 || circular.has(object.id);
    if (!fates.isDropped(object.id) || !goesAlone) continue;
    const kind = scope.registry.kind(object.address.kind);
    const statements = kind.drop?.(object, context) ?? [{ sql: `DROP ${kind.ddlName(object, context)}` }];
    const rebuiltAs = fates.rebuiltAs(object.id);
    const because = rebuiltAs && fates.rebuilt.get(rebuiltAs);
    const isLoss = kind.holdsData || statements.some(({ loses }) => loses === "data");
    const options = { object, position };
    drops.set(
      object.id,
      because && !isLoss ? draftSteps(statements.map(inBlock), { ...options, ...temporary, because }) : draftSteps(
        statements.map((ddl) => keeping(ddl, object, scope, context, because)),
        { ...options, action: because ? "rebuild" : "drop", phase: "contract", destructive: true, ...because ? { because } : {} }
      )
    );
  }
  return drops;
}
var temporary = { action: "rebuild", phase: "window", destructive: false };
function inBlock({ phase: _phase, transaction: _transaction, ...ddl }) {
  return { ...ddl, sql: ddl.sql.replace(/^DROP INDEX CONCURRENTLY /, "DROP INDEX ") };
}
function keeping(ddl, object, scope, context, because) {
  if (ddl.loses !== "data" && !because) return { ...ddl, phase: "contract" };
  const spare = deprecatedName(object.address.path.at(-1));
  const [rename] = renameStatements(object, spare, scope.registry, context);
  const decision = `The rows of ${scope.registry.kind(object.address.kind).ddlName(object, context)} are lost, for ${because} and it is made anew: rename it first, and copy its rows over with INSERT \u2026 SELECT.`;
  return {
    ...ddl,
    phase: "contract",
    ...rename ? { keepInstead: rename.sql } : {},
    ...because && !ddl.decision ? { decision } : {}
  };
}

// src/plan/draft-renames.ts
function draftRenames(scope, backward) {
  const decided = [...scope.changed.values()].filter(({ before }) => !scope.before.objects.has(before.id));
  const inOrder = decided.sort((a, b) => b.before.address.path.length - a.before.address.path.length);
  return inOrder.flatMap(
    (delta, index) => draftSteps(renameStatements(delta.before, delta.after.address.path.at(-1), scope.registry, backward), {
      object: delta.after,
      // Steps of other objects count from 1.
      position: index - inOrder.length,
      phase: "expand",
      action: "rename"
    })
  );
}

// src/plan/fates.ts
function decideFates(scope, rebuilds) {
  const { before, after, registry: registry2, added, removed } = scope;
  const { rebuilt } = rebuilds;
  const rebuiltAs = new Map([...rebuilt.keys()].map((id) => [scope.partnerOf(id).id, id]));
  const created = /* @__PURE__ */ new Map();
  const dropped = /* @__PURE__ */ new Map();
  function isCreated(id) {
    let known = created.get(id);
    if (known === void 0) {
      const parent = after.objects.get(id)?.parent;
      known = added.has(id) || rebuilt.has(id) || parent !== void 0 && isCreated(parent);
      created.set(id, known);
    }
    return known;
  }
  function isDropped(id) {
    let known = dropped.get(id);
    if (known === void 0) {
      const parent = before.objects.get(id)?.parent;
      known = removed.has(id) || rebuiltAs.has(id) || parent !== void 0 && isDropped(parent);
      dropped.set(id, known);
    }
    return known;
  }
  return {
    ...rebuilds,
    isCreated,
    isDropped,
    createdWith({ parent, address }) {
      if (parent === void 0 || !isCreated(parent)) return void 0;
      const kind = registry2.kind(after.objects.get(parent).address.kind);
      return kind.createsChildren?.includes(address.kind) ? parent : void 0;
    },
    droppedWith({ parent }) {
      return parent !== void 0 && isDropped(parent) ? parent : void 0;
    },
    rebuiltAs: (id) => rebuiltAs.get(id)
  };
}

// src/plan/index-dependents.ts
function indexDependents(model) {
  const dependents = /* @__PURE__ */ new Map();
  for (const object of model.objects.values()) {
    for (const reference of object.references) {
      const list = dependents.get(reference);
      if (list) list.push(object);
      else dependents.set(reference, [object]);
    }
  }
  return dependents;
}
function indexFollowers({
  before,
  registry: registry2
}) {
  const followers = /* @__PURE__ */ new Map();
  for (const object of before.objects.values()) {
    for (const id of registry2.kind(object.address.kind).goesWith?.(object, before) ?? []) {
      followers.set(id, [...followers.get(id) ?? [], object]);
    }
  }
  return followers;
}

// src/plan/migration-scope.ts
function scopeMigration(input) {
  const added = /* @__PURE__ */ new Map();
  const removed = /* @__PURE__ */ new Map();
  const changed = /* @__PURE__ */ new Map();
  for (const delta of input.deltas) {
    if (delta.op === "add") added.set(delta.id, delta.after);
    else if (delta.op === "remove") removed.set(delta.id, delta.before);
    else changed.set(delta.id, delta);
  }
  const renamed = new Map([...changed].map(([id, { before }]) => [before.id, id]));
  return {
    ...input,
    added,
    removed,
    changed,
    partnerOf(id) {
      const before = changed.get(id)?.before;
      return (before && input.before.objects.get(before.id)) ?? input.before.objects.get(id) ?? before;
    },
    idAfter: (id) => renamed.get(id) ?? (input.after.objects.has(id) ? id : void 0)
  };
}
function forwardContext(scope, isNew) {
  const { registry: registry2, version, style } = scope;
  return createDdlContext({ registry: registry2, version, style, model: scope.after, other: scope.before, isNew });
}
function backwardContext(scope) {
  const { registry: registry2, version, style } = scope;
  const isNew = () => false;
  return createDdlContext({ registry: registry2, version, style, model: scope.before, other: scope.after, isNew });
}

// src/plan/pinned-columns.ts
function pinners(column, dependents, registry2) {
  if (column.parent === void 0) return [];
  return (dependents.get(column.parent) ?? []).filter(
    (dependent) => dependent.id !== column.id && pins(dependent, column, registry2)
  );
}
function pins(dependent, column, registry2) {
  const text = registry2.kind(dependent.address.kind).pinsColumns?.(dependent);
  return text !== void 0 && mentions(text, column.address.path.at(-1));
}
function mentions(text, column) {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll('"', '""');
  return new RegExp(
    `(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])|(?:\\bselect|\\bdistinct|\\ball|,|\\.)\\s*\\*`,
    "iu"
  ).test(text);
}

// src/plan/find-rebuilds.ts
function findRebuilds(scope) {
  const { registry: registry2, before } = scope;
  const rebuilt = /* @__PURE__ */ new Map();
  const suspended = /* @__PURE__ */ new Map();
  const awayFor = /* @__PURE__ */ new Map();
  const dependents = indexDependents(before);
  const context = backwardContext(scope);
  const queue = [];
  function add(object, because) {
    const id = scope.idAfter(object.id);
    if (!survives(object.id, scope) || id === void 0 || rebuilt.has(id)) return;
    const kind = registry2.kind(object.address.kind);
    if (kind.suspend?.(object, context)) suspended.set(object.id, because);
    else if (!kind.holdsData) {
      rebuilt.set(id, because);
      queue.push(id);
    }
  }
  function addDependents(of, owner, because) {
    for (const dependent of dependents.get(of) ?? []) if (dependent.parent !== owner) add(dependent, because);
  }
  function takeAway(objects, because, during) {
    const away = awayFor.get(during) ?? /* @__PURE__ */ new Set();
    awayFor.set(during, away);
    for (const object of objects) {
      if (object.id === scope.partnerOf(during)?.id) continue;
      add(object, because);
      away.add(object.id);
    }
  }
  for (const [id, { because, ddl }] of alterations(scope)) {
    const own = scope.partnerOf(id);
    if (because !== void 0) {
      rebuilt.set(id, because);
      queue.push(id);
      continue;
    }
    const why = `${own.address.kind} ${displayName(own.address)} changes`;
    const named = ddl.flatMap(({ rebuilds = [] }) => rebuilds).map((other) => before.objects.get(other));
    takeAway(named.filter((object) => object !== void 0), why, id);
    for (const column of new Set(ddl.flatMap(({ retypes = [] }) => retypes))) {
      const object = before.objects.get(column);
      if (!object) continue;
      const changing = (dependents.get(column) ?? []).filter(
        (dependent) => dependent.parent !== void 0 && !registry2.kind(dependent.address.kind).suspend && (scope.removed.has(dependent.id) || scope.changed.has(scope.idAfter(dependent.id) ?? dependent.id))
      );
      const away = [...pinners(object, dependents, registry2), ...changing];
      takeAway(away, `column ${displayName(object.address)} changes`, id);
    }
  }
  for (const gone of scope.removed.values()) {
    for (const dependent of dependents.get(gone.id) ?? []) {
      const isChanged = scope.changed.has(scope.idAfter(dependent.id) ?? dependent.id);
      if (!isChanged && dependent.parent !== gone.id) add(dependent, `${gone.address.kind} ${displayName(gone.address)} goes`);
    }
  }
  const followers = indexFollowers(scope);
  for (const gone of scope.removed.values()) {
    for (const follower of followers.get(gone.id) ?? []) {
      const later = scope.after.objects.get(scope.idAfter(follower.id) ?? follower.id);
      const stays = later && registry2.kind(later.address.kind).goesWith?.(later, scope.after).length;
      if (stays) add(follower, `${gone.address.kind} ${displayName(gone.address)} takes it along`);
    }
  }
  for (const object of scope.after.objects.values()) {
    const own = scope.partnerOf(object.id);
    if (own?.parent === void 0 || object.parent === void 0 || scope.added.has(object.id)) continue;
    const moved = scope.idAfter(own.parent) !== object.parent;
    if (!moved || registry2.kind(own.address.kind).holdsData) continue;
    rebuilt.set(object.id, `it belongs to another ${scope.after.objects.get(object.parent).address.kind}`);
    queue.push(object.id);
  }
  for (let id = queue.pop(); id !== void 0; id = queue.pop()) {
    const own = scope.partnerOf(id);
    const because = `${own.address.kind} ${displayName(own.address)} is rebuilt`;
    addDependents(own.id, own.id, because);
    for (const child of before.children.get(own.id) ?? []) addDependents(child, own.id, because);
    for (const follower of followers.get(own.id) ?? []) add(follower, because);
    if (own.parent === void 0) continue;
    for (const dependent of pinners(own, dependents, registry2)) add(dependent, because);
  }
  return { rebuilt, suspended, awayFor };
}
function survives(id, scope) {
  const object = scope.before.objects.get(id);
  if (!object || scope.removed.has(id)) return false;
  return object.parent === void 0 || survives(object.parent, scope);
}
function alterations(scope) {
  const context = forwardContext(scope, (id) => scope.added.has(id));
  const found = /* @__PURE__ */ new Map();
  for (const [id, delta] of scope.changed) {
    const { before, after } = delta;
    const properties = propertiesOf(scope.registry.kind(after.address.kind));
    const ddl = [];
    let because;
    for (const { property, label, from, to } of changesOf(delta)) {
      const alter = properties[property]?.alter;
      if (alter === void 0 || alter === "none") continue;
      const written = alter === "rebuild" ? alter : alter({ before, after, from, to }, context);
      if (written === "rebuild") because = `its ${label} cannot be altered`;
      else ddl.push(...written);
    }
    found.set(id, { ddl, ...because === void 0 ? {} : { because } });
  }
  return found;
}

// src/plan/wait-for.ts
function required(steps) {
  const needed = steps.filter((step) => !step.optional);
  return needed.length ? needed : steps.slice(0, 1);
}
function waitForAll(steps, others) {
  const first = steps[0];
  if (!first) return;
  for (const other of others) if (!steps.includes(other)) first.waitsFor.add(other);
}

// src/plan/index-makers.ts
function indexMakers(scope, fates, plan) {
  const makers = /* @__PURE__ */ new Map();
  const provided = /* @__PURE__ */ new Map();
  for (const steps of [...plan.creates.values(), ...plan.alters.values()]) {
    for (const step of steps) {
      for (const id of step.ddl.provides ?? []) provided.set(id, [...provided.get(id) ?? [], step]);
    }
  }
  const own = ({ id, parent }) => {
    const steps = plan.creates.get(id) ?? plan.alters.get(id) ?? [];
    const bringers = provided.get(id) ?? [];
    waitForAll(steps, bringers);
    if (bringers.length) return [...bringers, ...required(steps)];
    if (steps.length || parent === void 0 || !fates.isCreated(id)) return steps;
    return own(scope.after.objects.get(parent));
  };
  for (const object of scope.after.objects.values()) {
    const steps = own(object);
    if (steps.length) makers.set(object.id, steps);
  }
  for (const [mark, steps] of provided) if (!makers.has(mark)) makers.set(mark, steps);
  return makers;
}

// src/plan/leaving.ts
function leaving(object, scope, fates, plan) {
  const own = plan.drops.get(object.id);
  if (own?.length) return own;
  const above = fates.isDropped(object.id) ? fates.droppedWith(object) : void 0;
  if (above !== void 0) return leaving(scope.before.objects.get(above), scope, fates, plan);
  const suspended = plan.suspensions.get(object.id)?.before;
  if (suspended) return suspended;
  const alters = plan.alters.get(scope.idAfter(object.id) ?? object.id);
  const followed = own ? scope.registry.kind(object.address.kind).goesWith?.(object, scope.before) ?? [] : [];
  const taker = followed.find((id) => plan.drops.get(id)?.length);
  if (taker !== void 0) return plan.drops.get(taker);
  if (!alters && own && object.parent) return leaving(scope.before.objects.get(object.parent), scope, fates, plan);
  const early = (alters ?? []).filter(({ ddl }) => ddl.early);
  return early.length ? early : required(alters ?? []);
}

// src/plan/link-names.ts
function linkNames(scope, fates, plan) {
  const taken = /* @__PURE__ */ new Map();
  for (const object of scope.before.objects.values()) {
    const goes = fates.isDropped(object.id) || scope.idAfter(object.id) !== object.id;
    if (goes) for (const name of namesOf(object, scope)) taken.set(name, object.id);
  }
  for (const [id, steps] of [...plan.creates, ...plan.alters]) {
    const object = scope.after.objects.get(id);
    const isRenamed = scope.partnerOf(id) !== void 0 && scope.partnerOf(id).id !== id;
    if (!fates.isCreated(id) && !isRenamed) continue;
    for (const name of namesOf(object, scope)) {
      const holder = taken.get(name);
      if (holder === void 0 || fates.rebuiltAs(holder) === id && plan.drops.get(holder)?.length) continue;
      if (isRenamed && scope.partnerOf(id).id === holder) continue;
      waitForAll(steps.slice(0, 1), leaving(scope.before.objects.get(holder), scope, fates, plan));
    }
  }
}
function namesOf(object, { registry: registry2 }) {
  const { address } = object;
  const kind = registry2.kind(address.kind);
  const own = [kind.namespace ?? address.kind, ...address.path, address.signature ?? ""];
  const further = (kind.takesNames?.(object) ?? []).map(([space, path]) => [space, ...path, ""]);
  return [own, ...further].map((parts) => parts.join("\0"));
}

// src/plan/link-steps.ts
function linkSteps(scope, fates, plan) {
  const makers = indexMakers(scope, fates, plan);
  const dependents = indexDependents(scope.before);
  const followers = indexFollowers(scope);
  for (const steps of [...plan.creates, ...plan.alters]) linkForward(steps, scope, makers);
  for (const step of allSteps(plan)) linkDeclared(step, scope, fates, plan, makers);
  for (const [id, steps] of plan.drops) {
    const gone = scope.before.objects.get(id);
    for (const dependent of dependentsOf(gone, scope, dependents)) {
      waitForAll(steps, leaving(dependent, scope, fates, plan));
    }
    for (const follower of followers.get(id) ?? []) {
      if (!fates.isDropped(follower.id)) waitForAll(steps, leaving(follower, scope, fates, plan));
    }
    if (scope.registry.kind(gone.address.kind).firesOnDdl && !fates.rebuiltAs(id)) {
      for (const used of gone.references) waitForAll(plan.alters.get(used) ?? [], steps);
    }
    const rebuiltAs = fates.rebuiltAs(id);
    if (rebuiltAs !== void 0) waitForAll(plan.creates.get(rebuiltAs) ?? [], steps);
  }
  for (const gone of scope.removed.values()) {
    const steps = plan.drops.get(gone.id) ?? [];
    for (const dependent of dependents.get(gone.id) ?? []) {
      const again = scope.idAfter(dependent.id);
      if (again !== void 0 && fates.rebuilt.has(again)) waitForAll(plan.creates.get(again) ?? [], steps);
      waitForAll(plan.suspensions.get(dependent.id)?.after ?? [], steps);
    }
  }
  linkNames(scope, fates, plan);
  for (const [id, away] of fates.awayFor) {
    const steps = plan.alters.get(id) ?? [];
    for (const dependent of away) {
      const again = scope.idAfter(dependent);
      if (again === void 0) {
        waitForAll(steps, leaving(scope.before.objects.get(dependent), scope, fates, plan));
        continue;
      }
      const suspension = plan.suspensions.get(dependent);
      waitForAll(steps, plan.drops.get(dependent) ?? suspension?.before ?? []);
      waitForAll(plan.creates.get(again) ?? suspension?.after ?? [], required(steps));
    }
  }
  for (const [id, { before, after }] of plan.suspensions) {
    const past = scope.before.objects.get(id);
    const next = scope.after.objects.get(id);
    const goesWith = scope.registry.kind(past.address.kind).goesWith?.(past, scope.before) ?? [];
    for (const reference of [...past.references, ...goesWith]) {
      waitForAll(plan.drops.get(reference) ?? [], before);
    }
    waitForAll(after, before);
    for (const reference of next.references) waitForAll(after, required(makers.get(reference) ?? []));
  }
}
function* allSteps(plan) {
  for (const steps of plan.creates.values()) yield* steps;
  for (const steps of plan.alters.values()) yield* steps;
  for (const { before, after } of plan.suspensions.values()) {
    yield* before;
    yield* after;
  }
}
function linkForward([id, steps], scope, makers) {
  const object = scope.after.objects.get(id);
  const taking = steps.filter(({ ddl }) => !ddl.early);
  for (const reference of needsOf(object, scope)) {
    const made = required(makers.get(reference) ?? []);
    waitForAll(
      taking,
      made.filter((step) => !steps.includes(step))
    );
  }
}
function linkDeclared(step, scope, fates, plan, makers) {
  const wait = (others) => {
    for (const other of others) if (other !== step) step.waitsFor.add(other);
  };
  const { requires = [], follows = [], without = [] } = step.ddl;
  for (const requirement of requires) wait(required(makers.get(requirement) ?? []));
  for (const mark of follows) wait(makers.get(mark) ?? []);
  for (const id of without) {
    const gone = scope.before.objects.get(id);
    if (gone) wait(leaving(gone, scope, fates, plan));
  }
}
function needsOf(object, { after, registry: registry2 }) {
  return object.references.flatMap((reference) => {
    const target = after.objects.get(reference);
    const { parts, createsChildren } = target ? registry2.kind(target.address.kind) : {};
    const children = (after.children.get(reference) ?? []).map((child) => after.objects.get(child));
    const used = children.filter((child) => {
      if (child.id === object.id) return false;
      if (parts?.includes(child.address.kind)) return pins(object, child, registry2);
      const isSibling = reference === object.parent && createsChildren?.includes(object.address.kind);
      return createsChildren?.includes(child.address.kind) && !isSibling;
    });
    return [reference, ...used.map(({ id }) => id)];
  });
}
function dependentsOf(gone, { before, registry: registry2 }, dependents) {
  const direct = dependents.get(gone.id) ?? [];
  const parentKind = gone.parent && registry2.kind(before.objects.get(gone.parent).address.kind);
  const ofParent = gone.parent ? dependents.get(gone.parent) ?? [] : [];
  const isPart = parentKind ? parentKind.parts?.includes(gone.address.kind) : false;
  const isInline = parentKind ? parentKind.createsChildren?.includes(gone.address.kind) : false;
  const users = ofParent.filter(
    (user) => user.id !== gone.id && (isPart && pins(user, gone, registry2) || isInline && user.parent !== gone.parent)
  );
  const ofChildren = (before.children.get(gone.id) ?? []).flatMap((child) => dependents.get(child) ?? []);
  return [...direct, ...users, ...ofChildren];
}

// src/plan/order-steps.ts
function orderSteps(steps) {
  breakCircles(steps);
  const lifted = sinkPhases(steps, liftPhases(steps));
  const followers = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  for (const step of steps) {
    open.set(step, step.waitsFor.size);
    for (const other of step.waitsFor) {
      const list = followers.get(other);
      if (list) list.push(step);
      else followers.set(other, [step]);
    }
  }
  const rank = new Map(steps.map((step, index) => [step, index]));
  const isBefore = (a, b) => lifted.get(a) - lifted.get(b) || a.position - b.position || rank.get(a) - rank.get(b);
  const ready = new Heap(isBefore);
  for (const step of steps) if (open.get(step) === 0) ready.push(step);
  const ordered = [];
  for (let step = ready.pop(); step; step = ready.pop()) {
    ordered.push({ step, phase: phases[lifted.get(step) - 1].phase });
    for (const follower of followers.get(step) ?? []) {
      const left = open.get(follower) - 1;
      open.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ordered;
}
function breakCircles(steps) {
  const state = /* @__PURE__ */ new Map();
  const sorted = [...steps].sort((a, b) => a.position - b.position);
  for (const root of sorted) {
    if (state.has(root)) continue;
    const stack = [{ step: root, rest: [...root.waitsFor] }];
    state.set(root, "open");
    while (stack.length) {
      const top = stack.at(-1);
      const next = top.rest.pop();
      if (next === void 0) {
        state.set(top.step, "done");
        stack.pop();
      } else if (state.get(next) === "open") top.step.waitsFor.delete(next);
      else if (!state.has(next)) {
        state.set(next, "open");
        stack.push({ step: next, rest: [...next.waitsFor] });
      }
    }
  }
}
function liftPhases(steps) {
  const lifted = /* @__PURE__ */ new Map();
  for (const root of steps) {
    const stack = [root];
    while (stack.length) {
      const step = stack.at(-1);
      const waiting = [...step.waitsFor].filter((other) => !lifted.has(other));
      if (waiting.length && !lifted.has(step)) stack.push(...waiting);
      else {
        stack.pop();
        const others = [...step.waitsFor].map((other) => lifted.get(other));
        lifted.set(step, Math.max(phaseNumber(step.phase), ...others));
      }
    }
  }
  return lifted;
}
function sinkPhases(steps, lifted) {
  const sunk = new Map(lifted);
  const earliest = /* @__PURE__ */ new Map();
  const sorted = topological(steps);
  for (const step of sorted.reverse()) {
    const wanted = earliest.get(step);
    if (step.action === "rebuild" || step.action === "suspend") {
      if (wanted !== void 0 && wanted > sunk.get(step)) sunk.set(step, wanted);
    }
    for (const other of step.waitsFor) {
      earliest.set(other, Math.min(earliest.get(other) ?? Number.POSITIVE_INFINITY, sunk.get(step)));
    }
  }
  return sunk;
}
function topological(steps) {
  const done = /* @__PURE__ */ new Set();
  const sorted = [];
  for (const root of steps) {
    const stack = [root];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      const waiting = done.has(step) ? [] : [...step.waitsFor].filter((other) => !done.has(other));
      if (waiting.length) stack.push(...waiting);
      else {
        stack.pop();
        if (!done.has(step)) sorted.push(step);
        done.add(step);
      }
    }
  }
  return sorted;
}
var Heap = class {
  #items = [];
  #compare;
  constructor(compare) {
    this.#compare = compare;
  }
  push(item) {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const above = at - 1 >> 1;
      if (this.#compare(items[above], item) <= 0) break;
      items[at] = items[above];
      at = above;
    }
    items[at] = item;
  }
  pop() {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === void 0) return first;
    let at = 0;
    for (; ; ) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#compare(items[below + 1], items[below]) < 0) below++;
      if (this.#compare(last, items[below]) <= 0) break;
      items[at] = items[below];
      at = below;
    }
    items[at] = last;
    return first;
  }
};

// src/plan/transactions.ts
function groupTransactions(ordered, style) {
  let last = 0;
  let current;
  return ordered.map(({ step, phase }) => {
    if (step.ddl.sql === "") return current?.number ?? 0;
    if (step.ddl.transaction === "none") {
      current = void 0;
      return 0;
    }
    const isAlone = step.ddl.transaction === "own";
    const root = rootOf(step);
    const joins = current !== void 0 && !isAlone && (style === "single-transaction" || current.phase === phase && (current.root === root || [...step.waitsFor].some((other) => current.members.has(other))));
    if (!joins) current = { number: ++last, phase, members: /* @__PURE__ */ new Set(), root };
    current.members.add(step);
    current.root = root;
    const { number } = current;
    if (isAlone) current = void 0;
    return number;
  });
}
function rootOf({ object: { address, parent } }) {
  if (parent !== void 0) return parent.slice(parent.indexOf(" ") + 1);
  return address.path.slice(0, 2).join("\0");
}

// src/plan/plan-migration.ts
function planMigration(input) {
  const scope = scopeMigration(input);
  const fates = decideFates(scope, findRebuilds(scope));
  const forward = forwardContext(scope, fates.isCreated);
  const backward = backwardContext(scope);
  const drafts = {
    creates: draftCreates(scope, fates, forward),
    alters: draftAlters(scope, fates, forward, backward),
    drops: draftDrops(scope, fates, backward),
    suspensions: draftSuspensions(scope, fates, forward, backward)
  };
  linkSteps(scope, fates, drafts);
  const ordered = orderSteps([
    ...draftRenames(scope, backward),
    ...[...drafts.suspensions.values()].flatMap(({ before }) => before),
    ...[...drafts.drops.values()].flat(),
    ...[...drafts.creates.values()].flat(),
    ...[...drafts.alters.values()].flat(),
    ...[...drafts.suspensions.values()].flatMap(({ after }) => after)
  ]);
  const transactions = groupTransactions(ordered, input.style);
  return {
    version: input.version,
    style: input.style,
    steps: ordered.map(({ step, phase }, index) => finishStep(step, phase, index, transactions[index]))
  };
}
function finishStep(step, phase, index, transaction) {
  const { ddl, action, object, because = ddl.because, destructive } = step;
  return {
    id: `S${index + 1}`,
    phase,
    action,
    object: object.id,
    kind: object.address.kind,
    name: displayName(object.address),
    sql: ddl.sql,
    transaction,
    destructive,
    losesData: ddl.loses === "data",
    ...because ? { because } : {},
    ...ddl.decision ? { decision: ddl.decision } : {},
    ...ddl.retry ? { retry: ddl.retry } : {},
    ...ddl.keepInstead ? { keepInstead: ddl.keepInstead } : {},
    ...ddl.note ? { note: ddl.note } : {}
  };
}

// src/pipeline/plan-snapshots.ts
var oldestTarget = 11;
var newestTarget = 19;
function planSnapshots(before, after, deltas, { style, targetVersion }) {
  const version = targetVersion ?? before.header.serverMajor ?? after.header.serverMajor ?? newestTarget;
  return planMigration({
    before: before.model,
    after: after.model,
    deltas,
    registry,
    style,
    version: Math.min(newestTarget, Math.max(oldestTarget, Math.floor(version)))
  });
}

export {
  oldestTarget,
  newestTarget,
  planSnapshots
};
