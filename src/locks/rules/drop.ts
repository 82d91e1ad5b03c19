import type { AstFields } from '../../parse/grammar.ts';
import type { ConstraintFacts, DroppableKind, RelationFacts } from '../catalog.ts';
import { objectPath, type Path } from '../path.ts';
import { descendants, findRelation, hasRows, type Rule, type Run, relationAt } from '../run.ts';
import { lockIndexes } from '../storage.ts';

const kinds: Readonly<Record<string, DroppableKind>> = {
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'function',
  OBJECT_ROUTINE: 'function',
  OBJECT_AGGREGATE: 'function',
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_SCHEMA: 'schema',
  OBJECT_TABLE: 'table',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'view',
  OBJECT_INDEX: 'index',
};
const relations = /^OBJECT_(?:TABLE|FOREIGN_TABLE|VIEW|MATVIEW|SEQUENCE)$/;
/** Parts of a table; their names are the table's with one more. */
const parts = /^OBJECT_(?:TRIGGER|POLICY|RULE)$/;

/** DROP of anything: locks are ACCESS EXCLUSIVE on what goes and on the tables that it was tied to. */
export const drop: Rule = (fields, run) => {
  for (const node of fields.objects ?? []) dropObject(run, fields, objectPath(node));
};

function dropObject(run: Run, fields: AstFields, path: Path): void {
  const type: string = fields.removeType;
  const mode = 'ACCESS EXCLUSIVE';
  if (parts.test(type)) {
    dropPart(run, type, path.slice(0, -1));
    return;
  }
  if (type === 'OBJECT_INDEX') dropIndex(run, path, !!fields.concurrent);
  else if (relations.test(type)) {
    const relation = relationAt(run, path);
    run.ledger.lock(relation.path, mode);
    if (hasRows(relation) || relation.kind === 'partitioned table' || relation.kind === 'foreign table')
      dropTable(run, relation);
  } else if (type === 'OBJECT_STATISTIC_EXT' && run.version >= 12) {
    // Dropping extended statistics locks their table since 12 (measured on 11-19).
    for (const table of run.catalog.tablesOf?.('statistics', path) ?? [])
      run.ledger.lock(table, 'SHARE UPDATE EXCLUSIVE');
  }
  const kind = kinds[type];
  const [dependant] =
    (kind && fields.behavior !== 'DROP_CASCADE' && run.catalog.dependants?.(kind, path)) || [];
  const gone = run.session.dropped.has(`${dependant}`);
  if (dependant && !gone)
    run.ledger.refuse({
      reason: `${dependant} depends on ${path.join('.')}`,
      alternative: `drop or change ${dependant} first`,
    });
}

/** Triggers of partitioned tables are on the partitions too (measured on 18). */
function dropPart(run: Run, type: string, path: Path): void {
  const table = relationAt(run, path);
  run.ledger.lock(table.path, 'ACCESS EXCLUSIVE');
  if (type !== 'OBJECT_TRIGGER' || table.kind !== 'partitioned table') return;
  for (const child of descendants(run, table)) run.ledger.lock(child.path, 'ACCESS EXCLUSIVE');
}

/** A table goes with its indexes, owned sequences and foreign keys; a partition is taken out of its parent. */
function dropTable(run: Run, relation: RelationFacts): void {
  const mode = 'ACCESS EXCLUSIVE';
  for (const table of [relation, ...descendants(run, relation)]) {
    if (table !== relation && relation.kind !== 'partitioned table') continue;
    run.ledger.lock(table.path, mode);
    lockIndexes(run, table, mode);
    for (const { path } of table.ownedSequences ?? []) run.ledger.lock(path, mode);
    for (const constraint of table.constraints ?? []) {
      const { type, references } = constraint;
      if (type !== 'foreign key' || !references || comesFromParent(run, table, constraint)) continue;
      run.ledger.lock(references.path, mode);
      run.ledger.fact('drop-foreign-key-both');
    }
    for (const { path } of table.referencedBy ?? []) run.ledger.lock(path, mode);
  }
  for (const path of relation.parents ?? []) {
    const parent = relationAt(run, path);
    if (parent.kind !== 'partitioned table') continue;
    run.ledger.lock(parent.path, mode);
    if (parent.defaultPartition) run.ledger.lock(parent.defaultPartition, mode);
  }
}

/** A partition's copy of its parent's foreign key has no triggers on the other table (measured on 18). */
function comesFromParent(run: Run, table: RelationFacts, own: ConstraintFacts): boolean {
  const parents = (table.parents ?? []).map((path) => relationAt(run, path));
  const same = ({ type, columns, references }: ConstraintFacts) =>
    type === own.type &&
    String(columns) === String(own.columns) &&
    String(references?.path) === String(own.references?.path);
  return parents.some(({ kind, constraints }) => kind === 'partitioned table' && !!constraints?.some(same));
}

/** https://www.postgresql.org/docs/18/sql-dropindex.html */
function dropIndex(run: Run, path: Path, concurrent: boolean): void {
  const index = findRelation(run, path);
  const table = index?.table && relationAt(run, index.table);
  if (index?.constraint)
    run.ledger.refuse({
      reason: `the index stands for the constraint ${index.constraint}`,
      alternative: 'DROP CONSTRAINT',
    });
  const mode = concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE';
  if (concurrent) {
    run.ledger.outsideTransaction();
    run.ledger.fact('concurrent-index');
    if (index?.kind === 'partitioned index')
      run.ledger.refuse({ reason: 'DROP INDEX CONCURRENTLY does not work on a partitioned index' });
  }
  run.ledger.lock(path, mode);
  if (!table) return;
  run.ledger.lock(table.path, mode);
  if (index?.kind !== 'partitioned index') return;
  for (const child of descendants(run, table)) {
    run.ledger.lock(child.path, mode);
    for (const own of child.indexes ?? [])
      if (own.parent?.join() === path.join()) run.ledger.lock(own.path, mode);
  }
}
