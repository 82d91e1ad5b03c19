import type { AstFields } from '../../parse/grammar.ts';
import { printTypeName } from '../../parse/type-name.ts';
import type { ColumnFacts, RelationFacts } from '../catalog.ts';
import { pathKey, rangePath } from '../path.ts';
import { family, findRelation, type Rule, type Run, relationAt } from '../run.ts';
import { lockIndexes, needsToast, toastIndex } from '../storage.ts';
import { relationsRead } from '../walk.ts';

/** CREATE [OR REPLACE] VIEW reads what the query names. https://www.postgresql.org/docs/18/sql-createview.html */
export const createView: Rule = (fields, run) => {
  const path = rangePath(fields.view);
  const old = fields.replace ? findRelation(run, path) : undefined;
  run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  for (const read of relationsRead(fields.query)) run.ledger.lock(relationAt(run, read).path, 'ACCESS SHARE');
  if (old?.columns) refuseOtherColumns(run, old.columns, fields);
};

/** REPLACE may only add columns at the end; what the text does not tell, as `*`, is not judged. */
function refuseOtherColumns(run: Run, columns: readonly ColumnFacts[], fields: AstFields): void {
  const targets: AstFields[] = (fields.query?.SelectStmt?.targetList ?? []).map(
    (node: AstFields) => node.ResTarget,
  );
  const references = targets.map(({ val }) => val?.ColumnRef?.fields?.at(-1));
  if (fields.aliases || targets.length === 0 || references.some((field) => field?.A_Star)) return;
  const alternative = 'drop the view and create it again';
  if (targets.length < columns.length)
    run.ledger.refuse({ reason: 'CREATE OR REPLACE VIEW can not drop columns', alternative });
  columns.forEach((column, index) => {
    const target = targets[index];
    const cast = target?.val?.TypeCast;
    const name = target?.name ?? references[index]?.String?.sval;
    if (name !== undefined && name !== column.name)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE VIEW can not rename the column ${column.name}`,
        alternative,
      });
    if (cast && printTypeName(cast.typeName, (names) => names) !== column.type)
      run.ledger.refuse({
        reason: `CREATE OR REPLACE VIEW can not change the type of ${column.name}`,
        alternative,
      });
  });
}

/** CREATE MATERIALIZED VIEW runs its query. https://www.postgresql.org/docs/18/sql-creatematerializedview.html */
export const createTableAs: Rule = (fields, run) => {
  const path = rangePath(fields.into.rel);
  run.ledger.lock(path, 'ACCESS EXCLUSIVE');
  for (const read of relationsRead(fields.query))
    readRelation(run, relationAt(run, read), !fields.into.skipData);
};

/** REFRESH MATERIALIZED VIEW. https://www.postgresql.org/docs/18/sql-refreshmaterializedview.html */
export const refreshView: Rule = (fields, run) => {
  const view = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(view.path, fields.concurrent ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE');
  for (const path of view.reads ?? []) readRelation(run, relationAt(run, path), !fields.skipData);
  for (const { path } of view.indexes ?? []) {
    run.ledger.lock(path, fields.concurrent ? 'ROW EXCLUSIVE' : 'ACCESS EXCLUSIVE');
    if (!fields.concurrent) run.ledger.build(path);
  }
  // The list of differences is a temporary table of whole rows, which has a TOAST index.
  if (fields.concurrent || needsToast(run, view.columns ?? [])) run.ledger.build(toastIndex(view));
};

/** Running a query reads a view down to its tables, and planning opens every index. */
function readRelation(run: Run, relation: RelationFacts, runs: boolean, seen = new Set<string>()): void {
  if (seen.has(pathKey(relation.path))) return;
  seen.add(pathKey(relation.path));
  run.ledger.lock(relation.path, 'ACCESS SHARE');
  if (!runs) return;
  for (const member of family(run, relation)) {
    run.ledger.lock(member.path, 'ACCESS SHARE');
    if (member.kind !== 'partitioned table' || run.version >= 16) lockIndexes(run, member, 'ACCESS SHARE');
  }
  if (relation.kind !== 'view') return;
  for (const path of relation.reads ?? []) readRelation(run, relationAt(run, path), true, seen);
}
