import {
  UsageError
} from "./chunk-TJFTTTAP.js";

// src/io/read-baseline.ts
import { readFile } from "node:fs/promises";
var hint = "a baseline is a report that dumplens wrote with --format json";
var operations = ["add", "remove", "change", "rename"];
async function readBaseline(path, shown) {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new UsageError(`the baseline ${shown} cannot be read (${error.code})`, hint);
  });
  const report = parse(text, shown);
  if (report?.schemaVersion !== 1 || report.tool?.name !== "dumplens" || !Array.isArray(report.differences)) {
    throw new UsageError(`the baseline ${shown} is no report of this version`, hint);
  }
  if (!report.differences.every(isDifference)) {
    throw new UsageError(`the baseline ${shown} has differences without an id`, hint);
  }
  return {
    path: shown,
    ...typeof report.title === "string" ? { title: report.title } : {},
    ...typeof report.date === "string" ? { date: report.date } : {},
    differences: report.differences
  };
}
function parse(text, shown) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`the baseline ${shown} is no JSON`, hint);
  }
}
function isDifference(value) {
  const { id, op, kind, name } = value ?? {};
  return [id, kind, name].every((text) => typeof text === "string") && operations.includes(op);
}
export {
  readBaseline
};
