import type { Expr } from 'pgsql-ast-parser';
import { quoteSql } from './enumerate.ts';
import { type Explanation, type Fact, toExplanation } from './explanation.ts';
import type { Library } from './library.ts';
import { printType } from './print-name.ts';
import { readExpression } from './read.ts';
import { displayExpression } from './simplify.ts';

/** Explains how a value changed (default, generated column, index expression); undefined where a side cannot be read. */
export function explainValue(
  library: Library,
  before: string | undefined,
  after: string | undefined,
): Explanation | undefined {
  const read = (sql: string | undefined): Expr | undefined =>
    sql === undefined ? undefined : readExpression(library, sql);
  const [from, to] = [read(before), read(after)];
  if ((before !== undefined && from === undefined) || (after !== undefined && to === undefined))
    return undefined;
  const show = (tree: Expr): string => displayExpression(library, tree);
  if (from === undefined || to === undefined) {
    const only = from ?? to;
    if (only === undefined) return undefined;
    const added = from === undefined;
    return said(`${added ? 'adds' : 'drops'} the value ${quoteSql(show(only))}`, {
      kind: added ? 'value-added' : 'value-removed',
      value: show(only),
    });
  }
  const values = { before: show(from), after: show(to) };
  if (values.before !== values.after) {
    const sentence = `changes the value from ${quoteSql(values.before)} to ${quoteSql(values.after)}`;
    return said(sentence, { kind: 'value-changed', ...values });
  }
  const types = [from, to].map((tree) => (tree.type === 'cast' ? printType(tree.to) : undefined));
  if (types[0] === types[1]) return said('changes casts only', { kind: 'spelling-changed' });
  const spelled = (type: string | undefined): string => (type === undefined ? 'no cast' : quoteSql(type));
  return said(
    `changes the cast of ${quoteSql(values.before)} from ${spelled(types[0])} to ${spelled(types[1])}`,
    {
      kind: 'spelling-changed',
      before: types[0],
      after: types[1],
    },
  );
}

function said(sentence: string, fact: Fact): Explanation {
  return toExplanation([{ sentence, fact }]);
}
