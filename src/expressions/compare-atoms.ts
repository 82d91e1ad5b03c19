import type { Expr } from 'pgsql-ast-parser';
import { type ListAtom, readAtom } from './atom.ts';
import { enumerate, quoteSql } from './enumerate.ts';
import type { Remark } from './explanation.ts';
import { operandsOf } from './logic.ts';
import { matchLists } from './match-lists.ts';
import { printExpression } from './print.ts';

/** Says how one test became another test of the same expression; undefined where they test different things. */
export function compareAtoms(before: Expr, after: Expr): readonly Remark[] | undefined {
  const [a, b] = [readAtom(before), readAtom(after)];
  if (a?.kind === 'list' && b?.kind === 'list' && a.subject === b.subject && a.negated === b.negated) {
    const remarks = compareValues(a, b);
    if (remarks.length > 0) return remarks;
  }
  const choices = compareChoices(before, after);
  if (choices !== undefined) return choices;
  if (subjectOf(before) === undefined || subjectOf(before) !== subjectOf(after)) return undefined;
  const [from, to] = [printExpression(before), printExpression(after)];
  const kind = a?.kind === 'bound' && b?.kind === 'bound' ? 'bound-changed' : 'condition-changed';
  return [
    {
      sentence: `changes the condition ${quoteSql(from)} to ${quoteSql(to)}`,
      fact: { kind, column: subjectOf(before), before: from, after: to },
    },
  ];
}

function compareValues(before: ListAtom, after: ListAtom): readonly Remark[] {
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  const column = before.subject;
  const alone = before.values.length === 1 && after.values.length === 1;
  if (alone && added.length === 1) {
    const sentence = `changes the value that ${quoteSql(column)} must ${before.negated ? 'not ' : ''}have from ${quoteSql(removed[0]!)} to ${quoteSql(added[0]!)}`;
    return [{ sentence, fact: { kind: 'value-changed', column, before: removed[0], after: added[0] } }];
  }
  const list = before.negated
    ? `the list of values that ${quoteSql(column)} must not have`
    : `the list of ${quoteSql(column)}`;
  const remark = (
    values: readonly string[],
    verb: string,
    word: string,
    kind: 'value-added' | 'value-removed',
  ): Remark[] =>
    values.map((value, index) => ({
      // One sentence names all values; each value has a fact of its own.
      sentence:
        index > 0
          ? ''
          : `${verb} the value${values.length > 1 ? 's' : ''} ${enumerate(values.map(quoteSql))} ${word} ${list}`,
      fact: { kind, column, value },
    }));
  return [
    ...remark(added, 'adds', 'to', 'value-added'),
    ...remark(removed, 'removes', 'from', 'value-removed'),
  ];
}

function compareChoices(before: Expr, after: Expr): readonly Remark[] | undefined {
  const match = matchLists(operandsOf(before, 'OR'), operandsOf(after, 'OR'), printExpression);
  if (match.kept.length === 0) return undefined;
  const text = (expression: Expr): string => printExpression(expression);
  return [
    ...match.added.map(
      (choice): Remark => ({
        sentence: `accepts also rows where ${quoteSql(text(choice))}`,
        fact: { kind: 'disjunct-added', value: text(choice) },
      }),
    ),
    ...match.removed.map(
      (choice): Remark => ({
        sentence: `no longer accepts rows only because ${quoteSql(text(choice))}`,
        fact: { kind: 'disjunct-dropped', value: text(choice) },
      }),
    ),
  ];
}

function subjectOf(expression: Expr): string | undefined {
  const atom = readAtom(expression);
  if (atom !== undefined) return atom.subject;
  if (expression.type === 'binary' && expression.op !== 'AND' && expression.op !== 'OR')
    return printExpression(expression.left);
  if (expression.type === 'ternary') return printExpression(expression.value);
  return expression.type === 'unary' ? printExpression(expression.operand) : undefined;
}
