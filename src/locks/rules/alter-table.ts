import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { strongest } from '../lock-mode.ts';
import { pathKey, rangePath } from '../path.ts';
import { descendants, family, hasRows, type Rule, type Run, relationAt } from '../run.ts';
import { needsToast, toastIndex } from '../storage.ts';
import { alterComposite } from './alter-composite.ts';
import { alterIndex } from './alter-index.ts';
import { commandLock, recurses } from './command-locks.ts';
import { commands } from './commands.ts';

/** ALTER TABLE, and what the grammar reads like it: ALTER INDEX, VIEW, SEQUENCE, MATERIALIZED VIEW, TYPE. */
export const alterTable: Rule = (fields, run) => {
  const parts: AstFields[] = fields.cmds.map((node: AstFields) => node.AlterTableCmd);
  const path = rangePath(fields.relation);
  if (fields.objtype === 'OBJECT_TYPE') return alterComposite(run, path, parts);
  if (fields.objtype === 'OBJECT_INDEX') return alterIndex(run, path, parts);
  const table = relationAt(run, path);
  const only = !fields.relation.inh;
  const mode = strongest(parts.map((command) => commandLock(command, run.version))) ?? 'ACCESS EXCLUSIVE';
  run.ledger.lock(table.path, mode);
  const partitioned = table.kind === 'partitioned table';
  if (!only && parts.some((command) => recurses(command, partitioned, run.version))) {
    const below = descendants(run, table);
    for (const child of below) run.ledger.lock(child.path, mode);
    if (below.length > 0) run.ledger.fact('children-locked');
  }
  let state = afterDrops(table, parts);
  for (const command of parts) state = commands[command.subtype]?.(run, state, command, only) ?? state;
  toastAnew(run, table, state, only);
  run.session.relations.set(pathKey(path), state);
};

/** PostgreSQL runs the dropping commands of one ALTER TABLE before the others. */
function afterDrops(table: RelationFacts, parts: readonly AstFields[]): RelationFacts {
  const bare = new Set(parts.filter((c) => c.subtype === 'AT_ColumnDefault' && !c.def).map((c) => c.name));
  if (bare.size === 0) return table;
  const columns = table.columns?.map((column) => {
    if (!bare.has(column.name)) return column;
    const { default: _dropped, ...rest } = column;
    return rest;
  });
  return { ...table, ...(columns && { columns }) };
}

/** A table whose rows could not get too large before gets a TOAST table, which has an index. */
function toastAnew(run: Run, before: RelationFacts, after: RelationFacts, only: boolean): void {
  if (after.columns === before.columns) return;
  const toasts = needsToast(run, after.columns ?? []) && !needsToast(run, before.columns ?? []);
  if (!toasts) return;
  for (const relation of family(run, before, only))
    if (hasRows(relation)) run.ledger.build(toastIndex(relation));
}
