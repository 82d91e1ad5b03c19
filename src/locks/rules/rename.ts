import { besides, objectPath, rangePath } from '../path.ts';
import { descendants, type Rule, relationAt } from '../run.ts';

/** ALTER … RENAME. https://www.postgresql.org/docs/18/sql-altertable.html */
export const rename: Rule = (fields, run) => {
  // Renaming an index became light in 12 (https://www.postgresql.org/docs/12/release-12.html, measured on 11-19).
  const indexMode = run.version >= 12 ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE';
  if (fields.renameType === 'OBJECT_INDEX') return run.ledger.lock(rangePath(fields.relation), indexMode);
  if (!fields.relation) {
    if (fields.renameType === 'OBJECT_TYPE') lockType(run, objectPath(fields.object));
    return;
  }
  const relation = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(relation.path, 'ACCESS EXCLUSIVE');
  const column = fields.renameType === 'OBJECT_COLUMN' || fields.renameType === 'OBJECT_TABCONSTRAINT';
  const cloned =
    fields.renameType === 'OBJECT_TRIGGER' && relation.kind === 'partitioned table' && run.version >= 15;
  if ((column && fields.relation.inh) || cloned)
    for (const child of descendants(run, relation)) run.ledger.lock(child.path, 'ACCESS EXCLUSIVE');
  const constraint = fields.renameType === 'OBJECT_TABCONSTRAINT' && fields.subname;
  const index = constraint && relation.indexes?.find((candidate) => candidate.constraint === constraint);
  if (index) run.ledger.lock(besides(relation.path, index.path.at(-1)!), indexMode);
};

/** A composite type is a relation too. */
function lockType(run: Parameters<Rule>[1], path: readonly string[]): void {
  if (run.catalog.type?.(path)?.kind === 'composite') run.ledger.lock(path, 'ACCESS EXCLUSIVE');
}
