import type { AstFields } from '../../parse/grammar.ts';
import type { Path } from '../path.ts';
import { type Run, relationAt } from '../run.ts';

/** ALTER TYPE … ATTRIBUTE: the type itself, and with CASCADE the typed tables. https://www.postgresql.org/docs/18/sql-altertype.html */
export function alterComposite(run: Run, path: Path, parts: readonly AstFields[]): void {
  const mode = 'ACCESS EXCLUSIVE';
  run.ledger.lock(relationAt(run, path).path, mode);
  if (parts.some(({ behavior }) => behavior === 'DROP_CASCADE'))
    for (const table of run.catalog.tablesOf?.('type', path) ?? []) run.ledger.lock(table, mode);
  const retypes = parts.some(({ subtype }) => subtype === 'AT_AlterColumnType');
  const [column] = run.catalog.type?.(path)?.usedByColumns ?? [];
  if (retypes && column)
    run.ledger.refuse({
      reason: `an attribute's type can not be changed while the column ${column.join('.')} is of the composite type`,
      alternative: 'make a new type and change the column to it',
    });
}
