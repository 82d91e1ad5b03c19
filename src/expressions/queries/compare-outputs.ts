import type { Expr, SelectedColumn } from 'pgsql-ast-parser';
import { quoteSql } from '../enumerate.ts';
import type { Remark } from '../explanation.ts';
import { matchLists } from '../match-lists.ts';
import { printExpression } from '../print.ts';
import { printName, printType } from '../print-name.ts';
import { impliedName } from '../query-form.ts';

interface Output {
  readonly name: string;
  readonly expression: Expr;
  /** Counted from 1. */
  readonly position: number;
}

/** Says which output columns came, went, got another expression or type, or another place among those kept. */
export function compareOutputs(
  before: readonly SelectedColumn[],
  after: readonly SelectedColumn[],
): readonly Remark[] {
  const { kept, removed, added } = matchLists(before.map(toOutput), after.map(toOutput), ({ name }) => name);
  return [
    ...added.map((output): Remark => {
      const value = printExpression(output.expression);
      const source = value === output.name ? '' : ` from ${quoteSql(value)}`;
      return {
        sentence: `adds the output column ${quoteSql(output.name)}${source}`,
        fact: { kind: 'output-added', column: output.name, value },
      };
    }),
    ...removed.map(
      ({ name }): Remark => ({
        sentence: `removes the output column ${quoteSql(name)}`,
        fact: { kind: 'output-removed', column: name },
      }),
    ),
    ...kept.flatMap(([from, to]) => compareOutput(from, to)),
    ...findMoved(kept).map(
      ([from, to]): Remark => ({
        sentence: `moves the output column ${quoteSql(to.name)} from position ${from.position} to ${to.position}`,
        fact: {
          kind: 'output-moved',
          column: to.name,
          before: String(from.position),
          after: String(to.position),
        },
      }),
    ),
  ];
}

function toOutput({ expr, alias }: SelectedColumn, index: number): Output {
  const star = expr.type === 'ref' && expr.name === '*';
  const name = star ? printExpression(expr) : printName(alias?.name ?? impliedName(expr) ?? '?column?');
  return { name, expression: expr, position: index + 1 };
}

function compareOutput(from: Output, to: Output): readonly Remark[] {
  const [before, after] = [printExpression(from.expression), printExpression(to.expression)];
  if (before === after) return [];
  const [a, b] = [withoutCast(from.expression), withoutCast(to.expression)];
  const column = to.name;
  if (printExpression(a.inner) !== printExpression(b.inner)) {
    const sentence = `changes the output column ${quoteSql(column)} from ${quoteSql(before)} to ${quoteSql(after)}`;
    return [{ sentence, fact: { kind: 'output-changed', column, before, after } }];
  }
  const retyped = (type: string | undefined): string => (type === undefined ? 'no cast' : quoteSql(type));
  return [
    {
      sentence: `changes the cast of the output column ${quoteSql(column)} from ${retyped(a.type)} to ${retyped(b.type)}`,
      fact: { kind: 'output-retyped', column, before: a.type, after: b.type },
    },
  ];
}

function withoutCast(expression: Expr): { inner: Expr; type: string | undefined } {
  const plain =
    expression.type === 'cast' && (expression.to.kind === 'array' || !expression.to.name.startsWith('~'));
  return plain
    ? { inner: expression.operand, type: printType(expression.to) }
    : { inner: expression, type: undefined };
}

// The columns outside a longest rising run of new positions are the fewest that have to move.
function findMoved(kept: readonly (readonly [Output, Output])[]): readonly (readonly [Output, Output])[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  kept.forEach(([, to], index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      if (kept[earlier]![1].position < to.position && lengths[earlier]! + 1 > lengths[index]!) {
        lengths[index] = lengths[earlier]! + 1;
        previous[index] = earlier;
      }
    }
  });
  const stays = new Set<number>();
  for (let index = lengths.indexOf(Math.max(...lengths)); index >= 0; index = previous[index]!)
    stays.add(index);
  return kept.filter((_, index) => !stays.has(index));
}
