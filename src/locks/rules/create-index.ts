import type { AstFields } from '../../parse/grammar.ts';
import type { IndexFacts, RelationFacts } from '../catalog.ts';
import { chooseIndexName } from '../index-names.ts';
import { isSameIndex } from '../is-same-index.ts';
import { besides, pathKey, rangePath } from '../path.ts';
import { descendants, type Rule, type Run, relationAt } from '../run.ts';
import { createIndex } from '../storage.ts';
import { columnsRead } from '../walk.ts';

/** CREATE INDEX, with and without CONCURRENTLY. https://www.postgresql.org/docs/18/sql-createindex.html */
export const makeIndex: Rule = (fields, run) => {
  const table = relationAt(run, rangePath(fields.relation));
  run.ledger.lock(table.path, fields.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE');
  if (fields.concurrent) {
    run.ledger.outsideTransaction();
    run.ledger.fact('concurrent-index');
    if (table.kind === 'partitioned table')
      run.ledger.refuse({
        reason: 'CREATE INDEX CONCURRENTLY does not work on a partitioned table',
        alternative:
          'CREATE INDEX ON ONLY the parent, CONCURRENTLY per partition, ALTER INDEX … ATTACH PARTITION',
      });
  }
  const own = pathKey(besides(table.path, fields.idxname ?? ''));
  if (fields.if_not_exists && table.indexes?.some(({ path }) => pathKey(path) === own)) return;
  const wanted = readIndex(fields);
  const names = [...wanted.columns, ...(wanted.expressionName ? [wanted.expressionName] : [])];
  createIndex(run, table, fields.idxname ?? chooseIndexName(run, table.path, names, 'idx'));
  run.ledger.fact('unique-rebuild');
  if (table.kind !== 'partitioned table' || !fields.relation.inh) return;
  for (const child of descendants(run, table)) indexPartition(run, child, wanted);
};

/** A partition's own index that is the same is taken over; it is locked as the tables are. */
function indexPartition(run: Run, child: RelationFacts, wanted: IndexFacts): void {
  run.ledger.lock(child.path, 'SHARE');
  const match = child.indexes?.find((index) => !index.parent && isSameIndex(index, wanted));
  if (match) run.ledger.lock(match.path, 'SHARE');
  else createIndex(run, child, chooseIndexName(run, child.path, wanted.columns, 'idx'));
}

function readIndex(fields: AstFields): IndexFacts {
  const elements: AstFields[] = (fields.indexParams ?? []).map((node: AstFields) => node.IndexElem);
  const expression = elements.find(({ expr }) => expr);
  return {
    path: [],
    columns: elements.filter(({ name }) => name).map(({ name }) => name),
    expressionColumns: elements.flatMap(({ expr }) => (expr ? columnsRead(expr) : [])),
    predicateColumns: fields.whereClause ? columnsRead(fields.whereClause) : [],
    method: fields.accessMethod ?? 'btree',
    unique: !!fields.unique,
    ...(expression && { expressionName: expression.expr.FuncCall?.funcname?.at(-1)?.String?.sval ?? 'expr' }),
  };
}
