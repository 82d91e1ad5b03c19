import type { AstFields } from '../../parse/grammar.ts';
import type { IndexFacts, RelationFacts } from '../catalog.ts';
import { lockReferencedKey, referenced, verifyForeignKey } from '../foreign-key.ts';
import { chooseIndexName, type IndexLabel } from '../index-names.ts';
import { isSameIndex } from '../is-same-index.ts';
import { excludesBound, provesBound } from '../partition-bound.ts';
import { rangePath } from '../path.ts';
import { family, hasRows, type Run, relationAt } from '../run.ts';
import { createIndex } from '../storage.ts';

/** ALTER TABLE … ATTACH PARTITION. https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-ATTACH-PARTITION */
export function attachPartition(run: Run, parent: RelationFacts, command: AstFields): void {
  const { name, bound } = command.def.PartitionCmd;
  const child = relationAt(run, rangePath(name));
  if (run.version >= 12) run.ledger.fact('attach-light');
  for (const relation of family(run, child)) run.ledger.lock(relation.path, 'ACCESS EXCLUSIVE');
  const key = parent.partitionKey ?? [undefined];
  const proven = provesBound(child, key, bound);
  run.ledger.fact(proven ? 'attach-proven' : 'attach-scan');
  if (!proven)
    for (const relation of family(run, child)) if (hasRows(relation)) run.ledger.scan(relation.path);
  meetDefaultPartition(run, parent, bound);
  inheritIndexes(run, parent, child, false);
  inheritForeignKeys(run, parent, child, false);
}

/** The default partition may hold rows of the new one, so it is locked and read. */
export function meetDefaultPartition(run: Run, parent: RelationFacts, bound: AstFields): void {
  if (!parent.defaultPartition || bound?.is_default) return;
  const rest = relationAt(run, parent.defaultPartition);
  run.ledger.fact('default-partition');
  const excluded = excludesBound(rest, parent.partitionKey ?? [undefined], bound);
  for (const relation of family(run, rest)) {
    run.ledger.lock(relation.path, 'ACCESS EXCLUSIVE');
    if (!excluded && hasRows(relation)) run.ledger.scan(relation.path);
  }
}

/** A partition gets every index of its parent that it does not have; a UNIQUE constraint takes no bare index over. */
export function inheritIndexes(run: Run, parent: RelationFacts, child: RelationFacts, isNew: boolean): void {
  const free = [...(child.indexes ?? [])];
  const taken = new Set<string>();
  for (const index of parent.indexes ?? []) {
    // The parent's index gets a child; since 12 that lock stays (measured on 11-19).
    if (run.version >= 12) run.ledger.lock(index.path, 'SHARE UPDATE EXCLUSIVE');
    const match = isNew ? -1 : free.findIndex((own) => isSame(index, own));
    if (match >= 0) {
      free.splice(match, 1);
      continue;
    }
    const name = chooseIndexName(run, child.path, index.columns, labelOf(parent, index), taken);
    taken.add(name);
    createIndex(run, child, name);
  }
}

/** A partition gets its parent's foreign keys; for a new one there is nothing to verify. */
export function inheritForeignKeys(
  run: Run,
  parent: RelationFacts,
  child: RelationFacts,
  isNew: boolean,
): void {
  for (const { type, columns, references } of parent.constraints ?? []) {
    if (type !== 'foreign key' || !references) continue;
    const target = referenced(run, parent, references.path);
    run.ledger.lock(target.path, 'SHARE ROW EXCLUSIVE');
    lockReferencedKey(run, target, references.columns);
    const own = child.constraints?.some(
      (c) => c.type === 'foreign key' && String(c.columns) === String(columns),
    );
    if (!isNew && !own) verifyForeignKey(run, child, target);
  }
}

/** The ending of the name that an index made after this one gets. */
export function labelOf(table: RelationFacts, index: IndexFacts): IndexLabel {
  const constraint = table.constraints?.find(({ name }) => name === index.constraint);
  if (constraint?.type === 'primary key') return 'pkey';
  if (!index.constraint) return 'idx';
  return constraint?.type === 'exclude' ? 'excl' : 'key';
}

function isSame(parent: IndexFacts, own: IndexFacts): boolean {
  return isSameIndex(parent, own) && !!parent.constraint === !!own.constraint;
}
