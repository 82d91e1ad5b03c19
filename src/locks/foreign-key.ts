import type { RelationFacts } from './catalog.ts';
import { type Path, pathKey } from './path.ts';
import { family, type Run, relationAt } from './run.ts';
import { lockIndexes } from './storage.ts';

/** Writes down what verifying a foreign key reads: both trees with all their indexes, as the check is a query over both. */
export function verifyForeignKey(run: Run, table: RelationFacts, target: RelationFacts): void {
  const leaves = family(run, table).filter(({ kind }) => kind !== 'partitioned table');
  // The referencing side is verified partition by partition, the referenced one is read whole.
  for (const relation of [...leaves, ...family(run, target)]) {
    // Planning reads a partitioned table's indexes since 16 (measured on 11-19).
    if (relation.kind === 'partitioned table' && run.version < 16) continue;
    lockIndexes(run, relation, 'ACCESS SHARE');
  }
  for (const relation of leaves) run.ledger.scan(relation.path);
}

/** Writes down the lock on the unique index that a foreign key points at, which 19 takes whenever one is made (measured). */
export function lockReferencedKey(run: Run, target: RelationFacts, columns: readonly string[]): void {
  if (run.version < 19) return;
  const key = target.indexes?.find((index) => {
    if (!index.unique) return false;
    const primary = target.constraints?.some((c) => c.type === 'primary key' && c.name === index.constraint);
    return columns.length === 0 ? primary : sameNames(index.columns, columns);
  });
  if (key) run.ledger.lock(key.path, 'ACCESS SHARE');
}

/** The target of a foreign key, or the table itself where it points at itself. */
export function referenced(run: Run, table: RelationFacts, path: Path): RelationFacts {
  return pathKey(path) === pathKey(table.path) ? table : relationAt(run, path);
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name));
}
