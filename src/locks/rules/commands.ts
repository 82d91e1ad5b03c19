import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { besides, rangePath } from '../path.ts';
import { family, hasRows, type Run, relationAt } from '../run.ts';
import { lockIndexes, rewriteTable } from '../storage.ts';
import { addColumn } from './add-column.ts';
import { addConstraint } from './add-constraint.ts';
import { alterColumnType } from './alter-column-type.ts';
import { alterConstraint } from './alter-constraint.ts';
import { attachPartition } from './attach-partition.ts';
import { detachPartition, finalizeDetach } from './detach-partition.ts';
import { dropColumn } from './drop-column.ts';
import { dropConstraint } from './drop-constraint.ts';
import { addIdentity, alterIdentity, dropIdentity } from './identity.ts';
import { dropNotNull, setNotNull } from './set-not-null.ts';
import { validateConstraint } from './validate-constraint.ts';

/** Judges what a command does beyond its lock; returns the table as the command leaves it. */
export type CommandRule = (
  run: Run,
  table: RelationFacts,
  command: AstFields,
  only: boolean,
  // biome-ignore lint/suspicious/noConfusingVoidType: most commands leave the facts as they are.
) => RelationFacts | void;

/** The commands of ALTER TABLE that do more than take their lock. */
export const commands: Readonly<Record<string, CommandRule>> = {
  AT_AddColumn: (run, table, command, only) => addColumn(run, table, command.def.ColumnDef, only),
  AT_AddConstraint: (run, table, command, only) =>
    addConstraint(run, table, command.def.Constraint, { only }),
  AT_AlterColumnType: alterColumnType,
  AT_AlterConstraint: alterConstraint,
  AT_ColumnDefault: setDefault,
  AT_DropColumn: dropColumn,
  AT_DropConstraint: dropConstraint,
  AT_SetNotNull: setNotNull,
  AT_DropNotNull: dropNotNull,
  AT_AddIdentity: addIdentity,
  AT_SetIdentity: alterIdentity,
  AT_DropIdentity: dropIdentity,
  AT_SetExpression: setExpression,
  AT_ValidateConstraint: validateConstraint,
  AT_AttachPartition: attachPartition,
  AT_DetachPartition: detachPartition,
  AT_DetachPartitionFinalize: finalizeDetach,
  AT_SetLogged: rewriteAll,
  AT_SetUnLogged: rewriteAll,
  AT_ClusterOn: (run, table, command) =>
    run.ledger.lock(besides(table.path, command.name), 'SHARE UPDATE EXCLUSIVE'),
  AT_AddInherit: (run, _table, command) =>
    run.ledger.lock(rangePath(command.def.RangeVar), 'SHARE UPDATE EXCLUSIVE'),
  AT_DropInherit: (run, _table, command) => run.ledger.lock(rangePath(command.def.RangeVar), 'ACCESS SHARE'),
  AT_ChangeOwner: changeOwner,
  AT_ReplicaIdentity: (run, table, { def }) => {
    const { name } = def.ReplicaIdentityStmt;
    if (name) run.ledger.lock(besides(table.path, name), 'SHARE');
  },
};

function setDefault(run: Run, table: RelationFacts, command: AstFields): RelationFacts | undefined {
  const column = table.columns?.find(({ name }) => name === command.name);
  if (!column) return undefined;
  if (column.generated)
    run.ledger.refuse({ reason: `the column ${column.name} is generated and takes no default` });
  if (!command.def) {
    run.session.dropped.add(`default of ${[...table.path, command.name].join('.')}`);
    return undefined;
  }
  const columns = table.columns?.map((other) => (other === column ? { ...column, default: 'given' } : other));
  return { ...table, ...(columns && { columns }) };
}

/** Stored values are computed again, virtual ones are not there (https://www.postgresql.org/docs/18/ddl-generated-columns.html). */
function setExpression(run: Run, table: RelationFacts, command: AstFields, only: boolean): void {
  const column = table.columns?.find(({ name }) => name === command.name);
  if (column?.generated === 'virtual') {
    if (run.version < 18) run.ledger.refuse({ since: 18, reason: 'a virtual generated column' });
    run.ledger.fact('virtual-generated');
    return;
  }
  run.ledger.fact('stored-generated');
  for (const relation of family(run, table, only)) rewriteTable(run, relation, relation.columns ?? []);
}

/** SET LOGGED and SET UNLOGGED copy the rows into a new file (measured on 11-19); a sequence has one row. */
function rewriteAll(run: Run, table: RelationFacts): void {
  if (hasRows(table)) rewriteTable(run, table, table.columns ?? []);
}

/** A table's indexes and owned sequences follow its owner (measured on 11-19). */
function changeOwner(run: Run, table: RelationFacts): void {
  lockIndexes(run, table, 'ACCESS EXCLUSIVE');
  for (const { path } of table.ownedSequences ?? [])
    run.ledger.lock(relationAt(run, path).path, 'ACCESS EXCLUSIVE');
}
