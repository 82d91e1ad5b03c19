import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { pathKey } from '../path.ts';
import { descendants, type Run, relationAt } from '../run.ts';

/** ALTER TABLE … DROP CONSTRAINT. */
export function dropConstraint(
  run: Run,
  table: RelationFacts,
  command: AstFields,
): RelationFacts | undefined {
  const constraint = table.constraints?.find(({ name }) => name === command.name);
  if (!constraint) return undefined;
  const mode = 'ACCESS EXCLUSIVE';
  if (constraint.type === 'foreign key' && constraint.references) {
    const target = relationAt(run, constraint.references.path);
    for (const relation of [target, ...descendants(run, target)]) run.ledger.lock(relation.path, mode);
    run.ledger.fact('drop-foreign-key-both');
  }
  const index = table.indexes?.find((candidate) => candidate.constraint === constraint.name);
  if (index) {
    run.ledger.lock(index.path, mode);
    dropAttached(run, table, index.path);
    const pointing = (table.referencedBy ?? []).filter(
      ({ columns }) => columns.length > 0 && columns.every((name) => constraint.columns.includes(name)),
    );
    for (const { path, constraint: name } of pointing) {
      if (command.behavior === 'DROP_CASCADE') run.ledger.lock(path, mode);
      else
        run.ledger.refuse({
          reason: `the foreign key ${name} on ${path.join('.')} needs the constraint`,
          alternative: 'drop the foreign key before and add it again NOT VALID after',
        });
    }
  }
  return {
    ...table,
    constraints: table.constraints?.filter((other) => other !== constraint) ?? [],
    indexes: table.indexes?.filter((other) => other !== index) ?? [],
  };
}

function dropAttached(run: Run, table: RelationFacts, parent: readonly string[]): void {
  for (const child of descendants(run, table)) {
    for (const index of child.indexes ?? [])
      if (index.parent && pathKey(index.parent) === pathKey(parent))
        run.ledger.lock(index.path, 'ACCESS EXCLUSIVE');
  }
}
