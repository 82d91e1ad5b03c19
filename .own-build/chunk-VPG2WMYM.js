// src/assemble/session.ts
function startSession() {
  return { settings: /* @__PURE__ */ new Map(), searchPath: ["public"] };
}
function applySetting(session, name, values) {
  if (name === "search_path") {
    session.searchPath = values.filter((value) => value !== "" && value !== "pg_catalog");
    return;
  }
  session.settings.set(name, values.join(", "));
}

// src/assemble/set-aside.ts
var setAsideReasons = {
  "N1 restrict": "random tokens that pg_dump writes around a dump since August 2025",
  "psql command": "commands to psql, such as \\connect",
  "client message": "lines that a client printed into the file",
  "N4 setting": "settings of the session; they are obeyed while the file is read",
  data: "rows of tables (COPY, INSERT); counted, not compared",
  "sequence position": "positions of sequences (setval), which are data",
  clean: "DROP statements of --clean, which describe nothing",
  transaction: "transaction control",
  "trigger switch around data": "triggers switched off and on around data",
  "statistics of data": "planner statistics (pg_dump --statistics)"
};
function setAsideRaw(raw) {
  if (raw.form === "data") return "data";
  if (raw.form === "noise") return "client message";
  if (raw.form === "psql") return /^\\(un)?restrict\b/.test(raw.text) ? "N1 restrict" : "psql command";
  return void 0;
}
function setAsideStatement({ type, fields }, session) {
  switch (type) {
    case "VariableSetStmt":
      applySetting(session, fields.name, (fields.args ?? []).map(constant));
      return "N4 setting";
    case "TransactionStmt":
      return "transaction";
    case "DropStmt":
    case "DropRoleStmt":
    case "DropdbStmt":
    case "DropTableSpaceStmt":
    case "DropUserMappingStmt":
    case "DropSubscriptionStmt":
      return "clean";
    case "SelectStmt":
      return setAsideCall(fields, session);
    case "AlterTableStmt":
      if (switchesAllTriggers(fields)) return "trigger switch around data";
      return dropsOnly(fields) ? "clean" : void 0;
    case "AlterDomainStmt":
      return fields.subtype === "X" ? "clean" : void 0;
    default:
      return void 0;
  }
}
function setAsideCall(select, session) {
  const call = select.targetList?.length === 1 ? select.targetList[0].ResTarget?.val?.FuncCall : void 0;
  const name = call?.funcname?.at(-1)?.String?.sval;
  if (name === "set_config") {
    const [setting, value] = call.args.map(constant);
    applySetting(session, setting, value === "" ? [] : value.split(/\s*,\s*/));
    return "N4 setting";
  }
  if (name === "setval") return "sequence position";
  if (name === "pg_restore_relation_stats" || name === "pg_restore_attribute_stats")
    return "statistics of data";
  return void 0;
}
function dropsOnly(fields) {
  const drops = /* @__PURE__ */ new Set(["AT_DropConstraint", "AT_DropColumn", "AT_DropIdentity"]);
  return fields.cmds.every(
    ({ AlterTableCmd: { subtype, def } }) => drops.has(subtype) || subtype === "AT_ColumnDefault" && def === void 0
  );
}
function switchesAllTriggers(fields) {
  const subtypes = fields.cmds.map(({ AlterTableCmd: { subtype } }) => subtype);
  return subtypes.every(
    (subtype) => subtype === "AT_DisableTrigAll" || subtype === "AT_EnableTrigAll"
  );
}
function constant(node) {
  const value = node.A_Const;
  if (value?.sval) return value.sval.sval ?? "";
  if (value?.ival) return String(value.ival.ival ?? 0);
  if (value?.boolval) return String(value.boolval.boolval ?? false);
  return node.ColumnRef?.fields?.[0]?.String?.sval ?? "";
}

export {
  startSession,
  setAsideReasons,
  setAsideRaw,
  setAsideStatement
};
