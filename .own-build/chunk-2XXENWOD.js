import {
  phases
} from "./chunk-YIA7XTG3.js";

// src/plan/print-plan.ts
var impatient = "SET lock_timeout = '5s';";
var patient = "SET lock_timeout = 0;";
var preamble = [
  "\\set ON_ERROR_STOP on",
  "SET client_encoding = 'UTF8';",
  impatient,
  "SET statement_timeout = 0;",
  "SET check_function_bodies = false;",
  "SET client_min_messages = warning;",
  "SELECT pg_catalog.set_config('search_path', '', false) \\g /dev/null"
];
function printPlan(plan, options) {
  const parts = phases.map(({ phase }) => printPhase(plan, phase, options)).filter((part) => part !== "");
  return `${[...options.head.map((line) => `-- ${line}`), "", ...preamble, "", ...parts].join("\n")}
`;
}
function printPhase(plan, phase, { allowDestructive }) {
  const steps = plan.steps.filter((step) => step.phase === phase);
  if (steps.length === 0) return "";
  const { number, title } = phases.find((known) => known.phase === phase);
  const lines = [`-- Phase ${number}. ${title}`, ""];
  const commented = phase === "contract" && !allowDestructive;
  if (commented) lines.push("-- Commented out: run with --allow-destructive to have these statements.", "");
  const body = [];
  let open = 0;
  let isPatient = false;
  for (const step of steps) {
    if (step.sql !== "" && step.transaction !== open) {
      if (open !== 0) body.push("COMMIT;", "");
      open = step.transaction;
      if (open !== 0 && isPatient) body.push(impatient, "");
      if (open !== 0) body.push("BEGIN;");
      if (open !== 0) isPatient = false;
    }
    if (step.sql !== "" && open === 0 && !isPatient) {
      body.push(patient);
      isPatient = true;
    }
    body.push(...printStep(step));
  }
  if (open !== 0) body.push("COMMIT;", "");
  if (isPatient) body.push(impatient, "");
  return [...lines, ...commented ? body.flatMap(commentOut) : body].join("\n");
}
function printStep(step) {
  return [
    ...step.because ? [`-- ${step.id}: rebuilt because ${oneLine(step.because)}`] : [],
    ...step.decision ? [`-- ${step.id}: DECIDE: ${oneLine(step.decision)}`] : [],
    ...step.note ? [`-- ${step.id}: ${oneLine(step.note)}`] : [],
    ...step.keepInstead ? [`-- keeps the data instead: ${oneLine(step.keepInstead)};`] : [],
    ...step.retry ? [`${step.retry} \\gexec`] : [],
    ...step.sql === "" ? [] : [`${step.sql};`]
  ];
}
function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
function commentOut(text) {
  return text.split("\n").map((line) => line === "" ? "" : `-- ${line}`);
}

export {
  printPlan,
  printPhase
};
