import type { SelectStatement } from 'pgsql-ast-parser';
import { type CommonTable, commonTables } from '../common-tables.ts';
import { quoteSql } from '../enumerate.ts';
import type { Remark } from '../explanation.ts';
import { matchLists } from '../match-lists.ts';
import { printQuery } from '../print.ts';
import { printName } from '../print-name.ts';
import { type SetBranch, setBranches } from '../set-branches.ts';
import { compareSelects } from './compare-selects.ts';
import { inPlace } from './place.ts';

/** Says how one query became another: WITH lists by name, set operations branch by branch, then clause by clause. */
export function compareQueries(before: SelectStatement, after: SelectStatement): readonly Remark[] {
  const [from, to] = [commonTables(before), commonTables(after)];
  return [
    ...compareTables(from.tables, to.tables),
    ...compareBranches(setBranches(from.main), setBranches(to.main)),
  ];
}

function compareTables(before: readonly CommonTable[], after: readonly CommonTable[]): readonly Remark[] {
  const { kept, removed, added } = matchLists(before, after, ({ name }) => name);
  const remark = (
    table: CommonTable,
    verb: string,
    kind: 'cte-added' | 'cte-dropped' | 'cte-changed',
  ): Remark => ({
    sentence: `${verb} the CTE ${quoteSql(printName(table.name))}`,
    fact: { kind, value: table.name },
  });
  return [
    ...added.map((table) => remark(table, 'adds', 'cte-added')),
    ...removed.map((table) => remark(table, 'drops', 'cte-dropped')),
    ...kept.flatMap(([from, to]) => {
      const place = `the CTE ${quoteSql(printName(to.name))}`;
      const inner = inPlace(
        place,
        compareQueries(from.query as SelectStatement, to.query as SelectStatement),
      );
      const header = (table: CommonTable): string =>
        [table.recursive, table.columns, table.materialized].join('|');
      return header(from) === header(to)
        ? inner
        : [remark(to, 'changes the header of', 'cte-changed'), ...inner];
    }),
  ];
}

function compareBranches(before: readonly SetBranch[], after: readonly SetBranch[]): readonly Remark[] {
  if (before.length === 1 && after.length === 1) return compareSingle(before[0]!.query, after[0]!.query);
  const { kept, removed, added } = matchLists(before, after, ({ query }) => printQuery(query));
  const remarks: Remark[] = [];
  // A branch that changed stands at its old number; only branches beyond the pairs came or went.
  const pairs = before.length === after.length ? Math.min(removed.length, added.length) : 0;
  for (let index = 0; index < pairs; index++) {
    const number = after.indexOf(added[index]!) + 1;
    remarks.push(...inPlace(`branch ${number}`, compareSingle(removed[index]!.query, added[index]!.query)));
  }
  const operation = (branch: SetBranch): string => branch.operation || 'first branch';
  remarks.push(
    ...added.slice(pairs).map((branch): Remark => {
      const value = printQuery(branch.query);
      const sentence = `adds the branch ${quoteSql(value)} (${operation(branch)})`;
      return { sentence, fact: { kind: 'set-operation-added', value } };
    }),
    ...removed.slice(pairs).map((branch): Remark => {
      const value = printQuery(branch.query);
      const sentence = `drops the branch ${quoteSql(value)} (${operation(branch)})`;
      return { sentence, fact: { kind: 'set-operation-dropped', value } };
    }),
  );
  for (const [from, to] of kept) {
    if (from.operation === to.operation || from.operation === '' || to.operation === '') continue;
    const sentence = `joins branch ${after.indexOf(to) + 1} by ${to.operation} instead of ${from.operation}`;
    remarks.push({
      sentence,
      fact: { kind: 'set-operation-changed', before: from.operation, after: to.operation },
    });
  }
  const order = (branches: readonly SetBranch[]): string =>
    branches.map(({ query }) => printQuery(query)).join('\n');
  if (remarks.length === 0 && order(before) !== order(after)) {
    remarks.push({ sentence: 'changes the order of the branches', fact: { kind: 'set-operation-changed' } });
  }
  return remarks;
}

function compareSingle(before: SelectStatement, after: SelectStatement): readonly Remark[] {
  if (before.type === 'select' && after.type === 'select')
    return compareSelects(before, after, compareQueries);
  const [from, to] = [printQuery(before), printQuery(after)];
  if (from === to) return [];
  const nested =
    before.type !== 'values' &&
    after.type !== 'values' &&
    !(before.type === 'select' || after.type === 'select');
  if (nested) return compareQueries(before, after);
  const sentence = `changes ${quoteSql(from)} to ${quoteSql(to)}`;
  return [{ sentence, fact: { kind: 'set-operation-changed', before: from, after: to } }];
}
