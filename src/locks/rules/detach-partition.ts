import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { rangePath } from '../path.ts';
import { type Run, relationAt } from '../run.ts';

/** ALTER TABLE … DETACH PARTITION. https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION */
export function detachPartition(run: Run, parent: RelationFacts, command: AstFields): void {
  const { name, concurrent } = command.def.PartitionCmd;
  const child = relationAt(run, rangePath(name));
  if (concurrent) {
    run.ledger.outsideTransaction();
    if (parent.defaultPartition)
      run.ledger.refuse({ reason: 'DETACH … CONCURRENTLY does not work while there is a default partition' });
  }
  // The partition's own lock got as strong as the manual says in 14 (measured on 11-19).
  run.ledger.lock(child.path, run.version >= 14 ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE');
  if (parent.defaultPartition && !concurrent) run.ledger.lock(parent.defaultPartition, 'ACCESS EXCLUSIVE');
  // Attached indexes become the partition's own (measured on 18).
  for (const { path, parent: attachedTo } of child.indexes ?? [])
    if (attachedTo) run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  // Foreign keys of the parent become the partition's own (measured on 18).
  for (const { type, references } of parent.constraints ?? [])
    if (type === 'foreign key' && references) run.ledger.lock(references.path, 'SHARE ROW EXCLUSIVE');
}

/** ALTER TABLE … DETACH PARTITION … FINALIZE. */
export function finalizeDetach(run: Run, _parent: RelationFacts, command: AstFields): void {
  run.ledger.lock(rangePath(command.def.PartitionCmd.name), 'ACCESS EXCLUSIVE');
}
