import type { AstFields } from '../../parse/grammar.ts';
import type { ColumnFacts, RelationFacts } from '../catalog.ts';
import { chooseIndexName } from '../index-names.ts';
import { rangePath } from '../path.ts';
import { findRelation, type Rule, type Run, relationAt } from '../run.ts';
import { createIndex, needsToast, toastIndex } from '../storage.ts';
import { isSerial, makeSequence, readColumn } from './add-column.ts';
import { addConstraint } from './add-constraint.ts';
import { inheritForeignKeys, inheritIndexes, labelOf, meetDefaultPartition } from './attach-partition.ts';

/** CREATE_TABLE_LIKE_INDEXES of src/include/nodes/parsenodes.h. */
const likeIndexes = 1 << 6;

/** CREATE TABLE: the new table is nobody's yet, but what it refers to is locked. https://www.postgresql.org/docs/18/sql-createtable.html */
export const createTable: Rule = (fields, run) => {
  const path = rangePath(fields.relation);
  if (fields.if_not_exists && findRelation(run, path)) return;
  run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  const elements: AstFields[] = fields.tableElts ?? [];
  const parents = (fields.inhRelations ?? []).map((node: AstFields) =>
    relationAt(run, rangePath(node.RangeVar)),
  );
  const sources: RelationFacts[] = elements
    .filter((node) => node.TableLikeClause)
    .map((node) => relationAt(run, rangePath(node.TableLikeClause.relation)));
  const definitions = elements.filter((node) => node.ColumnDef).map((node) => node.ColumnDef);
  const columns: readonly ColumnFacts[] = [
    ...[...parents, ...sources].flatMap((relation) => relation.columns ?? []),
    ...definitions
      .filter((definition) => definition.typeName)
      .map((definition) => readColumn(run, definition).column),
  ];
  const kind = fields.partspec ? 'partitioned table' : 'table';
  const table: RelationFacts = { path, kind, columns };
  if (kind === 'table' && needsToast(run, columns)) run.ledger.build(toastIndex(table));
  for (const parent of parents) takePlace(run, parent, table, fields.partbound);
  for (const node of elements) if (node.TableLikeClause) copyIndexes(run, table, node.TableLikeClause);
  for (const definition of definitions) defineColumn(run, table, definition);
  for (const node of elements)
    if (node.Constraint) addConstraint(run, table, node.Constraint, { empty: true });
  run.session.relations.set(path.join('\u0000'), table);
};

function takePlace(run: Run, parent: RelationFacts, table: RelationFacts, bound: AstFields): void {
  // INHERITS is a lighter matter than PARTITION OF (measured on 11-19).
  run.ledger.lock(parent.path, bound ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE');
  if (!bound) return;
  meetDefaultPartition(run, parent, bound);
  inheritIndexes(run, parent, table, true);
  inheritForeignKeys(run, parent, table, true);
}

function defineColumn(run: Run, table: RelationFacts, definition: AstFields): void {
  const constraints: AstFields[] = (definition.constraints ?? []).map((node: AstFields) => node.Constraint);
  const identity = constraints.some(({ contype }) => contype === 'CONSTR_IDENTITY');
  if (identity || isSerial(definition)) makeSequence(run, table, definition.colname);
  for (const constraint of constraints)
    addConstraint(run, table, constraint, { empty: true, columns: [definition.colname] });
}

function copyIndexes(run: Run, table: RelationFacts, clause: AstFields): void {
  const source = relationAt(run, rangePath(clause.relation));
  run.ledger.lock(source.path, 'ACCESS SHARE');
  if (!(clause.options & likeIndexes)) return;
  const taken = new Set<string>();
  for (const index of source.indexes ?? []) {
    const columns = index.expressionName ? [...index.columns, index.expressionName] : index.columns;
    const name = chooseIndexName(run, table.path, columns, labelOf(source, index), taken);
    taken.add(name);
    createIndex(run, table, name);
  }
}
