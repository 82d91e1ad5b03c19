import type { AstFields } from '../../parse/grammar.ts';
import type { LockMode } from '../lock-mode.ts';

/**
 * The lock that a command of ALTER TABLE takes on its table where it is not ACCESS EXCLUSIVE
 * (https://www.postgresql.org/docs/18/sql-altertable.html, measured on 11-19).
 */
const lighter: Readonly<Record<string, LockMode>> = {
  AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
  AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
  AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
  AT_ValidateConstraint: 'SHARE UPDATE EXCLUSIVE',
  AT_SetRelOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetRelOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_DetachPartitionFinalize: 'SHARE UPDATE EXCLUSIVE',
  AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
};

/** Storage parameters that need ACCESS EXCLUSIVE (src/backend/access/common/reloptions.c); the others are harmless to readers and writers. */
const heavyOptions = new Set([
  'user_catalog_table',
  'security_barrier',
  'security_invoker',
  'check_option',
  'fastupdate',
  'buffering',
  'autosummarize',
  'pages_per_range',
  'gin_pending_list_limit',
]);

/** The lock that one command takes on the table it names. */
export function commandLock(command: AstFields, version: number): LockMode {
  const { subtype } = command;
  if (subtype === 'AT_SetRelOptions' || subtype === 'AT_ResetRelOptions') {
    const names: string[] = (command.def?.List?.items ?? []).map((item: AstFields) => item.DefElem?.defname);
    if (names.some((name) => heavyOptions.has(name))) return 'ACCESS EXCLUSIVE';
  }
  if (subtype === 'AT_AddConstraint' && command.def?.Constraint?.contype === 'CONSTR_FOREIGN')
    return 'SHARE ROW EXCLUSIVE';
  if (subtype === 'AT_AttachPartition' && version >= 12) return 'SHARE UPDATE EXCLUSIVE';
  if (subtype === 'AT_DetachPartition' && command.def?.PartitionCmd?.concurrent)
    return 'SHARE UPDATE EXCLUSIVE';
  return lighter[subtype] ?? 'ACCESS EXCLUSIVE';
}

/** Commands that go down to partitions and inheritance children unless ONLY is said (measured on 11-19). */
const recursing = new Set([
  'AT_AddColumn',
  'AT_ColumnDefault',
  'AT_DropNotNull',
  'AT_SetNotNull',
  'AT_SetExpression',
  'AT_DropExpression',
  'AT_SetStatistics',
  'AT_SetStorage',
  'AT_DropColumn',
  'AT_AlterColumnType',
  'AT_DropConstraint',
]);
/** Commands that go down to partitions of a partitioned table, from a version on. */
const partitionsOnly: Readonly<Record<string, number>> = {
  AT_AddIdentity: 17,
  AT_SetIdentity: 17,
  AT_DropIdentity: 17,
  AT_EnableTrig: 11,
  AT_EnableAlwaysTrig: 11,
  AT_EnableReplicaTrig: 11,
  AT_EnableTrigAll: 11,
  AT_EnableTrigUser: 11,
  AT_DisableTrig: 11,
  AT_DisableTrigAll: 11,
  AT_DisableTrigUser: 11,
};

/** Tells whether a command takes its lock on the tables below as well. */
export function recurses(command: AstFields, partitioned: boolean, version: number): boolean {
  if (recursing.has(command.subtype)) return true;
  const since = partitionsOnly[command.subtype];
  if (partitioned && since !== undefined && version >= since) return true;
  const constraint = command.def?.Constraint?.contype;
  return (
    command.subtype === 'AT_AddConstraint' &&
    (constraint === 'CONSTR_CHECK' || constraint === 'CONSTR_NOTNULL')
  );
}
