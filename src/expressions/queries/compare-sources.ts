import type { From, JoinClause } from 'pgsql-ast-parser';
import { compareConditions } from '../compare-conditions.ts';
import { quoteSql } from '../enumerate.ts';
import type { Remark } from '../explanation.ts';
import { readMark } from '../marks.ts';
import { matchLists } from '../match-lists.ts';
import { printExpression, printJoinCondition, printSource } from '../print.ts';
import { printName, printNames, printQualified } from '../print-name.ts';
import type { CompareQueries } from './compare-with.ts';
import { inPlace } from './place.ts';

/** Says which tables, functions and subqueries a query reads more or less, and how their joins changed. */
export function compareSources(
  before: readonly From[],
  after: readonly From[],
  compareQueries: CompareQueries,
): readonly Remark[] {
  const { kept, removed, added } = matchLists(before, after, nameOf);
  return [
    ...added.map((from): Remark => {
      const value = printSource(from);
      const join = from.join
        ? ` (${from.join.type}${printJoinCondition(from.join) === '' ? '' : `${quoteCondition(from.join)}`})`
        : '';
      return { sentence: `joins ${quoteSql(value)}${join}`, fact: { kind: 'source-joined', value } };
    }),
    ...removed.map((from): Remark => {
      const value = printSource(from);
      return { sentence: `no longer reads ${quoteSql(value)}`, fact: { kind: 'source-dropped', value } };
    }),
    ...kept.flatMap(([from, to]) => [...compareSource(from, to, compareQueries), ...compareJoins(from, to)]),
  ];
}

const quoteCondition = (join: JoinClause): string =>
  join.on ? ` on ${quoteSql(printExpression(join.on))}` : ` using ${quoteSql(printNames(join.using ?? []))}`;

function nameOf(from: From): string {
  if (from.type === 'table')
    return from.name.alias === undefined ? printQualified(from.name) : printName(from.name.alias);
  if (from.type === 'statement')
    return readMark(from.alias, 'join') === undefined ? printName(from.alias) : printSource(from);
  return from.alias === undefined ? printQualified(from.function) : printName(from.alias.name);
}

function compareSource(from: From, to: From, compareQueries: CompareQueries): readonly Remark[] {
  const [before, after] = [printSource(from), printSource(to)];
  if (before === after) return [];
  if (from.type === 'statement' && to.type === 'statement') {
    const inner = compareQueries(from.statement, to.statement);
    if (inner.length > 0) return inPlace(`the subquery ${quoteSql(nameOf(to))}`, inner);
  }
  const sentence = `reads ${quoteSql(after)} instead of ${quoteSql(before)}`;
  return [{ sentence, fact: { kind: 'source-changed', before, after } }];
}

function compareJoins(from: From, to: From): readonly Remark[] {
  // The first source has no join of its own; what follows it says how they meet.
  if (!from.join || !to.join) return [];
  const remarks: Remark[] = [];
  const source = quoteSql(nameOf(to));
  if (from.join.type !== to.join.type) {
    const sentence = `changes the join of ${source} from ${from.join.type} to ${to.join.type}`;
    remarks.push({
      sentence,
      fact: { kind: 'join-changed', value: nameOf(to), before: from.join.type, after: to.join.type },
    });
  }
  const [before, after] = [printJoinCondition(from.join).trim(), printJoinCondition(to.join).trim()];
  if (before === after) return remarks;
  const using = from.join.using?.length || to.join.using?.length;
  if (using) {
    const sentence = `changes the join of ${source} from ${quoteSql(before)} to ${quoteSql(after)}`;
    return [...remarks, { sentence, fact: { kind: 'join-changed', value: nameOf(to), before, after } }];
  }
  const conditions = compareConditions(from.join.on ?? undefined, to.join.on ?? undefined);
  return [
    ...remarks,
    ...inPlace(`the join of ${source}`, conditions).map(
      ({ sentence, fact }): Remark => ({
        sentence,
        fact: { ...fact, kind: 'join-changed' },
      }),
    ),
  ];
}
