import type { Expr, SelectFromStatement } from 'pgsql-ast-parser';
import { compareConditions } from '../compare-conditions.ts';
import type { FactKind, Remark } from '../explanation.ts';
import { printDistinct, printExpression, printList, printOrder } from '../print.ts';
import { offsetOf } from '../query-form.ts';
import { compareOutputs } from './compare-outputs.ts';
import { compareSources } from './compare-sources.ts';
import { compareText } from './compare-text.ts';
import type { CompareQueries } from './compare-with.ts';
import { inPlace } from './place.ts';
import { spellColumnsAlike } from './spell-columns-alike.ts';

/** Says clause by clause how one SELECT became another. */
export function compareSelects(
  from: SelectFromStatement,
  to: SelectFromStatement,
  compareQueries: CompareQueries,
): readonly Remark[] {
  const [before, after] = spellColumnsAlike(from, to);
  const limit = ({ limit: clause }: SelectFromStatement): string =>
    clause?.limit ? printExpression(clause.limit) : '';
  const offset = (select: SelectFromStatement): string => {
    const expression = offsetOf(select);
    return expression === undefined ? '' : printExpression(expression);
  };
  return [
    ...compareText('distinct', printDistinct(before), printDistinct(after)),
    ...compareOutputs(before.columns ?? [], after.columns ?? []),
    ...compareSources(before.from ?? [], after.from ?? [], compareQueries),
    ...compareFilter('filter', 'WHERE', before.where, after.where),
    ...compareText('grouping', printList(before.groupBy ?? []), printList(after.groupBy ?? [])),
    ...compareFilter('having', 'HAVING', before.having, after.having),
    ...compareText('ordering', printOrder(before.orderBy ?? []), printOrder(after.orderBy ?? [])),
    ...compareText('limit', limit(before), limit(after)),
    ...compareText('offset', offset(before), offset(after)),
  ];
}

function compareFilter(
  clause: 'filter' | 'having',
  name: string,
  before: Expr | null | undefined,
  after: Expr | null | undefined,
): readonly Remark[] {
  const remarks = compareConditions(before ?? undefined, after ?? undefined);
  return inPlace(name, remarks).map(({ sentence, fact }) => ({
    sentence,
    fact: { ...fact, kind: kindOf(clause, fact.kind) },
  }));
}

function kindOf(clause: 'filter' | 'having', kind: FactKind): FactKind {
  if (kind === 'conjunct-added') return `${clause}-added`;
  return kind === 'conjunct-dropped' ? `${clause}-dropped` : `${clause}-changed`;
}
