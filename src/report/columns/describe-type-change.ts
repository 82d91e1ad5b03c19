import { indexEntries } from '../../insight/index-entry.ts';
import { judgeTypeChange } from '../../insight/type-change.ts';
import { objectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { Inline } from '../block.ts';
import { code, enumerate } from '../inline.ts';
import type { ChangedColumn } from './column-groups.ts';

/** What changing the type of a column costs, in one sentence; undefined where the type stays. */
export function describeTypeChange(
  { before, after, changes }: ChangedColumn,
  beforeModel: Model,
  afterModel: Model,
): Inline | undefined {
  const change = changes.find(({ property }) => property === 'type');
  if (!change || typeof change.from !== 'string' || typeof change.to !== 'string') return undefined;
  const constraints = childrenOf(beforeModel, before.parent!, 'constraint').filter(({ references }) =>
    references.includes(before.id),
  );
  const indexes = indexEntries(beforeModel).filter(({ object }) => object.references.includes(before.id));
  const name = before.address.path.at(-1)!;
  const byExpression = indexes.filter(({ definition }) =>
    [...definition.keys.filter((key) => key.includes('(')), definition.predicate ?? ''].some((part) =>
      part.includes(name),
    ),
  );
  const domain = afterModel.objects.get(objectId({ kind: 'domain', path: change.to.split('.') }));
  const cost = judgeTypeChange(change.from, change.to, {
    hasIndex: indexes.length > 0,
    hasExpressionIndex: byExpression.length > 0,
    hasCheck: constraints.some(({ props }) => props.type === 'check'),
    hasForeignKey: constraints.some(({ props }) => props.type === 'foreign key'),
    isConstrainedDomain:
      domain !== undefined && (domain.props.notNull === true || childrenOf(afterModel, domain.id).length > 0),
  });
  const named =
    cost.rebuildsIndexes && !cost.rewrite
      ? ` (${enumerate(indexes.map(({ name: index }) => code(index)))})`
      : '';
  return `${code(after.address.path.at(-1)!)} from ${code(change.from)} to ${code(change.to)} ${cost.sentence}${named}.`;
}
