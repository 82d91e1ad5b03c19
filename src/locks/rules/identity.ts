import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import type { LockMode } from '../lock-mode.ts';
import type { Run } from '../run.ts';
import { makeSequence } from './add-column.ts';

/** ADD GENERATED … AS IDENTITY on a column that is there. https://www.postgresql.org/docs/18/sql-altertable.html */
export function addIdentity(run: Run, table: RelationFacts, command: AstFields): void {
  const column = table.columns?.find(({ name }) => name === command.name);
  makeSequence(run, table, command.name);
  if (column && !column.notNull)
    run.ledger.refuse({ reason: `the column ${column.name} has to be NOT NULL first` });
  if (column?.default !== undefined)
    run.ledger.refuse({
      reason: `the column ${column.name} has a default`,
      alternative: 'DROP DEFAULT, drop the sequence, ADD GENERATED and setval in one transaction',
    });
}

/** SET GENERATED and sequence options of an identity column. */
export function alterIdentity(run: Run, table: RelationFacts, command: AstFields): void {
  lockOwned(run, table, command.name, 'SHARE ROW EXCLUSIVE');
  run.ledger.fact('sequence-lock');
}

/** DROP IDENTITY: the sequence is dropped too (measured on 18). */
export function dropIdentity(run: Run, table: RelationFacts, command: AstFields): void {
  const column = table.columns?.find(({ name }) => name === command.name);
  if (column?.identity) lockOwned(run, table, command.name, 'ACCESS EXCLUSIVE');
}

function lockOwned(run: Run, table: RelationFacts, name: string, mode: LockMode): void {
  for (const { path, column } of table.ownedSequences ?? []) if (column === name) run.ledger.lock(path, mode);
}
