import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { hasNotNull, provesNotNull } from '../not-null.ts';
import { family, hasRows, type Run } from '../run.ts';

/** SET NOT NULL reads all rows unless a valid CHECK proves it. https://www.postgresql.org/docs/18/sql-altertable.html */
export function setNotNull(run: Run, table: RelationFacts, command: AstFields, only: boolean): RelationFacts {
  const name: string = command.name;
  for (const relation of family(run, table, only)) {
    if (hasNotNull(relation, name)) run.ledger.fact('already-not-null');
    else if (provesNotNull(run, relation, name)) run.ledger.fact('not-null-proven');
    else if (hasRows(relation)) {
      run.ledger.scan(relation.path);
      run.ledger.fact('not-null-scan');
    }
  }
  const columns = table.columns?.map((column) =>
    column.name === name ? { ...column, notNull: true } : column,
  );
  return { ...table, ...(columns && { columns }) };
}

/** DROP NOT NULL works on every column but those of the primary key. */
export function dropNotNull(run: Run, table: RelationFacts, command: AstFields): void {
  const key = table.constraints?.find(({ type }) => type === 'primary key');
  if (key?.columns.includes(command.name))
    run.ledger.refuse({ reason: `the column ${command.name} is in the primary key` });
}
