import { rangePath } from '../path.ts';
import { type Rule, relationAt } from '../run.ts';

/** CREATE STATISTICS. https://www.postgresql.org/docs/18/sql-createstatistics.html */
export const createStatistics: Rule = (fields, run) => {
  for (const { RangeVar: range } of fields.relations ?? [])
    if (range) run.ledger.lock(relationAt(run, rangePath(range)).path, 'SHARE UPDATE EXCLUSIVE');
};
