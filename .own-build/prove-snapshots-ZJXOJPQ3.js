import {
  printPlan
} from "./chunk-2XXENWOD.js";
import {
  planRollback
} from "./chunk-OILJWT4H.js";
import {
  planSnapshots
} from "./chunk-JDDCT2MY.js";
import "./chunk-YHQI3YWY.js";
import {
  phases
} from "./chunk-YIA7XTG3.js";
import {
  dumpedVersion,
  extensionsCreatedBy,
  unsupported
} from "./chunk-UTULBKJE.js";
import {
  compareSnapshots
} from "./chunk-6WJG3XA5.js";
import "./chunk-KTN6X7AX.js";
import {
  describeDelta
} from "./chunk-65ADQUOY.js";
import {
  changesOf
} from "./chunk-KHUGI4DM.js";
import {
  createRedactor,
  redacted
} from "./chunk-K3DPTLM2.js";
import "./chunk-PGTK3VEJ.js";
import {
  splitStatements
} from "./chunk-6XY3JLGW.js";
import "./chunk-VIXVAM3E.js";
import "./chunk-4M5XO6WX.js";
import {
  loadSnapshots
} from "./chunk-3PWPX4KP.js";
import "./chunk-JU3BAWLM.js";
import {
  noSettings
} from "./chunk-EU2LQAP3.js";
import "./chunk-GXMHH7QL.js";
import "./chunk-VPG2WMYM.js";
import "./chunk-TJFTTTAP.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import {
  propertiesOf
} from "./chunk-NRQZSPF4.js";
import "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";

// src/verify/older-server.ts
function olderPrivileges(planVersion) {
  if (planVersion >= 17) return "";
  return `SET allow_system_table_mods = on;
${withoutMaintain("pg_class", "relacl", "relowner")};
${withoutMaintain("pg_default_acl", "defaclacl", "defaclrole")};
RESET allow_system_table_mods;`;
}
function withoutMaintain(catalog, list, owner) {
  return `UPDATE pg_catalog.${catalog} AS changed SET ${list} = ARRAY(
  SELECT kept.item::pg_catalog.aclitem FROM (
    SELECT CASE WHEN given.grantee = changed.${owner} THEN listed.item::text
      ELSE pg_catalog.regexp_replace(listed.item::text, '=([a-zA-Z*]*)m\\*?([a-zA-Z*]*)/', '=\\1\\2/') END AS item, listed.place
    FROM pg_catalog.unnest(changed.${list}) WITH ORDINALITY AS listed (item, place)
    CROSS JOIN LATERAL (SELECT grantee FROM pg_catalog.aclexplode(ARRAY[listed.item]) LIMIT 1) AS given
  ) AS kept WHERE kept.item !~ '=/' ORDER BY kept.place)
WHERE changed.${list} IS NOT NULL AND changed.oid >= 16384`;
}

// src/verify/dump-as.ts
async function dumpAs(engine, planVersion) {
  const sql = olderPrivileges(planVersion);
  if (sql !== "") {
    const { failure } = await engine.run(sql);
    if (failure) throw new Error(`privileges could not be adapted: ${failure.message}`);
  }
  return engine.dump();
}

// src/verify/hide-secrets.ts
function hideSecrets(failure) {
  const redactor = createRedactor();
  const statement = redactor.redact(failure.statement);
  const hidden = literalsIn(failure.statement).filter((literal) => !statement.includes(literal));
  const message = hidden.reduce((text, literal) => text.replaceAll(literal, redacted), failure.message);
  return { ...failure, statement, message: redactor.redact(message) };
}
function literalsIn(statement) {
  const constants = [...statement.matchAll(/'((?:[^']|'')+)'/g)].map(([, inside]) => inside);
  return [...new Set(constants.flatMap((inside) => [inside, inside.replaceAll("''", "'")]))].sort(
    (one, other) => other.length - one.length
  );
}

// src/verify/plan-script.ts
function writePlanScript(plan) {
  const sql = printPlan(plan, { allowDestructive: true, head: [] }).replaceAll(/\s*\\g(?:exec| \/dev\/null)$/gm, ";");
  const inOrder = phases.flatMap(
    ({ phase }) => plan.steps.filter((step) => step.phase === phase && step.sql !== "")
  );
  const starts = [];
  let from = 0;
  let line = 1;
  for (const step of inOrder) {
    const at = sql.indexOf(`
${step.sql};`, from) + 1;
    if (at === 0) throw new Error(`step ${step.id} is not in the printed plan`);
    line += sql.slice(from, at).split("\n").length - 1;
    starts.push({ step, line });
    from = at;
  }
  return {
    sql,
    steps: starts.length,
    stepAt(wanted) {
      const number = starts.findLastIndex((start) => start.line <= wanted);
      return number < 0 ? void 0 : { step: starts[number].step, number };
    }
  };
}

// src/verify/prove-direction.ts
async function proveDirection({ plan, takesBack, startedFrom, provide, target, loadedWhole }, { engine, compare }) {
  const redactor = createRedactor();
  const script = writePlanScript(plan);
  const run = await engine.run(script.sql, { provide });
  const compared = run.ok ? await compare(await dumpAs(engine, plan.version), target) : { differences: [], left: [] };
  return {
    startedFrom,
    ran: run.failure ? script.stepAt(run.failure.line)?.number ?? 0 : script.steps,
    steps: script.steps,
    outcome: judge(run, script, compared.differences, loadedWhole),
    left: compared.left,
    undecided: plan.steps.filter(({ sql, decision }) => sql === "" && decision !== void 0).map(({ id, decision }) => ({ step: id, text: redactor.redact(decision) })),
    structureOnly: [
      ...new Set(takesBack?.steps.filter(({ losesData }) => losesData).map(({ name }) => name))
    ].map((name) => redactor.redact(name))
  };
}
function judge({ failure }, script, differences, loadedWhole) {
  if (!failure && differences.length === 0) return { result: "proven" };
  const seen = failure ? describeFailure(failure, script) : { result: "differs", differences };
  if (failure && unsupported({ ...failure, code: "", stubs: [] })) {
    return { result: "not provable", reason: "unsupported statement", seen };
  }
  return loadedWhole ? seen : { result: "not provable", reason: "refused statements", seen };
}
function describeFailure(failure, script) {
  const step = script.stepAt(failure.line)?.step;
  const { statement, message } = hideSecrets(failure);
  return { result: "failed", step: step?.id ?? "", name: step?.name ?? "", statement, message };
}

// src/verify/prove.ts
async function proveMigration(input, tools) {
  const { before, after, forward, rollback } = input;
  const { engine, onProgress = () => {
  } } = tools;
  const serverVersion = dumpedVersion(before.text) ?? dumpedVersion(after.text);
  const options = {
    extensions: [...extensionsCreatedBy(before.text), ...extensionsCreatedBy(after.text)],
    // Of two dumps that are compared, one without a header is taken to be of the same server.
    ...serverVersion === void 0 ? {} : { serverVersion }
  };
  async function load({
    label,
    text
  }) {
    onProgress(`loading ${label} into PostgreSQL ${engine.version}`);
    const result = await engine.load(text, options);
    return { result, dump: await dumpAs(engine, forward.version) };
  }
  const target = await load(after);
  const origin = await load(before);
  const loadedWhole = target.result.ok && origin.result.ok;
  const there = {
    plan: forward,
    startedFrom: "dump",
    provide: target.result.stubs,
    target: target.dump,
    loadedWhole
  };
  onProgress(`running the plan from ${before.label} to ${after.label}`);
  const forwardProof = await proveDirection(there, tools);
  const failed = forwardProof.outcome.result === "failed";
  if (failed) await engine.load(after.text, options);
  onProgress(`running the rollback from ${after.label} to ${before.label}`);
  const rollbackProof = await proveDirection(
    {
      plan: rollback,
      takesBack: forward,
      startedFrom: failed ? "dump" : "result",
      provide: origin.result.stubs,
      target: origin.dump,
      loadedWhole
    },
    tools
  );
  return {
    engine: engine.version,
    planVersion: forward.version,
    style: forward.style,
    before: describeLoad(before.label, origin.result),
    after: describeLoad(after.label, target.result),
    forward: forwardProof,
    rollback: rollbackProof
  };
}
function describeLoad(label, { statements, stubs, failures }) {
  const redactor = createRedactor();
  return {
    label,
    statements,
    stubs: stubs.map((stub) => ({
      ...stub,
      name: redactor.redact(stub.name),
      why: redactor.redact(stub.why)
    })),
    refused: failures.map(hideSecrets)
  };
}

// src/pipeline/prove-dumps.ts
function compareDumps(options) {
  return async (result, target) => {
    const settings = { ...options.settings ?? noSettings, renames: [] };
    const files = [toFile("result", result), toFile("target", target)];
    const [before, after] = await loadSnapshots(files, settings);
    const { deltas } = compareSnapshots(before, after, { ...options, settings });
    const redactor = createRedactor();
    const show = (delta) => ({
      id: redactor.redact(delta.id),
      lines: describeDelta(delta).map((line) => redactor.redact(line))
    });
    return {
      differences: deltas.filter((delta) => !cannotBeUndone(delta)).map(show),
      left: deltas.filter(cannotBeUndone).map(show)
    };
  };
}
function cannotBeUndone(delta) {
  if (delta.op !== "change") return false;
  const properties = propertiesOf(registry.kind(delta.after.address.kind));
  return changesOf(delta).every(({ property }) => properties[property]?.alter === "none");
}
function toFile(label, text) {
  return {
    label,
    path: label,
    sha256: "",
    bytes: text.length,
    encoding: "utf-8",
    ...splitStatements(text, { file: label })
  };
}

// src/pipeline/prove-snapshots.ts
var openEmbeddedEngine = async () => (await import("./open-engine-4AZJY5EK.js")).openEngine();
async function proveSnapshots({ compared, texts, strictText = false, ...options }, open = openEmbeddedEngine, onProgress = () => {
}) {
  const { before, after, omitted, settings, deltas } = compared;
  const forward = planSnapshots(before, after, deltas, options);
  const rollback = planRollback(compared, { ...options, targetVersion: forward.version, strictText });
  onProgress("starting the embedded PostgreSQL");
  const engine = await open();
  try {
    const proof = await proveMigration(
      {
        before: { label: before.label, text: texts.before },
        after: { label: after.label, text: texts.after },
        forward,
        rollback
      },
      // What one of the two dumps does not show is in no plan, so it may differ afterwards.
      { engine, compare: compareDumps({ strictText, omitted, settings }), onProgress }
    );
    return { forward, rollback, proof };
  } finally {
    await engine.close();
  }
}
export {
  openEmbeddedEngine,
  proveSnapshots
};
