import type { AstFields } from '../../parse/grammar.ts';
import { strongest } from '../lock-mode.ts';
import { type Path, rangePath } from '../path.ts';
import { findRelation, type Run } from '../run.ts';
import { commandLock } from './command-locks.ts';

/** ALTER INDEX: the index alone; ATTACH PARTITION reads both tables too. https://www.postgresql.org/docs/18/sql-alterindex.html */
export function alterIndex(run: Run, path: Path, parts: readonly AstFields[]): void {
  run.ledger.lock(
    path,
    strongest(parts.map((command) => commandLock(command, run.version))) ?? 'ACCESS EXCLUSIVE',
  );
  for (const { subtype, def } of parts) {
    if (subtype !== 'AT_AttachPartition') continue;
    const attached = rangePath(def.PartitionCmd.name);
    run.ledger.lock(attached, 'ACCESS EXCLUSIVE');
    for (const index of [path, attached]) {
      const table = findRelation(run, index)?.table;
      if (table) run.ledger.lock(table, 'ACCESS SHARE');
    }
  }
}
