/** Names of what watches over a system: dashboards, statistics, metrics. */
const monitoring =
  /(?:^|_)(?:monitor(?:ing)?|dashboards?|stats?|statistics|metrics?|health|telemetry|kpis?)(?:_|$)/i;

/** Names of states that a row goes through. */
const status = /(?:^|_)(?:status|state|stage|phase|lifecycle)(?:$|_(?:id|code|type)$)/i;

const softDelete =
  /^(?:deleted_(?:at|on|by)|is_deleted|deleted|archived(?:_(?:at|on|by))?|is_archived|discarded_at)$/i;

/** True for the name of something that watches over the system. A guess from the name. */
export function isMonitoringName(name: string): boolean {
  return monitoring.test(name);
}

/** True for the name of a column or type that says which state a row is in. A guess from the name. */
export function isStatusName(name: string): boolean {
  return status.test(name);
}

/** True for the name of a column that marks rows as deleted without deleting them. A guess from the name. */
export function isSoftDeleteName(name: string): boolean {
  return softDelete.test(name);
}

/** True for a label of a side that serves users: `prod`, `production`, `live`. A guess from the name. */
export function isProductionLabel(label: string): boolean {
  return /(?:^|[^a-z])(?:prod(?:uction)?|live|prd)(?:[^a-z]|$)/i.test(label);
}
