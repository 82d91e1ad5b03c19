import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { family, type Run } from '../run.ts';
import { refuseDependants } from './dependants.ts';

/** ALTER TABLE … DROP COLUMN: its indexes, foreign keys and owned sequences go with it (measured on 11-19). */
export function dropColumn(run: Run, table: RelationFacts, command: AstFields, only: boolean): RelationFacts {
  const name: string = command.name;
  const mode = 'ACCESS EXCLUSIVE';
  if (table.partitionKey?.includes(name))
    run.ledger.refuse({ reason: `the partition key column ${name} can not be dropped` });
  if (command.behavior !== 'DROP_CASCADE') refuseDependants(run, table, name, 'drop');
  for (const relation of family(run, table, only)) {
    for (const index of relation.indexes ?? []) {
      const columns = [
        ...index.columns,
        ...(index.included ?? []),
        ...(index.expressionColumns ?? []),
        ...(index.predicateColumns ?? []),
      ];
      if (columns.includes(name)) run.ledger.lock(index.path, mode);
    }
    for (const { type, columns, references } of relation.constraints ?? []) {
      if (type !== 'foreign key' || !references || !columns.includes(name)) continue;
      run.ledger.lock(references.path, mode);
      run.ledger.fact('drop-foreign-key-both');
    }
    for (const { path, column } of relation.ownedSequences ?? [])
      if (column === name) run.ledger.lock(path, mode);
    for (const { path, columns } of relation.referencedBy ?? [])
      if (columns.includes(name)) run.ledger.lock(path, mode);
  }
  return { ...table, columns: table.columns?.filter((column) => column.name !== name) ?? [] };
}
