import {
  setAsideTotal
} from "./chunk-Q3DSMAJ4.js";
import {
  createRedactor
} from "./chunk-K3DPTLM2.js";
import {
  setAsideReasons
} from "./chunk-VPG2WMYM.js";
import {
  registry
} from "./chunk-7TCG2ICG.js";
import "./chunk-UL2MOV4G.js";
import "./chunk-FBA2HRXS.js";
import {
  objectsOfKind
} from "./chunk-NRQZSPF4.js";
import {
  displayName
} from "./chunk-NWFU5BJT.js";
import "./chunk-RGGPEPNC.js";
import "./chunk-S4GEGEGP.js";

// src/pipeline/inspect-snapshot.ts
function inspectSnapshot({ label, file, header, ledger, model }) {
  const redactor = createRedactor();
  return {
    label,
    path: file.path,
    sha256: file.sha256,
    bytes: file.bytes,
    lines: file.lines,
    encoding: file.encoding,
    ...header.serverVersion ? { serverVersion: header.serverVersion } : {},
    ...header.dumpVersion ? { dumpVersion: header.dumpVersion } : {},
    complete: header.complete,
    statements: {
      total: ledger.statements,
      modelled: ledger.modelled,
      asText: ledger.asText,
      setAside: setAsideTotal(ledger)
    },
    setAside: Object.entries(ledger.setAside).map(([rule, count]) => ({
      rule,
      count,
      reason: setAsideReasons[rule]
    })),
    kinds: registry.kinds.map((kind) => ({ kind, objects: objectsOfKind(model, kind.name) })).filter(({ objects }) => objects.length > 0).map(({ kind, objects }) => ({
      kind: objects.length === 1 ? kind.name : kind.plural,
      count: objects.length,
      names: objects.map(({ address }) => redactor.redact(displayName(address)))
    })),
    rows: ledger.rows
  };
}
var namesShown = 12;
function printInspection(inspection) {
  const { statements } = inspection;
  const facts = [
    ["file", inspection.path],
    ["SHA-256", inspection.sha256],
    ["size", `${inspection.bytes} bytes, ${inspection.lines} lines, ${inspection.encoding}`],
    ["server", inspection.serverVersion ?? "not said in the file"],
    ["pg_dump", inspection.dumpVersion ?? "not said in the file"],
    ["complete", inspection.complete ? "yes" : "no: the end mark is missing"],
    [
      "statements",
      `${statements.total} = ${statements.modelled} modelled + ${statements.asText} as text + ${statements.setAside} set aside`
    ]
  ];
  const wide = Math.max(...inspection.kinds.map(({ kind }) => kind.length), 0);
  return [
    inspection.label,
    ...facts.map(([name, value]) => `  ${name.padEnd(11)}${value}`),
    "",
    ...inspection.kinds.map(({ kind, count, names }) => {
      const shown = names.slice(0, namesShown).join(", ");
      const more = names.length > namesShown ? `, and ${names.length - namesShown} more` : "";
      return `${String(count).padStart(6)} ${kind.padEnd(wide)}  ${shown}${more}`;
    }),
    "",
    ...inspection.setAside.map(
      ({ rule, count, reason }) => `${String(count).padStart(6)} set aside as ${rule}: ${reason}`
    )
  ].join("\n");
}
export {
  inspectSnapshot,
  printInspection
};
