import type { AstFields } from '../../parse/grammar.ts';
import { rangePath } from '../path.ts';
import { family, hasRows, type Rule, relationAt } from '../run.ts';
import { lockIndexes, needsToast, rewriteTable, toastIndex } from '../storage.ts';

/** TRUNCATE empties tables by giving them new files. https://www.postgresql.org/docs/18/sql-truncate.html */
export const truncate: Rule = (fields, run) => {
  for (const { RangeVar: range } of fields.relations ?? []) {
    for (const table of family(run, relationAt(run, rangePath(range)), !range.inh)) {
      run.ledger.lock(table.path, 'ACCESS EXCLUSIVE');
      if (!hasRows(table)) continue;
      lockIndexes(run, table, 'ACCESS EXCLUSIVE');
      for (const { path } of table.indexes ?? []) run.ledger.build(path);
      if (needsToast(run, table.columns ?? [])) run.ledger.build(toastIndex(table));
    }
  }
};

/** ANALYZE and VACUUM. https://www.postgresql.org/docs/18/sql-vacuum.html */
export const vacuum: Rule = (fields, run) => {
  const full =
    fields.is_vacuumcmd && fields.options?.some((node: AstFields) => node.DefElem?.defname === 'full');
  if (fields.is_vacuumcmd) run.ledger.outsideTransaction();
  for (const { VacuumRelation: target } of fields.rels ?? []) {
    const table = relationAt(run, rangePath(target.relation));
    run.ledger.lock(table.path, full ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE');
    if (full) rewriteTable(run, table, table.columns ?? []);
    else lockIndexes(run, table, 'ACCESS SHARE');
  }
};

/** REINDEX of a table or an index. https://www.postgresql.org/docs/18/sql-reindex.html */
export const reindex: Rule = (fields, run) => {
  const concurrent = fields.params?.some((node: AstFields) => node.DefElem?.defname === 'concurrently');
  if (concurrent) run.ledger.outsideTransaction();
  if (!fields.relation) return;
  const named = relationAt(run, rangePath(fields.relation));
  const table = named.table ? relationAt(run, named.table) : named;
  run.ledger.lock(table.path, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE');
  for (const { path } of (table.indexes ?? []).filter(
    ({ path: own }) => !named.table || own.join() === named.path.join(),
  )) {
    run.ledger.lock(path, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE');
    run.ledger.build(path);
  }
  if (!named.table && needsToast(run, table.columns ?? [])) run.ledger.build(toastIndex(table));
};

/** CLUSTER orders the rows in a copy. https://www.postgresql.org/docs/18/sql-cluster.html */
export const cluster: Rule = (fields, run) => {
  if (!fields.relation) return run.ledger.outsideTransaction();
  const table = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table.path, 'ACCESS EXCLUSIVE');
  rewriteTable(run, table, table.columns ?? []);
};
