import type { AstFields } from '../../parse/grammar.ts';
import type { RelationFacts } from '../catalog.ts';
import { lockReferencedKey, referenced, verifyForeignKey } from '../foreign-key.ts';
import { chooseIndexName } from '../index-names.ts';
import { hasNotNull } from '../not-null.ts';
import { besides, rangePath, stringsPath } from '../path.ts';
import { family, hasRows, type Run } from '../run.ts';
import { createIndex } from '../storage.ts';

/** What a constraint's place adds: ADD COLUMN has no old values unless there is a default. */
export interface Placement {
  readonly only?: boolean;
  /** The columns of a constraint that stands in a column's definition. */
  readonly columns?: readonly string[];
  /** True for a table that the statement makes, where nothing is there to be read. */
  readonly empty?: boolean;
  /** True for a column that is added without a value for old rows. */
  readonly allNull?: boolean;
}

/** ALTER TABLE … ADD CONSTRAINT, and constraints in definitions. https://www.postgresql.org/docs/18/sql-altertable.html */
export function addConstraint(
  run: Run,
  table: RelationFacts,
  constraint: AstFields,
  place: Placement = {},
): void {
  additions[constraint.contype]?.(run, table, constraint, place);
}

const additions: Readonly<Record<string, typeof addCheck>> = {
  CONSTR_CHECK: addCheck,
  CONSTR_NOTNULL: addNotNull,
  CONSTR_FOREIGN: addForeignKey,
  CONSTR_PRIMARY: addIndexed,
  CONSTR_UNIQUE: addIndexed,
  CONSTR_EXCLUSION: addIndexed,
};

function addCheck(run: Run, table: RelationFacts, constraint: AstFields, place: Placement): void {
  if (place.empty) return;
  if (constraint.skip_validation || constraint.is_enforced === false) {
    run.ledger.fact('not-valid');
    return;
  }
  for (const relation of family(run, table, place.only))
    if (hasRows(relation)) run.ledger.scan(relation.path);
  run.ledger.fact('check-scan');
}

function addNotNull(run: Run, table: RelationFacts, constraint: AstFields, place: Placement): void {
  if (place.empty || place.columns) return;
  if (constraint.skip_validation) {
    run.ledger.fact('not-valid');
    return;
  }
  const [column = ''] = stringsPath(constraint.keys);
  for (const relation of family(run, table, place.only)) {
    if (hasRows(relation) && !hasNotNull(relation, column)) run.ledger.scan(relation.path);
  }
  run.ledger.fact('not-null-scan');
}

function addForeignKey(run: Run, table: RelationFacts, constraint: AstFields, place: Placement): void {
  const target = referenced(run, table, rangePath(constraint.pktable));
  const unproven = !!constraint.skip_validation || !constraint.is_enforced;
  if (table.kind === 'partitioned table' && !place.empty) {
    if (place.only)
      run.ledger.refuse({ reason: 'a foreign key of a partitioned table can not be added with ONLY' });
    else if (unproven && run.version < 18)
      run.ledger.refuse({
        since: 18,
        reason: 'a NOT VALID foreign key of a partitioned table',
        alternative: 'add and validate the foreign key on every partition, then on the parent',
      });
  }
  if (target.kind === 'partitioned table' && run.version < 12)
    run.ledger.refuse({ since: 12, reason: 'a foreign key that points at a partitioned table' });
  for (const relation of family(run, target)) run.ledger.lock(relation.path, 'SHARE ROW EXCLUSIVE');
  if (!place.empty)
    for (const relation of family(run, table)) run.ledger.lock(relation.path, 'SHARE ROW EXCLUSIVE');
  // The key's own index is new where the table is.
  if (!(place.empty && target.path === table.path))
    lockReferencedKey(run, target, stringsPath(constraint.pk_attrs));
  run.ledger.fact('foreign-key-both');
  if (unproven && !place.empty) run.ledger.fact('not-valid');
  if (!unproven && !place.empty && !place.allNull) verifyForeignKey(run, table, target);
}

function addIndexed(run: Run, table: RelationFacts, constraint: AstFields, place: Placement): void {
  const primary = constraint.contype === 'CONSTR_PRIMARY';
  if (constraint.indexname) {
    takeOverIndex(run, table, constraint, primary);
    return;
  }
  const columns = place.columns ?? keyColumns(constraint);
  const missing = table.partitionKey?.filter((key) => key === undefined || !columns.includes(key)) ?? [];
  if (table.kind === 'partitioned table' && missing.length > 0 && constraint.contype !== 'CONSTR_EXCLUSION')
    run.ledger.refuse({ reason: 'a unique key of a partitioned table must include all partition columns' });
  const label = primary ? 'pkey' : constraint.contype === 'CONSTR_UNIQUE' ? 'key' : 'excl';
  run.ledger.fact('unique-rebuild');
  for (const relation of family(run, table, place.only)) {
    const own = relation === table;
    if (!own && !primary) run.ledger.lock(relation.path, run.version >= 18 ? 'ACCESS EXCLUSIVE' : 'SHARE');
    if (!own && primary) run.ledger.lock(relation.path, 'ACCESS EXCLUSIVE');
    const named = own && constraint.conname;
    createIndex(run, relation, named || chooseIndexName(run, relation.path, columns, label));
    if (primary && !place.empty && !place.columns) proveKey(run, relation, columns);
  }
}

/** A primary key makes its columns NOT NULL, which reads the rows where they are not yet. */
function proveKey(run: Run, relation: RelationFacts, columns: readonly string[]): void {
  if (!hasRows(relation) || columns.every((column) => hasNotNull(relation, column))) return;
  run.ledger.scan(relation.path);
  run.ledger.fact('not-null-scan');
}

function takeOverIndex(run: Run, table: RelationFacts, constraint: AstFields, primary: boolean): void {
  if (table.kind === 'partitioned table')
    run.ledger.refuse({
      reason: 'ADD CONSTRAINT USING INDEX does not work on a partitioned table',
      alternative:
        'ADD CONSTRAINT on ONLY the parent, CREATE INDEX CONCURRENTLY per partition, ALTER INDEX … ATTACH PARTITION',
    });
  const path = besides(table.path, constraint.indexname);
  // The index is renamed to the constraint; the lock of a rename is lighter since 12 (measured on 11-19).
  run.ledger.lock(path, run.version >= 12 ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE');
  run.ledger.fact('using-index');
  const index = table.indexes?.find((candidate) => candidate.path.at(-1) === constraint.indexname);
  if (primary && index) proveKey(run, table, index.columns);
}

function keyColumns(constraint: AstFields): readonly string[] {
  if (constraint.keys) return stringsPath(constraint.keys);
  return (constraint.exclusions ?? []).map(
    (pair: AstFields) => pair.List?.items?.[0]?.IndexElem?.name ?? 'expr',
  );
}
