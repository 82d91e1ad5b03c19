import type { AstFields } from '../../parse/grammar.ts';
import { rangePath, stringsPath } from '../path.ts';
import { type Rule, type Run, relationAt } from '../run.ts';

/** ALTER SEQUENCE. https://www.postgresql.org/docs/18/sql-altersequence.html */
export const alterSequence: Rule = (fields, run) => {
  run.ledger.lock(relationAt(run, rangePath(fields.sequence)).path, 'SHARE ROW EXCLUSIVE');
  run.ledger.fact('sequence-lock');
  lockOwner(run, fields.options);
};

/** CREATE SEQUENCE: only the new sequence, and the owning table for reading. */
export const createSequence: Rule = (fields, run) => {
  run.ledger.lock(rangePath(fields.sequence), 'ACCESS EXCLUSIVE');
  lockOwner(run, fields.options);
};

function lockOwner(run: Run, options: AstFields): void {
  for (const { DefElem: option } of options ?? []) {
    if (option.defname !== 'owned_by') continue;
    const column = stringsPath(option.arg?.List?.items);
    // OWNED BY NONE is one word.
    if (column.length > 1) run.ledger.lock(relationAt(run, column.slice(0, -1)).path, 'ACCESS SHARE');
  }
}
