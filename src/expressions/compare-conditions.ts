import type { Expr } from 'pgsql-ast-parser';
import { compareAtoms } from './compare-atoms.ts';
import { quoteSql } from './enumerate.ts';
import type { Remark } from './explanation.ts';
import { boundsOf, operandsOf } from './logic.ts';
import { matchLists } from './match-lists.ts';
import { printExpression } from './print.ts';

/** Says conjunct by conjunct how one condition became another; none where both are spelled the same. */
export function compareConditions(before: Expr | undefined, after: Expr | undefined): readonly Remark[] {
  const parts = (expression: Expr | undefined): readonly Expr[] =>
    expression === undefined
      ? []
      : operandsOf(expression, 'AND')
          .flatMap(split)
          .filter((part) => !isAlways(part));
  const match = matchLists(parts(before), parts(after), printExpression);
  const added = [...match.added];
  const remarks: Remark[] = [];
  const dropped: Expr[] = [];
  for (const part of match.removed) {
    const found = added.map((other) => compareAtoms(part, other));
    // A lower bound goes with a lower bound where there is one.
    const alike = found.findIndex(
      (remark, at) => remark !== undefined && shapeOf(added[at]!) === shapeOf(part),
    );
    const index = alike >= 0 ? alike : found.findIndex((remark) => remark !== undefined);
    if (index < 0) dropped.push(part);
    else {
      remarks.push(...found[index]!);
      added.splice(index, 1);
    }
  }
  // Two whole conditions with nothing in common read best as one change.
  if (dropped.length === 1 && added.length === 1) {
    const [from, to] = [printExpression(dropped[0]!), printExpression(added[0]!)];
    const sentence = `replaces the condition ${quoteSql(from)} by ${quoteSql(to)}`;
    return [...remarks, { sentence, fact: { kind: 'conjunct-changed', before: from, after: to } }];
  }
  return [
    ...remarks,
    ...dropped.map((part): Remark => {
      const value = printExpression(part);
      return {
        sentence: `drops the condition ${quoteSql(value)}`,
        fact: { kind: 'conjunct-dropped', value },
      };
    }),
    ...added.map((part): Remark => {
      const value = printExpression(part);
      return { sentence: `adds the condition ${quoteSql(value)}`, fact: { kind: 'conjunct-added', value } };
    }),
  ];
}

// `USING (true)` says as much as no condition.
function isAlways(expression: Expr): boolean {
  return expression.type === 'boolean' && expression.value;
}

// PostgreSQL prints `x BETWEEN a AND b` as its two bounds, so both spellings are compared as these.
function split(expression: Expr): readonly Expr[] {
  const between = boundsOf(expression);
  return between?.operator === 'AND' ? between.bounds : [expression];
}

function shapeOf(expression: Expr): string {
  const operator = expression.type === 'binary' ? expression.op : expression.type;
  return operator === '>=' || operator === '<=' ? operator[0]! : operator;
}
