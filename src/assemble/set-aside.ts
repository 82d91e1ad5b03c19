import type { AstFields } from '../parse/grammar.ts';
import type { Statement } from '../parse/statement.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import { applySetting, type Session } from './session.ts';

/** Why a statement is neither modelled nor compared: an id for the ledger. */
export type SetAsideRule =
  | 'N1 restrict'
  | 'psql command'
  | 'client message'
  | 'N4 setting'
  | 'data'
  | 'sequence position'
  | 'clean'
  | 'transaction'
  | 'trigger switch around data'
  | 'statistics of data';

/** What each rule sets aside, as the ledger explains it. */
export const setAsideReasons: Readonly<Record<SetAsideRule, string>> = {
  'N1 restrict': 'random tokens that pg_dump writes around a dump since August 2025',
  'psql command': 'commands to psql, such as \\connect',
  'client message': 'lines that a client printed into the file',
  'N4 setting': 'settings of the session; they are obeyed while the file is read',
  data: 'rows of tables (COPY, INSERT), of materialized views (REFRESH) and bytes of large objects; counted, not compared',
  'sequence position': 'positions of sequences (setval), which are data',
  clean: 'DROP statements of --clean, which describe nothing',
  transaction: 'transaction control',
  'trigger switch around data': 'triggers switched off and on around data',
  'statistics of data': 'planner statistics (pg_dump --statistics)',
};

/** The rule that sets a line aside which is no SQL, or is data. */
export function setAsideRaw(raw: RawStatement): SetAsideRule | undefined {
  if (raw.form === 'data') return 'data';
  if (raw.form === 'noise') return 'client message';
  if (raw.form === 'psql') return /^\\(un)?restrict\b/.test(raw.text) ? 'N1 restrict' : 'psql command';
  return undefined;
}

/** The rule that sets a statement aside; settings take effect in `session`. */
export function setAsideStatement({ type, fields }: Statement, session: Session): SetAsideRule | undefined {
  switch (type) {
    case 'VariableSetStmt':
      applySetting(session, fields.name, (fields.args ?? []).map(constant));
      return 'N4 setting';
    case 'TransactionStmt':
      return 'transaction';
    case 'RefreshMatViewStmt':
      return 'data';
    case 'DropStmt':
    case 'DropRoleStmt':
    case 'DropdbStmt':
    case 'DropTableSpaceStmt':
    case 'DropUserMappingStmt':
    case 'DropSubscriptionStmt':
      return 'clean';
    case 'SelectStmt':
      return setAsideCall(fields, session);
    case 'AlterTableStmt':
      if (switchesAllTriggers(fields)) return 'trigger switch around data';
      return dropsOnly(fields) ? 'clean' : undefined;
    case 'UpdateStmt':
      // pg_dumpall --clean unlocks the template databases that it drops.
      return fields.relation?.schemaname === 'pg_catalog' && fields.relation.relname === 'pg_database'
        ? 'clean'
        : undefined;
    case 'AlterDomainStmt':
      return fields.subtype === 'X' ? 'clean' : undefined;
    default:
      return undefined;
  }
}

function setAsideCall(select: AstFields, session: Session): SetAsideRule | undefined {
  const call = select.targetList?.length === 1 ? select.targetList[0].ResTarget?.val?.FuncCall : undefined;
  const name: string | undefined = call?.funcname?.at(-1)?.String?.sval;
  if (name === 'set_config') {
    const [setting = '', value = ''] = (call.args ?? []).map(constant);
    applySetting(session, setting, value === '' ? [] : value.split(/\s*,\s*/));
    return 'N4 setting';
  }
  if (name === 'setval') return 'sequence position';
  if (name === 'lo_open' || name === 'lowrite' || name === 'lo_close') return 'data';
  if (name === 'pg_restore_relation_stats' || name === 'pg_restore_attribute_stats')
    return 'statistics of data';
  return undefined;
}

/** --clean writes ALTER TABLE … DROP CONSTRAINT and … ALTER COLUMN … DROP DEFAULT before it drops tables. */
function dropsOnly(fields: AstFields): boolean {
  const drops = new Set(['AT_DropConstraint', 'AT_DropColumn', 'AT_DropIdentity']);
  return fields.cmds.every(
    ({ AlterTableCmd: { subtype, def } }: AstFields) =>
      drops.has(subtype) || (subtype === 'AT_ColumnDefault' && def === undefined),
  );
}

/** A data dump with --disable-triggers switches all triggers of a table off and on again. */
function switchesAllTriggers(fields: AstFields): boolean {
  const subtypes = fields.cmds.map(({ AlterTableCmd: { subtype } }: AstFields) => subtype);
  return subtypes.every(
    (subtype: string) => subtype === 'AT_DisableTrigAll' || subtype === 'AT_EnableTrigAll',
  );
}

function constant(node: AstFields): string {
  const value = node.A_Const;
  if (value?.sval) return value.sval.sval ?? '';
  if (value?.ival) return String(value.ival.ival ?? 0);
  if (value?.boolval) return String(value.boolval.boolval ?? false);
  return node.ColumnRef?.fields?.[0]?.String?.sval ?? '';
}
